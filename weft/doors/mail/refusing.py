"""What the door says to the relay: taken, passed over in silence, or refused."""

TAKEN = "250 2.0.0 Taken"
AGAIN = "451 4.3.0 Not now. Try again in a few minutes"
BUSY = "421 4.3.2 Too many connections. Try again in a few minutes"
TOO_OFTEN = "451 4.7.1 Too many messages in an hour. Try again later"
ONE_AT_A_TIME = "452 4.5.3 One recipient at a time, please"
STRANGER = "550 5.7.1 This server takes mail from its own relay alone"
NO_SUCH_ADDRESS = "550 5.1.1 There is no such address here"


class Refused(Exception):
    """Mail that is not taken; the reply is one line, with what its sender may do about it."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.reply = f"{code} {''.join(c if ' ' <= c <= '~' else '?' for c in sentence)[:400]}"


class Silenced(Exception):
    """Mail that nobody waits for: taken, and thrown away, for a reason that is only logged."""


def nothing_there() -> Refused:
    """The same for whatever is gone, was never there, or may not be written to."""
    return Refused("550 5.7.1", "This address leads to nothing that you may write to")
