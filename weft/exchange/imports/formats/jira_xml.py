"""This module is about issues that Jira exported as XML (RSS): one `item` each, texts in HTML.

A first pass looks at the values of all fields, the second yields.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Final
from urllib.parse import quote
from xml.etree.ElementTree import Element

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.dates import Spelling, zone_of
from weft.exchange.imports.formats.jira_fields import TAGS, fields_of
from weft.exchange.imports.formats.jira_issues import LINK, MOST_TOLD
from weft.exchange.imports.formats.jira_table import MOST_NAMES, Of, field_of, has_time, value_of
from weft.exchange.imports.formats.jira_words import BLOCKING, DONE, SUBTASK
from weft.exchange.imports.formats.markup import elements, root_of
from weft.exchange.imports.formats.persons import introduced
from weft.exchange.imports.formats.prose import MOST, TOO_LONG, from_foreign
from weft.exchange.imports.formats.rows import LEFT, TIME, UNREAD
from weft.exchange.imports.formats.surveys import Survey
from weft.exchange.imports.graph import (
    Board,
    Comment,
    File,
    Form,
    Home,
    Item,
    Link,
    Loss,
    Part,
    Problem,
    Prose,
    Status,
    Value,
)
from weft.exchange.imports.sources import Source, Unreadable
from weft.std.richtext import Flavour
from weft.std.wording import Template

LEFT_BEHIND: Final = {
    "updated": "Updated", "votes": "Votes", "watches": "Watchers", "security": "Security level",
    "aggregatetimespent": "Σ Time spent",
}  # fmt: skip
"""Elements of an issue without a place here, and what people call them; others go by their tags."""
READ: Final = frozenset(
    (
        *("title", "link", "project", "description", "key", "summary", "type", "parent", "status"),
        *("statusCategory", "assignee", "reporter", "labels", "created", "resolved", "due"),
        *("comments", "issuelinks", "attachments", "subtasks", "customfields", "progress"),
        *("aggregatetimeoriginalestimate", "aggregatetimeremainingestimate"),
        *TAGS,
    )
)
"""Elements that are read, or say again what others do."""
RESTRICTED: Final[Template] = "a comment that only {name} may read"
ISSUE: Final = "channel/item"
_PEOPLE: Final = ("username", "accountid")
_NOBODY: Final = "-1"


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """Everything that stands in an export."""
    if root_of(source.head())[0] != "rss":
        raise Unreadable("The file is no export of Jira: its first element is not <rss>")
    fields, names = _looked_through(source)
    yield from introduced(_parts(source, choices, fields), names)


def _parts(source: Source, choices: Choices, fields: dict[str, Of]) -> Iterator[Part]:
    yield from (field_of(key, of) for key, of in fields.items())
    told: set[object] = set()
    for line, issue in _issues(source):
        if not _said(issue, "key"):
            yield Problem(line, Unreadable("The issue has no key"))
            continue
        for part in _Issue(issue, line, fields, Spelling(zone=zone_of(choices))).parts():
            if isinstance(part, Board | Status):
                if part in told:
                    continue
                if len(told) < MOST_TOLD:
                    told.add(part)
            yield part


def knows(source: Source, head: bytes) -> int:
    """RSS that speaks of issues."""
    if root_of(head)[0] != "rss":
        return 0
    return 95 if any(mark in head for mark in (b"by JIRA", b"<build-info", b"/browse/")) else 20


def _issues(source: Source) -> Iterator[tuple[int, Element]]:
    with source.bytes() as kept:
        for found in elements(kept, (ISSUE,)):
            yield found.line, found.element


def _looked_through(source: Source) -> tuple[dict[str, Of], dict[str, str]]:
    """The fields, with the forms that their values have; and people's names by their keys."""
    fields, names = dict[str, Of](), dict[str, str]()
    for _, issue in _issues(source):
        for tag in ("assignee", "reporter"):
            key, name = _person_key(issue.find(tag)), _said(issue, tag)
            if key and name and len(names) < MOST_NAMES:
                names[key] = name
        for one in fields_of(issue):
            if one.key and one.key not in ("epic", "parent key", "start"):
                new = Of(one.name, [], one.form, Survey(one.name.casefold()))
                of = fields.setdefault(one.key, new)
                of.is_many |= len(one.values) > 1
                for text in one.values:
                    of.survey.note(text)
    for of in fields.values():
        of.settle()
    return fields, names


