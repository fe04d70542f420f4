"""The listener that keeps the finders: it reads the log in batches and rewrites what a change made
stale.

It always reads the present state, so handling a row twice or late does no harm; a finder that lags
can only hide a row or be caught by the re-check, never leak one.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import asyncpg

from weft.kernel.database import Connection, Database
from weft.search.finders.logic import document, touched

CONSUMER = "search"
CHUNK = 1_000

TREE = """WITH RECURSIVE tree AS (
 SELECT t.gid FROM tasks t WHERE t.workspace_gid = $1 AND t.gid = ANY ($2::bigint[])
 UNION SELECT l.task_gid FROM task_projects l WHERE l.workspace_gid = $1 AND l.project_gid = ANY
  ($3::bigint[])
 UNION SELECT c.gid FROM tree p JOIN tasks c ON c.workspace_gid = $1 AND c.parent_gid = p.gid)
SELECT gid FROM tree"""
# The newest comments first: of a long talk it is the end that people look for.
TASKS = """SELECT t.gid, t.name, t.notes, t.modified_at, t.due_on, t.created_at, t.completed_at,
 a.acl, said.comments, held.files
FROM tasks t JOIN task_access a ON a.workspace_gid = t.workspace_gid AND a.task_gid = t.gid
LEFT JOIN LATERAL (SELECT string_agg(s.text, ' ' ORDER BY s.created_at DESC) AS comments
 FROM (SELECT s.text, s.created_at FROM stories s WHERE s.workspace_gid = t.workspace_gid
  AND s.target_gid = t.gid AND s.type = 'comment' AND s.trashed_in IS NULL
  ORDER BY s.created_at DESC LIMIT 200) s) said ON true
LEFT JOIN LATERAL (SELECT string_agg(f.name, ' ') AS files FROM attachments f
 WHERE f.workspace_gid = t.workspace_gid AND f.parent_gid = t.gid AND f.trashed_in IS NULL
 ) held ON true
WHERE t.workspace_gid = $1 AND t.gid = ANY ($2::bigint[]) AND t.trashed_in IS NULL"""
# lint: allow write-door — the finder is derived from the log, in the consumer's own transaction
FORGET_TASKS = "DELETE FROM task_search WHERE workspace_gid = $1 AND task_gid = ANY ($2::bigint[])"
# lint: allow write-door — as above
KEEP_TASKS = """INSERT INTO task_search (workspace_gid, task_gid, modified_at, acl, words, due_on,
 created_at, completed_at)
SELECT $1, $2::bigint, $3::timestamptz, $4::bigint[], array_to_tsvector(string_to_array($5, ' ')),
 $6::date, $7::timestamptz, $8::timestamptz
ON CONFLICT (workspace_gid, task_gid) DO UPDATE
SET modified_at = excluded.modified_at, acl = excluded.acl, words = excluded.words,
 due_on = excluded.due_on, created_at = excluded.created_at, completed_at = excluded.completed_at"""

NAMED = """SELECT p.gid, 'project' AS kind, p.name, '' AS more, p.modified_at,
 CASE WHEN p.privacy_setting = 'public_to_workspace' THEN ARRAY[p.workspace_gid, p.gid]
  ELSE ARRAY[p.gid] END AS acl
 FROM projects p WHERE p.workspace_gid = $1 AND p.gid = ANY ($2::bigint[]) AND p.trashed_in IS NULL
UNION ALL SELECT g.gid, 'tag', g.name, '', g.created_at, ARRAY[g.workspace_gid]
 FROM tags g WHERE g.workspace_gid = $1 AND g.gid = ANY ($2::bigint[]) AND g.trashed_in IS NULL
UNION ALL SELECT t.gid, 'team', t.name, '', t.created_at, ARRAY[
  CASE WHEN t.visibility = 'secret' THEN t.gid ELSE t.workspace_gid END]
 FROM teams t WHERE t.workspace_gid = $1 AND t.gid = ANY ($2::bigint[]) AND t.trashed_in IS NULL
UNION ALL SELECT f.gid, 'custom_field', f.name, '', f.created_at, ARRAY[f.workspace_gid]
 FROM custom_fields f WHERE f.workspace_gid = $1 AND f.gid = ANY ($2::bigint[]) AND f.trashed_in IS
  NULL
UNION ALL SELECT m.gid, 'message', m.name, concat_ws(' ', held.files, m.text, said.comments),
 greatest(m.modified_at, m.commented_at),
 CASE WHEN p.privacy_setting = 'public_to_workspace' THEN ARRAY[p.workspace_gid, p.gid]
  ELSE ARRAY[p.gid] END
 FROM messages m JOIN projects p ON p.workspace_gid = m.workspace_gid AND p.gid = m.project_gid
 LEFT JOIN LATERAL (SELECT string_agg(s.text, ' ' ORDER BY s.created_at DESC) AS comments
  FROM (SELECT s.text, s.created_at FROM stories s WHERE s.workspace_gid = m.workspace_gid
   AND s.target_gid = m.gid AND s.type = 'comment' AND s.trashed_in IS NULL
   ORDER BY s.created_at DESC LIMIT 200) s) said ON true
 LEFT JOIN LATERAL (SELECT string_agg(f.name, ' ') AS files FROM attachments f
  WHERE f.workspace_gid = m.workspace_gid AND f.parent_gid = m.gid AND f.trashed_in IS NULL
  ) held ON true
 WHERE m.workspace_gid = $1 AND m.gid = ANY ($2::bigint[]) AND m.trashed_in IS NULL
  AND p.trashed_in IS NULL"""
# What is said in a project is open to whom the project is.
SAID_IN = """SELECT m.gid FROM messages m
WHERE m.workspace_gid = $1 AND m.project_gid = ANY ($2::bigint[])"""
# Said before messages were found at all, or while the finder was being made.
MISSED = """SELECT m.workspace_gid, m.gid FROM messages m
JOIN projects p ON p.workspace_gid = m.workspace_gid AND p.gid = m.project_gid
WHERE (m.workspace_gid, m.gid) > ($1::bigint, $2::bigint) AND m.trashed_in IS NULL
 AND p.trashed_in IS NULL AND NOT EXISTS (SELECT 1 FROM name_search s
  WHERE s.workspace_gid = m.workspace_gid AND s.thing_gid = m.gid)
