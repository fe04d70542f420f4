"""The ear of the door: LMTP or SMTP, for the trusted relay alone, one recipient at a time."""

import asyncio
import ipaddress
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urlsplit

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP

from weft.doors.mail import refusing
from weft.doors.mail.taking import Taking
from weft.kernel.logs import log
from weft.kernel.operating import CannotRun

PATIENCE = 120.0
MOST_CONNECTIONS = 20
MOST_AT_WORK = 2
"""Messages that are read and acted on at the same time; the others wait in their connections."""
PIECE = 1 << 30
END = b"\r\n.\r\n"
PORTS = {"lmtp": 24, "smtp": 25}
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(eq=False)
class Ear:
    """What all connections of one process share."""

    taking: Taking
    relays: Sequence[Network]
    at_work: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_AT_WORK))
    connections: int = 0

    def trusts(self, peer: Any) -> bool:
        """Whether whoever connects is the relay."""
        try:
            there = ipaddress.ip_address(peer[0])
        except (ValueError, TypeError, IndexError):
            return False
        there = getattr(there, "ipv4_mapped", None) or there
        return any(there in network for network in self.relays)

    async def handle_MAIL(self, _: Any, __: Any, envelope: Any, sender: str, ___: Any) -> str:
        """Nobody's return path is a word as well."""
        envelope.mail_from = sender or "<>"
        return "250 2.1.0 OK"

    async def handle_RCPT(self, _: Any, __: Any, envelope: Any, address: str, ___: Any) -> str:
        """One address that this server made; each recipient gets an answer of their own."""
        if envelope.rcpt_tos:
            return refusing.ONE_AT_A_TIME
        if self.taking.room.read(address) is None:
            return refusing.NO_SUCH_ADDRESS
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, _: Any, __: Any, envelope: Any) -> str:
        """Take the message, or say why not."""
        async with self.at_work:
            return await self.taking.take(
                envelope.rcpt_tos[0], envelope.mail_from, envelope.content
            )

    async def handle_exception(self, error: Exception) -> str:
        """Whatever went wrong on our side, the relay keeps the message and comes again."""
        log("mail").warning("not taken", error=type(error).__name__)
        return refusing.AGAIN


class _Bounded(SMTP):
    """The protocol, for trusted peers, with a body that is read in large pieces: the library keeps
    one object for each line of it.
    """

    line_length_limit = 1 << 16
    is_counted = False

    @property
    def ear(self) -> Ear:
        """What it shares with the others."""
        return self.event_handler

    def connection_made(self, transport: Any) -> None:
        """Refuse strangers, and more than can be served."""
        if not self.ear.trusts(transport.get_extra_info("peername")):
            _send_away(transport, refusing.STRANGER)
        elif self.ear.connections >= MOST_CONNECTIONS:
            _send_away(transport, refusing.BUSY)
        else:
            self.ear.connections += 1
            self.is_counted = True
            super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Make room for the next."""
        if self.is_counted:
            self.ear.connections -= 1
            super().connection_lost(error)

    def data_received(self, data: bytes) -> None:
        """Nothing is heard of those who were sent away."""
        if self.is_counted:
            super().data_received(data)

    async def smtp_DATA(self, arg: str | None) -> None:
        """Read the message, and hand it on."""
        assert self.envelope is not None
        if await self.check_helo_needed():
            return
        if arg or not self.envelope.rcpt_tos:
            await self.push("501 5.5.4 Syntax: DATA" if arg else "503 5.5.1 Say RCPT first")
            return
        await self.push("354 End with a dot on a line of its own")
        envelope = self.envelope
        envelope.content = await self._body()
        self._set_post_data_state()
        if envelope.content is None:
            most = self.data_size_limit
            await self.push(f"552 5.3.4 At most {most} bytes can come with one message")
        else:
            await self.push(await self.ear.handle_DATA(self, self.session, envelope))

    async def _body(self) -> bytes | None:
        """Everything up to the dot; None where it is too much."""
        reader, most = self._reader, self.data_size_limit or 0
        read, is_too_much = bytearray(b"\r\n"), False
        while True:
            piece = await reader.read(PIECE)
            if not piece:
                raise ConnectionResetError
            begin = max(0, len(read) - len(END))
            read += piece
            end = read.find(END, begin)
            if end >= 0:
                break
            if len(read) > most + 2:
                is_too_much = True
                del read[: -len(END)]
        rest = bytes(read[end + len(END) :])
        if rest:
            reader.feed_data(rest)
        del read[end + 2 :]
        if is_too_much or len(read) > most + 2:
            return None
        return bytes(read).replace(b"\r\n..", b"\r\n.")[2:]


class _Smtp(_Bounded):
    """SMTP."""


class _Lmtp(_Bounded, LMTP):
    """LMTP: the same with another greeting."""


def _send_away(transport: Any, reply: str) -> None:
    transport.write(reply.encode() + b"\r\n")
    transport.close()


def networks(relays: Sequence[str]) -> list[Network]:
    """Addresses and networks of relays, or a sentence about the one that is neither."""
    try:
        return [ipaddress.ip_network(relay, strict=False) for relay in relays]
    except ValueError as error:
        raise CannotRun(f"WEFT_MAIL_RELAYS: {error}.") from None


@asynccontextmanager
async def listening(
    url: str, taking: Taking, relays: Sequence[str], *, largest: int
) -> AsyncGenerator[int]:
    """Listen while inside; yields the port."""
    at, ear = urlsplit(url), Ear(taking, networks(relays))
    if at.scheme not in PORTS or not at.hostname:
        raise CannotRun("WEFT_MAIL_IN must look like lmtp://127.0.0.1:8024 or smtp://….")
    loop = asyncio.get_running_loop()
    spoken: type[_Bounded] = _Lmtp if at.scheme == "lmtp" else _Smtp

    def made() -> _Bounded:
        return spoken(
            ear,
            data_size_limit=largest,
            enable_SMTPUTF8=True,
            ident="Weft",
            hostname="weft",
            timeout=PATIENCE,
            loop=loop,
        )

    port = PORTS[at.scheme] if at.port is None else at.port
    server = await loop.create_server(made, at.hostname, port, reuse_port=True)
    try:
        yield cast(int, server.sockets[0].getsockname()[1])
    finally:
        server.close()
        await server.wait_closed()
