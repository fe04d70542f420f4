"""The figures that no request moves: set anew every so often, for Prometheus to read."""

from datetime import datetime, timedelta

from weft.kernel import metrics
from weft.kernel.database import Database

LAG = """SELECT c.name, coalesce(extract(epoch FROM $1::timestamptz - first.at), 0)::float8 AS age,
 behind.rows FROM consumers c
LEFT JOIN LATERAL (SELECT l.at FROM log l WHERE (l.tx, l.id) > (c.tx, c.id)
  ORDER BY l.tx, l.id LIMIT 1) first ON true
CROSS JOIN LATERAL (SELECT count(*) AS rows FROM (SELECT 1 FROM log l
  WHERE (l.tx, l.id) > (c.tx, c.id) LIMIT 100000) few) behind"""
RUNS = """SELECT status, count(*) AS n FROM runs
WHERE status IN ('waiting', 'running') OR finished_at > $1 GROUP BY status"""
STATES = ("waiting", "running", "done", "failed")
DAY = timedelta(days=1)


def count_connections(base: Database) -> None:
    """What the connections of this process do at this moment."""
    for pool, states in base.figures.items():
        for state, number in states.items():
            metrics.connections.labels(pool, state).set(number)


async def measure(base: Database, now: datetime) -> None:
    """How far the readers of the log are behind, and how the runs stand."""
    count_connections(base)
    for row in await base.rows(LAG, now):
        metrics.log_lag.labels(row["name"]).set(max(0.0, row["age"]))
        metrics.log_behind.labels(row["name"]).set(row["rows"])
    found = {row["status"]: row["n"] for row in await base.rows(RUNS, now - DAY)}
    for state in (*STATES, *(found.keys() - set(STATES))):
        metrics.runs.labels(state).set(found.get(state, 0))
