"""Verbs of exports: begin one; a run carries it out."""

from collections.abc import Mapping
from typing import Any

from weft.exchange.exports.asking import NAME, understood
from weft.exchange.exports.loading import check_parent, check_room
from weft.exchange.exports.logic import GRAPH, KINDS, ORGANIZATION, RESOURCE
from weft.exchange.exports.resource import ExportJob, OrganizationExport
from weft.exchange.exports.tables import exports
from weft.kernel import runs
from weft.kernel.access import Gid
from weft.kernel.errors import Forbidden
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.gid import Kind
from weft.work.jobs.loading import make_room
from weft.work.jobs.rules import MAKES


async def export_graph(unit: Unit, asked: Asked) -> Reply:
    """A project or a team with all in it that its reader sees."""
    parent = asked.body["parent"]
    await check_parent(unit, parent)
    await make_room(unit)
    return Reply(ExportJob.spec, _begin(unit, GRAPH, parent)[0])


async def export_resources(unit: Unit, asked: Asked) -> Reply:
    """Tasks, teams and messages of a workspace that fit, and that its reader sees."""
    given = [wanted.kept() for wanted in understood(asked.body[NAME])]
    await check_room(unit, RESOURCE)
    await make_room(unit)
    return Reply(ExportJob.spec, _begin(unit, RESOURCE, unit.who.workspace, {NAME: given})[0])


async def export_organization(unit: Unit, asked: Asked) -> Reply:
    """All of a workspace that an admin sees."""
    if not unit.who.is_admin:
        raise Forbidden("organization: Only its admins export it.")
    await check_room(unit, ORGANIZATION)
    return Reply(OrganizationExport.spec, _begin(unit, ORGANIZATION, unit.who.workspace)[1])


def _begin(
    unit: Unit, form: str, of: Gid, given: Mapping[str, Any] | None = None
) -> tuple[Gid, Gid]:
    """The run, and the export that it makes."""
    export, kind = unit.gid(Kind.EXPORT), KINDS[form]
    made = {MAKES[kind]: str(export)} if kind in MAKES else {}
    told = {"export": str(export), "form": form, "of": str(of), **(given or {})}
    run = runs.start(unit, kind, told, output=made)
    unit.insert(
        exports,
        gid=export,
        user_gid=unit.who.user,
        form=form,
        of_gid=of,
        run_gid=run,
        created_at=unit.now,
    )
    unit.note("export.begun", "export", export, form=form, of=str(of))
    return run, export
