"""The public link of a project, as the API shows it: never with its address."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from weft.exchange.public_links.tables import public_links
from weft.identity.workspaces.tables import workspaces
from weft.kernel.access import WORKSPACE
from weft.kernel.reading import any_row, mine
from weft.kernel.resource import Resource, Row, computed
from weft.work.projects.rules import is_seen
from weft.work.projects.tables import projects


def is_on(project: Row) -> sa.ColumnElement[bool]:
    """Somebody made one, and it has not ended."""
    k = public_links.alias()
    lasts = sa.or_(k.c.expires_at.is_(None), k.c.expires_at > sa.func.now())
    return any_row(k, where=[mine(k), k.c.project_gid == project.c.gid, lasts])


def is_allowed(_: Row) -> sa.ColumnElement[bool]:
    """The workspace lets projects have one."""
    w = workspaces.alias()
    return any_row(w, where=[w.c.gid == WORKSPACE, w.c.allows_public_links])


def _of(name: str) -> Callable[[Row], sa.ColumnElement[Any]]:
    def read(project: Row) -> sa.ColumnElement[Any]:
        k = public_links.alias()
        found = sa.select(k.c[name]).where(mine(k), k.c.project_gid == project.c.gid)
        return found.correlate_except(k).scalar_subquery()

    return read


class PublicLink(Resource, table=projects, kind=None, see=is_seen):
    """Whether and how a project may be read by whoever has its secret address."""

    is_on = computed(sa.Boolean(), is_on, compact=True, doc="Whether its address opens anything.")
    is_allowed = computed(
        sa.Boolean(),
        is_allowed,
        compact=True,
        doc="Whether the workspace allows public links; where not, none opens anything.",
    )
    shows_people = computed(
        sa.Boolean(),
        _of("shows_people"),
        nullable=True,
        compact=True,
        doc="Whether it names assignees and other people.",
    )
    shows_descriptions = computed(
        sa.Boolean(),
        _of("shows_descriptions"),
        nullable=True,
        compact=True,
        doc="Whether it shows the descriptions of the project and its tasks.",
    )
    expires_at = computed(
        sa.DateTime(timezone=True),
        _of("expires_at"),
        nullable=True,
        compact=True,
        doc="When it ends by itself.",
    )
    created_at = computed(
        sa.DateTime(timezone=True),
        _of("created_at"),
        nullable=True,
        compact=True,
        doc="When its address was made.",
    )
    openings = computed(
        sa.Integer(), _of("openings"), nullable=True, compact=True, doc="How often it was opened."
    )
    opened_at = computed(
        sa.DateTime(timezone=True),
        _of("opened_at"),
        nullable=True,
        compact=True,
        doc="When it was last opened.",
    )
