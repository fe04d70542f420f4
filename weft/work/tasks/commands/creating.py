"""Making tasks: in projects, under a parent, or on their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from weft.identity.prose import written
from weft.identity.users.finding import people, person
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change, added
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Raise, Reply, Unit
from weft.std import gid as gids
from weft.std import rank
from weft.std.gid import Kind
from weft.work.custom_fields.numbering import number_task
from weft.work.custom_fields.writing import Written
from weft.work.tags.tables import task_tags
from weft.work.tasks import logic
from weft.work.tasks.arranging import arrange
from weft.work.tasks.custom import filled, tell_restricted
from weft.work.tasks.gaps import Wanted, among_siblings, places, settle
from weft.work.tasks.labels import known_tags
from weft.work.tasks.loading import Loaded, load, rely_on_places
from weft.work.tasks.logic import Home
from weft.work.tasks.resource import Task
from weft.work.tasks.states import typed
from weft.work.tasks.tables import (
    co_assignees,
    task_access,
    task_followers,
    task_likes,
    task_projects,
    tasks,
)


@dataclass(frozen=True, slots=True)
class Above:
    """The task that another one is a part of, where many are born at once; `version` where it was
    there before them.
    """

    gid: Gid
    depth: int
    acl: Sequence[int]
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Born:
    """A new task with everything that is linked to it.

    It is part of `parent`, which is told of it, or of `above`, whose parts are counted by whoever
    makes many.
    """

    row: dict[str, Any]
    homes: Sequence[Home]
    followers: Sequence[Gid]
    tags: Sequence[Gid]
    parent: Loaded | None
    likes: bool
    above: Above | None = None
    sharing: Sequence[Gid] = ()

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    @property
    def projects(self) -> list[Gid]:
        """Where it lives."""
        return [home.project for home in self.homes]

    @property
    def acl(self) -> list[int]:
        """Who sees it."""
        row = self.row
        mine = [row["created_by_gid"], row["assignee_gid"], *self.followers, *self.sharing]
        inherited = self.above.acl if self.above else self.parent.acl if self.parent else ()
        return logic.readers(self.homes, mine, inherited)

    @property
    def scopes(self) -> list[Gid]:
        """What it was born within."""
        places = [gid for home in self.homes for gid in (home.project, home.section)]
        upper = [self.above.gid] if self.above else self.parent.above.gids if self.parent else []
        return [self.gid, *upper, *places]


async def create_task(unit: Unit, asked: Asked) -> Reply:
    """A new task."""
    return await _create(unit, asked, asked.body.get("parent"))


async def create_subtask(unit: Unit, asked: Asked) -> Reply:
    """A new task as part of another."""
    return await _create(unit, asked, asked.path["task_gid"])


async def _create(unit: Unit, asked: Asked, under: Gid | None) -> Reply:
    body = asked.body
    parent = await _parent(unit, under, asked.limits.limit_subtask_depth)
    wanted = _wanted(body, asked.limits.limit_projects_per_task)
    if not wanted and parent is None and not body.get("workspace"):
        raise Invalid("workspace: Missing input. Give a workspace, projects or a parent")
    above = [gid for gid, _ in parent.above.relied or ()] if parent else []
    body, state = await typed(unit, {}, body, [*(each.project for each in wanted), *above])
    row = await _row(unit, body, parent) | dict(state)
    homes = await _homes(unit, wanted, row["gid"])
    words = await written(unit, body)
    row |= words.columns
    most = asked.limits.limit_followers_per_task
    followers = await _followers(unit, body, [*words.people, row["assignee_gid"]], most)
    tags = await known_tags(unit, logic.named(body, "tags"), asked.limits.limit_tags_per_task)
    born = Born(row, homes, followers, tags, parent, bool(body.get("liked")))
    custom = await filled(unit, None, body.get("custom_fields"), projects=born.projects)
    write_task(unit, born, custom)
    await tell_restricted(unit, born.gid, custom, acl=born.acl, scopes=born.scopes)
    await number_task(unit, born.gid, parents=born.projects)
    await arrange(unit, row["gid"], row["assignee_gid"], body)
    return Reply(Task.spec, row["gid"])


async def _parent(unit: Unit, gid: Gid | None, deepest: int) -> Loaded | None:
    if gid is None:
        return None
    parent = await load(unit, gid, least=Level.EDITOR, name="parent")
    if parent.row["depth"] >= deepest:
        raise Invalid("parent: Subtasks nest at most {most} levels", most=deepest)
    return parent


def _wanted(body: Mapping[str, Any], most: int) -> list[Wanted]:
    """Projects with their sections, from `projects` and `memberships`."""
    wanted = {gid: Wanted(gid) for gid in logic.named(body, "projects")}
    given: Any = body.get("memberships") or []
    for place in cast(list[Any], given) if isinstance(given, list) else [given]:
        project = _gid_in(place, "project")
        if project is None:
            raise Invalid("memberships: Each needs a project")
        wanted[project] = Wanted(project, _gid_in(place, "section"))
    if len(wanted) > most:
        raise Invalid("projects: A task lives in at most {most} projects", most=most)
    return list(wanted.values())


def _gid_in(place: Any, key: str) -> Gid | None:
    if not isinstance(place, Mapping):
        raise Invalid("memberships: Must be a list of objects with project and section")
    value: Any = cast(Mapping[str, Any], place).get(key)
    value = cast(Mapping[str, Any], value).get("gid") if isinstance(value, Mapping) else value
    if value is None:
        return None
    found = gids.parse(str(value)) if isinstance(value, str | int) else None
    if found is None:
        raise Invalid("memberships.{key}: Not a recognized ID: {gid}", key=key, gid=str(value)[:40])
    return found


async def _homes(unit: Unit, wanted: Sequence[Wanted], task: Gid) -> list[Home]:
    found = await places(unit, wanted)
    return [Home(p.project, p.section, await settle(unit, p, task), p.token) for p in found]


async def _row(unit: Unit, body: Mapping[str, Any], parent: Loaded | None) -> dict[str, Any]:
    who, gid = unit.who, unit.gid(Kind.TASK)
    start = {"name": "", "resource_subtype": body.get("resource_subtype") or "default_task"}
    if start["resource_subtype"] == "approval":
        start["approval_status"] = "pending"
    assignee = await person(unit, body.get("assignee"), "assignee")
    row: dict[str, Any] = {
        **start,
        **logic.edited(start, body, who.user, unit.now, who.zone),
        **logic.external(body, who.app or who.user),
        "gid": gid,
        "created_by_gid": who.user,
        "assignee_gid": assignee,
        "assigned_by_gid": who.user if assignee else None,
        "created_at": unit.now,
        "modified_at": unit.now,
    }
    if row["name"] is None:
        raise Invalid("name: Must not be null")
    if parent:
        place = await among_siblings(unit, parent.gid, gid)
        row |= {"parent_gid": parent.gid, "depth": parent.row["depth"] + 1, "rank": place}
    return row


async def _followers(
    unit: Unit, body: Mapping[str, Any], others: Sequence[Gid | None], most: int
) -> list[Gid]:
    asked = await people(unit, logic.named(body, "followers"), "followers")
    found = [gid for gid in dict.fromkeys([unit.who.user, *asked, *others]) if gid]
    if len(found) > most:
        raise Invalid("followers: A task has at most {most} collaborators", most=most)
    return found


def write_task(unit: Unit, born: Born, custom: Written) -> None:
    """A new task with all its links."""
    acl, task, user = born.acl, born.gid, unit.who.user
    audience = Audience(acl, [], born.scopes)
    parent = born.row.get("parent_gid")
    links: dict[str, Any] = {"followers": added(*born.followers), **custom.links}
    if born.sharing:
        links["co_assignees"] = added(*born.sharing)
    if born.tags:
        links["tags"] = added(*born.tags)
    row = born.row | {"custom": custom.custom} | ({"num_likes": 1} if born.likes else {})
    unit.add(Task.spec, row, audience, parent=parent, links=links)
    unit.insert(task_access, task_gid=task, acl=acl)
    for home in born.homes:
        put_in_project(unit, task, home, born.scopes, before=[])
    for follower in born.followers:
        unit.insert(task_followers, task_gid=task, user_gid=follower)
    for sharer in born.sharing:
        unit.insert(co_assignees, task_gid=task, user_gid=sharer)
    for tag in born.tags:
        unit.insert(task_tags, task_gid=task, tag_gid=tag)
    if born.likes:
        unit.insert(task_likes, task_gid=task, user_gid=user, at=unit.now)
    if born.parent:
        _tell_parent(unit, born.parent, born.row["rank"])


def put_in_project(
    unit: Unit, task: Gid, home: Home, scopes: Sequence[Gid], *, before: Sequence[int]
) -> None:
    """A task's new place: only those who see the project hear of it."""
    unit.insert(
        task_projects,
        task_gid=task,
        project_gid=home.project,
        section_gid=home.section,
        rank=home.rank,
    )
    fields = {"projects": added(home.project), "memberships": added(home.section)}
    unit.tell(
        Change(Task.spec, task, "changed", fields, home.project),
        Audience(home.tokens, before, [*scopes, home.project, home.section]),
    )


def _tell_parent(unit: Unit, parent: Loaded, place: str) -> None:
    """The parent's readers were passed on, so they must still be the same."""
    rely_on_places(unit, parent)
    unit.guard(tasks, parent.gid, parent.row["version"])
    raised = {"version": Raise(1)} if rank.is_too_long(place) else {}
    unit.update(tasks, {"gid": parent.gid}, num_subtasks=Raise(1), **raised)
