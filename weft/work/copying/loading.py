"""What copies are made of: tasks with all that hangs on them, as far as the actor sees it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.projects.rules import LEVEL_SQL as PROJECT_LEVEL
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.projects.rules import token_of
from weft.work.tasks.rules import SCOPES_SQL, SEEN_SQL

_DOWN = """WITH RECURSIVE tree AS (
  {first}
  UNION SELECT c.gid, w.step + 1, c.rank FROM tree w JOIN tasks c
   ON c.workspace_gid = :workspace::bigint AND c.parent_gid = w.gid AND c.trashed_in IS NULL
   AND :deep::boolean)
SELECT gid FROM tree GROUP BY gid ORDER BY max(step), min(rank), gid"""
# A task and, where asked for, everything below it, from the top down.
BELOW_TASK = _DOWN.format(
    first="""SELECT t.gid, 0 AS step, ''::text COLLATE "C" AS rank FROM tasks t
   WHERE t.workspace_gid = :workspace::bigint AND t.gid = :source::bigint"""
)
BELOW_PROJECT = _DOWN.format(
    first="""SELECT t.gid, 0 AS step, l.rank FROM task_projects l JOIN tasks t
   ON t.workspace_gid = :workspace::bigint AND t.gid = l.task_gid AND t.trashed_in IS NULL
   WHERE l.workspace_gid = :workspace AND l.project_gid = :source::bigint
   AND l.trashed_in IS NULL"""
)
# What is copied begins anew, in the first state of its type that is open.
_SOURCES = """SELECT t.*, (SELECT o.gid FROM custom_type_status_options o
  WHERE o.workspace_gid = :workspace AND o.type_gid = t.custom_type_gid AND o.enabled
   AND NOT o.completes AND NOT o.is_removed ORDER BY o.rank, o.gid LIMIT 1) AS first_option_gid,
 array(SELECT f.user_gid FROM task_followers f WHERE f.workspace_gid = :workspace
  AND f.task_gid = t.gid ORDER BY f.user_gid) AS followers,
 array(SELECT c.user_gid FROM co_assignees c WHERE c.workspace_gid = :workspace
  AND c.task_gid = t.gid ORDER BY c.user_gid) AS co_assignees,
 array(SELECT l.tag_gid FROM task_tags l JOIN tags g ON g.workspace_gid = :workspace
  AND g.gid = l.tag_gid AND g.trashed_in IS NULL WHERE l.workspace_gid = :workspace
  AND l.task_gid = t.gid {open_tags} ORDER BY l.tag_gid) AS tags
FROM tasks t WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gids::bigint[])
 AND {seen}"""
_PLACES = """SELECT l.task_gid, l.section_gid, l.rank, p.gid, p.workspace_gid, p.privacy_setting,
 p.version, {level} AS level, (SELECT max(h.rank) FROM task_projects h
  WHERE h.workspace_gid = :workspace AND h.section_gid = l.section_gid) AS last
FROM task_projects l JOIN projects p ON p.workspace_gid = :workspace::bigint
 AND p.gid = l.project_gid AND {seen}
WHERE l.workspace_gid = :workspace::bigint AND l.task_gid = ANY(:gids::bigint[])
 AND l.trashed_in IS NULL ORDER BY l.section_gid, l.rank"""
SOURCES = _SOURCES.format(open_tags="AND g.workspace_gid = ANY(:tokens::bigint[])", seen=SEEN_SQL)
PLACES = _PLACES.format(level=PROJECT_LEVEL, seen=PROJECT_SEEN)
# The same whoever asks, for what goes on as it was; parts that came again themselves are past.
WHOLE_SOURCES = _SOURCES.format(
    open_tags="",
    seen="t.trashed_in IS NULL AND (t.next_occurrence_gid IS NULL OR t.gid = :first::bigint)",
)
WHOLE_PLACES = _PLACES.format(level=int(Level.EDITOR), seen="p.trashed_in IS NULL")
TARGET = f"""SELECT p.gid, p.workspace_gid, p.privacy_setting, p.version, {PROJECT_LEVEL} AS level,
 array(SELECT s.gid FROM sections s WHERE s.workspace_gid = :workspace AND s.home_gid = p.gid
  ORDER BY s.rank, s.gid) AS sections,
 array(SELECT l.rank FROM task_projects l WHERE l.workspace_gid = :workspace
  AND l.project_gid = p.gid) AS ranks
