"""Carrying an import out: in chunks, each whole or not at all, so that it may stop and begin anew.

What an earlier run or an earlier import brought is known by its key: where the source has changed
it is changed here too, where not it is left as people here have made it.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final, TypeVar

import msgspec

from weft.exchange.imports import loading
from weft.exchange.imports.graph import Comment, File, Item, Loss, Place, Status
from weft.exchange.imports.ground import Ground, Task
from weft.exchange.imports.keys import chunks, short
from weft.exchange.imports.links import in_parts, without_circles
from weft.exchange.imports.preparing import prepare
from weft.exchange.imports.rows import ODD_VALUE, Rows
from weft.exchange.imports.tables import imported
from weft.kernel.access import Gid
from weft.kernel.errors import Refusal
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Unit
from weft.std.clock import Clock
from weft.std.richtext import Flavour
from weft.std.wording import Template
from weft.work.attachments.bringing import Reference, bring_references
from weft.work.attachments.logic import checked_link, clean_name
from weft.work.stories.bringing import Remark, bring_comments
from weft.work.tasks.commands.bringing import (
    MOST,
    Brought,
    Coming,
    Wait,
    bring_dependencies,
    bring_tasks,
)
from weft.work.tasks.commands.editing import update_task

CIRCLE: Final[Template] = "waiting in a circle"
OTHER_TIE: Final[Template] = "links that are not finish to start ({name})"
LEAD: Final[Template] = "links that overlap (a negative lag)"
REFUSED: Final[Template] = "changes that were refused: {name}"
NO_LINK: Final[Template] = "attachments without an address"
OF_IMPORT: Final = frozenset({
    "created_at", "modified_at", "completed_at", "created_by_gid", "assigned_by_gid",
    "completed_by_gid", "zone",
})  # fmt: skip
"""Columns that depend on the moment of an import, and on who imports."""
Told = Callable[[int], Awaitable[None]]


@dataclass
class Outcome:
    """What was done; counts of things, not of attempts."""

    made: int = 0
    changed: int = 0
    same: int = 0
    comments: int = 0
    files: int = 0
    links: int = 0
    projects: list[Gid] = field(default_factory=list[Gid])


async def apply(task: Task, clock: Clock, zone: str, told: Told) -> Outcome:
    """All of it, in its order: the ground, tasks from the top, what hangs on them."""
    ground = await prepare(task)
    rows = rows_on(task, ground, clock, zone)
    outcome = Outcome(projects=ground.scopes)
    at = 0
    for chunk in task.staged.items(MOST):
        for layer in _layers(chunk):
            await _bring(task, ground, rows, layer, outcome)
            at += len(layer)
            await told(at)
    await _link(task, ground, outcome)
    return outcome


def rows_on(task: Task, ground: Ground, clock: Clock, zone: str) -> Rows:
    """What makes tasks of items, on this ground."""
    of_statuses = task.mapping.sections == "statuses"
    return Rows(
        task.mapping,
        ground,
        dict(task.names),
        task.who,
        clock.now(),
        zone,
        is_admin=task.is_admin,
        statuses={one.key: one.name for one in task.staged.all(Status)},
        called=lambda key: task.staged.name_of(Status if of_statuses else Place, key),
    )


Ranked = tuple[Item, str]


def _layers(chunk: Sequence[Ranked]) -> list[list[Ranked]]:
    """Split where a part comes whose whole is in the same chunk."""
    layers: list[list[Ranked]] = [[]]
    keys: set[str] = set()
    for item, kind in chunk:
        if item.parent in keys:
            layers.append([])
            keys = set()
        layers[-1].append((item, kind))
        keys.add(item.key)
    return layers


@dataclass
class Decided:
    """What is to happen with the items of one layer, as one attempt to write it found."""

    known: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    fresh: list[tuple[Item, Coming, str]] = field(default_factory=list[tuple[Item, Coming, str]])
    changed: list[tuple[Gid, Item, Coming, str]] = field(
        default_factory=list[tuple[Gid, Item, Coming, str]]
    )


async def _bring(
    task: Task, ground: Ground, rows: Rows, layer: Sequence[Ranked], outcome: Outcome
) -> None:
    """Tasks of one layer, with what was said of them and what is attached."""

    async def bring(unit: Unit) -> tuple[Decided, Brought]:
        decided = await decide(unit, ground, rows, layer)
        brought = await bring_tasks(unit, [coming for _, coming, _ in decided.fresh])
        _note_tasks(unit, task, ground, decided, brought.gids)
        return decided, brought

    decided, brought = await task.unit(bring)
    for loss in rows.lost:
        task.staged.lose(loss)
    names = ground.field_names()
    for n, gid in brought.refused:
        task.staged.lose(Loss(ODD_VALUE, decided.fresh[n][0].key, names.get(gid, "")))
    outcome.made += len(decided.fresh)
    outcome.same += len(layer) - len(decided.fresh) - len(decided.changed)
    for gid, item, coming, digest in decided.changed:
        await _change(task, gid, coming, digest, item, outcome)
    keys = [item.key for item, _ in layer]
    await _say(task, ground, rows, keys, outcome)
    await _attach(task, ground, keys, outcome)


async def decide(
    unit: Unit,
    ground: Ground,
    rows: Rows,
    layer: Sequence[Ranked],
    *,
    unmade: Gid | None = None,
) -> Decided:
    """What is new, and what has changed since it was brought; `unmade` stands for wholes that are
    not there.
    """
    keys = [short(key) for item, _ in layer for key in (item.key, item.parent) if key]
    decided = Decided(await loading.known(unit, ground.scopes, "task", keys))
    live = await loading.live_tasks(unit, [row["gid"] for row in decided.known.values()])
    wholes = {decided.known[key]["gid"] for key in _wholes(layer) & decided.known.keys()}
    reached = await loading.reached_tasks(unit, list(wholes))
    rows.lost.clear()
    for item, kind in layer:
        row, above = (decided.known.get(short(key)) for key in (item.key, item.parent))
        absent = unmade if item.parent else None
        parent = above["gid"] if item.parent and above and above["gid"] in reached else absent
        coming = rows.coming(item, parent, kind)
        digest = _digest(coming)
        if row is None or row["gid"] not in live:
            decided.fresh.append((item, coming, digest))
        elif row["digest"] != digest:
            decided.changed.append((row["gid"], item, coming, digest))
    return decided


def _wholes(layer: Sequence[Ranked]) -> set[str]:
    """What these items are parts of."""
    return {short(item.parent) for item, _ in layer if item.parent}


def _note_tasks(
    unit: Unit, task: Task, ground: Ground, decided: Decided, gids: Sequence[Gid]
) -> None:
    """What each new task is called where it comes from."""
    for (item, coming, digest), gid in zip(decided.fresh, gids, strict=True):
        key = short(item.key)
        row = {"gid": gid, "import_gid": task.gid, "digest": digest, "trashed_in": None}
        if (stale := decided.known.get(key)) is not None:
            place = {"scope_gid": stale["scope_gid"], "kind": "task", "key": key}
            unit.update(imported, place, **row)
        else:
            scope = coming.homes[0][0] if coming.homes else ground.scopes[0]
            unit.insert(imported, scope_gid=scope, kind="task", key=key, **row)


def _digest(coming: Coming) -> str:
    """What would be told of it, whoever imports it and whenever."""
    columns = {k: v for k, v in coming.columns.items() if k not in OF_IMPORT}
    columns["completed"] = coming.columns.get("completed_at") is not None
    said = [columns, coming.homes, coming.tags, sorted(coming.custom.items())]
    return sha256(msgspec.json.encode(said)).hexdigest()[:32]


async def _change(
    task: Task, gid: Gid, coming: Coming, digest: str, item: Item, outcome: Outcome
) -> None:
    """The task as the source has it now; where people put it here, it stays."""
    body = _body(coming)

    async def change(unit: Unit) -> None:
        await update_task(unit, Asked(unit.who, unit.now, {"task_gid": gid}, body=body))
        known = await loading.known(unit, outcome.projects, "task", [short(item.key)])
        row = known[short(item.key)]
        key = {"scope_gid": row["scope_gid"], "kind": "task", "key": row["key"]}
        unit.update(imported, key, digest=digest)

    try:
        await task.unit(change)
        outcome.changed += 1
    except Refusal as error:
        task.staged.lose(Loss(REFUSED, item.key, error.message[:200]))


def _body(coming: Coming) -> dict[str, Any]:
    """The same as a request to change a task would have it."""
    columns = coming.columns
    body: dict[str, Any] = {
        "name": columns["name"],
        "resource_subtype": columns["resource_subtype"],
        "completed": columns["completed_at"] is not None,
    }
    if columns.get("html_notes"):
        body["html_notes"] = columns["html_notes"]
    else:
        body["notes"] = columns.get("notes", "")
    for end in ("start", "due"):
        at, on = columns.get(f"{end}_at"), columns.get(f"{end}_on")
        body[f"{end}_at" if at else f"{end}_on"] = at or on
    if coming.custom:
        body["custom_fields"] = {str(gid): value for gid, value in coming.custom.items()}
    return body


async def _say(
    task: Task, ground: Ground, rows: Rows, keys: Sequence[str], outcome: Outcome
) -> None:
    """Comments on these items that are not there yet."""
    said = task.staged.of_items(Comment, keys) if task.mapping.keeps_comments else []
    for part in chunks(said, MOST):

        async def speak(unit: Unit, part: Sequence[Comment] = part) -> int:
            tasks, fresh, stale = await _fresh(unit, ground, "comment", part)
            remarks = [_remark(task, ground, rows, one, tasks[one.item], unit) for one in fresh]
            made = await bring_comments(unit, remarks)
            _note(unit, task, ground, "comment", fresh, stale, made)
            return len(fresh)

        outcome.comments += await task.unit(speak)


async def _attach(task: Task, ground: Ground, keys: Sequence[str], outcome: Outcome) -> None:
    """Files of these items that are not there yet, as links to where they are."""
    for part in chunks(linked_files(task, keys), MOST):

        async def attach(unit: Unit, part: Sequence[File] = part) -> int:
            tasks, fresh, stale = await _fresh(unit, ground, "file", part)
            found = [_reference(task, ground, one, tasks[one.item], unit) for one in fresh]
            _note(unit, task, ground, "file", fresh, stale, await bring_references(unit, found))
            return len(found)

        outcome.files += await task.unit(attach)


def linked_files(task: Task, keys: Sequence[str]) -> list[File]:
    """The files of these items that are to come: those with an address."""
    files = task.staged.of_items(File, keys) if task.mapping.keeps_files else []
    found: list[File] = []
    for one in files:
        try:
            checked_link(one.url)
            found.append(one)
        except Refusal:
            task.staged.lose(Loss(NO_LINK, one.item))
    return found


T = TypeVar("T", Comment, File)


async def _fresh(
    unit: Unit, ground: Ground, kind: str, part: Sequence[T]
) -> tuple[dict[str, Gid], list[T], dict[str, Gid]]:
    """The tasks of these; those of them that no import has brought; and where those that were taken
    back are remembered.  What is out of reach by now stays as it is.
    """
    rows = await loading.known(unit, ground.scopes, "task", [short(one.item) for one in part])
    tasks = {one.item: rows[short(one.item)]["gid"] for one in part if short(one.item) in rows}
    reached = await loading.reached_tasks(unit, list(tasks.values()))
    known = await loading.known(unit, ground.scopes, kind, [_key(one) for one in part])
    stale = {key: row["scope_gid"] for key, row in known.items() if row["trashed_in"]}
    there = known.keys() - stale.keys()
    fresh = [one for one in part if tasks.get(one.item) in reached and _key(one) not in there]
    return tasks, fresh, stale


def _key(one: Comment | File) -> str:
    return short(one.key)


def _note(
    unit: Unit, task: Task, ground: Ground, kind: str, parts: Sequence[Any],
    stale: Mapping[str, Gid], made: Sequence[Gid],
) -> None:  # fmt: skip
    """What these are called where they come from; the place of what was taken back is taken."""
    for one, gid in zip(parts, made, strict=True):
        key = _key(one)
        place = {"scope_gid": stale.get(key, ground.scopes[0]), "kind": kind, "key": key}
        if key in stale:
            unit.update(imported, place, gid=gid, import_gid=task.gid, trashed_in=None)
        else:
            unit.insert(imported, **place, gid=gid, import_gid=task.gid, digest="")


def _remark(task: Task, ground: Ground, rows: Rows, one: Comment, gid: Gid, unit: Unit) -> Remark:
    columns = rows.prose(one.text, "text", "html_text", Flavour.COMMENT)
    author = ground.people.get(one.author) if task.is_admin else None
    return Remark(gid, columns, author or task.who, one.at or unit.now)


def _reference(task: Task, ground: Ground, one: File, gid: Gid, unit: Unit) -> Reference:
    url, name = checked_link(one.url), clean_name(one.name or one.url)
    author = ground.people.get(one.author) if task.is_admin else None
    return Reference(gid, name, url, author or task.who, one.at or unit.now)


async def _link(task: Task, ground: Ground, outcome: Outcome) -> None:
    """What waits for what, without circles."""
    links = without_circles(task.staged, lambda: task.staged.lose(Loss(CIRCLE)))
    async for part in in_parts(links, MOST):
        for one in part:
            if one.tie != "FS":
                task.staged.lose(Loss(OTHER_TIE, one.item, one.tie))
            if one.lag_days < 0:
                task.staged.lose(Loss(LEAD, one.item))

        async def bind(unit: Unit, part: Sequence[Any] = part) -> int:
            keys = [short(end) for one in part for end in (one.item, one.needs)]
            rows = await loading.known(unit, ground.scopes, "task", keys)
            pairs = {
                (rows[short(one.item)]["gid"], rows[short(one.needs)]["gid"]): one.lag_days
                for one in part
                if short(one.item) in rows and short(one.needs) in rows
            }
            reached = await loading.reached_tasks(unit, [gid for pair in pairs for gid in pair])
            there = await loading.waits_of(unit, [first for first, _ in pairs])
            waits = [
                Wait(first, second, max(lag, 0))
                for (first, second), lag in pairs.items()
                if {first, second} <= reached and (first, second) not in there
            ]
            await bring_dependencies(unit, waits)
            return len(waits)

        outcome.links += await task.unit(bind)
