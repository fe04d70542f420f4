"""Projects through the API."""

from tests.world import World


async def test_a_new_project_has_the_defaults_that_clients_expect(world: World) -> None:
    ada = await world.person("Ada")
    made = await ada.post("/projects", {"name": "Loom", "workspace": world.workspace})
    assert made.status_code == 201, made.text
    project = made.json()["data"]
    assert made.headers["location"] == f"/api/1.0/projects/{project['gid']}"
    me = {"gid": ada.gid, "name": "Ada", "resource_type": "user"}
    expected = {
        "archived": False,
        "color": None,
        "completed": False,
        "completed_at": None,
        "completed_by": None,
        "current_status": None,
        "current_status_update": None,
        "default_access_level": "editor",
        "default_view": "list",
        "due_date": None,
        "due_on": None,
        "followers": [],
        "icon": None,
        "members": [me],
        "minimum_access_level_for_customization": "editor",
        "minimum_access_level_for_sharing": "editor",
        "name": "Loom",
        "notes": "",
        "owner": me,
        "privacy_setting": "public_to_workspace",
        "public": True,
        "resource_type": "project",
        "start_on": None,
        "team": None,
        "permalink_url": f"http://127.0.0.1:8080/0/{project['gid']}",
    }
    assert expected.items() <= project.items()
    assert {"html_notes", "project_brief", "created_from_template"}.isdisjoint(project)
    sections = (await ada.get(f"/projects/{project['gid']}/sections")).json()["data"]
    assert [s["name"] for s in sections] == ["Untitled section"]


async def test_lists_are_in_order_of_name_and_hide_what_is_private(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    for name in ("zebra", "Émile", "apple"):
        await ada.post("/projects", {"name": name, "workspace": world.workspace})
    secret = {"name": "Secret", "workspace": world.workspace, "privacy_setting": "private"}
    assert (await ada.post("/projects", secret)).status_code == 201
    seen = await ada.get(f"/workspaces/{world.workspace}/projects")
    assert [p["name"] for p in seen.json()["data"]] == ["apple", "Émile", "Secret", "zebra"]
    seen = await bob.get("/projects", workspace=world.workspace)
    assert [p["name"] for p in seen.json()["data"]] == ["apple", "Émile", "zebra"]
    first = await bob.get("/projects", workspace=world.workspace, limit=2)
    second = await bob.get(
        "/projects",
        workspace=world.workspace,
        limit=2,
        offset=first.json()["next_page"]["offset"],
    )
    assert [p["name"] for p in second.json()["data"]] == ["zebra"]
    assert second.json()["next_page"] is None


async def test_archived_projects_are_asked_for(world: World) -> None:
    ada = await world.person("Ada")
    here = {"workspace": world.workspace}
    await ada.post("/projects", {"name": "Now", **here})
    await ada.post("/projects", {"name": "Then", "archived": True, **here})
    for value, names in (("True", ["Then"]), ("false", ["Now"])):
        seen = await ada.get("/projects", **here, archived=value)
        assert [p["name"] for p in seen.json()["data"]] == names
