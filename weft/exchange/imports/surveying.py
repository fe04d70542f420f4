"""What a staged file holds, told in so many words that a person can decide on it."""

import re
from collections.abc import Sequence
from typing import Final

from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    File,
    Item,
    Link,
    Person,
    Place,
    Status,
)
from weft.exchange.imports.mapping import MOST_NAMED, Lost, Named, Row, Survey
from weft.exchange.imports.staging import Staging

MOST_PROBLEMS: Final = 200
MOST_LOOKED_AT: Final = 50
CALLED: Final = re.compile(r"[A-Z][A-Z0-9_]{0,40}-[0-9]{1,12}")


def survey(staged: Staging) -> Survey:
    """The survey; counts are of everything, names of the most frequent."""
    statuses, kinds = staged.tally("status"), staged.tally("kind")
    known = {one.key: one for one in staged.all(Status)}
    filled = staged.filled()
    told = [one.why.said for one in staged.told()]
    lines = [one.line for one in staged.told()]
    return Survey(
        boards=[Named(one.key, one.name) for one in staged.all(Board)],
        places=[Named(one.key, one.name, board=one.board) for one in staged.all(Place)],
        statuses=[
            Named(one.key, one.name or one.key, statuses.get(one.key, 0), is_done=one.is_done)
            for one in [*known.values(), *(Status(k, k) for k in statuses if k not in known)]
        ],
        kinds=[Named(kind, kind, count) for kind, count in kinds.items()],
        people=_people(staged),
        fields=[_field(one, filled.get(one.key, 0)) for one in staged.all(Field)],
        items=staged.count(Item),
        parts=staged.parts(),
        comments=staged.count(Comment),
        files=staged.count(File),
        links=staged.count(Link),
        tags=len(staged.tags()),
        has_called=_has_called(staged.some_keys(MOST_LOOKED_AT)),
        losses=[Lost(loss.what, loss.name, count) for loss, count in staged.losses()],
        problems=[
            Row(line, said.template, {k: str(v) for k, v in said.words.items()})
            for line, said in list(zip(lines, told, strict=True))[:MOST_PROBLEMS]
        ],
        problem_count=staged.problems,
    )


def _has_called(keys: Sequence[str]) -> bool:
    """Whether they are such as trackers of issues give: `LOOM-12`."""
    return bool(keys) and all(CALLED.fullmatch(key) for key in keys)


def _people(staged: Staging) -> list[Named]:
    """Those who did something, the most frequent first; then the others of the file."""
    counts = staged.named(MOST_NAMED)
    known = {one.key: one for one in staged.all(Person)}
    keys = [*counts, *(key for key in known if key not in counts)][:MOST_NAMED]
    return [
        Named(key, one.name or one.email or key, counts.get(key, 0), one.email)
        for key in keys
        if (one := known.get(key, Person(key, key)))
    ]


def _field(one: Field, count: int) -> Named:
    return Named(
        one.key,
        one.name,
        count,
        form=one.form,
        options=one.options,
        precision=one.precision,
        currency=one.currency,
    )
