"""What the commands of templates must know before they decide."""

from collections.abc import Mapping
from typing import Any

import msgspec

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Conflict, NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.copying.loading import Material
from weft.work.projects.loading import Loaded as Project
from weft.work.projects.loading import load as load_project
from weft.work.tasks.labels import SEEN as SEEN_TAGS
from weft.work.templates.logic import thawed
from weft.work.templates.rules import OPEN_SQL

PROJECT_TEMPLATE = f"""SELECT t.* FROM project_templates t
WHERE t.workspace_gid = :workspace::bigint AND t.gid = :gid::bigint
 AND t.trashed_in IS NOT DISTINCT FROM :batch::bigint AND {OPEN_SQL}"""
TASK_TEMPLATE = """SELECT t.* FROM task_templates t WHERE t.workspace_gid = :workspace::bigint
 AND t.gid = :gid::bigint AND t.trashed_in IS NOT DISTINCT FROM :batch::bigint"""
GIDS = """SELECT (r.row->>'gid')::bigint AS gid, p.page FROM template_pages p,
 jsonb_array_elements(p.content->'rows') WITH ORDINALITY AS r(row, place)
WHERE p.workspace_gid = :workspace::bigint AND p.template_gid = :template::bigint
ORDER BY p.page, r.place"""
PAGE = """SELECT p.content::text AS content FROM template_pages p
WHERE p.workspace_gid = :workspace::bigint AND p.template_gid = :template::bigint
 AND p.page = :page::int"""
PEOPLE = """SELECT DISTINCT t.assignee_gid FROM tasks t WHERE t.workspace_gid = :workspace::bigint
 AND t.gid = ANY(:gids::bigint[]) AND t.assignee_gid IS NOT NULL ORDER BY t.assignee_gid"""


async def project_template(unit: Unit, gid: Gid, batch: Gid | None = None) -> dict[str, Any]:
    """A template that the actor sees; its documents are read."""
    row = await unit.row(PROJECT_TEMPLATE, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of("project_template", gid)
    return row | {name: msgspec.json.decode(row[name]) for name in ("shell", "roles", "dates")}


def audience(template: Mapping[str, Any], workspace: Gid) -> Audience:
    """Who hears of a template of projects."""
    own = [-template["owner_gid"]] if template["owner_gid"] else []
    wide = [template["team_gid"] or workspace] if template["is_public"] else []
    return Audience(sorted({*own, *wide}), None, [template["gid"]])


async def task_template(
    unit: Unit, gid: Gid, *, least: Level, batch: Gid | None = None
) -> tuple[dict[str, Any], Project]:
    """A template with the project that has it, where the actor may do as much as `least`."""
    row = await unit.row(TASK_TEMPLATE, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of("task_template", gid)
    try:
        project = await load_project(unit, row["project_gid"], least=least)
    except NotFound:
        raise NotFound.of("task_template", gid) from None
    return row, project


async def pages_of(unit: Unit, template: Gid) -> dict[int, list[Gid]]:
    """The originals that a template remembers, by page."""
    found: dict[int, list[Gid]] = {}
    for row in await unit.rows(GIDS, template=template):
        found.setdefault(row["page"], []).append(row["gid"])
    return found


async def material(unit: Unit, template: Gid, page: int, people: Mapping[Gid, Gid]) -> Material:
    """One page, as far as what it names is still there and seen by the actor."""
    row = await unit.row(PAGE, template=template, page=page)
    if row is None:
        raise Conflict("project_template: It is still being saved. Try again soon.")
    kept = msgspec.json.decode(row["content"])
    rows = [thawed(each, people) for each in kept["rows"]]
    named = sorted({tag for each in rows for tag in each["tags"]})
    seen = {r["gid"] for r in await unit.rows(SEEN_TAGS, gids=named)}
    rows = [each | {"tags": [t for t in each["tags"] if t in seen]} for each in rows]
    return Material(rows, kept["places"], kept["files"], kept["links"])
