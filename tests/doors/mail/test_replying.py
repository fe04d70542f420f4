"""What somebody says themselves is kept; what they quote, and who they are, is not."""

import time

import pytest

from tests.notify.postoffice import SENDER
from weft.doors.mail.reading import Mail
from weft.doors.mail.replying import answer, own_words

QUOTE = "\n> Ann mentioned you\n>\n> look at this\n"
HEADERS = f"\nFrom: Ann <{SENDER}>\nSent: Tuesday\nTo: Bob\nSubject: Weave\n\nlook at this\n"
ANSWERS = {
    "gmail": f"Yes.\n\nOn Tue, 24 Nov 2026 at 10:00, Ann <{SENDER}> wrote:\n{QUOTE}",
    "gmail, wrapped": f"Yes.\n\nOn Tue, 24 Nov 2026 at 10:00, Ann\n<{SENDER}> wrote:\n{QUOTE}",
    "german": f"Yes.\n\nAm 24.11.2026 um 10:00 schrieb Ann:{QUOTE}",
    "any language": f"Yes.\n\n24. nov 2026 Ann <{SENDER}> kirjoitti:\n{QUOTE}",
    "japanese": f"Yes.\n\n2026年11月24日 Ann <{SENDER}>：{QUOTE}",
    "outlook": f"Yes.\n\n________________________________{HEADERS}",
    "outlook, bare": f"Yes.\n{HEADERS}",
    "original message": f"Yes.\n\n-----Original Message-----{HEADERS}",
    "below the quote": f"On Tue, 24 Nov 2026, Ann <{SENDER}> wrote:\n{QUOTE}\nYes.\n",
    "a signature": "Yes.\n\n-- \nBob\nWeaver\n",
    "a telephone": "Yes.\n\nSent from my iPhone",
    "nothing quoted": "Yes.",
}


@pytest.mark.parametrize("text", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_is_its_own_words(text: str) -> None:
    assert own_words(text, (SENDER,)) == "Yes."


def test_ordinary_words_are_no_quote() -> None:
    text = "Thanks,\nFrom: the loom\n\n- one\n- two\n--- three ---\nAnn wrote:\nnothing"
    assert own_words(text, (SENDER,)) == text


def test_both_parts_saying_the_same_is_believed_richly() -> None:
    quote = f"On Tue, 24 Nov 2026, Ann <{SENDER}> wrote:"
    html = f"<div>Yes <b>now</b></div><div class=gmail_quote>{quote}<br>look</div>"
    mail = Mail((), f"Yes *now*\n\n{quote}\n> look", html, ())
    assert answer(mail, (SENDER,))[0] == {"html_text": "<body>Yes <strong>now</strong></body>"}
    differs = Mail((), f"Yes\n\n{quote}\n> look", html, ())
    assert answer(differs, (SENDER,))[0] == {"text": "Yes"}


def test_a_hostile_answer_costs_no_more_than_its_length() -> None:
    begun = time.process_time()
    for piece in ("On ", "> ", "From: a\n", "wrote: ", "-", "_", "a:\n", "<" + SENDER, "\n\n", ":"):
        own_words(piece * (250_000 // len(piece)), (SENDER,))
    assert time.process_time() - begun < 20
