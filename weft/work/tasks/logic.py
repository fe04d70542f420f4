"""Pure decisions about tasks: no database, no clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from weft.kernel.errors import Invalid
from weft.std import rank
from weft.std.clock import civil_date

PLAIN = ("name", "start_on", "start_at", "due_on", "due_at")
DATES = frozenset({"due_on", "due_at", "start_on", "start_at"})
DONE = {"approved", "rejected"}
SPREAD = 16
LONGEST_EXTERNAL_GID, LONGEST_EXTERNAL_DATA = 1_024, 32_768


@dataclass(frozen=True, slots=True)
class Home:
    """A task's place in one project: `token` is what the project gives to its readers."""

    project: int
    section: int
    rank: str
    token: int

    @property
    def tokens(self) -> list[int]:
        """What opens the project: its own token always, for its guests hold no other."""
        return sorted({self.project, self.token})


def readers(
    homes: Iterable[Home], people: Iterable[int | None], inherited: Iterable[int] = ()
) -> list[int]:
    """Who sees a task: its homes' tokens, its people, and whoever sees its parent.

    A home's own token stands there even where the workspace's does: its guests hold no other.
    """
    places = {token for home in homes for token in home.tokens}
    own = places | {-person for person in people if person}
    return sorted(own | set(inherited))


def rank_at(low: str | None, high: str | None, gid: int) -> str:
    """A rank in the gap.  At an open end the task's own number picks one of several, so that those
    who append at the same moment rarely meet.
    """
    if low is not None and high is not None:
        return rank.between(low, high)
    step = gid // 65536 % SPREAD
    n = step if high is None else SPREAD - 1 - step
    return rank.one_between(low, high, SPREAD, n)


def edited(
    task: Mapping[str, Any], asked: Mapping[str, Any], who: int, now: datetime, zone: str
) -> dict[str, Any]:
    """The new values of the columns that the request speaks of."""
    new: dict[str, Any] = {k: asked[k] for k in PLAIN if k in asked}
    if "name" in new:
        new["is_separator"] = new["name"].endswith(":")
    new |= _subtype(task, asked)
    new |= _completion(task, asked, who, now)
    if DATES & set(new) or "resource_subtype" in new:
        new |= _dates(task, new, zone)
    return new


def _subtype(task: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    if asked.get("resource_subtype") is None:
        return {}
    subtype = asked["resource_subtype"]
    if subtype == task.get("resource_subtype"):
        return {"resource_subtype": subtype}
    approval = "pending" if subtype == "approval" else None
    if subtype == "approval" and task.get("completed_at"):
        approval = "approved"
    return {"resource_subtype": subtype, "approval_status": approval}


def _completion(
    task: Mapping[str, Any], asked: Mapping[str, Any], who: int, now: datetime
) -> dict[str, Any]:
    """`completed` and `approval_status` are two views of one fact."""
    subtype = asked.get("resource_subtype") or task.get("resource_subtype")
    status = asked.get("approval_status")
    if status is not None:
        if subtype != "approval":
            raise Invalid(
                "approval_status: Only approvals have one. Set resource_subtype to approval first."
            )
        return {"approval_status": status} | _done(task, status in DONE, who, now)
    if asked.get("completed") is None:
        return {}
    found = _done(task, asked["completed"], who, now)
    if subtype == "approval" and found:
        found["approval_status"] = "approved" if asked["completed"] else "pending"
    return found


def _done(task: Mapping[str, Any], done: bool, who: int, now: datetime) -> dict[str, Any]:
    """Completing twice is no error: the first moment stands."""
    if done == bool(task.get("completed_at")):
        return {}
    return {"completed_at": now if done else None, "completed_by_gid": who if done else None}


def _dates(task: Mapping[str, Any], new: Mapping[str, Any], zone: str) -> dict[str, Any]:
    """A moment implies its day in the setter's zone; a start needs an end, and comes before it."""
    if new.get("due_on") and new.get("due_at"):
        raise Invalid("due_on: Give due_on or due_at, not both")
    if new.get("start_on") and new.get("start_at"):
        raise Invalid("start_on: Give start_on or start_at, not both")
    found = _end(task, new, zone, "due") | _end(task, new, zone, "start")
    _check_dates({**task, **new, **found})
    return found


def _end(task: Mapping[str, Any], new: Mapping[str, Any], zone: str, end: str) -> dict[str, Any]:
    """The day and the moment of one end agree: the one that was given decides."""
    on, at = f"{end}_on", f"{end}_at"
    if new.get(at) is not None:
        return {on: civil_date(new[at], zone), "zone": zone}
    if new.get(on) is not None:
        return {at: None}
    cleared = {key for key in (on, at) if key in new}
    if not cleared or (cleared == {at} and task.get(at) is None):
        return {}
    return {on: None, at: None}


def _check_dates(whole: Mapping[str, Any]) -> None:
    starts, ends = whole.get("start_on"), whole.get("due_on")
    if starts is None:
        return
    if ends is None:
        raise Invalid("start_on: A start needs a due date. Set due_on or due_at as well")
    if whole.get("resource_subtype") == "milestone":
        raise Invalid("start_on: A milestone is a moment and has no start")
    if whole.get("start_at") and not whole.get("due_at"):
        raise Invalid(
            "start_at: A start with a time needs a due date with a time. Set due_at as well"
        )
    is_late = whole.get("start_at") and whole["start_at"] >= whole["due_at"]
    if starts > ends or is_late:
        raise Invalid("start_on: Must not be after the due date")


def external(asked: Mapping[str, Any], app: int) -> dict[str, Any]:
    """What an app keeps on a task: its own name for it, and its data."""
    if "external" not in asked:
        return {}
    given: Any = asked["external"] if asked["external"] is not None else {}
    if not isinstance(given, Mapping):
        raise Invalid("external: Must be an object with gid and data")
    kept = cast(Mapping[str, Any], given)
    gid = _short(kept.get("gid"), "external.gid", LONGEST_EXTERNAL_GID)
    data = _short(kept.get("data"), "external.data", LONGEST_EXTERNAL_DATA)
    if gid is None and data is not None:
        raise Invalid("external: Data needs a gid. Set external.gid as well")
    return {
        "external_gid": gid,
        "external_data": data,
        "external_app_gid": app if gid is not None else None,
    }


def _short(value: Any, field: str, longest: int) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or "\x00" in value:
        raise Invalid("{field}: Must be a text", field=field)
    if not value or len(value) > longest:
        raise Invalid("{field}: Must be 1 to {most} characters", field=field, most=longest)
    return value


def named(asked: Mapping[str, Any], key: str) -> Sequence[Any]:
    """A list the request may leave out."""
    return asked.get(key) or []


def beside(asked: Mapping[str, Any]) -> tuple[str, int | None] | None:
    """Where among its siblings a thing goes: before or after one of them, or at an end (`None`)."""
    given = [key for key in ("insert_before", "insert_after") if key in asked]
    if len(given) == 2:
        raise Invalid("insert_before: Give insert_before or insert_after, not both")
    return (given[0].removeprefix("insert_"), asked[given[0]]) if given else None
