"""Verbs of a person's own shelf.  Nobody else sees it, so it is no part of the history."""

from functools import lru_cache

from weft.kernel.access import Gid, shaped_for
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.reading import Statement, compiled, visible
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import kind_of
from weft.work.shelf import logic
from weft.work.shelf.rules import SHELVED
from weft.work.shelf.tables import favorites, recents

MOST_FAVORITES = 500
MOST_RECENTS = 100
SHELF = """SELECT resource_gid, rank FROM favorites
WHERE workspace_gid = :workspace::bigint AND user_gid = :user::bigint ORDER BY rank, resource_gid"""
SEEN = """SELECT resource_gid FROM recents WHERE workspace_gid = :workspace::bigint
AND user_gid = :user::bigint ORDER BY at DESC, resource_gid DESC"""


@lru_cache(32)
def _visible(name: str, wide: bool) -> Statement:
    with shaped_for(wide):
        return compiled(visible(SHELVED[name]))


async def _found(unit: Unit, thing: Gid) -> None:
    """Refuse what is not there, not seen, or no thing to keep."""
    kind = kind_of(thing)
    name = kind.name.lower() if kind else ""
    known = name in SHELVED and await unit.row(_visible(name, unit.who.is_wide), gid=thing)
    if not known:
        raise NotFound.of("resource", thing)


async def keep_favorite(unit: Unit, asked: Asked) -> Reply:
    """Put something on the shelf, or to another place on it."""
    thing = asked.path["resource_gid"]
    _must_be_here(unit, asked)
    await _found(unit, thing)
    shelf = [(row["resource_gid"], row["rank"]) for row in await unit.rows(SHELF)]
    place, own = logic.place(shelf, thing, asked.body), dict(shelf).get(thing)
    if own is None and len(shelf) >= MOST_FAVORITES:
        raise Invalid("resource: You may keep at most {most} favorites", most=MOST_FAVORITES)
    key = {"user_gid": unit.who.user, "resource_gid": thing}
    if own is None:
        unit.insert(favorites, **key, rank=place, at=unit.now)
    elif own != place:
        unit.update(favorites, key, rank=place)
    return NOTHING


def _must_be_here(unit: Unit, asked: Asked) -> None:
    """The workspace that was named is the one where the thing is."""
    named = asked.body.get("workspace") or asked.query.get("workspace")
    if named not in (None, unit.who.workspace):
        raise NotFound.of("workspace", named)


async def drop_favorite(unit: Unit, asked: Asked) -> Reply:
    """Take something off the shelf; what is not there is off it already."""
    unit.delete(favorites, user_gid=unit.who.user, resource_gid=asked.path["resource_gid"])
    return NOTHING


async def remember(unit: Unit, asked: Asked) -> Reply:
    """Something was looked at just now."""
    thing = asked.body["resource"]
    _must_be_here(unit, asked)
    await _found(unit, thing)
    seen = [row["resource_gid"] for row in await unit.rows(SEEN)]
    key = {"user_gid": unit.who.user, "resource_gid": thing}
    if thing in seen:
        unit.update(recents, key, at=unit.now)
        return NOTHING
    unit.insert(recents, **key, at=unit.now)
    for old in seen[MOST_RECENTS - 1 :]:
        unit.delete(recents, user_gid=unit.who.user, resource_gid=old)
    return NOTHING
