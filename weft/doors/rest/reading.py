"""Reading as one person, list after list and page after page: what is taken away at once, or by a
run.

Each page is of its own moment, with the rights of that moment: whoever lost sight of a thing reads
nothing of it on the next page, and no connection waits for a slow reader.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any, cast

import msgspec

from weft.doors.rest.answering import Answering
from weft.kernel import selection
from weft.kernel.access import Actor, Credential, Gid
from weft.kernel.errors import Conflict, NotFound
from weft.kernel.finishing import DECODER, finished
from weft.kernel.listing import Listing, named
from weft.kernel.unit_of_work import bound

PAGE = 200
TRIES = 32
NONE: Mapping[str, Any] = {}
Rows = list[dict[str, Any]]


class Reading:
    """One person's reading; `who` are they as the last look found them."""

    def __init__(self, answering: Answering, credential: Credential, who: Actor) -> None:
        self._answering, self._credential, self.who = answering, credential, who

    async def pages(
        self, listing: Listing, names: selection.Names, given: Mapping[str, Any] = NONE
    ) -> AsyncIterator[Rows]:
        """A list from its begin to its end; refused where its parent is out of sight."""
        marks: dict[str, str] | None = None
        while True:
            row, rows = await self._page(listing, names, {"limit": PAGE, **given}, marks)
            yield rows
            if not row["more"]:
                return
            position: list[Any] = msgspec.json.decode(row["cursor"])
            marks = {f"after_{i}": str(mark) for i, mark in enumerate(position)}

    async def of(self, kind: str, gids: Sequence[Gid], names: selection.Names) -> Rows:
        """Those of these things that are seen."""
        if not gids:
            return []
        listing = named(self._answering.known[kind])
        _, rows = await self._page(listing, names, {"gids": gids, "limit": len(gids)}, None)
        return rows

    async def row(self, sql: str, **given: Any) -> Mapping[str, Any]:
        """The one row of a statement."""
        statement = bound(sql)
        arguments = statement.arguments({**self.who.arguments(), **given})
        found = await self._answering.base.row(statement.sql, *arguments)
        return dict(found) if found is not None else {}

    async def _page(
        self,
        listing: Listing,
        names: selection.Names,
        given: Mapping[str, Any],
        marks: Mapping[str, str] | None,
    ) -> tuple[Mapping[str, Any], Rows]:
        answering = self._answering
        spec, shape = answering.known[listing.of], answering.remembered(names)
        for _ in range(TRIES):
            who = self.who
            statement = answering.listed(listing, spec, shape, marks is not None, who.form)
            arguments = statement.arguments({**given, **(marks or {}), **who.arguments()})
            row = await answering.base.row(statement.sql, *arguments)
            if row is not None and (row["epoch"] or 0) == who.epoch:
                break
            self.who = await self._again()
        else:
            raise Conflict("Too many people changed this at once. Nothing was shown; try again.")
        if not row["found"]:
            raise NotFound.of(listing.parent or "object", given.get("parent"))
        plan = answering.plan(spec, shape, False)
        data = await finished(answering.base, answering.finishers, plan, row["data"], self.who)
        return dict(row), cast(Rows, DECODER.decode(data))

    async def _again(self) -> Actor:
        now = await self._answering.actors.again(self._credential, self.who.workspace)
        if now is None:
            raise NotFound.of("workspace", self.who.workspace)
        return now
