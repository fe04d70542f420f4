"""Hostile messages are read within limits, or refused before they cost anything."""

import tracemalloc

import pytest

from weft.doors.mail.reading import LONGEST_HEADER, read
from weft.doors.mail.refusing import Refused

MIXED = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
NESTED = b"".join(
    b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(1_000)
)
BOMBS = {
    "ten thousand parts": MIXED + b"--x\r\n\r\na\r\n" * 10_000,
    "a thousand nested parts": NESTED,
    "five thousand nested messages": b"Content-Type: message/rfc822\r\n\r\n" * 5_000,
    "fifty thousand headers": b"X: y\r\n" * 50_000 + b"\r\nx",
    "nothing but lines": b"From: a@b.example\r\n" + b"\r\n" * 2_000_000,
    "a thousand files": MIXED
    + b'--x\r\nContent-Disposition: attachment; filename="a"\r\n\r\na\r\n' * 150,
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused(bomb: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(Refused) as refused:
            read(bomb, most_files=20)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert refused.value.reply[:3] in ("552", "554")
    assert most < 20 * len(bomb) + 10_000_000


ODD = {
    "a header of ten megabytes": b"Content-Type: text/plain" + b";" * 10_000_000 + b"\r\n\r\nhi",
    "a charset that is none": b"Content-Type: text/plain; charset=zip\r\n\r\nhi",
    "a charset that is slow": b"Content-Type: text/plain; charset=punycode\r\n\r\nhi",
    "NULs": b"Subject: a\0b\r\n\r\nh\0i",
    "broken base64": b"Content-Transfer-Encoding: base64\r\n\r\naGk!!!",
    "no header at all": b"\r\nhi",
    "broken words": b"Subject: =?x?b?####?= =?utf-8?b?/w==?=\r\n\r\nhi",
    "nested comments": b"Cc: " + b"(" * 9_000 + b"\r\n\r\nhi",
}


@pytest.mark.parametrize("raw", ODD.values(), ids=ODD)
def test_what_is_odd_is_read_as_far_as_it_goes(raw: bytes) -> None:
    mail = read(raw, most_files=20)
    assert (mail.text or "").strip() == "hi"
    assert "\0" not in f"{mail.headers}{mail.text}"
    assert mail.addresses("cc") == []
    assert all(len(value) <= LONGEST_HEADER for _, value in mail.headers)


FROM = {
    "ada@x.example": "ada@x.example",
    "Ada L <Ada@X.example>": "ada@x.example",
    '"Ada, L" <ada@x.example>': "ada@x.example",
    '"eve@y.example" <ada@x.example>': "ada@x.example",
    "eve@y.example <ada@x.example>": "",
    "ada@x.example, eve@y.example": "",
    "<ada@x.example>eve@y.example": "",
    "ada@x.example)eve@y.example": "",
    "ada@x.example\r\nFrom: eve@y.example": "",
}


@pytest.mark.parametrize(("line", "sender"), FROM.items())
def test_a_sender_is_one_plain_address_or_none(line: str, sender: str) -> None:
    assert read(f"From: {line}\r\n\r\nx".encode(), most_files=0).sender == sender
