"""Pure decisions about copies: which parts come along, and how dates move."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Self, cast

import msgspec

from weft.kernel.errors import Invalid
from weft.std.clock import moment_of, parse_date, zone
from weft.std.gid import Kind, kind_of

TASK_PARTS = (
    "notes",
    "assignee",
    "subtasks",
    "attachments",
    "tags",
    "followers",
    "projects",
    "dates",
    "dependencies",
    "parent",
)
_OF_TASKS = "task_"
PROJECT_PARTS = (
    "allocations",
    "forms",
    "members",
    "notes",
    "permissions",
    "task_assignee",
    "task_attachments",
    "task_dates",
    "task_dependencies",
    "task_followers",
    "task_notes",
    "task_projects",
    "task_subtasks",
    "task_tags",
    "task_templates",
    "task_type_default",
)
SATURDAY = 5
# The column of a board for what has no value.
UNSET = "none"
DATES = ("start_on", "due_on", "start_at", "due_at")


def board(kept: Mapping[str, Any] | None, sections: Mapping[int, int]) -> dict[str, Any] | None:
    """How the board of a copy stands: a limit of a section is that of the new one; of a section
    that is gone, nobody's.  Options and people are the same in both.
    """
    if not kept:
        return None
    names = {str(old): str(new) for old, new in sections.items()}
    limits = {
        names.get(column, column): most
        for column, most in kept["limits"].items()
        if column in names or column == UNSET or kind_of(int(column)) is not Kind.SECTION
    }
    return {"lanes": kept["lanes"], "limits": limits} if kept["lanes"] or limits else None


@dataclass(frozen=True, slots=True)
class Shift:
    """All dates move by so many days.  `skips`: from a weekend on to Monday (+1), or back to Friday
    (-1); 0 lets them fall where they fall.
    """

    days: int = 0
    skips: int = 0

    def day(self, day: date | None) -> date | None:
        """A civil date, moved."""
        if day is None:
            return None
        try:
            moved = day + timedelta(days=self.days)
            return moved + timedelta(days=_to_working_day(moved, self.skips))
        except OverflowError:
            raise Invalid("schedule_dates: Leads beyond the calendar") from None

    def moment(self, moment: datetime | None, zone_name: str | None) -> datetime | None:
        """A moment, moved by days: the clock on the wall shows the same time."""
        if moment is None:
            return None
        name = zone_name or "UTC"
        there = moment.astimezone(zone(name))
        day = self.day(there.date())
        assert day is not None
        return moment_of(day, there.time().replace(fold=0), zone_name=name)

    def dates(self, task: Mapping[str, Any]) -> dict[str, Any]:
        """All dates of a task, moved."""
        moved: dict[str, Any] = {name: self.day(task[name]) for name in ("start_on", "due_on")}
        for name in ("start_at", "due_at"):
            moved[name] = self.moment(task[name], task["zone"])
        if moved["start_at"] and moved["due_at"] and moved["start_at"] >= moved["due_at"]:
            # The clock skipped its beginning: it lasts as long as before.
            moved["start_at"] = moved["due_at"] - (task["due_at"] - task["start_at"])
        return moved | {"zone": task["zone"]}


def _to_working_day(day: date, skips: int) -> int:
    past = day.weekday() - SATURDAY
    if not skips or past < 0:
        return 0
    return 2 - past if skips > 0 else -1 - past


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a copy is made of; `sections` leads from the old ones to the new.  What a template knows
    of fields it shows through the project `fields_of`.  What is made as a whole goes on as it was:
    nothing depends on who asks.
    """

    parts: frozenset[str]
    source: int
    made: int
    shift: Shift = field(default_factory=Shift)
    sections: Mapping[int, int] = field(default_factory=dict[int, int])
    is_project: bool = False
    is_template: bool = False
    fields_of: int = 0
    is_whole: bool = False

    def kept(self) -> dict[str, Any]:
        """As a run keeps it."""
        return asdict(self) | {
            "parts": sorted(self.parts),
            "sections": [[str(old), str(new)] for old, new in self.sections.items()],
            "source": str(self.source),
            "made": str(self.made),
        }

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Self:
        """The recipe that a run kept."""
        return cls(
            frozenset(kept["parts"]),
            int(kept["source"]),
            int(kept["made"]),
            Shift(**kept["shift"]),
            {int(old): int(new) for old, new in kept["sections"]},
            kept["is_project"],
            kept["is_template"],
            kept["fields_of"],
            kept.get("is_whole", False),
        )


def carried(row: Mapping[str, Any], shift: Shift) -> dict[str, Any] | None:
    """How a copy comes again: as its original, unless that one's successor does.  Days that differ
    from the rule are the original's own, where the copy's days are others.
    """
    if row.get("recurrence") is None or row.get("next_occurrence_gid"):
        return None
    kept = msgspec.json.decode(row["recurrence"])
    on = shift.day(parse_date(kept["on"]))
    assert on is not None
    stays = on == parse_date(kept["on"])
    return {**kept, "on": on.isoformat(), "exceptions": kept["exceptions"] if stays else []}


def parts_of_tasks(asked: Iterable[str]) -> frozenset[str]:
    """What a copy of a project says about its tasks, in the words of a task's copy."""
    return frozenset(name.removeprefix(_OF_TASKS) for name in asked if name.startswith(_OF_TASKS))


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a copied project begins, or ends."""

    anchor: str
    day: date
    skips_weekends: bool

    def shift(self, first_start: date | None, last_due: date | None) -> Shift:
        """How far its dates move; where there are none, they stay."""
        is_start = self.anchor == "start_on"
        known = first_start if is_start else last_due
        days = (self.day - known).days if known else 0
        return Shift(days, (1 if is_start else -1) if self.skips_weekends else 0)


def schedule(asked: Any, parts: Iterable[str]) -> Schedule | None:
    """`schedule_dates` of a request, or a refusal that names what is missing."""
    if asked is None:
        return None
    if not isinstance(asked, Mapping):
        raise Invalid("schedule_dates: Must be an object")
    if "task_dates" not in parts:
        raise Invalid("schedule_dates: Needs task_dates among the included parts")
    said = cast(Mapping[str, Any], asked)
    skips = said.get("should_skip_weekends")
    if not isinstance(skips, bool):
        raise Invalid("schedule_dates.should_skip_weekends: Must be true or false")
    anchors = [name for name in ("start_on", "due_on") if said.get(name) is not None]
    if len(anchors) != 1:
        raise Invalid("schedule_dates: Give either start_on or due_on")
    return Schedule(anchors[0], _day(said[anchors[0]], f"schedule_dates.{anchors[0]}"), skips)


def _day(value: Any, name: str) -> date:
    try:
        return parse_date(value if isinstance(value, str) else "")
    except ValueError as error:
        raise Invalid("{name}: {error}", name=name, error=error) from None


def free_rank(rank: str, taken: set[str]) -> str:
    """The rank of the original, or the next one that nobody has."""
    while rank in taken:
        rank += "1"
    taken.add(rank)
    return rank
