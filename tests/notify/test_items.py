"""What comes into an inbox: whom an act concerns, for which reason, once."""

from tests.notify.telling import commented, inbox, made, reasons, settle, told_again
from tests.world import Person, World


async def task_of(who: Person, world: World, **more: object) -> str:
    return await made(who, "/tasks", name="Spin", workspace=world.workspace, **more)


async def test_each_thing_is_one_item_with_what_happened_last(
    world: World, ann: Person, bob: Person
) -> None:
    task = await task_of(ann, world, assignee=bob.gid)
    await commented(ann, task, "Warp", speaks_to=bob)
    await ann.put(f"/tasks/{task}", {"completed": True})
    await settle(world)
    (item,) = await inbox(bob)
    assert (item["resource"]["gid"], item["resource"]["name"]) == (task, "Spin")
    assert (item["reason"], item["unread_count"]) == ("completed", 3)
    assert item["actor"]["name"] == "Ann"
    assert sorted(item["reasons"]) == ["assigned", "completed", "mentioned"]


async def test_nobody_is_told_of_their_own_acts(world: World, ann: Person, bob: Person) -> None:
    task = await task_of(ann, world, assignee=ann.gid, followers=[ann.gid])
    await commented(ann, task, "To myself", speaks_to=ann)
    await ann.put(f"/tasks/{task}", {"due_on": "2031-01-02", "completed": True})
    await settle(world)
    assert await inbox(ann) == []


async def test_one_act_tells_one_person_once_the_strongest_of_it(
    world: World, ann: Person, bob: Person
) -> None:
    task = await task_of(ann, world, followers=[bob.gid])
    await settle(world)
    await bob.own("POST", "/inbox/mark", {"resources": [task], "is_read": True})
    await commented(ann, task, "You?", speaks_to=bob)
    await settle(world)
    (item,) = await inbox(bob)
    assert (item["reason"], item["unread_count"]) == ("mentioned", 1)


async def test_whoever_waits_hears_when_the_last_that_blocked_is_done(
    world: World, ann: Person, bob: Person
) -> None:
    first, second = await task_of(ann, world), await task_of(ann, world)
    waiting = await task_of(bob, world, assignee=bob.gid)
    for blocker in (first, second):
        await ann.post(f"/tasks/{blocker}/addFollowers", {"followers": [bob.gid]})
        answer = await bob.post(f"/tasks/{waiting}/addDependencies", {"dependencies": [blocker]})
        assert answer.is_success, answer.text
    await ann.put(f"/tasks/{first}", {"completed": True})
    await settle(world)
    assert waiting not in await reasons(bob)
    await ann.put(f"/tasks/{second}", {"completed": True})
    await settle(world)
    assert (await reasons(bob))[waiting] == "unblocked"
    item = next(i for i in await inbox(bob) if i["resource"]["gid"] == waiting)
    assert item["other"]["gid"] == second


async def test_followers_of_a_project_hear_of_its_tasks_and_members_of_its_updates(
    world: World, ann: Person, bob: Person
) -> None:
    eve = await world.person("Eve")
    project = await made(ann, "/projects", name="Cloth", workspace=world.workspace)
    await ann.post(f"/projects/{project}/addFollowers", {"followers": [bob.gid]})
    await ann.post(f"/projects/{project}/addMembers", {"members": [eve.gid]})
    await settle(world)
    await made(ann, "/tasks", name="Spin", projects=[project])
    update = await made(
        ann, "/status_updates", parent=project, text="All well", status_type="on_track"
    )
    await settle(world)
    assert await reasons(bob) == {project: "task_added", update: "status_update"}
    assert await reasons(eve) == {project: "added", update: "status_update"}
    shown = await inbox(eve, opt_fields="other.name,resource.(title|status_type|text)")
    assert shown[0]["other"]["name"] == "Cloth"
    assert shown[0]["resource"]["status_type"] == "on_track"


