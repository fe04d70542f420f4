"""Verbs of workspaces."""

from typing import Any

from weft.identity.workspaces.logic import domains, month, weekdays
from weft.identity.workspaces.resource import Workspace
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit

BY_GID = "SELECT * FROM workspaces WHERE gid = :workspace::bigint"


async def update_workspace(unit: Unit, asked: Asked) -> Reply:
    """Change how a workspace is called; on Weft's own path also its settings."""
    row = await unit.row(BY_GID)
    if row is None:
        raise NotFound.of("workspace", asked.path["workspace_gid"])
    if not unit.who.is_admin:
        raise Forbidden("workspace: Only admins of the workspace may change it.")
    new: dict[str, Any] = {}
    if asked.body.get("name") is not None:
        new["name"] = asked.body["name"].strip()
        if not new["name"]:
            raise Invalid("name: Must not be empty")
    if "email_domains" in asked.body:
        new["email_domains"] = domains(asked.body["email_domains"] or [])
    if asked.body.get("fiscal_year_start") is not None:
        new["fiscal_year_start"] = month(asked.body["fiscal_year_start"])
    if "working_days" in asked.body:
        new["working_days"] = weekdays(asked.body["working_days"] or [])
    if asked.body.get("allows_public_links") is not None:
        new["allows_public_links"] = asked.body["allows_public_links"]
    if "switched_off" in asked.body:
        new["switched_off"] = sorted(set(asked.body["switched_off"] or []))
        unit.moves_rights |= new["switched_off"] != row["switched_off"]
    unit.change(Workspace.spec, row, new, Audience([row["gid"]], scopes=[row["gid"]]))
    return Reply(Workspace.spec, row["gid"])
