"""Work that takes time: one ledger, claimed in batches, with lease, fence and steps.

A run is claimed by one worker for as long as its lease lasts; whoever comes after a crash gets a
higher fence, and what the lost worker still writes is refused.  Runs of one target go in their
order.  A step is remembered with its result: after a crash the run begins anew and passes over the
steps it has done, so effects inside this database happen exactly once, and calls to the outside
are repeated with the same key (`run.key`).
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import asyncpg
import msgspec

from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.errors import Conflict, Refusal
from weft.kernel.tables import run_steps, runs
from weft.kernel.unit_of_work import Unit
from weft.std.clock import Clock
from weft.std.gid import Kind

LEASE = timedelta(minutes=5)
RENEWALS = 5
"""How often what is held is renewed within a lease."""
BATCH = 10
MOST_ATTEMPTS = 8
LONGEST_ERROR = 2_000
FIRST_PAUSE = timedelta(seconds=5)

CLAIM = """WITH due AS MATERIALIZED (
 SELECT r.workspace_gid, r.gid FROM runs r
 WHERE r.status IN ('waiting', 'running') AND r.due_at <= $1 AND r.kind = ANY ($2::text[])
  AND (r.leased_until IS NULL OR r.leased_until < $1)
  AND NOT EXISTS (SELECT 1 FROM runs e WHERE e.workspace_gid = r.workspace_gid
   AND e.target_gid = r.target_gid AND e.status IN ('waiting', 'running')
   AND (e.created_at, e.gid) < (r.created_at, r.gid))
 ORDER BY r.due_at, r.gid LIMIT $3 FOR UPDATE SKIP LOCKED)
UPDATE runs r SET status = 'running', fence = r.fence + 1, attempts = r.attempts + 1,
 leased_until = $1 + $4::interval
FROM due d WHERE r.workspace_gid = d.workspace_gid AND r.gid = d.gid
RETURNING r.workspace_gid, r.gid, r.user_gid, r.kind, r.target_gid, r.input::text AS input,
 r.attempts, r.fence"""
RENEW = """UPDATE runs SET leased_until = $4
WHERE workspace_gid = $1 AND gid = $2 AND fence = $3 AND status = 'running' RETURNING 1"""
END = """UPDATE runs SET status = $4, output = coalesce($5::jsonb, output), error = $6,
 finished_at = $7, leased_until = NULL
