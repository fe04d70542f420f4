"""This module is about a log that grew in another PostgreSQL, whose numbers mean nothing here.

The log's readers go by transaction id and stop before the oldest one still at work.  Rows that were
dumped and loaded carry the ids of a server that counts for itself.  Where those are higher than
ours, they would pass for writers still at work, and each new row for one that was read long ago.
So ids are given anew: 0 for what every reader has read; 1, 2, 3 … in the old order for the rest.
"""

from typing import Any

from weft.kernel.everything import Table

UNREAD = """SELECT DISTINCT l.tx FROM log l WHERE (l.tx, l.id) > (
 SELECT tx, id FROM (SELECT tx, id FROM consumers ORDER BY tx, id LIMIT 1) lowest
 UNION ALL SELECT '0'::xid8, 0 WHERE NOT EXISTS (SELECT FROM consumers))"""
NUMBER = f"""CREATE TEMPORARY TABLE unread ON COMMIT DROP AS
SELECT tx, row_number() OVER (ORDER BY tx) AS n FROM ({UNREAD}) r"""

LOG = "SELECT {columns} FROM (SELECT l.*, u.n FROM log l LEFT JOIN unread u ON u.tx = l.tx) l"
"""The log as it reads elsewhere; its column `tx` is `LOG_TX`."""

LOG_TX = "coalesce(l.n, 0)::text::xid8 AS tx"
PLACES = """SELECT c.name,
 coalesce((SELECT max(u.n) FROM unread u WHERE u.tx <= c.tx), 0)::text::xid8 AS tx,
 CASE WHEN EXISTS (SELECT FROM unread u WHERE u.tx = c.tx) THEN c.id
  ELSE 9223372036854775807 END AS id
FROM consumers c"""
"""The readers' places as they read elsewhere: behind all that a reader has read, and before all
else.
"""

IS_FOREIGN = """SELECT coalesce((SELECT tx FROM log ORDER BY tx DESC, id DESC LIMIT 1)
  >= pg_snapshot_xmax(s), false)
 OR EXISTS (SELECT FROM consumers WHERE tx >= pg_snapshot_xmax(s))
FROM pg_current_snapshot() s"""
ALONE = "LOCK TABLE log, consumers IN SHARE ROW EXCLUSIVE MODE"
SETTLE = (
    f"UPDATE consumers c SET tx = p.tx, id = p.id FROM ({PLACES}) p WHERE p.name = c.name",
    """UPDATE log l SET tx = '0' WHERE tx <> '0'
     AND NOT EXISTS (SELECT FROM unread u WHERE u.tx = l.tx)""",
    "UPDATE log l SET tx = u.n::text::xid8 FROM unread u WHERE u.tx = l.tx",
)
COUNT_ON = """DO $$ BEGIN WHILE pg_current_xact_id()::text::bigint <= {past} LOOP COMMIT; END LOOP;
END $$"""


def read_elsewhere(table: Table) -> str:
    """What is read of a table that goes to another server: itself, but for what the log's numbers
    must be there.  `NUMBER` stands before it in the transaction.
    """
    if table.name == "consumers":
        return f"SELECT {', '.join(table.named)} FROM ({PLACES}) p"
    if table.name == "log":
        columns = (LOG_TX if name == "tx" else f"l.{name}" for name in table.named)
        return LOG.format(columns=", ".join(columns))
    return read_plainly(table)


def read_plainly(table: Table) -> str:
    """All rows of a table as they stand."""
    return f"SELECT {', '.join(table.named)} FROM {table.quoted}"


async def settle(connection: Any) -> bool:
    """Give the log's rows ids of this server, if they bring another's; whether they did.

    Nobody may have written here before: `weft migrate`, `weft serve` begin with it.
    """
    if not await connection.fetchval(IS_FOREIGN):
        return False
    await count_past(connection, await connection.fetchval(f"SELECT count(*) FROM ({UNREAD}) r"))
    async with connection.transaction():
        await connection.execute(ALONE)
        if not await connection.fetchval(IS_FOREIGN):
            return False
        for statement in (NUMBER, *SETTLE):
            await connection.execute(statement)
    return True


async def count_past(connection: Any, number: int) -> None:
    """Let a server's own count of transactions go past a number; outside a transaction."""
    await connection.execute(COUNT_ON.format(past=int(number)))
