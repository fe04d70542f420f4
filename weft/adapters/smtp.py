"""Mail leaves by SMTP: `smtp://` (encrypted as soon as the server offers it) or `smtps://`."""

from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, make_msgid, parseaddr
from urllib.parse import unquote, urlsplit

import aiosmtplib

from weft.kernel.mailing import Letter, plain
from weft.std.clock import Clock, SystemClock

PORTS = {"smtp": 587, "smtps": 465}
PATIENCE = 30.0
MOST_OF_SUBJECT = 200


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
        name, address = parseaddr(self.sender)
        message["From"] = formataddr((plain(letter.sender) or name, address or self.sender))
        message["To"] = letter.to
        message["Subject"] = plain(letter.subject, MOST_OF_SUBJECT)
        message["Date"] = format_datetime(self.clock.now())
        domain = self.sender.rpartition("@")[2].rstrip("> ") or "localhost"
        own = f"<weft.{letter.key}@{domain}>" if letter.key else make_msgid(domain=domain)
        message["Message-ID"] = own
        message["Auto-Submitted"] = "auto-generated"
        if letter.reply_to:
            message["Reply-To"] = letter.reply_to
        if letter.thread:
            first = f"<weft.thread.{letter.thread}@{domain}>"
            message["In-Reply-To"] = message["References"] = first
        if letter.leave:
            message["List-Unsubscribe"] = ", ".join(f"<{way}>" for way in letter.leave)
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        message.set_content(letter.text)
        if letter.html:
            message.add_alternative(letter.html, subtype="html")
        return message
