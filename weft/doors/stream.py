"""The live door: what happened, to everyone who may hear of it, as server-sent events.

One reader per process follows the feed of each workspace that somebody here listens to, and shares
each row out by token.  A lost right sends `gone` with the gid only, a gained one `resnapshot`; both
within a second, because the reader also watches each workspace's access epoch.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from random import uniform
from typing import Any

import asyncpg
import msgspec
from starlette.responses import StreamingResponse

from weft.doors.figures import count_connections
from weft.kernel import inputs, metrics
from weft.kernel.access import Actor, Actors, Credential, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Gone, Refusal
from weft.kernel.feed import Listener, head, relay
from weft.kernel.operations import Operation

UNREACHABLE = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
BEAT = 15.0
TICK = 1.0
HELD_BACK = (0.2, 0.1, 0.05, 0.02)
MOST_WAITING = 10_000
AGAIN = (500, 3_000)
"""Milliseconds after which clients of a server that ends come again, not all at once."""
CATCH_UP = 1_000

FOLLOW = """SELECT w.workspace_gid, e.access_epoch AS epoch, r.* FROM unnest($1::bigint[],
  $2::bigint[])
 AS w(workspace_gid, seq) LEFT JOIN epochs e ON e.workspace_gid = w.workspace_gid
LEFT JOIN LATERAL (SELECT f.seq, l.at, l.actor_gid, l.resource, l.resource_gid, l.subtype,
  l.action, l.parent_gid,
  l.changes::text AS changes, l.scopes, l.readers_before, l.readers, l.key
  FROM feed f JOIN log l ON l.workspace_gid = f.workspace_gid AND l.at = f.at AND l.id = f.id
  WHERE f.workspace_gid = w.workspace_gid AND f.seq > w.seq ORDER BY f.seq LIMIT 1000) r ON true
