"""Pure decisions about access requests: what may be asked for, and how an answer stands."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.errors import Invalid
from weft.std.gid import Kind, kind_of
from weft.std.wording import Said, Template

AT_ONCE = 100
"""Requests of one person that may wait for an answer."""
ANSWERED: Mapping[str, Template] = {"approved": "approved", "denied": "denied"}


def check_target(target: int, *, is_in: bool, is_open: bool, waiting: int) -> None:
    """The asker is not in it and cannot join it by themselves, and they have not asked for
    everything there is.
    """
    kind = kind_of(target)
    if kind not in (Kind.PROJECT, Kind.TEAM):
        raise Invalid("target: Must be a project or a team")
    if is_in and kind is Kind.PROJECT:
        raise Invalid("target: You see this project already. Ask one of its admins for more access")
    if is_in:
        raise Invalid("target: You are in this team already")
    if is_open:
        raise Invalid("target: Everybody may join this team. Add yourself to it")
    if waiting >= AT_ONCE:
        raise Invalid(
            "target: {most} requests of yours wait for an answer. Wait for some", most=AT_ONCE
        )


def is_answered(request: dict[str, Any], answer: str) -> bool:
    """Whether nothing is left to do; an answer that was given is not taken back."""
    status = request["approval_status"]
    if status not in ("pending", answer):
        raise Invalid(
            "access_request: Was {status} already. Add or remove the member instead",
            status=Said(ANSWERED.get(status, status)),
        )
    return status == answer
