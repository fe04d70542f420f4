"""The listener that fills the inbox: it reads the log in batches, and one statement makes all that
follows from a batch: items, events and letters.

Its place in the log moves in the same transaction, and an event is somebody's once by its key: what
is read twice is told once.  Whoever is told holds a token that opened the thing at that moment;
whether they still see it is asked again whenever they read.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import asyncpg
import msgspec

from weft.kernel.database import Connection
from weft.kernel.feed import Handle
from weft.notify.choices.logic import KINDS
from weft.notify.inbox.logic import (
    DIRECTED,
    REASONS,
    STRENGTH,
    UNMAILED,
    Telling,
    projects_in,
    tellings,
)

CONSUMER = "inbox"

# What is told, with whoever waits for a task and is free now in place of the rule that says so.
_TOLD = """told AS MATERIALIZED (SELECT * FROM json_to_recordset($1::json) AS t(
  workspace_gid bigint, log_id bigint, tx bigint, at timestamptz, actor_gid bigint, reason text,
  choice text, strength int, reaches text, people bigint[], source_gid bigint, resource_gid
  bigint, about_gid bigint, comment_gid bigint, other_gid bigint, is_quiet boolean, is_directed
  boolean, by_inbox boolean, by_mail boolean, is_mailed boolean, readers bigint[], projects
  bigint[])),
news AS MATERIALIZED (SELECT t.* FROM told t WHERE t.reaches <> 'blocked'
 UNION ALL SELECT t.workspace_gid, t.log_id, t.tx, t.at, t.actor_gid, t.reason, t.choice,
  t.strength, 'people', array_prepend(w.assignee_gid, array(SELECT c.user_gid FROM co_assignees c
   WHERE c.workspace_gid = w.workspace_gid AND c.task_gid = w.gid AND c.completed_at IS NULL)),
  t.source_gid, w.gid, w.gid, t.comment_gid, t.other_gid, t.is_quiet, t.is_directed, t.by_inbox,
  t.by_mail, t.is_mailed, a.acl, array(SELECT p.project_gid FROM task_projects p
   WHERE p.workspace_gid = w.workspace_gid AND p.task_gid = w.gid AND p.trashed_in IS NULL)
 FROM told t
 JOIN task_dependencies d ON d.workspace_gid = t.workspace_gid AND d.dependency_gid = t.source_gid
 JOIN tasks w ON w.workspace_gid = d.workspace_gid AND w.gid = d.task_gid
  AND w.completed_at IS NULL AND w.trashed_in IS NULL
 JOIN task_access a ON a.workspace_gid = w.workspace_gid AND a.task_gid = w.gid
 WHERE t.reaches = 'blocked' AND NOT EXISTS (SELECT 1 FROM task_dependencies o
  JOIN tasks b ON b.workspace_gid = o.workspace_gid AND b.gid = o.dependency_gid
  WHERE o.workspace_gid = w.workspace_gid AND o.task_gid = w.gid AND b.completed_at IS NULL
   AND b.trashed_in IS NULL))"""
# Who hears of a project: its followers of all, its members of what matters, unless they chose.
_HEARERS = """places AS MATERIALIZED (SELECT DISTINCT workspace_gid, source_gid FROM news
  WHERE reaches = 'of_project'),
