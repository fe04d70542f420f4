"""Teams and who is in them, as the API shows them."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.prose import plain_column, rich_of
from weft.identity.teams.rules import is_seen, team_is_seen
from weft.identity.teams.tables import team_memberships, teams
from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import SITE
from weft.kernel.reading import any_row, as_text, fixed
from weft.kernel.resource import BOTH, CREATE, UPDATE, Resource, Row, column, computed, one
from weft.std.gid import Kind

VISIBILITIES = ("secret", "request_to_join", "public")
BY_PEOPLE = ("all_team_members", "only_team_admins")
BY_CONTENT = ("no_restriction", "only_team_admins")
NONE = sa.literal_column("'[]'::jsonb", JSONB())


def permalink(team: Row) -> sa.ColumnElement[Any]:
    """The team's address in the web app."""
    return SITE + fixed("/0/team/") + as_text(team.c.gid)


def is_guest(membership: Row) -> sa.ColumnElement[Any]:
    """A guest of the workspace is one of the team as well."""
    m = workspace_memberships.alias()
    same = m.c.workspace_gid == membership.c.workspace_gid
    theirs = [same, m.c.user_gid == membership.c.user_gid, m.c.kind == fixed("guest")]
    return any_row(m, where=theirs)


class Team(Resource, table=teams, kind=Kind.TEAM, see=is_seen):
    """People who share projects."""

    name = column(teams.c.name, compact=True, write=BOTH, doc="The name of the team.")
    description = plain_column(
        teams.c.description,
        "html_description",
        opt_in=True,
        write=BOTH,
        doc="What the team is for, as plain text.",
    )
    html_description = computed(
        sa.Text(),
        lambda team: rich_of(team, "description", "html_description"),
        opt_in=True,
        write=BOTH,
        finish="rich_text",
        column=teams.c.html_description,
        doc="What the team is for, as rich text.",
    )
    organization = one(
        "workspace", teams.c.workspace_gid, write=CREATE, doc="The workspace it belongs to."
    )
    permalink_url = computed(sa.Text(), permalink, doc="Its address in the web app.")
    visibility = column(
        teams.c.visibility, write=BOTH, choices=VISIBILITIES, doc="Who sees and who joins it."
    )
    edit_team_name_or_description_access_level = column(
        teams.c.edit_team_name_or_description_access_level,
        write=BOTH,
        choices=BY_PEOPLE,
        doc="Who changes its name and description.",
    )
    edit_team_visibility_or_trash_team_access_level = column(
        teams.c.edit_team_visibility_or_trash_team_access_level,
        write=BOTH,
        choices=BY_PEOPLE,
        doc="Who changes its visibility.",
    )
    member_invite_management_access_level = column(
        teams.c.member_invite_management_access_level,
        write=BOTH,
        choices=BY_PEOPLE,
        doc="Who adds members.",
    )
    guest_invite_management_access_level = column(
        teams.c.guest_invite_management_access_level,
        write=BOTH,
        choices=BY_PEOPLE,
        doc="Who adds guests.",
    )
    join_request_management_access_level = column(
        teams.c.join_request_management_access_level,
        write=BOTH,
        choices=BY_PEOPLE,
        doc="Who answers requests to join.",
    )
    team_member_removal_access_level = column(
        teams.c.team_member_removal_access_level,
        write=BOTH,
        choices=BY_PEOPLE,
        doc="Who removes others.",
    )
    team_content_management_access_level = column(
        teams.c.team_content_management_access_level,
        write=BOTH,
        choices=BY_CONTENT,
        doc="Who makes and shares projects in it.",
    )
    endorsed = column(teams.c.endorsed, write=BOTH, doc="Recommended by the workspace's admins.")
    custom_field_settings = computed(JSONB(), lambda _: NONE, doc="Fields that describe the team.")


class TeamMembership(Resource, table=team_memberships, kind=Kind.TEAM_MEMBERSHIP, see=team_is_seen):
    """Somebody's place in a team."""

    user = one("user", team_memberships.c.user_gid, compact=True, doc="Who is in the team.")
    team = one("team", team_memberships.c.team_gid, compact=True, doc="The team.")
    is_guest = computed(
        sa.Boolean(), is_guest, compact=True, doc="Whether they are a guest of the workspace."
    )
    is_limited_access = column(
        team_memberships.c.is_limited_access,
        compact=True,
        doc="Whether they see only what is shared with them.",
    )
    is_admin = column(
        team_memberships.c.is_admin,
        compact=True,
        write=UPDATE,
        doc="Whether they manage the team.",
    )
