"""What one does with an inbox: read, keep, put away, put off; look through it part by part."""

from datetime import UTC, datetime, timedelta

from tests.listening import listening
from tests.notify.telling import commented, inbox, made, marked, reasons, settle
from tests.world import Person, World
from weft.std.clock import iso_millis


async def three(world: World, ann: Person, bob: Person) -> list[str]:
    """Three tasks that came into Bob's inbox, the oldest first."""
    here = {"workspace": world.workspace, "assignee": bob.gid}
    tasks = [await made(ann, "/tasks", name=name, **here) for name in ("Spin", "Dye", "Weave")]
    await settle(world)
    return tasks


async def things(who: Person, **asked: object) -> list[str]:
    return [item["resource"]["gid"] for item in await inbox(who, **asked)]


async def unread(who: Person) -> int:
    answer = await who.own("GET", "/inbox/count")
    return answer.json()["data"]["unread_count"]


async def test_it_is_read_page_by_page_the_newest_first(
    world: World, ann: Person, bob: Person
) -> None:
    tasks = await three(world, ann, bob)
    first = (await bob.own("GET", "/inbox", limit=2)).json()
    rest = (await bob.own("GET", "/inbox", limit=2, offset=first["next_page"]["offset"])).json()
    shown = [item["resource"]["gid"] for item in first["data"] + rest["data"]]
    assert shown == tasks[::-1]


async def test_what_was_read_is_unread_again_once_something_happens(
    world: World, ann: Person, bob: Person
) -> None:
    first, second, _ = await three(world, ann, bob)
    await marked(bob, first, second, is_read=True)
    assert await unread(bob) == 1
    await marked(bob, second, is_read=False)
    assert await unread(bob) == 2
    await commented(ann, first, "Warp")
    await settle(world)
    assert await unread(bob) == 3
    item = (await inbox(bob))[0]
    assert (item["resource"]["gid"], item["reasons"]) == (first, ["commented"])


async def test_what_was_put_away_comes_back_with_the_next_that_happens(
    world: World, ann: Person, bob: Person
) -> None:
    first, second, third = await three(world, ann, bob)
    await marked(bob, first, is_archived=True)
    assert await things(bob) == [third, second]
    assert await things(bob, tab="archive") == [first]
    await commented(ann, first, "Warp")
    await settle(world)
    assert await things(bob) == [first, third, second]


async def test_what_is_kept_stands_among_the_bookmarks(
    world: World, ann: Person, bob: Person
) -> None:
    first, _, _ = await three(world, ann, bob)
    await marked(bob, first, is_bookmarked=True, is_archived=True)
    (item,) = await inbox(bob, tab="bookmarks")
    assert (item["is_bookmarked"], item["is_archived"]) == (True, True)
    await marked(bob, first, is_bookmarked=False)
    assert await things(bob, tab="bookmarks") == []


async def test_what_was_put_off_comes_back_as_something_new(
    world: World, ann: Person, bob: Person
) -> None:
    first, second, third = await three(world, ann, bob)
    later = datetime.now(UTC) + timedelta(days=1)
    await marked(bob, first, is_read=True, snoozed_until=iso_millis(later))
    assert await things(bob) == [third, second]
    assert await things(bob, tab="snoozed") == [first]
    count = (await bob.own("GET", "/inbox/count")).json()["data"]
    assert count == {"unread_count": 2, "wakes_at": iso_millis(later)}
    await marked(bob, first, snoozed_until=iso_millis(datetime.now(UTC)))
    assert await things(bob) == [first, third, second]
    assert await unread(bob) == 3


async def test_what_comes_while_one_looks_stays_unread(
    world: World, ann: Person, bob: Person
) -> None:
    task = (await three(world, ann, bob))[0]
    seen = (await inbox(bob))[-1]["happened_at"]
    await commented(ann, task, "And blue?")
    await settle(world)
    await marked(bob, task, is_read=True, until=seen)
    newest = (await inbox(bob))[0]
    assert (newest["resource"]["gid"], newest["unread_count"]) == (task, 1)
    await marked(bob, task, is_read=True, until=newest["happened_at"])
    assert (await inbox(bob))[0]["unread_count"] == 0


async def test_everything_is_marked_at_once_as_far_as_it_was_seen(
    world: World, ann: Person, bob: Person
) -> None:
    first, second, third = await three(world, ann, bob)
    seen = (await inbox(bob))[1]["happened_at"]
    answer = await bob.own("POST", "/inbox/markAll", {"is_read": True, "until": bound(seen)})
    assert sorted(answer.json()["data"]["resources"]) == sorted([first, second])
    answer = await bob.own("POST", "/inbox/markAll", {"is_archived": True, "only_read": True})
    assert sorted(answer.json()["data"]["resources"]) == sorted([first, second])
    assert await things(bob) == [third]


