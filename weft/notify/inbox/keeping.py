"""How long the inbox keeps what it told: what nothing more happens to goes, unless it is at hand.

An item goes once it has been old for as long as it was put away or nothing happened to it; with it,
and from items that stay, the events of before.  What is bookmarked or waits for a later moment
stays whole.  The whole inbox is walked through by its key, in statements that are short and wait
for nobody: what somebody is just changing is left for the next time.
"""

from datetime import datetime, timedelta

from weft.kernel.database import Database

EVERY = timedelta(days=1)
CHUNK = 5_000
_KEY = "workspace_gid, resource_gid, user_gid"
_SAME = """x.workspace_gid = {0}.workspace_gid AND x.resource_gid = {0}.resource_gid
  AND x.user_gid = {0}.user_gid"""
_IS_AT_HAND = "(bookmarked_at IS NOT NULL OR snoozed_until >= $4)"
# lint: allow write-door — what is that old is nobody's news any more
SWEEP = f"""WITH chunk AS MATERIALIZED (SELECT {_KEY}, {_IS_AT_HAND} AS is_at_hand,
  NOT coalesce({_IS_AT_HAND}, false) AND greatest(happened_at, archived_at) < $4 AS is_old
 FROM inbox_items WHERE ({_KEY}) > ($1::bigint, $2::bigint, $3::bigint)
 ORDER BY {_KEY} LIMIT $5),
free AS MATERIALIZED (SELECT i.workspace_gid, i.resource_gid, i.user_gid
 FROM chunk x JOIN inbox_items i ON {_SAME.format("i")} WHERE x.is_old
 FOR UPDATE OF i SKIP LOCKED),
gone AS (DELETE FROM inbox_items i USING free x WHERE {_SAME.format("i")}
 AND i.bookmarked_at IS NULL AND greatest(i.happened_at, i.archived_at) < $4 RETURNING 1),
forgotten AS (DELETE FROM inbox_events e USING chunk x WHERE {_SAME.format("e")}
 AND e.at < $4 AND NOT coalesce(x.is_at_hand, false) RETURNING 1)
SELECT c.*, (SELECT count(*) FROM chunk) AS walked, (SELECT count(*) FROM gone) AS gone
FROM (SELECT {_KEY} FROM chunk ORDER BY workspace_gid DESC, resource_gid DESC, user_gid DESC
 LIMIT 1) c"""  # noqa: S608 - only our own text is put in


async def forget_old(base: Database, before: datetime, chunk: int = CHUNK) -> int:
    """Remove what is older than that; the number of items that went."""
    removed, at = 0, (0, 0, 0)
    while row := await base.row(SWEEP, *at, before, chunk):
        removed += row["gone"]
        at = (row["workspace_gid"], row["resource_gid"], row["user_gid"])
        if row["walked"] < chunk:
            break
    return removed
