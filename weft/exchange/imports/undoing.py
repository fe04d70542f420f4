"""An import is taken back as a whole: what it made goes to the trash, in one deletion.

Tasks go by the hundred, with everything below them, each lot in a short transaction.  What was here
before stays, and so does what the person who takes it back may not change.  What went is remembered
with the deletion: it may come again (see `restoring`).
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from weft.exchange.door import Door
from weft.exchange.imports.ground import CAUSE
from weft.exchange.imports.keys import chunks
from weft.exchange.imports.resource import Import
from weft.exchange.imports.surveying import MOST_BOARDS
from weft.exchange.imports.tables import imported
from weft.identity.placeholders import forget_people
from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.bulk import rewrite, tell
from weft.kernel.changes import Change
from weft.kernel.database import Founding
from weft.kernel.errors import Refusal
from weft.kernel.tables import trash_batches
from weft.kernel.unit_of_work import Raise, Unit
from weft.work.arrival import end_lists
from weft.work.attachments.tables import attachments
from weft.work.projects.loading import load as load_project
from weft.work.projects.resource import Project
from weft.work.stories.tables import stories
from weft.work.tasks.rules import LEVEL_SQL, SEEN_SQL
from weft.work.tasks.tables import task_projects, tasks

AT_ONCE: Final = 200
ROWS: Final = 500
Told = Callable[[int], Awaitable[None]]

MADE = """SELECT i.scope_gid, i.kind, i.key, i.gid FROM imported i
WHERE i.workspace_gid = :workspace::bigint AND i.import_gid = :import::bigint
AND i.kind = :kind::text AND i.trashed_in IS NULL AND i.gid > :after::bigint
ORDER BY i.gid LIMIT :most::int"""
# What is deepest goes first: a whole that stays for a while has its remaining parts.
SUBTREE = f"""WITH RECURSIVE below AS (
  SELECT t.gid, t.depth FROM tasks t WHERE t.workspace_gid = :workspace::bigint
   AND t.gid = ANY(:gids::bigint[]) AND {SEEN_SQL} AND {LEVEL_SQL} >= {int(Level.EDITOR)}
  UNION SELECT c.gid, c.depth FROM below b JOIN tasks c ON c.workspace_gid = :workspace::bigint
   AND c.parent_gid = b.gid AND c.trashed_in IS NULL)
SELECT array_agg(b.gid ORDER BY b.depth DESC, b.gid) AS gids FROM below b"""  # noqa: S608 - only our own text is put in
STILL = """SELECT t.gid, t.version FROM tasks t WHERE t.workspace_gid = :workspace::bigint
AND t.gid = ANY(:gids::bigint[]) AND t.trashed_in IS NULL"""
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
# What hangs on tasks that stay.
HANGING: Final = {
    "comment": (stories, "story", "target_gid"),
    "file": (attachments, "attachment", "parent_gid"),
}
# What was made is few, and looked at first; the trash is never walked through for it.
THESE = """WITH s AS MATERIALIZED (SELECT s.gid, s.{column}, s.trashed_in FROM {table} s
 WHERE s.workspace_gid = :workspace::bigint AND s.gid = ANY(:gids::bigint[]))"""
GONE_ALONG = f"""{THESE} SELECT s.gid FROM s WHERE (SELECT t.trashed_in FROM tasks t
 WHERE t.workspace_gid = :workspace AND t.gid = s.{{column}}) IS NOT NULL"""  # noqa: S608 - only our own text is put in
HUNG = f"""{THESE} SELECT s.gid FROM s JOIN tasks t ON t.workspace_gid = :workspace
 AND t.gid = s.{{column}} WHERE s.trashed_in IS NULL AND {SEEN_SQL}
 AND {LEVEL_SQL} >= {int(Level.EDITOR)}"""  # noqa: S608 - as above
FORGOTTEN: Final = rewrite(
    imported,
    "scope_gid kind key",
    ("trashed_in",),
    """SELECT i.scope_gid, i.kind, i.key, :batch::bigint AS trashed_in FROM imported i