ORDER BY m.workspace_gid, m.gid LIMIT $3"""
ALL_TASKS = """SELECT gid FROM tasks WHERE workspace_gid = $1 AND gid > $2 AND trashed_in IS NULL
ORDER BY gid LIMIT $3"""
ALL_NAMED = " UNION ALL ".join(
    f"SELECT gid FROM {table} WHERE workspace_gid = $1 AND trashed_in IS NULL"  # noqa: S608
    for table in ("projects", "tags", "teams", "custom_fields", "messages")
)
# lint: allow write-door — the finder is derived from the log, in the consumer's own transaction
FORGET_NAMED = "DELETE FROM name_search WHERE workspace_gid = $1 AND thing_gid = ANY ($2::bigint[])"
# lint: allow write-door — as above
KEEP_NAMED = """INSERT INTO name_search (workspace_gid, thing_gid, kind, modified_at, acl, words)
SELECT $1, $2::bigint, $3, $4::timestamptz, $5::bigint[],
 array_to_tsvector(string_to_array($6, ' '))
ON CONFLICT (workspace_gid, thing_gid) DO UPDATE
SET modified_at = excluded.modified_at, acl = excluded.acl, words = excluded.words"""


async def keep_finders(connection: Connection, rows: Sequence[asyncpg.Record]) -> None:
    """Bring the finders to the present state of everything these rows touch."""
    stale = touched(dict(row) for row in rows)
    for workspace in {*stale.tasks, *stale.trees, *stale.projects}:
        tree = await connection.fetch(
            TREE,
            workspace,
            list(stale.trees.get(workspace, ())),
            list(stale.projects.get(workspace, ())),
        )
        gids = {row["gid"] for row in tree} | stale.tasks.get(workspace, set())
        await keep_tasks(connection, workspace, sorted(gids))
    for workspace, projects in stale.projects.items():
        said = await connection.fetch(SAID_IN, workspace, list(projects))
        stale.named.setdefault(workspace, set()).update(row["gid"] for row in said)
    for workspace, gids in stale.named.items():
        await keep_named(connection, workspace, sorted(gids))


async def keep_tasks(connection: Connection, workspace: int, gids: Sequence[int]) -> None:
    """The finder's rows of these tasks; those in the trash have none."""
    for chunk in _chunks(gids):
        found = await connection.fetch(TASKS, workspace, chunk)
        gone = sorted(set(chunk) - {row["gid"] for row in found})
        if gone:
            await connection.execute(FORGET_TASKS, workspace, gone)
        documents = [
            (workspace, r["gid"], r["modified_at"], r["acl"], _document(workspace, r), *_times(r))
            for r in found
        ]
        await connection.executemany(KEEP_TASKS, documents)


def _document(workspace: int, task: asyncpg.Record) -> str:
    texts = (task["name"], task["files"] or "", task["notes"], task["comments"] or "")
    return document(workspace, *texts)


def _times(task: asyncpg.Record) -> tuple[Any, ...]:
    return tuple(task[name] for name in ("due_on", "created_at", "completed_at"))


async def keep_named(connection: Connection, workspace: int, gids: Sequence[int]) -> None:
    """The finder's rows of projects, tags, teams and fields by their names, and of messages by all
    that is said in them.
    """
    for chunk in _chunks(gids):
        found = await connection.fetch(NAMED, workspace, chunk)
        gone = sorted(set(chunk) - {row["gid"] for row in found})
        if gone:
            await connection.execute(FORGET_NAMED, workspace, gone)
        documents = [
            (
                workspace,
                r["gid"],
                r["kind"],
                r["modified_at"],
                r["acl"],
                document(workspace, r["name"], r["more"], kind=r["kind"]),
            )
            for r in found
        ]
        await connection.executemany(KEEP_NAMED, documents)


async def find_all(connection: Connection, workspace: int) -> None:
    """Make the finders of a workspace whose rows came without them."""
    last = 0
    while rows := await connection.fetch(ALL_TASKS, workspace, last, CHUNK):
        await keep_tasks(connection, workspace, [row["gid"] for row in rows])
        last = rows[-1]["gid"]
    named = await connection.fetch(ALL_NAMED, workspace)
    await keep_named(connection, workspace, [row["gid"] for row in named])


async def find_missed_messages(base: Database) -> int:
    """Give those messages a row that were said before they were found at all; how many."""
    done, at = 0, (0, 0)
    while rows := await base.rows(MISSED, *at, CHUNK):
        async with base.transaction() as connection:
            for workspace in sorted({row["workspace_gid"] for row in rows}):
                gids = [row["gid"] for row in rows if row["workspace_gid"] == workspace]
                await keep_named(connection, workspace, gids)
        done, at = done + len(rows), (rows[-1]["workspace_gid"], rows[-1]["gid"])
    return done


def _chunks(gids: Sequence[int]) -> Iterable[Any]:
    return (gids[i : i + CHUNK] for i in range(0, len(gids), CHUNK))
