"""This module is about a working day: the parts of the Python client and a project of its own."""

from collections.abc import Callable
from time import monotonic, sleep
from typing import Any

import asana

from tests.contract.world import World

FOUND_WITHIN, BETWEEN = 30, 0.1


class Day:
    """Ada's client, and a project she works in today."""

    def __init__(self, client: asana.ApiClient, world: World) -> None:
        """Name the parts of the client that a day needs."""
        self.world = world
        self.projects: Any = asana.ProjectsApi(client)
        self.sections: Any = asana.SectionsApi(client)
        self.tasks: Any = asana.TasksApi(client)
        self.stories: Any = asana.StoriesApi(client)
        self.tags: Any = asana.TagsApi(client)
        self.teams: Any = asana.TeamsApi(client)
        self.users: Any = asana.UsersApi(client)
        self.fields: Any = asana.CustomFieldsApi(client)
        self.settings: Any = asana.CustomFieldSettingsApi(client)
        self.attachments: Any = asana.AttachmentsApi(client)
        self.events: Any = asana.EventsApi(client)
        self.batches: Any = asana.BatchAPIApi(client)
        self.typeahead: Any = asana.TypeaheadApi(client)
        self.task_lists: Any = asana.UserTaskListsApi(client)
        self.workspaces: Any = asana.WorkspacesApi(client)
        self.project = self.projects.create_project(
            said(name=world.name("Launch"), workspace=world.workspace), {}
        )["gid"]

    def task(self, **data: Any) -> dict[str, Any]:
        """A task of today's project."""
        return self.tasks.create_task(
            said(projects=[self.project], **{"name": self.world.name("Duty"), **data}), {}
        )

    def section(self, name: str) -> str:
        """A section of today's project."""
        return self.sections.create_section_for_project(self.project, {"body": said(name=name)})[
            "gid"
        ]

    def read(self, gid: str, fields: str) -> dict[str, Any]:
        """The asked-for fields of a task."""
        return self.tasks.get_task(gid, {"opt_fields": fields})


def once_found(ask: Callable[[], Any]) -> list[Any]:
    """What a search shows as soon as it shows anything: finders follow the work at a distance."""
    found = list(ask())
    deadline = monotonic() + FOUND_WITHIN
    while not found and monotonic() < deadline:
        sleep(BETWEEN)
        found = list(ask())
    return found


def said(**data: Any) -> dict[str, Any]:
    """A request's body."""
    return {"data": data}


def names(items: Any) -> list[str]:
    """The names of the items, in their order."""
    return [each["name"] for each in items]
