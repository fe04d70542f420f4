"""All formats, and which of them a file is in."""

from typing import Final

from weft.exchange.imports.format import Format
from weft.exchange.imports.formats import (
    asana_csv,
    asana_json,
    clickup,
    csv_files,
    github,
    jira_csv,
    jira_timeline,
    jira_xml,
    monday,
    msproject,
    smartsheet,
    trello,
    wrike,
    xlsx_files,
)
from weft.exchange.imports.sources import Source, Unreadable

KNOWN: Final = (
    asana_csv,
    asana_json,
    trello,
    jira_csv,
    jira_xml,
    jira_timeline,
    github,
    msproject,
    monday,
    smartsheet,
    wrike,
    clickup,
    csv_files,
    xlsx_files,
)
FORMATS: Final[dict[str, Format]] = {one.FORMAT.name: one.FORMAT for one in KNOWN}
"""By their names, in the order in which people are shown them."""
AUTO: Final = "auto"
"""The file itself tells."""


def format_of(name: str, source: Source) -> Format:
    """The format of that name; for `auto` the one that knows the file best, of two the first."""
    if name != AUTO:
        return FORMATS[name]
    head = source.head()
    sure = {one.name: one.knows(source, head) for one in FORMATS.values()}
    best = max(sure, key=lambda each: sure[each])
    if sure[best] <= 0:
        raise Unreadable(
            "No format is known that looks like this file. Choose one, or save it as CSV"
        )
    return FORMATS[best]
