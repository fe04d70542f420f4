"""Pure decisions about tasks: no database, no clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from weft.kernel.errors import Invalid
from weft.std.clock import civil_date

PLAIN = ("name", "notes", "start_on", "start_at", "due_on", "due_at", "approval_status")
DONE = {"approved", "rejected"}


@dataclass(frozen=True, slots=True)
class Home:
    """A task's place in one project: `token` is what the project gives to its readers."""

    project: int
    section: int
    rank: str
    token: int


def readers(
    homes: Iterable[Home], people: Iterable[int | None], inherited: Iterable[int] = ()
) -> list[int]:
    """Who sees a task: its homes' tokens, its people, and whoever sees its parent.

    A home's own token stands there even where the workspace's does: its guests hold no other.
    """
    places = {token for home in homes for token in (home.token, home.project)}
    own = places | {-person for person in people if person}
    return sorted(own | set(inherited))


def edited(
    task: Mapping[str, Any], asked: Mapping[str, Any], who: int, now: datetime, zone: str
) -> dict[str, Any]:
    """The new values of the columns that the request speaks of."""
    new: dict[str, Any] = {k: asked[k] for k in PLAIN if k in asked}
    new |= _subtype(task, asked) | _completion(task, asked, who, now)
    new |= _dates(task, new, zone)
    return new


def _subtype(task: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    if "resource_subtype" not in asked:
        return {}
    subtype = asked["resource_subtype"]
    approval = "pending" if subtype == "approval" else None
    if subtype == "approval" and task.get("completed_at"):
        approval = "approved"
    return {"resource_subtype": subtype, "approval_status": asked.get("approval_status", approval)}


def _completion(
    task: Mapping[str, Any], asked: Mapping[str, Any], who: int, now: datetime
) -> dict[str, Any]:
    """`completed` and `approval_status` are two views of one fact."""
    is_approval = asked.get("resource_subtype", task.get("resource_subtype")) == "approval"
    if asked.get("approval_status") is not None:
        if not is_approval:
            raise Invalid(
                "approval_status: Only approvals have one. Set resource_subtype to approval first."
            )
        return _done(task, asked["approval_status"] in DONE, who, now)
    if "completed" not in asked or asked["completed"] is None:
        return {}
    found = _done(task, asked["completed"], who, now)
    if is_approval:
        found["approval_status"] = "approved" if asked["completed"] else "pending"
    return found


def _done(task: Mapping[str, Any], done: bool, who: int, now: datetime) -> dict[str, Any]:
    """Completing twice is no error: the first moment stands."""
    if not done:
        return {"completed_at": None, "completed_by_gid": None}
    if task.get("completed_at"):
        return {}
    return {"completed_at": now, "completed_by_gid": who}


def _dates(task: Mapping[str, Any], new: dict[str, Any], zone: str) -> dict[str, Any]:
    """A moment implies its day in the setter's zone; a start needs an end, and comes before it."""
    if not {"due_on", "due_at", "start_on", "start_at"} & set(new):
        return {}
    if new.get("due_on") and new.get("due_at"):
        raise Invalid("due_on: Give due_on or due_at, not both")
    if new.get("start_on") and new.get("start_at"):
        raise Invalid("start_on: Give start_on or start_at, not both")
    found = _ends(task, new, zone, "due") | _ends(task, new, zone, "start")
    whole = {**task, **new, **found}
    _check_dates(whole)
    return found


def _ends(task: Mapping[str, Any], new: Mapping[str, Any], zone: str, end: str) -> dict[str, Any]:
    on, at = f"{end}_on", f"{end}_at"
    if new.get(at) is not None:
        return {on: civil_date(new[at], zone), "zone": zone}
    if at in new and on not in new:
        return {}
    return {at: None} if on in new and task.get(at) is not None else {}


def _check_dates(whole: Mapping[str, Any]) -> None:
    starts, ends = whole.get("start_on"), whole.get("due_on")
    if starts is None:
        return
    if ends is None:
        raise Invalid("start_on: A start needs a due date. Set due_on or due_at as well")
    if whole.get("resource_subtype") == "milestone":
        raise Invalid("start_on: A milestone is a moment and has no start")
    if starts > ends or (
        whole.get("start_at") and whole.get("due_at") and whole["start_at"] >= whole["due_at"]
    ):
        raise Invalid("start_on: Must not be after the due date")


def named(asked: Mapping[str, Any], key: str) -> Sequence[Any]:
    """A list the request may leave out."""
    return asked.get(key) or []
