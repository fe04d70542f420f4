"""This module is about column types that PostgreSQL knows and the library does not."""

from typing import Any

from sqlalchemy.types import UserDefinedType


class Named(UserDefinedType[Any]):
    """A type known by its name alone, such as `xid8`."""

    cache_ok = True

    def __init__(self, name: str) -> None:
        self.name = name

    def get_col_spec(self, **_: object) -> str:
        """Return the name, as SQL has it."""
        return self.name


class TransactionId(Named):
    """What is read back where a column's type is `xid8`."""

    def __init__(self) -> None:
        super().__init__("xid8")
