"""What holds for every resource that can be read by its gid: its shape is the declared one."""

from collections.abc import Iterable
from typing import Any

import pytest

from tests.asking import ask, named, operations
from tests.seeded import House
from tests.sizes import some_of
from weft.doors import catalog
from weft.kernel.operations import Operation
from weft.kernel.resource import Field, Spec

pytestmark = pytest.mark.xdist_group("every resource")
IDENTITY = {"gid", "resource_type"}


def shows_one(operation: Operation) -> bool:
    """It reads one thing."""
    return operation.read is not None


def spec_of(operation: Operation) -> Spec:
    """What it shows."""
    assert operation.returns is not None
    return operation.returns


def names(fields: Iterable[Field], *, certain: bool = False) -> set[str]:
    """The names of fields; of those only that are never left out, where `certain`."""
    return {field.name for field in fields if not (certain and field.conditional)}


every = pytest.mark.parametrize("operation", operations(shows_one), ids=named)
every_field = pytest.mark.parametrize(
    ("operation", "name"),
    some_of([(o, name) for o in operations(shows_one) for name in spec_of(o).fields], 8),
    ids=lambda value: value if isinstance(value, str) else named(value),
)


@pytest.mark.parametrize("name", catalog.RESOURCES)
def test_a_resource_and_all_its_fields_say_what_they_are(name: str) -> None:
    spec = catalog.RESOURCES[name]
    assert spec.doc
    assert [field.name for field in spec.fields.values() if not field.doc.endswith(".")] == []


@every
async def test_a_full_record_holds_every_field_of_one(operation: Operation, house: House) -> None:
    shown = await read(operation, house)
    declared = spec_of(operation).full()
    if operation.compact:
        declared = spec_of(operation).compact()
    assert names(declared, certain=True) <= set(shown)
    assert set(shown) <= names(declared) | IDENTITY | set(operation.also)


@every
async def test_whatever_is_asked_for_by_name_is_shown(operation: Operation, house: House) -> None:
    declared = spec_of(operation).fields.values()
    shown = await read(operation, house, ",".join(names(declared)))
    assert names(declared, certain=True) <= set(shown)


@every_field
async def test_one_field_is_asked_for_alone(operation: Operation, name: str, house: House) -> None:
    shown = await read(operation, house, name)
    assert set(shown) - IDENTITY - set(operation.also) <= {name}


async def read(operation: Operation, house: House, opt_fields: str | None = None) -> Any:
    """What the admin is shown of the thing."""
    query = {} if opt_fields is None else {"opt_fields": opt_fields}
    answer = await ask(operation, house.find).by(house.admin, query=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]
