"""The outbox of the inbox: what is to be mailed to whom, for whoever carries letters.

The contract.  A *letter* is one event of somebody's inbox for which they chose mail.  The listener
writes it in the statement that makes the event, so it is there exactly once; it falls due at once,
or when the quiet hours of its reader are over.  A carrier

1. takes what is due with `claim`: it gets `Bundle`s, the letters of one person about one thing,
   the oldest first, leased for `LEASE`: nobody else gets them meanwhile, and everybody does after;
2. reads what it tells through the API *as the reader* (`doors.inside`): `resource`, the `story` of
   a comment, `actor` and `other` are gids that the reader may no longer see; a letter names only
   what is seen then, and is not sent at all where the resource is not;
3. calls `done` with the bundles that have left, or for which there is nothing to send.

What the reader has seen in the inbox meanwhile (`is_read`) need not be mailed.  `forget` drops what
nobody carried for three days: a server without mail keeps no letters.

A digest is one letter a day, at an hour of the reader's own zone, to whoever wants one: `digests`
claims those whose hour has come, each once a day, with the moment since which it tells.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from weft.kernel.access import Gid
from weft.kernel.database import Database

LEASE = timedelta(minutes=10)
KEPT = timedelta(days=3)
# lint: allow write-door — letters are derived from the log; a lease is the carrier's own note
CLAIM = """WITH due AS MATERIALIZED (
 SELECT l.workspace_gid, l.resource_gid, l.user_gid, l.log_id FROM inbox_letters l
 WHERE l.due_at <= $1 AND (l.leased_until IS NULL OR l.leased_until < $1)
 ORDER BY l.due_at LIMIT $2 FOR UPDATE SKIP LOCKED)
UPDATE inbox_letters l SET leased_until = $1 + $3::interval FROM due d
WHERE l.workspace_gid = d.workspace_gid AND l.resource_gid = d.resource_gid
 AND l.user_gid = d.user_gid AND l.log_id = d.log_id
RETURNING l.workspace_gid, l.user_gid, l.resource_gid, l.log_id, l.reason, l.actor_gid,
 l.comment_gid, l.other_gid, l.at,
 EXISTS (SELECT 1 FROM inbox_items i WHERE i.workspace_gid = l.workspace_gid
  AND i.resource_gid = l.resource_gid AND i.user_gid = l.user_gid
  AND i.read_at >= l.at) AS is_read"""
# lint: allow write-door — what has left is nobody's business any more
DONE = """DELETE FROM inbox_letters l USING unnest($1::bigint[], $2::bigint[], $3::bigint[],
  $4::bigint[]) AS d(workspace_gid, resource_gid, user_gid, log_id)
WHERE l.workspace_gid = d.workspace_gid AND l.resource_gid = d.resource_gid
 AND l.user_gid = d.user_gid AND l.log_id = d.log_id"""
# lint: allow write-door — as above
FORGET = "DELETE FROM inbox_letters WHERE due_at < $1"
# lint: allow write-door — the carrier's own note of the day on which it sent one
DIGESTS = """WITH due AS MATERIALIZED (
 SELECT c.workspace_gid, c.user_gid, (($1::timestamptz AT TIME ZONE u.zone)::date) AS today
 FROM notify_choices c JOIN users u ON u.gid = c.user_gid
 WHERE c.has_digest AND u.deactivated_at IS NULL
  AND extract(hour FROM $1::timestamptz AT TIME ZONE u.zone) >= c.digest_hour
  AND c.digest_sent_on IS DISTINCT FROM ($1::timestamptz AT TIME ZONE u.zone)::date
 ORDER BY c.workspace_gid, c.user_gid LIMIT $2 FOR UPDATE OF c SKIP LOCKED)
UPDATE notify_choices c SET digest_sent_on = d.today FROM due d
WHERE c.workspace_gid = d.workspace_gid AND c.user_gid = d.user_gid
RETURNING c.workspace_gid, c.user_gid"""


@dataclass(frozen=True, slots=True)
class Letter:
    """One event that is to be mailed.  `reason` is one of `inbox.logic.REASONS`; `story` is the
    comment that it is about, `other` what else it speaks of (the task that no longer blocks).
    """

    log_id: int
    reason: str
    actor: Gid | None
    story: Gid | None
    other: Gid | None
    at: datetime
    is_read: bool


@dataclass(frozen=True, slots=True)
class Bundle:
    """The letters of one person about one thing, the oldest first."""

    workspace: Gid
    user: Gid
    resource: Gid
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """Somebody whose daily letter is due; it tells what came since then."""

    workspace: Gid
    user: Gid
    since: datetime


async def claim(base: Database, now: datetime, *, most: int = 200) -> list[Bundle]:
    """What is due, for the length of a lease."""
    found: dict[tuple[Gid, Gid, Gid], list[Letter]] = {}
    for row in await base.rows(CLAIM, now, most, LEASE):
        place = (row["workspace_gid"], row["user_gid"], row["resource_gid"])
        names = ("log_id", "reason", "actor_gid", "comment_gid", "other_gid", "at", "is_read")
        found.setdefault(place, []).append(Letter(*(row[name] for name in names)))
    return [
        Bundle(*place, tuple(sorted(letters, key=lambda letter: letter.log_id)))
        for place, letters in sorted(found.items())
    ]


async def done(base: Database, bundles: Sequence[Bundle]) -> None:
    """They have left, or there is nothing to send."""
    each = [(b.workspace, b.resource, b.user, x.log_id) for b in bundles for x in b.letters]
    await base.rows(DONE, *(list(column) for column in zip(*each, strict=True))) if each else None


async def forget(base: Database, now: datetime) -> None:
    """Drop what nobody carried in time."""
    await base.rows(FORGET, now - KEPT)


async def digests(base: Database, now: datetime, *, most: int = 200) -> list[Digest]:
    """Whose hour has come today; each is claimed once a day."""
    day_before = now - timedelta(days=1)
    rows = await base.rows(DIGESTS, now, most)
    return [Digest(row["workspace_gid"], row["user_gid"], day_before) for row in rows]
