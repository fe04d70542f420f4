"""This module is about order among siblings: a string rank with room between any two.

A rank is a whole part and a fraction, both in base 62 with digits in byte order. The first
character of the whole part tells its length and sign, so whole numbers of different lengths still
compare as bytes: ``a0`` to ``az``, then ``b00``; downwards ``Zz`` to ``Z0``, then ``Yzz``.
Appending counts the whole part up and stays short; inserting between neighbours adds digits to the
fraction. The form of the ranks is David Greenspan's, from "Implementing Fractional Indexing"
(https://observablehq.com/@dgreensp/implementing-fractional-indexing); the arithmetic here is on
plain integers instead of digit strings, which also spreads many new ranks evenly.
"""

from typing import Final

LONGEST: Final = 64
"""A rank longer than this asks for its siblings to be spread anew."""

_DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUES: Final = {digit: value for value, digit in enumerate(_DIGITS)}
_BASE: Final = len(_DIGITS)
_SIZES: Final = 26
_STARTS: Final = tuple(sum(_BASE**size for size in range(1, count + 1)) for count in range(27))
"""How many whole numbers of one sign are written with fewer digits than each size needs."""
_ROOF: Final = _STARTS[_SIZES]
_FLOOR: Final = -_ROOF


def between(before: str | None, after: str | None) -> str:
    """Return a rank strictly between two neighbours, of which either may be absent."""
    return many_between(before, after, 1)[0]


def many_between(before: str | None, after: str | None, count: int) -> list[str]:
    """Return ``count`` ascending ranks strictly between two neighbours, evenly and short."""
    low, high, first = _gap(before, after, count)
    if first is not None:
        return [_write_whole(whole) for whole in range(first, first + count)]
    return _evenly(low or (_FLOOR, ""), high or (_ROOF, ""), count)


def one_between(before: str | None, after: str | None, count: int, n: int) -> str:
    """Return the rank at the place ``n`` of ``count`` such ranks, without making the others."""
    _, _, first = _gap(before, after, count)
    return many_between(before, after, count)[n] if first is None else _write_whole(first + n)


def spread(count: int) -> list[str]:
    """Return ``count`` fresh ranks in order, as short as they can be with room everywhere."""
    return many_between(None, None, count)


def is_too_long(rank: str) -> bool:
    """Tell whether a rank has grown past the length at which its siblings are spread anew."""
    return len(rank) > LONGEST


def _gap(
    before: str | None, after: str | None, count: int
) -> tuple[tuple[int, str] | None, tuple[int, str] | None, int | None]:
    """Return both neighbours as they are read, and where whole ranks between them begin."""
    if count < 0:
        raise ValueError(f"The count of ranks must not be negative; it is {count}.")
    low = None if before is None else _read(before)
    high = None if after is None else _read(after)
    if before is not None and after is not None and before >= after:
        raise ValueError(f"No rank lies between {before!r} and {after!r}: give them in order.")
    return low, high, _first_whole(low, high, count)


def _first_whole(
    low: tuple[int, str] | None, high: tuple[int, str] | None, count: int
) -> int | None:
    """Return where a run of whole ranks starts when one side is open, if it fits."""
    if low is not None and high is not None:
        return None
    if high is None:
        first = 0 if low is None else low[0] + 1
        return first if first + count <= _ROOF else None
    whole, fraction = high
    first = whole + (1 if fraction else 0) - count
    return first if first > _FLOOR else None


def _evenly(low: tuple[int, str], high: tuple[int, str], count: int) -> list[str]:
    """Return ranks spread over a gap, with the fewest fraction digits that hold them all."""
    size = 0
    while True:
        bottom, top = _scaled(low, size), _scaled(high, size) + (len(high[1]) > size)
        if top - bottom > count:
            break
        size += 1
    width = top - bottom
    return [_write(bottom + width * step // (count + 1), size) for step in range(1, count + 1)]


def _scaled(rank: tuple[int, str], size: int) -> int:
    """Return a rank as a number of units of the given fraction size, rounded down."""
    whole, fraction = rank
    return whole * _BASE**size + _number(fraction[:size].ljust(size, _DIGITS[0]))


def _write(value: int, size: int) -> str:
    whole, fraction = divmod(value, _BASE**size)
    return _write_whole(whole) + _digits(fraction, size).rstrip(_DIGITS[0])


def _write_whole(whole: int) -> str:
    """Return the text of a whole part: its length and sign in one letter, then its digits."""
    distance = whole if whole >= 0 else -whole - 1
    size = next(size for size in range(1, _SIZES + 1) if distance < _STARTS[size])
    value = distance - _STARTS[size - 1]
    if whole >= 0:
        return chr(ord("a") + size - 1) + _digits(value, size)
    return chr(ord("Z") - size + 1) + _digits(_BASE**size - 1 - value, size)


def _read(rank: str) -> tuple[int, str]:
    """Return the whole part as a number and the fraction as digits, or refuse a broken rank."""
    size = _size(rank[:1])
    whole, fraction = rank[1 : size + 1], rank[size + 1 :]
    if not size or len(whole) < size or not all(digit in _VALUES for digit in rank):
        raise ValueError(f"{rank!r} is not a rank.")
    if fraction.endswith(_DIGITS[0]):
        raise ValueError(f"{rank!r} is not a rank: it ends in the smallest digit.")
    value = _number(whole)
    if rank[0] >= "a":
        return _STARTS[size - 1] + value, fraction
    number = -(_STARTS[size - 1] + _BASE**size - value)
    if number == _FLOOR and not fraction:
        raise ValueError(f"{rank!r} is not a rank: nothing could be placed before it.")
    return number, fraction


def _size(head: str) -> int:
    """Return how many digits follow the first letter of a whole part; 0 if it is no letter."""
    if "a" <= head <= "z":
        return ord(head) - ord("a") + 1
    if "A" <= head <= "Z":
        return ord("Z") - ord(head) + 1
    return 0


def _number(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * _BASE + _VALUES[digit]
    return value


def _digits(value: int, size: int) -> str:
    digits: list[str] = []
    for _ in range(size):
        value, digit = divmod(value, _BASE)
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits))
