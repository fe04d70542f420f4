"""This module is about the table of operations: it agrees with the reference and both clients."""

import re

from tests.contract.cases import CASES
from tests.contract.drive_node import NodeClient
from tests.contract.drive_python import method_names
from tests.contract.oas import Reference
from tests.contract.operations import BY_ID, OPERATIONS
from tests.contract.world import World

# The Node client of this version has no method for these two.
ONLY_IN_PYTHON = {"rollupProject", "rollupTask"}
# These are served although nothing can be made yet that they could show.
WITHOUT_OBJECTS = {"getCustomFieldSettingsForGoal", "getCustomFieldSettingsForPortfolio"}


def test_the_table_has_every_operation_of_the_reference(reference: Reference) -> None:
    in_the_table = {
        (each.method, each.path, each.operation_id, each.tag)
        for each in OPERATIONS
        if each.origin == "reference"
    }
    assert in_the_table == reference.facts()


def test_the_table_has_no_route_twice() -> None:
    routes = [each.route for each in OPERATIONS]
    assert len(routes) == len(set(routes))


def test_an_alias_stands_for_an_operation_of_the_table() -> None:
    aliases = {each.operation_id for each in OPERATIONS if each.origin == "alias"}
    assert aliases <= set(BY_ID)


def test_the_python_client_knows_exactly_the_operations_of_the_table() -> None:
    assert method_names() == {each.python_name for each in BY_ID.values()}


def test_the_node_client_knows_the_operations_of_the_table(node_client: NodeClient) -> None:
    assert set(BY_ID) - node_client.method_names() == ONLY_IN_PYTHON


def test_every_served_operation_has_a_case(served: frozenset[str]) -> None:
    assert served - set(CASES) == WITHOUT_OBJECTS | ONLY_IN_PYTHON


def test_what_cannot_be_made_yet_is_unknown(world: World, served: frozenset[str]) -> None:
    paths = [BY_ID[each].path for each in sorted(WITHOUT_OBJECTS & served)]
    answers = [world.raw("GET", re.sub(r"{.*?}", "1", path)) for path in paths]

    assert [answer.status_code for answer in answers] == [404] * len(paths)


def test_every_paged_list_is_walked(reference: Reference) -> None:
    walked = {each.operation_id for each in CASES.values() if each.paged}
    assert walked == {each for each in CASES if reference.is_paged(each)}
