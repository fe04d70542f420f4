"""Letters of the account: what they say, in the reader's language."""

from collections.abc import Mapping

from weft.kernel.mailing import Letter, plain
from weft.std.letters import Sheet
from weft.std.letters import written as drawn
from weft.std.wording import Texts, Wording, filled, language_of

# Keys: the letter's name with its part.  `lead` is what it says, `button` stands on its link,
# `small` below the rule.
ENGLISH: Texts = {
    "invitation.subject": "{inviter} invites you to {workspace}",
    "invitation.lead": "{inviter} invites you to work in {workspace}.",
    "invitation.button": "Join",
    "invitation.small": "The link works once and ends after 14 days.",
    "reset.subject": "Choose a new password",
    "reset.lead": "Somebody, most likely you, asked for a new password.",
    "reset.button": "Choose a new password",
    "reset.small": "The link works once and ends after one hour. If it was not you, nothing has"
    " changed and there is nothing to do.",
    "welcome.subject": "Your place in {workspace}",
    "welcome.lead": "Your colleagues gave you a place in {workspace}. You sign in as {to}.",
    "welcome.button": "Choose your password",
    "welcome.small": "The link works once and ends after one hour. The page of signing in sends you"
    " another one.",
    "confirmation.subject": "Confirm your e-mail address",
    "confirmation.lead": "Confirm your address to start.",
    "confirmation.button": "Confirm",
    "confirmation.small": "The link works once and ends after two days.",
    "new_address.subject": "Confirm your new e-mail address",
    "new_address.lead": "Somebody, most likely you, wants to use this address to sign in.",
    "new_address.button": "Confirm",
    "new_address.small": "The link works once and ends after two days.",
    "address_changed.subject": "Your e-mail address was changed",
    "address_changed.lead": "Your account is reached at {new} from now on, and no longer at this"
    " address. If it was not you, tell your admin at once.",
    "already_here.subject": "You have an account already",
    "already_here.lead": "Somebody, most likely you, tried to register with this address. You have"
    " an account already.",
    "already_here.button": "Sign in",
    "password_changed.subject": "Your password was changed",
    "password_changed.lead": "The password of your account was changed, and every other session was"
    " ended. If it was not you, ask for a new password at once and tell your admin.",
    "test.subject": "A test letter",
    "test.lead": "Mail leaves this server, and reached you.",
}
LETTERS = Wording("letters", ENGLISH)


def letter(
    wording: str,
    to: str,
    given: Mapping[str, str],
    *,
    link: str = "",
    locale: str = "en",
    key: str = "",
) -> Letter:
    """A letter by its name, with what goes into it."""
    texts = LETTERS.texts(locale)
    words = {name: plain(value) for name, value in {**given, "to": to}.items()}

    def said(part: str) -> str:
        return filled(texts.get(f"{wording}.{part}", ""), words)

    sheet = Sheet(
        title=said("subject"),
        lead=(said("lead"),),
        button=(said("button"), link) if link else None,
        small=(said("small"),) if said("small") else (),
        locale=language_of(locale),
    )
    parts = drawn(sheet)
    return Letter(to, sheet.title, parts.text, key, parts.html)
