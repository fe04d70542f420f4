"""The demo's stage: who is there, what things are called, and what time it is while they act."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import escape
from typing import Any, cast

from weft.exchange.door import NONE, Door
from weft.exchange.seeding.lively.shapes import Days
from weft.kernel.access import Gid
from weft.std.clock import FixedClock

_MENTION = re.compile(r"@(\w+)")


@dataclass
class Stage:
    """Acts are numbered: a demo that was cut short is played again, and each act done already
    only answers as it did.
    """

    door: Door
    clock: FixedClock
    workspace: Gid
    now: datetime
    known: dict[tuple[str, ...], Gid] = field(default_factory=dict[tuple[str, ...], Gid])
    acts: int = 0

    async def act(
        self,
        who: str,
        operation: str,
        *,
        path: Mapping[str, Any] = NONE,
        body: Mapping[str, Any] = NONE,
    ) -> Any:
        """Somebody does something at the moment at which the clock stands."""
        self.acts += 1
        key = f"demo {self.acts}"
        return await self.door.call(
            operation, self.person(who), path=path, body=plain(body), key=key
        )

    async def make(
        self,
        name: tuple[str, ...],
        who: str,
        operation: str,
        *,
        path: Mapping[str, Any] = NONE,
        body: Mapping[str, Any] = NONE,
    ) -> Any:
        """Somebody makes something that is spoken of later by this name."""
        made = await self.act(who, operation, path=path, body=body)
        self.known[name] = int(made["gid"])
        return made

    def at(self, ago: Days, order: int = 0) -> None:
        """Put the clock so many days before now; what is later in the order is a little later."""
        self.clock.moment = self.now - timedelta(days=ago) + timedelta(seconds=order)

    def person(self, key: str) -> Gid:
        """Somebody's gid."""
        return self.known["person", key]

    def people(self, keys: tuple[str, ...]) -> list[Gid]:
        """Several people's."""
        return [self.person(key) for key in keys]

    def day(self, ahead: int) -> str:
        """A day so many days from today."""
        return (self.now + timedelta(days=ahead)).date().isoformat()

    def rich(self, text: str) -> str:
        """Words with `@mentions` as rich text."""
        return f"<body>{_MENTION.sub(self._mention, escape(text, quote=False))}</body>"

    def _mention(self, found: re.Match[str]) -> str:
        return f'<a data-asana-gid="{self.person(found[1])}"/>'


def plain(value: Any) -> Any:
    """A body as it would come in: gids are texts there, and what is None was not said."""
    if isinstance(value, Mapping):
        items = cast("Mapping[Any, Any]", value).items()
        return {str(k): plain(v) for k, v in items if v is not None}
    if isinstance(value, list | tuple):
        return [plain(item) for item in cast("list[Any]", value)]
    return str(value) if isinstance(value, int) and value > 1_000_000 else value