WHERE i.workspace_gid = :workspace::bigint AND i.import_gid = :import::bigint
AND i.kind = :kind::text AND i.gid = ANY(:gone::bigint[])""",
)
"""What went is not here any more, as far as the next import knows."""

# lint: allow write-door — as they go, who were no actors
FORGOTTEN_PEOPLE = """UPDATE imported SET trashed_in = $4 WHERE workspace_gid = $1
AND import_gid = $2 AND kind = 'person' AND gid = ANY ($3::bigint[])"""


def moved(table: str, value: str) -> str:
    """Those that are named by `:gone`, with where they lie from now on."""
    return f"""SELECT s.gid, {value}::bigint AS trashed_in FROM {table} s
 WHERE s.workspace_gid = :workspace::bigint AND s.gid = ANY(:gone::bigint[])"""  # noqa: S608 - as above


def telling(table: str, column: str) -> str:
    """The same, as the log tells them: to the readers of what they hang on."""
    return f"""SELECT s.gid, s.resource_subtype AS subtype, '{{}}'::jsonb AS changes,
 ARRAY[s.gid, s.{column}] AS scopes, a.acl AS readers_before, a.acl AS readers
FROM {table} s JOIN task_access a ON a.workspace_gid = :workspace AND a.task_gid = s.{column}
WHERE s.workspace_gid = :workspace::bigint AND s.gid = ANY(:gone::bigint[])"""  # noqa: S608 - as above


OPEN_BATCH = """SELECT b.gid FROM trash_batches b WHERE b.workspace_gid = :workspace::bigint
AND b.resource_gid = :import::bigint AND b.restored_at IS NULL AND b.purged_at IS NULL
AND b.places ->> 'run' = :run::text"""
NAME = """SELECT i.file_name FROM imports i WHERE i.workspace_gid = :workspace::bigint
AND i.gid = :import::bigint"""
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

    async def below(self, gids: Sequence[Gid]) -> list[Gid]:
        """These tasks and all below them, as far as they are here and may go."""

        async def look(unit: Unit) -> list[Gid]:
            row = await unit.row(SUBTREE, gids=list(gids))
            return (row["gids"] if row else None) or []

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
    went["person"] = await _people(undo, batch)
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
        while below := await undo.below([row["gid"] for row in rows]):
            for some in chunks(below, AT_ONCE):
                gone += await _go(undo, batch, some)
                await told(gone)
    return gone


async def _go(undo: Undo, batch: Gid, some: Sequence[Gid]) -> int:
    """So many tasks, in one transaction."""

    async def go(unit: Unit) -> int:
        still = await unit.rows(STILL, gids=list(some))
        for row in still:
            unit.guard(tasks, row["gid"], row["version"])
        going = [row["gid"] for row in still]
        unit.batch = batch
        unit.update(trash_batches, {"gid": batch}, version=Raise(1))
        for step in TASKS_GO:
            unit.then(step, gone=going, batch=batch)
        unit.then(FORGOTTEN, **{"import": undo.gid}, kind="task", gone=going, batch=batch)
        return len(going)

    return await undo.unit(go)


async def _hung(undo: Undo, batch: Gid, kind: str) -> int:
    """Comments or files on tasks that stay; the others went with their tasks."""
    table, resource, column = HANGING[kind]
    steps = (
        tell(resource, "deleted", telling(table.name, column)),
        rewrite(table, "gid", ("trashed_in",), moved(table.name, ":batch"), raises=table),
    )
    along, hung = (sql.format(table=table.name, column=column) for sql in (GONE_ALONG, HUNG))
    count = after = 0
    while rows := await undo.made(kind, after, ROWS):
        after = rows[-1]["gid"]

        async def go(unit: Unit, rows: list[dict[str, Any]] = rows) -> int:
            gids = [row["gid"] for row in rows]
            going = [row["gid"] for row in await unit.rows(hung, gids=gids)]
            gone = [*going, *(row["gid"] for row in await unit.rows(along, gids=gids))]
            unit.update(trash_batches, {"gid": batch}, version=Raise(1))
            for step in steps if going else ():
                unit.then(step, gone=going, batch=batch)
            unit.then(FORGOTTEN, **{"import": undo.gid}, kind=kind, gone=gone, batch=batch)
            return len(going)

        count += await undo.unit(go)
    return count


NOTE_PROJECT = rewrite(
    trash_batches,
    "gid",
    ("places",),
    """SELECT b.gid, jsonb_set(b.places, '{project}',
  coalesce(b.places -> 'project', '[]'::jsonb) || to_jsonb(:project::text)) AS places
 FROM trash_batches b WHERE b.workspace_gid = :workspace::bigint AND b.gid = :batch::bigint""",
)
"""The deletion remembers which projects lie in it."""

# What goes with a project, apart from what went before it, joins that.
ALONG = (
    rewrite(
        tasks,
        "gid",
        ("trashed_in",),
        """SELECT t.gid, :into::bigint AS trashed_in FROM tasks t
