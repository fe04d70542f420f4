"""What features ask of a carrier of letters.  Adapters answer; the composition root picks one."""

from dataclasses import dataclass
from typing import Protocol


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
