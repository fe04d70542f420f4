"""Addresses of attachments' bytes: signed for one reader, good for two minutes, no cookie asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from weft.kernel.access import Actor, Gid
from weft.kernel.database import Database
from weft.kernel.errors import NotFound
from weft.std import cursor
from weft.std.clock import Clock
from weft.std.wording import Template

LASTS = timedelta(minutes=2)
BLOBS = "/api/weft/1/blobs/"
SEAL = "attachment"
FIND = """SELECT gid, name, blob_key, size, media_type FROM attachments
WHERE workspace_gid = $1 AND gid = $2 AND trashed_in IS NULL AND blob_key IS NOT NULL"""


WHY_NOT: Mapping[cursor.Reason, Template] = {
    "expired": "This address is expired. Ask for a new one.",
    "invalid": "This address is invalid. Ask for a new one.",
}


@dataclass(frozen=True, slots=True)
class Download:
    """A file as it leaves the house."""

    workspace: Gid
    reader: Gid
    gid: Gid
    name: str
    blob_key: str
    size: int
    media_type: str


@dataclass(frozen=True)
class Downloads:
    """Signs addresses, and finds what a signed one leads to."""

    secret: bytes
    clock: Clock

    async def sign(self, _: Database, who: Actor, values: list[Any]) -> list[Any]:
        """Finisher: gids → addresses."""
        return [self.address(who, int(gid)) for gid in values]

    def address(self, who: Actor, gid: Gid) -> str:
        """Where one reader finds the bytes for a short while."""
        position = [who.workspace, gid, who.user]
        token = cursor.seal(self.secret, SEAL, position, now=self.clock.now(), lasts=LASTS)
        return f"{who.site}{BLOBS}{token}"

    async def find(self, base: Database, token: str) -> Download:
        """The file behind a signed address, unless it expired or went to the trash."""
        try:
            workspace, gid, reader = cursor.unseal(self.secret, SEAL, token, now=self.clock.now())
        except cursor.BadCursor as error:
            raise NotFound(WHY_NOT[error.reason]) from None
        row = await base.row(FIND, workspace, gid)
        if row is None:
            raise NotFound.of("attachment", gid)
        return Download(int(workspace or 0), int(reader or 0), **dict(row))
