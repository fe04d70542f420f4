"""What no one should send, under every name that an operation knows: a described refusal that names
the field, and nothing written; never a fault of ours.
"""

import json
import random
from typing import Any

import httpx
import pytest

from tests.asking import ask, named, operations
from tests.fingerprints import fingerprint
from tests.seeded import House
from tests.sizes import SEED, sized, some_of
from weft.kernel.inputs import Input
from weft.kernel.operations import Operation

pytestmark = pytest.mark.xdist_group("nasty")
DEEP = json.loads("[" * 40 + "]" * 40)
ANYTHING: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 2**31, 2**63, 2**80, 1e308, "", " ", "\x00", "a\x00b", "\ud800",
    "\u202e\u0000", "\u0663\u0664", "x" * 70_000, [], [[]], [None], [{}], {}, {"gid": {}},
    {"gid": None}, {"": ""}, DEEP, "null", "undefined", "NaN", "Infinity", "-0", "1e9",
    "'; DROP TABLE tasks; --", "1 OR 1=1", "%00", "%s%n", "${jndi:ldap://x}", "{{7*7}}",
    "../../etc/passwd", "<body>", "<body><b>x</body>", "<body>&xxe;</body>",
    '<!DOCTYPE x [<!ENTITY e "e">]><body>&e;</body>', "<script>alert(1)</script>",
    "\\", "\"", "a" * 1_025, "🧵" * 1_025,
)  # fmt: skip
OF_KIND: dict[str, tuple[Any, ...]] = {
    "ref": ("0", "-5", "9" * 19, "9" * 20, "0x1F", "1.0", "12e3", " 1", "1\n", "1,2,x"),
    "person": ("nobody", "@", "a@", "@b", "x" * 400 + "@example.com", "nobody@example.com"),
    "date": ("2031-02-30", "0000-00-00", "10000-01-01", "31.12.2031", "2031-1-1", "today"),
    "moment": ("2031-01-01T25:00:00Z", "2031-01-01T00:00:00", "9999-12-31T23:59:59.9+14:00", "0"),
    "whole": ("1.5", "0x10", "1_000", "+1", "٣"),
    "exact": ("1e400", "1,5", "--1", "0x1"),
}
# Refusals that every operation describes.
DESCRIBED = {400, 401, 402, 403, 404, 409, 413, 415, 429}
INJECTIONS = (
    "name'); DROP TABLE tasks; --",
    "name\x00",
    "a." * 200 + "a",
    ",".join(f"f{n}" for n in range(3_000)),
    "this.this.this.this",
    "assignee.workspaces.name.assignee.workspaces",
    "(name|notes)",
    "*",
)


def inputs_of(operation: Operation) -> list[Input]:
    """What may be said beside the path."""
    return [*operation.parameters, *(one for one in operation.body if not one.read_only)]


def is_spoken_to(operation: Operation) -> bool:
    """It takes words, and asks who says them."""
    return bool(inputs_of(operation)) and not operation.open


def names_of(operation: Operation) -> list[Input]:
    """The name that it gives to something."""
    known = [each for each in operation.body if not each.read_only]
    return [each for each in known if each.kind == "text" and each.name == "name"]


def shows_fields(operation: Operation) -> bool:
    """Its answer can be chosen field by field."""
    return operation.returns is not None and operation.method == "GET"


def some(values: tuple[Any, ...], most: int, salt: str) -> list[Any]:
    """So many of them, by the seed."""
    return random.Random(f"{SEED}{salt}").sample(values, min(most, len(values)))


def complaint(answer: httpx.Response) -> str:
    """The sentence of a refusal."""
    return answer.json()["errors"][0]["message"]


@pytest.mark.parametrize("operation", operations(is_spoken_to), ids=named)
async def test_nonsense_under_a_known_name_is_refused_or_understood(
    operation: Operation, house: House
) -> None:
    print(f"seed {SEED}")
    asked, base, here = ask(operation, house.find), house.world.base, house.world.workspace
    for one in inputs_of(operation):
        values = (*ANYTHING, *OF_KIND.get(one.kind, ()))
        for value in some(values, sized(2, len(values)), operation.id + one.name):
            before = await fingerprint(base, here)
            answer = await sent(asked.saying(one.name, value), house)
            said = f"{one.name}={value!r:.80} → {answer.status_code} {answer.text[:200]}"
            assert answer.status_code in DESCRIBED | {operation.status, 412}, said
            assert answer.is_success or complaint(answer), said
            assert answer.is_success or await fingerprint(base, here) == before, said


def fits_an_address(value: Any) -> bool:
    """A client would send it at all."""
    text = str(value)
    is_text = not any("\ud800" <= sign <= "\udfff" for sign in text)
    return isinstance(value, str | int | float) and is_text and len(text) < 4_000


async def sent(asked: Any, house: House) -> httpx.Response:
    """The request as it is, whatever JSON it takes."""
    query = {name: value for name, value in asked.query.items() if fits_an_address(value)}
    body = json.dumps({"data": dict(asked.data)}).encode()
    return await house.admin.client.request(
        asked.operation.method,
        asked.path,
        params=query,
        content=body if asked.operation.method in ("POST", "PUT") else None,
        headers={"content-type": "application/json"},
    )


@pytest.mark.parametrize("wrong", [[[]], {}, {"gid": {}}, True, "\x00", "x" * 70_000])
@pytest.mark.parametrize("operation", operations(lambda o: bool(names_of(o))), ids=named)
async def test_a_wrong_value_is_refused_by_its_name(
    operation: Operation, wrong: Any, house: House
) -> None:
    one = names_of(operation)[0]
    answer = await sent(ask(operation, house.find).saying(one.name, wrong), house)
    assert answer.status_code == 400, answer.text
    assert one.name in complaint(answer)


@pytest.mark.parametrize("words", INJECTIONS, ids=range(len(INJECTIONS)))
@pytest.mark.parametrize("operation", some_of(operations(shows_fields), 3), ids=named)
async def test_field_names_are_never_more_than_names(
    operation: Operation, words: str, house: House
) -> None:
    asked = ask(operation, house.find)
    plain = await asked.by(house.admin)
    answer = await asked.by(house.admin, query={"opt_fields": words, "opt_expand": words})
    assert answer.status_code in (plain.status_code, 400), answer.text


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"data": ' + b"[" * 10_000 + b"]" * 10_000 + b"}", 400),
        (b'{"data": ' + b'{"a":' * 70 + b"1" + b"}" * 71, 400),
        (b'{"data": {"name": "\xff"}}', 400),
        (b'{"data": {"name": "\\ud800"}}', 400),
        (b'{"data": {"name": 1e999}}', 400),
        (b'{"data": {"name": "a", "name": "b"}}', 201),
        (b'{"data": {"name": "' + b"x" * (9 << 20) + b'"}}', 413),
        (b"{}" * 2, 400),
        (b"\x1f\x8b\x08\x00", 400),
    ],
    ids=range(9),
)
async def test_a_body_that_is_a_bomb_or_broken_is_refused(
    body: bytes, status: int, house: House
) -> None:
    path = f"/api/1.0/workspaces/{house.world.workspace}/projects"
    kind = {"content-type": "application/json"}
    answer = await house.admin.client.post(path, content=body, headers=kind)
    assert answer.status_code == status, answer.text
