"""Saved views, as the API shows them."""

from typing import Any

import sqlalchemy as sa

from weft.kernel.access import USER, WORKSPACE, Level, Sql
from weft.kernel.reading import any_row, mine, whole
from weft.kernel.resource import BOTH, CREATE, Resource, Row, column, computed, one
from weft.std.gid import Kind
from weft.work.projects.rules import level
from weft.work.projects.tables import projects
from weft.work.saved_views.logic import DIRECTIONS, LAYOUTS, ZOOMS
from weft.work.saved_views.rules import is_seen
from weft.work.saved_views.tables import default_views, saved_views

HOMES = ("project", "user_task_list", "workspace")
ARRANGED = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "field": {"type": "string"},
            "direction": {"type": "string", "enum": list(DIRECTIONS)},
        },
    },
}
COLUMNS = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "field": {"type": "string"},
            "width": {"type": "integer", "nullable": True},
            "is_hidden": {"type": "boolean"},
        },
    },
}
FILTER = {
    "type": "object",
    "nullable": True,
    "description": "A condition {field, is, values} or a group {join, of}; see /filter_grammar.",
}
AXIS = {
    "type": "object",
    "nullable": True,
    "properties": {
        "zoom": {"type": "string", "nullable": True, "enum": list(ZOOMS)},
        "color": {"type": "string", "nullable": True},
        "critical_path": {"type": "boolean"},
    },
}
CRITERIA = {"type": "object", "nullable": True, "additionalProperties": True}
KEYS = {"type": "array", "items": {"type": "string"}}


def is_default(view: Row) -> Sql:
    """Its project opens with it."""
    d = default_views.alias()
    here = [mine(d), d.c.home_gid == view.c.home_gid, d.c.view_gid == view.c.gid]
    return any_row(d, where=here)


def is_editable(view: Row) -> sa.ColumnElement[Any]:
    """A shared view is changed by its project's editors, another one by its maker."""
    p = projects.alias()
    edits = [mine(p), p.c.gid == view.c.home_gid, level(p) >= whole(Level.EDITOR)]
    is_of_project = sa.and_(view.c.is_shared, view.c.home_gid != WORKSPACE)
    return sa.case((is_of_project, any_row(p, where=edits)), else_=view.c.created_by_gid == USER)


class SavedView(Resource, table=saved_views, kind=Kind.SAVED_VIEW, see=is_seen):
    """A way to look at tasks: layout, filter, order, groups and columns under one name."""

    name = column(saved_views.c.name, compact=True, write=BOTH, doc="What the view is called.")
    layout = column(
        saved_views.c.layout,
        compact=True,
        write=BOTH,
        choices=LAYOUTS,
        doc="How the tasks are laid out.",
    )
    parent = one(
        HOMES,
        saved_views.c.home_gid,
        compact=True,
        write=CREATE,
        doc="The project, the own list, or the workspace whose search it looks at.",
    )
    is_shared = column(
        saved_views.c.is_shared,
        compact=True,
        write=BOTH,
        doc="Whether everybody in the project, or every member, has it; or its maker alone.",
    )
    is_default = computed(
        sa.Boolean(), is_default, compact=True, doc="Whether its project opens with it."
    )
    is_editable = computed(sa.Boolean(), is_editable, doc="Whether the caller may change it.")
    filter = column(
        saved_views.c.filter, write=BOTH, shape=FILTER, doc="Which tasks it shows; null for all."
    )
    sort = column(
        saved_views.c.sort,
        write=BOTH,
        shape=ARRANGED,
        doc="The fields it is sorted by; none for the order of the project.",
    )
    groups = column(
        saved_views.c.groups,
        write=BOTH,
        shape=ARRANGED,
        doc="The fields it is grouped by, the outer one first; none for sections.",
    )
    columns = column(
        saved_views.c.columns, write=BOTH, shape=COLUMNS, doc="Its columns in their order."
    )
    collapsed = column(
        saved_views.c.collapsed, write=BOTH, shape=KEYS, doc="The groups that are folded away."
    )
    axis = column(
        saved_views.c.axis,
        write=BOTH,
        shape=AXIS,
        doc="How a view along time shows it: how close, coloured by which field, with or without "
        "its critical path.",
    )
    criteria = column(
        saved_views.c.criteria,
        write=BOTH,
        shape=CRITERIA,
        doc="What a search of the workspace asks for: the parameters of `/tasks/search`.",
    )
    created_by = one("user", saved_views.c.created_by_gid, doc="Who made it.")
    created_at = column(saved_views.c.created_at, doc="When it was made.")
    modified_at = column(saved_views.c.modified_at, doc="When it last changed.")
