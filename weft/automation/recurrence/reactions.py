"""When a task that comes again was completed, or opened again: a run looks after it."""

from collections.abc import Sequence

import asyncpg
import msgspec

from weft.automation.recurrence.commands import KIND
from weft.kernel.access import Gid
from weft.kernel.database import Connection

CONSUMER = "recurrence"
SILENT = frozenset({"import"})
# A run that waits looks at the task as it will be by then.  The identity of a run in the bucket of
# its task: 33792 is Kind.RUN · 1024 (see std/gid).
# lint: allow write-door — runs follow from the log, in the consumer's own transaction
BEGIN = """INSERT INTO runs (workspace_gid, gid, user_gid, kind, target_gid, input, due_at,
 created_at)
SELECT t.workspace_gid, nextval('gids') * 65536 + 33792 + t.gid % 1024,
 coalesce(a.actor, t.created_by_gid), $4, t.gid, '{}'::jsonb, clock_timestamp(), clock_timestamp()
FROM unnest($2::bigint[], $3::bigint[]) AS a(task, actor)
JOIN tasks t ON t.workspace_gid = $1 AND t.gid = a.task AND t.recurrence IS NOT NULL
WHERE NOT EXISTS (SELECT 1 FROM runs r WHERE r.workspace_gid = $1 AND r.target_gid = t.gid
 AND r.kind = $4 AND r.status = 'waiting')"""


async def look_after_the_completed(connection: Connection, rows: Sequence[asyncpg.Record]) -> None:
    """A run for each task that comes again and was completed or opened."""
    actors: dict[Gid, dict[Gid, Gid | None]] = {}
    for row in rows:
        if row["resource"] == "task" and row["cause"] not in SILENT and _turned(row):
            actors.setdefault(row["workspace_gid"], {})[row["resource_gid"]] = row["actor_gid"]
    for workspace, by in actors.items():
        await connection.execute(BEGIN, workspace, list(by), list(by.values()), KIND)


def _turned(row: asyncpg.Record) -> bool:
    """Looked for in the text first: few changes are of this."""
    told: str = row["changes"]
    is_likely = row["action"] == "changed" and '"completed"' in told
    return is_likely and "completed" in msgspec.json.decode(told)
