"""Teams, and who is in them."""

from typing import Any

from tests.identity.test_users import message, names
from tests.world import Person, World


async def team_of(world: World, person: Person, **body: Any) -> str:
    """A team that somebody founded."""
    made = await person.post("/teams", {"name": "Weavers", "organization": world.workspace, **body})
    assert made.status_code == 201, made.text
    return made.json()["data"]["gid"]


async def test_a_team_is_founded_read_and_changed(world: World) -> None:
    ada = await world.person("Ada")
    made = await ada.post(
        "/teams", {"name": "Weavers", "organization": world.workspace, "description": "We <weave>"}
    )
    assert made.status_code == 201, made.text
    team = made.json()["data"]
    assert made.headers["location"] == f"/api/1.0/teams/{team['gid']}"
    assert team == {
        "gid": team["gid"],
        "resource_type": "team",
        "name": "Weavers",
        "organization": {"gid": world.workspace, "resource_type": "workspace", "name": "Loom"},
        "permalink_url": team["permalink_url"],
        "visibility": "public",
        "edit_team_name_or_description_access_level": "all_team_members",
        "edit_team_visibility_or_trash_team_access_level": "only_team_admins",
        "member_invite_management_access_level": "all_team_members",
        "guest_invite_management_access_level": "all_team_members",
        "join_request_management_access_level": "all_team_members",
        "team_member_removal_access_level": "all_team_members",
        "team_content_management_access_level": "no_restriction",
        "endorsed": False,
        "custom_field_settings": [],
    }
    changed = await ada.put(f"/teams/{team['gid']}", {"name": "Spinners"})
    assert changed.json()["data"]["name"] == "Spinners"
    fields = "description,html_description,custom_field_settings"
    read = await ada.get(f"/teams/{team['gid']}", opt_fields=fields)
    assert read.json()["data"] == {
        "gid": team["gid"],
        "description": "We <weave>",
        "html_description": "<body>We &lt;weave&gt;</body>",
        "custom_field_settings": [],
    }


async def test_what_a_team_needs_is_named(world: World) -> None:
    ada, gil = await world.person("Ada"), await world.person("Gil", kind="guest")
    assert message(await ada.post("/teams", {"name": "x"})) == "organization: Missing input"
    nameless = await ada.post("/teams", {"organization": world.workspace})
    assert message(nameless) == "name: Must not be empty"
    body = {"name": "x", "organization": world.workspace}
    wrong = await ada.post("/teams", {**body, "visibility": "open"})
    assert (wrong.status_code, message(wrong)[:11]) == (400, "visibility:")
    html = await ada.post("/teams", {**body, "html_description": "<body><b>x</body>"})
    assert (html.status_code, message(html)[:17]) == (400, "html_description:")
    assert (await gil.post("/teams", body)).status_code == 403
    assert (await ada.post("/teams", {**body, "endorsed": True})).status_code == 403


