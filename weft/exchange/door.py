"""What exchange asks of the doors: to act as somebody, through the product's own operations."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from weft.kernel.access import Actor, Gid
from weft.kernel.listing import Listing
from weft.kernel.selection import Names
from weft.kernel.unit_of_work import Unit

T = TypeVar("T")
Also = Callable[[Unit], Awaitable[None]]
"""What is written with a unit, or not at all."""
NONE: Mapping[str, Any] = {}


class Door(Protocol):
    """The API without HTTP."""

    async def call(
        self,
        operation: str,
        who: Gid,
        *,
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: Mapping[str, Any] = NONE,
        key: str | None = None,
        also: Also | None = None,
    ) -> Any:
        """What the operation answers under `data`.  The same `key` gets the first answer again;
        `also` adds to what the operation writes.
        """
        ...

    async def bulk(
        self, who: Gid, workspace: Gid, cause: str, work: Callable[[Unit], Awaitable[T]]
    ) -> T:
        """Many objects in one short transaction."""
        ...


class Reader(Protocol):
    """The API as one person reads it, with the rights that they have at each moment."""

    @property
    def who(self) -> Actor:
        """Whose rights the last look had."""
        ...

    def pages(
        self, listing: Listing, names: Names, given: Mapping[str, Any] = NONE
    ) -> AsyncIterator[list[dict[str, Any]]]:
        """A list from its begin to its end, some things at a time."""
        ...

    async def of(self, kind: str, gids: Sequence[Gid], names: Names) -> list[dict[str, Any]]:
        """Those of these things that are seen."""
        ...

    async def row(self, sql: str, **given: Any) -> Mapping[str, Any]:
        """The one row of a statement, which may bind whatever an actor has."""
        ...


class Letting(Protocol):
    """The door through which runs read and write for the person who began them."""

    async def reader(self, who: Gid, workspace: Gid) -> Reader:
        """Read as this person; refused where they are gone."""
        ...

    async def bulk(
        self, who: Gid, workspace: Gid, cause: str, work: Callable[[Unit], Awaitable[T]]
    ) -> T:
        """Many objects in one short transaction."""
        ...
