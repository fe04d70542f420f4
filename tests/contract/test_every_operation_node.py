"""This module is about every served operation, driven through the official Node client."""

import pytest

from tests.contract import checks
from tests.contract.cases import CASES
from tests.contract.conftest import Prove
from tests.contract.drive_node import NodeClient
from tests.contract.oas import Reference, load_reference
from tests.contract.operations import Operation
from tests.contract.world import World

CLIENT = "node"

known = load_reference()
every = pytest.mark.parametrize("operation", sorted(CASES), indirect=True)
asking = pytest.mark.parametrize(
    "operation",
    sorted(each for each in CASES if known is None or known.documented_fields(each)),
    indirect=True,
)
paged = pytest.mark.parametrize(
    "operation", sorted(each.operation_id for each in CASES.values() if each.paged), indirect=True
)
pytestmark = pytest.mark.client


@every
def test_an_operation_answers_as_documented(
    operation: Operation,
    node_client: NodeClient,
    world: World,
    reference: Reference,
    prove: Prove,
) -> None:
    checks.answers_as_documented(node_client, operation, world=world, reference=reference)
    prove(operation.operation_id, CLIENT, "shape")


@asking
def test_an_operation_returns_every_documented_field_that_is_asked_for(
    operation: Operation,
    node_client: NodeClient,
    world: World,
    reference: Reference,
    prove: Prove,
) -> None:
    checks.returns_what_is_asked_for(node_client, operation, world=world, reference=reference)
    prove(operation.operation_id, CLIENT, "fields")


@paged
def test_a_list_is_walked_over_three_pages_or_more(
    operation: Operation, node_client: NodeClient, world: World, prove: Prove
) -> None:
    checks.walks_in_pages(node_client, operation, world=world)
    prove(operation.operation_id, CLIENT, "pages")
