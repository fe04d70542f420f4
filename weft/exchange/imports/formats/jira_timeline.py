"""This module is about the timeline of Jira as it is exported: a table of issues below their epics.

Its days are those of the issues, else those that Jira inferred from their sprints; months first.
Where people copied rows by hand, one key may stand for two issues: both come.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.dates import MONTH_FIRST
from weft.exchange.imports.formats.jira_csv import ENDINGS, headings, parts_of
from weft.exchange.imports.formats.jira_table import looked_through
from weft.exchange.imports.formats.jira_words import meaning_of
from weft.exchange.imports.graph import Item, Loss, Part
from weft.exchange.imports.sources import Source
from weft.std.wording import Template

SAME_KEY: Final[Template] = "a key that stands for another task already"
MOST: Final = 200_000
"""Issues that are told apart; a timeline has hundreds."""


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """Everything that stands in an export."""
    names: dict[str, str] = {}
    with looked_through(source, choices, MONTH_FIRST) as table:
        for part in parts_of(table, source):
            if not isinstance(part, Item):
                yield part
                continue
            if len(names) < MOST:
                names.setdefault(part.key, part.name)
            if names.get(part.key, part.name) == part.name:
                yield part
            else:
                yield replace(part, key=f"{part.key} {part.name}")
                yield Loss(SAME_KEY, part.key, part.key)


def knows(source: Source, head: bytes) -> int:
    """By the headings of what Jira infers, which no other export has."""
    known = {meaning.part for meaning in map(meaning_of, headings(head))}
    return 97 if {"key", "name"} <= known and known & {"inferred start", "inferred due"} else 0


FORMAT: Final = Format("jira-timeline", "Jira timeline", ENDINGS, knows, parts)
