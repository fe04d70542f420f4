"""Exports that are laid out in ways of their own, read as tables once they are laid out flat.

A format makes one table of its file, with what it knows better than names tell (`known`: the place
of a column → what it holds, as in `Choices`); what somebody chose counts more.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from weft.exchange.imports.format import Choices
from weft.exchange.imports.formats.columns import chosen_of
from weft.exchange.imports.formats.heads import HEADS, Means, folded
from weft.exchange.imports.formats.rows import parts_of
from weft.exchange.imports.formats.tables import Grid, Lines, looked_through
from weft.exchange.imports.graph import Item, Part, Status

DONE: Final = frozenset(
    (
        *("done", "complete", "completed", "closed", "finished", "resolved", "erledigt"),
        *("abgeschlossen", "fertig", "hecho", "completado", "terminado", "terminé", "fait"),
        *("fatto", "completato", "gereed", "voltooid", "zrobione", "ukończone", "concluído"),
        *("feito", "готово", "выполнено", "завершено", "klar", "slutförd", "完了", "완료"),
        *("已完成", "完成"),
    )
)
"""What a status is called after which nothing is to be done, folded."""

_OF_PEOPLE: Final = frozenset(
    head for means in (Means.ASSIGNEE, Means.OTHERS, Means.FOLLOWERS) for head in HEADS[means]
)


def laid_out(lines: Lines, title: str, choices: Choices, known: Mapping[int, str]) -> Grid:
    """The table, understood; to be used in a `with`."""
    columns = {str(place): means for place, means in known.items()}
    columns.update(chosen_of(choices))
    return looked_through(lines, title, {**choices, "columns": columns})


def read_flat(table: Grid, lines: Lines) -> Iterator[Part]:
    """Everything in the table; who is in a status that says so is done."""
    for part in parts_of(table, lines):
        match part:
            case Status() if part.key in DONE:
                yield replace(part, is_done=True)
            case Item() if part.status in DONE:
                yield replace(part, is_done=True)
            case _:
                yield part


def apart(head: str, text: str) -> str:
    """The people of a cell with semicolons between them, where it is known that commas part them:
    `Byte, Ada` alone might be one.
    """
    return text.replace(",", ";") if head in _OF_PEOPLE else text


def distinct(heads: list[str]) -> list[str]:
    """The names of columns, of which those that come again are told apart by a number."""
    seen: dict[str, int] = {}
    found: list[str] = []
    for head in heads:
        name = " ".join(head.split())
        n = seen[folded(name)] = seen.get(folded(name), 0) + 1
        found.append(name if n == 1 or not name else f"{name} {n}")
    return found
