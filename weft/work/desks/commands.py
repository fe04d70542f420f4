"""Verbs of a person's own desk.  Nobody else sees it, so it is no part of the history."""

from typing import Any

import msgspec

from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.desks import logic
from weft.work.desks.tables import desks

DESK = """SELECT d.widgets::text AS widgets, d.welcome::text AS welcome, d.notes FROM desks d
WHERE d.workspace_gid = :workspace::bigint AND d.user_gid = :user::bigint"""


async def read_desk(unit: Unit, _: Asked) -> Reply:
    """How one's home is arranged, or what everybody finds who arranged nothing."""
    return Reply(value=logic.shown(await _desk(unit) or logic.USUAL))


async def _desk(unit: Unit) -> dict[str, Any] | None:
    row = await unit.row(DESK)
    if row is None:
        return None
    documents = {name: row[name] and msgspec.json.decode(row[name]) for name in _DOCUMENTS}
    return {**row, **documents}


_DOCUMENTS = ("widgets", "welcome")


async def arrange_desk(unit: Unit, asked: Asked) -> Reply:
    """Arrange it anew; what is not spoken of is not written: another tab may be writing it."""
    row, new = await _desk(unit), logic.arranged(asked.body)
    desk, key = {**(row or logic.USUAL), **new}, {"user_gid": unit.who.user}
    if row is None:
        unit.insert(desks, **key, **desk, modified_at=unit.now)
    else:
        unit.update(desks, key, **new, modified_at=unit.now)
    return Reply(value=logic.shown(desk))
