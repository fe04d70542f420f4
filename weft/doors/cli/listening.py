"""This module is about the socket that every web process shares."""

import errno
import socket
import time
from typing import Any

from weft.kernel.operating import CannotRun

BACKLOG = 2048
HANDOVER = 2.0
"""Seconds for the web processes of a Weft that was just killed to notice and leave."""

PAUSE = 0.1
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - compared, not bound


def listen(host: str, port: int, *, option: str = "--port") -> socket.socket:
    """Return a listening socket, or refuse with the reason."""
    family, address = _address(host, port)
    deadline = time.monotonic() + HANDOVER
    while True:
        try:
            return _listening(family, address)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or time.monotonic() > deadline:
                raise CannotRun(_reason(error, host, port, option)) from None
        time.sleep(PAUSE)


def reachable(listener: socket.socket) -> tuple[str, int]:
    """Return the host and port at which this machine reaches a listening socket."""
    address: tuple[str, int] = listener.getsockname()[:2]
    return EVERYWHERE.get(address[0], address[0]), address[1]


def url(listener: socket.socket) -> str:
    """Return the address for people."""
    host, port = reachable(listener)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _address(host: str, port: int) -> tuple[int, tuple[Any, ...]]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except OSError:
        raise CannotRun(f"{host!r} is no address of this machine; see --host.") from None
    return found[0][0], found[0][4]


def _listening(family: int, address: tuple[Any, ...]) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    listener.setblocking(False)
    return listener


def _reason(error: OSError, host: str, port: int, option: str) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} on {host} is already in use by another program;"
            f" stop that one, or choose another with {option}."
        )
    if error.errno == errno.EACCES:
        return f"Port {port} is reserved for root; choose one above 1023 with {option}."
    if error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is no address of this machine; see --host."
    return f"Cannot listen on {host}, port {port}: {error.strerror}."
