"""This module is about the contract's whole table of operations, served or not yet."""

import csv
from collections.abc import Mapping
from functools import cache
from importlib import resources

TABLE = "reference_operations.tsv"


@cache
def reference_operations() -> Mapping[tuple[str, str], str]:
    """The operation id for each method and path that the contract knows, aliases included."""
    table = resources.files("weft.doors.rest").joinpath(TABLE)
    with table.open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {(row["method"], row["path"]): row["operation_id"] for row in rows}
