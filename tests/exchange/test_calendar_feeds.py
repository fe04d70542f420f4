"""Calendar feeds: a secret address that shows what its maker may see at that moment."""

import re
from typing import Any

import httpx
import pytest

from tests.world import Person, World
from weft.doors.calendars import READS_PER_MINUTE
from weft.kernel.logs import hide


@pytest.fixture
def stranger(world: World) -> httpx.AsyncClient:
    """Somebody without any credential: a calendar."""
    return world.browser().client


async def made(who: Person, resource: str) -> tuple[str, str]:
    """A feed: its gid, and the path of its address."""
    answer = await who.own("POST", "/calendar_feeds", {"resource": resource})
    assert answer.status_code == 201, answer.text
    said = answer.json()
    return said["data"]["gid"], httpx.URL(said["url"]).path


async def task(who: Person, **given: Any) -> str:
    """A task of that kind."""
    answer = await who.post("/tasks", given)
    assert answer.status_code == 201, answer.text
    return answer.json()["data"]["gid"]


def names(text: str) -> set[str]:
    """What happens in a calendar."""
    return set(re.findall(r"^SUMMARY:(.*)\r$", text, re.M))


async def test_a_calendar_reads_days_times_and_what_is_done(
    world: World, ann: Person, stranger: httpx.AsyncClient
) -> None:
    project = await world.project(members=[ann], name="Loom; shed")
    here = {"projects": [project]}
    gid = await task(ann, name="Weave", start_on="2026-11-30", due_on="2026-12-02", **here)
    await task(ann, name="Call", due_at="2026-12-01T09:30:00.000Z", **here)
    done = await task(ann, name="Spin", due_on="2026-11-20", **here)
    await ann.put(f"/tasks/{done}", {"completed": True})
    await task(ann, name="Some day", **here)
    _, path = await made(ann, project)
    answer = await stranger.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["referrer-policy"] == "no-referrer"
    text = answer.text
    assert names(text) == {"Weave", "Call", "✓ Spin"}
    assert "X-WR-CALNAME:Loom\\; shed\r\n" in text
    assert re.search(rf"UID:{gid}@[^\r]+\r\n", text)
    assert "DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261203\r\n" in text
    assert "DTSTART:20261201T093000Z\r\n" in text
    same = await stranger.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")
    await ann.put(f"/tasks/{gid}", {"name": "Weave on"})
    assert (
        await stranger.get(path, headers={"if-none-match": answer.headers["etag"]})
    ).status_code == 200


async def test_my_list_shows_what_is_mine_wherever_it_lies(
    world: World, ann: Person, stranger: httpx.AsyncClient
) -> None:
    bob = await world.person("Bob")
    project = await world.project(members=[ann, bob])
    here = {"projects": [project], "due_on": "2026-12-01"}
    await task(bob, name="Ann weaves", assignee=ann.gid, **here)
    await task(bob, name="Bob weaves", assignee=bob.gid, **here)
    lists = await ann.get("/users/me/user_task_list", workspace=world.workspace)
    _, path = await made(ann, lists.json()["data"]["gid"])
    assert names((await stranger.get(path)).text) == {"Ann weaves"}
    theirs = await bob.own("POST", "/calendar_feeds", {"resource": lists.json()["data"]["gid"]})
    assert theirs.status_code == 404


async def test_a_lost_right_empties_it_and_whoever_is_gone_has_none(
    world: World, ann: Person, stranger: httpx.AsyncClient
) -> None:
    bob = await world.person("Bob")
    project = await world.project(members=[ann, bob])
    await task(ann, name="Weave", projects=[project], due_on="2026-12-01")
    _, path = await made(bob, project)
    assert names((await stranger.get(path)).text) == {"Weave"}
    left = await ann.post(f"/projects/{project}/removeMembers", {"members": bob.gid})
    assert left.status_code == 200, left.text
    empty = await stranger.get(path)
    assert (empty.status_code, names(empty.text)) == (200, set())
    assert "Cloth" not in empty.text
    await world.rows("UPDATE users SET deactivated_at = now() WHERE gid = $1", int(bob.gid))
    assert (await stranger.get(path)).status_code == 404


async def test_only_digests_are_kept_and_a_revoked_address_opens_nothing(
    world: World, ann: Person, stranger: httpx.AsyncClient
) -> None:
    bob = await world.person("Bob")
    project = await world.project(members=[ann, bob])
    gid, path = await made(ann, project)
    secret = path.removeprefix("/ics/").removesuffix(".ics")
    assert secret not in hide(f"GET {path}")
    kept = await world.rows("SELECT f::text FROM calendar_feeds f WHERE f.gid = $1", int(gid))
    assert secret not in kept[0]["f"]
    await stranger.get(path)
    shown = await ann.own("GET", "/calendar_feeds", workspace=world.workspace)
    [feed] = shown.json()["data"]
    assert feed["resource"]["gid"] == project
    assert feed["last_read_at"] is not None
    assert secret not in shown.text
    theirs = await bob.own("GET", "/calendar_feeds", workspace=world.workspace)
    assert theirs.json()["data"] == []
    assert (await bob.own("DELETE", f"/calendar_feeds/{gid}")).status_code == 404
    assert (await ann.own("DELETE", f"/calendar_feeds/{gid}")).status_code == 200
    assert (await stranger.get(path)).status_code == 404
    noted = await world.rows(
        "SELECT action FROM audit WHERE resource_gid = $1 ORDER BY at", int(gid)
    )
    assert [row["action"] for row in noted] == ["calendar_feed.added", "calendar_feed.deleted"]


async def test_what_is_no_secret_of_ours_finds_nothing_and_one_feed_is_not_read_all_the_time(
    world: World, ann: Person, stranger: httpx.AsyncClient
) -> None:
    places = (world.workspace, "0", "9" * 19)
    for wrong in ("x", *(f"weft_ics_{place}_{'a' * 43}" for place in places)):
        assert (await stranger.get(f"/ics/{wrong}.ics")).status_code == 404
    _, path = await made(ann, await world.project(members=[ann]))
    answers = [await stranger.get(path) for _ in range(2 * READS_PER_MINUTE + 1)]
    assert {answer.status_code for answer in answers} == {200, 429}
    refused = [answer for answer in answers if answer.status_code == 429]
    assert int(refused[0].headers["retry-after"]) > 0
