"""Undo: take back a change of one's own, by the verbs that anyone would use.

A change is a unit of work: everything one request wrote.  It is taken back only where nothing has
happened to the same fields since; each step is an ordinary operation under the caller's own rights.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import msgspec
from starlette.responses import Response

from weft.doors.rest import responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.kernel import inputs
from weft.kernel.access import Actor, Gid
from weft.kernel.errors import Conflict, Invalid, NotFound
from weft.kernel.feed import relay
from weft.kernel.operations import Operation
from weft.kernel.unit_of_work import Key
from weft.std.wording import Template

READ = """SELECT l.resource, l.resource_gid, l.action, l.changes::text AS changes, f.seq
FROM feed own JOIN log mine ON mine.workspace_gid = own.workspace_gid AND mine.at = own.at
 AND mine.id = own.id
JOIN log l ON l.workspace_gid = mine.workspace_gid AND l.at = mine.at AND l.tx = mine.tx
JOIN feed f ON f.workspace_gid = l.workspace_gid AND f.at = l.at AND f.id = l.id
WHERE own.workspace_gid = $1 AND own.seq = $2 AND mine.actor_gid = $3
ORDER BY f.seq DESC"""
WRITTEN = """SELECT f.seq FROM answers a
JOIN log l ON l.workspace_gid = a.workspace_gid AND l.at = a.at AND l.key = a.key
 AND l.actor_gid = a.user_gid
JOIN feed f ON f.workspace_gid = l.workspace_gid AND f.at = l.at AND f.id = l.id
WHERE a.workspace_gid = $1 AND a.user_gid = $2 AND a.key = $3 LIMIT 1"""
LATER = """SELECT l.changes::text AS changes FROM feed f JOIN log l
 ON l.workspace_gid = f.workspace_gid AND l.at = f.at AND l.id = f.id
