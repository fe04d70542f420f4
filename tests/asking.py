"""Requests made of operations as data: whatever the catalog serves can be asked for, without a
list of routes in any test.
"""

from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from tests.receiver import WELL_KNOWN
from tests.world import Person
from weft.doors import catalog
from weft.kernel.inputs import Input
from weft.kernel.operations import Operation

Find = Callable[[str], str]
PLAIN = ("name", "text", "notes", "color", "kind", "is_admin")
VALUES: Mapping[str, Any] = {
    "text": "Warp and weft",
    "flag": True,
    "whole": 1,
    "exact": 1.5,
    "date": "2031-03-04",
    "moment": "2031-03-04T05:06:07Z",
    "json": {},
}
# What an operation is asked beyond what it requires; `@task` stands for a task at hand.
SAID: Mapping[str, Mapping[str, Any]] = {
    "addCustomFieldSettingForProject": {"custom_field": "@custom_field"},
    "addTaskForSection": {"task": "@task"},
    "createProjectBrief": {"text": "All about it"},
    "createAttachmentForObject": {
        "parent": "@task",
        "resource_subtype": "external",
        "url": "https://example.com/x",
        "name": "Sketch",
    },
    "createAttachmentForTask": {
        "resource_subtype": "external",
        "url": "https://example.com/x",
        "name": "Sketch",
    },
    "createBatchRequest": {"actions": [{"method": "get", "relative_path": "/users/me"}]},
    "createCustomField": {
        "workspace": "@workspace",
        "name": "Sort of yarn",
        "resource_subtype": "text",
        "type": "text",
    },
    "getCustomTypes": {"project": "@project"},
    "createEnumOptionForCustomField": {"name": "Silk"},
    "createResourceExport": {
        "workspace": "@workspace",
        "export_request_parameters": [{"resource_type": "task"}],
    },
    "createMembership": {"parent": "@project", "member": "@user", "access_level": "viewer"},
    "createProject": {"workspace": "@workspace", "name": "Cloth"},
    "createTeam": {"organization": "@workspace", "name": "Weavers"},
    "createSavedView": {"parent": "@project", "name": "Late"},
    "createProjectStatusForProject": {"text": "All well", "color": "green"},
    "createStatusForObject": {
        "parent": "@project",
        "text": "All well",
        "status_type": "on_track",
    },
    "createTag": {"workspace": "@workspace", "name": "Blue"},
    "createWebhook": {"resource": "@project", "target": f"{WELL_KNOWN}asked"},
    "updateWebhook": {"filters": [{"action": "deleted"}]},
    "createTask": {"projects": ["@project"], "name": "Spin"},
    "getAllocations": {"parent": "@project"},
    "getEvents": {"resource": "@project"},
    "getFavoritesForUser": {"user_gid": "me", "resource_type": "project"},
    "getMemberships": {"parent": "@project"},
    "getTeamMemberships": {"team": "@team"},
    "getTaskGroupsForProject": {"by": "section"},
    "getTasks": {"project": "@project"},
    "getTasksForWorkspace": {"assignee": "me"},
    "getWorkspacesForUser": {"user_gid": "me"},
    "insertEnumOptionForCustomField": {
        "enum_option": "@enum_option",
        "before_enum_option": "@first_option",
    },
    "insertSectionForProject": {"section": "@section", "after_section": "@other_section"},
    "handOverTasks": {"assignee": None},
    "invite": {"workspace": "@workspace", "email": "new.hand@example.com", "kind": "guest"},
    "getReactionsOnObject": {"target": "@story", "emoji_base": "👍"},
    "react": {"target": "@story", "emoji": "👍"},
    "takeReactionBack": {"target": "@story", "emoji": "👍"},
    "getTaskTemplates": {"project": "@project"},
    "markAllOfInbox": {"is_read": True},
    "markInbox": {"resources": ["@task"], "is_read": True},
    "mergeTask": {"into": "@other_task"},
    "setDefaultViewForProject": {"view": None},
    "rewordProject": {"html_notes": "<body>Warp and weft</body>"},
    "rewordProjectBrief": {"html_text": "<body>Warp and weft</body>"},
    "rewordTask": {"html_notes": "<body>Warp and weft</body>"},
    "searchProjectsForWorkspace": {"completed": "false"},
    "exportSearch": {"completed": "false"},
    "searchTasksByFilter": {"completed": "false"},
    "searchTasksForWorkspace": {"completed": "false"},
    "setRecurrenceForTask": {"rule": "FREQ=DAILY"},
    "setParentForTask": {"parent": "@other_task"},
    "typeaheadForWorkspace": {"resource_type": "task", "query": "w"},
    "updateMembership": {"access_level": "viewer"},
    "updateOwnAccount": {"first_day_of_week": 1},
}
OTHERS = {"dependencies", "dependents"}
# The smallest picture there is: what an operation is sent that takes nothing else.
PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
PICTURED = {"setPhotoForUser"}


