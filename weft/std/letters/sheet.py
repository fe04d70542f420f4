"""This module is about what stands in a letter, in order, and how it is drawn."""

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

HERE = Path(__file__).parent
_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


NOTHING = Markup()


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: who did what, when, and the words that were said."""

    who: str
    what: str
    at: str = ""
    said: str = ""
    said_rich: Markup = NOTHING


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter's content; whatever is empty does not stand there.

    `title` heads the sheet and may lead somewhere; `place` stands above it.  `button` is a label
    with its address.  `groups` are headings with their lines, each a text with an address.  `small`
    and `ways` stand below a rule.
    """

    title: str
    link: str = ""
    place: str = ""
    peek: str = ""
    lead: tuple[str, ...] = ()
    happenings: tuple[Happening, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    groups: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = ()
    button: tuple[str, str] | None = None
    small: tuple[str, ...] = ()
    ways: tuple[tuple[str, str], ...] = ()
    locale: str = "en"


@dataclass(frozen=True, slots=True)
class Written:
    """Both parts of a letter."""

    text: str
    html: str


def written(sheet: Sheet) -> Written:
    """Draw a sheet."""
    text = _templates.get_template("letter.txt").render(sheet=sheet)
    html = _templates.get_template("letter.html").render(sheet=sheet)
    return Written("\n".join(_unpadded(text)) + "\n", html)


def _unpadded(text: str) -> list[str]:
    """Its lines, with at most one empty one between two."""
    lines: list[str] = []
    for line in map(str.rstrip, text.strip().splitlines()):
        if line or lines[-1]:
            lines.append(line)
    return lines
