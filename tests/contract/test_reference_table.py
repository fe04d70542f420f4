"""This module is about the table that tells what is planned from what nobody knows."""

from tests.contract.operations import OPERATIONS
from weft.doors.rest.reference import reference_operations


def test_every_row_of_the_table_is_known_by_method_and_path() -> None:
    expected = {(each.method, each.path): each.operation_id for each in OPERATIONS}
    assert reference_operations() == expected


def test_the_contract_has_251_operations_of_which_four_are_only_in_the_clients() -> None:
    origins = [each.origin for each in OPERATIONS]
    assert (origins.count("reference"), origins.count("client")) == (247, 4)
