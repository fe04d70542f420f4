"""Verbs of choices: what one wants to be told, where, and when not.  Nobody else sees them."""

from typing import Any

import msgspec

from weft.kernel.access import Level
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.notify.choices import logic
from weft.notify.choices.tables import notify_choices, notify_levels
from weft.work.projects.loading import load

CHOSEN = """SELECT c.kinds::text AS kinds, c.quiet_from, c.quiet_until, c.has_digest, c.digest_hour
FROM notify_choices c WHERE c.workspace_gid = :workspace::bigint AND c.user_gid = :user::bigint"""
LEVEL = """SELECT l.level FROM notify_levels l WHERE l.workspace_gid = :workspace::bigint
 AND l.user_gid = :user::bigint AND l.project_gid = :project::bigint"""
USUAL: dict[str, Any] = {
    "kinds": {},
    "quiet_from": None,
    "quiet_until": None,
    "has_digest": False,
    "digest_hour": 8,
}


async def read_choices(unit: Unit, _: Asked) -> Reply:
    """What one chose, and what everybody has it where one chose nothing."""
    return Reply(value=logic.shown(await _chosen(unit) or USUAL))


async def _chosen(unit: Unit) -> dict[str, Any] | None:
    row = await unit.row(CHOSEN)
    return row and {**row, "kinds": msgspec.json.decode(row["kinds"])}


async def choose(unit: Unit, asked: Asked) -> Reply:
    """Choose anew; what is not spoken of stays."""
    row = await _chosen(unit)
    new = logic.chosen(row or USUAL, asked.body)
    if row is None:
        unit.insert(notify_choices, user_gid=unit.who.user, **new)
    else:
        unit.update(notify_choices, {"user_gid": unit.who.user}, **new)
    return Reply(value=logic.shown(new))


async def choose_level(unit: Unit, asked: Asked) -> Reply:
    """How much one wants to hear of a project; null: as everybody."""
    project = await load(unit, asked.path["project_gid"], least=Level.VIEWER)
    level, row = asked.body.get("level"), await unit.row(LEVEL, project=project.gid)
    key = {"project_gid": project.gid, "user_gid": unit.who.user}
    if level is None:
        unit.delete(notify_levels, **key)
    elif row is None:
        unit.insert(notify_levels, **key, level=level)
    elif row["level"] != level:
        unit.update(notify_levels, key, level=level)
    return NOTHING
