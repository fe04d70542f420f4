"""The way out leads to the public, and to what the operator allows; nowhere else."""

import asyncio
import contextlib
import socket

import pytest

from tests.receiver import receiving
from weft.adapters.egress import Egress, is_public
from weft.kernel.outside import NotAllowed, NotReached

PRIVATE = (
    "http://127.0.0.1/",
    "http://localhost/",
    "http://10.1.2.3/",
    "http://192.168.0.1/",
    "http://172.16.0.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://192.0.0.192/",
    "http://0.0.0.0/",
    "http://0/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::1]/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://[fec0::1]/",
)
UNREADABLE = (
    "gopher://example.com/",
    "file:///etc/passwd",
    "ftp://example.com/",
    "http://user:secret@example.com/",
    "http:///nowhere",
    "http://example.com/a b",
    "http://example.com/\r\nX-Evil: 1",
    "http://１２７.0.0.1/",
    "http://[::1",
    "http://example.com:99999/",
)


@pytest.mark.parametrize("url", [*PRIVATE, *UNREADABLE])
async def test_what_is_not_public_is_never_called(url: str) -> None:
    with pytest.raises(NotAllowed):
        await Egress().reach(url, b"", {})


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_public_addresses_are_public(address: str) -> None:
    import ipaddress

    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("allowed", ["127.0.0.1", "127.0.0.0/8"])
async def test_what_the_operator_allows_is_called(allowed: str) -> None:
    async with receiving() as receiver:
        heard = await Egress([allowed]).reach(receiver.url, b"{}", {"X-Hook-Secret": "s"})
    assert (heard.status, heard.headers["x-hook-secret"]) == (200, "s")


async def test_a_name_is_resolved_once_and_its_judged_address_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    async def rebinding(host: str, port: int, **_: object) -> object:
        asked.append(host)
        where = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (where, port))]

    async with receiving() as receiver:
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", rebinding, raising=False)
        url = receiver.url.replace("127.0.0.1", "rebinding.example")
        heard = await Egress(["127.0.0.1"]).reach(url, b"{}", {})
    assert heard.status == 200
    assert asked.count("rebinding.example") == 1


async def test_a_redirect_is_an_answer_and_is_not_followed() -> None:
    async with receiving() as receiver:
        receiver.answer = lambda _: 302
        heard = await Egress(["127.0.0.1"]).reach(receiver.url, b"{}", {})
    assert heard.status == 302


async def test_of_a_long_answer_only_the_beginning_is_read() -> None:
    async with receiving() as receiver:
        receiver.text = "x" * 100_000
        heard = await Egress(["127.0.0.1"]).reach(receiver.url, b"{}", {})
    assert len(heard.body) == 1_000


async def test_whoever_does_not_answer_is_not_waited_for() -> None:
    async with receiving() as receiver:
        receiver.hangs = True
        with pytest.raises(NotReached, match="No answer within"):
            await Egress(["127.0.0.1"], patience=0.05).reach(receiver.url, b"{}", {})


async def test_whoever_speaks_no_http_is_not_understood() -> None:
    async def babble(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.closing(writer):
            writer.write(b"220 mail.example.com ESMTP\r\n")

    server = await asyncio.start_server(babble, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with pytest.raises(NotReached):
        await Egress(["127.0.0.1"]).reach(f"http://127.0.0.1:{port}/", b"", {})
    server.close()


async def test_a_header_cannot_bring_another_along() -> None:
    async with receiving() as receiver:
        with pytest.raises(NotReached):
            await Egress(["127.0.0.1"]).reach(receiver.url, b"", {"X-A": "1\r\nX-B: 2"})