ORDER BY w.workspace_gid, r.seq"""


@dataclass(eq=False)
class Ear:
    """One open stream."""

    credential: Credential
    who: Actor
    subscribed: frozenset[Gid]
    heard: list[bytes] = field(default_factory=list[bytes])
    seq: int = 0
    is_closed: bool = False
    tokens: frozenset[int] = frozenset()
    spoke: float = 0.0
    waiting: asyncio.Future[None] | None = None

    def tell(self, seq: int, op: bytes) -> None:
        """Queue one op; a stream that cannot keep up is closed and asks again from its last
        number.
        """
        if seq <= self.seq and seq:
            return
        self.seq = max(seq, self.seq)
        self.heard.append(op)
        if len(self.heard) > MOST_WAITING:
            self.is_closed = True
        self.wake()

    def wake(self) -> None:
        """There is something to say."""
        if self.waiting is not None and not self.waiting.done():
            self.waiting.set_result(None)

    async def woken(self) -> None:
        """Until there is something to say.  A bare future: two thousand wait here."""
        self.waiting = asyncio.get_running_loop().create_future()
        await self.waiting


def op_of(row: Mapping[str, Any]) -> bytes:
    """A row of the log, as streams show it."""
    op = {
        "seq": row["seq"],
        "gid": str(row["resource_gid"]),
        "resource_type": row["resource"],
        "resource_subtype": row["subtype"],
        "action": row["action"],
        "user": str(row["actor_gid"]) if row["actor_gid"] else None,
        "parent": str(row["parent_gid"]) if row["parent_gid"] else None,
        "created_at": row["at"],
        "changes": msgspec.Raw(row["changes"].encode()),
    }
    return msgspec.json.encode(op)


def gone(gid: Gid, seq: int) -> bytes:
    """A right that was lost: the gid, and nothing else."""
    return msgspec.json.encode({"seq": seq, "gid": str(gid), "action": "gone"})


class Streams:
    """All open streams of this process, and their one reader."""

    def __init__(self, base: Database, actors: Actors, listener: Listener) -> None:
        self._base, self._actors, self._listener = base, actors, listener
        self._by_token: dict[tuple[Gid, int], set[Ear]] = defaultdict(set)
        self._ears: dict[Gid, set[Ear]] = defaultdict(set)
        self._places: dict[Gid, int] = {}
        self._epochs: dict[Gid, int] = {}
        self._spelled: dict[tuple[int, tuple[bytes, ...]], bytes] = {}
        self._is_ending = False

    def end(self) -> None:
        """This server ends: every stream says so with its last number, for its client to go on from
        elsewhere.
        """
        self._is_ending = True
        for ears in self._ears.values():
            for ear in ears:
                ear.is_closed = True
                ear.wake()

    async def run(self) -> None:
        """Read for ever; a failed round is tried again."""
        beating = asyncio.create_task(self._beat())
        try:
            await self._read()
        finally:
            beating.cancel()

    async def _beat(self) -> None:
        """Wake whoever has been silent for long, for proxies cut connections that say nothing; and
        look at what our own connections do.
        """
        while True:
            await asyncio.sleep(TICK)
            count_connections(self._base)
            silent = asyncio.get_running_loop().time() - BEAT
            for ear in [ear for ears in self._ears.values() for ear in ears]:
                if ear.spoke <= silent:
                    ear.wake()

    async def _read(self) -> None:
        """Round after round.  What was rung for but is not to be had yet stands behind a writer
        that is still at work: it is asked for again soon.
        """
        again: list[float] = []
        while True:
            try:
                relayed = await relay(self._base)
                if await self._round():
                    continue
            except UNREACHABLE:
                relayed = 0
                await asyncio.sleep(1)
            if again and not relayed:
                await asyncio.sleep(again.pop())
            else:
                again = list(HELD_BACK) if await self._listener.wait() else []

    async def _round(self) -> bool:
        """Share what is new; whether there is more at once."""
        if not self._places:
            return False
        self._spelled.clear()
        workspaces = list(self._places)
        rows = await self._base.rows(FOLLOW, workspaces, [self._places[w] for w in workspaces])
        moved = {
            r["workspace_gid"] for r in rows if self._epochs.get(r["workspace_gid"]) != r["epoch"]
        }
        for row in rows:
            if row["seq"] is not None:
                self._share(dict(row))
        for row in rows:
            self._epochs[row["workspace_gid"]] = row["epoch"]
        for workspace in moved:
            await self._recheck(workspace)
        return len(rows) >= CATCH_UP

    def _share(self, row: Mapping[str, Any]) -> None:
        workspace, seq = row["workspace_gid"], row["seq"]
        if workspace in self._places:
            self._places[workspace] = max(seq, self._places[workspace])
        now = self._holders(workspace, row["readers"])
        before = self._holders(workspace, row["readers_before"]) - now
        if not now and not before:
            return
        op, scopes = op_of(row), frozenset(row["scopes"])
        for ear in now:
            if not ear.subscribed or ear.subscribed & scopes:
                ear.tell(seq, op)
        for ear in before:
            ear.tell(seq, gone(row["resource_gid"], seq))

    def _holders(self, workspace: Gid, tokens: Iterable[int]) -> set[Ear]:
        found: set[Ear] = set()
        for token in tokens:
            found |= self._by_token.get((workspace, token), set())
        return found

    # Rights.

    async def _recheck(self, workspace: Gid) -> None:
        """Rights moved in a workspace: every stream there learns what it lost and gained."""
        for ear in list(self._ears.get(workspace, ())):
            try:
                now = await self._actors.again(ear.credential, workspace)
            except Refusal:
                now = None
            if now is None:
                ear.is_closed = True
                ear.wake()
                continue
            self._change(ear, now)

    def _change(self, ear: Ear, now: Actor) -> None:
        lost = ear.tokens - set(now.tokens)
        gained = set(now.tokens) - ear.tokens
        self._take_tokens(ear)
        ear.who = now
        self._attach(ear)
        for token in lost:
            ear.tell(0, gone(abs(token), ear.seq))
        if gained:
            ear.tell(0, msgspec.json.encode({"seq": ear.seq, "action": "resnapshot"}))

    def _attach(self, ear: Ear) -> None:
        ear.tokens = frozenset(ear.who.tokens)
        self._ears[ear.who.workspace].add(ear)
        for token in ear.tokens:
            self._by_token[(ear.who.workspace, token)].add(ear)

    def _take_tokens(self, ear: Ear) -> None:
        for token in ear.tokens:
            held = self._by_token.get((ear.who.workspace, token))
            if held is not None:
                held.discard(ear)
                if not held:
                    del self._by_token[(ear.who.workspace, token)]

    def _forget(self, ear: Ear) -> None:
        self._take_tokens(ear)
        self._ears[ear.who.workspace].discard(ear)
        if not self._ears[ear.who.workspace]:
            del self._ears[ear.who.workspace]
            self._places.pop(ear.who.workspace, None)
            self._epochs.pop(ear.who.workspace, None)

    # Listening.

    async def listen(
        self, credential: Credential, who: Actor, *, since: int, subscribed: frozenset[Gid]
    ) -> AsyncIterator[bytes]:
        """What one caller may hear after `since`, batched, with a beat while nothing happens."""
        ear = Ear(credential, who, subscribed, seq=since)
        if who.workspace not in self._places:
            self._places[who.workspace] = since
            self._epochs[who.workspace] = who.epoch
        shared = self._places[who.workspace]
        backlog = Ear(credential, who, subscribed, seq=since)
        self._attach(ear)
        ear.is_closed = self._is_ending
        metrics.streams.inc()
        try:
            yield b": ready\n\n"
            if since < shared:
                await self._catch_up(backlog, shared)
                yield event(backlog.seq, backlog.heard)
            ear.seq = max(ear.seq, min(backlog.seq, shared))
            while not ear.is_closed:
                ear.spoke = asyncio.get_running_loop().time()
                if not ear.heard:
                    await ear.woken()
                yield self._said(ear)
            if self._is_ending:
                yield self._said(ear) + closing(ear.seq)
        finally:
            metrics.streams.dec()
            self._forget(ear)

    def _said(self, ear: Ear) -> bytes:
        """What was heard since, as one event: the reader shares a whole round before anybody
        speaks, and what many heard is spelled once.
        """
        if not ear.heard:
            return b": beat\n\n"
        ops, ear.heard = tuple(ear.heard), []
        found = self._spelled.get((ear.seq, ops))
        if found is None:
            found = self._spelled[(ear.seq, ops)] = event(ear.seq, ops)
        return found

    async def _catch_up(self, ear: Ear, until: int) -> None:
        """Rows between what the caller has and what is shared from now on."""
        tokens, position = set(ear.who.tokens), ear.seq
        while position < until:
            rows = await self._base.rows(FOLLOW, [ear.who.workspace], [position])
            rows = [r for r in rows if r["seq"] is not None and r["seq"] <= until]
            if not rows:
                break
            for row in rows:
                tell_one(ear, dict(row), tokens)
            position = rows[-1]["seq"]
        ear.seq = max(ear.seq, position)


def tell_one(ear: Ear, row: Mapping[str, Any], tokens: set[int]) -> None:
    """One row for one stream, by the same rule as for all."""
    if tokens.intersection(row["readers"]):
        if not ear.subscribed or ear.subscribed.intersection(row["scopes"]):
            ear.tell(row["seq"], op_of(row))
    elif tokens.intersection(row["readers_before"]):
        ear.tell(row["seq"], gone(row["resource_gid"], row["seq"]))


def event(seq: int, ops: Sequence[bytes]) -> bytes:
    """One server-sent event."""
    return b'id: %d\ndata: {"seq":%d,"ops":[%s]}\n\n' % (seq, seq, b",".join(ops))


def closing(seq: int) -> bytes:
    """The last event of a server that ends: when to come again, and from where."""
    return b'event: closing\nretry: %d\ndata: {"seq":%d}\n\n' % (uniform(*AGAIN), seq)  # noqa: S311


async def open_stream(answering: Any, call: Any, who: Actor) -> StreamingResponse:
    """`GET /stream`: what the caller may hear from `since` on."""
    streams: Streams = answering.streams
    await relay(answering.base)
    newest = await head(answering.base, who.workspace)
    since = _last_known(call)
    if since is None:
        since = newest
    if since > newest or (since < newest and not await _kept(answering.base, who.workspace, since)):
        raise Gone("since: Too old or unknown. Fetch a snapshot and start from its seq.")
    subscribed = frozenset(call.query.get("subscribe") or ())
    body = streams.listen(call.credential, who, since=since, subscribed=subscribed)
    headers = {"cache-control": "no-cache", "x-accel-buffering": "no"}
    return StreamingResponse(body, media_type="text/event-stream", headers=headers)


def _last_known(call: Any) -> int | None:
    """What a browser that reconnects by itself says it heard last, or what was asked for."""
    heard = call.headers.get("last-event-id", "")
    if heard.isascii() and heard.isdigit() and len(heard) < 19:
        return int(heard)
    return call.query.get("since")


async def _kept(base: Database, workspace: Gid, since: int) -> bool:
    """The row after `since` is still in the feed."""
    return bool(
        await base.value(
            "SELECT true FROM feed WHERE workspace_gid = $1 AND seq = $2", workspace, since + 1
        )
    )


OPERATIONS = (
    Operation(
        method="GET",
        path="/stream",
        id="openStream",
        tag="Live",
        doc="What happens, as it happens: server-sent events `{seq, ops[]}`.  A server that ends "
        "says `event: closing` with `{seq}` and when to come again (`retry`).",
        home="/api/weft/1",
        parameters=(
            inputs.ref("workspace", "workspace", "The workspace to listen to."),
            inputs.whole("since", "The last number already known; absent: from now on."),
            inputs.ref("subscribe", ("project", "task"), "Only within these objects.", many=True),
        ),
        serve=open_stream,
        refuses=(410,),
    ),
)
