"""An import is taken back as a whole: what it made goes to the trash, in one deletion.

Tasks go by the hundred, with everything below them, each lot in a short transaction.  What was here
before stays, and so does what the person who takes it back may not change.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from weft.exchange.door import Door
from weft.exchange.imports.ground import CAUSE
from weft.exchange.imports.resource import Import
from weft.exchange.imports.tables import imported
from weft.identity.placeholders import forget_people
from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.bulk import rewrite, tell
from weft.kernel.changes import Change
from weft.kernel.errors import NotFound, Refusal
from weft.kernel.tables import trash_batches
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import Unit
from weft.work.arrival import end_lists
from weft.work.attachments.tables import attachments
from weft.work.projects.loading import LOAD_TRASHED, loaded
from weft.work.projects.loading import load as load_project
from weft.work.projects.resource import Project
from weft.work.stories.tables import stories
from weft.work.tasks.access import REBUILD_COMING
from weft.work.tasks.commands.trashing import BACK, PLACES_BACK, TASKS_BACK
from weft.work.tasks.rules import LEVEL_SQL, SEEN_SQL
from weft.work.tasks.tables import task_projects, tasks
from weft.work.tasks.trashing import settled

AT_ONCE: Final = 200
ROWS: Final = 2_000
Told = Callable[[int], Awaitable[None]]

MADE = """SELECT i.scope_gid, i.kind, i.key, i.gid FROM imported i
WHERE i.workspace_gid = :workspace::bigint AND i.import_gid = :import::bigint
AND i.kind = :kind::text AND i.gid > :after::bigint ORDER BY i.gid LIMIT :most::int"""
SUBTREE = f"""WITH RECURSIVE below AS (
  SELECT t.gid, t.version FROM tasks t WHERE t.workspace_gid = :workspace::bigint
   AND t.gid = ANY(:gids::bigint[]) AND {SEEN_SQL} AND {LEVEL_SQL} >= {int(Level.EDITOR)}
  UNION SELECT c.gid, c.version FROM below b JOIN tasks c ON c.workspace_gid = :workspace::bigint
   AND c.parent_gid = b.gid AND c.trashed_in IS NULL)
SELECT b.gid, b.version FROM below b"""  # noqa: S608 - only our own text is put in
GONE = """SELECT t.gid, :batch::bigint AS trashed_in FROM tasks t
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gone::bigint[])"""
PLACES_GONE = """SELECT h.task_gid, h.project_gid, :batch::bigint AS trashed_in
FROM task_projects h WHERE h.workspace_gid = :workspace::bigint
AND h.task_gid = ANY(:gone::bigint[]) AND h.trashed_in IS NULL"""
TOLD_GONE = """SELECT t.gid, t.resource_subtype AS subtype, '{}'::jsonb AS changes,
 array_remove(ARRAY[t.gid, t.parent_gid], NULL) || array(SELECT unnest(ARRAY[h.project_gid,
  h.section_gid]) FROM task_projects h WHERE h.workspace_gid = :workspace AND h.task_gid = t.gid
  AND h.trashed_in IS NULL) AS scopes, a.acl AS readers_before, '{}'::bigint[] AS readers
