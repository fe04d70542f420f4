"""What a reader made of a file, by kinds."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from weft.exchange.imports.format import Format
from weft.exchange.imports.graph import Item, Loss, Part, Problem
from weft.exchange.imports.sources import Source

P = TypeVar("P")


class Read(list[Part]):
    """The parts of a file."""

    def all(self, kind: type[P]) -> list[P]:
        """Every part of a kind."""
        return [part for part in self if isinstance(part, kind)]

    @property
    def items(self) -> dict[str, Item]:
        """By their names, of which there is one each."""
        return {item.name: item for item in self.all(Item)}

    @property
    def keyed(self) -> dict[str, Item]:
        """By their keys."""
        return {item.key: item for item in self.all(Item)}

    @property
    def losses(self) -> Counter[str]:
        """How often each sentence is said, with its name filled in."""
        return Counter(loss.what.replace("{name}", loss.name) for loss in self.all(Loss))

    @property
    def lost(self) -> set[str]:
        """The same sentences, each once."""
        return set(self.losses)

    @property
    def problems(self) -> list[tuple[int, str]]:
        """Lines, and why they were left out."""
        return [(one.line, str(one.why)) for one in self.all(Problem)]


def read(format: Format, source: Source, choices: Mapping[str, Any] | None = None) -> Read:
    """Everything that a reader makes of a file."""
    return Read(format.parts(source, choices or {}))


def written(path: Path, text: str | bytes) -> Source:
    """A file with this in it."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return Source(path, path.name)
