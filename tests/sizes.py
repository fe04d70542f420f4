"""How large the suites are, and the seed of their chance.

`WEFT_TEST_SIZE=full` is for before a release, `WEFT_TEST_SEED` repeats a run.
"""

import os
import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
IS_FULL = os.environ.get("WEFT_TEST_SIZE", "small") == "full"
SEED = int(os.environ.get("WEFT_TEST_SEED") or random.SystemRandom().randrange(2**32))


def sized(small: int, full: int) -> int:
    """The one number or the other."""
    return full if IS_FULL else small


def some_of(things: Sequence[T], one_in: int) -> list[T]:
    """All of them; in the gate evenly some."""
    return list(things if IS_FULL else things[::one_in])
