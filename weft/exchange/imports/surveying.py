"""What a staged file holds, told in so many words that a person can decide on it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    File,
    Heading,
    Item,
    Link,
    Person,
    Place,
    Status,
)
from weft.exchange.imports.mapping import MOST_NAMED, MOST_PEOPLE, Lost, Named, Row, Survey
from weft.exchange.imports.sources import Unreadable
from weft.exchange.imports.staging import P, Staging

MOST_PROBLEMS: Final = 200
MOST_SAMPLED: Final = 300
MOST_SAMPLES: Final = 3
MOST_BOARDS: Final = 1_000
MOST_LOOKED_AT: Final = 50
CALLED: Final = re.compile(r"[A-Z][A-Z0-9_]{0,40}-[0-9]{1,12}")


def survey(staged: Staging) -> Survey:
    """The survey; counts are of everything, names of the most frequent."""
    _check_boards(staged)
    statuses, kinds = (staged.tally(name, MOST_NAMED) for name in ("status", "kind"))
    known = {one.key: one for one in _first(staged, Status)}
    filled, samples = staged.filled(), staged.samples(MOST_SAMPLED, MOST_SAMPLES)
    return Survey(
        boards=[Named(one.key, one.name) for one in _first(staged, Board)],
        places=[Named(one.key, one.name, board=one.board) for one in _first(staged, Place)],
        statuses=[
            Named(one.key, one.name or one.key, statuses.get(one.key, 0), is_done=one.is_done)
            for one in [*known.values(), *(Status(k, k) for k in statuses if k not in known)]
        ],
        kinds=[Named(kind, kind, count) for kind, count in kinds.items()],
        people=_people(staged),
        fields=[_field(one, filled.get(one.key, 0), samples) for one in _first(staged, Field)],
        columns=[
            Named(one.key, one.name, means=one.means, field=one.field, samples=one.samples)
            for one in _first(staged, Heading)
        ],
        items=staged.count(Item),
        parts=staged.parts(),
        comments=staged.count(Comment),
        files=staged.count(File),
        links=staged.count(Link),
        tags=len(staged.tags()),
        has_called=_has_called(staged.some_keys(MOST_LOOKED_AT)),
        losses=[Lost(loss.what, loss.name, count) for loss, count in staged.losses()],
        problems=_problems(staged),
        problem_count=staged.problems,
    )


def _first(staged: Staging, kind: type[P]) -> Iterator[P]:
    return islice(staged.all(kind), MOST_NAMED)


def _check_boards(staged: Staging) -> None:
    """More projects than anybody looks through are no export of theirs."""
    if staged.count(Board) > MOST_BOARDS:
        raise Unreadable("The file holds more than {most} projects", most=MOST_BOARDS)


def _has_called(keys: Sequence[str]) -> bool:
    """Whether they are such as trackers of issues give: `LOOM-12`."""
    return bool(keys) and all(CALLED.fullmatch(key) for key in keys)


def _problems(staged: Staging) -> list[Row]:
    """The first rows that were left out."""
    found: list[Row] = []
    for one in islice(staged.told(), MOST_PROBLEMS):
        said = one.why.said
        words = {name: str(word) for name, word in said.words.items()}
        found.append(Row(one.line, said.template, words))
    return found


def _people(staged: Staging) -> list[Named]:
    """Those who did something, the most frequent first; then the others of the file."""
    counts = staged.named(MOST_PEOPLE)
    known = {one.key: one for one in staged.all(Person) if one.key in counts}
    known |= {one.key: one for one in islice(staged.all(Person), MOST_PEOPLE)}
    keys = [*counts, *(key for key in known if key not in counts)][:MOST_PEOPLE]
    return [
        Named(key, one.name or one.email or key, counts.get(key, 0), one.email)
        for key in keys
        if (one := known.get(key, Person(key, key)))
    ]


def _field(one: Field, count: int, samples: Mapping[str, tuple[str, ...]]) -> Named:
    return Named(
        one.key,
        one.name,
        count,
        form=one.form,
        options=one.options,
        precision=one.precision,
        currency=one.currency,
        samples=samples.get(one.key, ()),
    )
