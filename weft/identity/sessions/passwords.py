"""Passwords: argon2id, never on the event loop, equally slow for people who do not exist."""

import asyncio
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import ParamSpec, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from weft.kernel.errors import Invalid, TooManyRequests

P = ParamSpec("P")
R = TypeVar("R")
SHORTEST, LONGEST = 10, 256
MOST_WAITING = 100
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# Nobody's password, hashed as everybody's: whoever guesses at an unknown address waits as long.
NOBODY = HASHER.hash("nobody has this password")
GUESSED_FIRST = frozenset(
    ("1234567890", "password12", "password123", "qwertyuiop", "iloveyou12", "passwort123")
)


def acceptable(password: str, *known: str, field: str = "password") -> str:
    """The password, or a refusal that says what to change; `known` are words it must not be."""
    if len(password) < SHORTEST:
        raise Invalid("{field}: Must be at least {fewest} characters", field=field, fewest=SHORTEST)
    if len(password) > LONGEST:
        raise Invalid("{field}: Must be at most {most} characters", field=field, most=LONGEST)
    plain = password.casefold()
    if plain in GUESSED_FIRST or len(set(plain)) < 4 or plain in {k.casefold() for k in known}:
        raise Invalid("{field}: Is guessed too easily; take several words", field=field)
    return password


def _normal(password: str) -> str:
    """The same password from every keyboard."""
    return unicodedata.normalize("NFKC", password[: LONGEST * 4])


@dataclass
class Passwords:
    """Hashes and checks in a few threads; each takes 19 MiB, so the number at work is bounded."""

    at_once: int = 2
    _waiting: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._threads = ThreadPoolExecutor(self.at_once, thread_name_prefix="passwords")

    async def hashed(self, password: str) -> str:
        """What is stored."""
        return await self._run(_hash, password)

    async def fits(self, stored: str | None, password: str) -> bool:
        """Whether it is the password; takes as long where nothing is stored."""
        return await self._run(_verify, stored, password)

    async def _run(self, work: Callable[P, R], *given: P.args, **more: P.kwargs) -> R:
        if self._waiting >= MOST_WAITING:
            raise TooManyRequests("Too many people are signing in. Try again in a moment.", 2)
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, partial(work, *given, **more))
        finally:
            self._waiting -= 1


def is_outdated(stored: str) -> bool:
    """Whether it was hashed under other parameters than today's."""
    return HASHER.check_needs_rehash(stored)


def _hash(password: str) -> str:
    return HASHER.hash(_normal(password))


def _verify(stored: str | None, password: str) -> bool:
    try:
        return HASHER.verify(stored or NOBODY, _normal(password)) and stored is not None
    except (VerificationError, InvalidHashError):
        return False
