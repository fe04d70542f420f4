"""What the cells of a workbook mean: texts, exact numbers, days and moments, by their looks."""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

Cell = str | Decimal | date | datetime | bool | None

_DAYS: Final = {*range(14, 18), *range(27, 32), 36, *range(50, 55), 57, 58}
_MOMENTS: Final = {22}
_TIMES: Final = {18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56}
_NO_LETTERS: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|AM/PM|A/P', re.I)
_ESCAPED: Final = re.compile("_x([0-9A-Fa-f]{4})_")
_WHOLE: Final = re.compile("-?[0-9]{1,40}")
_NUMBER: Final = re.compile(
    r"[+-]?(?:[0-9]{1,400}\.?[0-9]{0,400}|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,4})?"
)


class Look(NamedTuple):
    """What the look of a cell says of its value: what a number in it counts, and the indent."""

    counts: str
    """`day`, `moment`, `time` or nothing."""
    indent: int


PLAIN: Final = Look("", 0)


def counted(number: str, format: str) -> str:
    """What a number format shows: a `day`, a `moment`, a `time`, or nothing of the kind."""
    if not format and number.isascii() and number.isdigit() and len(number) < 4:
        n = int(number)
        known = (("day", _DAYS), ("moment", _MOMENTS), ("time", _TIMES))
        return next((what for what, which in known if n in which), "")
    letters = _NO_LETTERS.sub("", format.partition(";")[0]).lower()
    has_time = "h" in letters or "s" in letters
    if "y" in letters or "d" in letters or ("m" in letters and not has_time):
        return "moment" if has_time else "day"
    return "time" if has_time else ""


def text_of(cell: Cell) -> str:
    """What a cell says, as tables of texts have it: days as in ISO 8601, figures without end."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case Decimal():
            return f"{cell:f}"
        case datetime() | date():
            return cell.isoformat()
        case _:
            return cell


def column(letters: str) -> int:
    """The place of a column from 0, by its letters."""
    n = 0
    for letter in letters.upper():
        n = n * 26 + ord(letter) - 64
    return n - 1


def number(text: str) -> Decimal | None:
    """A number as it is shown: without the noise behind the fifteenth digit of a fraction."""
    if _WHOLE.fullmatch(text):
        return Decimal(text)
    if not _NUMBER.fullmatch(text):
        return None
    about = float(text)
    return Decimal(f"{about:.15g}") if about == 0 or 1e-20 < abs(about) < 1e30 else None


def counting(days: Decimal, counts: str, first: datetime) -> Cell:
    """The day or moment that so many days are; the number itself where there is none."""
    if not 0 <= days < 2_958_466:
        return days
    if counts == "time":
        minutes, seconds = divmod(round(days * 86_400), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    if first.year == 1899 and days < 60:  # the 29th of February 1900 counts, though it never was
        first += timedelta(days=1)
    try:
        at = first + timedelta(seconds=round(days * 86_400))
    except OverflowError:
        return days
    return at.date() if counts == "day" else at


def day_or_moment(text: str) -> Cell:
    """What is written as ISO 8601; the text itself where it is not."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    at = at.replace(tzinfo=None)
    return at.date() if len(text) == 10 else at


def unescaped(text: str) -> str:
    """Signs that XML cannot hold stand as `_x000D_`; those that no text may hold are left out."""
    if "_x" not in text:
        return text
    plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return plain.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def small(text: str) -> int:
    """A count of up to three digits; 0 where it is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0