WHERE workspace_gid = $1 AND gid = $2 AND fence = $3 AND status = 'running' RETURNING 1"""
RETRY = """UPDATE runs SET status = 'waiting', error = $4, due_at = $5, leased_until = NULL
WHERE workspace_gid = $1 AND gid = $2 AND fence = $3 AND status = 'running' RETURNING 1"""
DONE = """SELECT output::text FROM run_steps
WHERE workspace_gid = $1 AND run_gid = $2 AND name = $3"""
IS_DONE = """SELECT 1 AS done FROM run_steps WHERE workspace_gid = :workspace::bigint
 AND run_gid = :run::bigint AND name = :name::text"""
REMEMBER = """INSERT INTO run_steps (workspace_gid, run_gid, name, output, at)
SELECT $1, $2, $4, $5::jsonb, $6 FROM runs
WHERE workspace_gid = $1 AND gid = $2 AND fence = $3 AND status = 'running' RETURNING 1"""

EXPIRE = """DELETE FROM runs WHERE ctid = ANY (ARRAY(SELECT ctid FROM runs WHERE kind = $1
 AND finished_at < $2 LIMIT $3 FOR UPDATE SKIP LOCKED)) RETURNING 1"""
CHUNK = 5_000


class Again(Exception):
    """Not now: it is tried again at this moment, however often it was tried."""

    def __init__(self, error: str, at: datetime) -> None:
        super().__init__(error)
        self.at = at


class Lost(Exception):
    """Another worker has taken over: whatever this one still does is not written."""


@dataclass(frozen=True, slots=True)
class Run:
    """A claimed run, as its handler sees it."""

    base: Database
    clock: Clock
    workspace: Gid
    gid: Gid
    user: Gid | None
    kind: str
    target: Gid | None
    input: Mapping[str, Any]
    attempts: int
    fence: int
    lease: timedelta = LEASE

    @property
    def key(self) -> str:
        """The idempotency key of calls to the outside: the same after every crash."""
        return f"{self.workspace}-{self.gid}"

    async def step(self, name: str, work: Callable[[], Awaitable[Any]]) -> Any:
        """Do a piece of work, or pass over it where an earlier attempt has done it."""
        done = await self.base.value(DONE, self.workspace, self.gid, name)
        if done is not None:
            return msgspec.json.decode(done)
        result = await work()
        place = (self.workspace, self.gid, self.fence)
        kept = msgspec.json.encode(result).decode()
        if not await self.base.value(REMEMBER, *place, name, kept, self.clock.now()):
            raise Lost
        return result

    async def is_done(self, unit: Unit, name: str) -> bool:
        """Whether an earlier attempt has done a step."""
        return await unit.row(IS_DONE, run=self.gid, name=name) is not None

    def done(self, unit: Unit, name: str) -> None:
        """The step is done if, and only if, this unit is written."""
        unit.insert(run_steps, run_gid=self.gid, name=name, output={}, at=unit.now)

    @asynccontextmanager
    async def held(self) -> AsyncGenerator[None]:
        """Its lease is renewed for as long as the work inside takes; that is cut off where another
        worker has taken over.
        """
        work, is_lost = asyncio.current_task(), False
        assert work is not None

        async def hold() -> None:
            nonlocal is_lost
            while True:
                await asyncio.sleep(self.lease.total_seconds() / RENEWALS)
                try:
                    await self.renew()
                except Lost:
                    is_lost = True
                    work.cancel()
                    return
                except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                    continue  # the database restarts: the run is whose fence is highest then

        holder = asyncio.create_task(hold())
        try:
            yield
        except asyncio.CancelledError:
            if is_lost:
                work.uncancel()
                raise Lost from None
            raise
        finally:
            holder.cancel()

    async def renew(self) -> None:
        """Ask for more time."""
        until = self.clock.now() + self.lease
        if not await self.base.value(RENEW, self.workspace, self.gid, self.fence, until):
            raise Lost


NOTHING: Mapping[str, Any] = {}
Handler = Callable[[Run], Awaitable[Mapping[str, Any]]]


def start(
    unit: Unit,
    kind: str,
    given: Mapping[str, Any],
    *,
    target: Gid | None = None,
    output: Mapping[str, Any] = NOTHING,
    is_done: bool = False,
) -> Gid:
    """A new run, written with everything else of this unit of work; `output` is what it is known
    to make from the first moment on.
    """
    gid = unit.gid(Kind.RUN)
    unit.insert(
        runs,
        gid=gid,
        user_gid=unit.who.user,
        kind=kind,
        status="done" if is_done else "waiting",
        target_gid=target,
        input=dict(given),
        output=dict(output),
        due_at=unit.now,
        created_at=unit.now,
        finished_at=unit.now if is_done else None,
    )
    return gid


async def claim(
    base: Database, kinds: list[str], clock: Clock, *, most: int = BATCH, lease: timedelta = LEASE
) -> list[Run]:
    """The next runs that are due, for the length of a lease."""
    rows = await base.rows(CLAIM, clock.now(), kinds, most, lease)
    return [_run(base, clock, row, lease) for row in rows]


def _run(base: Database, clock: Clock, row: asyncpg.Record, lease: timedelta) -> Run:
    return Run(
        base=base,
        clock=clock,
        workspace=row["workspace_gid"],
        gid=row["gid"],
        user=row["user_gid"],
        kind=row["kind"],
        target=row["target_gid"],
        input=msgspec.json.decode(row["input"], type=dict[str, Any]),
        attempts=row["attempts"],
        fence=row["fence"],
        lease=lease,
    )


async def carry_out(run: Run, handler: Handler) -> bool:
    """Run it to its end: done, to be tried again later, or failed; whether this worker ended it."""
    place = (run.workspace, run.gid, run.fence)
    try:
        output = await handler(run)
    except Lost:
        return False
    except Again as later:
        return bool(await run.base.value(RETRY, *place, str(later)[:LONGEST_ERROR], later.at))
    except Conflict as error:
        return await _failed(run, place, error.message)
    except Refusal as error:
        now = run.clock.now()
        return bool(await run.base.value(END, *place, "failed", None, error.message, now))
    except Exception as error:
        return await _failed(run, place, f"{type(error).__name__}: {error}"[:LONGEST_ERROR])
    kept = msgspec.json.encode(output).decode()
    ended = await run.base.value(END, *place, "done", kept, None, run.clock.now())
    return bool(ended)


async def _failed(run: Run, place: tuple[Gid, Gid, int], error: str) -> bool:
    now = run.clock.now()
    if run.attempts >= MOST_ATTEMPTS:
        return bool(await run.base.value(END, *place, "failed", None, error, now))
    pause = FIRST_PAUSE * 2 ** (run.attempts - 1)
    return bool(await run.base.value(RETRY, *place, error, now + pause))


async def run_due(
    base: Database,
    handlers: Mapping[str, Handler],
    clock: Clock,
    *,
    most: int = BATCH,
    lease: timedelta = LEASE,
) -> int:
    """Claim what is due and carry it out, one after the other; how many were claimed."""
    claimed = await claim(base, list(handlers), clock, most=most, lease=lease)
    for run in claimed:
        await carry_out(run, handlers[run.kind])
    return len(claimed)


async def expire(base: Database, kind: str, before: datetime) -> int:
    """Remove runs of a kind that ended before then; how many."""
    removed = 0
    while gone := len(await base.rows(EXPIRE, kind, before, CHUNK)):
        removed += gone
    return removed
