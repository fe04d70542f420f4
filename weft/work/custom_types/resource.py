"""Custom types, as the API shows them."""

from typing import Any

import sqlalchemy as sa

from weft.kernel.reading import as_text, fixed, whole
from weft.kernel.resource import BOTH, CREATE, Resource, Row, column, computed, many, one
from weft.std.gid import Kind
from weft.work.custom_types.logic import COLORS, STATES, WORDS
from weft.work.custom_types.rules import LEVELS, is_seen, type_is_seen
from weft.work.custom_types.tables import (
    custom_type_memberships,
    custom_types,
    status_options,
)


def state(option: Row) -> sa.ColumnElement[Any]:
    """What it says about a task."""
    done, open_ = fixed(WORDS[True]), fixed(WORDS[False])
    return as_text(sa.case((option.c.completes, done), else_=open_))


def is_there(option: Row) -> sa.ColumnElement[bool]:
    """Not removed."""
    return sa.not_(option.c.is_removed)


def level_name(membership: Row) -> sa.ColumnElement[Any]:
    """The level in the words of the API."""
    words = [(membership.c.level == whole(n), fixed(name)) for name, n in LEVELS.items()]
    return as_text(sa.case(*words, else_=fixed("user")))


class CustomTypeStatusOption(
    Resource, table=status_options, kind=Kind.CUSTOM_TYPE_STATUS_OPTION, see=type_is_seen
):
    """One of the states that tasks of a type may be in."""

    name = column(status_options.c.name, compact=True, write=BOTH, doc="What the state is called.")
    completion_state = computed(
        sa.Text(), state, choices=tuple(STATES), write=CREATE, doc="Whether its tasks are done."
    )
    enabled = column(status_options.c.enabled, write=BOTH, doc="Whether it may be chosen anew.")
    color = column(status_options.c.color, choices=COLORS, write=BOTH, doc="Its colour.")


class CustomType(Resource, table=custom_types, kind=Kind.CUSTOM_TYPE, see=is_seen):
    """A kind of tasks with states of its own."""

    name = column(custom_types.c.name, compact=True, write=BOTH, doc="The name of the type.")
    status_options = many(
        "custom_type_status_option",
        by=status_options.c.type_gid,
        where=is_there,
        order=lambda option: [option.c.rank, option.c.gid],
        doc="The states of its tasks, in their order.",
    )


class CustomTypeMembership(
    Resource,
    table=custom_type_memberships,
    kind=Kind.CUSTOM_TYPE_MEMBERSHIP,
    see=type_is_seen,
):
    """A person's or a team's place in a custom type."""

    resource_subtype = computed(
        sa.Text(),
        lambda _: as_text(fixed("custom_type_membership")),
        compact=True,
        choices=("custom_type_membership",),
        doc="What it is a place in.",
    )
    parent = one("custom_type", custom_type_memberships.c.type_gid, compact=True, doc="The type.")
    member = one(
        ("user", "team"),
        custom_type_memberships.c.member_gid,
        compact=True,
        doc="Who belongs to it.",
    )
    access_level = computed(
        sa.Text(),
        level_name,
        compact=True,
        choices=tuple(LEVELS),
        column=custom_type_memberships.c.level,
        doc="What the member may do.",
    )


CUSTOM_TYPES = (CustomTypeStatusOption, CustomType, CustomTypeMembership)
