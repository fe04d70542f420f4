"""Builders for tests of custom fields: projects placed by hand, fields made through the API."""

import json
from datetime import UTC, datetime
from typing import Any

from httpx import Response

from tests.world import Person, World
from weft.kernel.access import bucket_of_workspace
from weft.std.gid import Kind


def answer(response: Response, status: int = 200) -> Any:
    """The data of an answer that must have this status."""
    assert response.status_code == status, response.text
    return json.loads(response.text, object_pairs_hook=_once)["data"]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which no name stands twice."""
    found = dict(pairs)
    assert len(found) == len(pairs), pairs
    return found


def refusal(response: Response, status: int = 400) -> str:
    """The sentence of a refusal that must have this status."""
    assert response.status_code == status, response.text
    return response.json()["errors"][0]["message"]


async def project(world: World, *people: Person, privacy: str = "public_to_workspace") -> str:
    """A project with one section; the first person is its admin, the others edit it."""
    await world.base.stock()
    workspace, now = int(world.workspace), datetime.now(UTC)
    bucket = bucket_of_workspace(workspace)
    gid = world.base.gid(Kind.PROJECT, bucket)
    await world.base.write_reference(
        "projects",
        workspace_gid=workspace,
        gid=gid,
        name="Loom",
        sort_key="loom",
        privacy_setting=privacy,
        created_at=now,
        modified_at=now,
    )
    await world.base.write_reference(
        "sections",
        workspace_gid=workspace,
        gid=world.base.gid(Kind.SECTION, bucket),
        home_gid=gid,
        name="Warp",
        rank="a0",
        created_at=now,
    )
    for place, person in enumerate(people):
        await world.base.write_reference(
            "project_memberships",
            workspace_gid=workspace,
            project_gid=gid,
            member_gid=int(person.gid),
            gid=world.base.gid(Kind.PROJECT_MEMBERSHIP, bucket),
            level=3 if place else 4,
            created_at=now,
        )
    await world.rows(
        "UPDATE epochs SET access_epoch = access_epoch + 1 WHERE workspace_gid = $1", workspace
    )
    return str(gid)


async def field(
    who: Person, world: World, kind: str = "text", name: str = "Status", **more: Any
) -> dict[str, Any]:
    """A field of the library."""
    asked = {"workspace": world.workspace, "name": name, "resource_subtype": kind, **more}
    return answer(await who.post("/custom_fields", asked), 201)


async def show(who: Person, project: str, field: str | dict[str, Any], **more: Any) -> Any:
    """Show a field on a project."""
    asked = {"custom_field": field, **more}
    return answer(await who.post(f"/projects/{project}/addCustomFieldSetting", asked))


async def task(who: Person, project: str, values: dict[str, Any] | None = None) -> str:
    """A task in a project."""
    asked = {"name": "Weave", "projects": [project]}
    made = await who.post("/tasks", asked | ({"custom_fields": values} if values else {}))
    return answer(made, 201)["gid"]


async def shown(who: Person, task: str, names: str = "") -> list[dict[str, Any]]:
    """The custom fields of a task."""
    inner = ",".join(f"custom_fields.{name}" for name in names.split())
    read = await who.get(f"/tasks/{task}", opt_fields=inner or "custom_fields")
    return answer(read)["custom_fields"]


async def one(who: Person, task: str, names: str) -> Any:
    """The only custom field of a task, without its gid."""
    (found,) = await shown(who, task, names)
    return {key: value for key, value in found.items() if key != "gid"}
