"""What becomes of somebody's work when they leave the workspace.

Their open tasks are free for others, their places in projects and fields end; projects and fields
that they alone answered for go to whoever removed them and sees them.  What they did stays theirs.
"""

from typing import Any

from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change, removed
from weft.kernel.unit_of_work import Unit
from weft.work.custom_fields.loading import fields, held_by
from weft.work.custom_fields.rules import FieldLevel
from weft.work.custom_fields.sharing import let_go, stay
from weft.work.custom_types.resource import CustomTypeMembership
from weft.work.custom_types.tables import custom_type_memberships
from weft.work.departure.loading import PROJECTS, TASKS, TYPES
from weft.work.projects.resource import Project
from weft.work.projects.rules import token_of
from weft.work.projects.tables import project_memberships
from weft.work.tasks.resource import Task
from weft.work.user_task_lists.tables import user_task_places


async def free_tasks(unit: Unit, leaver: Gid) -> None:
    """Nobody is assigned any longer to what they had still to do; each task says so."""
    for task in await unit.rows(TASKS, person=leaver):
        parent = [task["parent_gid"]] if task["parent_gid"] else []
        audience = Audience(task["acl"], scopes=[*parent, *task["places"], leaver])
        unit.change(Task.spec, task, {"assignee_gid": None}, audience)
        if task["is_listed"]:
            unit.delete(user_task_places, user_gid=leaver, task_gid=task["gid"])


async def hand_over_projects(unit: Unit, leaver: Gid) -> None:
    """They are no longer in any project; what they owned needs another owner."""
    for project in await unit.rows(PROJECTS, person=leaver):
        audience = Audience([token_of(project)], scopes=[project["gid"]])
        if project["is_in"]:
            unit.delete(project_memberships, project_gid=project["gid"], member_gid=leaver)
            gone: dict[str, Any] = {"members": removed(leaver)}
            unit.tell(Change(Project.spec, project["gid"], "changed", gone), audience)
        if project["owner_gid"] == leaver:
            heir = unit.who.user if project["is_seen"] else None
            unit.change(Project.spec, project, {"owner_gid": heir}, audience)


async def hand_over_fields(unit: Unit, leaver: Gid) -> None:
    """They are no longer in any field; one that has no other admin needs one."""
    left = await held_by(unit, leaver)
    seen = await fields(unit, [of.gid for of in left])
    for of in left:
        held = of.grant(leaver)
        assert held is not None
        others = [g for g in of.grants if g.member != leaver and g.level == FieldLevel.ADMIN]
        if held.level == FieldLevel.ADMIN and not others and of.gid in seen:
            stay(unit, of)
        let_go(unit, of, held)


async def leave_types(unit: Unit, leaver: Gid) -> None:
    """They are no longer among the people of any custom type; admins of the workspace remain."""
    for held in await unit.rows(TYPES, person=leaver):
        unit.delete(custom_type_memberships, type_gid=held["type_gid"], member_gid=leaver)
        told = Change(CustomTypeMembership.spec, held["gid"], "removed", {}, held["type_gid"])
        unit.tell(told, Audience([unit.who.workspace], scopes=[held["type_gid"]]))


FAREWELLS = (free_tasks, hand_over_projects, hand_over_fields, leave_types)
