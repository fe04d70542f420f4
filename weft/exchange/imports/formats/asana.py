"""Objects of Asana's API → parts: what its JSON export and its REST interface have in common.

Whole objects and compact ones are read alike: what is there is taken.  Keys are the gids.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from weft.exchange.imports.formats.asana_fields import Fields, key_of
from weft.exchange.imports.formats.asana_texts import text_of
from weft.exchange.imports.formats.documents import (
    Entry,
    entries_at,
    entry_at,
    is_true,
    moment_at,
    number_at,
    text_at,
)
from weft.exchange.imports.graph import (
    Board,
    Comment,
    File,
    Home,
    Item,
    Link,
    Loss,
    Part,
    Person,
    Place,
    Prose,
    Status,
    Value,
)
from weft.std.richtext import Flavour
from weft.std.wording import Template

HISTORY: Final[Template] = "an event of the history"
ANSWER: Final[Template] = "that an approval was answered with {name}"
TAG_COLOR: Final[Template] = "the colour of the tag {name}"
OF_TASK: Final[Mapping[str, Template]] = {
    "actual_time_minutes": "the time that was spent on a task",
    "external": "data of an app",
    "assigned_by": "who assigned a task",
    "completed_by": "who completed a task",
    "html_custom_description": "a description of an app",
}
"""What tasks have and we do not take."""
OF_PROJECT: Final[Mapping[str, Template]] = {
    "current_status": "a status update of a project",
    "current_status_update": "a status update of a project",
    "project_brief": "the brief of a project",
    "due_on": "the dates of a project",
    "due_date": "the dates of a project",
    "start_on": "the dates of a project",
    "owner": "who owns a project",
    "members": "who is a member of a project",
    "icon": "the icon of a project",
    "team": "the team of a project",
}
OF_COMMENT: Final[Mapping[str, Template]] = {
    "likes": "a like of a comment",
    "hearts": "a like of a comment",
    "sticker_name": "a sticker",
}
KINDS: Final = ("milestone", "approval")
ANSWERS: Final = ("rejected", "changes_requested")
MOST_TOLD: Final = 20_000
"""Parts that are known to have been told already."""


class Asana:
    """The objects of one export, one after the other."""

    def __init__(self) -> None:
        self._told: set[Part] = set()
        self._fields = Fields()

    def project(self, entry: Entry) -> Iterator[Part]:
        """A project, with its fields where they are there."""
        key = key_of(entry)
        notes, lost = text_of(
            text_at(entry, "html_notes"), text_at(entry, "notes"), Flavour.TASK, ""
        )
        yield Board(
            key,
            text_at(entry, "name"),
            notes,
            text_at(entry, "color").removeprefix("none"),
            is_true(entry, "archived"),
        )
        for setting in entries_at(entry, "custom_field_settings"):
            yield from self._fields.field(entry_at(setting, "custom_field"))
        yield from lost
        yield from _left(entry, OF_PROJECT, "")

    def section(self, entry: Entry, board: str = "") -> Iterator[Part]:
        """A section of a project."""
        key = key_of(entry)
        board = board or key_of(entry_at(entry, "project"))
        if key:
            yield from self._new(Place(key, text_at(entry, "name").rstrip(":") or "-", board))

    def user(self, entry: Entry) -> Iterator[Part]:
        """Somebody; of whom only the key is known, no part."""
        key, name, email = key_of(entry), text_at(entry, "name"), text_at(entry, "email")
        if key and (name or email):
            yield from self._new(Person(key, name or email, email))

    def task(self, entry: Entry) -> Iterator[Part]:
        """A task with all that lies in it: subtasks, comments and files as well."""
        waiting: list[tuple[Entry, str]] = [(entry, "")]
        while waiting:
            one, parent = waiting.pop()
            yield from self._task(one, parent)
            below = entries_at(one, "subtasks")
            waiting.extend((each, key_of(one)) for each in reversed(below))

    def story(self, entry: Entry, item: str) -> Iterator[Part]:
        """Something that happened to a task: a comment, or history."""
        key = key_of(entry)
        kinds = (text_at(entry, "type"), text_at(entry, "resource_subtype")[:7])
        is_comment = "comment" in kinds
        if not is_comment or not key:
            yield Loss(HISTORY)
            return
        yield from self.user(entry_at(entry, "created_by"))
        text, lost = text_of(
            text_at(entry, "html_text"), text_at(entry, "text"), Flavour.COMMENT, item
        )
        author, at = key_of(entry_at(entry, "created_by")), moment_at(entry, "created_at")
        if text:
            yield Comment(key, item, text, author, at)
        yield from lost
        yield from _left(entry, OF_COMMENT, item)

    def attachment(self, entry: Entry, item: str) -> Iterator[Part]:
        """A file of a task."""
        addresses = ("download_url", "view_url", "permanent_url")
        url = next(filter(None, (text_at(entry, name) for name in addresses)), "")
        key, size = key_of(entry), number_at(entry, "size")
        if key and url:
            yield from self.user(entry_at(entry, "created_by"))
            yield File(
                key,
                item,
                text_at(entry, "name") or url,
                url,
                author=key_of(entry_at(entry, "created_by")),
                at=moment_at(entry, "created_at"),
                size=int(size) if size is not None and size >= 0 else None,
            )

    def _task(self, entry: Entry, parent: str) -> Iterator[Part]:
        key = key_of(entry)
        if not key:
            return
        if text_at(entry, "resource_subtype") == "section":
            for board in _boards(entry):
                yield from self.section(entry, board)
            return
        values, named = self._fields.said(entry, key)
        notes, lost = text_of(
            text_at(entry, "html_notes"), text_at(entry, "notes"), Flavour.TASK, key
        )
        yield from self._frame(entry)
        for part in named:
            yield from self._new(part) if isinstance(part, Person) else (part,)
        yield item_of(entry, key, parent, notes, values)
        yield from lost
        yield from self._rest(entry, key)

    def _frame(self, entry: Entry) -> Iterator[Part]:
        """What a task names: its projects and sections, its people, its state."""
        memberships = entries_at(entry, "memberships")
        for one in (
            *(entry_at(each, "project") for each in memberships),
            *entries_at(entry, "projects"),
        ):
            if key_of(one) and text_at(one, "name"):
                yield from self._new(Board(key_of(one), text_at(one, "name")))
        for each in memberships:
            board = key_of(entry_at(each, "project"))
            yield from self.section(entry_at(each, "section"), board) if board else ()
        likes = [entry_at(one, "user") for one in _liking(entry)]
        people = (entry_at(entry, "assignee"), entry_at(entry, "created_by"))
        for person in (*people, *entries_at(entry, "followers"), *likes):
            yield from self.user(person)
        state = entry_at(entry, "custom_type_status_option")
        if key_of(state):
            said = text_at(state, "completion_state").casefold()
            is_done = said.startswith("complete") if said else None
            yield from self._new(Status(key_of(state), text_at(state, "name"), is_done))

    def _rest(self, entry: Entry, key: str) -> Iterator[Part]:
        """What hangs on a task, and what of it is left behind."""
        for one in entries_at(entry, "dependencies"):
            yield Link(key, key_of(one))
        for one in entries_at(entry, "dependents"):
            yield Link(key_of(one), key)
        for one in entries_at(entry, "stories"):
            yield from self.story(one, key)
        for one in entries_at(entry, "attachments"):
            yield from self.attachment(one, key)
        answer = text_at(entry, "approval_status")
        if _is_answered(entry):
            yield Loss(ANSWER, key, answer.replace("_", " "))
        yield from _left(entry, OF_TASK, key)
        for tag in entries_at(entry, "tags"):
            if text_at(tag, "color") not in ("", "none"):
                yield from self._new(Loss(TAG_COLOR, name=text_at(tag, "name")))

    def _new(self, part: Part) -> Iterator[Part]:
        """A part, unless it was told already."""
        if part not in self._told:
            if len(self._told) < MOST_TOLD:
                self._told.add(part)
            yield part


def item_of(entry: Entry, key: str, parent: str, notes: Prose, values: Mapping[str, Value]) -> Item:
    """The task itself."""
    return Item(
        key,
        text_at(entry, "name"),
        notes,
        homes_of(entry),
        key_of(entry_at(entry, "parent")) or parent,
        status=key_of(entry_at(entry, "custom_type_status_option")),
        kind=_kind(entry),
        is_done=is_true(entry, "completed") or moment_at(entry, "completed_at") is not None,
        assignee=key_of(entry_at(entry, "assignee")),
        followers=_keys(entries_at(entry, "followers")),
        likes=_keys(entry_at(one, "user") for one in _liking(entry)),
        creator=key_of(entry_at(entry, "created_by")),
        start_on=_day(entry, "start_on"),
        start_at=moment_at(entry, "start_at"),
        due_on=_day(entry, "due_on"),
        due_at=moment_at(entry, "due_at"),
        created_at=moment_at(entry, "created_at"),
        completed_at=moment_at(entry, "completed_at"),
        tags=tuple(filter(None, (text_at(tag, "name") for tag in entries_at(entry, "tags")))),
        values=values,
        url=text_at(entry, "permalink_url"),
    )


def homes_of(entry: Entry) -> tuple[Home, ...]:
    """The projects in which a task stands, each with its section; none for most subtasks."""
    found: dict[str, str] = {}
    for one in entries_at(entry, "memberships"):
        board = key_of(entry_at(one, "project"))
        if board:
            found[board] = key_of(entry_at(one, "section"))
    for board in _boards(entry):
        found.setdefault(board, "")
    return tuple(Home(board, place) for board, place in found.items())


def _boards(entry: Entry) -> tuple[str, ...]:
    memberships = (entry_at(one, "project") for one in entries_at(entry, "memberships"))
    return _keys((*memberships, *entries_at(entry, "projects")))


def _keys(entries: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(key_of, entries))))


def _liking(entry: Entry) -> list[Entry]:
    return entries_at(entry, "likes") or entries_at(entry, "hearts")


def _is_answered(entry: Entry) -> bool:
    is_approval = text_at(entry, "resource_subtype") == "approval"
    return is_approval and text_at(entry, "approval_status") in ANSWERS


def _kind(entry: Entry) -> str:
    """What it is called; a refused approval is a task, for else it would be taken for approved."""
    kind = text_at(entry, "resource_subtype")
    custom = text_at(entry, "custom_type", "name")
    return custom or (kind if kind in KINDS and not _is_answered(entry) else "")


def _day(entry: Entry, name: str) -> date | None:
    try:
        return date.fromisoformat(text_at(entry, name))
    except ValueError:
        return None


def _left(entry: Entry, names: Mapping[str, Template], item: str) -> Iterator[Loss]:
    """What an object has and we do not take."""
    for what in dict.fromkeys(what for name, what in names.items() if entry.get(name)):
        yield Loss(what, item)
