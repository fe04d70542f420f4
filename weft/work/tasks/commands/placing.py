"""A task's places: into a project, to another section or rank, and out again.

A place is heard of only by those who see its project.  `memberships` names the sections: `added`
and `removed` for a move, `moved` where only the order changed.
"""

from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change, removed
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.work.custom_fields.numbering import number_task
from weft.work.projects.rules import LEVEL_SQL as PROJECT_LEVEL
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.tasks import logic
from weft.work.tasks.arranging import put_beside
from weft.work.tasks.commands.creating import put_in_project
from weft.work.tasks.commands.editing import set_readers
from weft.work.tasks.gaps import TOP, Place, Wanted, places, settle
from weft.work.tasks.loading import Loaded, load
from weft.work.tasks.logic import Home
from weft.work.tasks.resource import Task
from weft.work.tasks.tables import task_projects

Beside = tuple[str, Gid | None] | None
PROJECT = f"""SELECT p.gid, {PROJECT_LEVEL} AS level FROM projects p
WHERE p.workspace_gid = :workspace::bigint AND p.gid = :project::bigint AND {PROJECT_SEEN}"""  # noqa: S608 - only our own text is put in
HOME = f"""SELECT s.home_gid FROM sections s JOIN projects p
 ON p.workspace_gid = :workspace AND p.gid = s.home_gid
WHERE s.workspace_gid = :workspace::bigint AND s.gid = :section::bigint AND {PROJECT_SEEN}"""  # noqa: S608 - only our own text is put in


OWN = """SELECT s.gid FROM sections s JOIN user_task_lists l
 ON l.workspace_gid = s.workspace_gid AND l.gid = s.home_gid AND l.user_gid = :user::bigint
WHERE s.workspace_gid = :workspace::bigint AND s.gid = :section::bigint"""


async def add_project(unit: Unit, asked: Asked) -> Reply:
    """A task comes into a project, or to another place in it: sight of the task is enough, the
    project asks for an editor.
    """
    body = asked.body
    task = await load(unit, asked.path["task_gid"], least=Level.VIEWER)
    beside = logic.beside(body)
    wanted = Wanted.beside_of(body["project"], body.get("section"), beside, "")
    await _put(unit, asked, task, wanted)
    return NOTHING


async def add_task_to_section(unit: Unit, asked: Asked) -> Reply:
    """A task comes to the top of a section, or beside another task in it: in a project, or in
    one's own list.
    """
    section = asked.path["section_gid"]
    home = await unit.row(HOME, section=section)
    if home is None:
        return await _arrange(unit, asked, section)
    beside = _beside(asked)
    wanted = Wanted.beside_of(home["home_gid"], section, beside, TOP)
    await _put(unit, asked, await load(unit, asked.body["task"], least=Level.VIEWER), wanted)
    return NOTHING


def _beside(asked: Asked) -> Beside:
    return logic.beside({k: v for k, v in asked.body.items() if v is not None})


async def _arrange(unit: Unit, asked: Asked, section: Gid) -> Reply:
    if await unit.row(OWN, section=section) is None:
        raise NotFound.of("section", section)
    task, beside = await load(unit, asked.body["task"], least=Level.VIEWER), _beside(asked)
    links = await put_beside(unit, task.gid, task.row["assignee_gid"], section, beside)
    unit.change(Task.spec, task.row, {}, task.audience([*task.acl]), links=links)
    return NOTHING


async def _put(unit: Unit, asked: Asked, task: Loaded, wanted: Wanted) -> None:
    (place,) = await places(unit, [wanted], moving=task.gid)
    home = task.home(place.project)
    if home is not None and wanted.is_anywhere:
        return
    rank = await settle(unit, place, task.gid)
    if home is not None:
        _move(unit, task, home, place, rank)
        return
    most = asked.limits.limit_projects_per_task
    if len(task.homes) >= most:
        raise Invalid("project: A task lives in at most {most} projects", most=most)
    _come(unit, task, Home(place.project, place.section, rank, place.token))
    await number_task(unit, task.gid, parents=[place.project])


