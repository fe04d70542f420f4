"""Projects of a running Asana as a format: what is read is no file, but pages of its interface."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.asana_api import Ask, Wait, parts
from weft.exchange.imports.graph import Key, Part
from weft.exchange.imports.sources import Source

NAME = "asana-api"


def live(ask: Ask, projects: Sequence[Key], wait: Wait = time.sleep) -> Format:
    """The format that asks for these projects, whatever source it is given."""

    def asked(_: Source, __: Choices) -> Iterator[Part]:
        return parts(ask, wait, projects)

    return Format(NAME, "Asana", (), _is_no_file, asked)


def _is_no_file(_: Source, __: bytes) -> int:
    return 0


def nowhere(name: str) -> Source:
    """A source of that name that is no file."""
    return Source(Path("/nowhere"), name)