@dataclass(frozen=True)
class Ask:
    """One request, ready to be sent by anybody."""

    operation: Operation
    places: Mapping[str, str]
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    data: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def path(self) -> str:
        """The address with everything in its place."""
        path = self.operation.home + self.operation.path
        for name, value in self.places.items():
            path = path.replace(f"{{{name}}}", value)
        return path

    @property
    def named_things(self) -> list[str]:
        """The inputs that name a thing of a workspace, or the workspace itself."""
        given = {**self.places, **self.query, **self.data}
        operation = self.operation
        inputs = (*operation.places, *operation.parameters, *operation.body)
        return [each.name for each in inputs if each.kind == "ref" and each.name in given]

    def saying(self, name: str, value: Any) -> "Ask":
        """The same request with another value under one name."""
        if name in {place.name for place in self.operation.places}:
            return replace(self, places={**self.places, name: value})
        if name in {asked.name for asked in self.operation.parameters}:
            return replace(self, query={**self.query, name: value})
        return replace(self, data={**self.data, name: value})

    async def by(self, who: Person, **more: Any) -> httpx.Response:
        """Somebody's answer."""
        return await self.sent(who.client, **more)

    async def sent(
        self,
        client: httpx.AsyncClient,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """An answer to whoever the client speaks for."""
        says = self.operation.method not in ("GET", "DELETE")
        is_pictured = self.operation.id in PICTURED
        return await client.request(
            self.operation.method,
            self.path,
            params={**self.query, **(query or {})},
            headers=dict(headers or {}),
            json={"data": self.data} if says and not is_pictured else None,
            files={"file": ("x.png", PICTURE)} if is_pictured else None,
        )


def is_open_ended(operation: Operation) -> bool:
    """It answers for as long as one listens."""
    return operation.id == "openStream"


def operations(only: Callable[[Operation], bool] = lambda _: True) -> list[Operation]:
    """What the catalog serves and a request can end."""
    return [each for each in catalog.OPERATIONS if not is_open_ended(each) and only(each)]


def named(operation: Operation) -> str:
    """The operation's name in a report."""
    return f"{operation.id}-{operation.home.rsplit('/', 1)[-1]}"


def ask(operation: Operation, find: Find) -> Ask:
    """A request that fits the operation; `find` knows a thing of each kind."""
    said = {name: filled(value, find) for name, value in SAID.get(operation.id, {}).items()}
    asked = Ask(
        operation,
        {place.name: str(value_of(place, find)) for place in operation.places},
        _required(operation.parameters, find),
        _required(operation.body, find) or ({} if said else _something(operation.body)),
    )
    for name, value in said.items():
        asked = asked.saying(name, value)
    return asked


def value_of(asked: Input, find: Find) -> Any:
    """A value that fits an input."""
    kind = "other_task" if asked.name in OTHERS else (asked.to or ("",))[0]
    one = find(kind) if asked.kind in ("ref", "person") else VALUES[asked.kind]
    one = asked.choices[0] if asked.choices else one
    return [one] if asked.many else one


def filled(value: Any, find: Find) -> Any:
    """The same value with things in the places of their kinds."""
    if isinstance(value, str) and value.startswith("@"):
        return find(value[1:])
    if isinstance(value, list):
        return [filled(each, find) for each in value]
    return value


def _required(inputs: Iterable[Input], find: Find) -> dict[str, Any]:
    return {asked.name: value_of(asked, find) for asked in inputs if asked.required}


def _something(inputs: Iterable[Input]) -> dict[str, Any]:
    """The first thing that may be said at all, so that a write writes."""
    known = {asked.name: asked for asked in inputs if not asked.read_only}
    for name in PLAIN:
        if name in known:
            return {name: value_of(known[name], lambda _: "")}
    return {}