def _move(unit: Unit, task: Loaded, home: Home, place: Place, rank: str) -> None:
    key = {"task_gid": task.gid, "project_gid": home.project}
    unit.update(task_projects, key, section_gid=place.section, rank=rank)
    moved = {"added": [place.section], "removed": [home.section]}
    link = moved if place.section != home.section else {"moved": [place.section]}
    _tell(unit, task, {"memberships": link}, home.project, home.tokens, home.tokens, place.section)
    unit.touch(Task.spec, task.row)


def _come(unit: Unit, task: Loaded, home: Home) -> None:
    before = [token for token in home.tokens if token in task.acl]
    put_in_project(unit, task.gid, home, task.scopes, before=before)
    set_readers(unit, task, logic.readers([*task.homes, home], task.people, task.inherited))
    unit.touch(Task.spec, task.row)


async def remove_project(unit: Unit, asked: Asked) -> Reply:
    """A task leaves a project; it lives on, at least for its people."""
    task = await load(unit, asked.path["task_gid"], least=Level.VIEWER)
    gid = asked.body["project"]
    project = await unit.row(PROJECT, project=gid)
    if project is None:
        raise NotFound.of("project", gid)
    if project["level"] < Level.EDITOR:
        raise Forbidden("project: You may see this project, but not change its list of tasks.")
    home = task.home(gid)
    if home is None:
        return NOTHING
    unit.delete(task_projects, task_gid=task.gid, project_gid=gid)
    others = [h for h in task.homes if h.project != gid]
    acl = logic.readers(others, task.people, task.inherited)
    set_readers(unit, task, acl)
    fields = {"projects": removed(gid), "memberships": removed(home.section)}
    _tell(unit, task, fields, gid, home.tokens, home.tokens)
    _tell_those_who_lost_it(unit, task, acl)
    unit.touch(Task.spec, task.row)
    return NOTHING


async def make_private(unit: Unit, asked: Asked) -> Reply:
    """A task leaves all its projects: from then on only its people see it."""
    task = await load(unit, asked.path["task_gid"], least=Level.EDITOR)
    if task.row["parent_gid"] is not None:
        raise Invalid("task: Whoever sees its parent sees it. Take it out of that first")
    for home in task.homes:
        project = await unit.row(PROJECT, project=home.project)
        if project is None or project["level"] < Level.EDITOR:
            raise Forbidden("task: It lives in a project whose list of tasks you may not change.")
    if not task.homes:
        return Reply(Task.spec, task.gid)
    acl = logic.readers([], task.people)
    for home in task.homes:
        unit.delete(task_projects, task_gid=task.gid, project_gid=home.project)
        fields = {"projects": removed(home.project), "memberships": removed(home.section)}
        _tell(unit, task, fields, home.project, home.tokens, home.tokens)
    set_readers(unit, task, acl)
    _tell_those_who_lost_it(unit, task, acl)
    unit.touch(Task.spec, task.row)
    return Reply(Task.spec, task.gid)


def _tell_those_who_lost_it(unit: Unit, task: Loaded, acl: list[int]) -> None:
    """Of a place hears whoever sees the project; that the task is gone, only whoever sees it in no
    other way.
    """
    if not set(task.acl) <= set(acl):
        lost = Change(Task.spec, task.gid, "changed", {}, None, task.row["resource_subtype"])
        unit.tell(lost, task.audience(acl), audited=False)


def _tell(
    unit: Unit,
    task: Loaded,
    fields: dict[str, Any],
    project: Gid,
    readers: list[int],
    before: list[int],
    *within: Gid,
) -> None:
    unit.tell(
        Change(Task.spec, task.gid, "changed", fields, project),
        Audience(readers, before, [*task.scopes, *within]),
    )
