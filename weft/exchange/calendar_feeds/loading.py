"""What feeds are made of: who asked for one, and the tasks that they may see in it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from weft.exchange.calendar_feeds.logic import MOST_EVENTS, MOST_OF_PERSON, OWN, PAST, SECRETS
from weft.kernel.access import Actor, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.unit_of_work import Unit, bound
from weft.std.addresses import digest
from weft.std.gid import Kind, kind_of
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.tasks.rules import SEEN_SQL as TASK_SEEN

OWN_FEED = """SELECT f.gid FROM calendar_feeds f WHERE f.workspace_gid = :workspace::bigint
 AND f.gid = :gid::bigint AND f.user_gid = :user::bigint"""
HOME = f"""SELECT EXISTS (SELECT 1 FROM projects p WHERE p.workspace_gid = :workspace::bigint
  AND p.gid = :home::bigint AND {PROJECT_SEEN})
 OR EXISTS (SELECT 1 FROM user_task_lists l WHERE l.workspace_gid = :workspace
  AND l.gid = :home AND l.user_gid = :user::bigint) AS is_seen,
 (SELECT count(*) FROM calendar_feeds f WHERE f.workspace_gid = :workspace
  AND f.user_gid = :user) AS own"""
# lint: allow write-door — the moment of a feed's last use; it precedes any actor
FIND = """WITH found AS (SELECT f.gid, f.user_gid, f.home_gid FROM calendar_feeds f
  WHERE f.workspace_gid = $1 AND f.digest = $2),
 told AS (UPDATE calendar_feeds f SET last_read_at = $3 FROM found
  WHERE f.workspace_gid = $1 AND f.gid = found.gid
  AND (f.last_read_at IS NULL OR f.last_read_at < $3::timestamptz - interval '1 minute'))
SELECT * FROM found"""
_TASK = """t.gid, t.name, t.start_on, t.start_at, t.due_on, t.due_at, t.completed_at, t.modified_at
 FROM tasks t"""
_WANTED = f"""t.workspace_gid = :workspace AND t.due_on >= :since::date AND NOT t.is_separator
 AND {TASK_SEEN} ORDER BY t.due_on DESC, t.gid DESC LIMIT {MOST_EVENTS}"""
IN_PROJECT = f"""SELECT p.name AS home, t.* FROM projects p LEFT JOIN LATERAL (
  SELECT {_TASK} JOIN task_projects h ON h.workspace_gid = :workspace AND h.project_gid = p.gid
   AND h.task_gid = t.gid AND h.trashed_in IS NULL WHERE {_WANTED}) t ON true
WHERE p.workspace_gid = :workspace::bigint AND p.gid = :home::bigint AND {PROJECT_SEEN}"""
IN_LIST = f"""SELECT '{OWN}' AS home, t.* FROM user_task_lists l LEFT JOIN LATERAL (
  SELECT {_TASK} JOIN (
    SELECT a.gid FROM tasks a WHERE a.workspace_gid = :workspace AND a.assignee_gid = l.user_gid
    UNION SELECT c.task_gid FROM co_assignees c
     WHERE c.workspace_gid = :workspace AND c.user_gid = l.user_gid) own ON own.gid = t.gid
   WHERE {_WANTED}) t ON true
WHERE l.workspace_gid = :workspace::bigint AND l.gid = :home::bigint AND l.user_gid = :user::bigint
"""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that was found by its secret: whose it is, and of what."""

    gid: Gid
    workspace: Gid
    user: Gid
    home: Gid


async def feed_by(base: Database, secret: str, now: datetime) -> Feed | None:
    """The feed that this secret opens; that it was read is noted."""
    workspace = SECRETS.workspace_of(secret)
    row = await base.row(FIND, workspace, digest(secret), now) if workspace else None
    if row is None or workspace is None:
        return None
    return Feed(row["gid"], workspace, row["user_gid"], row["home_gid"])


async def tasks_of(base: Database, who: Actor, home: Gid, now: datetime) -> list[dict[str, Any]]:
    """What its reader may see of it now, the latest first, in one statement; no row where the
    home itself is out of their sight.
    """
    is_project = kind_of(home) is Kind.PROJECT
    statement = bound(IN_PROJECT if is_project else IN_LIST)
    given = who.arguments() | {"home": home, "since": (now - PAST).date()}
    return [dict(row) for row in await base.rows(statement.sql, *statement.arguments(given))]


async def check_home(unit: Unit, home: Gid) -> None:
    """It is seen, and a feed of it is not one too many."""
    row = await unit.row(HOME, home=home)
    if row is None or not row["is_seen"]:
        raise NotFound.of("resource", home)
    if row["own"] >= MOST_OF_PERSON:
        raise Forbidden(
            "resource: You have {most} calendar feeds. Revoke one first.", most=MOST_OF_PERSON
        )


async def check_own(unit: Unit, gid: Gid) -> None:
    """It is the caller's."""
    if await unit.row(OWN_FEED, gid=gid) is None:
        raise NotFound.of("calendar_feed", gid)