WHERE t.workspace_gid = :workspace::bigint AND t.trashed_in = -(:into::bigint)""",
    ),
    rewrite(
        task_projects,
        "task_gid project_gid",
        ("trashed_in",),
        """SELECT h.task_gid, h.project_gid, :into::bigint AS trashed_in FROM task_projects h
WHERE h.workspace_gid = :workspace::bigint AND h.project_gid = :project::bigint
AND h.trashed_in = -(:into::bigint)""",
    ),
)


async def _projects(undo: Undo, batch: Gid) -> int:
    """Projects that it made, with everything that people have put there since."""
    gone = 0
    for row in await undo.made("board", 0, MOST_BOARDS):

        async def go(unit: Unit, row: dict[str, Any] = row) -> None:
            gid = row["gid"]
            project = await load_project(unit, gid, least=Level.ADMIN)
            unit.batch = -batch
            audience = project.audience()
            unit.change(Project.spec, project.row, {"trashed_in": batch}, audience)
            unit.tell(Change(Project.spec, gid, "deleted"), audience)
            unit.moves_rights = True
            unit.follow()
            for step in ALONG:
                unit.then(step, into=batch, project=gid)
            unit.update(imported, _place(row), trashed_in=batch)
            unit.then(NOTE_PROJECT, batch=batch, project=str(gid))

        try:
            await undo.unit(go)
            gone += 1
        except Refusal:
            continue
    return gone


def _place(row: dict[str, Any]) -> dict[str, Any]:
    """Where something is remembered."""
    return {name: row[name] for name in ("scope_gid", "kind", "key")}


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


async def _people(undo: Undo, batch: Gid) -> int:
    """Placeholders whom nobody claimed, and of whom nothing is left."""

    async def gone_with(write: Founding, workspace: Gid, people: Sequence[Gid]) -> None:
        await write.connection.execute(FORGOTTEN_PEOPLE, workspace, undo.gid, list(people), batch)

    gone = after = 0
    while rows := await undo.made("person", after, ROWS):
        after = rows[-1]["gid"]

        async def go(unit: Unit, rows: list[dict[str, Any]] = rows) -> int:
            if not unit.who.is_admin:
                return 0
            idle = await unit.rows(IDLE_PEOPLE, gids=[row["gid"] for row in rows])
            people = [row["gid"] for row in idle]
            return await forget_people(unit.base, undo.workspace, people, [end_lists, gone_with])

        gone += await undo.unit(go)
    return gone


async def _forget(undo: Undo) -> None:
    """What is found by its name is not remembered."""
    for kind in ("section", "field", "tag"):
        while rows := await undo.made(kind, 0, ROWS):

            async def forget(unit: Unit, rows: list[dict[str, Any]] = rows) -> None:
                for row in rows:
                    unit.delete(imported, **_place(row))

            await undo.unit(forget)
