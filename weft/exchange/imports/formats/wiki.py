"""This module is about the wiki markup of Jira: what of it our rich text holds.

Read in one pass without ever looking back, so that no text takes longer than it is long.
"""

import re
from collections.abc import Iterator, Mapping
from html import escape, unescape
from typing import Final

from weft.exchange.imports.formats.prose import Text, from_foreign, from_plain
from weft.std.richtext import Flavour
from weft.std.richtext.reading import is_safe_href

LARGEST: Final = 200_000
"""How many characters are read; Jira keeps 32,767."""

_MACRO: Final = re.compile(
    r"(?<!\{)\{(code|noformat|quote|panel|info|note|tip|warning|expand|section|column)"
    r"(?::([^{}\n]{0,500}))?\}(?!\})",
    re.IGNORECASE,
)
_IDLE: Final = re.compile(r"\{(?:color|anchor)(?::[^{}\n]{0,100})?\}", re.IGNORECASE)
_TITLE: Final = re.compile(r"(?:^|\|)title=([^|]+)")
_BREAK: Final = re.compile(r"\\\\(?=\s|$)", re.MULTILINE)
_HEADING: Final = re.compile(r"\s*h([1-6])\.\s+(\S.*)")
_QUOTED: Final = re.compile(r"\s*bq\.\s+(\S.*)")
_RULE: Final = re.compile(r"\s*-{4,5}\s*")
_LISTED: Final = re.compile(r"\s*([*#-]{1,8})\s+(\S.*)")
_BULLETS: Final = {"*": "ul", "-": "ul", "#": "ol"}
_CELL: Final = re.compile(r"\[[^\[\]\n]{1,2000}\]|\{\{[^{}\n]{1,400}\}\}|\\\||(\|\|?)|[^|\[{\\]+|.")

_PAIRS: Final = {
    "strong": (r"\*", "strong"),
    "em": ("_", "em"),
    "cite": (r"\?\?", "em"),
    "gone": ("-", "s"),
    "new": (r"\+", "u"),
    "high": (r"\^", ""),
    "low": ("~", ""),
}
_MARKED: Final = "|".join(
    rf"(?<![\w{mark[-1]}]){mark}(?P<{name}>(?!\s)[^{mark[-2:]}\n]{{1,2000}}(?<!\s)){mark}"
    rf"(?![\w{mark[-1]}])"
    for name, (mark, _) in _PAIRS.items()
)
_INLINE: Final = re.compile(
    r"\\(?P<escaped>[*_?+^~{}\[\]!|#-])"
    r"|\{\{(?P<mono>(?:[^{}\n]|\{(?!\{)|\}(?!\})){1,400})\}\}"
    r"|\[(?P<link>[^\[\]\n]{1,2000})\]"
    r"|(?P<url>https?://[^\s<>\[\]{}|\"'\\]{1,2000})"
    r"|(?<![\w!])!(?P<image>[^\s!|][^!\n|]{0,300})(?:\|[^!\n]{0,200})?!(?![\w!])"
    rf"|{_MARKED}"
)
_MARKUP: Final = re.compile(r"<(?!/?p>|br>)")
_TAG: Final = re.compile(r"</?p>")
_AFTER: Final = ".,;:!?)"
NO_NAMES: Final[Mapping[str, str]] = {}


def from_wiki(
    text: str,
    flavour: Flavour,
    *,
    files: Mapping[str, str] = NO_NAMES,
    people: Mapping[str, str] = NO_NAMES,
) -> Text:
    """A text in wiki markup; `files` are the addresses of attachments by their names, `people` the
    names of those whom texts mention by their ids.
    """
    if not text.strip():
        return from_foreign("", flavour)
    page = _Page(files, people)
    page.read(text[:LARGEST].replace("\r\n", "\n").replace("\r", "\n"))
    html = "".join(page.made)
    is_plain = not _MARKUP.search(html)
    prose, is_cut = from_plain(_without_lines(html)) if is_plain else from_foreign(html, flavour)
    return Text(prose, is_cut or len(text) > LARGEST)


def _without_lines(html: str) -> str:
    """The text of a page that has paragraphs and nothing else."""
    return unescape(_TAG.sub("", html.replace("<br>", "\n").replace("</p><p>", "\n\n")))


