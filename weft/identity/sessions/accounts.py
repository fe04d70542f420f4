"""What acts of the account stand on, and what the operator allows."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from weft.identity.founding import Arrival
from weft.identity.sessions.browsers import Sessions
from weft.identity.sessions.passwords import Passwords
from weft.identity.sessions.posting import Post
from weft.kernel.database import Database
from weft.kernel.errors import Invalid
from weft.std import clock


@dataclass(frozen=True, slots=True)
class Policy:
    """Who may come in by themselves, and how often one may try."""

    signup: Literal["invite", "domain", "open"] = "invite"
    domains: tuple[str, ...] = ()
    attempts: int = 100


@dataclass
class Accounts:
    """Plugged in by the composition root."""

    base: Database
    sessions: Sessions
    passwords: Passwords = field(default_factory=Passwords)
    post: Post = field(default_factory=Post)
    policy: Policy = field(default_factory=Policy)
    site: str = "http://127.0.0.1:8080"
    arrivals: Sequence[Arrival] = ()
    takes_mail: bool = False


def zone_named(text: str) -> str:
    """The name of a time zone that exists."""
    try:
        return clock.zone(text).key
    except ValueError:
        raise Invalid("zone: Must be a time zone, such as Europe/Berlin") from None
