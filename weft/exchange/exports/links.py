"""Addresses of exported files: signed for one person, good for an hour, and only for as long as
that person may see what is in them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from weft.exchange.exports.loading import LOST, Kept, kept
from weft.exchange.exports.logic import GRAPH, KEPT, LASTS, ORGANIZATION, RESOURCE
from weft.kernel.access import Actor, Credential, Gid, Resolve
from weft.kernel.database import Database
from weft.kernel.errors import Forbidden, NotFound, Unauthorized
from weft.kernel.naming import Names
from weft.kernel.unit_of_work import bound
from weft.std import cursor
from weft.std.clock import Clock
from weft.std.wording import Template

PATH = "/api/weft/1/exported/"
SEAL = "export"
WHY_NOT: Mapping[cursor.Reason, Template] = {
    "expired": "This address is expired. Ask for a new one.",
    "invalid": "This address is invalid. Ask for a new one.",
}
ENDINGS = {GRAPH: "json.gz", ORGANIZATION: "json.gz", RESOURCE: "jsonl.gz"}


@dataclass(frozen=True)
class ExportLinks:
    """Signs addresses, and finds what a signed one leads to.  `readers` resolves whom it was
    signed for, as they stand now; `names` tells what they see.
    """

    secret: bytes
    clock: Clock
    readers: Resolve
    names: Names

    async def sign(self, _: Database, who: Actor, values: list[Any]) -> list[Any]:
        """Finisher: gids → addresses."""
        return [self.address(who, int(gid)) for gid in values]

    def address(self, who: Actor, gid: Gid) -> str:
        """Where one person finds the file for a while."""
        position = [who.workspace, gid, who.user]
        token = cursor.seal(self.secret, SEAL, position, now=self.clock.now(), lasts=LASTS)
        return f"{who.site}{PATH}{token}"

    async def find(self, base: Database, token: str) -> tuple[Actor, Kept]:
        """Whose file it is and the file itself, if they may have it still."""
        try:
            place = cursor.unseal(self.secret, SEAL, token, now=self.clock.now())
        except cursor.BadCursor as error:
            raise NotFound(WHY_NOT[error.reason]) from None
        workspace, gid, user = (int(part or 0) for part in place)
        who = await self._maker(user, workspace)
        found = await kept(base, workspace, gid, user)
        if who is None or found is None or found.completed_at < self.clock.now() - KEPT:
            raise NotFound.of("export", gid)
        await self._check(base, who, found)
        return who, found

    async def _maker(self, user: Gid, workspace: Gid) -> Actor | None:
        try:
            return await self.readers(Credential(user, user, "address"), workspace)
        except Unauthorized:
            return None

    async def _check(self, base: Database, who: Actor, found: Kept) -> None:
        """What its maker may not see any more is not theirs to take away."""
        statement = bound(LOST)
        given = {**who.arguments(), "projects": list(found.projects)}
        is_lost = await base.value(statement.sql, *statement.arguments(given))
        held = set(found.tokens) <= set(who.tokens)
        if found.form == ORGANIZATION:
            held = held and who.is_admin
        if found.form == GRAPH:
            held = held and found.of_gid in await self.names.of(base, who, [found.of_gid])
        if is_lost or not held:
            raise Forbidden("export: You may not see all of this any more. Begin a new export.")


def name_of(found: Kept) -> str:
    """What the file is called."""
    return f"weft-{found.form}-{found.created_at:%Y-%m-%d}-{found.gid}.{ENDINGS[found.form]}"
