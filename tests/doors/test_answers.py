"""What leaves the server: the pieces of one answer travel together, and in their order."""

import asyncio
from typing import Any, cast

from weft.doors.cli.answers import Joined

START = b"HTTP/1.1 200 OK\r\n\r\n"


class Wire:
    """A transport that remembers what it was given, call by call."""

    def __init__(self) -> None:
        self.sent: list[list[bytes]] = []
        self.is_open = True

    def write(self, piece: bytes) -> None:
        self.sent.append([piece])

    def writelines(self, pieces: list[bytes]) -> None:
        self.sent.append(list(pieces))

    def close(self) -> None:
        self.is_open = False

    def get_extra_info(self, name: str) -> str:
        return f"the {name}"


def joined(wire: Wire) -> Joined:
    return Joined(cast(Any, wire), asyncio.get_running_loop())


async def test_a_head_leaves_with_what_the_same_step_writes() -> None:
    wire = Wire()
    transport = joined(wire)
    transport.write(START)
    transport.write(b"body")
    assert wire.sent == []
    await asyncio.sleep(0)
    assert wire.sent == [[START, b"body"]]


async def test_what_a_later_step_writes_leaves_at_once() -> None:
    wire = Wire()
    transport = joined(wire)
    transport.write(START)
    await asyncio.sleep(0)
    transport.write(b"event")
    assert wire.sent == [[START], [b"event"]]


async def test_nothing_is_lost_where_the_connection_is_closed_at_once() -> None:
    wire = Wire()
    transport = joined(wire)
    transport.write(START)
    transport.close()
    await asyncio.sleep(0)
    assert (wire.sent, wire.is_open) == ([[START]], False)


async def test_everything_else_is_asked_of_the_transport_itself() -> None:
    assert joined(Wire()).get_extra_info("peer") == "the peer"
