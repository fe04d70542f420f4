"""What holds for every operation that is served: it is asked for as the catalog describes it."""

import contextlib
import re
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.asking import Ask, ask, named, operations
from tests.fingerprints import fingerprint
from tests.seeded import House
from weft.doors import catalog
from weft.doors.features import FEATURES
from weft.kernel.operations import Operation
from weft.kernel.resource import Spec

pytestmark = pytest.mark.xdist_group("every operation")
SCOPE = re.compile(r"default|[a-z_]+:(read|write|delete)")
BAD_LIMITS = ("0", "101", "-1", "many", "1e9", "99999999999999999999", "\u0663\u0664\u0665")
BAD_OFFSETS = ("x", "eyJ", "%00", "\u00fc", "A" * 4_000)
NONSENSE = "no_such_field,assignee.nothing.at.all,..,this.,*,(,name'"
# Taking away what is not there is done already.
FORGIVING = {"dropFavorite"}

every = pytest.mark.parametrize("operation", operations(), ids=named)


def needs_proof(operation: Operation) -> bool:
    """It is not open to strangers."""
    return not operation.open


def is_read(operation: Operation) -> bool:
    """It shows something and changes nothing."""
    return operation.method == "GET"


def is_list(operation: Operation) -> bool:
    """It pages."""
    return operation.list is not None and operation.pages


def names_things(operation: Operation) -> bool:
    """A thing stands in its path, and it must be there."""
    return any(place.kind == "ref" for place in operation.places) and operation.id not in FORGIVING


def takes_words(operation: Operation) -> bool:
    """It reads a body."""
    return operation.method in ("POST", "PUT") and needs_proof(operation)


def of(which: Any) -> pytest.MarkDecorator:
    """For each operation of a sort."""
    return pytest.mark.parametrize("operation", operations(which), ids=named)


def complaint(answer: httpx.Response) -> str:
    """The sentence of a refusal in the contract's envelope."""
    return answer.json()["errors"][0]["message"]


def nowhere(operation: Operation, house: House) -> Ask:
    """The same request about things that do not exist."""
    asked = ask(operation, house.find)
    for place in operation.places:
        if place.kind == "ref":
            asked = asked.saying(place.name, house.nothing((place.to or ("task",))[0]))
    return asked


@every
def test_an_operation_says_what_it_does(operation: Operation) -> None:
    assert operation.doc.rstrip().endswith((".", "?"))
    assert operation.tag
    assert all(asked.doc for asked in (*operation.places, *operation.parameters))


@every
def test_an_operation_says_what_a_token_must_allow(operation: Operation) -> None:
    assert SCOPE.fullmatch(operation.scope)


@every
def test_exactly_one_machine_answers_an_operation(operation: Operation) -> None:
    machines = (operation.read, operation.list, operation.command, operation.serve, operation.act)
    assert len([machine for machine in machines if machine is not None]) == 1


def test_no_two_operations_share_a_name() -> None:
    names = Counter((each.home, each.id) for each in catalog.OPERATIONS)
    assert [name for name, times in names.items() if times > 1] == []


@of(needs_proof)
async def test_whoever_shows_no_proof_is_nobody(operation: Operation, house: House) -> None:
    async with house.stranger() as client:
        answer = await ask(operation, house.find).sent(client)
    assert (answer.status_code, complaint(answer)) == (401, "Not Authorized")


@of(needs_proof)
async def test_a_token_that_was_never_given_is_no_proof(operation: Operation, house: House) -> None:
    headers = {"authorization": "Bearer weft_pat_never-given"}
    async with house.stranger() as client:
        answer = await ask(operation, house.find).sent(client, headers=headers)
    assert (answer.status_code, complaint(answer)) == (401, "Not Authorized")


@of(names_things)
async def test_what_does_not_exist_is_unknown(operation: Operation, house: House) -> None:
    answer = await nowhere(operation, house).by(house.admin)
    assert answer.status_code == 404, answer.text
    assert complaint(answer)


@of(lambda each: is_read(each) and needs_proof(each))
async def test_names_that_no_field_has_are_passed_over(operation: Operation, house: House) -> None:
    asked = ask(operation, house.find)
    plain = await asked.by(house.admin)
    answer = await asked.by(house.admin, query={"opt_fields": NONSENSE, "no_such_word": "1"})
    assert answer.status_code == plain.status_code, answer.text


