"""Snapshots: a project as columns, with the number from which to stream."""

from typing import Any

from tests.work.graph import private, project, read, section, task
from tests.work.test_custom_types import make
from tests.world import Person, World

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
HANGS = ("num_subtasks", "num_completed_subtasks", "num_comments", "num_attachments", "cover")


async def test_a_snapshot_holds_sections_and_tasks_in_order(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    first = await section(ada, loom, "First")
    for name in ("a", "b"):
        await task(ada, world, name, memberships=[{"project": loom, "section": first}])
    answer = await ada.client.get(f"/api/weft/1/projects/{loom}/snapshot")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-encoding"] == "gzip"
    data = answer.json()["data"]
    assert data["tasks"]["name"] == ["a", "b"]
    assert data["sections"]["name"][-1] == "First"
    assert data["seq"] > 0


async def test_an_unchanged_snapshot_is_not_sent_again(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    path = f"/api/weft/1/projects/{loom}/snapshot"
    tag = (await ada.client.get(path)).headers["etag"]
    assert (await ada.client.get(path, headers={"if-none-match": tag})).status_code == 304
    await task(ada, world, "new", projects=[loom])
    assert (await ada.client.get(path, headers={"if-none-match": tag})).status_code == 200


async def test_a_hidden_project_has_no_snapshot(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await private(ada, world)
    answer = await bob.client.get(f"/api/weft/1/projects/{secret}/snapshot")
    assert answer.status_code == 404


async def snapshot(who: Person, path: str, **asked: Any) -> Any:
    answer = await who.own("GET", path, **asked)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_rows_are_flat_and_know_their_order(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    first = await section(ada, loom, "First")
    gid = await task(ada, world, "a", memberships=[{"project": loom, "section": first}])
    tasks = (await snapshot(ada, f"/projects/{loom}/snapshot"))["tasks"]
    shown = await read(ada, f"/tasks/{gid}", "memberships.rank")
    rank = shown["memberships"][0]["rank"]
    assert tasks["places"] == [{loom: {"section": first, "rank": rank}}]
    assert tasks["created_by"] == [ada.gid]


async def test_values_of_fields_come_as_they_are_kept(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    options = [{"name": "High"}, {"name": "Low"}]
    made = {"name": "Rank", "resource_subtype": "enum", "enum_options": options}
    answer = await ada.post("/custom_fields", {"workspace": world.workspace, **made})
    field = answer.json()["data"]
    await ada.post(f"/projects/{loom}/addCustomFieldSetting", {"custom_field": field["gid"]})
    low = field["enum_options"][1]["gid"]
    await task(ada, world, "a", projects=[loom], custom_fields={field["gid"]: low})
    whole = await snapshot(ada, f"/projects/{loom}/snapshot")
    assert whole["tasks"]["custom"] == [{field["gid"]: low}]
    assert whole["projects"]["fields"] == [[field["gid"]]]
    assert [o["name"] for o in whole["custom_fields"]["options"][0]] == ["High", "Low"]


async def test_the_types_of_tasks_come_with_their_states_and_those_that_were_removed(
    world: World,
) -> None:
    ada, gil = await world.person("Ada"), await world.person("Gil", kind="guest")
    loom, home = await project(ada, world), f"/workspaces/{world.workspace}/snapshot"
    bug, states = await make(ada, world, loom)
    gid = await task(ada, world, "a", projects=[loom])
    asked = {"resource_subtype": "custom", "custom_type": bug}
    asked["custom_type_status_option"] = states["To do"]
    data = (await ada.put(f"/tasks/{gid}", asked)).json()["data"]
    assert data["custom_type"]["gid"] == bug
    shown = await snapshot(ada, f"/projects/{loom}/snapshot")
    assert shown["projects"]["types"] == [[bug]]
    assert shown["custom_types"]["options"] == [
        [
            _option(states["To do"], "To do", "Incomplete", "none"),
            _option(states["Done"], "Done", "Complete", "green"),
        ]
    ]
    tasks = shown["tasks"]
    assert (tasks["custom_type"], tasks["custom_type_status_option"]) == ([bug], [states["To do"]])
    assert (await snapshot(ada, home))["custom_types"]["gid"] == [bug]
    assert (await snapshot(gil, home))["custom_types"] == {}
    await ada.own("POST", f"/custom_types/{bug}/status_options", {"name": "New", **UNDONE})
    await ada.own("DELETE", f"/custom_type_status_options/{states['To do']}")
    await ada.own("POST", f"/projects/{loom}/removeCustomType", {"custom_type": bug})
    for path in (f"/projects/{loom}/snapshot", f"/tasks/{gid}/snapshot"):
        shown = await snapshot(ada, path)
        assert [o["name"] for o in shown["custom_types"]["options"][0]] == ["Done", "New"]
        assert shown["custom_type_status_options"]["name"] == ["To do"]
    rows = (await ada.own("GET", "/rows", gids=f"{bug},{states['Done']}")).json()["data"]
    assert rows["custom_type_status_options"]["color"] == ["green"]


UNDONE = {"completion_state": "Incomplete"}


def _option(gid: str, name: str, state: str, color: str) -> dict[str, Any]:
    return {"gid": gid, "name": name, "completion_state": state, "enabled": True, "color": color}


async def test_ones_own_list_has_its_places_and_nobody_elses_sections(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world, "mine", assignee=ada.gid)
    answer = await ada.get("/users/me/user_task_list", workspace=world.workspace)
    own = answer.json()["data"]["gid"]
    first = await snapshot(ada, f"/user_task_lists/{own}/snapshot")
    today = first["sections"]["gid"][1]
    await ada.put(f"/tasks/{gid}", {"assignee_section": today})
    tasks = (await snapshot(ada, f"/user_task_lists/{own}/snapshot"))["tasks"]
    assert [place["section"] for place in tasks["own_place"]] == [today]
    theirs = await snapshot(bob, f"/user_task_lists/{own}/snapshot")
    assert theirs["sections"] == {}


async def test_a_task_comes_with_what_its_pane_shows(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, world, "whole", html_notes="<body>so</body>")
    part = await task(ada, world, "part", parent=gid)
    first = await task(ada, world, "first")
    await ada.post(f"/tasks/{gid}/addDependencies", {"dependencies": [first]})
    await ada.post(f"/tasks/{gid}/stories", {"text": "well"})
    shown = await snapshot(ada, f"/tasks/{gid}/snapshot")
    assert shown["tasks"]["gid"] == [gid, part, first]
    assert shown["tasks"]["html_notes"][0] == "<body>so</body>"
    assert shown["tasks"]["dependencies"][0] == [first]
    assert "well" in shown["stories"]["text"]


async def test_a_workspace_comes_with_people_projects_and_favourites(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    await private(bob, world)
    await ada.own("PUT", f"/favorites/{loom}", {})
    shown = await snapshot(ada, f"/workspaces/{world.workspace}/snapshot")
    assert shown["users"]["name"] == ["Ada", "Bob"]
    assert shown["projects"]["gid"] == [loom]
    assert [f["gid"] for f in shown["favorites"]] == [loom]


async def test_rows_that_one_does_not_see_are_not_told(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret, open_ = await private(ada, world), await project(ada, world)
    answer = await bob.own("GET", "/rows", gids=f"{secret},{open_},{ada.gid}")
    assert answer.status_code == 200, answer.text
    assert answer.json()["data"]["projects"]["gid"] == [open_]
    assert answer.json()["data"]["users"]["name"] == ["Ada"]


async def test_a_hidden_thing_has_no_snapshot(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    gid = await task(ada, world, "mine")
    answer = await bob.own("GET", f"/tasks/{gid}/snapshot")
    assert answer.status_code == 404


async def test_a_task_says_what_hangs_on_it(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    gid = await task(ada, world, "whole", projects=[loom])
    for name in ("done", "open", "thrown away"):
        part = await task(ada, world, name, parent=gid)
        await ada.put(f"/tasks/{part}", {"completed": name != "open"})
    await ada.delete(f"/tasks/{part}")
    await ada.post(f"/tasks/{gid}/stories", {"text": "well"})
    files = {"plan.txt": b"text", "warp.png": PNG}
    for name, content in files.items():
        sent = {"file": (name, content)}
        answer = await ada.client.post("/api/1.0/attachments", data={"parent": gid}, files=sent)
        assert answer.status_code == 200, answer.text
    shown = (await snapshot(ada, f"/projects/{loom}/snapshot"))["tasks"]
    assert [shown[name] for name in HANGS] == [[2], [1], [1], [2], [answer.json()["data"]["gid"]]]
    await ada.delete(f"/attachments/{answer.json()['data']['gid']}")
    answer = await ada.own("GET", "/rows", gids=gid)
    found = answer.json()["data"]["tasks"]
    assert (found["num_attachments"], found["cover"]) == ([1], [None])


async def test_a_first_look_begins_each_section_and_says_whether_that_is_all(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    sections = [await section(ada, loom, name) for name in ("First", "Second")]
    for home in sections:
        for name in ("a", "b"):
            await task(ada, world, name, memberships=[{"project": loom, "section": home}])
    path = f"/projects/{loom}/snapshot"
    begun, whole = [await snapshot(ada, path, first=first) for first in (1, 3)]
    assert (begun["is_whole"], begun["tasks"]["name"]) == (False, ["a", "a"])
    assert (whole["is_whole"], whole["tasks"]["name"]) == (True, ["a", "b", "a", "b"])
    refused = await ada.own("GET", path, first=0)
    assert refused.json()["errors"][0]["message"] == "first: Must be from 1 to 1000"
