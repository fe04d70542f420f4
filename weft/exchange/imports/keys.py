"""Keys of the source, as they are kept here."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final, TypeVar

LONGEST: Final = 400


def short(key: str) -> str:
    """A key that an index can hold."""
    if len(key) <= LONGEST and key.isprintable():
        return key
    digest = sha256(key.encode(errors="surrogatepass")).hexdigest()
    return f"{''.join(filter(str.isprintable, key[:80]))}#{digest}"


T = TypeVar("T")


def chunks(things: Sequence[T], most: int) -> list[Sequence[T]]:
    """So many at a time."""
    return [things[n : n + most] for n in range(0, len(things), most)]
