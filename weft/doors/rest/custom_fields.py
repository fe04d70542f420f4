"""Operations on custom fields and on where they are used."""

from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path, under
from weft.work.custom_fields.commands import (
    create_custom_field,
    create_enum_option,
    delete_custom_field,
    insert_enum_option,
    lock_custom_field,
    unlock_custom_field,
    update_custom_field,
    update_enum_option,
)
from weft.work.custom_fields.listings import FIELDS_OF_WORKSPACE
from weft.work.custom_fields.resource import CHANGING, DEFINING, CustomField, EnumOption
from weft.work.field_settings.commands import (
    add_custom_field_setting,
    remove_custom_field_setting,
    settings_of_nothing,
)
from weft.work.field_settings.listings import SETTINGS_OF_PROJECT, SETTINGS_OF_TEAM
from weft.work.field_settings.resource import CustomFieldSetting

FIELD = (inputs.ref("custom_field_gid", "custom_field", "The custom field."),)
OPTION = (inputs.ref("enum_option_gid", "enum_option", "The option."),)
PROJECT = (inputs.ref("project_gid", "project", "The project."),)
FIELDS, SETTINGS = "Custom fields", "Custom field settings"
WRITE = "custom_fields:write"
# The library is listed in whole records, not in compact ones.
WHOLE = ("display_value",)
LOCK = ("locked_by",)


def _of_nothing(kind: str) -> Operation:
    """The settings of a kind of container that does not exist here."""
    return Operation(
        method="GET",
        path=f"/{kind}s/{{{kind}_gid}}/custom_field_settings",
        id=f"getCustomFieldSettingsFor{kind.capitalize()}",
        tag=SETTINGS,
        doc=f"The fields that a {kind} shows.",
        returns=CustomFieldSetting.spec,
        places=(inputs.ref(f"{kind}_gid", kind, f"The {kind}."),),
        command=settings_of_nothing,
        scope=f"{kind}s:read",
    )


