"""What a format is: a name, how to know its files, and how to read them as parts."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from weft.exchange.imports.graph import Part
from weft.exchange.imports.sources import Source

Choices = Mapping[str, Any]
"""What a person chose about the reading itself, as JSON: `columns` (place of a column → what it
is, see `formats/heads`), `days` ("month first" where a file's dates leave it open), `zone` (IANA,
of moments without offset), `sheet` (of a workbook, by its name), `forms` (name of a column → of
which form its field is, as those of the project that it goes to are).  All may be absent; a format
reads with its best guess then.
"""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of export.

    `knows` is asked of every format with the first bytes and the name, and says how sure it is: 0
    (not mine) to 100.  `parts` reads a file from its beginning each time it is called; it raises
    `Unreadable` where nothing can be made of the file, and yields a `Problem` where one row cannot
    be used.
    """

    name: str
    """As the command line and the API call it: `trello`, `jira-csv`."""
    title: str
    """The product's own name, the same in every language."""
    endings: tuple[str, ...]
    knows: Callable[[Source, bytes], int]
    parts: Callable[[Source, Choices], Iterator[Part]]
