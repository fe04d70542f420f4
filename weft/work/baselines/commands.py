"""Verbs of baselines: keep one, rename it, show what it holds, take it away."""

from typing import Any

from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Change
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.work.baselines.loading import DATED, KEPT, STANDING, baseline_of
from weft.work.baselines.resource import Baseline
from weft.work.baselines.tables import baseline_dates
from weft.work.projects.loading import load

MOST_BASELINES = 20
MOST_TASKS = 20_000


async def keep_baseline(unit: Unit, asked: Asked) -> Reply:
    """Keep the dates that the tasks of a project have now."""
    project = await load(unit, asked.path["project_gid"], least=Level.EDITOR)
    await _check_room(unit, project.gid)
    dated = await unit.rows(DATED, project=project.gid, most=MOST_TASKS + 1)
    if len(dated) > MOST_TASKS:
        raise Invalid("project: A baseline holds at most {most} tasks", most=MOST_TASKS)
    row: dict[str, Any] = {
        "gid": unit.gid(Kind.BASELINE),
        "project_gid": project.gid,
        "name": _name(asked.body["name"]),
        "created_by_gid": unit.who.user,
        "created_at": unit.now,
        "modified_at": unit.now,
    }
    unit.add(Baseline.spec, row, project.audience(), parent=project.gid)
    for task in dated:
        unit.insert(
            baseline_dates,
            baseline_gid=row["gid"],
            task_gid=task["gid"],
            start_on=task["start_on"],
            due_on=task["due_on"],
        )
    return Reply(Baseline.spec, row["gid"])


async def rename_baseline(unit: Unit, asked: Asked) -> Reply:
    """Another name."""
    row, project = await baseline_of(unit, asked.path["baseline_gid"], Level.EDITOR)
    new = {"name": _name(asked.body["name"])} if asked.body.get("name") is not None else {}
    unit.change(Baseline.spec, row, new, project.audience())
    return Reply(Baseline.spec, row["gid"])


async def tell_dates(unit: Unit, asked: Asked) -> Reply:
    """The dates that a baseline holds, of the tasks that the caller sees."""
    row, _ = await baseline_of(unit, asked.path["baseline_gid"], Level.VIEWER)
    kept = await unit.rows(KEPT, baseline=row["gid"])
    return Reply(
        value={
            "tasks": [str(each["task_gid"]) for each in kept],
            "start_on": [each["start_on"] for each in kept],
            "due_on": [each["due_on"] for each in kept],
        }
    )


async def delete_baseline(unit: Unit, asked: Asked) -> Reply:
    """To the trash."""
    row, project = await baseline_of(unit, asked.path["baseline_gid"], Level.EDITOR)
    batch = trash.batch(unit, Baseline.spec, row["gid"], row["name"])
    unit.touch(Baseline.spec, row, trashed_in=batch)
    told = Change(Baseline.spec, row["gid"], "deleted", {}, project.gid)
    unit.tell(told, project.audience())
    return NOTHING


async def restore_baseline(unit: Unit, batch: Batch) -> None:
    """Back into its project, by whoever took it away."""
    row, project = await baseline_of(
        unit, batch.target, Level.EDITOR, name="trash_batch", batch=batch.gid
    )
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    await _check_room(unit, project.gid)
    trash.close(unit, batch)
    unit.touch(Baseline.spec, row, trashed_in=None)
    told = Change(Baseline.spec, row["gid"], "undeleted", {}, project.gid)
    unit.tell(told, project.audience())


async def _check_room(unit: Unit, project: Gid) -> None:
    standing = await unit.row(STANDING, project=project)
    if standing and standing["count"] >= MOST_BASELINES:
        raise Invalid(
            "project: Has {most} baselines already. Delete one that you need no longer",
            most=MOST_BASELINES,
        )


def _name(given: str | None) -> str:
    """A baseline is found by its name."""
    if not (given or "").strip():
        raise Invalid("name: Must not be empty")
    assert given is not None
    return given.strip()
