"""A format of the tests' own among those that are known."""

import pytest

from tests.exchange.imports.carried import FORMAT
from weft.exchange.imports.formats import registry


@pytest.fixture(autouse=True)
def _own_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry.FORMATS, FORMAT.name, FORMAT)
