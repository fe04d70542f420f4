"""This module is about issues of GitHub as its REST interface gives them: JSON, in lists or lines.

One file may hold several lists one after another (as `gh api --paginate` writes them), of issues,
comments, milestones and labels, or an object of such lists.  What `gh issue list --json` writes is
read as well.  Pull requests are no tasks, and are left out.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any, Final, cast

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.documents import (
    Entry,
    elements,
    entries_at,
    entry_at,
    is_true,
    list_at,
    members,
    moment_at,
    number_at,
    text_at,
)
from weft.exchange.imports.formats.markdown import from_markdown
from weft.exchange.imports.formats.persons import introduced
from weft.exchange.imports.formats.prose import MOST, TOO_LONG
from weft.exchange.imports.formats.rows import LEFT
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    Form,
    Home,
    Item,
    Link,
    Loss,
    Part,
    Problem,
    Prose,
    Status,
)
from weft.exchange.imports.sources import Source, Unreadable
from weft.std.richtext import Flavour
from weft.std.wording import Template

STATES: Final = {
    "open": Status("open", "Open", False),
    "completed": Status("completed", "Completed", True),
    "not_planned": Status("not_planned", "Not planned", True),
    "duplicate": Status("duplicate", "Duplicate", True),
}
"""Open, or why it was closed."""
MILESTONE: Final = "milestone"
PULL: Final[Template] = "a pull request"
SAID_OF_PULL: Final[Template] = "a comment on a pull request"
COLOR: Final[Template] = "the colour of the label {name}"
DUE: Final[Template] = "the due date of the milestone {name}"
ABOUT: Final[Template] = "the description of the milestone {name}"
REACTIONS: Final[Template] = "reactions"
DEPENDS: Final[Template] = "a dependency that is only counted"
HISTORY: Final[Template] = "an event of the history"
OTHER: Final[Template] = "an entry that is no issue"
MOST_TOLD: Final = 50_000
_LISTS: Final = frozenset({"issues", "items", "comments", "milestones", "labels"})
_ENOUGH: Final = 50
"""How many members of an object tell what it is."""
_ADDRESS: Final = re.compile(
    r"https?://[^/\s]+/(?:api/v3/)?(?:repos/)?([^/\s]{1,100}/[^/\s]{1,100})"
    r"(?:/(issues|pull)/(\d{1,12})(?!\d))?"
)


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """Everything that stands in an export."""
    yield from introduced(_parts(source), {})


def _parts(source: Source) -> Iterator[Part]:
    names = {name for name, _ in islice(members(source), _ENOUGH)}
    is_of_lists = names & _LISTS and "title" not in names
    entries = (one for _, one in members(source)) if is_of_lists else elements(source)
    reading = _Reading(source.stem)
    for one in entries:
        if isinstance(one, dict):
            yield from reading.take(cast(Entry, one))
        elif isinstance(one, list):
            yield Problem(0, Unreadable("An entry of the file is no issue"))
    if not reading.has_issues:
        raise Unreadable("The file holds no issues of GitHub")


def knows(source: Source, head: bytes) -> int:
    """Sure of what speaks of issues as the interface does."""
    if not head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"[", b"{")):
        return 0
    if b'"repository_url"' in head and b'"number"' in head:
        return 95
    return 85 if b"github.com/" in head and b'"number"' in head and b'"title"' in head else 0


class _Reading:
    """What was told already while a file is read."""

    def __init__(self, title: str) -> None:
        self.has_issues = False
        self._title = title
        self._told: set[Part] = set()

    def take(self, one: Entry) -> Iterator[Part]:
        """The parts of one entry, whatever it is."""
        if "title" in one and ("body" in one or "state" in one) and "due_on" not in one:
            self.has_issues = True
            yield from self._issue(one)
        elif "body" in one and ("issue_url" in one or "pull_request_url" in one):
            self.has_issues = True
            yield from self._comment(one, _key(text_at(one, "issue_url")))
        elif "title" in one and "due_on" in one:
            yield from self._milestone(one)
        elif "color" in one and "name" in one:
            yield from self._once(Loss(COLOR, name=text_at(one, "name")))
        elif "full_name" not in one:  # which is the repository itself
            yield Loss(HISTORY if "event" in one else OTHER)

    def _once(self, *parts: Part) -> Iterator[Part]:
        """What was not told before."""
        for part in parts:
            if part not in self._told:
                if len(self._told) < MOST_TOLD:
                    self._told.add(part)
                yield part

    def _issue(self, one: Entry, parent: str = "") -> Iterator[Part]:
        if "pull_request" in one:
            yield Loss(PULL)
            return
        url = text_at(one, "html_url") or text_at(one, "url")
        repository = _repository(text_at(one, "repository_url") or url)
        number = text_at(one, "number")
        if not number.isdigit():
            yield Problem(0, Unreadable("An issue has no number"))
            return
        key = f"{repository}#{number}"
        yield from self._once(Board(repository, repository or self._title))
        state = _state(one)
        yield from self._once(STATES[state])
        yield from self._milestone(entry_at(one, "milestone"))
        notes, is_cut = from_markdown(text_at(one, "body"), Flavour.TASK, with_html=True)
        if is_cut:
            yield Loss(TOO_LONG, key, MOST)
        yield _item(one, key, notes, STATES[state], Home(repository), parent, url)
        yield from self._around(one, key)
        yield from self._losses(one, key)

    def _milestone(self, one: Entry) -> Iterator[Part]:
        """A choice of the field of that name."""
        name = text_at(one, "title")
        if name:
            yield from self._once(Field(MILESTONE, "Milestone", Form.ENUM, (name,)))
            if text_at(one, "due_on"):
                yield from self._once(Loss(DUE, name=name))
            if text_at(one, "description"):
                yield from self._once(Loss(ABOUT, name=name))

    def _around(self, one: Entry, key: str) -> Iterator[Part]:
        """What was said on it, what is part of it, what it waits for: as far as it stands there."""
        for said in entries_at(one, "comments"):
            yield from self._comment(said, key)
        for part in entries_at(one, "sub_issues"):
            # What lies deeper comes by itself: the interface never nests twice.
            yield from self._issue({**part, "sub_issues": []}, parent=key)
        for name in ("blocked_by", "blocking"):
            found = [_key(text_at(each, "html_url")) for each in entries_at(one, name)]
            for other in filter(None, found):
                yield Link(key, other) if name == "blocked_by" else Link(other, key)
            count = number_at(one, "issue_dependencies_summary", name) or 0
            if count > len(found):
                yield Loss(DEPENDS, key)

    def _comment(self, one: Entry, item: str) -> Iterator[Part]:
        if "/pull/" in text_at(one, "html_url") or "pull_request_url" in one:
            yield Loss(SAID_OF_PULL)
            return
        prose, is_cut = from_markdown(text_at(one, "body"), Flavour.COMMENT, with_html=True)
        if is_cut:
            yield Loss(TOO_LONG, item, MOST)
        author, at = _login(one), _moment(one, "created_at", "createdAt")
        key = text_at(one, "id") or f"{item} {at} {author}"
        yield Comment(key, item, prose, author, at)
        if number_at(one, "reactions", "total_count"):
            yield Loss(REACTIONS, item)

    def _losses(self, one: Entry, key: str) -> Iterator[Part]:
        for label in entries_at(one, "labels"):
            if text_at(label, "color"):
                yield from self._once(Loss(COLOR, name=text_at(label, "name")))
        if number_at(one, "reactions", "total_count") or list_at(one, "reactionGroups"):
            yield Loss(REACTIONS, key)
        if is_true(one, "locked"):
            yield Loss(LEFT, key, "locked")
        if text_at(one, "closed_by", "login") not in ("", _login(one), *_assignees(one)):
            yield Loss(LEFT, key, "closed_by")


def _item(
    one: Entry, key: str, notes: Prose, state: Status, home: Home, parent: str, url: str
) -> Item:
    people, milestone = _assignees(one), text_at(one, "milestone", "title")
    return Item(
        key,
        " ".join(text_at(one, "title").split()) or key,
        notes,
        homes=(home,),
        parent=parent or _parent(one, key),
        status=state.key,
        kind=text_at(one, "type", "name"),
        is_done=bool(state.is_done),
        assignee=people[0] if people else "",
        others=tuple(people[1:]),
        creator=_login(one),
        created_at=_moment(one, "created_at", "createdAt"),
        completed_at=_moment(one, "closed_at", "closedAt") if state.is_done else None,
        tags=tuple(dict.fromkeys(filter(None, map(_label, list_at(one, "labels"))))),
        values={MILESTONE: milestone} if milestone else {},
        url=url,
    )


def _state(one: Entry) -> str:
    if text_at(one, "state").casefold() != "closed":
        return "open"
    reason = (text_at(one, "state_reason") or text_at(one, "stateReason")).casefold()
    return reason if reason in STATES and reason != "open" else "completed"


def _assignees(one: Entry) -> list[str]:
    several = [text_at(each, "login") for each in entries_at(one, "assignees")]
    return list(dict.fromkeys(filter(None, several or [text_at(one, "assignee", "login")])))


def _login(one: Entry) -> str:
    return text_at(one, "user", "login") or text_at(one, "author", "login")


def _label(label: Any) -> str:
    return label if isinstance(label, str) else text_at(label, "name")


def _moment(one: Entry, *names: str) -> datetime | None:
    return next(filter(None, (moment_at(one, name) for name in names)), None)


def _parent(one: Entry, key: str) -> str:
    above = entry_at(one, "parent")
    url = text_at(one, "parent_issue_url") or text_at(above, "html_url") or text_at(above, "url")
    found = _key(url)
    return found if found != key else ""


def _key(url: str) -> str:
    """The key of the issue at an address."""
    found = _ADDRESS.match(url)
    return f"{found[1]}#{found[3]}" if found and found[3] else ""


def _repository(url: str) -> str:
    found = _ADDRESS.match(url)
    return found[1] if found else ""


FORMAT: Final = Format("github", "GitHub", (".json", ".jsonl", ".ndjson"), knows, parts)
