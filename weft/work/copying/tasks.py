"""Copies of tasks, so many at once: each is born like any other, with what comes along.

Where a copy is made in several units, `known` leads from every original to its copy; those that an
earlier unit could not make are missing, and so is everything below them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change, added
from weft.kernel.unit_of_work import Raise, Unit
from weft.std import rank as ranks
from weft.std.gid import Kind
from weft.work.attachments.resource import Attachment
from weft.work.copying import loading
from weft.work.copying.loading import Material
from weft.work.copying.logic import Recipe, carried, free_rank
from weft.work.custom_fields.loading import fields
from weft.work.custom_fields.numbering import number_many
from weft.work.custom_fields.writing import Written
from weft.work.projects.rules import token_of
from weft.work.projects.tables import projects
from weft.work.tasks.commands.creating import Above, Born, write_task
from weft.work.tasks.logic import Home
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import task_dependencies, tasks

Pairs = Sequence[tuple[Gid, Gid]]
OWN_KINDS = ("custom_id", "formula")
"""Kinds of fields that each task fills by itself."""
STATE = ("completed_at", "completed_by_gid", "approval_status", "status_option_gid")
ALWAYS = ("name", "resource_subtype", "is_separator", "rank")


@dataclass
class Work:
    """One unit's share of a copy: what it needs is loaded once, for all its tasks."""

    unit: Unit
    recipe: Recipe
    known: Mapping[Gid, Gid]
    material: Material
    roots: Mapping[Gid, Born] = field(default_factory=dict[Gid, Born])
    people: set[Gid] = field(default_factory=set[Gid])
    homes: dict[Gid, list[Home]] = field(default_factory=dict[Gid, list[Home]])
    customs: set[str] = field(default_factory=set[str])
    above: dict[Gid, Above] = field(default_factory=dict[Gid, Above])
    born: dict[Gid, Born] = field(default_factory=dict[Gid, Born])

    @property
    def rows(self) -> Sequence[Mapping[str, Any]]:
        """The originals."""
        return self.material.rows

    def has(self, part: str) -> bool:
        """Whether it comes along."""
        return part in self.recipe.parts


async def copy_tasks(
    unit: Unit,
    recipe: Recipe,
    known: Mapping[Gid, Gid],
    material: Material,
    roots: Mapping[Gid, Born] | None = None,
) -> None:
    """Tasks made of this material.  `roots` are those that were prepared apart: their name, homes
    and place below an old task are decided already.
    """
    work = Work(unit, recipe, known, material, roots or {})
    await _prepare(work)
    for row in work.rows:
        if (born := _born(work, row)) is not None:
            work.born[row["gid"]] = born
            work.above[born.gid] = Above(born.gid, born.row["depth"], born.acl)
    counts = _counts(work)
    for gid, born in work.born.items():
        row = born.row | {"num_subtasks": counts.pop(born.gid, 0)}
        _write(work, gid, born, row)
    for parent, count in counts.items():
        unit.update(tasks, {"gid": parent}, num_subtasks=Raise(count))
    await _hang(work)


async def _prepare(work: Work) -> None:
    unit, rows = work.unit, work.rows
    named = [p for r in rows for p in (r["assignee_gid"], *r["followers"], *r["co_assignees"])]
    work.people = await loading.at_work(unit, named)
    docs = {key for row in rows for key in _document(row)}
    work.customs = await _customs(work, [int(key) for key in docs])
    await _find_homes(work)
    parents = {work.known.get(row["parent_gid"]) for row in rows} - {None}
    made = await unit.rows(loading.PARENTS, gids=list(parents))
    for row in made:
        work.above[row["gid"]] = Above(row["gid"], row["depth"], row["acl"], row["version"])


async def _customs(work: Work, gids: Sequence[Gid]) -> set[str]:
    """The fields whose values come along."""
    if work.recipe.is_whole:
        kinds = await loading.kinds_of_fields(work.unit, gids)
        return {str(gid) for gid, kind in kinds.items() if kind not in OWN_KINDS}
    shown = {row["gid"] for row in work.material.places}
    shown = {work.recipe.fields_of or work.recipe.made} if work.recipe.is_template else shown
    seen = await fields(work.unit, gids, sorted(shown))
    return {str(gid) for gid, f in seen.items() if f.kind not in OWN_KINDS}


def _document(row: Mapping[str, Any]) -> dict[str, msgspec.Raw]:
    return msgspec.json.decode(row["custom"] or "{}", type=dict[str, msgspec.Raw])


async def _find_homes(work: Work) -> None:
    """Places in the new project at the old ranks; in others at the end of the old section."""
    unit, recipe = work.unit, work.recipe
    new = await loading.target(unit, recipe.made) if recipe.is_project else None
    if new is not None:
        unit.watch(projects, new.gid, new.version)
    last: dict[Gid, str | None] = {}
    for row in work.material.places:
        if row["task_gid"] in work.roots:
            continue
        mine = work.homes.setdefault(row["task_gid"], [])
        if new is not None and row["gid"] == recipe.source:
            section = recipe.sections.get(row["section_gid"], 0)
            section = section if section in new.sections else new.sections[0]
            mine.insert(0, Home(new.gid, section, free_rank(row["rank"], new.ranks), new.token))
        elif work.has("projects") and row["level"] >= Level.EDITOR:
            low = last.get(row["section_gid"], row["last"])
            last[row["section_gid"]] = place = ranks.between(low, None)
            unit.watch(projects, row["gid"], row["version"])
            mine.append(Home(row["gid"], row["section_gid"], place, token_of(row)))


