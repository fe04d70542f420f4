"""Pure decisions: what a row of the log is worth telling, to whom, why, and where it is filed.

To whom is a rule, not a list: the listener turns it into people, leaves out who acted, who may not
see the thing and who wants none of it, and tells everybody the strongest that an act has for them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from weft.std import richtext
from weft.std.gid import Kind, kind_of

Fields = Mapping[str, Any]

# Why something stands in an inbox, the strongest first → the kind of news that one may choose.
REASONS: Mapping[str, str] = {
    "mentioned": "mentioned",
    "assigned": "assigned",
    "access_requested": "access_requested",
    "access_answered": "access_answered",
    "unblocked": "unblocked",
    "unassigned": "assigned",
    "approval_changed": "approval_changed",
    "commented": "commented",
    "status_update": "status_update",
    "message_posted": "message_posted",
    "due_changed": "due_changed",
    "completed": "completed",
    "reopened": "completed",
    "attached": "attached",
    "added": "added",
    "followed": "followed",
    "liked": "liked",
    "task_added": "task_added",
}
STRENGTH = {reason: n for n, reason in enumerate(REASONS)}
DIRECTED = frozenset({"mentioned", "assigned", "unassigned", "access_requested", "access_answered"})
"""What is meant for oneself: it comes from projects, too, of which one wants to hear nothing."""
# Who imports, copies or lets things come again means nobody by it.
SILENT = frozenset({"import", "copy", "recurrence"})
UNMAILED = frozenset({"hand_over"})
"""What comes by the thousand at once: the inbox tells it, a letter for each would be too much."""

PEOPLE = "people"
FOLLOWERS = "followers"
OF_PROJECT = "of_project"
BLOCKED = "blocked"
SHARERS = "sharers"
AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class Telling:
    """Something to tell.

    `to` is the rule of whom: `people` by name; the `followers` of the task or message `source`;
    those who hear `of_project` `source`; who waits for the task `source` and is free now
    (`blocked`); who may let others into a project or team (`sharers`, by the row's readers); the
    `author` of `source`.
    `filed` is the thing under which it stands, `about` the one that it happened to: one act tells
    one person once about one thing.  A `quiet` one is told to those alone who want all.
    """

    reason: str
    to: str
    filed: int
    about: int
    people: tuple[int, ...] = ()
    source: int | None = None
    story: int | None = None
    other: int | None = None
    quiet: bool = False


def tellings(row: Mapping[str, Any], changes: Fields) -> list[Telling]:
    """All that a row tells; `changes` are its changes as the log keeps them."""
    tell = TOLD_OF.get(row["resource"])
    if tell is None or row["cause"] in SILENT:
        return []
    return list(tell(row, changes))


def _pair(changes: Fields, name: str) -> tuple[Any, Any]:
    found = changes.get(name)
    if not isinstance(found, list):
        return None, None
    old, new = cast("Sequence[Any]", found)
    return old, new


def _added(changes: Fields, name: str) -> tuple[int, ...]:
    found = changes.get(name)
    links: Fields = cast("Fields", found) if isinstance(found, dict) else {}
    return tuple(int(gid) for gid in links.get("added") or ())


def _spoken_to(changes: Fields, name: str) -> tuple[int, ...]:
    """Whom a text names that its former version did not."""
    old, new = _pair(changes, name)
    before = {*richtext.mentioned(old or "")}
    named = (gid for gid in richtext.mentioned(new or "") if gid not in before)
    return tuple(gid for gid in named if kind_of(gid) is Kind.USER)


def _of_task(row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    task = row["resource_gid"]
    if row["action"] not in ("added", "changed"):
        return
    to_people: dict[str, tuple[int, ...]] = {
        "mentioned": _spoken_to(changes, "html_notes"),
        "assigned": _assigned(changes),
        "unassigned": _people(_pair(changes, "assignee")[0]),
        "followed": _added(changes, "followers"),
    }
    for reason, people in to_people.items():
        if people:
            yield Telling(reason, PEOPLE, task, task, people)
    if row["action"] == "changed":
        yield from _moved_on(task, row, changes)
    for project in _added(changes, "projects"):
        yield Telling("task_added", OF_PROJECT, project, task, (), project, None, task, quiet=True)


def _assigned(changes: Fields) -> tuple[int, ...]:
    return (*_people(_pair(changes, "assignee")[1]), *_added(changes, "co_assignees"))


def _people(gid: Any) -> tuple[int, ...]:
    return (int(gid),) if gid else ()


def _moved_on(task: int, row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    was, done = _pair(changes, "completed")
    if "approval_status" in changes:
        yield Telling("approval_changed", FOLLOWERS, task, task, (), task)
    elif was != done:
        reason = "completed" if done else "reopened"
        yield Telling(reason, FOLLOWERS, task, task, (), task)
    if done and not was:
        yield Telling("unblocked", BLOCKED, task, task, (), task, None, task)
        for project in projects_in(row["scopes"]):
            to = (project, task, (), project, None, task)
            yield Telling("completed", OF_PROJECT, *to, quiet=True)
    if {"due_on", "due_at", "start_on"} & changes.keys():
        yield Telling("due_changed", FOLLOWERS, task, task, (), task)
    if _added(changes, "likes"):
        yield Telling("liked", AUTHOR, task, task, (), task)


def projects_in(scopes: Sequence[int]) -> list[int]:
    """The projects among these things."""
    return [gid for gid in scopes if kind_of(gid) is Kind.PROJECT]


TALKED_ABOUT = frozenset({Kind.TASK, Kind.MESSAGE})
"""What people say something about."""


def _talked_about(scopes: Sequence[int]) -> int | None:
    """The task or the message among these things."""
    return next((gid for gid in scopes if kind_of(gid) in TALKED_ABOUT), None)


def _of_story(row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    task, story = row["parent_gid"] or _talked_about(row["scopes"]), row["resource_gid"]
    if task is None or kind_of(task) not in TALKED_ABOUT:
        return
    if row["action"] in ("added", "changed"):
        spoken_to = _spoken_to(changes, "html_text")
        if spoken_to:
            yield Telling("mentioned", PEOPLE, task, task, spoken_to, None, story)
    if row["action"] == "added" and row["subtype"] == "comment_added":
        yield Telling("commented", FOLLOWERS, task, task, (), task, story)
    if row["action"] == "changed" and _added(changes, "likes"):
        yield Telling("liked", AUTHOR, task, task, (), story, story)


def _of_reaction(row: Mapping[str, Any], _: Fields) -> Iterator[Telling]:
    target = row["parent_gid"]
    task = _talked_about(row["scopes"])
    if row["action"] == "added" and task is not None and target is not None:
        story = target if kind_of(target) is Kind.STORY else None
        yield Telling("liked", AUTHOR, task, task, (), target, story)


def _of_attachment(row: Mapping[str, Any], _: Fields) -> Iterator[Telling]:
    task = row["parent_gid"]
    if row["action"] == "added" and task is not None and kind_of(task) in TALKED_ABOUT:
        yield Telling("attached", FOLLOWERS, task, task, (), task, None, row["resource_gid"])


def _of_project(row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    project = row["resource_gid"]
    if row["action"] not in ("added", "changed"):
        return
    spoken_to = _spoken_to(changes, "html_notes")
    if spoken_to:
        yield Telling("mentioned", PEOPLE, project, project, spoken_to)
    if row["action"] == "changed":
        was, done = _pair(changes, "completed")
        if was != done:
            reason = "completed" if done else "reopened"
            yield Telling(reason, OF_PROJECT, project, project, (), project)
        if {"due_on", "start_on"} & changes.keys():
            yield Telling("due_changed", OF_PROJECT, project, project, (), project)


def _of_project_membership(row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    project, member = row["parent_gid"], _pair(changes, "member")[1]
    if row["action"] == "added" and member and kind_of(int(member)) is Kind.USER:
        yield Telling("added", PEOPLE, project, project, (int(member),))


def _of_team_membership(row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    team, member = row["parent_gid"], _pair(changes, "user")[1]
    if row["action"] == "added" and member:
        yield Telling("added", PEOPLE, team, team, (int(member),))


def _of_status_update(row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    update, project = row["resource_gid"], row["parent_gid"]
    if row["action"] != "added" or project is None:
        return
    spoken_to = _spoken_to(changes, "html_text")
    if spoken_to:
        yield Telling("mentioned", PEOPLE, update, update, spoken_to, None, None, project)
    yield Telling("status_update", OF_PROJECT, update, update, (), project, None, project)


def _of_message(row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    message = row["resource_gid"]
    project = row["parent_gid"] or next(iter(projects_in(row["scopes"])), None)
    if row["action"] not in ("added", "changed"):
        return
    spoken_to = _spoken_to(changes, "html_text")
    if spoken_to:
        yield Telling("mentioned", PEOPLE, message, message, spoken_to, None, None, project)
    if row["action"] == "added":
        yield Telling("message_posted", OF_PROJECT, message, message, (), project, None, project)


def _of_access_request(row: Mapping[str, Any], changes: Fields) -> Iterator[Telling]:
    target = next((g for g in row["scopes"] if kind_of(g) in (Kind.PROJECT, Kind.TEAM)), None)
    asks = next((gid for gid in row["scopes"] if kind_of(gid) is Kind.USER), None)
    if target is None or asks is None:
        return
    request = row["resource_gid"]
    if row["action"] == "added":
        yield Telling("access_requested", SHARERS, target, target, (), None, None, request)
    elif "approval_status" in changes:
        yield Telling("access_answered", PEOPLE, target, target, (asks,), None, None, request)


Tell = Callable[[Mapping[str, Any], Fields], Iterator[Telling]]
TOLD_OF: Mapping[str, Tell] = {
    "task": _of_task,
    "story": _of_story,
    "reaction": _of_reaction,
    "attachment": _of_attachment,
    "project": _of_project,
    "project_membership": _of_project_membership,
    "team_membership": _of_team_membership,
    "status_update": _of_status_update,
    "message": _of_message,
    "access_request": _of_access_request,
}
