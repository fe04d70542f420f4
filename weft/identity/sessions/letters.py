"""Letters of the account: what they say, and who carries them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to one person; `key` is the same however often it is sent."""

    to: str
    subject: str
    text: str
    key: str = ""


class Mailer(Protocol):
    """Carries a letter out of the building."""

    async def send(self, letter: Letter) -> None:
        """Hand it over, or raise."""
        ...


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


def welcome(to: str, *, workspace: str, link: str) -> Letter:
    """Somebody was let in who never had a password: come and choose one."""
    where = plain(workspace)
    text = (
        f"Your colleagues gave you a place in {where}. You sign in as {plain(to)}.\n\n"
        f"Choose your password here:\n{link}\n\n{_ends('one hour')} "
        "The page of signing in sends you another one."
    )
    return Letter(to, f"Your place in {where}", text)


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


WORDINGS: Mapping[str, Callable[..., Letter]] = {
    each.__name__: each
    for each in (
        invitation,
        reset,
        welcome,
        confirmation,
        new_address,
        address_changed,
        already_here,
        password_changed,
    )
}
