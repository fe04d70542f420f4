"""What plans write of time: `12FS+2d` for what a task waits for, `5d` or `2 weeks` for how long."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, NamedTuple

from weft.exchange.imports.graph import Link, Loss, Tie
from weft.std.wording import Template

LAG: Final[Template] = "the part of a working day in a delay between tasks"
UNREAD: Final[Template] = "a dependency that cannot be read"
MOST: Final = 1_000
"""How many dependencies one cell names."""
HOURS: Final = 8
"""Of a working day."""

_LONGEST: Final = 60
_LENGTHS: Final = (
    (("mo", "mos", "month", "months"), Decimal(20)),
    (("w", "wk", "wks", "week", "weeks"), Decimal(5)),
    (("d", "day", "days", ""), Decimal(1)),
    (("h", "hr", "hrs", "hour", "hours"), 1 / Decimal(HOURS)),
    (("m", "min", "mins", "minute", "minutes"), 1 / Decimal(HOURS * 60)),
    (("s", "sec", "second", "seconds"), 1 / Decimal(HOURS * 3600)),
)
_UNITS: Final = {unit: days for units, days in _LENGTHS for unit in units}
_STEP: Final = re.compile(
    r"\s*~?\s*(\d{1,9}(?:[.,]\d{1,6})?)\s*(e?)([a-z]*)\.?\s*,?", re.IGNORECASE
)
_WAIT: Final = re.compile(
    r"(?P<of>\d{1,18})\s*(?P<tie>FS|SS|FF|SF)?\s*(?:(?P<sign>[+-])\s*(?P<lag>.+))?", re.IGNORECASE
)


class Wait(NamedTuple):
    """The number of what is waited for, which ends hang together, and for how many days more."""

    of: str
    tie: Tie
    days: Decimal


def waits(text: str) -> Iterator[Wait | None]:
    """What a cell says that a task waits for; None for each that cannot be read."""
    for piece in re.split("[,;\n]", text)[:MOST]:
        if written := piece.strip():
            yield _wait(written)


def _wait(text: str) -> Wait | None:
    found = _WAIT.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None:
        return None
    days = working_days(found["lag"]) if found["lag"] else Decimal(0)
    if days is None:
        return None
    number = found["of"].lstrip("0") or "0"
    return Wait(
        number, Tie((found["tie"] or "FS").upper()), -days if found["sign"] == "-" else days
    )


def working_days(text: str) -> Decimal | None:
    """The working days of a length (`1w 2d`, `5 days 1 hour`); a number alone counts days.  Elapsed
    time (`7ed`) is what of it is worked.
    """
    total, at = Decimal(0), 0
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    while at < len(text):
        found = _STEP.match(text, at)
        unit = found[3].lower() if found else "?"
        if found is None or unit not in _UNITS:
            return None
        total += Decimal(found[1].replace(",", ".")) * _UNITS[unit] * (_ELAPSED if found[2] else 1)
        at = found.end()
    return total


_ELAPSED: Final = Decimal(5) / 7


def linked(item: str, needs: str, wait: Wait) -> Iterator[Link | Loss]:
    """The link between two items, and what of the wait is less than a day."""
    lag = round(wait.days)
    yield Link(item, needs, wait.tie, lag)
    if lag != wait.days:
        yield Loss(LAG, item)
