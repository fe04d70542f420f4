"""How far an import is, and what may be done with it there: pure."""

from collections.abc import Mapping
from typing import Final, Literal

from weft.kernel.errors import Conflict, Forbidden, TooManyRequests

READING, READ, UNREADABLE = "reading", "read", "unreadable"
CHECKING, BRINGING, TAKING_BACK = "checking", "bringing", "taking_back"
BROUGHT, FAILED, TAKEN_BACK = "brought", "failed", "taken_back"
STATES: Final = (
    READING, READ, UNREADABLE, CHECKING, BRINGING, BROUGHT, FAILED, TAKING_BACK, TAKEN_BACK,
)  # fmt: skip
AT_WORK: Final = frozenset({READING, CHECKING, BRINGING, TAKING_BACK})
MOST_AT_ONCE: Final = 10
PAUSE: Final = 10
"""Seconds until one asks again."""

Verb = Literal["change", "read", "map", "check", "bring", "take_back", "forget", "stop"]
MAPPED: Final = frozenset({READ, BROUGHT, FAILED, TAKEN_BACK})
ALLOWED: Final[Mapping[Verb, frozenset[str]]] = {
    "change": frozenset(STATES) - AT_WORK,
    "read": frozenset(STATES) - AT_WORK,
    "map": MAPPED,
    "check": MAPPED,
    "bring": MAPPED,
    "take_back": frozenset(STATES) - AT_WORK,
    "forget": frozenset(STATES) - AT_WORK,
    "stop": frozenset(STATES) - {TAKING_BACK},
}
STOPPED: Final = {READING: UNREADABLE, CHECKING: READ, BRINGING: FAILED}
"""State at work → how far an import is when it was stopped there."""


def check(status: str, verb: Verb) -> None:
    """Refuse what cannot be done with an import that is so far."""
    if status in ALLOWED[verb]:
        return
    if verb == "stop":
        raise Conflict("import: What is being taken back cannot be stopped")
    if status in AT_WORK:
        raise Conflict("import: It is at work. Wait until that has ended")
    raise Conflict("import: Its file could not be read. Change its format or its choices")


def check_room(at_work: int) -> None:
    """One person has so many imports at work, and no more."""
    if at_work >= MOST_AT_ONCE:
        raise TooManyRequests(
            "You have {most} imports at work. Wait until one has ended.", PAUSE, most=MOST_AT_ONCE
        )


def check_member(*, is_guest: bool) -> None:
    """Guests bring nothing in."""
    if is_guest:
        raise Forbidden("workspace: Guests cannot import. Ask a member of the workspace")