async def test_a_secret_team_is_seen_by_its_people_only(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    team = await team_of(world, ada, visibility="secret")
    path = f"/workspaces/{world.workspace}/teams"
    assert names(await ada.get(path)) == ["Weavers"]
    assert names(await bob.get(path)) == []
    for hidden in (f"/teams/{team}", f"/teams/{team}/users", f"/teams/{team}/team_memberships"):
        assert (await bob.get(hidden)).status_code == 404
    assert (await bob.get("/team_memberships", team=team)).status_code == 404
    assert (await bob.put(f"/teams/{team}", {"name": "x"})).status_code == 404
    assert (await bob.post(f"/teams/{team}/addUser", {"user": "me"})).status_code == 404
    await ada.post(f"/teams/{team}/addUser", {"user": bob.gid})
    assert names(await bob.get(f"/teams/{team}/users")) == ["Ada", "Bob"]
    told = await world.rows("SELECT readers FROM log WHERE resource_gid = $1", int(team))
    assert told[0]["readers"] == [int(team)]


async def test_a_team_that_turns_secret_vanishes_for_others_at_once(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    team = await team_of(world, ada)
    assert (await bob.get(f"/teams/{team}")).status_code == 200
    assert (await ada.put(f"/teams/{team}", {"visibility": "secret"})).status_code == 200
    assert (await bob.get(f"/teams/{team}")).status_code == 404
    told = await world.rows(
        "SELECT readers, readers_before FROM log WHERE resource_gid = $1 AND action = 'changed'",
        int(team),
    )
    assert told[0]["readers"] == [int(team)]
    assert told[0]["readers_before"] == [int(world.workspace), int(team)]


async def test_guests_see_their_own_teams_only(world: World) -> None:
    ada, gil = await world.person("Ada"), await world.person("Gil", kind="guest")
    await team_of(world, ada, name="Open")
    team = await team_of(world, ada)
    added = await ada.post(f"/teams/{team}/addUser", {"user": gil.email})
    assert added.json()["data"]["is_guest"] is True
    assert names(await gil.get(f"/workspaces/{world.workspace}/teams")) == ["Weavers"]
    mine = await gil.get("/users/me/teams", organization=world.workspace)
    assert names(mine) == ["Weavers"]


async def test_public_teams_are_joined_others_let_people_in(world: World) -> None:
    ada, bob, cyd = [await world.person(name) for name in ("Ada", "Bob", "Cyd")]
    open_ = await team_of(world, ada)
    joined = await bob.post(f"/teams/{open_}/addUser", {"user": "me"})
    assert joined.status_code == 200, joined.text
    place = joined.json()["data"]
    assert place == {
        "gid": place["gid"],
        "resource_type": "team_membership",
        "user": {"gid": bob.gid, "resource_type": "user", "name": "Bob"},
        "team": {"gid": open_, "resource_type": "team", "name": "Weavers"},
        "is_guest": False,
        "is_limited_access": False,
        "is_admin": False,
    }
    assert (await bob.post(f"/teams/{open_}/addUser", {"user": "me"})).json()["data"] == place
    asked = await team_of(world, ada, visibility="request_to_join")
    assert (await bob.post(f"/teams/{asked}/addUser", {"user": "me"})).status_code == 403
    assert (await bob.post(f"/teams/{asked}/addUser", {"user": cyd.gid})).status_code == 403
    stranger = await ada.post(f"/teams/{asked}/addUser", {"user": "nobody@example.com"})
    assert message(stranger) == "user: Not a user in this workspace: nobody@example.com"


async def test_the_settings_of_a_team_bind_its_members(world: World) -> None:
    ada, bob, cyd = [await world.person(name) for name in ("Ada", "Bob", "Cyd")]
    team = await team_of(world, ada, member_invite_management_access_level="only_team_admins")
    await ada.post(f"/teams/{team}/addUser", {"user": bob.gid})
    assert (await bob.put(f"/teams/{team}", {"name": "Ours"})).status_code == 200
    assert (await bob.put(f"/teams/{team}", {"visibility": "secret"})).status_code == 403
    assert (await bob.post(f"/teams/{team}/addUser", {"user": cyd.gid})).status_code == 403
    assert (await cyd.put(f"/teams/{team}", {"name": "Mine"})).status_code == 403
    only = "join_request_management_access_level"
    wrong = await ada.put(f"/teams/{team}", {only: "only_team_admins"})
    assert (wrong.status_code, message(wrong)[: len(only)]) == (400, only)
    place = (await bob.get(f"/teams/{team}/team_memberships", user="me")).json()["data"]
    path = f"/api/weft/1/team_memberships/{place[-1]['gid']}"
    assert (await bob.client.put(path, json={"data": {"is_admin": True}})).status_code == 403
    made = await ada.client.put(path, json={"data": {"is_admin": True}})
    assert made.json()["data"]["is_admin"] is True


async def test_whoever_leaves_loses_sight_at_once(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    team = await team_of(world, ada, visibility="secret")
    await ada.post(f"/teams/{team}/addUser", {"user": bob.gid})
    assert (await bob.get(f"/teams/{team}")).status_code == 200
    gone = await ada.post(f"/teams/{team}/removeUser", {"user": bob.gid})
    assert (gone.status_code, gone.json()) == (200, {"data": {}})
    assert (await bob.get(f"/teams/{team}")).status_code == 404
    again = await ada.post(f"/teams/{team}/removeUser", {"user": bob.gid})
    assert again.status_code == 200
    told = await world.rows(
        "SELECT action, readers_before FROM log WHERE $1 = ANY(scopes) AND action = 'deleted'",
        int(team),
    )
    assert [row["readers_before"] for row in told] == [[int(team), -int(bob.gid)]]


async def test_memberships_of_teams_are_listed_three_ways(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    team = await team_of(world, ada)
    await team_of(world, ada, name="Other")
    await ada.post(f"/teams/{team}/addUser", {"user": bob.gid})
    by_team = (await bob.get("/team_memberships", team=team)).json()["data"]
    assert [place["user"]["name"] for place in by_team] == ["Ada", "Bob"]
    assert (await bob.get(f"/team_memberships/{by_team[0]['gid']}")).json()["data"] == by_team[0]
    by_user = await bob.get("/team_memberships", user=ada.email, workspace=world.workspace)
    assert [place["team"]["name"] for place in by_user.json()["data"]] == ["Weavers", "Other"]
    same = await bob.get(f"/users/{ada.gid}/team_memberships", workspace=world.workspace)
    assert same.json()["data"] == by_user.json()["data"]
    assert (await bob.get("/team_memberships")).status_code == 400
    assert message(await bob.get(f"/users/{ada.gid}/teams")) == "organization: Missing input"


async def test_a_description_names_things_by_what_each_reader_may_know(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await world.project(members=[ada], name="Secret")
    words = f'<body>We mind <a data-asana-gid="{secret}"/></body>'
    team = await team_of(world, ada, html_description=words)
    hers = await ada.get(f"/teams/{team}", opt_fields="html_description,description")
    assert ">Secret</a>" in hers.json()["data"]["html_description"]
    assert hers.json()["data"]["description"] == f"We mind http://127.0.0.1:8080/0/{secret}/list"
    his = await bob.get(f"/teams/{team}", opt_fields="html_description")
    assert "Private Link" in his.json()["data"]["html_description"]
    assert "Secret" not in his.text


async def test_a_description_names_nothing_that_its_author_may_not_see(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await world.project(members=[ada], name="Secret")
    team = await team_of(world, bob)
    body = {"html_description": f'<body><a data-asana-gid="{secret}"/></body>'}
    refused = await bob.put(f"/teams/{team}", body)
    assert refused.status_code == 400
    assert message(refused).startswith(f"html_description: Unknown object: {secret}")
    both = {"html_description": "<body>a</body>", "description": "b"}
    assert message(await bob.put(f"/teams/{team}", both)).endswith("not both")
