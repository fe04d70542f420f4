"""What would come of an import: decided as when it is brought, and nothing is written."""

from collections.abc import Mapping as Dict
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final, cast

from weft.exchange.imports import loading
from weft.exchange.imports.applying import (
    Decided,
    Outcome,
    Ranked,
    decide,
    linked_files,
    rows_on,
)
from weft.exchange.imports.graph import Comment, Item, Link, Person
from weft.exchange.imports.ground import Ground, Task
from weft.exchange.imports.keys import chunks, short
from weft.exchange.imports.links import in_parts, without_circles
from weft.exchange.imports.preparing import prepare
from weft.exchange.imports.rows import Rows
from weft.exchange.imports.running import Importer, Kept, Report, Told
from weft.exchange.imports.verifying import CAME, CHANGED, Verdict
from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit
from weft.work.tasks.commands.bringing import MOST

MOST_SAID: Final = 200
"""How many names of each kind are told."""
UNMADE: Final = -1
NOTED: Final = {
    "createProject": "projects",
    "createSectionForProject": "sections",
    "addCustomFieldSettingForProject": "fields",
    "createEnumOptionForCustomField": "options",
    "createTag": "tags",
}


@dataclass(frozen=True, slots=True)
class Rehearsal(Task):
    """An import whose operations only say what they would do; what they would make has numbers
    below zero.
    """

    would: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    numbers: Any = field(default_factory=lambda: count(1))

    async def call(self, operation: str, about: str, **given: Any) -> Any:
        """What the operation would answer."""
        body: dict[str, Any] = given.get("body", {})
        made: dict[str, Any] = {"gid": self._number()}
        definition: Any = body.get("custom_field")
        if isinstance(definition, dict):
            made["custom_field"] = self._field(cast(dict[str, Any], definition))
        elif definition is not None:
            query = {"opt_fields": "name,resource_subtype,enum_options.name"}
            path = {"custom_field_gid": definition}
            made["custom_field"] = await self.read("getCustomField", path=path, query=query)
        name = made.get("custom_field", body).get("name", "")
        if operation in NOTED:
            self.would.setdefault(NOTED[operation], []).append(name)
        return made

    def _number(self) -> str:
        return str(-next(self.numbers))

    def _field(self, definition: dict[str, Any]) -> dict[str, Any]:
        options = definition.get("enum_options") or ()
        return {
            "gid": self._number(),
            "name": definition["name"],
            "resource_subtype": definition["resource_subtype"],
            "enum_options": [{"gid": self._number(), "name": one["name"]} for one in options],
        }

    async def read(self, operation: str, **given: Any) -> Any:
        """What is there; in a project that is not yet there, its first section."""
        path: dict[str, Any] = given.get("path") or {}
        project = path.get("project_gid", 1)
        if int(project) > 0:
            return await Task.read(self, operation, **given)
        if operation == "getSectionsForProject":
            return [{"gid": self._number(), "name": ""}]
        return []

    async def expect(self, people: Sequence[Person], known: Dict[str, Gid]) -> dict[str, Gid]:
        """People who would be awaited."""
        self.would.setdefault("people", []).extend(one.name or one.email for one in people)
        return {one.key: known.get(one.key) or int(self._number()) for one in people}


async def rehearse(importer: Importer, task: Rehearsal, *, told: Told, kept: Kept) -> Report:
    """The report of an import that is not brought; `kept` gets a verdict on every row."""
    ground = await prepare(task)
    rows = rows_on(task, ground, importer.clock, importer.zone)
    report = Report(Outcome(projects=ground.scopes), is_rehearsal=True)
    at = 0
    for chunk in task.staged.items(MOST):
        judged = await _decided(task, ground, rows, chunk, report.outcome)
        report.came += sum(one.result == CAME for one in judged)
        report.changed += sum(one.result == CHANGED for one in judged)
        kept(judged)
        at += len(chunk)
        await told(at)
    links = without_circles(task.staged, lambda: None)
    async for part in in_parts(links, MOST):
        report.outcome.links += await _unlinked(task, ground, part)
    report.skipped = task.staged.problems
    report.losses = task.staged.losses()
    report.would = {
        "would_make": {kind: names[:MOST_SAID] for kind, names in task.would.items()},
        "would_make_counts": {kind: len(names) for kind, names in task.would.items()},
    }
    return report


