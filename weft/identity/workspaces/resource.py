"""Workspaces, as the API shows them."""

import sqlalchemy as sa

from weft.identity.workspaces.tables import workspace_memberships, workspaces
from weft.kernel.access import USER, Sql
from weft.kernel.reading import ONE
from weft.kernel.resource import UPDATE, Resource, Row, column
from weft.std.gid import Kind


def belongs(workspace: Row) -> Sql:
    """Seen by those who belong to it."""
    m = workspace_memberships.alias()
    mine = sa.and_(m.c.workspace_gid == workspace.c.gid, m.c.user_gid == USER, m.c.is_active)
    return sa.exists(sa.select(ONE).select_from(m).where(mine))


class Workspace(Resource, table=workspaces, kind=Kind.WORKSPACE, see=belongs):
    """The highest unit of organisation: its people, teams, projects and tasks."""

    name = column(workspaces.c.name, compact=True, write=UPDATE, doc="The name of the workspace.")
    email_domains = column(
        workspaces.c.email_domains, doc="Addresses in these domains make members, not guests."
    )
    is_organization = column(workspaces.c.is_organization, doc="Whether it has teams.")
