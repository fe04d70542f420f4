"""This module is about the small door at which Prometheus reads: one address, one answer."""

import asyncio
import os
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from weft.doors.cli.dropping import Identity

DIRECTORY_VARIABLE = "PROMETHEUS_MULTIPROC_DIR"
"""Where the processes of one tree add up their figures; the library reads it when imported."""

PATIENCE = 5.0
"""Seconds a reader has for asking."""


@asynccontextmanager
async def serve_metrics(listener: socket.socket, directory: str) -> AsyncGenerator[None]:
    """Answer on a listening socket, from the figures in a directory, while the block lasts."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _answer(reader, writer, directory)

    async with await asyncio.start_server(answer, sock=listener):
        yield


def share_metrics(directory: str, identity: Identity) -> None:
    """Let the processes of an account add up their figures in a directory that stays ours."""
    os.chown(directory, -1, identity.gid)
    Path(directory).chmod(0o770)


async def _answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, directory: str
) -> None:
    try:
        async with asyncio.timeout(PATIENCE):
            question = await reader.readuntil(b"\r\n\r\n")
            writer.write(_response(question.split(b"\r\n", 1)[0], directory))
            await writer.drain()
    except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        pass
    finally:
        writer.close()


def _response(line: bytes, directory: str) -> bytes:
    if not line.startswith(b"GET /metrics "):
        return b"HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n"
    from weft.kernel.metrics import CONTENT_TYPE, render

    body = render(directory)
    head = f"HTTP/1.0 200 OK\r\nContent-Type: {CONTENT_TYPE}\r\nContent-Length: {len(body)}"
    return f"{head}\r\n\r\n".encode() + body


def forget_process(pid: int, directory: str | None) -> None:
    """Drop the gauges of a process that has ended; its counts stay."""
    for path in Path(directory or os.devnull).glob(f"gauge_live*_{pid}.db"):
        path.unlink(missing_ok=True)
