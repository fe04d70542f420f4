"""What features ask of a carrier of letters, and how long one tries.  Adapters answer; the
composition root picks one.
"""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from weft.kernel.errors import Refusal
from weft.kernel.logs import log
from weft.kernel.runs import Again, Run

PATIENCE = 45.0
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=10), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to one person; `key` is the same however often it is sent.

    `sender` is the name that stands before the server's address.  Letters of one `thread` stand
    together.  `leave` are the addresses at which its reader can end such letters: `https:` by one
    click, `mailto:`.
    """

    to: str
    subject: str
    text: str
    key: str = ""
    html: str = ""
    sender: str = ""
    reply_to: str = ""
    thread: str = ""
    leave: tuple[str, ...] = ()


class Mailer(Protocol):
    """Carries a letter out of the building."""

    async def send(self, letter: Letter) -> None:
        """Hand it over, or raise."""
        ...


def plain(text: str, most: int = 120) -> str:
    """A name on one line: what people call things must not become a header or a paragraph."""
    line = "".join(c if c.isprintable() else " " for c in text)
    line = " ".join(line.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


async def hand_over(mailer: Mailer, letter: Letter, run: Run, named: str) -> None:
    """Send the letter of a run.  Where the mail server does not take it: `Again`, with growing
    pauses, until the moment that the run's input names; then a refusal.
    """
    try:
        async with asyncio.timeout(PATIENCE):
            await mailer.send(letter)
    except Exception as error:  # whatever the mail server does, the others leave
        raise later(run, named, error) from None


def later(run: Run, named: str, error: Exception) -> Again | Refusal:
    """What a letter that could not leave comes to; told in the log, without what it says."""
    now, why = run.clock.now(), type(error).__name__
    log("mail").warning("failed", letter=named, error=why, attempts=run.attempts)
    again = now + min(FIRST_PAUSE * 2 ** min(run.attempts - 1, 20), LONGEST_PAUSE)
    if again < datetime.fromisoformat(run.input["until"]):
        return Again(why, again)
    log("mail").error("given up", letter=named, error=why)
    return Refusal("The mail server did not take it in time: {why}.", why=why)
