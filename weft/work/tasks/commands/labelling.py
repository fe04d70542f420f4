"""Tags come to a task and go."""

from weft.kernel.access import Level
from weft.kernel.changes import added, removed
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.work.tags.tables import task_tags
from weft.work.tasks.labels import known_tags
from weft.work.tasks.loading import load
from weft.work.tasks.resource import Task

CARRIED = """SELECT tag_gid FROM task_tags
WHERE workspace_gid = :workspace::bigint AND task_gid = :task::bigint"""


async def add_tag(unit: Unit, asked: Asked) -> Reply:
    """A label for a task; one that it carries already stays."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    most = asked.limits.limit_tags_per_task
    (tag,) = await known_tags(unit, [asked.body["tag"]], most)
    carried = {row["tag_gid"] for row in await unit.rows(CARRIED, task=task.gid)}
    if tag in carried:
        return NOTHING
    if len(carried) >= most:
        raise Invalid("tag: A task carries at most {most} tags", most=most)
    unit.insert(task_tags, task_gid=task.gid, tag_gid=tag)
    unit.change(Task.spec, task.row, {}, task.audience(None, tag), links={"tags": added(tag)})
    return NOTHING


async def remove_tag(unit: Unit, asked: Asked) -> Reply:
    """The task loses a label."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    (tag,) = await known_tags(unit, [asked.body["tag"]], 1)
    carried = {row["tag_gid"] for row in await unit.rows(CARRIED, task=task.gid)}
    if tag not in carried:
        return NOTHING
    unit.delete(task_tags, task_gid=task.gid, tag_gid=tag)
    unit.change(Task.spec, task.row, {}, task.audience(None, tag), links={"tags": removed(tag)})
    return NOTHING
