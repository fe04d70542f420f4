"""Projects read from a running Asana, or whatever speaks its REST interface, page by page.

How a question gets there is the caller's: the token, the guarded way out, the thread.  Here is
what is asked, in which order, and what to do when the answer is "later".  After a crash the
projects are asked for anew: keys stay the same, so nothing comes twice.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, cast
from urllib.parse import quote, urlencode

from weft.exchange.imports.formats.asana import Asana
from weft.exchange.imports.formats.asana_fields import key_of
from weft.exchange.imports.formats.documents import Entry, entries_at, number_at, text_at
from weft.exchange.imports.graph import Key, Part, Problem
from weft.exchange.imports.sources import Unreadable


class Answer(NamedTuple):
    """What came back; names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


Ask = Callable[[str], Answer]
"""GET a path below `/api/1.0`, with its query."""
Wait = Callable[[float], None]
"""Let so many seconds pass."""

PAGE: Final = 100
MOST_PAGES: Final = 100_000
"""Of one list: whoever sends more of them goes round in a circle."""
DEEPEST: Final = 20
TRIES: Final = 8
LONGEST_WAIT: Final = 300.0
BUSY: Final = frozenset({429, 500, 502, 503, 504})

PEOPLE: Final = ("name", "email")
OF_FIELD: Final = (
    *("name", "resource_subtype", "type", "representation_type", "is_formula_field", "precision"),
    *("format", "currency_code", "enum_options.name"),
)
OF_VALUE: Final = (
    *("enum_value.name", "multi_enum_values.name", "number_value", "text_value", "date_value"),
    *("people_value.name", "people_value.email", "reference_value.name", "display_value"),
)
OF_TASK: Final = (
    *("name", "resource_subtype", "approval_status", "completed", "completed_at", "created_at"),
    *("due_on", "due_at", "start_on", "start_at", "html_notes", "notes", "num_subtasks", "parent"),
    *("permalink_url", "memberships.project.name", "memberships.section.name", "projects.name"),
    *("tags.name", "tags.color", "dependencies", "dependents", "actual_time_minutes", "external"),
    *("custom_type.name", "custom_type_status_option.name"),
    *(f"{who}.{what}" for who in ("assignee", "created_by", "followers") for what in PEOPLE),
    *("likes.user.name", "likes.user.email"),
    *(f"custom_fields.{name}" for name in (*OF_FIELD, *OF_VALUE)),
)
OF_PROJECT: Final = (
    *("name", "color", "archived", "html_notes", "notes", "owner", "team", "icon", "due_on"),
    *("start_on", "members", "current_status_update", "project_brief"),
    *(f"custom_field_settings.custom_field.{name}" for name in OF_FIELD),
)
OF_STORY: Final = (
    *("type", "resource_subtype", "created_at", "text", "html_text", "created_by.name"),
    *("created_by.email", "likes.user.name", "sticker_name"),
)
OF_FILE: Final = (
    *("name", "download_url", "view_url", "permanent_url", "size", "created_at", "created_by.name"),
)


def parts(ask: Ask, wait: Wait, projects: Sequence[Key]) -> Iterator[Part]:
    """Everything of these projects; one that cannot be seen is a `Problem`."""
    reading = _Reading(ask, wait)
    for n, project in enumerate(projects, 1):
        try:
            yield from reading.project(project)
        except _Absent:
            yield Problem(n, Unreadable("The project {name} cannot be seen", name=project))


class _Absent(Exception):
    """What was asked for is not there, or not for this token."""


class _Reading:
    """What was asked already."""

    def __init__(self, ask: Ask, wait: Wait) -> None:
        self._ask, self._wait = ask, wait
        self._asana = Asana()
        self._seen: set[Key] = set()

    def project(self, key: Key) -> Iterator[Part]:
        """A project: itself, its sections, its tasks."""
        place = f"/projects/{quote(key, safe='')}"
        whole = self._answered(f"{place}?{_query(OF_PROJECT)}")
        yield from self._asana.project(_entry(whole))
        for section in self._listed(f"{place}/sections", ("name",)):
            yield from self._asana.section(section, key)
        for task in self._listed(f"{place}/tasks", OF_TASK):
            yield from self._task(task, 0)

    def _task(self, task: Entry, depth: int) -> Iterator[Part]:
        key = key_of(task)
        yield from self._asana.task(task)
        if not key or key in self._seen:
            return
        self._seen.add(key)
        place = f"/tasks/{quote(key, safe='')}"
        for story in self._hanging(f"{place}/stories", OF_STORY):
            yield from self._asana.story(story, key)
        for file in self._hanging(f"{place}/attachments", OF_FILE):
            yield from self._asana.attachment(file, key)
        if number_at(task, "num_subtasks") and depth < DEEPEST:
            for part in self._hanging(f"{place}/subtasks", OF_TASK):
                yield from self._task({"parent": {"gid": key}, **part}, depth + 1)

    def _hanging(self, path: str, names: Sequence[str]) -> Iterator[Entry]:
        """What hangs on a task, which may be gone since it was listed."""
        try:
            yield from self._listed(path, names)
        except _Absent:
            return

    def _listed(self, path: str, names: Sequence[str]) -> Iterator[Entry]:
        """All of a list, page by page."""
        offset = ""
        for _ in range(MOST_PAGES):
            more = {"offset": offset} if offset else {}
            page = self._answered(f"{path}?{_query(names, limit=str(PAGE), **more)}")
            yield from entries_at(page, "data")
            offset = text_at(page, "next_page", "offset")
            if not offset:
                return
        raise Unreadable("The list {path} does not end", path=path)

    def _answered(self, path: str) -> Entry:
        """The answer, however often it takes to ask; as long a pause between as it is told."""
        for n in range(TRIES):
            answer = self._ask(path)
            if answer.status not in BUSY:
                return _read(answer)
            told = answer.headers.get("retry-after", "")
            is_told = told.isascii() and told.isdigit() and len(told) < 6
            self._wait(min(float(told) if is_told else 2.0**n, LONGEST_WAIT))
        raise Unreadable("The other side is too busy to answer; try again later")


def _read(answer: Answer) -> Entry:
    if answer.status == 401:
        raise Unreadable("The token is not accepted")
    if answer.status in (402, 403, 404):
        raise _Absent
    try:
        found: Any = json.loads(answer.body)
    except (ValueError, RecursionError):
        found = None
    if answer.status != 200 or not isinstance(found, dict):
        raise Unreadable("The other side answered with {status}", status=answer.status)
    return cast(Entry, found)


def _entry(answer: Entry) -> Entry:
    found = answer.get("data")
    return cast(Entry, found) if isinstance(found, dict) else {}


def _query(names: Sequence[str], **more: str) -> str:
    return urlencode({"opt_fields": ",".join(names), **more}, safe=",")
