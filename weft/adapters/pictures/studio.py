"""Where pictures are drawn: few at a time, each by a process that ends with it."""

import asyncio
import struct
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Mapping, Sequence
from pathlib import Path

from weft.kernel.errors import Invalid
from weft.std.wording import Template

AT_ONCE = 2
PATIENCE = 30.0
DRAWING = Path(__file__).with_name("drawing.py")
WHY_NOT: Mapping[int, Template] = {
    3: "file: Is not a picture that can be read. Send a PNG, JPEG, GIF or WebP file",
    4: "file: Has more than 50 million pixels. Send a smaller picture",
}
BROKEN: Template = (
    "file: The picture is broken or too much to read. Send a PNG, JPEG, GIF or WebP file that opens"
    " elsewhere"
)


class Studio:
    """Draws pictures by Pillow, out of the way of everything else."""

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(AT_ONCE)

    async def squares(self, picture: bytes, names: Sequence[str]) -> list[bytes]:
        """The middle of the picture in several sizes; `Invalid` where there is nothing to draw."""
        return await self._pieces("squares", picture, names)

    async def inside(self, picture: bytes, names: Sequence[str]) -> list[bytes]:
        """The whole picture in several sizes; `Invalid` where there is nothing to draw."""
        return await self._pieces("inside", picture, names)

    async def _pieces(self, shape: str, picture: bytes, names: Sequence[str]) -> list[bytes]:
        async with self._room:
            code, drawn = await _drawn(picture, shape, *names)
        pieces = _pieces(drawn) if code == 0 else []
        if len(pieces) != len(names):
            raise Invalid(WHY_NOT.get(code, BROKEN))
        return pieces


async def _drawn(picture: bytes, *asked: str) -> tuple[int, bytes]:
    """What the process answers, and how it ended; minus one where it took too long."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",
        DRAWING,
        *asked,
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        env={},
        cwd="/",
    )
    try:
        async with asyncio.timeout(PATIENCE):
            drawn, _ = await process.communicate(picture)
    except TimeoutError:
        return -1, b""
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode if process.returncode is not None else -1, drawn


def _pieces(drawn: bytes) -> list[bytes]:
    """The files that stand one behind the other."""
    found: list[bytes] = []
    at = 0
    while at + 4 <= len(drawn):
        (length,) = struct.unpack_from("!I", drawn, at)
        found.append(drawn[at + 4 : at + 4 + length])
        at += 4 + length
    return found
