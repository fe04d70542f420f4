"""Deliveries: what happened is looked at anew, with its maker's present rights, and sent again
and again until the target takes it.

A worker that is lost leaves its delivery to the next one, so a target may hear the same twice; the
header X-Weft-Delivery tells that it is the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import asyncpg
import msgspec

from weft.exchange.webhooks import logic
from weft.exchange.webhooks.logic import HEARTBEAT
from weft.exchange.webhooks.tables import KIND
from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.errors import Refusal
from weft.kernel.outside import Heard, NotReached, Outside
from weft.kernel.runs import Again, Handler, Run

GONE_FOR_GOOD = 410
WEBHOOK = """SELECT w.target, w.secret, w.resource_gid, w.filters::text AS filters, w.retries,
 w.failing_since
FROM webhooks w WHERE w.workspace_gid = $1 AND w.gid = $2"""
# lint: allow write-door — how a delivery went is the worker's own note, no change of anybody's data
TAKEN = """UPDATE webhooks SET last_success_at = $3, retries = 0, failing_since = NULL,
 next_attempt_at = NULL WHERE workspace_gid = $1 AND gid = $2"""
# lint: allow write-door — as above
FAILED = """UPDATE webhooks SET last_failure_at = $3, last_failure = $4, retries = retries + 1,
 failing_since = coalesce(failing_since, $3), next_attempt_at = $5
WHERE workspace_gid = $1 AND gid = $2"""
# lint: allow write-door — as above
SEEING = """UPDATE webhooks SET blind_since = CASE WHEN $4 THEN NULL ELSE $3::timestamptz END
WHERE workspace_gid = $1 AND gid = $2 AND (blind_since IS NULL) <> $4"""
# lint: allow write-door — nobody answers: the server itself takes the webhook away, with an audit
FORGET = """WITH gone AS (DELETE FROM webhooks WHERE workspace_gid = $1 AND gid = $2 RETURNING gid)
INSERT INTO audit (workspace_gid, at, actor_kind, action, resource, resource_gid, origin, details)
SELECT $1, $3, 'server', 'webhook.deleted', 'webhook', gid, 'worker',
 jsonb_build_object('because', $4::text) FROM gone"""
# lint: allow write-door — a heartbeat is the worker's own delivery
BEAT = """WITH due AS (UPDATE webhooks h SET heartbeat_at = $1
 WHERE h.heartbeat_at <= $1::timestamptz - $2::interval
 RETURNING h.workspace_gid, h.gid, h.user_gid)
INSERT INTO runs (workspace_gid, gid, user_gid, kind, target_gid, input, due_at, created_at)
SELECT w.workspace_gid, nextval('gids') * 65536 + 33792 + w.gid % 1024, w.user_gid, $3, w.gid,
 '{"rows": []}', $1, $1 FROM due w
WHERE NOT EXISTS (SELECT 1 FROM runs r WHERE r.workspace_gid = w.workspace_gid
 AND r.target_gid = w.gid AND r.status IN ('waiting', 'running')) RETURNING 1"""


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody is told of rows of the log, and whether they see the thing that they watch."""

    events: Sequence[Mapping[str, Any]]
    sees: bool


class Telling(Protocol):
    """Whoever knows what a person may be told at this moment."""

    async def told(
        self, who: Gid, workspace: Gid, resource: Gid, rows: Sequence[tuple[datetime, int]]
    ) -> Told:
        """The events of these rows of the log, by the one law of events."""
        ...


def delivering(door: Telling, outside: Outside) -> Handler:
    """Who carries deliveries out."""

    async def deliver(run: Run) -> Mapping[str, Any]:
        webhook = await run.base.row(WEBHOOK, run.workspace, run.target)
        if webhook is None:
            raise Refusal("The webhook was deleted.")
        rows = [(datetime.fromisoformat(at), number) for at, number in run.input["rows"]]
        events = await _events(run, door, webhook, rows)
        if rows and not events:
            return {"events": 0, "answer": "Nothing passed the filters and its maker's rights."}
        return await _send(run, outside, webhook, events)

    return deliver


async def _events(
    run: Run, door: Telling, webhook: asyncpg.Record, rows: Sequence[tuple[datetime, int]]
) -> list[dict[str, Any]]:
    assert run.user is not None
    told = await door.told(run.user, run.workspace, webhook["resource_gid"], rows)
    await run.base.row(SEEING, run.workspace, run.target, run.clock.now(), told.sees)
    filters = msgspec.json.decode(webhook["filters"])
    return [logic.slim(event) for event in told.events if logic.passes(filters, event)]


async def _send(
    run: Run, outside: Outside, webhook: asyncpg.Record, events: Sequence[Mapping[str, Any]]
) -> Mapping[str, Any]:
    body = msgspec.json.encode({"events": events})
    headers = {
        "X-Hook-Signature": logic.signature(webhook["secret"], body),
        "X-Weft-Delivery": str(run.gid),
    }
    try:
        heard = await outside.reach(webhook["target"], body, headers)
    except NotReached as error:
        raise await _failure(run, webhook, str(error)) from None
    if heard.status == GONE_FOR_GOOD:
        raise await _forgotten(run, "The target answered 410 Gone.")
    if not 200 <= heard.status < 300:
        raise await _failure(run, webhook, _said(heard))
    await run.base.row(TAKEN, run.workspace, run.target, run.clock.now())
    return {"events": len(events), "status": heard.status, "answer": _said(heard)}


def _said(heard: Heard) -> str:
    """Status and the beginning of the body; the status alone stands on the first line."""
    text = heard.body.decode("utf-8", "replace").replace("\0", "\ufffd")
    reason = "".join(c if c.isprintable() else " " for c in heard.reason)[:100]
    return f"{heard.status} {reason}".strip() + (f"\n\n{text}" if text else "")


async def _failure(run: Run, webhook: asyncpg.Record, error: str) -> Exception:
    """Note it; to be tried again, unless it has gone on for too long."""
    now = run.clock.now()
    since = webhook["failing_since"] or now
    if logic.is_over(since, now):
        return await _forgotten(run, "The target has not answered for a day.")
    again = now + logic.pause(webhook["retries"])
    await run.base.row(FAILED, run.workspace, run.target, now, error, again)
    return Again(error, again)


async def _forgotten(run: Run, because: str) -> Refusal:
    await run.base.row(FORGET, run.workspace, run.target, run.clock.now(), because)
    return Refusal(because)


async def beat(base: Database, now: datetime) -> int:
    """Heartbeats for the webhooks whose last one was long ago; how many."""
    return len(await base.rows(BEAT, now, HEARTBEAT, KIND))
