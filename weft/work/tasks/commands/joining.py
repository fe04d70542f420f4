"""People join a task and leave it: collaborators, and those who share the work."""

from collections.abc import Sequence

from weft.identity.users.finding import people
from weft.kernel.access import Gid, Level
from weft.kernel.changes import added, removed
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.tasks import logic
from weft.work.tasks.arranging import leave
from weft.work.tasks.commands.editing import set_readers
from weft.work.tasks.loading import Loaded, check, load
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import co_assignees, task_followers


async def add_followers(unit: Unit, asked: Asked) -> Reply:
    """Collaborators join; sight is enough to join oneself."""
    task, wanted = await _followers(unit, asked, others=Level.COMMENTER)
    joining = [gid for gid in wanted if gid not in task.followers]
    if len(task.followers) + len(joining) > asked.limits.limit_followers_per_task:
        most = asked.limits.limit_followers_per_task
        raise Invalid("followers: A task has at most {most} collaborators", most=most)
    for gid in joining:
        unit.insert(task_followers, task_gid=task.gid, user_gid=gid)
    _changed(unit, task, "followers", joining=joining)
    return Reply(Task.spec, task.gid)


async def remove_followers(unit: Unit, asked: Asked) -> Reply:
    """Collaborators leave; anybody may leave for themselves."""
    task, wanted = await _followers(unit, asked, others=Level.EDITOR)
    leaving = [gid for gid in wanted if gid in task.followers]
    for gid in leaving:
        unit.delete(task_followers, task_gid=task.gid, user_gid=gid)
    _changed(unit, task, "followers", leaving=leaving)
    return Reply(Task.spec, task.gid)


async def add_co_assignees(unit: Unit, asked: Asked) -> Reply:
    """Others share the work; they follow the task as well."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    wanted = await people(unit, logic.named(asked.body, "co_assignees"), "co_assignees")
    joining = [gid for gid in wanted if gid not in task.co_assignees]
    for gid in joining:
        unit.insert(co_assignees, task_gid=task.gid, user_gid=gid)
    following = [gid for gid in joining if gid not in task.followers]
    for gid in following:
        unit.insert(task_followers, task_gid=task.gid, user_gid=gid)
    also = {"followers": added(*following)} if following else {}
    _changed(unit, task, "co_assignees", joining=joining, also=also)
    return Reply(Task.spec, task.gid)


async def remove_co_assignees(unit: Unit, asked: Asked) -> Reply:
    """They no longer share the work, but go on following it."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    wanted = await people(unit, logic.named(asked.body, "co_assignees"), "co_assignees")
    leaving = [gid for gid in wanted if gid in task.co_assignees]
    for gid in leaving:
        unit.delete(co_assignees, task_gid=task.gid, user_gid=gid)
        if gid != task.row["assignee_gid"]:
            leave(unit, task.gid, gid)
    _changed(unit, task, "co_assignees", leaving=leaving)
    return Reply(Task.spec, task.gid)


async def complete_mine(unit: Unit, asked: Asked) -> Reply:
    """One's own part of shared work is done; only the assignee's completion completes the task."""
    task = await load(unit, asked.path["task_gid"], least=Level.VIEWER)
    user = unit.who.user
    if user not in task.co_assignees:
        raise Invalid("co_assignees: Only somebody who shares the work can complete their part")
    done = unit.now if asked.body.get("completed") is not False else None
    unit.update(co_assignees, {"task_gid": task.gid, "user_gid": user}, completed_at=done)
    verb = "completed" if done else "reopened"
    unit.change(Task.spec, task.row, {}, task.audience(), links={"co_assignees": {verb: [user]}})
    return Reply(Task.spec, task.gid)


async def _followers(unit: Unit, asked: Asked, *, others: Level) -> tuple[Loaded, list[Gid]]:
    """The task, if it is seen, then the people: for `others` than oneself it takes that level."""
    task = await load(unit, asked.path["task_gid"], least=Level.VIEWER)
    wanted = await people(unit, logic.named(asked.body, "followers"), "followers")
    check(task, Level.VIEWER if set(wanted) <= {unit.who.user} else others)
    return task, wanted


def _changed(
    unit: Unit,
    task: Loaded,
    field: str,
    *,
    joining: Sequence[Gid] = (),
    leaving: Sequence[Gid] = (),
    also: dict[str, dict[str, list[Gid]]] | None = None,
) -> None:
    """Readers follow from who is there after it."""
    if not joining and not leaving:
        return
    kept = _kept(task, field, leaving)
    acl = logic.readers(task.homes, [*kept, *joining], task.inherited)
    set_readers(unit, task, acl)
    link = added(*joining) if joining else removed(*leaving)
    links = {field: link, **(also or {})}
    unit.change(Task.spec, task.row, {}, task.audience(acl), links=links)


def _kept(task: Loaded, field: str, leaving: Sequence[Gid]) -> list[Gid | None]:
    followers = [p for p in task.followers if field != "followers" or p not in leaving]
    sharing = [p for p in task.co_assignees if field != "co_assignees" or p not in leaving]
    return [task.row["assignee_gid"], task.row["created_by_gid"], *followers, *sharing]