def bound(moment: str) -> str:
    """The end of the millisecond that the wire shows."""
    return iso_millis(datetime.fromisoformat(moment) + timedelta(milliseconds=1))


async def test_it_is_looked_through_by_what_one_asks_for(
    world: World, ann: Person, bob: Person
) -> None:
    eve = await world.person("Eve")
    first, second, third = await three(world, ann, bob)
    await ann.post(f"/tasks/{first}/addFollowers", {"followers": [eve.gid]})
    await commented(eve, first, "You?", speaks_to=bob)
    given = await made(bob, "/tasks", name="Sell", workspace=world.workspace, assignee=eve.gid)
    await commented(eve, given, "Done soon")
    await ann.put(f"/tasks/{second}", {"assignee": None})
    await settle(world)
    await marked(bob, third, is_read=True)
    assert await things(bob, mentions=True) == [first]
    assert await things(bob, assigned_to_me=True) == [first, third]
    assert await things(bob, assigned_by_me=True) == [given]
    assert await things(bob, by=eve.gid) == [given, first]
    assert third not in await things(bob, unread=True)
    events = await bob.own("GET", "/inbox/events", resource=first, opt_fields="reason,actor.name")
    told = [(e["reason"], e["actor"]["name"]) for e in events.json()["data"]]
    assert told == [("mentioned", "Eve"), ("assigned", "Ann")]


async def test_others_cannot_touch_it_and_nothing_is_made_by_marking(
    world: World, ann: Person, bob: Person
) -> None:
    first, _, _ = await three(world, ann, bob)
    await marked(ann, first, is_archived=True)
    assert len(await things(bob)) == 3
    assert await things(ann, tab="archive") == []
    empty = await bob.own("POST", "/inbox/mark", {"resources": [first]})
    assert empty.status_code == 400


async def test_the_stream_says_that_ones_own_inbox_is_another(
    world: World, ann: Person, bob: Person, address: str
) -> None:
    first, second, _ = await three(world, ann, bob)
    async with listening(bob, address, subscribe=bob.gid) as heard:
        await marked(bob, first, is_archived=True)
        assert (await heard.op())["action"] == "inbox"
        await commented(ann, second, "Warp")
        await settle(world)
        while (await heard.op())["action"] != "inbox":
            pass


async def test_only_what_one_wants_comes_and_only_the_way_one_wants(
    world: World, ann: Person, bob: Person
) -> None:
    chosen = {"kinds": {"assigned": {"inbox": False}, "commented": {"mail": False}}}
    answer = await bob.own("PUT", "/notification_choices", chosen)
    shown = answer.json()["data"]["kinds"]
    assert (shown["assigned"]["inbox"], shown["commented"]["mail"]) == (False, False)
    first, second, third = await three(world, ann, bob)
    await commented(ann, first, "Warp")
    await settle(world)
    assert await reasons(bob) == {first: "commented"}
    letters = await world.rows(
        "SELECT resource_gid, reason FROM inbox_letters WHERE user_gid = $1", int(bob.gid)
    )
    assert {(str(r["resource_gid"]), r["reason"]) for r in letters} == {
        (task, "assigned") for task in (first, second, third)
    }


async def test_a_muted_project_tells_only_what_is_meant_for_oneself(
    world: World, ann: Person, bob: Person
) -> None:
    project = await made(ann, "/projects", name="Cloth", workspace=world.workspace)
    await ann.post(f"/projects/{project}/addFollowers", {"followers": [bob.gid]})
    await settle(world)
    await marked(bob, project, is_archived=True)
    path = f"/projects/{project}/notification_level"
    assert (await bob.own("PUT", path, {"level": "muted"})).status_code == 200
    levels = (await bob.own("GET", "/notification_levels")).json()["data"]
    assert [(x["project"]["name"], x["level"]) for x in levels] == [("Cloth", "muted")]
    task = await made(ann, "/tasks", name="Spin", projects=[project], followers=[bob.gid])
    await commented(ann, task, "Warp")
    await settle(world)
    assert await reasons(bob) == {}
    await commented(ann, task, "You?", speaks_to=bob)
    await settle(world)
    assert await reasons(bob) == {task: "mentioned"}
    await bob.own("PUT", path, {"level": None})
    assert (await bob.own("GET", "/notification_levels")).json()["data"] == []


async def test_choices_say_what_is_wrong_with_them(world: World, ann: Person) -> None:
    for asked, field in (
        ({"kinds": {"sung": {"mail": True}}}, "kinds"),
        ({"kinds": {"assigned": {"pigeon": True}}}, "kinds.assigned"),
        ({"quiet_from": "22:00"}, "quiet_from"),
        ({"quiet_from": "25:00", "quiet_until": "07:00"}, "quiet_from"),
        ({"digest_hour": 24}, "digest_hour"),
    ):
        answer = await ann.own("PUT", "/notification_choices", asked)
        assert answer.status_code == 400
        assert answer.json()["errors"][0]["message"].startswith(f"{field}:")
