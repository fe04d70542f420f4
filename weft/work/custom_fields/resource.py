"""Custom fields, as the API shows them: the definitions.  Their values are rendered beside the rows
they describe.
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.kernel import inputs
from weft.kernel.reading import as_text, fixed, whole
from weft.kernel.resource import BOTH, CREATE, Resource, Row, column, computed, many, one
from weft.std.gid import Kind
from weft.work.custom_fields.rules import (
    LEVELS,
    PRIVATE,
    PUBLIC,
    WITH_GUESTS,
    field_is_seen,
    is_field_shown,
    is_seen,
)
from weft.work.custom_fields.tables import (
    custom_field_memberships,
    custom_fields,
    enum_options,
)

KINDS = ("text", "enum", "multi_enum", "number", "date", "people", "reference")
REPRESENTATIONS = (*KINDS, "formula", "custom_id")
FORMATS = ("currency", "identifier", "percentage", "custom", "duration", "none")
RESTRICTIONS = ("task", "project", "portfolio", "goal")
COMPUTED = ("formula", "custom_id")
COLORS = tuple(
    [
        "none",
        "red",
        "orange",
        "yellow-orange",
        "yellow",
        "yellow-green",
        "green",
        "blue-green",
        "aqua",
        "blue",
        "indigo",
        "purple",
        "magenta",
        "hot-pink",
        "pink",
        "cool-gray",
    ]
)


def nothing(_: Row) -> sa.ColumnElement[Any]:
    """A definition has no value; values are rendered beside the rows they describe."""
    return sa.cast(sa.null(), sa.Text())


def representation(row: Row) -> sa.ColumnElement[Any]:
    """How the field presents itself: computed fields are stored under a plain type."""
    return sa.func.coalesce(row.c.representation_type, row.c.resource_subtype)


def is_formula(row: Row) -> sa.ColumnElement[Any]:
    """Computed from other fields."""
    return row.c.formula.is_not(None)


def is_computed(row: Row) -> sa.ColumnElement[Any]:
    """Nobody writes its value: a formula, or a number that the server gives."""
    return row.c.representation_type.in_([fixed(c) for c in COMPUTED])


def _value(type_: sa.types.TypeEngine[Any], doc: str) -> Any:
    return computed(type_, nothing, nullable=True, opt_in=True, conditional=True, doc=doc)


class EnumOption(Resource, table=enum_options, kind=Kind.ENUM_OPTION, see=is_field_shown):
    """One of the values that a field offers."""

    name = column(enum_options.c.name, compact=True, write=BOTH, doc="The name of the option.")
    enabled = column(
        enum_options.c.enabled, compact=True, write=BOTH, doc="Whether it may be chosen anew."
    )
    color = column(
        enum_options.c.color, compact=True, write=BOTH, choices=COLORS, doc="The option's colour."
    )


class CustomField(Resource, table=custom_fields, kind=Kind.CUSTOM_FIELD, see=is_seen):
    """What a team adds to its tasks: the definition of a field."""

    name = column(custom_fields.c.name, compact=True, write=BOTH, doc="The name of the field.")
    resource_subtype = column(
        custom_fields.c.resource_subtype,
        compact=True,
        write=CREATE,
        choices=KINDS,
        doc="The type of its values.",
    )
    type = computed(
        sa.Text(),
        lambda row: row.c.resource_subtype,
        compact=True,
        choices=KINDS,
        doc="Deprecated: see `resource_subtype`.",
    )
    enum_options = many(
        "enum_option",
        by=enum_options.c.field_gid,
        order=lambda option: [option.c.rank, option.c.gid],
        compact=True,
        doc="The options it offers, in their order.",
    )
    representation_type = computed(
        sa.Text(),
        representation,
        compact=True,
        write=CREATE,
        choices=REPRESENTATIONS,
        column=custom_fields.c.representation_type,
        doc="How it presents itself; tells computed fields from plain ones.",
    )
    id_prefix = column(
        custom_fields.c.id_prefix,
        compact=True,
        write=BOTH,
        doc="What stands before the number of an id.",
    )
    input_restrictions = column(
        custom_fields.c.input_restrictions,
        compact=True,
        doc="The kinds of objects that a reference may name.",
    )
    is_formula_field = computed(
        sa.Boolean(), is_formula, compact=True, doc="Whether it is computed from other fields."
    )
    formula = column(
        custom_fields.c.formula,
        opt_in=True,
        write=BOTH,
        finish="field_names",
        doc="What it computes; fields stand in it as {Name}, hidden ones as {gid}.",
    )
    enabled = _value(sa.Boolean(), "Whether the field is in use on the object; of values only.")
    display_value = computed(
        sa.Text(), nothing, nullable=True, compact=True, doc="The value as text; of values only."
    )
    date_value = _value(JSONB(), "The value of a date field.")
    enum_value = _value(JSONB(), "The chosen option.")
    multi_enum_values = _value(JSONB(), "The chosen options.")
    number_value = _value(sa.Numeric(), "The value of a number field.")
    text_value = _value(sa.Text(), "The value of a text field.")
    people_value = _value(JSONB(), "The chosen people.")
    reference_value = _value(JSONB(), "The chosen objects.")
    html_text_value = _value(sa.Text(), "The value of a text field as rich text.")
    description = computed(
        sa.Text(),
        lambda row: sa.func.coalesce(row.c.description, fixed("")),
        nullable=True,
        opt_in=True,
        write=BOTH,
        column=custom_fields.c.description,
        doc="What the field means.",
    )
    precision = computed(
        sa.Integer(),
        lambda row: row.c.precision,
        write=BOTH,
        conditional=True,
        column=custom_fields.c.precision,
        doc="How many decimal places a number shows.",
    )
    format = column(
        custom_fields.c.format, write=BOTH, choices=FORMATS, doc="How a number is written."
    )
    currency_code = column(
        custom_fields.c.currency_code, write=BOTH, doc="The ISO 4217 code of a currency."
    )
    custom_label = column(
        custom_fields.c.custom_label, write=BOTH, doc="What stands beside a number."
    )
    custom_label_position = column(
        custom_fields.c.custom_label_position,
        write=BOTH,
        choices=("prefix", "suffix"),
        doc="On which side of the number it stands.",
    )
    is_global_to_workspace = column(
        custom_fields.c.is_global_to_workspace,
        doc="Whether every container of the workspace may use it.",
    )
    has_notifications_enabled = column(
        custom_fields.c.has_notifications_enabled,
        write=BOTH,
        doc="Whether collaborators hear of its changes.",
    )
    asana_created_field = computed(
        sa.Text(), nothing, nullable=True, doc="Always null: no field comes from a template."
    )
    is_value_read_only = computed(
        sa.Boolean(),
        lambda row: sa.func.coalesce(is_computed(row), sa.false()),
        doc="Whether the server alone writes its values.",
    )
    created_by = one("user", custom_fields.c.created_by_gid, doc="Who made the field.")
    privacy_setting = column(
        custom_fields.c.privacy_setting,
        write=BOTH,
        choices=(WITH_GUESTS, PUBLIC, PRIVATE),
        doc="Who may know the field and its values.",
    )
    default_access_level = column(
        custom_fields.c.default_access_level,
        write=BOTH,
        choices=tuple(LEVELS),
        doc="What members may do with it who were given nothing else.",
    )
    locked_by = one(
        "user",
        custom_fields.c.locked_by_gid,
        opt_in=True,
        doc="Who alone may change the definition, as long as it is locked.",
    )


def level_name(membership: Row) -> sa.ColumnElement[Any]:
    """The level in the words of the API."""
    words = [(membership.c.level == whole(n), fixed(name)) for name, n in LEVELS.items()]
    return as_text(sa.case(*words, else_=fixed("user")))


class CustomFieldMembership(
    Resource,
    table=custom_field_memberships,
    kind=Kind.CUSTOM_FIELD_MEMBERSHIP,
    see=field_is_seen,
):
    """A person's or a team's place in a custom field, with its level."""

    resource_subtype = computed(
        sa.Text(),
        lambda _: as_text(fixed("custom_field_membership")),
        compact=True,
        choices=("custom_field_membership",),
        doc="What it is a place in.",
    )
    parent = one(
        "custom_field", custom_field_memberships.c.field_gid, compact=True, doc="The field."
    )
    member = one(
        ("user", "team"),
        custom_field_memberships.c.member_gid,
        compact=True,
        doc="Who belongs to it.",
    )
    access_level = computed(
        sa.Text(),
        level_name,
        compact=True,
        choices=tuple(LEVELS),
        column=custom_field_memberships.c.level,
        doc="What the member may do.",
    )


VALUES = frozenset(
    [
        "enabled",
        "display_value",
        "date_value",
        "enum_value",
        "multi_enum_values",
        "number_value",
        "text_value",
        "people_value",
        "reference_value",
        "html_text_value",
    ]
)
# `type` is what older scripts send for `resource_subtype`; values in a definition mean nothing.
DEFINING = inputs.of_resource(
    CustomField.spec,
    "create",
    inputs.ref("workspace", "workspace", "The workspace that the field is for.", required=True),
    inputs.text("type", "Deprecated: see `resource_subtype`.", choices=KINDS),
    inputs.anything("enum_options", "The options of an enum field."),
    inputs.anything("input_restrictions", "The kinds of objects that a reference may name."),
    inputs.flag("owned_by_app", "Allow-listed: no app may own fields here."),
    without=(
        *VALUES,
        "created_by",
        "is_formula_field",
        "is_global_to_workspace",
        "is_value_read_only",
        "asana_created_field",
        "locked_by",
    ),
)
CHANGING = inputs.of_resource(CustomField.spec, "update", without=VALUES)
