"""People, as the API shows and changes them."""

from datetime import UTC, datetime

import httpx

from tests.world import Person, World
from weft.identity.founding import add_person, deactivate_person, found_workspace


def names(answer: httpx.Response) -> list[str]:
    """The names in a list."""
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["data"]]


def message(answer: httpx.Response) -> str:
    """The sentence of a refusal."""
    return answer.json()["errors"][0]["message"]


async def second_home(world: World, person: Person, *, kind: str = "member") -> str:
    """Another workspace that somebody belongs to as well."""
    now = datetime.now(UTC)
    other = await found_workspace(world.base, name="Spindle", now=now)
    await add_person(world.base, email=person.email, name="", workspace=other, kind=kind, now=now)
    return str(other)


async def test_a_person_is_read_by_gid_by_address_and_as_oneself(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    full = (await ada.get(f"/users/{bob.gid}")).json()["data"]
    assert full == {
        "gid": bob.gid,
        "resource_type": "user",
        "name": "Bob",
        "email": bob.email,
        "photo": None,
        "workspaces": [{"gid": world.workspace, "resource_type": "workspace", "name": "Loom"}],
        "custom_fields": [],
    }
    assert (await ada.get(f"/users/{bob.email.upper()}")).json()["data"] == full
    assert (await ada.get("/users/me")).json()["data"]["gid"] == ada.gid
    here = await ada.get(f"/workspaces/{world.workspace}/users/{bob.email}")
    assert here.json()["data"] == full


async def test_an_unknown_person_is_404_whatever_names_them(world: World) -> None:
    ada = await world.person("Ada")
    for name in ("nobody@example.com", "131072", "me2"):
        answer = await ada.get(f"/users/{name}")
        assert answer.status_code in (400, 404), answer.text
        assert name in message(answer)


async def test_people_of_a_workspace_come_by_name_and_all_people_in_pages(world: World) -> None:
    zoe, ada, bob = [await world.person(name) for name in ("Zoë", "ada", "Bob")]
    assert names(await ada.get(f"/workspaces/{world.workspace}/users")) == ["ada", "Bob", "Zoë"]
    gids, offset = list[str](), None
    for _ in range(3):
        asked = {"workspace": world.workspace, "limit": 1}
        page = await ada.get("/users", **asked, **({"offset": offset} if offset else {}))
        gids += [user["gid"] for user in page.json()["data"]]
        offset = (page.json()["next_page"] or {}).get("offset")
    assert gids == sorted([zoe.gid, ada.gid, bob.gid], key=int)
    assert offset is None


async def test_people_of_all_my_workspaces_are_listed_and_found(world: World) -> None:
    ada = await world.person("Ada")
    other = await second_home(world, ada)
    now = datetime.now(UTC)
    far = await add_person(
        world.base, email=f"far{other}@example.com", name="Far", workspace=int(other), now=now
    )
    assert set(names(await ada.get("/users"))) == {"Ada", "Far"}
    assert (await ada.get(f"/users/{far}")).json()["data"]["name"] == "Far"
    assert (await ada.get(f"/users/{far}", workspace=world.workspace)).status_code == 404
    mine = (await ada.get("/users/me", opt_fields="workspaces.name")).json()["data"]
    assert [w["name"] for w in mine["workspaces"]] == ["Loom", "Spindle"]


async def test_a_stranger_to_my_workspaces_does_not_exist_for_me(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    await second_home(world, bob)
    now = datetime.now(UTC)
    alone = await found_workspace(world.base, name="Far away", now=now)
    email = f"eve{alone}@example.com"
    eve = await add_person(world.base, email=email, name="Eve", workspace=alone, now=now)
    for name in (eve, email):
        assert (await ada.get(f"/users/{name}")).status_code == 404
    assert (await ada.get("/users", workspace=str(alone))).status_code == 404
    seen = (await ada.get(f"/users/{bob.gid}", opt_fields="workspaces.name")).json()["data"]
    assert [w["name"] for w in seen["workspaces"]] == ["Loom"]
    invited = await ada.post(f"/workspaces/{world.workspace}/addUser", {"user": str(eve)})
    assert invited.status_code == 404


async def test_a_guest_knows_only_people_they_share_something_with(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gil = await world.person("Gil", kind="guest")
    path = f"/workspaces/{world.workspace}/users"
    assert names(await gil.get(path)) == ["Gil"]
    assert (await gil.get(f"/users/{ada.gid}")).status_code == 404
    assert (await gil.get(f"/users/{ada.email}")).status_code == 404
    task = await ada.post(
        "/tasks", {"name": "Weave", "workspace": world.workspace, "assignee": gil.gid}
    )
    shown = await gil.get(f"/tasks/{task.json()['data']['gid']}", opt_fields="followers.name")
    assert {f["name"] for f in shown.json()["data"]["followers"]} == {"Ada", "Gil"}
    assert names(await gil.get(path)) == ["Ada", "Gil"]
    team = await bob.post("/teams", {"name": "Loomers", "organization": world.workspace})
    await bob.post(f"/teams/{team.json()['data']['gid']}/addUser", {"user": gil.gid})
    assert names(await gil.get(path)) == ["Ada", "Bob", "Gil"]


async def test_a_guest_meets_people_in_projects(world: World) -> None:
    ada, gil = await world.person("Ada"), await world.person("Gil", kind="guest")
    project = await world.project(members=(ada, gil))
    assert names(await gil.get(f"/workspaces/{world.workspace}/users")) == ["Ada", "Gil"]
    assert project


async def test_a_name_is_changed_by_oneself_and_by_admins(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    boss = await world.person("Boss", is_admin=True)
    own = await ada.put("/users/me", {"name": "Ada L."})
    assert own.json()["data"]["name"] == "Ada L."
    assert (await bob.put(f"/users/{ada.gid}", {"name": "x"})).status_code == 403
    path = f"/workspaces/{world.workspace}/users/{ada.gid}"
    assert (await boss.put(path, {"name": "Ada B."})).json()["data"]["name"] == "Ada B."
    empty = await ada.put("/users/me", {"name": "  "})
    assert (empty.status_code, message(empty)) == (400, "name: Must not be empty")
    told = await world.rows(
        "SELECT changes::text, readers FROM log WHERE resource_gid = $1 ORDER BY id", int(ada.gid)
    )
    assert [row["changes"] for row in told] == [
        '{"name": ["Ada", "Ada L."]}',
        '{"name": ["Ada L.", "Ada B."]}',
    ]
    assert told[0]["readers"] == [int(world.workspace), -int(ada.gid)]


async def test_an_admin_does_not_rename_people_of_other_workspaces(world: World) -> None:
    ada, boss = await world.person("Ada"), await world.person("Boss", is_admin=True)
    await second_home(world, ada)
    assert (await boss.put(f"/users/{ada.gid}", {"name": "Mine"})).status_code == 403
    assert (await ada.get("/users/me")).json()["data"]["name"] == "Ada"


async def test_read_only_fields_are_refused(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.put("/users/me", {"email": "x@example.com"})
    assert (answer.status_code, message(answer)) == (400, "email: Cannot write this property")


async def test_a_closed_account_is_cut_off_at_the_next_request(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    other = await second_home(world, ada)
    assert (await ada.get(f"/workspaces/{world.workspace}")).status_code == 200
    assert (await ada.get(f"/workspaces/{other}")).status_code == 200
    await deactivate_person(world.base, int(ada.gid), now=datetime.now(UTC))
    for path in (f"/workspaces/{world.workspace}", f"/workspaces/{other}", "/users/me", "/users"):
        assert (await ada.get(path)).status_code == 401
    made = await ada.post("/tasks", {"name": "x", "workspace": world.workspace})
    assert made.status_code == 401
    assert names(await bob.get(f"/workspaces/{world.workspace}/users")) == ["Bob"]
    assert (await bob.get(f"/users/{ada.gid}")).json()["data"]["name"] == "Ada"