FROM projects p WHERE p.workspace_gid = :workspace::bigint AND p.gid = :gid::bigint
 AND {PROJECT_SEEN}"""
PARENTS = f"""SELECT t.gid, t.version, t.depth, a.acl, {SCOPES_SQL} AS scopes
FROM tasks t JOIN task_access a ON a.workspace_gid = :workspace::bigint AND a.task_gid = t.gid
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gids::bigint[]) AND {SEEN_SQL}"""
LINKS = """SELECT d.task_gid, d.dependency_gid, d.lag_days FROM task_dependencies d
WHERE d.workspace_gid = :workspace::bigint
 AND (d.task_gid = ANY(:gids::bigint[]) OR d.dependency_gid = ANY(:gids::bigint[]))"""
FILES = """SELECT a.parent_gid, a.name, a.resource_subtype, a.blob_key, a.size, a.media_type, a.url,
 a.connected_to_app FROM attachments a WHERE a.workspace_gid = :workspace::bigint
 AND a.parent_gid = ANY(:gids::bigint[]) AND a.trashed_in IS NULL ORDER BY a.gid"""
AT_WORK = """SELECT m.user_gid FROM workspace_memberships m JOIN users u ON u.gid = m.user_gid
WHERE m.workspace_gid = :workspace::bigint AND m.user_gid = ANY(:people::bigint[]) AND m.is_active
 AND u.deactivated_at IS NULL"""
KINDS = """SELECT f.gid, coalesce(f.representation_type, f.resource_subtype) AS kind
FROM custom_fields f WHERE f.workspace_gid = :workspace::bigint AND f.gid = ANY(:gids::bigint[])
 AND f.trashed_in IS NULL"""
SPAN = """SELECT coalesce(min(t.start_on), min(t.due_on)) AS first_start,
 max(t.due_on) AS last_due FROM tasks t
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gids::bigint[])"""


@dataclass(frozen=True, slots=True)
class Target:
    """A project that tasks are copied into."""

    gid: Gid
    version: int
    token: int
    sections: Sequence[Gid]
    ranks: set[str]


@dataclass(frozen=True, slots=True)
class Material:
    """What some tasks are made of: their rows, places, files, and what waits for what.

    It comes from the tasks themselves, or from a template that remembers them.
    """

    rows: Sequence[Mapping[str, Any]]
    places: Sequence[Mapping[str, Any]]
    files: Sequence[Mapping[str, Any]]
    links: Sequence[Mapping[str, Any]]


async def gather(unit: Unit, gids: Sequence[Gid], *, is_whole: bool = False) -> Material:
    """Tasks in this order; what the actor no longer sees is left out, unless it goes on as a
    whole.
    """
    if is_whole:
        sources = await unit.rows(WHOLE_SOURCES, gids=list(gids), first=next(iter(gids), 0))
    else:
        sources = await unit.rows(SOURCES, gids=list(gids))
    found = {row["gid"]: row for row in sources}
    given = {"gids": list(found)}
    return Material(
        [found[gid] for gid in gids if gid in found],
        await unit.rows(WHOLE_PLACES if is_whole else PLACES, **given),
        await unit.rows(FILES, **given),
        await unit.rows(LINKS, **given),
    )


async def below(unit: Unit, source: Gid, *, is_project: bool, deep: bool) -> list[Gid]:
    """The tasks to copy, each after the one above it."""
    statement = BELOW_PROJECT if is_project else BELOW_TASK
    return [row["gid"] for row in await unit.rows(statement, source=source, deep=deep)]


async def target(unit: Unit, project: Gid) -> Target:
    """The project to fill; whoever began it may have lost it meanwhile."""
    row = await unit.row(TARGET, gid=project)
    if row is None:
        raise NotFound.of("project", project)
    if row["level"] < Level.EDITOR:
        raise Forbidden("project: Your access no longer allows adding tasks to the copy.")
    return Target(row["gid"], row["version"], token_of(row), row["sections"], set(row["ranks"]))


async def kinds_of_fields(unit: Unit, gids: Iterable[Gid]) -> dict[Gid, str]:
    """The kinds of fields that are there, whoever sees them."""
    rows = await unit.rows(KINDS, gids=list(gids))
    return {row["gid"]: row["kind"] for row in rows}


async def at_work(unit: Unit, people: Iterable[Gid | None]) -> set[Gid]:
    """Those who still work here."""
    wanted = sorted({gid for gid in people if gid})
    return {row["user_gid"] for row in await unit.rows(AT_WORK, people=wanted)}
