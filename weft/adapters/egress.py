"""The one way out: HTTP to addresses that the public can reach, and to those the operator allows.

A name is resolved once, each address it has is judged, and the connection goes to a judged address:
what the name means a moment later makes no difference.  Redirects are answers like any other.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import SplitResult, urlsplit

import h11

from weft.kernel.outside import MOST_HEARD, Heard, NotAllowed, NotReached

PATIENCE = 10.0
"""Seconds that a whole exchange may take."""
CHUNK = 16_384
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
# Addresses that lead to others, or that Python takes for public although they are none.
NEVER: tuple[Network, ...] = tuple(
    map(
        ipaddress.ip_network,
        (
            "192.0.0.0/24",
            "192.88.99.0/24",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "2001::/23",
            "2002::/16",
            "fec0::/10",
        ),
    )
)


def is_public(address: Address) -> bool:
    """Whether everybody may reach it; what is hidden in another address is judged itself."""
    inside = getattr(address, "ipv4_mapped", None)
    if inside is not None:
        return is_public(inside)
    if isinstance(address, ipaddress.IPv6Address) and int(address) < 2**32:
        return False  # ::1.2.3.4 and the like
    if any(address in network for network in NEVER if network.version == address.version):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


@dataclass(frozen=True, slots=True)
class _Call:
    """A URL, understood."""

    parts: SplitResult
    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> "_Call":
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            raise NotAllowed("The URL cannot be read.") from None
        if parts.scheme not in ("http", "https") or not host or parts.username is not None:
            raise NotAllowed("Only http and https URLs without user names are called.")
        if any(c <= " " or c > "~" for c in url):
            raise NotAllowed("The URL holds characters that must be percent-encoded.")
        return cls(parts, host, port or (443 if parts.scheme == "https" else 80))

    @property
    def is_secret(self) -> bool:
        return self.parts.scheme == "https"

    @property
    def target(self) -> str:
        query = f"?{self.parts.query}" if self.parts.query else ""
        return (self.parts.path or "/") + query

    @property
    def named(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = 443 if self.is_secret else 80
        return host if self.port == usual else f"{host}:{self.port}"


class Egress:
    """Calls to the outside; `allow` names private hosts, addresses and networks."""

    def __init__(self, allow: Iterable[str] = (), *, patience: float = PATIENCE) -> None:
        self._hosts = frozenset(name.lower() for name in allow)
        self._networks = [net for name in self._hosts if (net := _network(name)) is not None]
        self._patience = patience

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        """Whom this machine trusts: read when it is first needed, for it takes a while."""
        return ssl.create_default_context()

    async def reach(self, url: str, body: bytes, headers: Mapping[str, str]) -> Heard:
        """POST once; NotAllowed where the address is none to call, NotReached where no answer
        comes.
        """
        call = _Call.of(url)
        try:
            async with asyncio.timeout(self._patience):
                return await self._exchange(call, body, headers)
        except TimeoutError:
            raise NotReached(
                "No answer within {count} seconds.", count=f"{self._patience:g}"
            ) from None
        except (OSError, EOFError, h11.ProtocolError) as error:
            raise NotReached("{error}", error=f"{type(error).__name__}: {error}"[:300]) from None

    async def address_of(self, host: str, port: int) -> str:
        """The address to connect to: the first of the host's that may be called."""
        loop = asyncio.get_running_loop()
        try:
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise NotReached("{host}: No such host.", host=host) from None
        for *_, where in found:
            if self._may_call(host, str(where[0])):
                return str(where[0])
        raise NotAllowed(
            "{host}: This server calls no private addresses; see WEFT_EGRESS_ALLOW.", host=host
        )

    def _may_call(self, host: str, where: str) -> bool:
        if host.lower() in self._hosts:
            return True
        address = ipaddress.ip_address(where.partition("%")[0])
        real = getattr(address, "ipv4_mapped", None) or address
        allowed = any(real in net for net in self._networks if net.version == real.version)
        return allowed or is_public(address)

    async def _exchange(self, call: _Call, body: bytes, headers: Mapping[str, str]) -> Heard:
        where = await self.address_of(call.host, call.port)
        tls, name = (self._tls, call.host) if call.is_secret else (None, None)
        reader, writer = await asyncio.open_connection(
            where, call.port, ssl=tls, server_hostname=name
        )
        try:
            talk = h11.Connection(h11.CLIENT)
            sent = {"content-type": "application/json; charset=UTF-8", **headers}
            sent |= {"host": call.named, "content-length": str(len(body)), "connection": "close"}
            request = h11.Request(method="POST", target=call.target, headers=[*sent.items()])
            for event in (request, h11.Data(data=body), h11.EndOfMessage()):
                writer.write(talk.send(event) or b"")
            await writer.drain()
            return await _heard(talk, reader)
        finally:
            writer.transport.abort()


async def _heard(talk: h11.Connection, reader: asyncio.StreamReader) -> Heard:
    """The answer, with the beginning of its body."""
    answer: h11.Response | None = None
    body = b""
    while len(body) < MOST_HEARD:
        event = talk.next_event()
        if event is h11.NEED_DATA:
            talk.receive_data(await reader.read(CHUNK))
        elif isinstance(event, h11.Response):
            answer = event
        elif isinstance(event, h11.Data):
            body += bytes(event.data)
        elif isinstance(event, h11.EndOfMessage | h11.ConnectionClosed) or event is h11.PAUSED:
            break
    if answer is None:
        raise EOFError("The connection ended before an answer came.")
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in answer.headers}
    reason = bytes(answer.reason).decode("latin-1")
    return Heard(answer.status_code, reason, headers, body[:MOST_HEARD])


def _network(name: str) -> Network | None:
    try:
        return ipaddress.ip_network(name.strip("[]"), strict=False)
    except ValueError:
        return None