FROM tasks t JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = t.gid
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gone::bigint[])"""
FEWER_PARTS = """SELECT q.gid, q.num_subtasks - count(*)::int AS num_subtasks FROM tasks t
JOIN tasks q ON q.workspace_gid = :workspace AND q.gid = t.parent_gid AND q.trashed_in IS NULL
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gone::bigint[]) GROUP BY q.gid,
 q.num_subtasks"""
TASKS_GO = (
    tell("task", "deleted", TOLD_GONE),
    rewrite(task_projects, "task_gid project_gid", ("trashed_in",), PLACES_GONE),
    rewrite(tasks, "gid", ("trashed_in",), GONE, raises=tasks),
    rewrite(tasks, "gid", ("num_subtasks",), FEWER_PARTS),
)
MORE_PARTS = """SELECT q.gid, q.num_subtasks + count(*)::int AS num_subtasks FROM tasks t
JOIN tasks q ON q.workspace_gid = :workspace AND q.gid = t.parent_gid AND q.trashed_in IS NULL
WHERE t.workspace_gid = :workspace::bigint AND t.trashed_in = :batch::bigint GROUP BY q.gid,
 q.num_subtasks"""
TASKS_COME = (
    settled("l.trashed_in = :batch::bigint"),
    REBUILD_COMING,
    tell("task", "undeleted", BACK),
    rewrite(tasks, "gid", ("num_subtasks",), MORE_PARTS),
    rewrite(task_projects, "task_gid project_gid", ("trashed_in",), PLACES_BACK),
    rewrite(tasks, "gid", ("trashed_in",), TASKS_BACK, raises=tasks),
)

# What hangs on tasks that stay.
HANGING: Final = {
    "comment": (stories, "story", "target_gid"),
    "file": (attachments, "attachment", "parent_gid"),
}


def _hanging(table: str, column: str) -> str:
    return f"""SELECT s.gid FROM {table} s JOIN tasks t ON t.workspace_gid = :workspace
 AND t.gid = s.{column} WHERE s.workspace_gid = :workspace::bigint
 AND s.gid = ANY(:gids::bigint[]) AND s.trashed_in IS NULL AND {SEEN_SQL}
 AND {LEVEL_SQL} >= {int(Level.EDITOR)}"""  # noqa: S608 - only our own text is put in


def _moved(table: str, value: str) -> str:
    return f"""SELECT s.gid, {value}::bigint AS trashed_in FROM {table} s
 WHERE s.workspace_gid = :workspace::bigint AND s.gid = ANY(:gone::bigint[])"""  # noqa: S608 - as above


def _telling(table: str, column: str) -> str:
    return f"""SELECT s.gid, s.resource_subtype AS subtype, '{{}}'::jsonb AS changes,
 ARRAY[s.gid, s.{column}] AS scopes, a.acl AS readers_before, a.acl AS readers
FROM {table} s JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = s.{column}
WHERE s.workspace_gid = :workspace::bigint AND s.gid = ANY(:gone::bigint[])"""  # noqa: S608 - as above


OPEN_BATCH = """SELECT b.gid FROM trash_batches b WHERE b.workspace_gid = :workspace::bigint
AND b.resource_gid = :import::bigint AND b.restored_at IS NULL AND b.purged_at IS NULL
AND b.places ->> 'run' = :run::text"""
NAME = """SELECT i.file_name FROM imports i WHERE i.workspace_gid = :workspace::bigint
AND i.gid = :import::bigint"""
PROJECTS_IN = """SELECT p.gid FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.gid = ANY(:gids::bigint[]) AND p.trashed_in = :batch::bigint ORDER BY p.gid"""
# A field of a project that went comes back, or goes for good, with it.
FIELD_IS_USED = """SELECT 1 AS used FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.gid = :project::bigint AND p.trashed_in IS NOT NULL
UNION ALL SELECT 1 FROM custom_field_settings s
WHERE s.workspace_gid = :workspace::bigint AND s.field_gid = :field::bigint
AND (s.parent_gid <> :project::bigint OR EXISTS (SELECT 1 FROM task_projects h
 JOIN tasks t ON t.workspace_gid = :workspace AND t.gid = h.task_gid AND t.trashed_in IS NULL
 WHERE h.workspace_gid = :workspace AND h.project_gid = s.parent_gid AND h.trashed_in IS NULL
 AND t.custom ? (:field::bigint)::text)) LIMIT 1"""
TAG_IS_USED = """SELECT 1 AS used FROM task_tags g JOIN tasks t ON t.workspace_gid = :workspace
AND t.gid = g.task_gid AND t.trashed_in IS NULL
WHERE g.workspace_gid = :workspace::bigint AND g.tag_gid = :tag::bigint LIMIT 1"""
IDLE_PEOPLE = """SELECT p.gid FROM unnest(:gids::bigint[]) p(gid)
WHERE NOT EXISTS (SELECT 1 FROM tasks t WHERE t.workspace_gid = :workspace::bigint
 AND t.assignee_gid = p.gid AND t.trashed_in IS NULL)