WHERE f.workspace_gid = $1 AND f.seq > $2 AND l.resource_gid = $3"""
BATCH = """SELECT gid FROM trash_batches
WHERE workspace_gid = $1 AND resource_gid = $2 AND restored_at IS NULL AND purged_at IS NULL
ORDER BY at DESC LIMIT 1"""
UPDATES = {
    "task": "updateTask",
    "project": "updateProject",
    "section": "updateSection",
    "tag": "updateTag",
    "story": "updateStory",
    "message": "updateMessage",
    "saved_view": "updateSavedView",
    "baseline": "updateBaseline",
}
DELETES = {
    "task": "deleteTask",
    "project": "deleteProject",
    "section": "deleteSection",
    "tag": "deleteTag",
    "story": "deleteStory",
    "message": "deleteMessage",
    "attachment": "deleteAttachment",
    "saved_view": "deleteSavedView",
    "baseline": "deleteBaseline",
    "reaction": "deleteReaction",
    "status_update": "deleteStatus",
    "project_template": "deleteProjectTemplate",
    "task_template": "deleteTaskTemplate",
}
# Told for the reader's sake; they follow from other fields of the same change.
FOLLOWS = frozenset(
    {
        "completed_at",
        "completed_by",
        "modified_at",
        "num_likes",
        "hearted",
        "order",
        "next_occurrence",
    }
)
BETTER = {
    "notes": "html_notes",
    "due_on": "due_at",
    "start_on": "start_at",
    "text": "html_text",
}
# Links of a task: who follows anything else says so for themselves.
PAIRS = {
    "followers": ("addFollowersForTask", "removeFollowerForTask", "followers"),
    "tags": ("addTagForTask", "removeTagForTask", "tag"),
    "dependencies": ("addDependenciesForTask", "removeDependenciesForTask", "dependencies"),
    "dependents": ("addDependentsForTask", "removeDependentsForTask", "dependents"),
    "projects": ("addProjectForTask", "removeProjectForTask", "project"),
    "duplicate_of": ("mergeTask", "unmergeTask", "into"),
}
OUT_OF_REACH: Template = "change: It is about something that is not there for you any more."
ONE_BY_ONE = frozenset({"tags", "projects"})


@dataclass(frozen=True, slots=True)
class Step:
    """One operation that takes something back."""

    operation: str
    path: Mapping[str, Any]
    body: Mapping[str, Any]


async def undo(answering: Answering, call: Call, who: Actor) -> Response:
    """`POST /undo`."""
    if await answering.kept(call, who) is not None:
        return _said([])
    await relay(answering.base)
    change = await _meant(answering, call, who)
    rows = await answering.base.rows(READ, who.workspace, change, who.user)
    if not rows:
        raise NotFound("change: No change of yours has this number.")
    steps: list[Step] = []
    last = rows[0]["seq"]
    for row in rows:
        await _refuse_later(answering, who, dict(row), last)
        steps += await _steps(answering, who, dict(row))
    if not steps:
        raise Conflict("change: There is nothing in it that can be taken back.")
    *first, end = steps
    for step in first:
        await _take(answering, call, step)
    await _take(answering, call, end, call.key)
    return _said(steps)


def _said(steps: Sequence[Step]) -> Response:
    return responses.answer(msgspec.json.encode({"undone": [step.operation for step in steps]}))


async def _meant(answering: Answering, call: Call, who: Actor) -> int:
    """The number of the change that is meant: it was told, or it is found by its key."""
    change, key = call.body.get("change"), call.body.get("key")
    if (change is None) == (key is None):
        raise Invalid("change: Give the number of the change, or the key it was written under.")
    if change is not None:
        return change
    found: int | None = await answering.base.value(WRITTEN, who.workspace, who.user, key)
    if found is None:
        raise NotFound("key: Nothing of yours was written under this key.")
    return found


async def _refuse_later(
    answering: Answering, who: Actor, row: Mapping[str, Any], last: int
) -> None:
    """Nothing may have happened to the same fields since."""
    if row["action"] != "changed":
        return
    mine = set(_changes(row)) - FOLLOWS
    later = await answering.base.rows(LATER, who.workspace, last, row["resource_gid"])
    for other in later:
        if touched := mine.intersection(_changes(dict(other))):
            raise Conflict("change: {name} has been changed again since.", name=min(touched))


def _changes(row: Mapping[str, Any]) -> dict[str, Any]:
    return msgspec.json.decode(row["changes"], type=dict[str, Any])


async def _steps(answering: Answering, who: Actor, row: Mapping[str, Any]) -> list[Step]:
    resource, gid = row["resource"], row["resource_gid"]
    place = {f"{resource}_gid": gid}
    if row["action"] == "added" and resource in DELETES:
        return [Step(DELETES[resource], place, {})]
    if row["action"] == "deleted":
        batch = await answering.base.value(BATCH, who.workspace, gid)
        return [Step("restoreTrashBatch", {"trash_batch_gid": batch}, {})] if batch else []
    if row["action"] != "changed" or resource not in UPDATES:
        return []
    changes = {k: v for k, v in _changes(row).items() if k not in FOLLOWS}
    before = {k: _before(k, v) for k, v in changes.items() if isinstance(v, list)}
    before = {k: v for k, v in before.items() if not _said_better(k, before)}
    before |= _custom(changes.get("custom_fields"))
    again = [_recurrence(place, before.pop("recurrence"))] if "recurrence" in before else []
    scalars = [Step(UPDATES[resource], place, before)] if before else []
    if resource != "task":
        return [*scalars, *again]
    links = [
        s for k, v in changes.items() if isinstance(v, dict) for s in _links(k, v, changes, gid)
    ]
    return [*scalars, *again, *links]


def _recurrence(place: Mapping[str, Any], kept: Mapping[str, Any] | None) -> Step:
    """A task comes again as it did, or not."""
    if kept is None:
        return Step("removeRecurrenceForTask", place, {})
    return Step("setRecurrenceForTask", place, kept)


def _said_better(name: str, before: Mapping[str, Any]) -> bool:
    """Two views of one value are not sent together."""
    other = BETTER.get(name)
    return other is not None and before.get(other) is not None


def _before(name: str, change: Any) -> Any:
    value = cast(list[Any], change)[0]
    return bool(value) if name in ("completed", "archived", "liked") else value


def _custom(change: Any) -> dict[str, Any]:
    """Values as they were, by field."""
    if not isinstance(change, dict):
        return {}
    told = cast(dict[str, Any], change)
    return {"custom_fields": {field: pair[0] for field, pair in told.items()}}


def _links(name: str, change: Any, whole: Mapping[str, Any], task: Gid) -> list[Step]:
    told = cast(dict[str, Sequence[str]], change)
    if name == "memberships" and "projects" not in whole:
        return [
            Step("addTaskForSection", {"section_gid": int(s)}, {"task": task})
            for s in told.get("removed", ())
        ]
    if name not in PAIRS:
        return []
    add, remove, key = PAIRS[name]
    back = [_link(remove, key, gids, task) for gids in _grouped(name, told.get("added", ()))]
    again = [_link(add, key, gids, task) for gids in _grouped(name, told.get("removed", ()))]
    return [*back, *again]


def _grouped(name: str, gids: Sequence[str]) -> list[list[str]]:
    if name in ONE_BY_ONE:
        return [[gid] for gid in gids]
    return [list(gids)] if gids else []


def _link(operation: str, key: str, gids: list[str], task: Gid) -> Step:
    several = key.endswith("s")
    value: Any = gids if several else int(gids[0])
    if several and key != "followers":
        value = [int(gid) for gid in gids]
    return Step(operation, {"task_gid": task}, {key: value})


async def _take(answering: Answering, call: Call, step: Step, key: Key | None = None) -> None:
    """Do one step; the last bears the key of the request: so the log tells who asked for it."""
    operation = answering.operations[step.operation]
    body = {k: v for k, v in step.body.items()}
    asked = {i.name for i in operation.body if not i.read_only}
    decoded = inputs.understood(operation.body, {k: v for k, v in body.items() if k in asked})
    again = Call(
        operation, call.credential, step.path, {}, decoded, {}, None, None, key, call.origin
    )
    try:
        await answering.answer(again)
    except NotFound:
        raise Conflict(OUT_OF_REACH) from None


OPERATIONS = (
    Operation(
        method="POST",
        path="/undo",
        id="undoChange",
        tag="History",
        doc="Take back a change of one's own, unless something has happened to it since.",
        home="/api/weft/1",
        body=(
            inputs.whole("change", "The number of the change, as history and stream tell it."),
            inputs.text("key", "In its place: the Idempotency-Key that it was written under."),
        ),
        serve=undo,
        refuses=(409,),
    ),
)
