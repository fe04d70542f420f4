"""From the inbox's outbox to the ledger of runs: what happened to one thing within a moment becomes
one letter to each reader, written in the statement that takes it out.
"""

from datetime import datetime, timedelta

from weft.kernel.database import Database

KIND, DIGEST_KIND = "notice", "digest"
WINDOW = timedelta(seconds=60)
"""How long a letter waits for company."""
TRIED, TRIED_TODAY = timedelta(days=2), timedelta(hours=12)
"""How long the mail server is asked for."""
MOST = 200
MOST_IN_ONE = 50
# 33792 is Kind.RUN · 1024 (see std/gid).  What its reader has seen meanwhile is not mailed.
# lint: allow write-door — letters are derived from the log; whoever carries them moves them on
GATHER = """WITH ripe AS MATERIALIZED (SELECT l.workspace_gid, l.resource_gid, l.user_gid
 FROM inbox_letters l WHERE l.due_at <= $1::timestamptz - $2::interval
 GROUP BY l.workspace_gid, l.resource_gid, l.user_gid ORDER BY min(l.due_at) LIMIT $3),
taken AS (DELETE FROM inbox_letters l USING ripe r
 WHERE l.workspace_gid = r.workspace_gid AND l.resource_gid = r.resource_gid
  AND l.user_gid = r.user_gid AND l.due_at <= $1 RETURNING l.*),
bundles AS (SELECT t.workspace_gid, t.user_gid, t.resource_gid,
  (jsonb_agg(jsonb_build_object('reason', t.reason, 'actor', t.actor_gid, 'comment', t.comment_gid,
   'other', t.other_gid, 'at', t.at) ORDER BY t.log_id DESC)) AS told
 FROM taken t WHERE NOT EXISTS (SELECT 1 FROM inbox_items i WHERE i.workspace_gid = t.workspace_gid
  AND i.resource_gid = t.resource_gid AND i.user_gid = t.user_gid AND i.read_at >= t.at)
 GROUP BY t.workspace_gid, t.user_gid, t.resource_gid)
INSERT INTO runs (workspace_gid, gid, user_gid, kind, input, due_at, created_at)
SELECT b.workspace_gid, nextval('gids') * 65536 + 33792 + b.resource_gid % 1024, b.user_gid, $4,
 jsonb_build_object('resource', b.resource_gid, 'told', b.told, 'until', $5::timestamptz), $1, $1
FROM bundles b RETURNING 1"""
# lint: allow write-door — as above; the day on which one was sent is the server's own note
DIGESTS = """WITH due AS MATERIALIZED (SELECT c.workspace_gid, c.user_gid,
  ($1::timestamptz AT TIME ZONE u.zone)::date AS today
 FROM notify_choices c JOIN users u ON u.gid = c.user_gid AND u.deactivated_at IS NULL
 WHERE c.has_digest AND extract(hour FROM $1::timestamptz AT TIME ZONE u.zone) >= c.digest_hour
  AND c.digest_sent_on IS DISTINCT FROM ($1::timestamptz AT TIME ZONE u.zone)::date
 ORDER BY c.workspace_gid, c.user_gid LIMIT $2 FOR UPDATE OF c SKIP LOCKED),
noted AS (UPDATE notify_choices c SET digest_sent_on = d.today FROM due d
 WHERE c.workspace_gid = d.workspace_gid AND c.user_gid = d.user_gid
 RETURNING c.workspace_gid, c.user_gid, d.today)
INSERT INTO runs (workspace_gid, gid, user_gid, kind, input, due_at, created_at)
SELECT n.workspace_gid, nextval('gids') * 65536 + 33792 + n.workspace_gid / 65536 % 1023 + 1,
 n.user_gid, $3, jsonb_build_object('today', n.today, 'until', $4::timestamptz), $1, $1 FROM noted n
RETURNING 1"""


async def gather(base: Database, now: datetime) -> int:
    """Letters for all that has waited long enough, and the digests whose hour has come."""
    letters = await base.rows(GATHER, now, WINDOW, MOST, KIND, now + TRIED)
    digests = await base.rows(DIGESTS, now, MOST, DIGEST_KIND, now + TRIED_TODAY)
    return len(letters) + len(digests)