hearers AS MATERIALIZED (SELECT h.workspace_gid, h.project_gid, h.user_gid,
  coalesce(l.level, h.level) AS level
 FROM (SELECT e.workspace_gid, e.project_gid, e.user_gid, min(e.level) AS level
  FROM (SELECT f.workspace_gid, f.project_gid, f.user_gid, 'all' AS level FROM places p
    JOIN project_followers f ON f.workspace_gid = p.workspace_gid AND f.project_gid = p.source_gid
   UNION ALL SELECT m.workspace_gid, m.project_gid, m.member_gid, 'important' FROM places p
    JOIN project_memberships m ON m.workspace_gid = p.workspace_gid
     AND m.project_gid = p.source_gid) e
  GROUP BY e.workspace_gid, e.project_gid, e.user_gid) h
 LEFT JOIN notify_levels l ON l.workspace_gid = h.workspace_gid AND l.project_gid = h.project_gid
  AND l.user_gid = h.user_gid)"""
_REACHED = """reached AS MATERIALIZED (
 SELECT n.*, p.user_gid FROM news n CROSS JOIN LATERAL unnest(n.people) p(user_gid)
  WHERE n.reaches = 'people' AND p.user_gid IS NOT NULL
 UNION ALL SELECT n.*, f.user_gid FROM news n JOIN task_followers f
  ON f.workspace_gid = n.workspace_gid AND f.task_gid = n.source_gid WHERE n.reaches = 'followers'
 UNION ALL SELECT n.*, f.user_gid FROM news n JOIN message_followers f
  ON f.workspace_gid = n.workspace_gid AND f.message_gid = n.source_gid
  WHERE n.reaches = 'followers'
 UNION ALL SELECT n.*, h.user_gid FROM news n JOIN hearers h ON h.workspace_gid = n.workspace_gid
  AND h.project_gid = n.source_gid
  WHERE n.reaches = 'of_project' AND (h.level = 'all' OR h.level = 'important' AND NOT n.is_quiet)
 UNION ALL SELECT n.*, t.created_by_gid FROM news n JOIN tasks t
  ON t.workspace_gid = n.workspace_gid AND t.gid = n.source_gid WHERE n.reaches = 'author'
 UNION ALL SELECT n.*, m.created_by_gid FROM news n JOIN messages m
  ON m.workspace_gid = n.workspace_gid AND m.gid = n.source_gid WHERE n.reaches = 'author'
 UNION ALL SELECT n.*, s.created_by_gid FROM news n JOIN stories s
  ON s.workspace_gid = n.workspace_gid AND s.gid = n.source_gid WHERE n.reaches = 'author'
 UNION ALL SELECT n.*, -r.token FROM news n CROSS JOIN LATERAL unnest(n.readers) r(token)
  WHERE n.reaches = 'sharers' AND r.token < 0
 UNION ALL SELECT n.*, t.user_gid FROM news n CROSS JOIN LATERAL unnest(n.readers) r(token)
  JOIN team_memberships t ON t.workspace_gid = n.workspace_gid AND t.team_gid = r.token
  WHERE n.reaches = 'sharers')"""
# The people meant, as `me` for the sources of tokens (see identity/actors), each with their own.
_PEOPLE = """me AS MATERIALIZED (SELECT m.workspace_gid, m.user_gid, m.kind,
  array_prepend(m.user_gid, array(SELECT t.team_gid FROM team_memberships t
   WHERE t.workspace_gid = m.workspace_gid AND t.user_gid = m.user_gid)) AS principals
 FROM (SELECT DISTINCT workspace_gid, user_gid FROM reached) r
 JOIN workspace_memberships m ON m.workspace_gid = r.workspace_gid AND m.user_gid = r.user_gid
 JOIN users u ON u.gid = m.user_gid AND u.deactivated_at IS NULL WHERE m.is_active),
held AS MATERIALIZED (SELECT h.workspace_gid, h.user_gid, array_agg(h.token) AS tokens
 FROM (SELECT workspace_gid, user_gid, -user_gid AS token FROM me
  UNION ALL SELECT workspace_gid, user_gid, workspace_gid FROM me
   WHERE kind IN ('member', 'service')
  UNION ALL SELECT workspace_gid, user_gid, unnest(principals[2:]) FROM me{sources}) h
 WHERE h.token IN (SELECT unnest(n.readers) FROM news n) GROUP BY h.workspace_gid, h.user_gid),
readers AS MATERIALIZED (SELECT h.*, u.zone, c.kinds, c.quiet_from, c.quiet_until,
  (SELECT array_agg(l.project_gid) FROM notify_levels l WHERE l.workspace_gid = h.workspace_gid
   AND l.user_gid = h.user_gid AND l.level = 'muted') AS muted
 FROM held h JOIN users u ON u.gid = h.user_gid
 LEFT JOIN notify_choices c ON c.workspace_gid = h.workspace_gid AND c.user_gid = h.user_gid)"""
# One act tells one person once about one thing: the strongest that they want and may know, and
# rather of the thing itself than of the project around it.
_CHOSEN = """wanted AS (SELECT r.workspace_gid, r.user_gid, r.tx, r.about_gid, r.strength,
  r.is_quiet, r.log_id, r.resource_gid, r.reason, r.actor_gid, r.comment_gid, r.other_gid, r.at,
  coalesce((p.kinds ->> (r.choice || '.inbox'))::boolean, r.by_inbox) AS is_item,
  r.is_mailed AND coalesce((p.kinds ->> (r.choice || '.mail'))::boolean, r.by_mail) AS is_letter
 FROM reached r JOIN readers p ON p.workspace_gid = r.workspace_gid AND p.user_gid = r.user_gid
 WHERE r.user_gid IS DISTINCT FROM r.actor_gid AND r.readers && p.tokens
  AND (p.muted IS NULL OR r.is_directed OR NOT r.projects && p.muted)),
chosen AS MATERIALIZED (SELECT DISTINCT ON (w.workspace_gid, w.user_gid, w.tx, w.about_gid) w.*
 FROM wanted w WHERE w.is_item OR w.is_letter
 ORDER BY w.workspace_gid, w.user_gid, w.tx, w.about_gid, w.strength, w.is_quiet,
  w.log_id)"""
# lint: allow write-door — the inbox is derived from the log, in the consumer's own transaction
_MADE = """made AS (INSERT INTO inbox_events (workspace_gid, resource_gid, user_gid, log_id, reason,
  actor_gid, comment_gid, other_gid, at)
 SELECT workspace_gid, resource_gid, user_gid, log_id, reason, actor_gid, comment_gid, other_gid,
  at
 FROM chosen WHERE is_item
 ON CONFLICT DO NOTHING RETURNING *),
