"""Who gets a letter, in which words, and what they see at the moment of sending."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from weft.kernel.access import Gid
from weft.kernel.errors import NotFound, Unauthorized
from weft.kernel.runs import Run
from weft.notify.mail.wordings import MAIL
from weft.std.cldr import moment_in
from weft.std.clock import zone
from weft.std.wording import Texts, language_of
from weft.work.stories.sentences import dated

NONE: Mapping[str, Any] = {}
READER = """SELECT u.email, u.locale, u.zone, w.name AS workspace
FROM users u JOIN workspace_memberships m ON m.user_gid = u.gid AND m.workspace_gid = $2
JOIN workspaces w ON w.gid = m.workspace_gid
WHERE u.gid = $1 AND m.is_active AND u.deactivated_at IS NULL AND NOT u.is_robot"""


class Reading(Protocol):
    """The API from inside, as somebody."""

    async def call(
        self,
        operation: str,
        who: Gid,
        *,
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: Mapping[str, Any] = NONE,
    ) -> Any:
        """What the operation answers under `data`."""
        ...

    async def named(self, who: Gid, workspace: Gid, gids: Sequence[Gid]) -> Mapping[Gid, str]:
        """What things are called, those that somebody sees."""
        ...


@dataclass(frozen=True, slots=True)
class Reader:
    """One person with their language and zone, and the door through which they see."""

    door: Reading
    gid: Gid
    workspace: Gid
    email: str
    locale: str
    zone: str
    workspace_name: str

    @property
    def texts(self) -> Texts:
        """The words of letters."""
        return MAIL.texts(self.locale)

    def moment(self, at: datetime) -> str:
        """Day and time where the reader is."""
        return moment_in(self.locale, at.astimezone(zone(self.zone)))

    def day(self, iso: str | None) -> str:
        """A day in the reader's words."""
        return dated(self.locale, iso)

    async def sees(
        self, operation: str, *, path: Mapping[str, Any] = NONE, query: Mapping[str, Any] = NONE
    ) -> Any:
        """What an operation answers to them now; None where they may not know it."""
        try:
            return await self.door.call(operation, self.gid, path=path, query=query)
        except (NotFound, Unauthorized):
            return None

    async def names(self, gids: Sequence[Gid]) -> Mapping[Gid, str]:
        """What things are called, those that they see."""
        return await self.door.named(self.gid, self.workspace, gids) if gids else {}


async def reader_of(run: Run, door: Reading) -> Reader | None:
    """Who a letter is for, while they are here."""
    row = await run.base.row(READER, run.user, run.workspace)
    if row is None or run.user is None:
        return None
    words = (row["email"], language_of(row["locale"]), row["zone"], row["workspace"])
    return Reader(door, run.user, run.workspace, *words)
