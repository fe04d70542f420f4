"""All open streams of this process, and their one reader.

The reader follows the feed of each workspace that somebody here listens to, and shares each row out
by token.  A lost right sends `gone` with the gid only, a gained one `resnapshot`, a
session that ended `signed_out`; all within a second, because the reader also watches the access
epochs of each workspace and of each person.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial

import asyncpg

from weft.doors import presence
from weft.doors.figures import count_connections
from weft.doors.following import FOLLOW, MOVED
from weft.doors.hearing import Listening
from weft.doors.tallying import tell_figures
from weft.doors.telling import (
    MOST_WAITING,
    Ear,
    News,
    alone,
    closing,
    event,
    gone,
    inbox_moved,
    share,
    signed_out,
    tell_one,
)
from weft.kernel import metrics
from weft.kernel.access import Actor, Actors, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Refusal
from weft.kernel.feed import POLL, Listener, relay
from weft.kernel.reading import EPOCH
from weft.kernel.resource import Catalog
from weft.kernel.veil import Sight, sight
from weft.notify.inbox import commands as inbox

UNREACHABLE = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
BEAT = 15.0
TICK = 1.0
HELD_BACK = (0.2, 0.1, 0.05, 0.02)
CATCH_UP = 1_000


class Streams:
    """All open streams of this process, and their one reader."""

    def __init__(
        self,
        base: Database,
        actors: Actors,
        listener: Listener,
        known: Catalog,
        openings: tuple[str, ...],
    ) -> None:
        self._base, self._actors, self._listener = base, actors, listener
        self._known, self._openings = known, openings
        self._by_token: dict[tuple[Gid, int], set[Ear]] = defaultdict(set)
        self._ears: dict[Gid, set[Listening]] = defaultdict(set)
        self._places: dict[Gid, int] = {}
        self._epochs: dict[Gid, int] = {}
        self._looked: datetime | None = None
        self._people: dict[Gid, int] = {}
        self._spelled: dict[tuple[int, tuple[bytes, ...], tuple[bytes, ...]], bytes] = {}
        self._is_ending = False
        listener.also(presence.CHANNEL, self._present)
        listener.also(inbox.CHANNEL, self._tell_of_inboxes)

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
                found = await self._round()
            except UNREACHABLE:
                found = 0
                await asyncio.sleep(1)
            if found >= CATCH_UP:
                continue
            if found:
                again = []
            if await self._listener.wait(again.pop() if again else POLL):
                again = list(HELD_BACK)

    async def _round(self) -> int:
        """Share what is new; how many rows that was."""
        if not self._places:
            return 0  # nobody listens here: to number the rows is left to the worker
        await relay(self._base)
        self._spelled.clear()
        workspaces = list(self._places)
        rows = await self._base.rows(FOLLOW, workspaces, [self._places[w] for w in workspaces])
        gains = await self._lose(await self._moved(rows))
        for workspace, news in self._told(rows).items():
            seen = await self.sight(workspace, news)
            if workspace in self._places:
                self._places[workspace] = max(news[-1].row["seq"], self._places[workspace])
            holders = partial(self._holders, workspace)
            for one in news:
                share(one, seen, holders)
            await tell_figures(self._base, workspace, news, seen, holders)
        self._gain(gains)
        for row in rows:
            if row["workspace_gid"] in self._ears:
                self._epochs[row["workspace_gid"]] = row["epoch"]
        self._speak()
        return sum(row["seq"] is not None for row in rows)

    def _speak(self) -> None:
        """Say what was told: at once, or by the stream's own task where it cannot be."""
        now = asyncio.get_running_loop().time()
        every = [ear for ears in self._ears.values() for ear in ears]
        for ear in every:
            if not ear.heard and not ear.present:
                continue
            if not ear.is_closed and ear.says(self._words(ear)):
                ear.heard, ear.present, ear.spoke = [], [], now
            else:
                ear.wake()

    def _told(self, rows: Iterable[asyncpg.Record]) -> dict[Gid, list[News]]:
        """What is new, by workspace."""
        found: dict[Gid, list[News]] = {}
        for row in rows:
            if row["seq"] is not None:
                found.setdefault(row["workspace_gid"], []).append(News(self._known, dict(row)))
        return found

    async def sight(self, workspace: Gid, news: Sequence[News]) -> Sight:
        """Who sees what the rows refer to: one statement at most, however many listen.  Members
        know everybody; people are asked for where somebody else listens.
        """
        members = self._by_token.get((workspace, workspace), set())
        guests = len(members) < len(self._ears.get(workspace, ()))
        gids = {gid for one in news for gid in one.asked_about(people=guests)}
        return await sight(self._base, self._openings, workspace, gids)

    def _present(self, payload: str) -> None:
        """Somebody is there, for those who listen to the thing itself and may see it."""
        workspace, resource, readers, words = presence.heard(payload)
        for ear in self._holders(workspace, readers):
            if resource in ear.subscribed and len(ear.present) < MOST_WAITING:
                ear.present.append(words)
        self._speak()

    def _tell_of_inboxes(self, payload: str) -> None:
        """Somebody's inbox is another, for them alone: what stands in it they ask for."""
        workspace, people = inbox.heard(payload)
        for ear in self._holders(workspace, (-person for person in people)):
            if ear.who.user in people and (not ear.subscribed or ear.who.user in ear.subscribed):
                ear.tell(0, inbox_moved(ear.seq))
        self._speak()

    def _holders(self, workspace: Gid, tokens: Iterable[int]) -> set[Ear]:
        found: set[Ear] = set()
        for token in tokens:
            found |= self._by_token.get((workspace, token), set())
        return found

    # Rights.

    async def _moved(self, rows: Iterable[asyncpg.Record]) -> list[Listening]:
        """The streams in workspaces whose rights moved, and those of people whose own proofs did
        since the last look.
        """
        places = {
            r["workspace_gid"] for r in rows if self._epochs.get(r["workspace_gid"]) != r["epoch"]
        }
        theirs = await self._base.rows(MOVED, self._looked)
        self._looked = theirs[0]["at"]
        known = self._people
        self._people = {row["user_gid"]: row["access_epoch"] for row in theirs}
        people = {who for who, epoch in self._people.items() if known.get(who) != epoch}
        every = [ear for ears in self._ears.values() for ear in ears]
        return [ear for ear in every if ear.who.workspace in places or ear.who.user in people]

    async def _lose(self, ears: Iterable[Listening]) -> dict[Listening, Actor]:
        """Rights moved: what somebody lost is gone before the next word; what they gained they hold
        once all is told that went before.
        """
        gains: dict[Listening, Actor] = {}
        for ear in ears:
            try:
                now = await self._actors.again(ear.credential, ear.who.workspace)
            except Refusal:
                now = None
                ear.tell(0, signed_out(ear.seq))
            if now is None:
                self._take_tokens(ear)
                ear.tokens, ear.is_closed = frozenset(), True
                ear.wake()
                continue
            lost = ear.tokens - set(now.tokens)
            self._hold(ear, ear.tokens - lost)
            for token in sorted(lost):
                ear.tell(0, gone(abs(token), ear.seq))
            if lost:
                ear.look_again()
            gains[ear] = now
        return gains

    def _gain(self, gains: Mapping[Listening, Actor]) -> None:
        for ear, now in gains.items():
            if ear not in self._ears.get(now.workspace, ()):
                continue  # it ended meanwhile
            gained, ear.who = set(now.tokens) - ear.tokens, now
            self._hold(ear, frozenset(now.tokens))
            if gained:
                ear.look_again()

    async def _freshen(self, ear: Listening) -> None:
        """Rights may have moved between the request and the first place among the ears."""
        who = ear.who
        if await self._base.value(EPOCH.sql, *EPOCH.arguments(who.arguments())) != who.epoch:
            self._gain(await self._lose([ear]))

    def _hold(self, ear: Listening, tokens: frozenset[int]) -> None:
        if tokens == ear.tokens:
            return
        self._take_tokens(ear)
        ear.tokens = tokens
        for token in tokens:
            self._by_token[(ear.who.workspace, token)].add(ear)

    def _attach(self, ear: Listening, newest: int) -> int:
        """From now on it hears what is shared; answers with the last number that was."""
        workspace = ear.who.workspace
        self._places.setdefault(workspace, newest)
        self._ears[workspace].add(ear)
        self._hold(ear, frozenset(ear.who.tokens))
        return self._places[workspace]

    def _take_tokens(self, ear: Ear) -> None:
        for token in ear.tokens:
            held = self._by_token.get((ear.who.workspace, token))
            if held is not None:
                held.discard(ear)
                if not held:
                    del self._by_token[(ear.who.workspace, token)]

    def _forget(self, ear: Listening) -> None:
        self._take_tokens(ear)
        self._ears[ear.who.workspace].discard(ear)
        if not self._ears[ear.who.workspace]:
            del self._ears[ear.who.workspace]
            self._places.pop(ear.who.workspace, None)
            self._epochs.pop(ear.who.workspace, None)

    # Listening.

    async def listen(self, ear: Listening, *, newest: int) -> AsyncIterator[bytes]:
        """What one caller may hear after the last number they know, batched, with a beat while
        nothing happens; up to `newest` it is the past.
        """
        since, shared = ear.seq, self._attach(ear, newest)
        ear.is_closed = self._is_ending
        metrics.streams.inc()
        try:
            await self._freshen(ear)
            yield b": ready\n\n"
            if since < shared:
                backlog = Listening(ear.credential, ear.who, ear.subscribed, seq=since)
                await self._catch_up(backlog, shared)
                yield event(backlog.seq, backlog.heard)
                ear.seq = max(ear.seq, backlog.seq)
            while not ear.is_closed:
                ear.spoke = asyncio.get_running_loop().time()
                if not ear.heard and not ear.present:
                    await ear.woken()
                yield self._said(ear)
            if self._is_ending:
                yield self._said(ear) + closing(ear.seq)
        finally:
            metrics.streams.dec()
            self._forget(ear)

    def _said(self, ear: Ear) -> bytes:
        """What was heard since, or a beat."""
        if not ear.heard and not ear.present:
            return b": beat\n\n"
        words = self._words(ear)
        ear.heard, ear.present = [], []
        return words

    def _words(self, ear: Ear) -> bytes:
        """What was heard since, as one event: the reader shares a whole round before anybody
        speaks, and what many heard is spelled once.
        """
        ops, there = tuple(ear.heard), tuple(ear.present)
        found = self._spelled.get((ear.seq, ops, there))
        if found is None:
            found = self._spelled[(ear.seq, ops, there)] = event(ear.seq, ops, there)
        return found

    async def _catch_up(self, ear: Listening, until: int) -> None:
        """Rows between what the caller has and what is shared from now on."""
        position = ear.seq
        while position < until:
            rows = await self._base.rows(FOLLOW, [ear.who.workspace], [position])
            news = self._told([r for r in rows if (r["seq"] or until + 1) <= until])
            if not news:
                break
            page = news[ear.who.workspace]
            seen = await self.sight(ear.who.workspace, page)
            tell_one(ear, page, seen)
            await tell_figures(self._base, ear.who.workspace, page, seen, alone(ear))
            position = page[-1].row["seq"]
        ear.seq = max(ear.seq, position)
