"""What Asana exports as JSON: the tasks of a project, whole, with their subtasks within."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, cast

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.asana import Asana
from weft.exchange.imports.formats.documents import Entry, members
from weft.exchange.imports.graph import Board, Home, Item, Part
from weft.exchange.imports.sources import Source, Unreadable

TELLING: Final = (b'"gid"', b'"resource_type"', b'"memberships"', b'"assignee"', b'"completed_at"')
NAMES: Final = ("data", "")
"""Where tasks stand: in the list of this name, or in the list that the file is."""


def knows(source: Source, head: bytes) -> int:
    """By the names that only objects of Asana have together."""
    if not head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"{", b"[")):
        return 0
    found = sum(name in head for name in TELLING)
    return 20 * found if found > 2 else 0


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """Everything that stands in an export."""
    asana = Asana()
    is_any = has_own = False
    for name, piece in members(source):
        if name not in NAMES or not isinstance(piece, dict):
            continue
        for part in asana.task(cast(Entry, piece)):
            if isinstance(part, Item) and not part.homes and not part.parent:
                if not has_own:
                    yield Board("", source.stem)
                has_own = True
                part = replace(part, homes=(Home(),))
            is_any |= isinstance(part, Item)
            yield part
    if not is_any:
        raise Unreadable("The file holds no tasks of Asana")


FORMAT = Format("asana-json", "Asana", (".json",), knows, parts)
