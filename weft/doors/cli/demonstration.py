"""This module is about the demo workspace: made once, its password kept inside the data directory.

`weft serve` reads it to say where to sign in, so what makes the demo is imported only then.
"""

import json
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from weft.kernel.settings import Settings

if TYPE_CHECKING:
    from weft.kernel.database import Database
    from weft.std.clock import Clock

NAME = "demo.json"
EMAIL = "demo@example.com"
# Nothing that is taken for another letter, in groups that one can type.
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
GROUPS, LETTERS_EACH = 4, 4


@dataclass(frozen=True, slots=True)
class Account:
    """How to sign in to the demo, and whether it is all there."""

    password: str
    is_made: bool = False


def kept_account(data: Path) -> Account | None:
    """The account that this data directory keeps."""
    with suppress(FileNotFoundError):
        kept = json.loads((data / NAME).read_text())
        return Account(kept["password"], kept["is_made"])
    return None


def keep_account(data: Path, account: Account) -> Account:
    """Keep the account where nobody else reads it; whole, or as it was."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = data / f"{NAME}.new"
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump({"email": EMAIL, **asdict(account)}, file)
    fresh.replace(data / NAME)
    return account


def new_password() -> str:
    """About 79 bits, in groups."""
    groups = ("".join(secrets.choice(LETTERS) for _ in range(LETTERS_EACH)) for _ in range(GROUPS))
    return "-".join(groups)


def welcome(settings: Settings, address: str) -> str | None:
    """Where to sign in to the demo and with what."""
    if not settings.demo:
        return None
    account = kept_account(settings.data)
    if account is None:
        return f"Sign in at {address} as {EMAIL}; the password is kept where the demo was made."
    return f"Sign in at {address} as {EMAIL} with the password {account.password}"


async def demonstrate(settings: Settings, base: "Database", clock: "Clock") -> None:
    """Make the demo, or the rest of it where a start was cut short; nothing is made twice."""
    from weft.doors import catalog
    from weft.doors.inside import Inside
    from weft.exchange.seeding.demo import find_demo, make_demo
    from weft.identity.sessions.passwords import Passwords
    from weft.std.clock import FixedClock

    account, found = kept_account(settings.data), await find_demo(base)
    if found and (account is None or account.is_made):
        return
    account = account or keep_account(settings.data, Account(new_password()))
    print("Making the demo workspace …", flush=True)
    now = clock.now()
    moved = FixedClock(now)
    await make_demo(
        base,
        Inside(base, moved, site=settings.site),
        moved,
        now=now,
        password=await Passwords().hashed(account.password),
        arrivals=catalog.ARRIVALS,
    )
    keep_account(settings.data, replace(account, is_made=True))
