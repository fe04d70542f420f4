"""What was taken back comes again, where it stood, by whoever took it back.

A small import comes in one breath.  A large one is a run: its projects first, then its tasks from
the top, each lot in a short transaction; the deletion ends with the last of them, so whoever comes
after a crash goes on with what still lies in it.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

import msgspec

from weft.exchange.door import Door
from weft.exchange.imports.ground import CAUSE
from weft.exchange.imports.keys import chunks
from weft.exchange.imports.tables import imported
from weft.exchange.imports.undoing import HANGING, moved, telling
from weft.kernel import runs, trash
from weft.kernel.access import Gid, Level
from weft.kernel.bulk import rewrite, tell
from weft.kernel.errors import NotFound
from weft.kernel.runs import Run
from weft.kernel.tables import trash_batches
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import Raise, Unit
from weft.work.projects.loading import LOAD_TRASHED, loaded
from weft.work.projects.resource import Project
from weft.work.tasks.access import REBUILD, REBUILD_COMING
from weft.work.tasks.commands.trashing import BACK, PLACES_BACK, TASKS_BACK
from weft.work.tasks.tables import task_projects, tasks
from weft.work.tasks.trashing import PLACES_COME, settled

KIND: Final = "import_restore"
AT_ONCE: Final = 500
"""Things that come in one transaction."""
Renew = Callable[[], Awaitable[None]]

HELD = """SELECT count(*) AS count FROM (
 (SELECT 1 FROM tasks t WHERE t.workspace_gid = :workspace::bigint
  AND t.trashed_in = :batch::bigint LIMIT :most::int)
 UNION ALL (SELECT 1 FROM stories s WHERE s.workspace_gid = :workspace
  AND s.trashed_in = :batch LIMIT :most)
 UNION ALL (SELECT 1 FROM attachments a WHERE a.workspace_gid = :workspace
  AND a.trashed_in = :batch LIMIT :most)) held"""
PROJECTS_IN = """SELECT p.gid FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.gid = ANY(:gids::bigint[]) AND p.trashed_in = :batch::bigint ORDER BY p.gid"""
TASKS_IN = """SELECT array_agg(t.gid ORDER BY t.depth, t.gid) AS gids FROM tasks t
WHERE t.workspace_gid = :workspace::bigint AND t.trashed_in = :batch::bigint"""
# Tasks that stayed, and lost a home with a project of the import.
PLACES_IN = """SELECT array_agg(h.task_gid ORDER BY h.task_gid) AS gids FROM task_projects h
JOIN tasks t ON t.workspace_gid = :workspace AND t.gid = h.task_gid AND t.trashed_in IS NULL
WHERE h.workspace_gid = :workspace::bigint AND h.project_gid = :project::bigint
AND h.trashed_in = :batch::bigint"""
HUNG_IN = """SELECT s.gid FROM {table} s WHERE s.workspace_gid = :workspace::bigint
AND s.trashed_in = :batch::bigint LIMIT :most::int"""
REMEMBERED_IN = """SELECT i.scope_gid, i.kind, i.key FROM imported i
WHERE i.workspace_gid = :workspace::bigint AND i.trashed_in = :batch::bigint LIMIT :most::int"""

PARTS_THERE = rewrite(
    tasks,
    "gid",
    ("num_subtasks",),
    """SELECT q.gid, (SELECT count(*)::int FROM tasks c WHERE c.workspace_gid = :workspace
  AND c.parent_gid = q.gid AND coalesce(c.trashed_in, :batch) = :batch) AS num_subtasks
FROM tasks q WHERE q.workspace_gid = :workspace::bigint
AND coalesce(q.trashed_in, :batch) = :batch::bigint
AND q.gid IN (SELECT unnest(ARRAY[t.gid, t.parent_gid]) FROM tasks t
 WHERE t.workspace_gid = :workspace AND t.trashed_in = :batch)""",
)
REMEMBERED = rewrite(
    imported,
    "scope_gid kind key",
    ("trashed_in",),
    """SELECT i.scope_gid, i.kind, i.key, NULL::bigint AS trashed_in FROM imported i
WHERE i.workspace_gid = :workspace::bigint AND i.trashed_in = :batch::bigint""",
)
ALL_COME: Final = (
    settled("l.trashed_in = :batch::bigint"),
    REBUILD_COMING,
    tell("task", "undeleted", BACK),
    PARTS_THERE,
    rewrite(task_projects, "task_gid project_gid", ("trashed_in",), PLACES_BACK),
    rewrite(tasks, "gid", ("trashed_in",), TASKS_BACK, raises=tasks),
    REMEMBERED,
)
# Those that come next are a deletion of their own for as long as the transaction lasts.
PARTED = (
    rewrite(
        tasks,
        "gid",
        ("trashed_in",),
        """SELECT t.gid, :part::bigint AS trashed_in FROM tasks t
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:some::bigint[])
AND t.trashed_in = :batch::bigint""",
    ),
    rewrite(
        task_projects,
        "task_gid project_gid",
        ("trashed_in",),
        """SELECT h.task_gid, h.project_gid, :part::bigint AS trashed_in FROM task_projects h
