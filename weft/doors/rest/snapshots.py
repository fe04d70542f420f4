"""Snapshots: everything a client needs to show a thing, columnar, with the number from which to
stream.

The number is taken before the rows are read, so nothing that happens meanwhile is lost: at worst
the stream tells again what the snapshot already shows.
"""

import asyncio
import gzip
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

import msgspec
from starlette.responses import Response

from weft.doors.rest.answering import LARGEST, Answering
from weft.doors.rest.calls import Call
from weft.doors.rest.columns import DETAIL, FIELDS, SUMMARY, Rows, columnar
from weft.doors.rest.responses import JSON
from weft.identity.teams.listings import TEAMS_OF_WORKSPACE
from weft.identity.users.listings import USERS_OF_WORKSPACE
from weft.kernel import feed, inputs, selection
from weft.kernel.access import Actor, Gid
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.listing import Listing, named
from weft.kernel.operations import Operation
from weft.std.garbage import kept_all
from weft.std.gid import kind_of
from weft.work.attachments.listings import ATTACHMENTS_OF_TASK
from weft.work.custom_fields.listings import FIELDS_OF_WORKSPACE
from weft.work.custom_types.listings import TYPES_OF_WORKSPACE
from weft.work.projects.listings import PROJECTS
from weft.work.sections.listings import SECTIONS, SECTIONS_OF_LIST
from weft.work.shelf.listings import FAVORITES
from weft.work.stories.listings import LATEST_STORIES_OF_TASK
from weft.work.tags.listings import TAGS_OF_WORKSPACE
from weft.work.tallies import NONE, tallies
from weft.work.tasks.listings import (
    DEPENDENCIES,
    DEPENDENTS,
    FIRST_OF_SECTIONS,
    SUBTASKS,
    TASKS_OF_LIST,
    TASKS_OF_PROJECT,
)

UNFILTERED = {
    "completed_since": None,
    "modified_since": None,
    "archived": None,
    "created_after": None,
    "resource_subtype": None,
}
OF_WORKSPACE = (
    USERS_OF_WORKSPACE, TEAMS_OF_WORKSPACE, TAGS_OF_WORKSPACE, FIELDS_OF_WORKSPACE,
    TYPES_OF_WORKSPACE, PROJECTS,
)  # fmt: skip
FORM = crc32(repr((SUMMARY, DETAIL, sorted(FIELDS.items()))).encode())
"""Which columns there are: what a browser kept of another release is not what it would get now."""
MOST_ROWS = 500
MOST_STORIES = 200
MOST_AT_FIRST = 1_000
KINDS = (
    "task", "section", "project", "user", "team", "tag", "custom_field", "custom_type",
    "custom_type_status_option", "story", "attachment",
)  # fmt: skip
PLURAL = {"story": "stories"}


@dataclass
class Taken:
    """A snapshot in the making: as of which number, and the rows by the name of their list."""

    answering: Answering
    call: Call
    who: Actor
    seq: int
    lists: dict[str, tuple[str, Rows]] = field(default_factory=dict[str, tuple[str, Rows]])
    beside: dict[str, Any] = field(default_factory=dict[str, Any])

    async def list(
        self, listing: Listing, parent: Gid, fields: str = "", limit: int = LARGEST, **more: Any
    ) -> Rows:
        """All rows of a list that the caller sees."""
        names = selection.parse(fields or FIELDS[listing.of])
        given = {**UNFILTERED, "parent": parent, "limit": limit, **more}
        found = await self.answering.rows(self.who, listing, names, given)
        if found is None:
            raise NotFound.of(listing.parent or "object", parent)
        return self.keep(listing.of, found)

    async def named(self, resource: str, gids: Iterable[Gid], fields: str = "") -> Rows:
        """Of these those that the caller sees."""
        wanted = list(dict.fromkeys(gids))
        if not wanted:
            return self.keep(resource, [])
        listing = named(self.answering.known[resource])
        names = selection.parse(fields or FIELDS[resource])
        return self.keep(resource, await self.answering.fetch(self.who, listing, wanted, names))

    def keep(self, resource: str, rows: Rows) -> Rows:
        """Into the answer, beside what is there of the kind already."""
        name = PLURAL.get(resource, f"{resource}s")
        before = self.lists.get(name, (resource, []))[1]
        known = {row["gid"] for row in before}
        self.lists[name] = (resource, [*before, *(r for r in rows if r["gid"] not in known)])
        return rows

    async def types(self, tasks: Rows, also: Iterable[Gid] = ()) -> None:
        """The custom types of tasks, and the states that some are still in after their removal."""
        of_tasks = [int(task["custom_type"]["gid"]) for task in tasks if task["custom_type"]]
        found = await self.named("custom_type", [*also, *of_tasks])
        known = {option["gid"] for type_ in found for option in type_["status_options"]}
        states = [t["custom_type_status_option"] for t in tasks if t["custom_type_status_option"]]
        removed = [int(state["gid"]) for state in states if state["gid"] not in known]
        await self.named("custom_type_status_option", removed)

    async def answer(self, headers: Mapping[str, str]) -> Response:
        """Columns, packed in a thread: ten thousand rows take a while."""
        await self._tally()
        body = await asyncio.to_thread(packed, self.seq, self.lists, self.beside)
        shown = {"content-type": JSON, "content-encoding": "gzip", **headers}
        return Response(body, headers=shown)

    async def _tally(self) -> None:
        """What hangs on the tasks in the answer, counted in one statement."""
        _, rows = self.lists.get("tasks", ("", []))
        shown = [int(row["gid"]) for row in rows]
        found = await tallies(self.answering.base, self.who.workspace, shown)
        for row, gid in zip(rows, shown, strict=True):
            row |= found.get(gid, NONE)