async def _decided(
    task: Rehearsal, ground: Ground, rows: Rows, chunk: Sequence[Ranked], outcome: Outcome
) -> list[Verdict]:
    """What would become of these items, with what hangs on them."""

    async def look(unit: Unit) -> Decided:
        return await decide(unit, ground, rows, chunk, unmade=UNMADE)

    decided = await task.unit(look)
    for loss in rows.lost:
        task.staged.lose(loss)
    outcome.made += len(decided.fresh)
    outcome.changed += len(decided.changed)
    outcome.same += len(chunk) - len(decided.fresh) - len(decided.changed)
    keys = [item.key for item, _ in chunk]
    fresh = {item.key for item, _, _ in decided.fresh}
    said = task.staged.of_items(Comment, keys) if task.mapping.keeps_comments else []
    outcome.comments += await _absent(task, ground, "comment", said, fresh)
    outcome.files += await _absent(task, ground, "file", linked_files(task, keys), fresh)
    return _judged(task, [item for item, _ in chunk], decided.known)


def _judged(task: Task, items: Sequence[Item], known: dict[str, dict[str, Any]]) -> list[Verdict]:
    losses = task.staged.losses_of([item.key for item in items])
    found: list[Verdict] = []
    for item in items:
        row, lost = known.get(short(item.key)), losses.get(item.key, [])
        gid = row["gid"] if row else None
        result = CHANGED if lost else CAME
        found.append(Verdict(item.line, item.key, item.name, gid, result, lost))
    return found


async def _absent(
    task: Task, ground: Ground, kind: str, parts: Sequence[Any], fresh: Set[str]
) -> int:
    """How many of these would come: to tasks that are made, or that are within reach."""
    absent = 0
    for some in chunks(parts, MOST):

        async def look(unit: Unit, some: Sequence[Any] = some) -> int:
            here = await _reached(unit, ground, [one.item for one in some if one.item not in fresh])
            known = await loading.known(unit, ground.scopes, kind, [short(one.key) for one in some])
            there = {key for key, row in known.items() if row["trashed_in"] is None}
            hosts = fresh | here.keys()
            return sum(one.item in hosts and short(one.key) not in there for one in some)

        absent += await task.unit(look)
    return absent


async def _unlinked(task: Task, ground: Ground, links: Sequence[Link]) -> int:
    """How many of these would come: between tasks that are made, or that are within reach."""

    async def look(unit: Unit) -> int:
        ends = list({end for one in links for end in (one.item, one.needs)})
        rows = await loading.known(unit, ground.scopes, "task", [short(end) for end in ends])
        live = await loading.live_tasks(unit, [row["gid"] for row in rows.values()])
        here = await _reached(unit, ground, ends)
        there = await loading.waits_of(unit, list(here.values()))
        fresh = {
            end for end in ends if (row := rows.get(short(end))) is None or row["gid"] not in live
        }
        hosts = fresh | here.keys()
        return sum(
            {one.item, one.needs} <= hosts
            and (here.get(one.item), here.get(one.needs)) not in there
            for one in links
        )

    return await task.unit(look)


async def _reached(unit: Unit, ground: Ground, keys: Sequence[str]) -> dict[str, Gid]:
    """The tasks of these items that whoever imports sees and may change."""
    rows = await loading.known(unit, ground.scopes, "task", [short(key) for key in keys])
    gids = {key: rows[short(key)]["gid"] for key in keys if short(key) in rows}
    reached = await loading.reached_tasks(unit, list(gids.values()))
    return {key: gid for key, gid in gids.items() if gid in reached}
