"""When something happened: whoever watches it gets a delivery, in the order of the log.

What waits and was never tried takes more in, so a slow target gets fewer and larger deliveries.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg
import msgspec

from weft.exchange.webhooks.logic import MOST_ROWS, may_pass, shares, watches
from weft.exchange.webhooks.tables import KIND
from weft.kernel.access import Gid
from weft.kernel.database import Connection

CONSUMER = "webhooks"
SILENT = frozenset({"import"})
"""Causes that nobody outside is told of."""
WATCHING = """SELECT w.workspace_gid, w.gid, w.user_gid, w.resource_gid, w.created_at,
 w.filters::text AS filters
FROM webhooks w WHERE w.workspace_gid = ANY ($1::bigint[]) AND w.resource_gid = ANY ($2::bigint[])
ORDER BY w.workspace_gid, w.gid"""
# lint: allow write-door — deliveries are derived from the log, in the consumer's own transaction
APPEND = """UPDATE runs r SET input = jsonb_set(r.input, '{rows}', (r.input -> 'rows') || $4::jsonb)
WHERE r.workspace_gid = $1 AND r.gid = (SELECT l.gid FROM runs l WHERE l.workspace_gid = $1
  AND l.target_gid = $2 ORDER BY l.created_at DESC, l.gid DESC LIMIT 1)
 AND r.kind = $3 AND r.status = 'waiting' AND r.attempts = 0 AND NOT r.input ? 'again'
 AND jsonb_array_length(r.input -> 'rows') BETWEEN 1 AND $5 RETURNING 1"""
# The identity of a run in the bucket of its webhook: 33792 is Kind.RUN · 1024 (see std/gid).
# lint: allow write-door — as above
DELIVER = """INSERT INTO runs (workspace_gid, gid, user_gid, kind, target_gid, input, due_at,
 created_at)
SELECT w.workspace_gid, nextval('gids') * 65536 + 33792 + w.gid % 1024, w.user_gid, $3, w.gid,
 jsonb_build_object('rows', $4::jsonb), clock_timestamp(), clock_timestamp()
FROM webhooks w WHERE w.workspace_gid = $1 AND w.gid = $2"""


async def plan_deliveries(connection: Connection, rows: Sequence[asyncpg.Record]) -> None:
    """A delivery for each webhook that may have to be told of some of these rows."""
    told = [dict(row) for row in rows if row["cause"] not in SILENT]
    if not told:
        return
    places = sorted({row["workspace_gid"] for row in told})
    things = {gid for row in told for gid in row["scopes"]} | set(places)
    for webhook in await connection.fetch(WATCHING, places, sorted(things)):
        refs = [_ref(row) for row in told if _concerns(webhook, row)]
        for share in shares(refs):
            await _deliver(connection, webhook["workspace_gid"], webhook["gid"], share)


def _concerns(webhook: asyncpg.Record, row: Mapping[str, Any]) -> bool:
    if webhook["workspace_gid"] != row["workspace_gid"] or row["at"] < webhook["created_at"]:
        return False
    filters = msgspec.json.decode(webhook["filters"])
    return watches(webhook["resource_gid"], row) and may_pass(filters, row)


def _ref(row: Mapping[str, Any]) -> tuple[str, int]:
    """Where the row stands in the log."""
    return row["at"].isoformat(), row["id"]


async def _deliver(
    connection: Connection, workspace: Gid, webhook: Gid, share: Sequence[Any]
) -> None:
    place = (workspace, webhook, KIND, msgspec.json.encode(share).decode())
    room = MOST_ROWS - len(share)
    if room <= 0 or not await connection.fetchval(APPEND, *place, room):
        await connection.execute(DELIVER, *place)
