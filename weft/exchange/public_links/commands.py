"""Verbs of public links: make one, or its address anew; change what it shows; revoke it."""

from typing import Any

from weft.exchange.public_links.loading import check_allowed, link_of, shared_by
from weft.exchange.public_links.logic import SECRETS, address, checked_end, has_ended
from weft.exchange.public_links.resource import PublicLink
from weft.exchange.public_links.tables import public_links
from weft.kernel.errors import NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.addresses import digest

SHOWN = ("shows_people", "shows_descriptions")


async def open_project(unit: Unit, asked: Asked) -> Reply:
    """A new address, which is in this answer and nowhere else; the one before opens nothing any
    more.  What is not asked for stays as it was there, but for an end that has come.
    """
    project = await shared_by(unit, asked.path["project_gid"])
    await check_allowed(unit)
    secret = SECRETS.fresh(unit.who.workspace)
    new = {"digest": digest(secret), "created_by_gid": unit.who.user, "created_at": unit.now}
    new |= {"openings": 0, "opened_at": None}
    link = await link_of(unit, project.gid)
    if link and has_ended(link["expires_at"], unit.now):
        new["expires_at"] = None
    new |= _asked(unit, asked)
    if link:
        unit.update(public_links, {"project_gid": project.gid}, **new)
    else:
        unit.insert(public_links, project_gid=project.gid, **new)
    unit.note("public_link.added", "project", project.gid, **_told(new))
    return Reply(PublicLink.spec, project.gid, beside={"url": address(unit.who.site, secret)})


async def change_opening(unit: Unit, asked: Asked) -> Reply:
    """Other things to show, another end; the address stays."""
    project = await shared_by(unit, asked.path["project_gid"])
    if await link_of(unit, project.gid) is None:
        raise NotFound("project: It has no public link. Make one first.")
    if new := _asked(unit, asked):
        unit.update(public_links, {"project_gid": project.gid}, **new)
        unit.note("public_link.changed", "project", project.gid, **_told(new))
    return Reply(PublicLink.spec, project.gid)


async def close_project(unit: Unit, asked: Asked) -> Reply:
    """Its address opens nothing any more."""
    project = await shared_by(unit, asked.path["project_gid"])
    link = await link_of(unit, project.gid)
    if link is not None:
        unit.delete(public_links, project_gid=project.gid)
        unit.note("public_link.deleted", "project", project.gid, openings=link["openings"])
    return NOTHING


def _asked(unit: Unit, asked: Asked) -> dict[str, Any]:
    body = asked.body
    new: dict[str, Any] = {name: body[name] for name in SHOWN if body.get(name) is not None}
    if "expires_at" in body:
        new["expires_at"] = checked_end(body["expires_at"], unit.now)
    return new


def _told(new: dict[str, Any]) -> dict[str, Any]:
    """What the audit says of it: nothing that leads to the secret."""
    told = {name: new[name] for name in SHOWN if name in new}
    return told | {"expires_at": str(new["expires_at"])} if new.get("expires_at") else told
