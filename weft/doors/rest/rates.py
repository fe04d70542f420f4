"""How often one token may ask: minutes of the clock, in each process; refused requests count too.

A dictionary and not a library: the one tried starts a thread a hundred times a second to forget old
windows, which cost more than a small read.
"""

import math
from dataclasses import dataclass, field
from time import time

from weft.kernel.access import Credential
from weft.kernel.errors import TooManyRequests
from weft.kernel.operations import Operation

MINUTE = 60.0
SEARCHES = frozenset(
    {
        "typeaheadForWorkspace",
        "searchWords",
        "searchTasksByFilter",
        "searchTasksForWorkspace",
        "getTasksForSavedView",
        "exportSavedView",
        "exportSearch",
        "searchProjectsForWorkspace",
    }
)


@dataclass
class Rates:
    """Requests a minute for each token; 0 sets no limit.

    Of `processes` that serve together each allows its share, so that all of them never allow more
    than is set.  They do not talk about it: that would cost every request more than it is worth.
    """

    per_minute: int = 0
    searches_per_minute: int = 0
    processes: int = 1
    _spent: dict[tuple[str, int], int] = field(default_factory=dict[tuple[str, int], int])
    _ends: float = 0.0

    def spend(self, credential: Credential, operation: Operation, *, cost: int = 1) -> None:
        """Count a request, or refuse it with the seconds to wait."""
        self.take("all", self.per_minute, credential.gid, cost)
        if operation.id in SEARCHES:
            self.take("search", self.searches_per_minute, credential.gid, cost)

    def take(self, what: str, most: int, token: int, cost: int = 1) -> None:
        """Count what one token takes of something of which it may have `most` a minute."""
        if not most:
            return
        share = math.ceil(most / self.processes)
        now = time()
        if now >= self._ends:
            self._spent.clear()
            self._ends = now // MINUTE * MINUTE + MINUTE
        spent = self._spent[(what, token)] = self._spent.get((what, token), 0) + cost
        if spent <= share:
            return
        wait = max(1, math.ceil(self._ends - now))
        raise TooManyRequests(
            "You made more than {share} requests in a minute. Wait.", wait, share=share
        )