class _Issue:
    """One issue while its parts are made."""

    def __init__(
        self, issue: Element, line: int, fields: dict[str, Of], spelling: Spelling
    ) -> None:
        self._issue, self._line, self._fields, self._spelling = issue, line, fields, spelling
        self._key = _said(issue, "key")
        self._url = _said(issue, "link")
        at = self._url.find("/browse/")
        self._base = self._url[:at] if at > 0 else ""
        self._said = {one.key: one for one in fields_of(issue)}
        self._left: list[Loss] = []

    def parts(self) -> Iterator[Part]:
        """Whom and what it names, the issue itself, what was said, attached, linked and lost."""
        project = self._issue.find("project")
        key = "" if project is None else project.get("key", "")
        yield Board(key, _said(self._issue, "project") or key or "Jira")
        status, is_over = _said(self._issue, "status"), self._is_over()
        if status:
            yield Status(status, status, is_over)
        notes = self._prose(self._issue.findtext("description") or "", Flavour.TASK)
        yield replace(self._item(Home(key), bool(is_over)), notes=notes)
        yield from self._comments()
        yield from self._files()
        yield from self._links()
        yield from self._losses()

    def _item(self, home: Home, is_over: bool) -> Item:
        kind, parent = _said(self._issue, "type"), self._parent()
        is_done = is_over or "resolution" in self._said
        start, labels = self._said.get("start"), self._issue.iterfind("labels/label")
        return Item(
            self._key,
            " ".join(_said(self._issue, "summary").split()) or self._key,
            homes=() if parent and kind.casefold() in SUBTASK else (home,),
            parent=parent,
            status=_said(self._issue, "status"),
            kind=kind,
            is_done=is_done,
            assignee=_person_key(self._issue.find("assignee")),
            creator=_person_key(self._issue.find("reporter")),
            start_on=self._day("start", start.values[0]) if start else None,
            due_on=self._day("due", _said(self._issue, "due")),
            created_at=self._moment("created"),
            completed_at=self._moment("resolved") if is_done else None,
            tags=tuple(dict.fromkeys(filter(None, map(_said, labels)))),
            values=dict(self._values()),
            url=self._url,
            line=self._line,
        )

    def _is_over(self) -> bool | None:
        category = self._issue.find("statusCategory")
        if category is not None:
            return category.get("key") == "done"
        return True if _said(self._issue, "status").casefold() in DONE else None

    def _parent(self) -> str:
        fields = [self._said[each] for each in ("parent key", "epic") if each in self._said]
        said = (_said(self._issue, "parent"), *(one.values[0] for one in fields))
        parent = next(filter(None, said), "")
        return parent if parent != self._key else ""

    def _values(self) -> Iterator[tuple[str, Value]]:
        for key, one in self._said.items():
            of = self._fields.get(key)
            if of is None:
                continue
            value = value_of(of, one.values, self._spelling)
            if value:
                yield key, value
            else:
                self._lose(UNREAD, one.name)
            if of.settled is Form.DATE and has_time(one.values[0], self._spelling):
                self._lose(TIME, one.name)

    def _comments(self) -> Iterator[Comment]:
        for at, one in enumerate(self._issue.iterfind("comments/comment")):
            if readers := one.get("grouplevel") or one.get("roleLevel") or one.get("rolelevel"):
                self._lose(RESTRICTED, readers)
                continue
            text = self._prose(one.text or "", Flavour.COMMENT)
            key = one.get("id") or f"{self._key} {at}"
            when = self._spelling.moment(one.get("created", ""))
            yield Comment(key, self._key, text, one.get("author", ""), when)

    def _files(self) -> Iterator[File]:
        for one in self._issue.iterfind("attachments/attachment"):
            key, name, size = one.get("id", ""), one.get("name", ""), one.get("size", "")
            url = f"{self._base}/secure/attachment/{quote(key)}/{quote(name)}"
            yield File(
                key or f"{self._key} {name}",
                self._key,
                name or key,
                url if self._base and key else "",
                author=one.get("author", ""),
                at=self._spelling.moment(one.get("created", "")),
                size=int(size) if size.isascii() and size.isdigit() and len(size) < 16 else None,
            )

    def _links(self) -> Iterator[Part]:
        for kind in self._issue.iterfind("issuelinks/issuelinktype"):
            name = _said(kind, "name")
            for way in kind:
                for other in way.iterfind("issuelink/issuekey"):
                    if name.casefold() not in BLOCKING:
                        yield Loss(LINK, self._key, name)
                    elif way.tag == "inwardlinks":
                        yield Link(self._key, _said(other))
                    else:
                        yield Link(_said(other), self._key)

    def _losses(self) -> Iterator[Loss]:
        yield from self._left
        for tag in dict.fromkeys(one.tag for one in self._issue if one.tag not in READ):
            if _said(self._issue, tag) not in ("", "0"):
                yield Loss(LEFT, self._key, LEFT_BEHIND.get(tag, tag))
        if left := self._said.get(""):
            yield Loss(LEFT, self._key, left.name)

    def _prose(self, html: str, flavour: Flavour) -> Prose:
        prose, is_cut = from_foreign(html, flavour, self._base)
        if is_cut:
            self._lose(TOO_LONG, MOST)
        return prose

    def _day(self, name: str, text: str) -> date | None:
        found = self._spelling.day(text)
        if text and found is None:
            self._lose(UNREAD, name)
        return found

    def _moment(self, tag: str) -> datetime | None:
        text = _said(self._issue, tag)
        found = self._spelling.moment(text)
        if text and found is None:
            self._lose(UNREAD, tag)
        return found

    def _lose(self, what: Template, name: str) -> None:
        self._left.append(Loss(what, self._key, name))


def _said(element: Element, tag: str = "") -> str:
    """The text of an element, or of one within it."""
    return ((element.findtext(tag) if tag else element.text) or "").strip()


def _person_key(element: Element | None) -> str:
    """What the system knows somebody by: the name at sign-in or the id of the account."""
    if element is None:
        return ""
    found = next(filter(None, map(element.get, _PEOPLE)), "") or (element.text or "").strip()
    return "" if found == _NOBODY else found


FORMAT: Final = Format("jira-xml", "Jira XML", (".xml", ".rss"), knows, parts)
