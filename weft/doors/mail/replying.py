"""What somebody said themselves in an answer: without what they quote, and without their signature.

Rules of our own, each linear in what comes in: the well-known libraries lean on expressions that a
hostile letter sends walking for hours, and cut greetings that somebody meant to say.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from weft.doors.mail.reading import Mail
from weft.std.richtext import Flavour, Verdict, from_html, to_plain, write

MOST_LINES = 5_000
LONGEST_LINE = 1_000
AHEAD = 4
WROTE = re.compile(
    r"(?:\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|skrifaði)\b"
    r"|napisał(?:\(a\)|a)?|пишет|написал(?:\(а\)|а)?|写道|寫道|님이 작성|のメール).{0,80}[:：]\s*$",
    re.IGNORECASE,
)
HEADER = re.compile(r"\*?[^\s:：*][^:：]{0,24}\*?\s?[:：]\*?\s*\S")
FROM = re.compile(
    r"\*?(?:From|Von|De|Da|Van|Od|Från|Fra|От|差出人|보낸 ?사람|寄件者|发件人)\*?\s?[:：]",
    re.IGNORECASE,
)
SEPARATOR = re.compile(r"\s*(?:-{3,}.{0,80}-{3,}|_{10,})\s*")
DEVICE = re.compile(
    r"(?:Sent (?:from|with)|Get Outlook for|Gesendet (?:von|mit)|Envoyé (?:de|depuis)|Enviado"
    r" (?:desde|do|de)|Inviato da|Verzonden vanaf|Wysłano z|Skickat från|Отправлено с"
    r"|iPhone(?:から|에서|发)"
    r"|從我的|从我的).{0,80}",
    re.IGNORECASE,
)
QUOTES = (
    *("gmail_quote", "gmail_extra", "yahoo_quoted", "protonmail_quote", "moz-cite-prefix"),
    *("moz-forward-container", "tutanota_quote", "zmail_extra", "gmail_signature"),
    *("moz-signature", "protonmail_signature_block"),
)
REST = ("divrplyfwdmsg", "appendonsend", "replysplit", "olk_src_body_section", "reply-intro")
NOT_SAID = re.compile(r"<?https?://\S+|\W+|_")


def own_words(text: str, known: Collection[str]) -> str:
    """What stands in an answer beside quotes; `known` are addresses of ours, which stand in what
    introduces a quote, whatever the language.
    """
    lines = [line[:LONGEST_LINE].rstrip() for line in text.splitlines()[:MOST_LINES]]
    kept: list[str] = []
    at = 0
    while at < len(lines):
        length = _introduces(lines, at, known)
        following = _next(lines, at + length)
        if length and following.startswith(">"):
            at += length
        elif length or _begins_rest(lines, at) or lines[at] == "--":
            break
        else:
            kept += [lines[at]] if not lines[at].startswith(">") else []
            at += 1
    return _without_device(kept)


def _introduces(lines: Sequence[str], at: int, known: Collection[str]) -> int:
    """How many lines from here say who wrote what follows, and when; 0 where none do."""
    said = ""
    for length in range(1, 4):
        line = lines[at + length - 1] if at + length <= len(lines) else ""
        if not line.strip("> "):
            return 0
        said = f"{said} {line}".strip()
        is_ours = any(f"<{address}" in said.lower() for address in known)
        is_dated = any(letter.isdigit() for letter in said) or _next(lines, at + length)[:1] == ">"
        if said.endswith((":", "：")) and is_dated and (is_ours or WROTE.search(said)):
            return length
    return 0


def _begins_rest(lines: Sequence[str], at: int) -> bool:
    """A whole message stands below, with its headers."""
    ahead = [line for line in lines[at + 1 : at + 1 + AHEAD] if line]
    headers = sum(1 for line in ahead if HEADER.match(line))
    if FROM.match(lines[at]):
        return headers >= 2
    return SEPARATOR.fullmatch(lines[at]) is not None and headers >= 2


def _next(lines: Sequence[str], at: int) -> str:
    """The next line on which something stands."""
    return next((line for line in lines[at : at + AHEAD] if line), "")


def _without_device(lines: list[str]) -> str:
    while lines and (not lines[-1].strip() or DEVICE.fullmatch(lines[-1].strip())):
        lines.pop()
    return "\n".join(lines).strip("\n")


def answer(mail: Mail, known: Collection[str]) -> tuple[dict[str, str], frozenset[str]]:
    """The comment that an answer is, and the images that stand in it.  It is rich where its two
    parts say the same once quotes are gone; where they differ, the plain one is believed.
    """
    if mail.html is None:
        said = own_words(mail.text or "", known)
        return ({"text": said} if said.strip() else {}), frozenset()
    found = from_html(mail.html, flavour=Flavour.COMMENT, judge=judged)
    read = to_plain(found.document)
    said = own_words(read if mail.text is None else mail.text, known)
    if not said.strip():
        return {}, found.images
    if NOT_SAID.sub("", said).casefold() == NOT_SAID.sub("", read).casefold():
        return {"html_text": write(found.document)}, found.images
    return {"text": said}, found.images


def judged(tag: str, attributes: Mapping[str, str]) -> Verdict:
    """Quotes and signatures, as the common mail programs mark them."""
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()
    if any(name in names for name in REST):
        return "end"
    is_quote = tag == "blockquote" and attributes.get("type", "").lower() == "cite"
    return "skip" if is_quote or any(name in names for name in QUOTES) else "keep"