def packed(seq: int, lists: Mapping[str, tuple[str, Rows]], beside: Mapping[str, Any]) -> bytes:
    """Rows → columns → gzip."""
    with kept_all():
        columns = {name: columnar(resource, rows) for name, (resource, rows) in lists.items()}
    return gzip.compress(msgspec.json.encode({"data": {"seq": seq, **beside, **columns}}), 6)


async def _begin(answering: Answering, call: Call, who: Actor) -> Taken:
    await feed.relay(answering.base)
    return Taken(answering, call, who, await feed.head(answering.base, who.workspace))


def _headers(taken: Taken) -> dict[str, str]:
    tag = f'W/"{taken.seq}-{FORM}{taken.who.epoch}"'
    return {"etag": tag, "cache-control": "private, no-cache"}


def _is_known(taken: Taken, headers: Mapping[str, str]) -> bool:
    return taken.call.headers.get("if-none-match") == headers["etag"]


async def project_snapshot(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /projects/{project_gid}/snapshot`."""
    taken = await _begin(answering, call, who)
    headers, project = _headers(taken), call.path["project_gid"]
    if not await taken.named("project", [project]):
        raise NotFound.of("project", project)
    if _is_known(taken, headers):
        return Response(status_code=304, headers=headers)
    settings = taken.lists["projects"][1][0]["custom_field_settings"]
    fields = [int(s["custom_field"]["gid"]) for s in settings if s.get("custom_field")]
    await taken.named("custom_field", fields)
    await taken.list(SECTIONS, project)
    used = [int(type_["gid"]) for type_ in taken.lists["projects"][1][0]["custom_types"]]
    each = _each(call)
    if each is not None:
        rows = await taken.list(FIRST_OF_SECTIONS, project, limit=MOST_AT_FIRST, each=each)
        taken.beside["is_whole"] = _is_whole(rows, project, each)
    else:
        rows = await taken.list(TASKS_OF_PROJECT, project)
    await taken.types(rows, used)
    return await taken.answer(headers)


def _each(call: Call) -> int | None:
    each = call.query.get("first")
    if each is not None and not 1 <= each <= MOST_AT_FIRST:
        raise Invalid("first: Must be from 1 to {most}", most=MOST_AT_FIRST)
    return each


def _is_whole(rows: Rows, project: Gid, each: int) -> bool:
    """No section was broken off, nor all of them together."""
    places = (place for row in rows for place in row["memberships"])
    sections = Counter(p["section"]["gid"] for p in places if p["project"]["gid"] == str(project))
    return len(rows) < MOST_AT_FIRST and max(sections.values(), default=0) < each


async def own_list_snapshot(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /user_task_lists/{user_task_list_gid}/snapshot`."""
    taken = await _begin(answering, call, who)
    headers, own = _headers(taken), call.path["user_task_list_gid"]
    await taken.list(SECTIONS_OF_LIST, own)
    if _is_known(taken, headers):
        return Response(status_code=304, headers=headers)
    await taken.types(await taken.list(TASKS_OF_LIST, own))
    return await taken.answer(headers)


async def task_snapshot(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /tasks/{task_gid}/snapshot`: the detail, what it is linked to, and its conversation."""
    taken = await _begin(answering, call, who)
    task = call.path["task_gid"]
    found = await taken.named("task", [task], f"{SUMMARY},{DETAIL}")
    if not found:
        raise NotFound.of("task", task)
    for listing in (SUBTASKS, DEPENDENCIES, DEPENDENTS):
        await taken.list(listing, task)
    await taken.types(taken.lists["tasks"][1])
    await taken.list(ATTACHMENTS_OF_TASK, task)
    await taken.list(LATEST_STORIES_OF_TASK, task, limit=MOST_STORIES)
    if found[0]["parent"]:
        await taken.named("task", [int(found[0]["parent"]["gid"])])
    return await taken.answer({"cache-control": "no-store"})


async def workspace_snapshot(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /workspaces/{workspace_gid}/snapshot`: what every screen of a workspace needs."""
    taken = await _begin(answering, call, who)
    headers, here = _headers(taken), call.path["workspace_gid"]
    if here != who.workspace:
        raise NotFound.of("workspace", here)
    if _is_known(taken, headers):
        return Response(status_code=304, headers=headers)
    for listing in OF_WORKSPACE:
        await taken.list(listing, here)
    given = {**UNFILTERED, "limit": LARGEST}
    kept = (
        await answering.rows(
            who, FAVORITES, selection.parse("resource.(name|resource_type)"), given
        )
        or []
    )
    taken.beside["favorites"] = [f["resource"] for f in kept if f.get("resource")]
    return await taken.answer(headers)


async def rows(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /rows`: of the things asked for those that the caller sees; the others are not told."""
    taken = await _begin(answering, call, who)
    by_kind: dict[str, list[Gid]] = defaultdict(list)
    for gid in call.query["gids"][:MOST_ROWS]:
        kind = kind_of(gid)
        if kind is not None and kind.name.lower() in KINDS:
            by_kind[kind.name.lower()].append(gid)
    detail = f"{SUMMARY},{DETAIL}" if call.query.get("detail") else ""
    for resource, gids in by_kind.items():
        await taken.named(resource, gids, detail if resource == "task" else "")
    return await taken.answer({"cache-control": "no-store"})


def _snapshot(
    path: str, id: str, doc: str, place: inputs.Input, serve: Any, *parameters: inputs.Input
) -> Operation:
    return Operation(
        method="GET",
        path=path,
        id=id,
        tag="Live",
        doc=doc,
        home="/api/weft/1",
        places=(place,),
        parameters=parameters,
        serve=serve,
        scope="tasks:read",
        batches=False,
    )


OPERATIONS = (
    _snapshot(
        "/projects/{project_gid}/snapshot",
        "getProjectSnapshot",
        "A project's sections and tasks, columnar, with the number from which to stream.",
        inputs.ref("project_gid", "project", "The project."),
        project_snapshot,
        inputs.whole(
            "first",
            "Of each section only so many tasks from its top; `is_whole` says whether that is all.",
        ),
    ),
    _snapshot(
        "/user_task_lists/{user_task_list_gid}/snapshot",
        "getUserTaskListSnapshot",
        "The tasks of a person's own list, columnar, with the number from which to stream.",
        inputs.ref("user_task_list_gid", "user_task_list", "The list."),
        own_list_snapshot,
    ),
    _snapshot(
        "/tasks/{task_gid}/snapshot",
        "getTaskSnapshot",
        "A task's detail, links and conversation, columnar, with the number of that moment.",
        inputs.ref("task_gid", "task", "The task."),
        task_snapshot,
    ),
    _snapshot(
        "/workspaces/{workspace_gid}/snapshot",
        "getWorkspaceSnapshot",
        "A workspace's people, teams, projects, tags, fields, types, and the caller's favourites.",
        inputs.ref("workspace_gid", "workspace", "The workspace."),
        workspace_snapshot,
    ),
    Operation(
        method="GET",
        path="/rows",
        id="getRows",
        tag="Live",
        doc="Single rows of a snapshot; what the caller does not see is left out.",
        home="/api/weft/1",
        parameters=(
            inputs.ref("gids", KINDS, "The things, at most 500.", many=True, required=True),
            inputs.flag("detail", "Tasks with their description and people."),
            inputs.ref("workspace", "workspace", "The workspace, where people alone are meant."),
        ),
        serve=rows,
        scope="tasks:read",
        batches=False,
    ),
)
