"""Verbs of recurrence: let a task come again, or not; skip or move one; make the next.

Whoever completes a task gets the next one made: a listener finds the completion in the log and
begins a run, whose unit looks at the task as it is.  The right was decided when it was completed:
the run acts for whoever did so, with the tokens of the task itself.  The completed task names its
successor, under the guard of its own version: so there is one, whatever happens to the workers, and
a task that is opened again takes back a successor that nobody has touched.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeVar

from weft.automation.recurrence.loading import (
    BELOW,
    IS_DUPLICATE,
    OWN_PLACES,
    UNTOUCHED,
    places_after,
    recurrence_of,
    repeating,
    told_as,
    zone_of,
)
from weft.automation.recurrence.logic import (
    LONGEST_RULE,
    MOST_OCCURRENCES,
    Next,
    Recurrence,
    changed,
    check_after_completion,
    exceptions_of,
    ghosts,
    understood,
)
from weft.kernel import runs
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.runs import Run
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.clock import civil_date, iso_millis
from weft.std.gid import Kind
from weft.work.copying.commands import filling
from weft.work.copying.loading import at_work, below, gather
from weft.work.copying.logic import TASK_PARTS, Recipe, Shift
from weft.work.copying.tasks import copy_tasks
from weft.work.tasks.commands.creating import Born
from weft.work.tasks.commands.trashing import to_trash
from weft.work.tasks.gaps import AFTER, among_siblings, settle
from weft.work.tasks.loading import Loaded, load
from weft.work.tasks.logic import Home, rank_at
from weft.work.tasks.resource import Task
from weft.work.user_task_lists.tables import user_task_places

KIND, FILL_KIND = "recur", "recur_fill"
CAUSE = "recurrence"
AT_ONCE = 200
PARTS = frozenset(TASK_PARTS)
T = TypeVar("T")


class Finishing(Protocol):
    """How a run carries through what somebody's change of a task began."""

    async def finish(
        self, who: Gid, workspace: Gid, cause: str, task: Gid, work: Callable[[Unit], Awaitable[T]]
    ) -> T:
        """One unit of work in their name, with the tokens that open the task."""
        ...


@dataclass(frozen=True, slots=True)
class Over:
    """Acts for whoever changed this task, as far as the task reaches."""

    door: Finishing
    task: Gid

    async def bulk(
        self, who: Gid, workspace: Gid, cause: str, work: Callable[[Unit], Awaitable[T]]
    ) -> T:
        """One unit of work."""
        return await self.door.finish(who, workspace, cause, self.task, work)


async def set_recurrence(unit: Unit, asked: Asked) -> Reply:
    """A task comes again from now on.  Without a due date it is due on the first day of the
    rule.
    """
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    body = asked.body
    zone = await zone_of(unit, task.row)
    rule = understood(body["rule"][:LONGEST_RULE], zone)
    if body.get("is_after_completion"):
        check_after_completion(rule)
    on = body.get("on") or task.row["due_on"] or civil_date(unit.now, zone)
    kept = Recurrence(
        rule, on, bool(body.get("is_after_completion")), exceptions_of(body.get("exceptions"))
    )
    new: dict[str, Any] = {"next_occurrence_gid": None}
    first = kept.first()
    if task.row["due_on"] is None:
        new["due_on"] = first
        kept = Recurrence(rule, first, kept.is_after_completion, kept.exceptions)
    new["recurrence"] = kept.kept()
    unit.change(Task.spec, told_as(task.row), new, task.audience())
    return Reply(Task.spec, task.gid)


