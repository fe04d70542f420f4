"""Tasks that come from elsewhere, hundreds in one unit: what they need is loaded once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.errors import Invalid
from weft.kernel.unit_of_work import Unit
from weft.std import rank
from weft.std.gid import Kind
from weft.work.custom_fields.loading import fields
from weft.work.custom_fields.numbering import number_many
from weft.work.custom_fields.writing import values
from weft.work.projects.tables import projects
from weft.work.sections.tables import sections
from weft.work.tasks.commands.creating import Born, write_task
from weft.work.tasks.custom import tell_restricted
from weft.work.tasks.gaps import Place, Wanted, places
from weft.work.tasks.logic import Home

MOST = 500
EACH = 2
"""Identities that a task needs, at the very most often."""

THERE = """SELECT external_gid FROM tasks WHERE workspace_gid = :workspace::bigint
AND external_app_gid = :project::bigint AND external_gid = ANY(:keys::text[])"""


@dataclass(frozen=True, slots=True)
class Coming:
    """A task as it comes; `key` is what it is called where it comes from."""

    key: str
    name: str
    notes: str = ""
    custom: Mapping[Gid, Any] | None = None


async def bring_tasks(unit: Unit, project: Gid, coming: Sequence[Coming]) -> list[Gid]:
    """Those that the project does not have yet, at the end of its first section.

    A project knows by their keys what it was given, so bringing the same again brings nothing.
    """
    if len(coming) > MOST:
        raise Invalid("tasks: At most {most} come at once", most=MOST)
    fresh = await _unknown(unit, project, coming)
    if not fresh:
        return []
    await unit.base.stock(len(fresh) * EACH)
    (place,) = await places(unit, [Wanted(project)])
    unit.watch(projects, place.project, place.version)
    unit.watch(sections, place.section, place.section_version)
    asked = {gid for one in fresh for gid in one.custom or ()}
    known = await fields(unit, list(asked), [project])
    ranks = rank.many_between(place.low, None, len(fresh))
    made: list[Gid] = []
    for one, at in zip(fresh, ranks, strict=True):
        born = _born(unit, one, place, at)
        custom = await values(
            unit, None, {str(k): v for k, v in (one.custom or {}).items()},
            parents=[project], known=known,
        )  # fmt: skip
        write_task(unit, born, custom)
        await tell_restricted(unit, born.gid, custom, acl=born.acl, scopes=born.scopes)
        made.append(born.gid)
    await number_many(unit, made, parent=project)
    return made


async def _unknown(unit: Unit, project: Gid, coming: Sequence[Coming]) -> list[Coming]:
    """The new ones, each key once."""
    wanted = {one.key: one for one in reversed(coming)}
    rows = await unit.rows(THERE, project=project, keys=list(wanted))
    there = {row["external_gid"] for row in rows}
    return [one for one in coming if wanted[one.key] is one and one.key not in there]


def _born(unit: Unit, one: Coming, place: Place, at: str) -> Born:
    row = {
        "gid": unit.gid(Kind.TASK),
        "name": one.name,
        "notes": one.notes,
        "resource_subtype": "default_task",
        "external_gid": one.key,
        "external_app_gid": place.project,
        "created_by_gid": unit.who.user,
        "assignee_gid": None,
        "created_at": unit.now,
        "modified_at": unit.now,
    }
    home = Home(place.project, place.section, at, place.token)
    return Born(row, [home], [unit.who.user], [], None, False)
