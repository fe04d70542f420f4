"""What Asana exports as CSV: of a project, of My Tasks, of a search; and what Weft exports so.

Its header stays the same but for columns that older exports lack; behind it stand the custom
fields.  Parents and dependencies are named by their names alone: see `registers`.
"""

import csv

from weft.exchange.imports.format import Format
from weft.exchange.imports.formats.csv_files import head_of, parts
from weft.exchange.imports.formats.heads import folded
from weft.exchange.imports.sources import Source

ALWAYS = frozenset({"name", "assignee", "due date", "tags", "notes", "projects", "parent task"})
TELLING = frozenset({"task id", "section/column", "completed at", "last modified"})


def knows(source: Source, head: bytes) -> int:
    """By the names of its columns."""
    first = (head_of(head) or "").partition("\n")[0]
    try:
        names = {folded(name) for row in csv.reader([first]) for name in row}
    except csv.Error:
        return 0
    return 95 if names >= ALWAYS and len(names & TELLING) >= 2 else 0


FORMAT = Format("asana-csv", "Asana", (".csv",), knows, parts)
