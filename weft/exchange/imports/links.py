"""What waits for what, without circles: whoever made the file could not see one either."""

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import islice

from weft.exchange.imports.aside import aside
from weft.exchange.imports.graph import Link
from weft.exchange.imports.staging import Staging

AT_ONCE = 1_000


def without_circles(staged: Staging, lost: Callable[[], None]) -> Iterator[Link]:
    """Links in the order of their items; one that would close a circle is told and left out.

    A link whose ends are known to be in order costs one comparison (Pearce and Kelly, 2006, keep
    such an order while edges come); only what goes against it is looked into.
    """
    order = _Order()
    for chunk in staged.links(AT_ONCE):
        for link in chunk:
            if order.takes(link.needs, link.item):
                yield link
            else:
                lost()


async def in_parts(links: Iterator[Link], most: int) -> AsyncIterator[list[Link]]:
    """The same, so many at a time: whatever lies between two of them, nobody else waits for it."""
    while part := await aside(lambda: list(islice(links, most))):
        yield part


class _Order:
    """A topological order of what has been linked so far."""

    def __init__(self) -> None:
        self._place: dict[str, int] = {}
        self._after: dict[str, list[str]] = {}
        self._before: dict[str, list[str]] = {}

    def takes(self, first: str, second: str) -> bool:
        """Put one before the other; False where that cannot be."""
        for key in (first, second):
            self._place.setdefault(key, len(self._place))
        low, high = self._place[second], self._place[first]
        if first == second:
            return False
        if low < high:
            forth = self._reached(second, self._after, lambda n: n <= high)
            if first in forth:
                return False
            back = self._reached(first, self._before, lambda n: n >= low)
            self._reorder(back, forth)
        self._after.setdefault(first, []).append(second)
        self._before.setdefault(second, []).append(first)
        return True

    def _reached(
        self, start: str, edges: dict[str, list[str]], within: Callable[[int], bool]
    ) -> set[str]:
        seen, todo = {start}, [start]
        while todo:
            for key in edges.get(todo.pop(), ()):
                if key not in seen and within(self._place[key]):
                    seen.add(key)
                    todo.append(key)
        return seen

    def _reorder(self, back: set[str], forth: set[str]) -> None:
        keys = [*sorted(back, key=self._at), *sorted(forth, key=self._at)]
        for key, place in zip(keys, sorted(map(self._at, keys)), strict=True):
            self._place[key] = place

    def _at(self, key: str) -> int:
        return self._place[key]
