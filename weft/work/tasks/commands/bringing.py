"""Tasks that come from elsewhere, hundreds in one unit: what they need is loaded once.

They keep their authors and their times.  What they hang on (people, projects, sections, fields,
tags) is here already; who may say so is decided by whoever brings them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change, added
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.unit_of_work import Raise, Unit
from weft.std import rank
from weft.std.gid import Kind
from weft.work.custom_fields.loading import Loaded as CustomField
from weft.work.custom_fields.loading import fields
from weft.work.custom_fields.numbering import number_many
from weft.work.custom_fields.writing import Written, values
from weft.work.projects.tables import projects
from weft.work.sections.tables import sections
from weft.work.tasks.commands.creating import Above, Born, write_task
from weft.work.tasks.custom import tell_restricted
from weft.work.tasks.gaps import END, Place, Wanted, places
from weft.work.tasks.logic import Home
from weft.work.tasks.resource import Task
from weft.work.tasks.rules import LEVEL_SQL, SCOPES_SQL, SEEN_SQL
from weft.work.tasks.tables import task_dependencies, task_likes, tasks

MOST = 500
EACH = 3
"""Identities that a task needs, at the very most often."""

THERE = f"""SELECT t.gid, t.version, t.depth, a.acl, {SCOPES_SQL} AS scopes, {LEVEL_SQL} AS level,
 (SELECT max(c.rank) FROM tasks c WHERE c.workspace_gid = :workspace
   AND c.parent_gid = t.gid) AS last
FROM tasks t JOIN task_access a ON a.workspace_gid = :workspace::bigint AND a.task_gid = t.gid
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gids::bigint[]) AND {SEEN_SQL}"""  # noqa: S608 - only our own text is put in
BARE: Mapping[str, Any] = {
    "name": "",
    "notes": "",
    "html_notes": None,
    "resource_subtype": "default_task",
    "approval_status": None,
    "assignee_gid": None,
    "assigned_by_gid": None,
    "completed_at": None,
    "completed_by_gid": None,
    "start_on": None,
    "start_at": None,
    "due_on": None,
    "due_at": None,
    "zone": None,
    "parent_gid": None,
    "rank": None,
    "depth": 0,
    "is_separator": False,
    "num_subtasks": 0,
    "num_likes": 0,
}
"""A task of which nothing is known: every one that comes sets the same columns."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A task as it comes.  `columns` are its own, as they are stored (see `BARE`); `homes` are
    projects with a section or, without one, its first; `custom` are values as requests write them.
    """

    columns: Mapping[str, Any]
    homes: Sequence[tuple[Gid, Gid | None]] = ()
    parent: Gid | None = None
    followers: Sequence[Gid] = ()
    sharing: Sequence[Gid] = ()
    likes: Sequence[Gid] = ()
    tags: Sequence[Gid] = ()
    custom: Mapping[Gid, Any] = field(default_factory=dict[Gid, Any])


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of them, in their order; `refused` are values that their fields did not take, each
    with the place of its task.
    """

    gids: Sequence[Gid]
    refused: Sequence[tuple[int, Gid]] = ()


async def bring_tasks(unit: Unit, coming: Sequence[Coming]) -> Brought:
    """New tasks at the end of their sections, and of their parents' parts."""
    if len(coming) > MOST:
        raise Invalid("tasks: At most {most} come at once", most=MOST)
    await unit.base.stock(len(coming) * EACH)
    homes = await _homes(unit, coming)
    above = await _above(unit, {one.parent for one in coming if one.parent})
    parts = _parts(coming, above)
    known, shown = await _fields(unit, coming)
    made: list[Gid] = []
    refused: list[tuple[int, Gid]] = []
    for n, (one, mine, part) in enumerate(zip(coming, homes, parts, strict=True)):
        custom = await _custom(unit, one, known, shown)
        refused += ((n, gid) for gid in one.custom if str(gid) not in custom.custom)
        upper = above.get(one.parent or 0)
        born = _born(unit, one, mine, upper.above if upper else None, part)
        write_task(unit, born, custom)
        await tell_restricted(unit, born.gid, custom, acl=born.acl, scopes=born.scopes)
        for user in one.likes:
            unit.insert(task_likes, task_gid=born.gid, user_gid=user, at=unit.now)
        made.append(born.gid)
    for parent, count in Counter(one.parent for one in coming if one.parent).items():
        unit.update(tasks, {"gid": parent}, num_subtasks=Raise(count))
    await _number(unit, coming, made)
    return Brought(made, refused)


@dataclass(frozen=True, slots=True)
class _Upper:
    """A task that gets parts: what they take from it, and the rank of its last one."""

    above: Above
    last: str | None


async def _homes(unit: Unit, coming: Sequence[Coming]) -> list[list[Home]]:
    """A place for each task in each of its homes, those of one section one after the other."""
    counts = Counter(home for one in coming for home in one.homes)
    wanted = [Wanted(project, section, END if section else "") for project, section in counts]
    ranks: dict[tuple[Gid, Gid | None], Iterable[str]] = {}
    found: dict[tuple[Gid, Gid | None], Place] = {}
    for home, place in zip(counts, await places(unit, wanted), strict=True):
        unit.watch(projects, place.project, place.version)
        unit.watch(sections, place.section, place.section_version)
        found[home] = place
    in_sections = Counter({p.section: 0 for p in found.values()})
    for home, place in found.items():
        in_sections[place.section] += counts[home]
    lows = {place.section: place.low for place in found.values()}
    rows = {s: iter(rank.many_between(lows[s], None, n)) for s, n in in_sections.items()}
    ranks = {home: rows[place.section] for home, place in found.items()}
    return [
        [
            Home(
                found[home].project, found[home].section, next(iter(ranks[home])), found[home].token
            )
            for home in dict.fromkeys(one.homes)
        ]
        for one in coming
    ]


