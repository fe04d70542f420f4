"""This module is about what becomes of somebody's work when they leave the workspace.

Their open tasks are free for others, their places in projects end, their projects go to whoever
removed them and sees them.  What they did stays theirs.
"""

from typing import Any

from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change, removed
from weft.kernel.unit_of_work import Unit
from weft.work.projects.resource import Project
from weft.work.projects.rules import SEEN_SQL, token_of
from weft.work.projects.tables import project_memberships
from weft.work.tasks.resource import Task
from weft.work.user_task_lists.tables import user_task_places

TASKS = """SELECT t.gid, t.assignee_gid, t.version, t.resource_subtype, t.parent_gid, a.acl,
 array(SELECT unnest(ARRAY[h.project_gid, h.section_gid]) FROM task_projects h
   WHERE h.workspace_gid = :workspace AND h.task_gid = t.gid AND h.trashed_in IS NULL) AS places,
 EXISTS (SELECT 1 FROM user_task_places o WHERE o.workspace_gid = :workspace
   AND o.user_gid = t.assignee_gid AND o.task_gid = t.gid) AS is_listed
FROM tasks t JOIN task_access a ON a.workspace_gid = :workspace::bigint AND a.task_gid = t.gid
WHERE t.workspace_gid = :workspace AND t.assignee_gid = :person::bigint
 AND t.completed_at IS NULL AND t.trashed_in IS NULL"""
PROJECTS = f"""SELECT p.*, {SEEN_SQL} AS is_seen, EXISTS (SELECT 1 FROM project_memberships m
  WHERE m.workspace_gid = :workspace AND m.project_gid = p.gid AND m.member_gid = :person) AS is_in
FROM projects p WHERE p.workspace_gid = :workspace::bigint AND (p.owner_gid = :person::bigint
 OR p.gid IN (SELECT m.project_gid FROM project_memberships m
  WHERE m.workspace_gid = :workspace AND m.member_gid = :person))"""


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


FAREWELLS = (free_tasks, hand_over_projects)