class _Page:
    """The HTML so far, and what is open in it."""

    def __init__(self, files: Mapping[str, str], people: Mapping[str, str]) -> None:
        self.made: list[str] = []
        self._files, self._people = files, people
        self._lists: list[str] = []
        self._block = ""
        self._quotes = 0

    def read(self, text: str) -> None:
        """Take in a whole text."""
        for macro, said in _pieces(text):
            if not macro:
                self._read_lines(said)
                continue
            self._end()
            match macro:
                case "code" | "noformat":
                    self.made.append(f"<pre>{escape(said)}</pre>")
                case "quote":
                    self._quotes ^= 1
                    self.made.append("<blockquote>" if self._quotes else "</blockquote>")
                case _ if title := _TITLE.search(said):
                    self.made.append(f"<p><strong>{self._inline(title[1].strip())}</strong></p>")
                case _:
                    self.made.append("<p>")
        self._end()

    def _read_lines(self, text: str) -> None:
        text = _BREAK.sub("\n", _IDLE.sub("", text))
        for line in text.strip("\n").split("\n"):
            if not line.strip():
                self._end()
            elif found := _HEADING.fullmatch(line):
                self._alone(f"h{found[1]}", found[2])
            elif found := _QUOTED.fullmatch(line):
                self._alone("blockquote", found[1])
            elif _RULE.fullmatch(line):
                self._end()
                self.made.append("<hr>")
            elif found := _LISTED.fullmatch(line):
                self._list(found[1], found[2])
            elif line.lstrip().startswith("|"):
                self._row(line.strip())
            else:
                self._say(line)

    def _alone(self, tag: str, text: str) -> None:
        self._end()
        self.made.append(f"<{tag}>{self._inline(text)}</{tag}>")

    def _say(self, line: str) -> None:
        """A line of a paragraph, or more of an item of a list."""
        if self._block == "table":
            self._end()
        if self._block:
            self.made.append("<br>")
        else:
            self._block = "p"
            self.made.append("<p>")
        self.made.append(self._inline(line))

    def _list(self, marks: str, text: str) -> None:
        kinds = [_BULLETS[mark] for mark in marks]
        if self._block not in ("", "list"):
            self._end()
        same = next(
            (n for n, (a, b) in enumerate(zip(self._lists, kinds, strict=False)) if a != b),
            min(len(self._lists), len(kinds)),
        )
        while len(self._lists) > same:
            self.made.append(f"</li></{self._lists.pop()}>")
        if same == len(kinds):
            self.made.append("</li><li>")
        for kind in kinds[same:]:
            self._lists.append(kind)
            self.made.append(f"<{kind}><li>")
        self._block = "list"
        self.made.append(self._inline(text))

    def _row(self, line: str) -> None:
        if self._block != "table":
            self._end()
            self._block = "table"
            self.made.append("<table>")
        cells = "".join(
            f"<td><strong>{self._inline(cell)}</strong></td>"
            if is_head
            else f"<td>{self._inline(cell)}</td>"
            for is_head, cell in _cells(line)
        )
        self.made.append(f"<tr>{cells}</tr>")

    def _end(self) -> None:
        """Close what is open, but quotes."""
        while self._lists:
            self.made.append(f"</li></{self._lists.pop()}>")
        if self._block in ("p", "table"):
            self.made.append(f"</{self._block}>")
        self._block = ""

    def _inline(self, text: str) -> str:
        made: list[str] = []
        at = 0
        for found in _INLINE.finditer(text):
            made += (escape(text[at : found.start()]), self._said(found))
            at = found.end()
        return "".join(made) + escape(text[at:])

    def _said(self, found: re.Match[str]) -> str:
        """What stands between marks."""
        name, said = found.lastgroup or "", found[found.lastgroup or 0]
        match name:
            case "escaped":
                return escape(said)
            case "mono":
                return f"<code>{escape(said)}</code>"
            case "link":
                return self._link(said)
            case "url":
                url = said.rstrip(_AFTER)
                return _linked(url, escape(url)) + escape(said[len(url) :])
            case "image":
                url = self._files.get(said, said)
                return _linked(url, escape(said)) if is_safe_href(url) else escape(found[0])
            case _:
                tag = _PAIRS[name][1]
                inner = self._inline(said)
                return f"<{tag}>{inner}</{tag}>" if tag else inner

    def _link(self, said: str) -> str:
        """What stands in brackets; much of that is no link at all."""
        text, _, rest = said.partition("|")
        target = (rest.partition("|")[0] or text).strip()
        if target.startswith("~"):
            key = target[1:].removeprefix("accountid:")
            return escape(f"@{self._people.get(key, key)}")
        if target.startswith("^"):
            url = self._files.get(target[1:], "")
            shown = escape(target[1:] if text == said else text)
            return _linked(url, shown) if url else shown
        if target.startswith("#"):
            return escape(target[1:] if text == said else text)
        if is_safe_href(target) and not target.startswith("/"):
            return _linked(target, self._inline(text) if rest else escape(text))
        return f"[{self._inline(said)}]"


def _linked(url: str, shown: str) -> str:
    return f'<a href="{escape(url, quote=True)}">{shown}</a>'


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """A text in pieces: what is code, where other macros begin and end, and what lies between."""
    begins, at, endless = 0, 0, set[str]()
    while found := _MACRO.search(text, at):
        macro, said, at = found[1].lower(), found[2] or "", found.end()
        if macro in ("code", "noformat"):
            end = -1 if macro in endless else _end_of(macro, text, at)
            if end < 0:
                endless.add(macro)
                continue
            said, at = text[at:end].strip("\n"), end + len(macro) + 2
        yield "", text[begins : found.start()]
        yield macro, said
        begins = at
    yield "", text[begins:]


def _end_of(macro: str, text: str, at: int) -> int:
    ends = [text.find(f"{{{name}}}", at) for name in (macro, macro.upper())]
    return min((end for end in ends if end >= 0), default=-1)


def _cells(line: str) -> Iterator[tuple[bool, str]]:
    """The cells of a line of a table, each with whether it is a heading."""
    mark, said = "", list[str]()
    for found in _CELL.finditer(line):
        if found[1] is None:
            said.append(found[0])
            continue
        if mark:
            yield mark == "||", "".join(said).strip()
        mark, said = found[1], []
    if rest := "".join(said).strip():
        yield mark == "||", rest
