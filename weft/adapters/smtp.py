"""Mail leaves by SMTP: `smtp://` (encrypted as soon as the server offers it) or `smtps://`."""

from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from urllib.parse import unquote, urlsplit

import aiosmtplib

from weft.identity.sessions.letters import Letter
from weft.std.clock import Clock, SystemClock

PORTS = {"smtp": 587, "smtps": 465}
PATIENCE = 30.0


@dataclass(frozen=True)
class Smtp:
    """One mail server, as the operator names it."""

    url: str
    sender: str
    clock: Clock = SystemClock()  # noqa: RUF009 - it has no state

    async def send(self, letter: Letter) -> None:
        """Hand one letter over, or raise."""
        at = urlsplit(self.url)
        await aiosmtplib.send(
            self._message(letter),
            hostname=at.hostname,
            port=at.port or PORTS.get(at.scheme, 587),
            username=unquote(at.username) if at.username else None,
            password=unquote(at.password) if at.password else None,
            use_tls=at.scheme == "smtps",
            timeout=PATIENCE,
        )

    def _message(self, letter: Letter) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self.sender
        message["To"] = letter.to
        message["Subject"] = " ".join(letter.subject.split())
        message["Date"] = format_datetime(self.clock.now())
        domain = self.sender.rpartition("@")[2].rstrip("> ") or "localhost"
        name = f"<weft.{letter.key}@{domain}>" if letter.key else make_msgid(domain=domain)
        message["Message-ID"] = name
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.text)
        return message