AND NOT EXISTS (SELECT 1 FROM task_followers f JOIN tasks t ON t.workspace_gid = :workspace
 AND t.gid = f.task_gid AND t.trashed_in IS NULL
 WHERE f.workspace_gid = :workspace AND f.user_gid = p.gid)"""


@dataclass(frozen=True, slots=True)
class Undo:
    """One import that is taken back."""

    door: Door
    who: Gid
    workspace: Gid
    gid: Gid
    run: Gid

    async def unit(self, work: Callable[[Unit], Awaitable[Any]]) -> Any:
        """Several writes in one short transaction."""
        return await self.door.bulk(self.who, self.workspace, CAUSE, work)

    async def made(self, kind: str, after: Gid, most: int = AT_ONCE) -> list[dict[str, Any]]:
        """The next things of a kind that it made."""

        async def look(unit: Unit) -> list[dict[str, Any]]:
            given = {"import": self.gid, "kind": kind, "after": after, "most": most}
            return await unit.rows(MADE, **given)

        return await self.unit(look)

    async def call(self, operation: str, **path: Gid) -> bool:
        """An operation that may be refused: then the thing stays."""
        try:
            await self.door.call(operation, self.who, path=path)
        except Refusal:
            return False
        return True


async def take_back(
    door: Door, who: Gid, workspace: Gid, gid: Gid, run: Gid, told: Told
) -> dict[str, int]:
    """Everything that it made; how much of each kind went."""
    undo = Undo(door, who, workspace, gid, run)
    batch = await undo.unit(lambda unit: _batch(unit, undo))
    went: dict[str, int] = {"task": await _tasks(undo, batch, told)}
    for kind in HANGING:
        went[kind] = await _hung(undo, batch, kind)
    went["project"] = await _projects(undo, batch)
    for kind, one in (("section", _section), ("field", _field), ("tag", _tag)):
        went[kind] = await _each(undo, kind, one)
    went["person"] = await _people(undo)
    await _forget(undo)
    return went


async def _batch(unit: Unit, undo: Undo) -> Gid:
    """The deletion that everything goes into; that of an attempt before, where there was one."""
    given = {"import": undo.gid}
    found = await unit.row(OPEN_BATCH, **given, run=str(undo.run))
    if found is not None:
        return found["gid"]
    await unit.base.stock()
    row = await unit.row(NAME, **given)
    return trash.batch(
        unit, Import.spec, undo.gid, row["file_name"] if row else "", run=str(undo.run)
    )


async def _tasks(undo: Undo, batch: Gid, told: Told) -> int:
    gone = after = 0
    while rows := await undo.made("task", after):
        after = rows[-1]["gid"]

        async def go(unit: Unit, rows: list[dict[str, Any]] = rows) -> int:
            below = await unit.rows(SUBTREE, gids=[row["gid"] for row in rows])
            for row in below:
                unit.guard(tasks, row["gid"], row["version"])
            going = [row["gid"] for row in below]
            unit.batch = batch
            for step in TASKS_GO if going else ():
                unit.then(step, gone=going, batch=batch)
            for row in rows:
                key = {name: row[name] for name in ("scope_gid", "kind", "key")}
                unit.delete(imported, **key)
            return len(going)

        gone += await undo.unit(go)
        await told(gone)
    return gone


async def _hung(undo: Undo, batch: Gid, kind: str) -> int:
    """Comments or files on tasks that stay; the others went with their tasks."""
    table, resource, column = HANGING[kind]
    steps = (
        tell(resource, "deleted", _telling(table.name, column)),
        rewrite(table, "gid", ("trashed_in",), _moved(table.name, ":batch"), raises=table),
    )
    gone, after = list[str](), 0
    while rows := await undo.made(kind, after, ROWS):
        after = rows[-1]["gid"]

        async def go(unit: Unit, rows: list[dict[str, Any]] = rows) -> list[str]:
            gids = [row["gid"] for row in rows]
            found = await unit.rows(_hanging(table.name, column), gids=gids)
            going = [row["gid"] for row in found]
            for row in rows:
                key = {name: row[name] for name in ("scope_gid", "kind", "key")}
                unit.delete(imported, **key)
            for step in steps if going else ():
                unit.then(step, gone=going, batch=batch)
            if going:
                unit.then(NOTE_HUNG, batch=batch, kind=kind, gids=[str(gid) for gid in going])
            return [str(gid) for gid in going]

        gone += await undo.unit(go)
    return len(gone)


NOTE_HUNG = rewrite(
    trash_batches,
    "gid",
    ("places",),
    """SELECT b.gid, jsonb_set(b.places, ARRAY[:kind::text],
  coalesce(b.places -> :kind::text, '[]'::jsonb) || to_jsonb(:gids::text[])) AS places
 FROM trash_batches b WHERE b.workspace_gid = :workspace::bigint AND b.gid = :batch::bigint""",
)
"""The deletion remembers what else lies in it."""


async def _projects(undo: Undo, batch: Gid) -> int:
    """Projects that it made, with everything that people have put there since."""
    gone = 0
    for row in await undo.made("board", 0, ROWS):

        async def go(unit: Unit, gid: Gid = row["gid"]) -> None:
            project = await load_project(unit, gid, least=Level.ADMIN)
            unit.batch = batch
            audience = project.audience()
            unit.change(Project.spec, project.row, {"trashed_in": batch}, audience)
            unit.tell(Change(Project.spec, gid, "deleted"), audience)
            unit.moves_rights = True
            unit.then(NOTE_HUNG, batch=batch, kind="project", gids=[str(gid)])

        try:
            await undo.unit(go)
            gone += 1
        except Refusal:
            continue
    return gone


async def _each(
    undo: Undo, kind: str, one: Callable[[Undo, dict[str, Any]], Awaitable[bool]]
) -> int:
    gone = after = 0
    while rows := await undo.made(kind, after, ROWS):
        after = rows[-1]["gid"]
        for row in rows:
            gone += await one(undo, row)
    return gone


async def _section(undo: Undo, row: dict[str, Any]) -> bool:
    return await undo.call("deleteSection", section_gid=row["gid"])


async def _field(undo: Undo, row: dict[str, Any]) -> bool:
    async def look(unit: Unit) -> bool:
        given = {"field": row["gid"], "project": row["scope_gid"]}
        return await unit.row(FIELD_IS_USED, **given) is not None

    if await undo.unit(look):
        return False
    return await undo.call("deleteCustomField", custom_field_gid=row["gid"])


async def _tag(undo: Undo, row: dict[str, Any]) -> bool:
    async def look(unit: Unit) -> bool:
        return await unit.row(TAG_IS_USED, tag=row["gid"]) is not None

    if await undo.unit(look):
        return False
    return await undo.call("deleteTag", tag_gid=row["gid"])


async def _people(undo: Undo) -> int:
    """Placeholders whom nobody claimed, and of whom nothing is left."""
    gone = after = 0
    while rows := await undo.made("person", after, ROWS):
        after = rows[-1]["gid"]

        async def go(unit: Unit, rows: list[dict[str, Any]] = rows) -> int:
            if not unit.who.is_admin:
                return 0
            idle = await unit.rows(IDLE_PEOPLE, gids=[row["gid"] for row in rows])
            people = [row["gid"] for row in idle]
            return await forget_people(unit.base, undo.workspace, people, [end_lists])

        gone += await undo.unit(go)
    return gone


async def _forget(undo: Undo) -> None:
    """It made nothing that is here."""
    for kind in ("board", "section", "field", "tag", "person"):
        while rows := await undo.made(kind, 0, ROWS):

            async def forget(unit: Unit, rows: list[dict[str, Any]] = rows) -> None:
                for row in rows:
                    key = {name: row[name] for name in ("scope_gid", "kind", "key")}
                    unit.delete(imported, **key)

            await undo.unit(forget)


def kept_places(kept: Any) -> dict[str, list[Gid]]:
    """What lies in the deletion beside tasks: kind → gids."""
    known: dict[str, Any] = msgspec.json.decode(kept) if isinstance(kept, str) else kept
    return {kind: [int(gid) for gid in known.get(kind, ())] for kind in ("project", *HANGING)}


async def restore_import(unit: Unit, batch: Batch) -> None:
    """What was taken back comes again, where it stood: by whoever took it back."""
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    trash.close(unit, batch)
    places = kept_places(batch.places)
    rows = await unit.rows(PROJECTS_IN, gids=places.get("project", []), batch=batch.gid)
    for row in rows:
        found = await unit.row(LOAD_TRASHED, gid=row["gid"], batch=batch.gid)
        project = loaded(found) if found else None
        if project is not None and project.level >= Level.EDITOR:
            trash.back(unit, Project.spec, project.row, project.audience())
            unit.moves_rights = True
    for step in TASKS_COME:
        unit.then(step, batch=batch.gid)
    for kind, (table, resource, column) in HANGING.items():
        if gone := places.get(kind):
            moved = rewrite(table, "gid", ("trashed_in",), _moved(table.name, "NULL"), raises=table)
            unit.then(moved, gone=gone)
            unit.then(tell(resource, "undeleted", _telling(table.name, column)), gone=gone)