def _born(work: Work, row: Mapping[str, Any]) -> Born | None:
    """The copy of one task; None where what it is a part of was not copied."""
    root = work.roots.get(row["gid"])
    above = work.above.get(work.known.get(row["parent_gid"] or 0, 0))
    if root is None and row["parent_gid"] in work.known and above is None:
        return None
    if above is not None and above.version is not None:
        work.unit.watch(tasks, above.gid, above.version)
    new = _row(work, row)
    new |= {"parent_gid": None, "rank": None, "depth": 0}
    if above is not None:
        new |= {"parent_gid": above.gid, "rank": row["rank"], "depth": above.depth + 1}
    followers = [p for p in row["followers"] if p in work.people] if work.has("followers") else []
    sharing = [p for p in row["co_assignees"] if p in work.people] if work.has("assignee") else []
    homes = work.homes.get(row["gid"], [])
    if root is not None:
        new |= root.row
        homes, followers = root.homes, [*dict.fromkeys([*root.followers, *followers])]
    tags: Sequence[Gid] = row["tags"] if work.has("tags") else ()
    parent = root.parent if root else None
    return Born(new, homes, followers, tags, parent, False, above, sharing)


def _row(work: Work, row: Mapping[str, Any]) -> dict[str, Any]:
    unit = work.unit
    new: dict[str, Any] = {name: row[name] for name in ALWAYS}
    new |= {"gid": work.known[row["gid"]], "created_by_gid": unit.who.user}
    new |= {"created_at": unit.now, "modified_at": unit.now, "notes": "", "html_notes": None}
    if row["resource_subtype"] == "approval":
        new["approval_status"] = "pending"
    if row.get("custom_type_gid") is not None:
        new |= {"custom_type_gid": row["custom_type_gid"]}
        new |= {"status_option_gid": row["first_option_gid"]}
    if work.has("state"):
        new |= {k: row[k] for k in STATE}
    if work.has("notes"):
        new |= {"notes": row["notes"], "html_notes": row["html_notes"]}
    if work.recipe.is_whole:
        new["created_by_gid"] = row["created_by_gid"]
    keeps = work.has("assignee") and row["assignee_gid"] in work.people
    new["assignee_gid"] = row["assignee_gid"] if keeps else None
    giver = row["assigned_by_gid"] if work.recipe.is_whole else unit.who.user
    new["assigned_by_gid"] = giver if keeps else None
    if work.has("dates"):
        new |= work.recipe.shift.dates(row)
        new["recurrence"] = carried(row, work.recipe.shift)
    return new


def _counts(work: Work) -> dict[Gid, int]:
    """How many new parts each new task gets."""
    counts: dict[Gid, int] = {}
    for born in work.born.values():
        if born.above is not None:
            counts[born.above.gid] = counts.get(born.above.gid, 0) + 1
    return counts


def _write(work: Work, gid: Gid, born: Born, row: dict[str, Any]) -> None:
    source = next(each for each in work.rows if each["gid"] == gid)
    document = {k: v for k, v in _document(source).items() if k in work.customs}
    whole = replace(born, row=row)
    write_task(work.unit, whole, Written(document))


async def _hang(work: Work) -> None:
    """What hangs on tasks that are there by now: numbers, files, what waits for what."""
    at: dict[Gid, list[Gid]] = {}
    for born in work.born.values():
        for home in born.homes:
            at.setdefault(home.project, []).append(born.gid)
    for project, made in at.items():
        await number_many(work.unit, made, parent=project)
    if work.has("attachments"):
        await _copy_files(work)
    if work.has("dependencies"):
        await _copy_links(work)


async def _copy_files(work: Work) -> None:
    """The same bytes under another name: they are kept as long as anybody needs them."""
    unit = work.unit
    files = work.material.files
    await unit.base.stock(len(files) + 1)
    for file in files:
        born = work.born.get(file["parent_gid"])
        if born is not None:
            row: dict[str, Any] = {**file, "gid": unit.gid(Kind.ATTACHMENT), "parent_gid": born.gid}
            row |= {"created_by_gid": unit.who.user, "created_at": unit.now}
            unit.add(Attachment.spec, row, Audience(born.acl, [], born.scopes), parent=born.gid)


async def _copy_links(work: Work) -> None:
    """A copy waits for the copy of what its original waits for, or for that itself."""
    links = work.material.links
    made = {born.gid: Audience(born.acl, None, born.scopes) for born in work.born.values()}
    is_closed = work.recipe.is_template or work.recipe.is_whole
    ends = {end for link in links for old in (link["task_gid"], link["dependency_gid"])
            for end in (work.known.get(old), None if is_closed else old)
            if end and end not in made}  # fmt: skip
    rows = await work.unit.rows(loading.PARENTS, gids=list(ends))
    there = {row["gid"]: Audience(row["acl"], None, row["scopes"]) for row in rows}
    for link in links:
        task = work.known.get(link["task_gid"], 0)
        other = work.known.get(link["dependency_gid"], link["dependency_gid"])
        heard = {**there, **made}
        if task not in heard or other not in heard or not {task, other} & made.keys():
            continue
        _link(work.unit, task, other, link["lag_days"], heard)


def _link(unit: Unit, task: Gid, other: Gid, lag: int, heard: Mapping[Gid, Audience]) -> None:
    key = {"task_gid": task, "dependency_gid": other, "lag_days": lag}
    unit.insert(task_dependencies, **key, created_at=unit.now)
    waits = {"dependencies": added(other)} | ({"dependency_links": added(other)} if lag else {})
    for gid, links in ((task, waits), (other, {"dependents": added(task)})):
        told = Change(Task.spec, gid, "changed", links)
        unit.tell(told, heard[gid], audited=False)
