"""Changing a task's own fields, its assignee among them."""

from collections.abc import Mapping, Sequence
from typing import Any

from weft.identity.prose import refuse_stale, written
from weft.identity.users.finding import person
from weft.kernel.access import Gid, Level
from weft.kernel.changes import added, removed
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.tasks import logic
from weft.work.tasks.access import rebuild_below
from weft.work.tasks.arranging import arrange, leave
from weft.work.tasks.custom import filled, tell_restricted
from weft.work.tasks.loading import Loaded, load, rely_on_places
from weft.work.tasks.resource import Task
from weft.work.tasks.states import typed
from weft.work.tasks.tables import task_access, task_followers, task_likes

MINE = frozenset({"liked", "assignee_section", "assignee_status"})


async def update_task(unit: Unit, asked: Asked) -> Reply:
    """Change a task's own fields; to like it, or to arrange it for oneself, sight is enough."""
    body = asked.body
    least = Level.VIEWER if set(body) <= MINE else Level.EDITOR
    task = await load(unit, asked.path["task_gid"], least=least)
    await refuse_stale(unit, task.row, body)
    body, state = await typed(unit, task.row, body, [p for p, _ in task.above.relied or ()])
    new = logic.edited(task.row, body, unit.who.user, unit.now, unit.who.zone) | dict(state)
    new |= logic.external(body, unit.who.app or unit.who.user)
    if "name" in new and new["name"] is None:
        raise Invalid("name: Must not be null")
    new |= await _assignment(unit, task, body)
    assignee = new.get("assignee_gid", task.row["assignee_gid"])
    words = await written(unit, body)
    new |= words.columns
    joining = [*words.people, *([assignee] if assignee else [])]
    links = await arrange(unit, task.gid, assignee, body)
    at = [home.project for home in task.homes]
    custom = await filled(unit, task.row["custom"], body.get("custom_fields"), projects=at)
    new |= custom.columns
    links |= custom.links
    new |= _liking(unit, task, body, links)
    acl = follow(unit, task, joining, links, new)
    unit.change(Task.spec, task.row, new, task.audience(acl), links=links)
    await tell_restricted(unit, task.gid, custom, acl=acl, scopes=task.scopes)
    return Reply(Task.spec, task.gid)


async def _assignment(unit: Unit, task: Loaded, body: Mapping[str, Any]) -> dict[str, Any]:
    """The one who had it goes on following it."""
    if "assignee" not in body:
        return {}
    assignee = await person(unit, body["assignee"], "assignee")
    before = task.row["assignee_gid"]
    if assignee == before:
        return {}
    leave(unit, task.gid, before)
    return {"assignee_gid": assignee, "assigned_by_gid": unit.who.user if assignee else None}


def _liking(
    unit: Unit, task: Loaded, body: Mapping[str, Any], links: dict[str, Any]
) -> dict[str, Any]:
    liked, user = body.get("liked"), unit.who.user
    if liked is None or liked == task.is_liked:
        return {}
    if liked:
        unit.insert(task_likes, task_gid=task.gid, user_gid=user, at=unit.now)
    else:
        unit.delete(task_likes, task_gid=task.gid, user_gid=user)
    links["likes"] = added(user) if liked else removed(user)
    return {"num_likes": task.row["num_likes"] + (1 if liked else -1)}


def follow(
    unit: Unit,
    task: Loaded,
    people: Sequence[Gid],
    links: dict[str, Any],
    new: Mapping[str, Any],
) -> list[int]:
    """Collaborators join; whoever is given the task sees it for their own sake.  Answers with the
    readers after it.
    """
    joining = [p for p in dict.fromkeys(people) if p not in task.followers]
    for gid in joining:
        unit.insert(task_followers, task_gid=task.gid, user_gid=gid)
    if joining:
        links["followers"] = added(*joining)
    kept = [new.get("assignee_gid", task.row["assignee_gid"]), task.row["created_by_gid"]]
    followers = [*task.followers, *joining]
    acl = logic.readers(task.homes, [*kept, *followers, *task.co_assignees], task.inherited)
    set_readers(unit, task, acl)
    return acl


def set_readers(unit: Unit, task: Loaded, acl: list[int]) -> None:
    """Write who sees a task, and pass it on to its subtree."""
    if acl == list(task.acl):
        return
    rely_on_places(unit, task)
    unit.update(task_access, {"task_gid": task.gid}, acl=acl)
    if task.has_subtasks:
        rebuild_below(unit, task.gid)