async def remove_recurrence(unit: Unit, asked: Asked) -> Reply:
    """A task does not come again."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    new = {"recurrence": None, "next_occurrence_gid": None}
    unit.change(Task.spec, told_as(task.row), new, task.audience())
    return Reply(Task.spec, task.gid)


async def list_occurrences(unit: Unit, asked: Asked) -> Reply:
    """The tasks to come, as far as the calendar tells."""
    task, kept = await repeating(unit, asked.path["task_gid"], Level.VIEWER)
    wanted = asked.query.get("most")
    most = 10 if wanted is None else wanted
    if not 1 <= most <= MOST_OCCURRENCES:
        raise Invalid("most: Must be between 1 and {most}", most=MOST_OCCURRENCES)
    found = ghosts(kept, most) if kept and task.row["completed_at"] is None else []
    return Reply(value=[ghost | _moments(task.row, ghost["due_on"]) for ghost in found])


def _moments(row: Mapping[str, Any], due: date | None) -> dict[str, Any]:
    """All dates of a ghost: those of the task, moved as if it had come to it."""
    if due is None:
        return dict.fromkeys(("start_on", "start_at", "due_at"))
    moved = _shift(row, due).dates(row)
    moments = {name: moved[name] and iso_millis(moved[name]) for name in ("start_at", "due_at")}
    return {"start_on": moved["start_on"], **moments}


def _shift(row: Mapping[str, Any], due: date) -> Shift:
    return Shift((due - row["due_on"]).days if row["due_on"] else 0)


async def change_occurrence(unit: Unit, asked: Asked) -> Reply:
    """One of the tasks to come is skipped, or due on another day; the rule goes on.  To skip the
    present one is to move it on to the next day.
    """
    task, kept = await repeating(unit, asked.path["task_gid"], Level.EDITOR)
    if kept is None or kept.is_after_completion:
        raise Invalid("task: It does not come again on days known before. Set a recurrence first")
    on, skips, due = asked.body["on"], asked.body.get("is_skipped"), asked.body.get("due_on")
    if skips and due:
        raise Invalid("due_on: Skip it or move it, not both")
    if on == kept.on:
        if not skips:
            raise Invalid("due_on: This is the task itself: change its due date")
        await _move_on(unit, task, kept)
    else:
        new = changed(kept, on, None if skips else due or on)
        after = {"recurrence": new.kept()}
        unit.change(Task.spec, told_as(task.row), after, task.audience())
    return Reply(Task.spec, task.gid)


async def _move_on(unit: Unit, task: Loaded, kept: Recurrence) -> None:
    """The task with its parts goes to the next day."""
    following = kept.following(date.min)
    if following is None:
        raise Invalid("on: It is the last one. Complete it, or remove its recurrence")
    shift = _shift(task.row, following.due)
    rows = await unit.rows(BELOW, task=task.gid)
    for row in rows:
        new = {k: v for k, v in shift.dates(row).items() if k != "zone"}
        if row["gid"] == task.gid:
            new |= {"recurrence": following.recurrence.kept(), "due_on": following.due}
        scopes = [row["gid"], *([row["parent_gid"]] if row["parent_gid"] else []), *row["places"]]
        unit.change(Task.spec, told_as(row), new, Audience(row["acl"], None, scopes))


def continuing(door: Finishing) -> Callable[[Run], Awaitable[Mapping[str, Any]]]:
    """The handler of runs that look after a task which was completed, or opened again."""

    async def look_after(run: Run) -> Mapping[str, Any]:
        assert run.user is not None
        assert run.target is not None
        task = run.target
        over = Over(door, task)
        made = await over.bulk(run.user, run.workspace, CAUSE, lambda unit: _settle(unit, task))
        return {"next_occurrence": str(made)} if made else {}

    return look_after


def completing(door: Finishing) -> Callable[[Run], Awaitable[Mapping[str, Any]]]:
    """The handler of runs that give a large next task its parts."""

    async def complete(run: Run) -> Mapping[str, Any]:
        assert run.target is not None
        return await filling(Over(door, run.target))(run)

    return complete


async def _settle(unit: Unit, gid: Gid) -> Gid | None:
    """A completed task has a successor, an open one has none that nobody knows of."""
    try:
        task = await load(unit, gid, least=Level.NONE)
    except NotFound:
        return None
    if task.row["completed_at"] is None:
        await _take_back(unit, task)
        return None
    kept = recurrence_of(task.row)
    if kept is None or await unit.row(IS_DUPLICATE, task=gid):
        return None
    done = civil_date(task.row["completed_at"], await zone_of(unit, task.row))
    following = kept.following(done)
    return await _make_next(unit, task, following) if following else None


async def _take_back(unit: Unit, task: Loaded) -> None:
    following = task.row["next_occurrence_gid"]
    if following is None or not await unit.row(UNTOUCHED, task=following):
        return
    try:
        await to_trash(unit, await load(unit, following, least=Level.NONE))
    except NotFound:
        return
    unit.change(Task.spec, told_as(task.row), {"next_occurrence_gid": None}, task.audience())


async def _make_next(unit: Unit, task: Loaded, following: Next) -> Gid:
    """The next task with all its parts; of a very large one a further run copies them."""
    order = await below(unit, task.gid, is_project=False, deep=True)
    is_small = len(order) <= AT_ONCE
    now = order if is_small else order[:1]
    await unit.base.stock(2 * len(now) + 2)
    known = {gid: unit.gid(Kind.TASK) for gid in now}
    made = known[task.gid]
    shift = _shift(task.row, following.due)
    recipe = Recipe(PARTS, task.gid, made, shift, is_whole=True)
    found = await gather(unit, now, is_whole=True)
    root = await _root(unit, task, made, following)
    await copy_tasks(unit, recipe, known, found, {task.gid: root})
    await _keep_in_own_lists(unit, task, made)
    after = {"next_occurrence_gid": made}
    unit.change(Task.spec, told_as(task.row), after, task.audience())
    if not is_small:
        runs.start(unit, FILL_KIND, recipe.kept(), target=made)
    return made


async def _keep_in_own_lists(unit: Unit, task: Loaded, made: Gid) -> None:
    """Whoever put it into a section of their own finds the next one there."""
    people = [gid for gid in (task.row["assignee_gid"], *task.co_assignees) if gid]
    there = await at_work(unit, people)
    for row in await unit.rows(OWN_PLACES, task=task.gid, people=sorted(there)):
        rank = rank_at(row["low"], row["high"], made)
        key = {"user_gid": row["user_gid"], "task_gid": made}
        unit.insert(user_task_places, **key, section_gid=row["section_gid"], rank=rank)


async def _root(unit: Unit, task: Loaded, made: Gid, following: Next) -> Born:
    """The next task itself: where the one before it is, with the same people."""
    row: dict[str, Any] = {"gid": made, "recurrence": following.recurrence.kept()}
    row["due_on"] = following.due
    homes: list[Home] = []
    for place in await places_after(unit, task.gid):
        rank = await settle(unit, place, made)
        homes.append(Home(place.project, place.section, rank, place.token))
    parent = None
    if task.row["parent_gid"] is not None:
        parent = await load(unit, task.row["parent_gid"], least=Level.NONE)
        beside = await among_siblings(unit, parent.gid, made, (AFTER, task.gid))
        row |= {"parent_gid": parent.gid, "depth": task.row["depth"], "rank": beside}
    return Born(row, homes, [], [], parent, False)
