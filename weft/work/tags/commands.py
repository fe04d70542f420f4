"""Verbs of tags: every member makes and changes them, for everybody."""

from collections.abc import Mapping
from typing import Any

from weft.identity.users.finding import people
from weft.kernel import trash
from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change, added, sent
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.std.text import sort_key
from weft.work.tags.resource import Tag
from weft.work.tags.tables import tag_followers

LOAD = """SELECT g.* FROM tags g WHERE g.workspace_gid = :workspace::bigint
 AND g.gid = :gid::bigint AND g.trashed_in IS NULL AND g.workspace_gid = ANY(:tokens::bigint[])"""
TRASHED = """SELECT g.* FROM tags g WHERE g.workspace_gid = :workspace::bigint
 AND g.gid = :gid::bigint AND g.trashed_in IS NOT NULL
 AND g.workspace_gid = ANY(:tokens::bigint[])"""


async def create_tag(unit: Unit, asked: Asked) -> Reply:
    """A new label for a workspace."""
    body = asked.body
    if not (asked.path.get("workspace_gid") or body.get("workspace")):
        raise Invalid("workspace: Missing input")
    if not unit.who.holds(unit.who.workspace):
        raise Forbidden("workspace: Guests cannot make tags.")
    followers = await people(unit, body.get("followers") or [], "followers")
    row: dict[str, Any] = {"name": "", "notes": "", "color": None} | _edited(body)
    row |= {"gid": unit.gid(Kind.TAG), "created_by_gid": unit.who.user, "created_at": unit.now}
    row["sort_key"] = sort_key(row["name"])
    links = {"followers": added(*followers)} if followers else {}
    unit.add(Tag.spec, row, _audience(unit, row["gid"]), links=links)
    for follower in followers:
        unit.insert(tag_followers, tag_gid=row["gid"], user_gid=follower)
    return Reply(Tag.spec, row["gid"])


async def update_tag(unit: Unit, asked: Asked) -> Reply:
    """Other words, another colour."""
    tag = await _load(unit, asked.path["tag_gid"])
    new = _edited(asked.body)
    if "name" in new:
        new["sort_key"] = sort_key(new["name"])
    unit.change(Tag.spec, tag, new, _audience(unit, tag["gid"]))
    return Reply(Tag.spec, tag["gid"])


async def delete_tag(unit: Unit, asked: Asked) -> Reply:
    """To the trash; tasks lose it, until it is restored."""
    tag = await _load(unit, asked.path["tag_gid"])
    batch = trash.batch(unit, Tag.spec, tag["gid"], tag["name"])
    unit.touch(Tag.spec, tag, trashed_in=batch)
    before = _audience(unit, tag["gid"])
    unit.tell(Change(Tag.spec, tag["gid"], "deleted"), Audience([], before.readers, before.scopes))
    return NOTHING


def _edited(body: Mapping[str, Any]) -> dict[str, Any]:
    new = sent(Tag.spec, body)
    for name in ("name", "notes"):
        if name in new and new[name] is None:
            raise Invalid("{name}: Must not be null", name=name)
    return new


async def _load(unit: Unit, gid: Gid) -> dict[str, Any]:
    found = await unit.row(LOAD, gid=gid)
    if found is None:
        raise NotFound.of("tag", gid)
    return found


def _audience(unit: Unit, tag: Gid) -> Audience:
    return Audience([unit.who.workspace], None, [tag])


async def restore_tag(unit: Unit, batch: Batch) -> None:
    """Out of the trash: tasks carry it again.  Only whoever deleted it brings it back."""
    row = await unit.row(TRASHED, gid=batch.target)
    if row is None or batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    trash.back(unit, Tag.spec, row, _audience(unit, row["gid"]))
    trash.close(unit, batch)
