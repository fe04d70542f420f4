"""Status updates: editors say how a project goes, it remembers the last word, readers hear it."""

from typing import Any

from tests.work.making import data, join, logged, private, project, refusal
from tests.world import Person, World


async def send(who: Person, parent: str, **more: Any) -> str:
    asked = {"parent": parent, "text": "All well", "status_type": "on_track", **more}
    return data(await who.post("/status_updates", asked), 201)["gid"]


async def current(who: Person, project: str) -> str | None:
    found = data(await who.get(f"/projects/{project}"))["current_status_update"]
    return found and found["title"]


async def test_a_project_remembers_the_last_word(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    first = await send(ada, loom, title="One")
    second = await send(ada, loom, title="Two", status_type="at_risk")
    shown = data(await ada.get(f"/status_updates/{second}"))
    assert [shown[k] for k in ("title", "text", "status_type")] == ["Two", "All well", "at_risk"]
    assert shown["parent"]["gid"] == loom
    listed = data(await ada.get("/status_updates", parent=loom))
    assert [each["gid"] for each in listed] == [second, first]
    assert await current(ada, loom) == "Two"
    data(await ada.delete(f"/status_updates/{second}"))
    assert await current(ada, loom) == "One"
    data(await ada.delete(f"/status_updates/{first}"))
    assert await current(ada, loom) is None
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore"))
    assert await current(ada, loom) == "One"


async def test_the_older_name_shows_the_same(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    asked = {"text": "Slower", "color": "yellow"}
    made = data(await ada.post(f"/projects/{loom}/project_statuses", asked), 201)
    assert (made["color"], made["title"][:16]) == ("yellow", "Status Update - ")
    again = data(await ada.get(f"/status_updates/{made['gid']}"))
    assert again["status_type"] == "at_risk"
    fields = "current_status.color,current_status.text"
    shown = data(await ada.get(f"/projects/{loom}", opt_fields=fields))["current_status"]
    assert (shown["color"], shown["text"]) == ("yellow", "Slower")
    listed = data(await ada.get(f"/projects/{loom}/project_statuses"))
    assert [each["gid"] for each in listed] == [made["gid"]]


async def test_only_editors_say_how_a_project_goes(world: World) -> None:
    ada, eve, vic, bob = [await world.person(n) for n in ("Ada", "Eve", "Vic", "Bob")]
    loom = await private(ada, world)
    await join(ada, loom, eve.gid, "editor")
    await join(ada, loom, vic.gid, "viewer")
    gid = await send(ada, loom)
    asked = {"parent": loom, "text": "x", "status_type": "on_track"}
    assert (await vic.post("/status_updates", asked)).status_code == 403
    assert (await bob.post("/status_updates", asked)).status_code == 404
    assert (await bob.get(f"/status_updates/{gid}")).status_code == 404
    assert "Only its author" in refusal(await eve.delete(f"/status_updates/{gid}"), 403)
    assert data(await vic.get(f"/status_updates/{gid}"))["author"]["name"] == "Ada"
    assert int(loom) in (await logged(world, gid))[0]["readers"]


async def test_an_update_says_something(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    for wrong, said in (
        ({"text": " "}, "text: Missing input"),
        ({"html_text": "<body>x</body>"}, "html_text: Give text or html_text, not both"),
        ({"status_type": "achieved"}, "status_type: Must be one of"),
    ):
        asked = {"parent": loom, "text": "All well", "status_type": "on_track", **wrong}
        assert refusal(await ada.post("/status_updates", asked), 400).startswith(said)
