"""Verbs of briefs: write one, rewrite it, take it away."""

from collections.abc import Mapping
from typing import Any

from weft.identity.prose import refuse_stale, written
from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Change
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.std.richtext import Flavour
from weft.work.briefs.loading import brief_of, has_brief
from weft.work.briefs.resource import ProjectBrief
from weft.work.projects.loading import load

TITLE = "Project brief"
FLAVOUR = Flavour.BRIEF


async def write_brief(unit: Unit, asked: Asked) -> Reply:
    """Explain a project that nobody has explained yet."""
    project = await load(unit, asked.path["project_gid"], least=Level.EDITOR)
    await _check_only(unit, project.gid)
    row: dict[str, Any] = {
        "gid": unit.gid(Kind.PROJECT_BRIEF),
        "project_gid": project.gid,
        "title": TITLE,
        "text": "",
        "created_by_gid": unit.who.user,
        "created_at": unit.now,
        "modified_at": unit.now,
        **await _edited(unit, asked.body),
    }
    unit.add(ProjectBrief.spec, row, project.audience(), parent=project.gid)
    return Reply(ProjectBrief.spec, row["gid"])


async def rewrite_brief(unit: Unit, asked: Asked) -> Reply:
    """Another title, other words."""
    brief, project = await brief_of(unit, asked.path["project_brief_gid"])
    await refuse_stale(unit, brief, asked.body, plain="text", rich="html_text", flavour=FLAVOUR)
    new = await _edited(unit, asked.body)
    unit.change(ProjectBrief.spec, brief, new, project.audience())
    return Reply(ProjectBrief.spec, brief["gid"])


async def delete_brief(unit: Unit, asked: Asked) -> Reply:
    """To the trash; the project may have another one."""
    brief, project = await brief_of(unit, asked.path["project_brief_gid"])
    batch = trash.batch(unit, ProjectBrief.spec, brief["gid"], brief["title"])
    unit.touch(ProjectBrief.spec, brief, trashed_in=batch)
    told = Change(ProjectBrief.spec, brief["gid"], "deleted", {}, project.gid)
    unit.tell(told, project.audience())
    return NOTHING


async def restore_brief(unit: Unit, batch: Batch) -> None:
    """Back into its project, by whoever took it away and where no other stands."""
    brief, project = await brief_of(unit, batch.target, "trash_batch", batch.gid)
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    await _check_only(unit, project.gid)
    trash.close(unit, batch)
    unit.touch(ProjectBrief.spec, brief, trashed_in=None)
    told = Change(ProjectBrief.spec, brief["gid"], "undeleted", {}, project.gid)
    unit.tell(told, project.audience())


async def _check_only(unit: Unit, project: Gid) -> None:
    if await has_brief(unit, project):
        raise Invalid("project: Has a brief already. Change that one, or delete it first")


async def _edited(unit: Unit, body: Mapping[str, Any]) -> dict[str, Any]:
    words = await written(unit, body, plain="text", rich="html_text", flavour=FLAVOUR)
    new = dict(words.columns)
    if "title" in body:
        new["title"] = (body["title"] or "").strip() or TITLE
    return new
