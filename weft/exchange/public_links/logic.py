"""Pure decisions about public links: their secrets, and who somebody is who comes by one."""

import re
import secrets
from datetime import datetime
from hashlib import sha256

from weft.kernel.access import Actor
from weft.kernel.errors import Invalid
from weft.std import gid

PATH = "/public/"
KIND = "link"
_SECRET = re.compile(r"weft_pub_([0-9]{1,19})_[A-Za-z0-9_-]{43}")


def fresh_secret(workspace: int) -> str:
    """A new secret: 256 random bits, and where to look for them."""
    return f"weft_pub_{workspace}_{secrets.token_urlsafe(32)}"


def workspace_of(secret: str) -> int | None:
    """Where a link with this secret is, if anywhere."""
    found = _SECRET.fullmatch(secret)
    return gid.parse(found[1]) if found else None


def digest(secret: str) -> str:
    """What is kept of a secret."""
    return sha256(secret.encode()).hexdigest()


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
