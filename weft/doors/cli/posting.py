"""This module is about `weft mail test`: whether letters leave, and reach somebody."""

import argparse
import asyncio

from weft.doors.cli.house import House
from weft.identity.sessions.letters import letter
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings


def send_test(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Send one letter, and say what the mail server said."""
    if not settings.smtp_url:
        raise CannotRun("No mail server is set: name one in WEFT_SMTP_URL.")
    try:
        asyncio.run(house.mailer(settings).send(letter("test", arguments.to, {})))
    except Exception as error:  # whatever the mail server said, it is the answer
        raise CannotRun(f"The mail server did not take it: {error}") from None
    print(f"The mail server took a letter from {settings.mail_from} to {arguments.to}.")
    return 0
