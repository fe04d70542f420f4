"""What a worker does now and then: expire, purge, sweep, measure."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from weft.doors import catalog
from weft.doors.figures import measure
from weft.doors.worker import Chore
from weft.exchange.exports import expiring as exports
from weft.exchange.webhooks.delivering import beat
from weft.exchange.webhooks.logic import KEPT as DELIVERIES_KEPT
from weft.exchange.webhooks.tables import KIND as DELIVERY
from weft.identity.sessions.posting import KEPT as LETTERS_KEPT
from weft.identity.sessions.posting import KIND as LETTER
from weft.kernel import runs
from weft.kernel.blobs import Blobs
from weft.kernel.database import Database
from weft.kernel.keeping import expire, has_turn
from weft.kernel.purging import purge
from weft.kernel.settings import Settings
from weft.notify.inbox import keeping, outbox
from weft.notify.mail.gathering import DIGEST_KIND, gather
from weft.notify.mail.gathering import KIND as NOTICE
from weft.notify.mail.gathering import MOST as AT_ONCE
from weft.search.finders.reactions import find_missed_messages
from weft.std.clock import Clock
from weft.work.attachments.sweeping import holders, let_go, sweep

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Chores:
    """The chores over one database, and what they need.  `prepare` makes room for days to come."""

    settings: Settings
    base: Database
    blobs: Blobs
    clock: Clock
    prepare: Callable[[], Awaitable[None]]

    def all(self) -> list[Chore]:
        """Each with the pause between two rounds."""
        return [
            Chore("figures", timedelta(seconds=5), self.measure),
            Chore("purge", timedelta(seconds=30), self.purge),
            Chore("sweep", timedelta(hours=1), self.sweep),
            Chore("heartbeats", timedelta(minutes=1), self.beat),
            Chore("letters", timedelta(seconds=10), self.gather),
            Chore("expire", timedelta(hours=6), self.expire),
        ]

    async def measure(self) -> None:
        """Tell the figures that no request moves."""
        await measure(self.base, self.clock.now())

    async def purge(self) -> None:
        """Remove what has lain in the trash for long, or was let go by hand."""
        after = timedelta(days=self.settings.trash_days)
        now = self.clock.now()
        await purge(self.base, catalog.GOINGS, self._forget, now=now, after=after)

    async def _forget(self, key: str) -> None:
        await let_go(self.base, self.blobs, holders(catalog.METADATA), key)

    async def sweep(self) -> None:
        """Let go of files without a row; once a day, whichever worker comes first."""
        now = self.clock.now()
        if await has_turn(self.base, "sweep", now, DAY):
            await sweep(self.base, self.blobs, holders(catalog.METADATA), now=now)

    async def beat(self) -> None:
        """Show the targets of quiet webhooks that they are not forgotten."""
        await beat(self.base, self.clock.now())

    async def gather(self) -> None:
        """Put what the inbox wants mailed on its way, where letters leave at all."""
        if self.settings.smtp_url:
            while await gather(self.base, self.clock.now()) >= AT_ONCE:
                pass

    async def expire(self) -> None:
        """Make room, remove what is older than it is kept, and find what was missed."""
        await self.prepare()
        answers = timedelta(days=self.settings.idempotency_days)
        restored = timedelta(days=self.settings.trash_days)
        now = self.clock.now()
        await runs.expire(self.base, DELIVERY, now - DELIVERIES_KEPT)
        for letter in (LETTER, NOTICE, DIGEST_KIND):
            await runs.expire(self.base, letter, now - LETTERS_KEPT)
        await exports.expire(self.base, self._forget, now)
        await outbox.forget(self.base, now)
        if await has_turn(self.base, "inbox", now, keeping.EVERY):
            await keeping.forget_old(self.base, now - timedelta(days=self.settings.inbox_days))
        await expire(self.base, now, answers=answers, restored=restored)
        await find_missed_messages(self.base)