async def _above(unit: Unit, gids: Iterable[Gid]) -> dict[Gid, _Upper]:
    """The tasks that get parts: they must be seen, and theirs to change."""
    wanted = list(gids)
    rows = {row["gid"]: row for row in await unit.rows(THERE, gids=wanted)} if wanted else {}
    for gid in wanted:
        if gid not in rows or rows[gid]["level"] < Level.EDITOR:
            raise NotFound.of("parent", gid)
        unit.watch(tasks, gid, rows[gid]["version"])
    return {
        gid: _Upper(Above(gid, row["depth"], row["acl"], row["version"]), row["last"])
        for gid, row in rows.items()
    }


def _parts(coming: Sequence[Coming], above: Mapping[Gid, _Upper]) -> list[str | None]:
    """The rank of each task among its siblings."""
    counts = Counter(one.parent for one in coming if one.parent)
    ranks = {
        gid: iter(rank.many_between(above[gid].last, None, count)) for gid, count in counts.items()
    }
    return [next(ranks[one.parent]) if one.parent else None for one in coming]


async def _fields(
    unit: Unit, coming: Sequence[Coming]
) -> tuple[Mapping[Gid, CustomField], list[Gid]]:
    """The fields of all values, as the homes of all tasks lend them."""
    asked = {gid for one in coming for gid in one.custom}
    shown = list({project for one in coming for project, _ in one.homes})
    return (await fields(unit, list(asked), shown) if asked else {}), shown


async def _custom(
    unit: Unit, one: Coming, known: Mapping[Gid, CustomField], shown: Sequence[Gid]
) -> Written:
    """The values of a task; one that its field does not take is left out."""
    given = {str(gid): value for gid, value in one.custom.items()}
    while True:
        try:
            return await values(unit, None, given, parents=shown, known=known)
        except Invalid:
            given = await _taken(unit, given, known, shown)


async def _taken(
    unit: Unit, given: Mapping[str, Any], known: Mapping[Gid, CustomField], shown: Sequence[Gid]
) -> dict[str, Any]:
    taken: dict[str, Any] = {}
    for gid, value in given.items():
        try:
            await values(unit, None, {gid: value}, parents=shown, known=known)
        except Invalid:
            continue
        taken[gid] = value
    return taken


def _born(
    unit: Unit, one: Coming, homes: Sequence[Home], above: Above | None, part: str | None
) -> Born:
    row = {
        **BARE,
        "created_by_gid": unit.who.user,
        "created_at": unit.now,
        "modified_at": unit.now,
        **one.columns,
        "gid": unit.gid(Kind.TASK),
        "num_likes": len(one.likes),
    }
    if above:
        row |= {"parent_gid": above.gid, "depth": above.depth + 1, "rank": part}
    return Born(row, homes, one.followers, one.tags, None, False, above, one.sharing)


async def _number(unit: Unit, coming: Sequence[Coming], made: Sequence[Gid]) -> None:
    """Each project's id fields number what comes to it."""
    at: dict[Gid, list[Gid]] = {}
    for one, gid in zip(coming, made, strict=True):
        for project in dict.fromkeys(project for project, _ in one.homes):
            at.setdefault(project, []).append(gid)
    for project, gids in at.items():
        await number_many(unit, gids, parent=project)


@dataclass(frozen=True, slots=True)
class Wait:
    """A task that waits for another, so many days after its end."""

    task: Gid
    needs: Gid
    lag_days: int = 0


async def bring_dependencies(unit: Unit, waits: Sequence[Wait]) -> None:
    """Tasks wait for others; the caller knows that none of them leads in a circle."""
    heard = await heard_of(unit, {end for one in waits for end in (one.task, one.needs)})
    for one in waits:
        key = {"task_gid": one.task, "dependency_gid": one.needs}
        unit.insert(task_dependencies, **key, lag_days=one.lag_days, created_at=unit.now)
        links: dict[str, Any] = {"dependencies": added(one.needs)}
        if one.lag_days:
            links["dependency_links"] = added(one.needs)
        back = {"dependents": added(one.task)}
        for gid, told in ((one.task, links), (one.needs, back)):
            unit.tell(Change(Task.spec, gid, "changed", told), heard[gid], audited=False)


async def heard_of(unit: Unit, gids: Iterable[Gid]) -> dict[Gid, Audience]:
    """Who hears of each of these tasks; all must be seen, and theirs to change."""
    wanted = list(gids)
    rows = {row["gid"]: row for row in await unit.rows(THERE, gids=wanted)}
    for gid in wanted:
        if gid not in rows or rows[gid]["level"] < Level.EDITOR:
            raise NotFound.of("task", gid)
    return {gid: Audience(row["acl"], None, row["scopes"]) for gid, row in rows.items()}
