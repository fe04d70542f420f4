"""Settings of custom fields, as the API shows them."""

from weft.kernel.resource import CREATE, Resource, column, one
from weft.std.gid import Kind
from weft.work.custom_fields.tables import custom_field_settings
from weft.work.field_settings.rules import is_seen


class CustomFieldSetting(
    Resource, table=custom_field_settings, kind=Kind.CUSTOM_FIELD_SETTING, see=is_seen
):
    """The use of one custom field in one project."""

    project = one(
        "project",
        custom_field_settings.c.parent_gid,
        compact=True,
        doc="Deprecated: see `parent`.",
    )
    is_important = column(
        custom_field_settings.c.is_important,
        compact=True,
        write=CREATE,
        doc="Whether lists show the field as a column.",
    )
    parent = one(
        "project", custom_field_settings.c.parent_gid, compact=True, doc="What shows the field."
    )
    custom_field = one(
        "custom_field", custom_field_settings.c.field_gid, compact=True, doc="The field."
    )