@of(lambda each: each.list is not None and each.returns is not None)
async def test_a_list_shows_its_things_as_it_says(operation: Operation, house: House) -> None:
    answer = await ask(operation, house.find).by(house.admin)
    known = catalog.RESOURCES
    shown = [(item, known[item.get("resource_type", _of(operation))]) for item in _data(answer)]
    surplus = [set(item) - _shown_of(spec, operation) for item, spec in shown]
    assert [names for names in surplus if names] == []


def _shown_of(spec: Spec, operation: Operation) -> set[str]:
    """In short; whole where the operation shows more than that."""
    fields = spec.full() if operation.also else spec.compact()
    return {"gid", *(each.name for each in fields), *operation.also}


@of(is_list)
async def test_a_list_is_walked_page_by_page(operation: Operation, house: House) -> None:
    asked = ask(operation, house.find)
    whole = [item for item in _data(await asked.by(house.admin, query={"limit": 100}))]
    walked, offset = await _page(asked, house, None)
    while offset:
        page, offset = await _page(asked, house, offset)
        walked += page
    assert walked == whole


@of(is_list)
@pytest.mark.parametrize("limit", BAD_LIMITS)
async def test_a_page_of_no_size_is_refused(operation: Operation, limit: str, house: House) -> None:
    answer = await ask(operation, house.find).by(house.admin, query={"limit": limit})
    assert (answer.status_code, complaint(answer)[:6]) == (400, "limit:")


@of(is_list)
@pytest.mark.parametrize("offset", BAD_OFFSETS, ids=range(len(BAD_OFFSETS)))
async def test_a_place_that_was_never_given_is_refused(
    operation: Operation, offset: str, house: House
) -> None:
    answer = await ask(operation, house.find).by(house.admin, query={"offset": offset})
    assert (answer.status_code, complaint(answer)[:7]) == (400, "offset:")


@every
async def test_a_verb_that_a_path_does_not_know_is_refused(
    operation: Operation, house: House
) -> None:
    path = ask(operation, house.find).path
    answer = await house.admin.client.request("PATCH", path)
    assert answer.status_code == 405, answer.text
    assert operation.method in answer.headers["allow"]
    assert complaint(answer)


@of(takes_words)
async def test_a_content_type_that_nobody_reads_is_refused(
    operation: Operation, house: House
) -> None:
    path = ask(operation, house.find).path
    answer = await house.admin.client.request(
        operation.method, path, content=b"<data/>", headers={"content-type": "text/xml"}
    )
    assert (answer.status_code, complaint(answer)[:12]) == (415, "Content-Type")


@of(takes_words)
@pytest.mark.parametrize("body", [b'{"data":', b"[1]", b'"x"', b'{"data": 7}', b"\xff\xfe"])
async def test_a_body_that_is_no_object_is_refused(
    operation: Operation, body: bytes, house: House
) -> None:
    path = ask(operation, house.find).path
    answer = await house.admin.client.request(
        operation.method, path, content=body, headers={"content-type": "application/json"}
    )
    assert answer.status_code == 400, answer.text
    assert complaint(answer)


async def _page(asked: Ask, house: House, offset: str | None) -> tuple[list[Any], str | None]:
    answer = await asked.by(
        house.admin, query={"limit": 1, **({"offset": offset} if offset else {})}
    )
    following = answer.json()["next_page"]
    return _data(answer), following["offset"] if following else None


def _data(answer: httpx.Response) -> list[Any]:
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def _of(operation: Operation) -> str:
    assert operation.returns is not None
    return operation.returns.name


async def test_what_belongs_to_a_feature_that_is_off_answers_402_and_writes_nothing(
    house: House,
) -> None:
    belonging = [each for each in catalog.OPERATIONS if each.feature and not each.open]
    asked = [(each.id, ask(each, house.find)) for each in belonging]
    async with without_features(house):
        before = await fingerprint(house.world.base, house.world.workspace)
        answers = {id: await each.by(house.admin) for id, each in asked}
        after = await fingerprint(house.world.base, house.world.workspace)
    others = {id: a.text for id, a in answers.items() if a.status_code != 402}
    assert others == {}
    assert {complaint(a).partition(": ")[2] for a in answers.values()} == {
        "Is switched off in this workspace. Ask its admins."
    }
    assert after == before


@contextlib.asynccontextmanager
async def without_features(house: House) -> AsyncIterator[None]:
    """Everything that can be switched off is."""
    here, boss = f"/workspaces/{house.world.workspace}", house.people["boss"]
    off = await boss.own("PUT", here, {"switched_off": list(FEATURES)})
    assert off.status_code == 200, off.text
    yield
    assert (await boss.own("PUT", here, {"switched_off": []})).status_code == 200
