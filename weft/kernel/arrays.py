"""This module is about arrays of whole numbers on the wire: packed in one step.

asyncpg asks of each element whether it is a list itself.  For somebody with fifty tokens that is a
tenth of the Python time of a small read, for somebody with four thousand nearly all of it.
"""

from collections.abc import Collection
from functools import lru_cache
from struct import Struct, error
from typing import Any

import asyncpg

INT8, INT8_ARRAY = 20, 1016
EMPTY = Struct(">iiI").pack(0, 0, INT8)
NULL = b"\xff\xff\xff\xff"
_head = Struct(">iiIii")
"""Dimensions, whether nulls are among them, type of elements, length, first index."""

_length, _one = Struct(">i"), Struct(">iq")


def teach(connection: asyncpg.Connection) -> None:
    """Let a new connection pack arrays of bigint.  asyncpg offers codecs for scalars only, hence
    its inner door.
    """
    settings: Any = connection._protocol.get_settings()
    settings.add_python_codec(
        INT8_ARRAY, "_int8", "pg_catalog", [], "scalar", packed, unpacked, "binary"
    )


@lru_cache(1024)
def _body(length: int) -> Struct:
    return Struct(">" + "iq" * length)


def packed(numbers: Collection[int | None]) -> bytes:
    """One dimension, nulls among them if need be."""
    length = len(numbers)
    if not length:
        return EMPTY
    flat: list[Any] = [_one.size - _length.size] * (2 * length)
    flat[1::2] = numbers
    try:
        return _head.pack(1, 0, INT8, length, 1) + _body(length).pack(*flat)
    except error:
        parts = (NULL if n is None else _one.pack(flat[0], n) for n in numbers)
        return _head.pack(1, 1, INT8, length, 1) + b"".join(parts)


def unpacked(data: bytes) -> list[int | None]:
    """As it was packed."""
    if len(data) == len(EMPTY):
        return []
    dimensions, has_nulls, _, length, _ = _head.unpack_from(data)
    if dimensions > 1:
        raise ValueError("Only arrays of one dimension are read.")
    if not has_nulls:
        return list(_body(length).unpack_from(data, _head.size)[1::2])
    found: list[int | None] = []
    at = _head.size
    for _ in range(length):
        is_null = data[at : at + _length.size] == NULL
        found.append(None if is_null else _one.unpack_from(data, at)[1])
        at += _length.size if is_null else _one.size
    return found
