"""Workspaces, as the API shows them."""

from weft.identity.workspaces.rules import belongs
from weft.identity.workspaces.tables import workspaces
from weft.kernel.resource import UPDATE, Resource, column
from weft.std.gid import Kind


class Workspace(Resource, table=workspaces, kind=Kind.WORKSPACE, see=belongs):
    """The highest unit of organisation: its people, teams, projects and tasks."""

    name = column(workspaces.c.name, compact=True, write=UPDATE, doc="The name of the workspace.")
    email_domains = column(
        workspaces.c.email_domains, doc="Addresses in these domains make members, not guests."
    )
    fiscal_year_start = column(
        workspaces.c.fiscal_year_start,
        opt_in=True,
        doc="The month in which the fiscal year begins, 1 to 12.",
    )
    working_days = column(
        workspaces.c.working_days, opt_in=True, doc="The weekdays on which its people work."
    )
    switched_off = column(
        workspaces.c.switched_off, opt_in=True, doc="The features that it does without."
    )
    allows_public_links = column(
        workspaces.c.allows_public_links,
        opt_in=True,
        doc="Whether projects may be shown to readers without an account, by public links.",
    )
    is_organization = column(workspaces.c.is_organization, doc="Whether it has teams.")
