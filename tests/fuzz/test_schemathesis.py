"""Whatever fits the description, or nearly: every answer is a described one, and none is a fault
of ours.
"""

from collections.abc import Iterator
from typing import Any, cast

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis import checks
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.asking import ask, is_open_ended
from tests.fuzz.threads import served_aside
from tests.seeded import House
from tests.sizes import SEED, sized
from weft.doors import catalog
from weft.doors.rest import openapi
from weft.kernel.operations import Operation

pytestmark = pytest.mark.xdist_group("fuzz")
HOMES = ("/api/1.0", "/api/weft/1")
LAST = {"GET": 0, "PUT": 1, "POST": 2, "DELETE": 3}
CHECKS = (
    checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)


def described(home: str) -> dict[tuple[str, str], Any]:
    """What a home describes: by method and path."""
    document = openapi.document(home, catalog.OPERATIONS, catalog.RESOURCES, site="http://weft")
    found = schemathesis.openapi.from_dict(document).get_all_operations()
    each = [cast(Any, result).ok() for result in found]
    return {(one.method.upper(), one.path.removeprefix(home)): one for one in each}


DESCRIBED = {home: described(home) for home in HOMES}
OPERATIONS = sorted(
    (each for each in catalog.OPERATIONS if not is_open_ended(each)),
    key=lambda each: LAST[each.method],
)


@pytest.fixture(scope="module")
def site(database_url: str) -> Iterator[str]:
    """A real server."""
    with served_aside(database_url) as address:
        yield address


def in_earnest(case: Any, operation: Operation, house: House) -> None:
    """Let the case speak of things that are there."""
    asked = ask(operation, house.find)
    case.path_parameters |= asked.places
    named = set(asked.named_things)
    case.query |= {name: value for name, value in asked.query.items() if name in named}
    if isinstance(case.body, dict) and isinstance(case.body.get("data"), dict):
        case.body["data"] |= {n: v for n, v in asked.data.items() if n in named}


@pytest.mark.parametrize(
    "operation", OPERATIONS, ids=lambda each: f"{each.id}-{each.home.rsplit('/', 1)[-1]}"
)
def test_every_answer_is_a_described_one(operation: Operation, site: str, house: House) -> None:
    print(f"seed {SEED}")
    shown = DESCRIBED[operation.home][operation.method, operation.path]
    proof = {"authorization": f"Bearer {house.admin.token}"}

    @seed(SEED)
    @settings(
        max_examples=sized(5, 100),
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=tuple(HealthCheck),  # pyright: ignore[reportArgumentType]
    )
    @given(case=shown.as_strategy(), is_earnest=st.booleans())
    def holds(case: Any, is_earnest: bool) -> None:
        if is_earnest:
            in_earnest(case, operation, house)
        answer = case.call(base_url=site + operation.home, headers=proof)
        case.validate_response(answer, checks=CHECKS)

    holds()
