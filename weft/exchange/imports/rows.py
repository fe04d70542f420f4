"""An item of the source → a task as it comes: pure, with a loss for whatever does not fit."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from html import unescape
from typing import Any, Final
from zoneinfo import ZoneInfo

from weft.exchange.imports.graph import Form, Item, Loss, Prose, Value
from weft.exchange.imports.ground import (
    CHOOSING,
    KEY_FIELD,
    KIND_FIELD,
    LONGEST_NAME,
    NO_SECTION,
    STATUS_FIELD,
    Ground,
    KnownField,
)
from weft.exchange.imports.mapping import UPPER, USUAL, Mapping, plain
from weft.kernel.access import Gid
from weft.std import richtext
from weft.std.richtext import Flavour, RichTextError
from weft.std.wording import Template
from weft.work.tasks.commands.bringing import Coming

LONGEST_NOTES: Final = 65_535
MOST_HOMES, MOST_TAGS, MOST_PEOPLE = 20, 100, 1_000
LONGEST_TEXT: Final = 1_024
CUT_NAME: Final[Template] = "the end of names beyond {name} characters"
CUT_NOTES: Final[Template] = "the end of texts beyond {name} characters"
NO_FORM: Final[Template] = "the form of texts that are no rich text here"
NO_END: Final[Template] = "start dates of tasks without a due date"
LATE_START: Final[Template] = "start dates after the due date"
MILESTONE_START: Final[Template] = "start dates of milestones"
CUT_TEXT: Final[Template] = "the end of values of {name} beyond 1,024 characters"
NOT_ACTIVE: Final[Template] = "people in {name} who are not active here"
ODD_VALUE: Final[Template] = "values of {name} that do not fit its form"
MORE_HOMES: Final[Template] = "projects of a task beyond {name}"
MORE_TAGS: Final[Template] = "tags of a task beyond {name}"

_CONTROLS: Final = {n: None for n in range(32) if chr(n) not in "\t\n\r"} | {127: None}
_ODD: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_TAG: Final = re.compile(r"<[^>]*>")


class Rows:
    """Makes tasks of items, on a ground that is prepared."""

    def __init__(
        self, mapping: Mapping, ground: Ground, names: dict[str, str], who: Gid, now: datetime,
        zone: str, *, is_admin: bool, statuses: dict[str, str], called: Callable[[str], str],
    ) -> None:  # fmt: skip
        self._mapping, self._ground, self._names = mapping, ground, names
        self._who, self._now, self._zone = who, now, zone
        self._is_admin, self._statuses, self._called = is_admin, statuses, called
        self._item = ""
        self.lost: list[Loss] = []

    def coming(self, item: Item, parent: Gid | None, above: str) -> Coming:
        """The task; `above` is the kind of what it is a part of."""
        self._item = item.key
        person = self._ground.people.get
        assignee = person(item.assignee)
        creator = person(item.creator) if self._is_admin else None
        homes = self._homes(item, above if parent else None)
        followers = [self._ground.people.get(key) for key in item.followers]
        named = [assignee, creator, *followers]
        return Coming(
            columns=self._columns(item, assignee, creator),
            homes=homes,
            parent=parent,
            followers=list(dict.fromkeys(gid for gid in named if gid))[:MOST_PEOPLE],
            sharing=_known(person(key) for key in item.others if person(key) != assignee),
            likes=_known(person(key) for key in item.likes) if self._is_admin else (),
            tags=self._tags(item),
            custom=self._custom(item, [project for project, _ in homes]),
        )

    def _lose(self, loss: Loss) -> None:
        self.lost.append(replace(loss, item=self._item))

    def _columns(self, item: Item, assignee: Gid | None, creator: Gid | None) -> dict[str, Any]:
        name = self.name(item.name) or item.key[:LONGEST_NAME]
        subtype = self._mapping.kinds.get(item.kind, USUAL)
        done_at = self._done_at(item)
        doer = assignee if self._is_admin else None
        made_at = item.created_at or self._now
        columns: dict[str, Any] = {
            "name": name,
            "is_separator": name.endswith(":") and subtype == USUAL and not item.notes,
            "resource_subtype": subtype,
            "assignee_gid": assignee,
            "assigned_by_gid": (creator or self._who) if assignee else None,
            "created_by_gid": creator or self._who,
            "created_at": made_at,
            "modified_at": max(made_at, done_at or made_at),
            "completed_at": done_at,
            "completed_by_gid": (doer or self._who) if done_at else None,
        }
        if subtype == "approval":
            columns["approval_status"] = "approved" if done_at else "pending"
        return columns | self.prose(item.notes) | self._dates(item, subtype)

    def name(self, text: str) -> str:
        """A name in one line, as long as it may be."""
        clean = " ".join(_clean(text).split())
        if len(clean) > LONGEST_NAME:
            self._lose(Loss(CUT_NAME, name=f"{LONGEST_NAME:,}"))
        return clean[:LONGEST_NAME].rstrip()

    def prose(
        self, text: Prose, plain_: str = "notes", rich: str = "html_notes",
        flavour: Flavour = Flavour.TASK,
    ) -> dict[str, Any]:  # fmt: skip
        """The columns of a text: rich where its HTML is what is kept here."""
        if text.html:
            try:
                doc = richtext.parse(_clean(text.html), flavour=flavour)
                shown = richtext.to_plain(doc, {})
                if len(shown) <= LONGEST_NOTES and not richtext.mentions(doc):
                    return {plain_: shown, rich: richtext.to_stored(doc)}
            except RichTextError:
                self._lose(Loss(NO_FORM))
        words = text.plain or unescape(_TAG.sub("", text.html))
        words = _clean(words).replace("\r\n", "\n").replace("\r", "\n")
        if len(words) > LONGEST_NOTES:
            self._lose(Loss(CUT_NOTES, name=f"{LONGEST_NOTES:,}"))
        return {plain_: words[:LONGEST_NOTES], rich: None}

    def _done_at(self, item: Item) -> datetime | None:
        is_done = item.is_done or item.completed_at is not None
        is_done = is_done or self._mapping.done.get(item.status, False)
        is_done = is_done or (item.is_archived and self._mapping.archived == "complete")
        return (item.completed_at or self._now) if is_done else None

    def _dates(self, item: Item, subtype: str) -> dict[str, Any]:
        """What stands here of dates: a start comes before an end, and never alone."""
        due_on = _civil(item.due_at, self._zone) or item.due_on
        start_on = _civil(item.start_at, self._zone) or item.start_on
        start_at = item.start_at if item.due_at else None
        if start_on and due_on is None:
            self._lose(Loss(NO_END))
            start_on = None
        if start_on and subtype == "milestone":
            self._lose(Loss(MILESTONE_START))
            start_on = None
        is_late = start_on and due_on and start_on > due_on
        if is_late or (start_on and start_at and item.due_at and start_at >= item.due_at):
            self._lose(Loss(LATE_START))
            start_on = None
        return {
            "start_on": start_on,
            "start_at": start_at if start_on else None,
            "due_on": due_on,
            "due_at": item.due_at,
            "zone": self._zone if item.due_at else None,
        }

    def _homes(self, item: Item, above: str | None) -> list[tuple[Gid, Gid | None]]:
        """Where it stands.  A part stands where its whole does, unless that is only a title over
        work of its own.
        """
        if above is not None and plain(above) not in UPPER and len(item.homes) <= 1:
            return []
        if len(item.homes) > MOST_HOMES:
            self._lose(Loss(MORE_HOMES, name=str(MOST_HOMES)))
        found: dict[Gid, Gid | None] = {}
        for home in item.homes[:MOST_HOMES]:
            project = self._ground.projects.get(home.board)
            if project is not None:
                key = {"places": home.place, "statuses": item.status, "kinds": item.kind}.get(
                    self._mapping.sections, ""
                )
                found[project] = self._section(project, key)
        return list(found.items())

    def _section(self, project: Gid, key: str) -> Gid | None:
        """The section that is made of this; what has none there is told by its name."""
        name = self._names[key] if key in self._names else self._called(key) if key else ""
        name = name[:LONGEST_NAME]
        section = self._ground.sections.get((project, plain(name)))
        if section is None and name.strip():
            self._lose(Loss(NO_SECTION, name=name))
        return section

    def _tags(self, item: Item) -> list[Gid]:
        if not self._mapping.keeps_tags:
            return []
        found = _known(self._ground.tags.get(tag) for tag in item.tags)
        if len(found) > MOST_TAGS:
            self._lose(Loss(MORE_TAGS, name=str(MOST_TAGS)))
        return found[:MOST_TAGS]

    def _custom(self, item: Item, projects: Sequence[Gid]) -> dict[Gid, Any]:
        """Values of the fields that its projects show; a part has no fields of its own."""
        given: dict[str, Value] = dict(item.values)
        if self._mapping.keeps_status and item.status:
            given[STATUS_FIELD] = item.status
        if self._mapping.keeps_kind and item.kind:
            given[KIND_FIELD] = item.kind
        if self._mapping.keeps_keys:
            given[KEY_FIELD] = item.key
        found: dict[Gid, Any] = {}
        for key, value in given.items():
            known = self._ground.fields.get(key, {})
            here = next((known[project] for project in projects if project in known), None)
            if here is not None and (kept := self._value(here, key, value)) is not None:
                found[here.gid] = kept
        return found

    def _value(self, of: KnownField, key: str, value: Value) -> Any:
        several: list[str] = [value] if isinstance(value, str) else list(value)
        match of.form:
            case Form.ENUM | Form.FLAG | Form.MULTI_ENUM:
                gids = [self._option(of, key, each) for each in several]
                kept = [str(gid) for gid in gids if gid]
                if len(kept) < len(several) or (len(kept) > 1 and of.form is not Form.MULTI_ENUM):
                    self._lose(Loss(ODD_VALUE, name=of.name))
                return (kept if of.form is Form.MULTI_ENUM else kept[0]) if kept else None
            case Form.PEOPLE:
                gids = _known(self._ground.people.get(each) for each in several)
                here = [str(gid) for gid in gids if gid in self._ground.active]
                if len(here) < len(several):
                    self._lose(Loss(NOT_ACTIVE, name=of.name))
                return here or None
            case Form.DATE:
                return {"date": several[0]} if self._fits(_is_date(several[0]), of) else None
            case Form.NUMBER:
                return several[0] if self._fits(_is_number(several[0]), of) else None
            case Form.TEXT:
                text = _clean(", ".join(each for each in several))
                if len(text) > LONGEST_TEXT:
                    self._lose(Loss(CUT_TEXT, name=of.name))
                return text[:LONGEST_TEXT] or None

    def _fits(self, does: bool, of: KnownField) -> bool:
        if not does:
            self._lose(Loss(ODD_VALUE, name=of.name))
        return does

    def _option(self, of: KnownField, key: str, name: str) -> Gid | None:
        assert of.form in CHOOSING
        shown = self._statuses.get(name, name) if key == STATUS_FIELD else name
        return of.options.get(plain(shown[:LONGEST_NAME]))


def _known(gids: Iterable[Gid | None]) -> list[Gid]:
    return list(dict.fromkeys(gid for gid in gids if gid))


def _civil(at: datetime | None, zone: str) -> date | None:
    return at.astimezone(ZoneInfo(zone)).date() if at else None


def _clean(text: str) -> str:
    """Without what no text may hold."""
    return _ODD.sub("", text.translate(_CONTROLS))


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