OPERATIONS = (
    Operation(
        method="POST",
        path="/custom_fields",
        id="createCustomField",
        tag=FIELDS,
        doc="Create a custom field.",
        returns=CustomField.spec,
        status=201,
        body=DEFINING,
        command=create_custom_field,
        scope=WRITE,
    ),
    Operation(
        method="GET",
        path="/custom_fields/{custom_field_gid}",
        id="getCustomField",
        tag=FIELDS,
        doc="Read a custom field's definition.",
        returns=CustomField.spec,
        places=FIELD,
        read=by_path("custom_field_gid"),
        scope="custom_fields:read",
    ),
    Operation(
        method="PUT",
        path="/custom_fields/{custom_field_gid}",
        id="updateCustomField",
        tag=FIELDS,
        doc="Change a custom field's definition.",
        returns=CustomField.spec,
        places=FIELD,
        body=CHANGING,
        command=update_custom_field,
        scope=WRITE,
    ),
    Operation(
        method="DELETE",
        path="/custom_fields/{custom_field_gid}",
        id="deleteCustomField",
        tag=FIELDS,
        doc="Delete a custom field.",
        places=FIELD,
        command=delete_custom_field,
        scope=WRITE,
    ),
    Operation(
        method="POST",
        path="/custom_fields/{custom_field_gid}/lock",
        id="lockCustomField",
        tag=FIELDS,
        doc="Keep a field's definition to oneself: nobody else changes it.",
        returns=CustomField.spec,
        places=FIELD,
        command=lock_custom_field,
        scope=WRITE,
        home="/api/weft/1",
        also=LOCK,
    ),
    Operation(
        method="POST",
        path="/custom_fields/{custom_field_gid}/unlock",
        id="unlockCustomField",
        tag=FIELDS,
        doc="Let others change a field's definition again.",
        returns=CustomField.spec,
        places=FIELD,
        command=unlock_custom_field,
        scope=WRITE,
        home="/api/weft/1",
        also=LOCK,
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/custom_fields",
        id="getCustomFieldsForWorkspace",
        tag=FIELDS,
        doc="The library of a workspace.",
        returns=CustomField.spec,
        places=(inputs.ref("workspace_gid", "workspace", "The workspace."),),
        list=under(FIELDS_OF_WORKSPACE, "workspace_gid"),
        scope="custom_fields:read",
        also=WHOLE,
    ),
    Operation(
        method="POST",
        path="/custom_fields/{custom_field_gid}/enum_options",
        id="createEnumOptionForCustomField",
        tag=FIELDS,
        doc="Add an option to a field.",
        returns=EnumOption.spec,
        status=201,
        places=FIELD,
        body=inputs.of_resource(
            EnumOption.spec,
            "create",
            inputs.ref("insert_before", "enum_option", "The option before which it goes."),
            inputs.ref("insert_after", "enum_option", "The option after which it goes."),
        ),
        command=create_enum_option,
        scope=WRITE,
    ),
    Operation(
        method="POST",
        path="/custom_fields/{custom_field_gid}/enum_options/insert",
        id="insertEnumOptionForCustomField",
        tag=FIELDS,
        doc="Move an option among the others.",
        returns=EnumOption.spec,
        places=FIELD,
        body=(
            inputs.ref("enum_option", "enum_option", "The option that moves.", required=True),
            inputs.ref("before_enum_option", "enum_option", "The option before which it goes."),
            inputs.ref("after_enum_option", "enum_option", "The option after which it goes."),
        ),
        command=insert_enum_option,
        scope=WRITE,
    ),
    Operation(
        method="PUT",
        path="/enum_options/{enum_option_gid}",
        id="updateEnumOption",
        tag=FIELDS,
        doc="Change an option.",
        returns=EnumOption.spec,
        places=OPTION,
        body=inputs.of_resource(EnumOption.spec, "update"),
        command=update_enum_option,
        scope=WRITE,
    ),
    Operation(
        method="GET",
        path="/projects/{project_gid}/custom_field_settings",
        id="getCustomFieldSettingsForProject",
        tag=SETTINGS,
        doc="The fields that a project shows, in its order.",
        returns=CustomFieldSetting.spec,
        places=PROJECT,
        list=under(SETTINGS_OF_PROJECT, "project_gid"),
        scope="projects:read",
    ),
    Operation(
        method="GET",
        path="/teams/{team_gid}/custom_field_settings",
        id="getCustomFieldSettingsForTeam",
        tag=SETTINGS,
        doc="The fields that a team shows: none, as long as teams have no fields.",
        returns=CustomFieldSetting.spec,
        places=(inputs.ref("team_gid", "team", "The team."),),
        list=under(SETTINGS_OF_TEAM, "team_gid"),
        scope="teams:read",
        pages=False,
    ),
    _of_nothing("portfolio"),
    _of_nothing("goal"),
    Operation(
        method="POST",
        path="/projects/{project_gid}/addCustomFieldSetting",
        id="addCustomFieldSettingForProject",
        tag="Projects",
        doc="Show a custom field on a project.",
        returns=CustomFieldSetting.spec,
        places=PROJECT,
        body=(
            inputs.anything("custom_field", "A field's gid, or a new field.", required=True),
            inputs.flag("is_important", "Whether lists show the field as a column."),
            inputs.ref("insert_before", "custom_field_setting", "The setting it goes before."),
            inputs.ref("insert_after", "custom_field_setting", "The setting it goes after."),
        ),
        command=add_custom_field_setting,
        scope="projects:write",
    ),
    Operation(
        method="POST",
        path="/projects/{project_gid}/removeCustomFieldSetting",
        id="removeCustomFieldSettingForProject",
        tag="Projects",
        doc="Hide a custom field on a project.",
        places=PROJECT,
        body=(inputs.ref("custom_field", "custom_field", "The field.", required=True),),
        command=remove_custom_field_setting,
        scope="projects:write",
    ),
)
