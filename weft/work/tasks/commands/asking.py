"""What a person may do with a task: the same levels that the commands ask for."""

from weft.kernel.access import Level
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.projects.rules import NAMES
from weft.work.tasks.loading import load

NEEDS = {
    "read": Level.VIEWER,
    "like": Level.VIEWER,
    "follow": Level.VIEWER,
    "comment": Level.COMMENTER,
    "add_followers": Level.COMMENTER,
    "edit": Level.EDITOR,
    "complete": Level.EDITOR,
    "assign": Level.EDITOR,
    "add_subtask": Level.EDITOR,
    "set_parent": Level.EDITOR,
    "add_tag": Level.EDITOR,
    "add_dependency": Level.EDITOR,
    "delete": Level.EDITOR,
}


async def abilities(unit: Unit, asked: Asked) -> Reply:
    """The caller's level on a task, and each ability with its answer."""
    task = await load(unit, asked.path["task_gid"], least=Level.VIEWER)
    may = {name: task.level >= level for name, level in NEEDS.items()}
    may["complete_mine"] = unit.who.user in task.co_assignees
    return Reply(value={"gid": str(task.gid), "level": NAMES[task.level], "abilities": may})