async def test_members_hear_of_messages_and_whoever_spoke_of_answers(
    world: World, ann: Person, bob: Person
) -> None:
    eve = await world.person("Eve")
    project = await made(ann, "/projects", name="Cloth", workspace=world.workspace)
    await ann.post(f"/projects/{project}/addMembers", {"members": [bob.gid, eve.gid]})
    asked = {"project": project, "name": "Kick-off", "text": "On Monday"}
    message = (await ann.own("POST", "/messages", asked)).json()["data"]["gid"]
    await settle(world)
    assert (await reasons(bob))[message] == (await reasons(eve))[message] == "message_posted"
    (item,) = [i for i in await inbox(bob) if i["resource"]["gid"] == message]
    assert (item["resource"]["name"], item["other"]["name"]) == ("Kick-off", "Cloth")
    words = {"html_text": f'<body>Who, <a data-asana-gid="{eve.gid}"/>?</body>'}
    answer = await bob.own("POST", f"/messages/{message}/stories", words)
    await settle(world)
    assert (await reasons(ann))[message] == "commented"
    assert (await reasons(eve))[message] == "mentioned"
    comment = answer.json()["data"]["gid"]
    await ann.own("POST", "/reactions", {"target": comment, "emoji": "👍"})
    await ann.own("POST", f"/messages/{message}/stories", {"text": "Everybody"})
    await settle(world)
    assert (await reasons(bob))[message] == (await reasons(eve))[message] == "commented"


async def test_who_asks_to_be_let_in_is_told_of_to_those_who_may(
    world: World, ann: Person, bob: Person
) -> None:
    project = await made(
        ann, "/projects", name="Cloth", workspace=world.workspace, privacy_setting="private"
    )
    request = await made(bob, "/access_requests", target=project)
    await settle(world)
    assert await reasons(ann) == {project: "access_requested"}
    assert await reasons(bob) == {}
    await ann.post(f"/access_requests/{request}/approve")
    await settle(world)
    assert await reasons(bob) == {project: "access_answered"}


async def test_who_asks_to_join_a_team_is_told_of_to_its_people(
    world: World, ann: Person, bob: Person
) -> None:
    eve = await world.person("Eve")
    known = {"name": "Weavers", "organization": world.workspace}
    team = await made(ann, "/teams", **known, visibility="request_to_join")
    request = await made(bob, "/access_requests", target=team)
    await settle(world)
    assert await reasons(ann) == {team: "access_requested"}
    assert await reasons(eve) == await reasons(bob) == {}
    await ann.post(f"/access_requests/{request}/approve")
    await settle(world)
    assert await reasons(bob) == {team: "access_answered"}


async def test_likes_are_told_to_the_author(world: World, ann: Person, bob: Person) -> None:
    task = await task_of(ann, world, followers=[bob.gid])
    comment = await commented(ann, task, "Warp")
    await bob.own("POST", "/reactions", {"target": comment, "emoji": "👍"})
    await settle(world)
    (item,) = await inbox(ann)
    assert (item["reason"], item["comment"]["gid"]) == ("liked", comment)


async def test_what_one_lost_sight_of_is_no_longer_shown_nor_counted(
    world: World, ann: Person, bob: Person
) -> None:
    project = await made(
        ann, "/projects", name="Cloth", workspace=world.workspace, privacy_setting="private"
    )
    await ann.post(f"/projects/{project}/addMembers", {"members": [bob.gid]})
    await settle(world)
    assert list(await reasons(bob)) == [project]
    await ann.post(f"/projects/{project}/removeMembers", {"members": [bob.gid]})
    assert await inbox(bob) == []
    count = await bob.own("GET", "/inbox/count")
    assert count.json()["data"] == {"unread_count": 0, "wakes_at": None}
    gone = await bob.own("GET", "/inbox/events", resource=project)
    assert gone.status_code == 404


async def test_a_guest_is_told_only_of_what_they_see(world: World, ann: Person) -> None:
    guest = await world.person("Gus", kind="guest")
    task = await task_of(ann, world, followers=[guest.gid])
    secret = await task_of(ann, world)
    await ann.post(f"/tasks/{task}/addDependencies", {"dependencies": [secret]})
    await ann.put(f"/tasks/{task}", {"assignee": guest.gid})
    await ann.put(f"/tasks/{secret}", {"completed": True})
    await settle(world)
    (item,) = await inbox(guest)
    assert (item["reason"], item["other"]) == ("unblocked", None)


async def test_what_is_read_twice_is_told_once(world: World, ann: Person, bob: Person) -> None:
    task = await task_of(ann, world, assignee=bob.gid)
    await commented(ann, task, "Warp")
    await settle(world)
    before = await inbox(bob)
    await told_again(world)
    assert await inbox(bob) == before


async def test_imports_and_copies_tell_nobody(world: World, ann: Person, bob: Person) -> None:
    task = await task_of(ann, world, assignee=bob.gid)
    await settle(world)
    before = await inbox(bob)
    answer = await ann.post(
        f"/tasks/{task}/duplicate", {"name": "Again", "include": "assignee,followers"}
    )
    assert answer.is_success, answer.text
    await settle(world)
    assert await inbox(bob) == before
