"""What may stand on a shelf, and who still sees it there."""

from collections.abc import Mapping

import sqlalchemy as sa

from weft.identity.teams.resource import Team
from weft.identity.users.resource import User
from weft.kernel.access import Sql
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Row, Spec
from weft.work.projects.resource import Project
from weft.work.tags.resource import Tag
from weft.work.tasks.resource import Task

SHELVED: Mapping[str, Spec] = {
    spec.name: spec for spec in (Project.spec, Tag.spec, Task.spec, User.spec, Team.spec)
}


def is_there(kept: Row) -> Sql:
    """The thing is there, and the caller sees it."""
    return sa.or_(*(_is(spec, kept) for spec in SHELVED.values()))


def _is(spec: Spec, kept: Row) -> Sql:
    thing = spec.table.alias()
    same = thing.c[spec.key] == kept.c.resource_gid
    return any_row(thing, where=[mine(thing), same, spec.finds(thing)])
