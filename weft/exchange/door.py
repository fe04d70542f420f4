"""What exchange asks of the doors: to act as somebody, through the product's own operations."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol, TypeVar

from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit

T = TypeVar("T")
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
    ) -> Any:
        """What the operation answers under `data`.  The same `key` gets the first answer again."""
        ...

    async def bulk(
        self, who: Gid, workspace: Gid, cause: str, work: Callable[[Unit], Awaitable[T]]
    ) -> T:
        """Many objects in one short transaction."""
        ...