items AS (INSERT INTO inbox_items AS i (workspace_gid, resource_gid, user_gid, reason, actor_gid,
  comment_gid, other_gid, unread, happened_at, shown_at)
 SELECT DISTINCT ON (workspace_gid, resource_gid, user_gid) workspace_gid, resource_gid, user_gid,
  reason, actor_gid, comment_gid, other_gid,
  count(*) OVER (PARTITION BY workspace_gid, resource_gid, user_gid), at, at
 FROM made ORDER BY workspace_gid, resource_gid, user_gid, at DESC, log_id DESC
 ON CONFLICT (workspace_gid, resource_gid, user_gid) DO UPDATE SET reason = excluded.reason,
  actor_gid = excluded.actor_gid, comment_gid = excluded.comment_gid,
  other_gid = excluded.other_gid,
  unread = i.unread + excluded.unread, happened_at = excluded.happened_at,
  shown_at = excluded.shown_at, archived_at = NULL, snoozed_until = NULL
 RETURNING i.workspace_gid, i.user_gid)"""
# A letter is written with its event, and waits for the end of the quiet hours in which it comes.
# lint: allow write-door — as above
_LETTERS = """letters AS (INSERT INTO inbox_letters (workspace_gid, resource_gid, user_gid, log_id,
  reason, actor_gid, comment_gid, other_gid, at, due_at)
 SELECT c.workspace_gid, c.resource_gid, c.user_gid, c.log_id, c.reason, c.actor_gid, c.comment_gid,
  c.other_gid, c.at, CASE WHEN CASE WHEN p.quiet_from < p.quiet_until
    THEN l.minute >= p.quiet_from AND l.minute < p.quiet_until
    ELSE l.minute >= p.quiet_from OR l.minute < p.quiet_until END
   THEN (date_trunc('day', l.at) + make_interval(mins => p.quiet_until,
     days => (l.minute >= p.quiet_until)::int)) AT TIME ZONE p.zone
   ELSE c.at END
 FROM chosen c
 JOIN readers p ON p.workspace_gid = c.workspace_gid AND p.user_gid = c.user_gid
 CROSS JOIN LATERAL (SELECT c.at AT TIME ZONE p.zone AS at,
  extract(hour FROM c.at AT TIME ZONE p.zone) * 60
   + extract(minute FROM c.at AT TIME ZONE p.zone) AS minute) l
 WHERE c.is_letter AND (NOT c.is_item OR EXISTS (SELECT 1 FROM made m
  WHERE m.workspace_gid = c.workspace_gid AND m.resource_gid = c.resource_gid
   AND m.user_gid = c.user_gid AND m.log_id = c.log_id)) ON CONFLICT DO NOTHING)"""
# It is said whose inbox is another (see commands): 300 people at once, for PostgreSQL carries 8,000
# bytes.
_RUNG = """rung AS MATERIALIZED (SELECT pg_notify('weft_inbox',
  p.workspace_gid || ' ' || string_agg(p.user_gid::text, ' '))
 FROM (SELECT workspace_gid, user_gid,
   row_number() OVER (PARTITION BY workspace_gid ORDER BY user_gid) / 300 AS share
  FROM items GROUP BY workspace_gid, user_gid) p
 GROUP BY p.workspace_gid, p.share)
SELECT (SELECT count(*) FROM made) AS made, (SELECT count(*) FROM rung) AS rung"""
TELL = "WITH " + ", ".join((_TOLD, _HEARERS, _REACHED, _PEOPLE, _CHOSEN, _MADE, _LETTERS, _RUNG))


def filling(sources: Sequence[str]) -> Handle:
    """Who fills the inbox; `sources` are the floors' token queries."""
    more = "".join(f" UNION ALL ({source})" for source in sources)
    return partial(_fill, TELL.replace("{sources}", more))


async def _fill(statement: str, connection: Connection, rows: Sequence[asyncpg.Record]) -> None:
    told = [one for row in rows for one in told_of(dict(row))]
    if told:
        await connection.fetchrow(statement, msgspec.json.encode(told).decode())


def told_of(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What one row of the log tells, as the statement takes it."""
    changes = msgspec.json.decode(row["changes"])
    return [_given(row, telling) for telling in tellings(row, changes)]


def _given(row: Mapping[str, Any], telling: Telling) -> dict[str, Any]:
    choice = REASONS[telling.reason]
    return {
        "workspace_gid": row["workspace_gid"],
        "log_id": row["id"],
        "tx": int(row["tx"]),
        "at": row["at"],
        "actor_gid": row["actor_gid"],
        "reason": telling.reason,
        "choice": choice,
        "strength": STRENGTH[telling.reason],
        "reaches": telling.to,
        "people": telling.people,
        "source_gid": telling.source,
        "resource_gid": telling.filed,
        "about_gid": telling.about,
        "comment_gid": telling.story,
        "other_gid": telling.other,
        "is_quiet": telling.quiet,
        "is_directed": telling.reason in DIRECTED,
        "by_inbox": KINDS[choice].inbox,
        "by_mail": KINDS[choice].mail,
        "is_mailed": row["cause"] not in UNMAILED,
        "readers": row["readers"],
        "projects": projects_in(row["scopes"]),
    }
