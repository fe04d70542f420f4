"""Which column of a table is what: as somebody chose, else as its name says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final, NamedTuple, cast

from weft.exchange.imports.format import Choices
from weft.exchange.imports.formats.heads import HEADS, LEFT_OUT, Means, folded
from weft.exchange.imports.graph import Form

SHARED: Final = frozenset(
    {
        *(Means.TAGS, Means.COMMENT, Means.OTHERS, Means.FOLLOWERS, Means.NEEDS, Means.HOLDS),
        *(Means.BOARD, Means.NOTES, Means.DONE, Means.FIELD, Means.SKIP),
    }
)
"""What several columns may hold; of everything else there is one."""
HIGHEST_HEAD: Final = 20
"""Within how many lines the names of the columns stand."""


class Line(NamedTuple):
    """A row of a table: where it stands, its cells as texts, and its level in an outline."""

    number: int
    cells: Sequence[str]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A column, or several of one name; `form` is what somebody chose of a field."""

    head: str
    means: Means
    places: tuple[int, ...]
    form: Form | None = None


def headed(lines: Iterator[Line]) -> tuple[Line, int] | None:
    """The line that names the columns, and how many lines stand above it; none in an empty table.

    It is the one that knows most names, and the first with anything where none knows any.
    """
    first = list(islice(lines, HIGHEST_HEAD))
    filled = [(one, at) for at, one in enumerate(first) if any(map(str.strip, one.cells))]
    return max(filled, key=lambda pair: _known(pair[0].cells), default=None)


def understood(cells: Sequence[str], choices: Choices) -> list[Column]:
    """The columns in their order, each name once."""
    heads = [
        " ".join(cell.replace("\ufeff", "").split()) or f"Column {at}"
        for at, cell in enumerate(cells, 1)
    ]
    means = _guessed(heads)
    forms: dict[int, Form] = {}
    for place, (chosen, form) in _chosen(choices, len(heads)).items():
        if chosen not in SHARED:
            means = [Means.FIELD if each is chosen else each for each in means]
        means[place] = chosen
        if form:
            forms[place] = form
    given = _forms(choices)
    found: dict[tuple[str, Means], Column] = {}
    for place, (head, each) in enumerate(zip(heads, means, strict=True)):
        before = found.get((head, each), Column(head, each, ()))
        form = forms.get(place) or before.form
        if each is Means.FIELD:
            form = form or given.get(folded(head))
        found[head, each] = replace(before, places=(*before.places, place), form=form)
    return _with_name(list(found.values()))


def _known(cells: Iterable[str]) -> int:
    return sum(folded(cell) in _ALL for cell in cells)


_ALL: Final = frozenset(name for names in HEADS.values() for name in names) | LEFT_OUT


def _guessed(heads: Sequence[str]) -> list[Means]:
    names = [folded(head) for head in heads]
    found: dict[str, Means] = dict.fromkeys(LEFT_OUT, Means.SKIP)
    present = set(names)
    for means, known in HEADS.items():
        free = (name for name in known if name in present and name not in found)
        for name in free:
            found[name] = means
            if means not in SHARED:
                break
    return [found.get(name, Means.FIELD) for name in names]


def _with_name(columns: list[Column]) -> list[Column]:
    """Columns of which one is the name: the leftmost where none is called so."""
    if any(one.means is Means.NAME for one in columns):
        return columns
    free = (at for at, one in enumerate(columns) if one.means is Means.FIELD and not one.form)
    at = next(free, None)
    if at is not None:
        columns[at] = replace(columns[at], means=Means.NAME)
    return columns


def chosen_of(choices: Choices) -> Iterator[tuple[str, str]]:
    """The places of columns for which somebody chose something, and what."""
    columns = choices.get("columns")
    if isinstance(columns, Mapping):
        for place, said in cast(Mapping[object, object], columns).items():
            yield str(place), str(said)


def _forms(choices: Choices) -> dict[str, Form]:
    """Of which form the fields of a name are, where somebody knows."""
    forms = choices.get("forms")
    if not isinstance(forms, Mapping):
        return {}
    said = cast(Mapping[object, object], forms).items()
    known = {each.value: each for each in Form}
    return {folded(str(name)): known[str(form)] for name, form in said if str(form) in known}


def _chosen(choices: Choices, count: int) -> Mapping[int, tuple[Means, Form | None]]:
    """What somebody chose, as far as it means anything."""
    found: dict[int, tuple[Means, Form | None]] = {}
    for place, said in chosen_of(choices):
        means, _, form = said.partition(":")
        is_place = place.isascii() and place.isdigit() and len(place) < 5 and int(place) < count
        if is_place and means in set(Means) and (not form or form in set(Form)):
            found[int(place)] = (Means(means), Form(form) if form else None)
    return found
