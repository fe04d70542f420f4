"""Tags through the API."""

from typing import Any

import pytest

from tests.work.graph import made, names, read, task
from tests.world import World


async def test_a_tag_is_made_read_changed_and_deleted(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    answer = await ada.post(
        "/tags",
        {
            "name": "Red",
            "color": "dark-red",
            "notes": "Hot",
            "workspace": world.workspace,
            "followers": [bob.gid],
        },
    )
    assert answer.status_code == 201, answer.text
    tag: dict[str, Any] = answer.json()["data"]
    gid = tag["gid"]
    assert answer.headers["location"] == f"/api/1.0/tags/{gid}"
    assert (tag["name"], tag["color"], tag["notes"]) == ("Red", "dark-red", "Hot")
    assert [f["name"] for f in tag["followers"]] == ["Bob"]
    assert tag["workspace"]["name"] == "Loom"
    assert tag["permalink_url"].endswith(f"/0/{gid}/list")
    assert (await bob.put(f"/tags/{gid}", {"name": "Rose", "color": None})).status_code == 200
    found = await read(ada, f"/tags/{gid}", "name,color")
    assert found == {"gid": gid, "name": "Rose", "color": None}
    weave = await task(ada, world, tags=[gid])
    deleted = await ada.delete(f"/tags/{gid}")
    assert (deleted.status_code, deleted.json()) == (200, {"data": {}})
    assert (await ada.get(f"/tags/{gid}")).status_code == 404
    assert await names(ada, f"/tasks/{weave}/tags") == []
    (batch,) = (await ada.own("GET", "/trash")).json()["data"]
    assert (await ada.own("POST", f"/trash/{batch['gid']}/restore")).status_code == 200
    assert await names(ada, f"/tasks/{weave}/tags") == ["Rose"]


async def test_tags_of_a_workspace_are_in_order_of_name(world: World) -> None:
    ada = await world.person("Ada")
    for name in ("red", "Blue", "Émeraude"):
        await made(ada, f"/workspaces/{world.workspace}/tags", name=name)
    expected = ["Blue", "Émeraude", "red"]
    assert await names(ada, f"/workspaces/{world.workspace}/tags") == expected
    assert await names(ada, "/tags", workspace=world.workspace) == expected
    assert await names(ada, "/tags") == expected
    first = await ada.get("/tags", limit=2)
    offset = first.json()["next_page"]["offset"]
    assert await names(ada, "/tags", limit=2, offset=offset) == ["red"]


async def test_guests_neither_see_nor_make_tags(world: World) -> None:
    ada, guest = await world.person("Ada"), await world.person("Gus", kind="guest")
    gid = await made(ada, "/tags", name="Red", workspace=world.workspace)
    assert (await guest.get(f"/tags/{gid}")).status_code == 404
    assert await names(guest, "/tags", workspace=world.workspace) == []
    answer = await guest.post("/tags", {"name": "x", "workspace": world.workspace})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"name": "x" * 1025}, "name"),
        ({"name": None}, "name"),
        ({"notes": None}, "notes"),
        ({"color": "mauve"}, "color"),
        ({"created_at": "2026-01-01"}, "created_at"),
    ],
)
async def test_what_does_not_fit_makes_and_changes_no_tag(
    world: World, data: dict[str, Any], field: str
) -> None:
    ada = await world.person("Ada")
    gid = await made(ada, "/tags", name="Red", workspace=world.workspace)
    answers = [
        await ada.post("/tags", {"workspace": world.workspace, **data}),
        await ada.put(f"/tags/{gid}", data),
    ]
    for answer in answers:
        assert answer.status_code == 400, answer.text
        assert answer.json()["errors"][0]["message"].startswith(f"{field}: ")
    assert await names(ada, "/tags") == ["Red"]


async def test_a_tag_needs_a_workspace(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.post("/tags", {"name": "Red"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["message"] == "workspace: Missing input"
