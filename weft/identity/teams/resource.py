"""Teams, as the API shows them."""

from weft.identity.teams.rules import is_seen
from weft.identity.teams.tables import teams
from weft.kernel.resource import BOTH, Resource, column
from weft.std.gid import Kind


class Team(Resource, table=teams, kind=Kind.TEAM, see=is_seen):
    """People who share projects."""

    name = column(teams.c.name, compact=True, write=BOTH, doc="The name of the team.")
    description = column(
        teams.c.description, write=BOTH, doc="What the team is for, as plain text."
    )
