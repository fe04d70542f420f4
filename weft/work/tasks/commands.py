"""Verbs of tasks: load what is needed, decide, hand the result to the unit."""

from collections.abc import Mapping
from typing import Any

from weft.identity.users.finding import people, person
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change, added
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Raise, Reply, Unit
from weft.std import rank
from weft.std.gid import Kind
from weft.work.custom_fields.numbering import number_task
from weft.work.tasks import logic
from weft.work.tasks.custom import filled, tell_restricted
from weft.work.tasks.loading import Loaded, Place, load, places
from weft.work.tasks.logic import Home
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import task_access, task_followers, task_projects, tasks

MOST_HOMES = 20
DEEPEST = 5


async def create_task(unit: Unit, asked: Asked) -> Reply:
    """A new task: in projects, under a parent, or on its own."""
    body = asked.body
    parent = await _parent(unit, body.get("parent"))
    homes = [_at_the_end(place) for place in await places(unit, _wanted(body))]
    if not homes and parent is None and not body.get("workspace"):
        raise Invalid("workspace: Missing input. Give a workspace, projects or a parent")
    assignee = await person(unit, body.get("assignee"), "assignee")
    asked_followers = await people(unit, logic.named(body, "followers"), "followers")
    followers = list(
        dict.fromkeys([unit.who.user, *asked_followers, *([assignee] if assignee else [])])
    )
    row = _fresh(unit, body, parent, assignee)
    at = [home.project for home in homes]
    written = await filled(unit, None, body.get("custom_fields"), projects=at)
    row["custom"] = written.custom
    await number_task(unit, row["gid"], parents=at)
    acl = logic.readers(homes, [*followers, unit.who.user], parent.acl if parent else ())
    scopes = [gid for home in homes for gid in (home.project, home.section)]
    scopes += [parent.gid] if parent else []
    unit.add(Task.spec, row, Audience(acl, [], scopes), links=written.links)
    await tell_restricted(unit, row["gid"], written, acl=acl, scopes=scopes)
    unit.insert(task_access, task_gid=row["gid"], acl=acl)
    for home in homes:
        _place(unit, row["gid"], home)
    for follower in followers:
        unit.insert(task_followers, task_gid=row["gid"], user_gid=follower)
    if parent:
        unit.update(tasks, {"gid": parent.gid}, num_subtasks=Raise(1))
    return Reply(Task.spec, row["gid"])


def _wanted(body: Mapping[str, Any]) -> dict[Gid, Gid | None]:
    """Project → section, from `projects` and `memberships`."""
    wanted: dict[Gid, Gid | None] = dict.fromkeys(logic.named(body, "projects"))
    for place in logic.named(body, "memberships"):
        if not isinstance(place, Mapping) or not str(place.get("project", "")).isdigit():
            raise Invalid("memberships: Each needs a project")
        section = place.get("section")
        wanted[int(place["project"])] = int(section) if str(section or "").isdigit() else None
    if len(wanted) > MOST_HOMES:
        raise Invalid(f"projects: A task lives in at most {MOST_HOMES} projects")
    return wanted


async def _parent(unit: Unit, gid: Gid | None) -> Loaded | None:
    if gid is None:
        return None
    parent = await load(unit, gid, least=Level.EDITOR, name="parent")
    if parent.row["depth"] >= DEEPEST:
        raise Invalid(f"parent: Subtasks nest at most {DEEPEST} levels")
    return parent


def _at_the_end(place: Place) -> Home:
    return Home(place.project, place.section, rank.between(place.last, None), place.token)


def _fresh(
    unit: Unit, body: Mapping[str, Any], parent: Loaded | None, assignee: Gid | None
) -> dict[str, Any]:
    start = {"name": "", "resource_subtype": body.get("resource_subtype") or "default_task"}
    row = start | logic.edited(start, body, unit.who.user, unit.now, unit.who.zone)
    row |= {"gid": unit.gid(Kind.TASK), "created_by_gid": unit.who.user, "assignee_gid": assignee}
    if parent:
        row |= {
            "parent_gid": parent.gid,
            "depth": parent.row["depth"] + 1,
            "rank": rank.between(None, None),
        }
    return row | {"created_at": unit.now, "modified_at": unit.now}


def _place(unit: Unit, task: Gid, home: Home) -> None:
    unit.insert(
        task_projects,
        task_gid=task,
        project_gid=home.project,
        section_gid=home.section,
        rank=home.rank,
    )


async def update_task(unit: Unit, asked: Asked) -> Reply:
    """Change a task's own fields."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    new = logic.edited(task.row, asked.body, unit.who.user, unit.now, unit.who.zone)
    if "assignee" in asked.body:
        new["assignee_gid"] = await person(unit, asked.body["assignee"], "assignee")
    _follow(unit, task, new)
    at = [home.project for home in task.homes]
    asked_values = asked.body.get("custom_fields")
    written = await filled(unit, task.row["custom"], asked_values, projects=at)
    new |= written.columns
    unit.change(Task.spec, task.row, new, task.audience(), links=written.links)
    await tell_restricted(unit, task.gid, written, acl=task.acl, scopes=task.scopes)
    return Reply(Task.spec, task.gid)


def _follow(unit: Unit, task: Loaded, new: Mapping[str, Any]) -> None:
    """Whoever is given a task follows it, and sees it for their own sake."""
    assignee = new.get("assignee_gid")
    if not assignee or assignee in task.followers:
        return
    unit.insert(task_followers, task_gid=task.gid, user_gid=assignee)
    acl = sorted({*task.acl, -assignee})
    unit.update(task_access, {"task_gid": task.gid}, acl=acl)
    unit.tell(
        Change(Task.spec, task.gid, "changed", {"followers": added(assignee)}), task.audience(acl)
    )
