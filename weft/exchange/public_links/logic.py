"""Pure decisions about public links: their secrets, and who somebody is who comes by one."""

from datetime import datetime

from weft.kernel.access import Actor
from weft.kernel.errors import Invalid
from weft.std.addresses import Secrets

PATH = "/public/"
KIND = "link"
SECRETS = Secrets("pub")


def address(site: str, secret: str) -> str:
    """Where its readers find the project."""
    return f"{site}{PATH}{secret}"


def checked_end(end: datetime | None, now: datetime) -> datetime | None:
    """When it ends by itself: never, or later than now."""
    if has_ended(end, now):
        raise Invalid("expires_at: Must lie in the future")
    return end


def has_ended(end: datetime | None, now: datetime) -> bool:
    """Whether its end has come."""
    return end is not None and end <= now


def reader(workspace: int, project: int) -> Actor:
    """Who comes by a link: nobody in particular, to whom this one project is open.

    They hold its token and no other, so every rule of the house shows them what a guest sees who
    was let into nothing else.
    """
    return Actor(user=0, workspace=workspace, kind=KIND, tokens=(project,), principals=(), epoch=0)
