"""Letters of the account: what they say, who carries them, and how they leave."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from weft.kernel.logs import log

PAUSES = (1.0, 10.0, 60.0)
MOST_WAITING = 1_000


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to one person."""

    to: str
    subject: str
    text: str


class Mailer(Protocol):
    """Carries a letter out of the building."""

    async def send(self, letter: Letter) -> None:
        """Hand it over, or raise."""
        ...


@dataclass
class Post:
    """Sends letters behind the request's back; without a mailer, callers show the link."""

    mailer: Mailer | None = None
    pauses: Sequence[float] = PAUSES
    _under_way: set["asyncio.Task[None]"] = field(default_factory=set["asyncio.Task[None]"])

    @property
    def is_open(self) -> bool:
        """Whether letters leave at all."""
        return self.mailer is not None

    def send_later(self, letter: Letter) -> None:
        """Send without anybody waiting for it."""
        if self.mailer is None or len(self._under_way) >= MOST_WAITING:
            log("mail").warning("not sent", subject=letter.subject, configured=self.is_open)
            return
        task = asyncio.get_running_loop().create_task(self._send(self.mailer, letter))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def emptied(self) -> None:
        """Every letter has left or was given up."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    async def _send(self, mailer: Mailer, letter: Letter) -> None:
        for pause in (*self.pauses, None):
            try:
                return await mailer.send(letter)
            except (
                Exception
            ) as error:  # whatever the mail server does, nobody's request hangs on it
                log("mail").warning("failed", subject=letter.subject, error=type(error).__name__)
            if pause is not None:
                await asyncio.sleep(pause)
        return None


def plain(text: str) -> str:
    """A name on one line: what people call things must not become a header or a paragraph."""
    return " ".join(text.split())[:120]


def invitation(to: str, *, inviter: str, workspace: str, link: str) -> Letter:
    """Come and join."""
    who, where = plain(inviter), plain(workspace)
    text = f"{who} invites you to work in {where}.\n\nJoin here:\n{link}\n\n{_ends('14 days')}"
    return Letter(to, f"{who} invites you to {where}", text)


def reset(to: str, *, link: str) -> Letter:
    """Choose a new password."""
    text = (
        f"Somebody, most likely you, asked for a new password.\n\nChoose one here:\n{link}\n\n"
        f"{_ends('one hour')} If it was not you, nothing has changed and there is nothing to do."
    )
    return Letter(to, "Choose a new password", text)


def confirmation(to: str, *, link: str) -> Letter:
    """Prove the address."""
    return Letter(
        to,
        "Confirm your e-mail address",
        f"Confirm your address to start:\n{link}\n\n{_ends('two days')}",
    )


def new_address(to: str, *, link: str) -> Letter:
    """Prove that the new address is one's own."""
    text = (
        "Somebody, most likely you, wants to use this address to sign in.\n\n"
        f"Confirm it here:\n{link}\n\n{_ends('two days')}"
    )
    return Letter(to, "Confirm your new e-mail address", text)


def address_changed(to: str, *, new: str) -> Letter:
    """A fact that the owner of the older address should hear of."""
    text = (
        f"Your account is reached at {plain(new)} from now on, and no longer at this address. "
        "If it was not you, tell your admin at once."
    )
    return Letter(to, "Your e-mail address was changed", text)


def already_here(to: str, *, link: str) -> Letter:
    """Somebody signed up with an address that has an account."""
    text = (
        "Somebody, most likely you, tried to register with this address. "
        f"You have an account already; sign in here:\n{link}\n"
    )
    return Letter(to, "You have an account already", text)


def password_changed(to: str) -> Letter:
    """A fact that its owner should hear of."""
    text = (
        "The password of your account was changed, and every other session was ended. "
        "If it was not you, ask for a new password at once and tell your admin."
    )
    return Letter(to, "Your password was changed", text)


def _ends(when: str) -> str:
    return f"The link works once and ends after {when}."
