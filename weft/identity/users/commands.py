"""Verbs of people: how they are called, and how they look."""

import secrets
from functools import partial
from typing import Any

from weft.identity.users.logic import LARGEST_PHOTO, PHOTOS, blob_of, photo_addresses
from weft.identity.users.resource import User
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.pictures import Pictures
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.kernel.uploads import Made, Upload
from weft.std.text import sort_key

# Name and photo are the same in all workspaces: whoever gives them to others manages every one of
# these.
BY_GID = """SELECT u.gid, u.name, u.sort_key, u.photo_key,
 NOT EXISTS (SELECT 1 FROM workspace_memberships m
  WHERE m.user_gid = u.gid AND m.is_active AND NOT EXISTS (SELECT 1 FROM workspace_memberships a
    WHERE a.workspace_gid = m.workspace_gid AND a.user_gid = :user::bigint
    AND a.is_admin AND a.is_active)) AS is_managed
FROM users u WHERE u.gid = :gid::bigint"""


async def update_user(unit: Unit, asked: Asked) -> Reply:
    """Change how somebody is called: oneself, or as an admin of all their workspaces."""
    row = await _managed(unit, asked)
    if asked.body.get("custom_fields"):
        raise Invalid("custom_fields: People have no custom fields here. Leave it out")
    name = asked.body.get("name")
    if name is not None:
        new = {"name": _checked(name), "sort_key": sort_key(name)}
        unit.change(User.spec, row, new, _audience(unit, row))
    return Reply(User.spec, row["gid"])


async def set_photo(unit: Unit, asked: Asked) -> Reply:
    """Show somebody's picture: one's own, or as an admin of all their workspaces."""
    row = await _managed(unit, asked)
    upload = asked.body.get("file")
    if not isinstance(upload, Upload):
        raise Invalid("file: Missing input. Send the picture as multipart/form-data")
    made = await upload.made(partial(_drawn, asked.means.of(Pictures)), largest=LARGEST_PHOTO)
    unit.finally_do(upload.settle)
    _show(unit, row, made.name)
    return Reply(User.spec, row["gid"])


async def remove_photo(unit: Unit, asked: Asked) -> Reply:
    """Show no picture any more; its addresses lead nowhere from now on."""
    _show(unit, await _managed(unit, asked), None)
    return NOTHING


async def _drawn(pictures: Pictures, file: bytes) -> Made:
    key, files = secrets.token_hex(16), tuple(PHOTOS.values())
    squares = await pictures.squares(file, files)
    return Made(key, {blob_of(key, f): square for f, square in zip(files, squares, strict=True)})


def _show(unit: Unit, row: dict[str, Any], key: str | None) -> None:
    before, after = (photo_addresses(unit.who.site, k) for k in (row["photo_key"], key))
    told = {"photo": [before, after]} if before != after else {}
    unit.change(User.spec, row, {"photo_key": key}, _audience(unit, row), links=told)


async def _managed(unit: Unit, asked: Asked) -> dict[str, Any]:
    """The person in the path, if the caller speaks for them."""
    row = await unit.row(BY_GID, gid=asked.path["user_gid"])
    if row is None:
        raise NotFound.of("user", asked.path["user_gid"])
    if row["gid"] != unit.who.user and not (unit.who.is_admin and row["is_managed"]):
        raise Forbidden("user: Only they themselves and admins of all their workspaces may.")
    return row


def _audience(unit: Unit, row: dict[str, Any]) -> Audience:
    return Audience([unit.who.workspace, -row["gid"]], scopes=[row["gid"]])


def _checked(name: str) -> str:
    if not name.strip():
        raise Invalid("name: Must not be empty")
    return name.strip()