WHERE h.workspace_gid = :workspace::bigint AND h.task_gid = ANY(:some::bigint[])
AND h.trashed_in = :batch::bigint""",
    ),
)
SOME_COME: Final = (
    settled("l.task_gid = ANY(:some::bigint[]) AND l.trashed_in = :batch::bigint"),
    REBUILD_COMING,
    tell("task", "undeleted", BACK),
    PARTS_THERE,
    rewrite(
        task_projects,
        "task_gid project_gid",
        ("trashed_in",),
        f"{PLACES_BACK} AND h.task_gid = ANY(:some::bigint[])",
    ),
    rewrite(tasks, "gid", ("trashed_in",), TASKS_BACK, raises=tasks),
)


async def restore_import(unit: Unit, batch: Batch) -> None:
    """All of it at once; or a run that brings it, where that is more than one transaction takes."""
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    held = await unit.row(HELD, batch=batch.gid, most=AT_ONCE + 1)
    if held and held["count"] > AT_ONCE:
        runs.start(unit, KIND, {"batch": str(batch.gid)}, target=batch.target)
        return
    trash.close(unit, batch)
    for gid in await _projects(unit, batch):
        await _project_comes(unit, batch, gid)
    for step in ALL_COME:
        unit.then(step, batch=batch.gid)
    for kind in HANGING:
        await _hung_come(unit, batch, kind)


async def _projects(unit: Unit, batch: Batch) -> list[Gid]:
    """The projects that lie in a deletion."""
    kept: Any = batch.places
    known: dict[str, Any] = msgspec.json.decode(kept) if isinstance(kept, str) else kept
    gids = [int(gid) for gid in known.get("project", ())]
    return [row["gid"] for row in await unit.rows(PROJECTS_IN, gids=gids, batch=batch.gid)]


async def _project_comes(unit: Unit, batch: Batch, gid: Gid) -> None:
    found = await unit.row(LOAD_TRASHED, gid=gid, batch=batch.gid)
    project = loaded(found) if found else None
    if project is not None and project.level >= Level.EDITOR:
        trash.back(unit, Project.spec, project.row, project.audience())
        unit.moves_rights = True


async def _hung_come(unit: Unit, batch: Batch, kind: str) -> int:
    """The next comments or files on tasks that stayed; how many."""
    table, resource, column = HANGING[kind]
    rows = await unit.rows(HUNG_IN.format(table=table.name), batch=batch.gid, most=AT_ONCE)
    gids = [row["gid"] for row in rows]
    if gids:
        back = rewrite(table, "gid", ("trashed_in",), moved(table.name, "NULL"), raises=table)
        unit.then(back, gone=gids)
        unit.then(tell(resource, "undeleted", telling(table.name, column)), gone=gids)
    return len(gids)


def restoring(door: Door) -> Callable[[Run], Awaitable[dict[str, Any]]]:
    """Who carries out such runs."""

    async def carry(run: Run) -> dict[str, Any]:
        assert run.user is not None
        async with run.held():
            await Return(door, run, run.user, int(run.input["batch"])).carry_out()
        return {}

    return carry


class Return:
    """A large import on its way back."""

    def __init__(self, door: Door, run: Run, who: Gid, batch: Gid) -> None:
        self._door, self._run, self._who, self._batch = door, run, who, batch

    async def carry_out(self) -> None:
        """Everything that still lies in the deletion, then its end."""
        projects: list[Gid] = await self._with(_projects) or []
        for gid in projects:
            await self._write(_project_comes, gid)
        for some in chunks(await self._gids(TASKS_IN), AT_ONCE):
            await self._write(_tasks_come, some)
        for gid in projects:
            for some in chunks(await self._gids(PLACES_IN, project=gid), AT_ONCE):
                await self._write(_places_come, gid, some)
        for kind in HANGING:
            while await self._write(_hung_come, kind):
                pass
        while await self._write(_remembered):
            pass
        await self._with(_closed)

    async def _write(self, work: Callable[..., Awaitable[Any]], *given: Any) -> Any:
        """Several writes in one short transaction, while nobody lets the deletion go."""

        async def guarded(unit: Unit, batch: Batch) -> Any:
            unit.guard(trash_batches, batch.gid, batch.version)
            unit.update(trash_batches, {"gid": batch.gid}, version=Raise(1))
            return await work(unit, batch, *given)

        await self._run.renew()
        return await self._with(guarded)

    async def _gids(self, sql: str, **given: Any) -> list[Gid]:
        async def look(unit: Unit, batch: Batch) -> list[Gid]:
            row = await unit.row(sql, batch=batch.gid, **given)
            return (row["gids"] if row else None) or []

        return await self._with(look) or []

    async def _with(self, work: Callable[[Unit, Batch], Awaitable[Any]]) -> Any:
        """With the deletion as it is now; nothing, where it is in the trash no more."""

        async def do(unit: Unit) -> Any:
            batch = await trash.opened(unit, self._batch)
            return None if batch is None else await work(unit, batch)

        return await self._door.bulk(self._who, self._run.workspace, CAUSE, do)


async def _tasks_come(unit: Unit, batch: Batch, some: Sequence[Gid]) -> None:
    part = -batch.gid
    for step in PARTED:
        unit.then(step, some=list(some), batch=batch.gid, part=part)
    for step in SOME_COME:
        unit.then(step, some=list(some), batch=part)


async def _places_come(unit: Unit, batch: Batch, project: Gid, some: Sequence[Gid]) -> None:
    part = -batch.gid
    for step in PARTED:
        unit.then(step, some=list(some), batch=batch.gid, part=part)
    for step in PLACES_COME:
        unit.then(step, project=project, batch=part)
    unit.then(REBUILD, roots=list(some))


async def _remembered(unit: Unit, batch: Batch) -> int:
    rows = await unit.rows(REMEMBERED_IN, batch=batch.gid, most=AT_ONCE)
    for row in rows:
        unit.update(imported, row, trashed_in=None)
    return len(rows)


async def _closed(unit: Unit, batch: Batch) -> None:
    trash.close(unit, batch)
