"""Pure decisions about access requests: what may be asked for, and how an answer stands."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.errors import Invalid
from weft.std.gid import Kind, kind_of
from weft.std.wording import Said, Template

AT_ONCE = 100
"""Requests of one person that may wait for an answer."""
ANSWERED: Mapping[str, Template] = {"approved": "approved", "denied": "denied"}


def check_target(target: int, *, is_seen: bool, waiting: int) -> None:
    """It is no thing that the asker sees, and they have not asked for everything there is."""
    if kind_of(target) is not Kind.PROJECT:
        raise Invalid("target: Must be a project")
    if is_seen:
        raise Invalid("target: You see this project already. Ask one of its admins for more access")
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
