"""What a row of an export means: pure decisions, with a sentence for whatever is left behind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from weft.std.wording import Spoken

LONGEST_NAME, LONGEST_NOTES, LONGEST_KEY = 1024, 65_535, 255
LARGEST_POINTS = Decimal(10) ** 9
PART_NAMES = {
    "key": ("issuekey", "issue key", "key"),
    "name": ("title", "summary"),
    "notes": ("description",),
    "points": (
        "storypoint",
        "story points",
        "custom field (story points)",
        "custom field (story point estimate)",
        "story point estimate",
    ),
}
NEEDED = ("key", "name")
_CONTROLS = {n: None for n in range(32) if chr(n) not in "\t\n\r"}


@dataclass(frozen=True, slots=True)
class Issue:
    """An issue as it will be brought; `losses` say what of it is not."""

    key: str
    name: str
    notes: str = ""
    points: Decimal | None = None
    losses: tuple[str, ...] = ()


class Unreadable(Spoken):
    """A row or a file that cannot be used, with the sentence that says why."""


def columns(header: Sequence[str]) -> dict[str, int]:
    """Where each part of an issue stands, by the names that exports give it."""
    plain = [name.strip().casefold() for name in header]
    found = {
        part: plain.index(name)
        for part, names in PART_NAMES.items()
        for name in reversed(names)
        if name in plain
    }
    missing = [part for part in NEEDED if part not in found]
    if missing:
        names = " or ".join(repr(name) for name in PART_NAMES[missing[0]])
        raise Unreadable(
            "The first line names no column {names}; is this an export of issues?", names=names
        )
    return found


def left_behind(header: Sequence[str], places: Mapping[str, int]) -> list[str]:
    """The columns that have no place here."""
    used = set(places.values())
    return list(dict.fromkeys(name.strip() for n, name in enumerate(header) if n not in used))


def issue(row: Sequence[str], places: Mapping[str, int]) -> Issue:
    """The issue that stands in a row."""
    if len(row) <= max(places[part] for part in NEEDED):
        raise Unreadable("the row ends too early")
    parts = {part: _clean(row[n]) if n < len(row) else "" for part, n in places.items()}
    key, name = parts["key"].strip(), " ".join(parts["name"].split())
    if not key:
        raise Unreadable("it has no key")
    if len(key) > LONGEST_KEY:
        raise Unreadable("its key is longer than {most} characters", most=LONGEST_KEY)
    notes, points = parts.get("notes", ""), parts.get("points", "").strip()
    losses: list[str] = []
    if len(name) > LONGEST_NAME:
        losses.append(f"the title beyond {LONGEST_NAME} characters")
    if len(notes) > LONGEST_NOTES:
        losses.append(f"the description beyond {LONGEST_NOTES} characters")
    number = _number(points)
    if points and number is None:
        losses.append(f"story points {points[:20]!r}, which are no number")
    return Issue(key, name[:LONGEST_NAME] or key, notes[:LONGEST_NOTES], number, tuple(losses))


def _clean(text: str) -> str:
    """Without what no text may hold."""
    return text.translate(_CONTROLS)


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    fits = found.is_finite() and abs(found) < LARGEST_POINTS and found == round(found, 6)
    return found if fits else None
