"""People's own lists come into being when somebody first asks for them."""

from weft.kernel.errors import NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.tasks.arranging import found_list
from weft.work.user_task_lists.resource import UserTaskList

LIST = """SELECT gid FROM user_task_lists
WHERE workspace_gid = :workspace::bigint AND user_gid = :owner::bigint"""


async def read_own_list(unit: Unit, asked: Asked) -> Reply:
    """A person's list; members may look at each other's."""
    owner = asked.path["user_gid"]
    if owner != unit.who.user and not unit.who.holds(unit.who.workspace):
        raise NotFound.of("user", owner)
    found = await unit.row(LIST, owner=owner)
    gid = found["gid"] if found else found_list(unit, owner)[0]
    return Reply(UserTaskList.spec, gid)
