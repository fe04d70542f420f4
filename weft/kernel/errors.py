"""Errors are values of the contract: a status and a sentence that helps."""

from weft.std.wording import Spoken, Template

HELP = (
    "For more information on API status codes and how to handle them, "
    "read the docs on errors: https://developers.asana.com/docs/errors"
)


class Refusal(Spoken):
    """A request that cannot be answered as asked: a template and the words that fill it."""

    status = 400

    @property
    def message(self) -> str:
        """The sentence in English."""
        return str(self)


class Invalid(Refusal):
    """The request does not fit: the sentence names the field and the fix."""


class Unauthorized(Refusal):
    """Nobody we know."""

    status = 401


class PaymentRequired(Refusal):
    """The feature is switched off for this workspace."""

    status = 402


class Forbidden(Refusal):
    """Seen, but not theirs to change."""

    status = 403


class NotFound(Refusal):
    """Absent, or not theirs to see: the two look the same."""

    status = 404

    @classmethod
    def of(cls, what: str, gid: object) -> "NotFound":
        """The one sentence for an object that is absent or hidden."""
        return NotFound("{what}: Unknown object: {gid}", what=what, gid=gid)


class MethodNotAllowed(Refusal):
    """The path exists, the verb does not."""

    status = 405


class Conflict(Refusal):
    """Somebody else was first."""

    status = 409


class Gone(Refusal):
    """What was asked for is no longer kept."""

    status = 410


class PreconditionFailed(Refusal):
    """The sync token is missing or too old; a fresh one comes along."""

    status = 412

    def __init__(self, template: Template, sync: str, /, **words: object) -> None:
        super().__init__(template, **words)
        self.sync = sync


class TooLarge(Refusal):
    """More bytes than this server accepts at once."""

    status = 413


class UnsupportedMedia(Refusal):
    """A content type that no one here reads."""

    status = 415


class Unprocessable(Refusal):
    """Understood, but something that was promised is missing."""

    status = 422


class TooManyRequests(Refusal):
    """Slow down; `retry_after` is in seconds."""

    status = 429

    def __init__(self, template: Template, retry_after: int, /, **words: object) -> None:
        super().__init__(template, **words)
        self.retry_after = retry_after


class NotImplementedYet(Refusal):
    """The contract lists it; this release does not serve it."""

    status = 501
