"""Verbs of templates: save a project or a task as one, begin with one, delete it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from weft.identity.teams.loading import open_team
from weft.identity.users.finding import person
from weft.kernel import runs, trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.runs import Run
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.clock import today
from weft.std.gid import Kind
from weft.std.text import sort_key
from weft.work.copying.commands import BATCH, CAUSE, Acting
from weft.work.copying.loading import SPAN, Material, below, gather
from weft.work.copying.logic import Recipe, Shift
from weft.work.copying.projects import Shell, begin_project, shell_of
from weft.work.copying.tasks import copy_tasks
from weft.work.jobs.loading import make_room
from weft.work.jobs.resource import Job
from weft.work.projects.loading import load as load_project
from weft.work.projects.logic import PRIVATE, PUBLIC
from weft.work.tasks.commands.creating import Born
from weft.work.tasks.gaps import Wanted, places, settle
from weft.work.tasks.loading import load as load_task
from weft.work.tasks.logic import Home
from weft.work.templates import logic
from weft.work.templates.loading import (
    PEOPLE,
    audience,
    material,
    pages_of,
    project_template,
    task_template,
)
from weft.work.templates.resource import ProjectTemplate, TaskTemplate
from weft.work.templates.tables import project_templates, template_files, template_pages

SAVE_KIND, PROJECT_KIND, TASK_KIND = "save_as_template", "instantiate_project", "instantiate_task"
MOST_TASKS = BATCH
MOST_ROLES = 100
SHELL_PARTS = frozenset({"notes", "permissions", "task_dates"})


async def save_project(unit: Unit, asked: Asked) -> Reply:
    """A project is remembered as it is now; a large one by a run."""
    body = asked.body
    project = await load_project(unit, asked.path["project_gid"], least=Level.EDITOR)
    if unit.who.is_guest:
        raise Forbidden("project: Guests make no templates.")
    if body.get("workspace") not in (None, unit.who.workspace):
        raise NotFound.of("workspace", body["workspace"])
    await make_room(unit)
    order = await below(unit, project.gid, is_project=True, deep=True)
    span = await unit.row(SPAN, gids=order) or {}
    shell = asdict(await shell_of(unit, project)) | span
    gid = unit.gid(Kind.PROJECT_TEMPLATE)
    is_small = len(order) <= BATCH
    row = {"gid": gid, "name": body["name"], "sort_key": sort_key(body["name"])}
    row |= {k: project.row[k] for k in ("notes", "html_notes", "color")}
    row |= {"is_public": body["public"], "owner_gid": unit.who.user, "created_at": unit.now}
    row |= {"team_gid": await open_team(unit, body.get("team")), "is_ready": is_small}
    row |= {"dates": [logic.STARTS] if any(span.values()) else []}
    row |= {"roles": await _roles(unit, order), "shell": shell | {"members": []}}
    unit.add(ProjectTemplate.spec, row, audience(row, unit.who.workspace))
    if is_small:
        await _keep_page(unit, gid, 0, order, project.gid)
    given = {"template": str(gid), "source": str(project.gid)}
    new = {"new_project_template": str(gid)}
    job = runs.start(unit, SAVE_KIND, given, target=gid, output=new, is_done=is_small)
    return Reply(Job.spec, job)


async def _roles(unit: Unit, order: Sequence[Gid]) -> list[dict[str, str]]:
    """Whoever has something to do plays a role, which somebody else may take."""
    rows = await unit.rows(PEOPLE, gids=list(order))
    called = await unit.names_of([row["assignee_gid"] for row in rows])
    return [
        {"gid": str(gid), "resource_type": "template_role", "name": named.name}
        for gid, named in list(called.items())[:MOST_ROLES]
    ]


async def _keep_page(
    unit: Unit, template: Gid, page: int, gids: Sequence[Gid], project: Gid | None
) -> Material:
    found = await gather(unit, gids)
    here = [p for p in found.places if p["gid"] == project]
    content = {
        "rows": [logic.remembered(row) for row in found.rows],
        "places": [{k: p[k] for k in ("task_gid", "section_gid", "rank", "gid")} for p in here],
        "files": found.files,
        "links": found.links,
    }
    unit.insert(template_pages, template_gid=template, page=page, content=content)
    for key in sorted({file["blob_key"] for file in found.files if file["blob_key"]}):
        unit.insert(template_files, template_gid=template, blob_key=key)
    return found


def saving(door: Acting) -> Callable[[Run], Awaitable[Mapping[str, Any]]]:
    """The handler of runs that save large projects as templates."""

    async def save(run: Run) -> Mapping[str, Any]:
        assert run.user is not None
        template, source = int(run.input["template"]), int(run.input["source"])

        async def plan(unit: Unit) -> list[Gid]:
            return await below(unit, source, is_project=True, deep=True)

        order = await door.bulk(run.user, run.workspace, CAUSE, plan)
        pages = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
        for page, gids in enumerate(pages):

            async def keep(unit: Unit, page: int = page, gids: Sequence[Gid] = gids) -> None:
                if not await run.is_done(unit, f"page-{page}"):
                    await _keep_page(unit, template, page, gids, source)
                    run.done(unit, f"page-{page}")

            await door.bulk(run.user, run.workspace, CAUSE, keep)
            await run.renew()
        await door.bulk(run.user, run.workspace, CAUSE, lambda unit: _ready(unit, template))
        return {"new_project_template": str(template)}

    return save


async def _ready(unit: Unit, template: Gid) -> None:
    row = await project_template(unit, template)
    unit.update(project_templates, {"gid": row["gid"]}, is_ready=True)


async def begin_with(unit: Unit, asked: Asked) -> Reply:
    """A new project from a template; its tasks follow."""
    body = asked.body
    row = await project_template(unit, asked.path["project_template_gid"])
    if not row["is_ready"]:
        raise Conflict("project_template: It is still being saved. Try again soon.")
    await open_team(unit, body.get("team"))
    await make_room(unit)
    given = logic.answers(body.get("requested_dates"), "requested_dates")
    shift = logic.shift(
        row["shell"],
        given,
        is_strict=bool(body.get("is_strict")),
        today=today(unit.now, unit.who.zone),
    )
    people = await _cast(unit, row["roles"], body.get("requested_roles"))
    made = unit.gid(Kind.PROJECT)
    shell = _shell(row, body)
    unit.cause = CAUSE
    sections = await begin_project(unit, shell, made, body["name"], SHELL_PARTS, shift)
    recipe = Recipe(logic.PARTS, shell.gid, made, shift, sections, True, True)
    kept = recipe.kept() | {"template": str(row["gid"]), "people": people}
    new = {"new_project": str(made)}
    return Reply(Job.spec, runs.start(unit, PROJECT_KIND, kept, target=made, output=new))


def _shell(template: Mapping[str, Any], body: Mapping[str, Any]) -> Shell:
    """The remembered project, with team and privacy as they were asked for."""
    kept: dict[str, Any] = template["shell"]
    row = dict(kept["row"])
    row |= {name: logic.thawed_day(row[name]) for name in ("start_on", "due_on")}
    row["team_gid"] = body.get("team") or template["team_gid"]
    if body.get("privacy_setting"):
        row["privacy_setting"] = body["privacy_setting"]
    elif body.get("public") is not None:
        row["privacy_setting"] = PUBLIC if body["public"] else PRIVATE
    return Shell(kept["gid"], row, kept["sections"], kept["settings"], logic.texts(kept["views"]))


async def _cast(unit: Unit, roles: Sequence[Mapping[str, Any]], asked: Any) -> dict[str, str]:
    """Who plays whose role from now on."""
    known = {role["gid"] for role in roles}
    found: dict[str, str] = {}
    for gid, value in logic.answers(asked, "requested_roles").items():
        if gid not in known:
            raise Invalid("requested_roles: Not a role of this template: {gid}", gid=gid[:40])
        if value is not None:
            who = await person(unit, str(value)[:320], "requested_roles")
            found[gid] = str(who)
    return found


def filling(door: Acting) -> Callable[[Run], Awaitable[Mapping[str, Any]]]:
    """The handler of runs that fill projects from templates."""

    async def fill(run: Run) -> Mapping[str, Any]:
        assert run.user is not None
        recipe, template = Recipe.of(run.input), int(run.input["template"])
        people = {int(old): int(new) for old, new in run.input["people"].items()}

        async def plan(unit: Unit) -> list[list[Any]]:
            return await _planned(unit, template)

        pairs = await run.step("plan", lambda: door.bulk(run.user or 0, run.workspace, CAUSE, plan))
        known = {int(old): int(new) for old, new, _ in pairs}
        for page in sorted({page for _, _, page in pairs}):

            async def copy(unit: Unit, page: int = page) -> None:
                if not await run.is_done(unit, f"page-{page}"):
                    await copy_tasks(
                        unit, recipe, known, await material(unit, template, page, people)
                    )
                    run.done(unit, f"page-{page}")

            await door.bulk(run.user, run.workspace, CAUSE, copy)
            await run.renew()
        return {"new_project": str(recipe.made)}

    return fill


async def _planned(unit: Unit, template: Gid) -> list[list[Any]]:
    """Every original with the identity of its copy and its page, decided once."""
    pages = await pages_of(unit, template)
    await unit.base.stock(sum(map(len, pages.values())) + 1)
    each = [(old, page) for page, gids in pages.items() for old in gids]
    return [[str(old), str(unit.gid(Kind.TASK)), page] for old, page in each]


async def delete_project_template(unit: Unit, asked: Asked) -> Reply:
    """To the trash, by its owner or an admin of the workspace."""
    row = await project_template(unit, asked.path["project_template_gid"])
    if row["owner_gid"] != unit.who.user and not unit.who.is_admin:
        raise Forbidden("project_template: Only its owner deletes a template. Ask them.")
    heard = audience(row, unit.who.workspace)
    trash.put(unit, ProjectTemplate.spec, row, heard, name=row["name"])
    return NOTHING


async def restore_project_template(unit: Unit, batch: Batch) -> None:
    """Out of the trash, by whoever deleted it."""
    row = await project_template(unit, batch.target, batch.gid)
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    trash.back(unit, ProjectTemplate.spec, row, audience(row, unit.who.workspace))
    trash.close(unit, batch)


# Tasks.


async def save_task(unit: Unit, asked: Asked) -> Reply:
    """A task is remembered with its subtasks, for one project."""
    body = asked.body
    task = await load_task(unit, asked.path["task_gid"], least=Level.VIEWER)
    project = await load_project(unit, body["project"], least=Level.EDITOR)
    order = await below(unit, task.gid, is_project=False, deep=True)
    if len(order) > MOST_TASKS:
        raise Invalid("task: A template of a task has at most {most} tasks", most=MOST_TASKS)
    name = body.get("name") or task.row["name"]
    row: dict[str, Any] = {"gid": unit.gid(Kind.TASK_TEMPLATE), "project_gid": project.gid}
    found = await _keep_page(unit, row["gid"], 0, order, None)
    day = today(unit.now, unit.who.zone)
    shown = logic.recipe(found.rows, task.gid, day)
    row |= {"name": name, "sort_key": sort_key(name), "recipe": shown}
    row |= {"created_by_gid": unit.who.user, "created_at": unit.now}
    heard = project.audience()
    own = Audience(heard.readers, [], [row["gid"], *heard.scopes])
    unit.add(TaskTemplate.spec, row, own, parent=project.gid)
    return Reply(TaskTemplate.spec, row["gid"])


async def begin_task_with(unit: Unit, asked: Asked) -> Reply:
    """A new task from a template, in the project that has it; dates count from today."""
    gid = asked.path["task_template_gid"]
    row, project = await task_template(unit, gid, least=Level.EDITOR)
    await make_room(unit)
    found = await material(unit, gid, 0, {})
    root = found.rows[0]["gid"]
    await unit.base.stock(2 * len(found.rows) + 1)
    known = {each["gid"]: unit.gid(Kind.TASK) for each in found.rows}
    (place,) = await places(unit, [Wanted(project.gid)])
    rank = await settle(unit, place, known[root])
    home = Home(place.project, place.section, rank, place.token)
    named = {"gid": known[root], "name": asked.body.get("name") or row["name"]}
    born = Born(named, [home], [unit.who.user], [], None, False)
    then, now = today(row["created_at"], unit.who.zone), today(unit.now, unit.who.zone)
    shift = Shift((now - then).days)
    recipe = Recipe(logic.PARTS, root, known[root], shift, is_template=True)
    unit.cause = CAUSE
    # Fields are known through the project that the task comes to.
    recipe = replace(recipe, fields_of=project.gid)
    await copy_tasks(unit, recipe, known, found, {root: born})
    new = {"new_task": str(known[root])}
    job = runs.start(unit, TASK_KIND, {}, target=known[root], output=new, is_done=True)
    return Reply(Job.spec, job)


async def delete_task_template(unit: Unit, asked: Asked) -> Reply:
    """To the trash, by an editor of its project."""
    row, project = await task_template(unit, asked.path["task_template_gid"], least=Level.EDITOR)
    batch = trash.batch(unit, TaskTemplate.spec, row["gid"], row["name"])
    unit.touch(TaskTemplate.spec, row, trashed_in=batch)
    told = Change(TaskTemplate.spec, row["gid"], "deleted", {}, project.gid)
    unit.tell(told, project.audience())
    return NOTHING


async def restore_task_template(unit: Unit, batch: Batch) -> None:
    """Out of the trash, by whoever deleted it."""
    row, project = await task_template(unit, batch.target, least=Level.EDITOR, batch=batch.gid)
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    trash.close(unit, batch)
    unit.touch(TaskTemplate.spec, row, trashed_in=None)
    told = Change(TaskTemplate.spec, row["gid"], "undeleted", {}, project.gid)
    unit.tell(told, project.audience())
