"""This module is about a call for each operation on files, fields, listening and batches."""

from typing import Any

from tests.contract.cases.saying import (
    Arguments,
    Case,
    body,
    fields_in_project,
    given,
    project,
    rich_task,
    rich_team,
    task,
    workspace,
)
from tests.contract.world import FILTER, World


def _with_fields(world: World) -> str:
    assert world.rich_fields
    return world.workspace


def _moved_option(world: World) -> Arguments:
    field = world.custom_field()
    first, second = world.enum_options(field)
    return {
        "custom_field_gid": field,
        "body": {"data": {"enum_option": second, "before_enum_option": first}},
    }


def _removed_setting(world: World) -> Arguments:
    project, field = world.project(), world.custom_field()
    setting = {"custom_field": field}
    world.send("POST", f"/projects/{project}/addCustomFieldSetting", setting)
    return {"project_gid": project, "body": {"data": setting}}


def _batch(world: World) -> Arguments:
    actions = [
        {"method": "get", "relative_path": f"/tasks/{world.rich_task}"},
        {
            "method": "post",
            "relative_path": "/tasks",
            "data": {"name": "In a batch", "workspace": world.workspace},
            "options": {"fields": ["name", "completed"]},
        },
        {"method": "get", "relative_path": "/tasks/1"},
    ]
    return {"body": {"data": {"actions": actions}}}


def _heard(world: World) -> Arguments:
    project = world.project()
    sync = world.sync_token(f"/events?resource={project}")
    task = world.task(projects=[project])
    world.send("PUT", f"/tasks/{task}", {"name": "Renamed"})
    return {"resource": project, "sync": sync}


def _hooked(world: World) -> Arguments:
    assert world.three_webhooks
    return {"workspace": world.workspace, "resource": world.rich_project}


def _heard_in_workspace(world: World) -> Arguments:
    sync = world.sync_token(f"/workspaces/{world.workspace}/events")
    world.project()
    return {"workspace_gid": world.workspace, "sync": sync}


def _new_field(world: World) -> dict[str, Any]:
    return {
        "name": world.name("Field"),
        "workspace": world.workspace,
        "resource_subtype": "enum",
        "enum_options": [{"name": "Low", "color": "blue"}, {"name": "High"}],
        "description": "Why it is there",
    }


ATTACHMENTS = (
    Case("getAttachment", given(attachment_gid=lambda w: w.rich_attachment)),
    Case("deleteAttachment", given(attachment_gid=lambda w: w.attachment())),
    Case("getAttachmentsForObject", given(parent=rich_task), paged=True),
    Case(
        "createAttachmentForObject",
        given(parent=task, file=lambda w: str(w.file)),
    ),
)

FIELDS = (
    Case("getCustomFieldSettingsForProject", given(project_gid=fields_in_project), paged=True),
    Case("getCustomFieldSettingsForTeam", given(team_gid=rich_team)),
    Case("createCustomField", body(_new_field)),
    Case("getCustomField", given(custom_field_gid=lambda w: w.custom_field())),
    Case(
        "updateCustomField",
        body(
            lambda w: {"name": w.name("Field"), "description": "Clearer"},
            custom_field_gid=lambda w: w.custom_field(),
        ),
    ),
    Case("deleteCustomField", given(custom_field_gid=lambda w: w.custom_field())),
    Case(
        "getCustomFieldsForWorkspace",
        given(workspace_gid=_with_fields),
        paged=True,
    ),
    Case(
        "createEnumOptionForCustomField",
        body(
            lambda w: {"name": w.name("Option"), "color": "red"},
            custom_field_gid=lambda w: w.custom_field(),
        ),
    ),
    Case("insertEnumOptionForCustomField", _moved_option),
    Case(
        "updateEnumOption",
        body(
            lambda w: {"name": w.name("Option"), "enabled": False},
            enum_option_gid=lambda w: w.enum_options(w.custom_field())[0],
        ),
    ),
    Case(
        "addCustomFieldSettingForProject",
        body(
            lambda w: {"custom_field": w.custom_field(), "is_important": True},
            project_gid=project,
        ),
    ),
    Case("removeCustomFieldSettingForProject", _removed_setting),
)

WEBHOOKS = (
    Case("getWebhooks", _hooked, paged=True),
    Case(
        "createWebhook",
        body(
            lambda w: {
                "resource": w.project(),
                "target": w.receiver,
                "filters": [FILTER],
            }
        ),
    ),
    Case("getWebhook", given(webhook_gid=lambda w: w.webhook())),
    Case(
        "updateWebhook",
        body(
            lambda _: {"filters": [FILTER]},
            webhook_gid=lambda w: w.webhook(),
        ),
    ),
    Case("deleteWebhook", given(webhook_gid=lambda w: w.webhook())),
)

LISTENING = (
    Case("createBatchRequest", _batch),
    Case("getEvents", _heard),
    Case("getWorkspaceEvents", _heard_in_workspace),
    Case(
        "typeaheadForWorkspace",
        given(workspace_gid=workspace, resource_type=lambda _: "task", query=lambda _: "Task"),
    ),
    Case(
        "searchTasksForWorkspace",
        given(workspace_gid=workspace, completed=lambda _: False),
    ),
    Case(
        "searchProjectsForWorkspace",
        given(workspace_gid=workspace, completed=lambda _: False),
    ),
)

EXPORTS = (
    Case("createGraphExport", body(lambda w: {"parent": w.rich_project})),
    Case(
        "createResourceExport",
        body(
            lambda w: {
                "workspace": w.resting("/exports/resource"),
                "export_request_parameters": [
                    {"resource_type": "task", "fields": ["name"]},
                    {"resource_type": "team"},
                ],
            }
        ),
    ),
    Case(
        "createOrganizationExport",
        body(lambda w: {"organization": w.resting("/organization_exports")}),
    ),
    Case("getOrganizationExport", given(organization_export_gid=lambda w: w.organization_export)),
)
