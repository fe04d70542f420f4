"""How often one token may ask: windows of a minute, in each process; refused requests count as well."""

import math
from dataclasses import dataclass, field
from time import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from weft.kernel.access import Credential
from weft.kernel.errors import TooManyRequests
from weft.kernel.operations import Operation

SEARCHES = frozenset({"typeaheadForWorkspace", "searchWords"})


@dataclass
class Rates:
    """Requests a minute for each token; 0 sets no limit."""

    per_minute: int = 0
    searches_per_minute: int = 0
    _windows: FixedWindowRateLimiter = field(
        default_factory=lambda: FixedWindowRateLimiter(MemoryStorage())
    )

    def spend(self, credential: Credential, operation: Operation, *, cost: int = 1) -> None:
        """Count a request, or refuse it with the seconds to wait."""
        self._spend("all", self.per_minute, credential.gid, cost)
        if operation.id in SEARCHES:
            self._spend("search", self.searches_per_minute, credential.gid, cost)

    def _spend(self, what: str, most: int, token: int, cost: int) -> None:
        if not most:
            return
        item = RateLimitItemPerMinute(most)
        if self._windows.hit(item, what, str(token), cost=cost):
            return
        resets = self._windows.get_window_stats(item, what, str(token)).reset_time
        wait = max(1, math.ceil(resets - time()))
        raise TooManyRequests(f"You made more than {most} requests in a minute. Wait.", wait)
