"""What is taken away: a project as a sheet and as a tree, larger things by a job, all of it as its
reader may see it.
"""

import csv
import gzip
import json
from collections.abc import AsyncIterator, Iterable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.work.making import data, join, private, project, refusal, task
from tests.work.weaving import field, show
from tests.world import Person, World
from weft.adapters.blobs import blobs_in
from weft.doors import catalog
from weft.doors.chores import Chores
from weft.doors.inside import Inside
from weft.exchange.exports import walking
from weft.kernel.runs import LEASE, carry_out, claim, run_due
from weft.kernel.settings import Settings

HEAD = (
    "Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,"
    "Start Date,Due Date,Tags,Notes,Projects,Parent task,Blocked By (Dependencies),"
    "Blocking (Dependencies)"
)


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """So few that everything takes several rounds."""
    monkeypatch.setattr(walking, "AT_ONCE", 2)


async def part(who: Person, whole: str, name: str, **more: Any) -> str:
    """A new part of a task."""
    return data(await who.post(f"/tasks/{whole}/subtasks", {"name": name, **more}), 201)["gid"]


async def sheet(who: Person, gid: str) -> list[dict[str, str]]:
    """A project as its reader's spreadsheet shows it."""
    answer = await who.own("GET", f"/projects/{gid}/csv")
    assert answer.status_code == 200, answer.text
    return list(csv.DictReader(answer.text.splitlines()))


async def work(world: World) -> None:
    """Let the workers make what was begun."""
    door = Inside(world.base, world.clock)
    handlers = catalog.exports_through(door, blobs_in(world.files))
    while await run_due(world.base, handlers, world.clock):
        pass


async def made(who: Person, world: World, form: str, **asked: Any) -> dict[str, Any]:
    """The export of a job, once it has ended."""
    job = data(await who.post(f"/exports/{form}", asked), 201)
    assert job[f"new_{form}_export"]["download_url"] is None
    await work(world)
    ended = data(await who.get(f"/jobs/{job['gid']}"))
    assert ended["status"] == "succeeded"
    return ended[f"new_{form}_export"]


def path_of(export: dict[str, Any]) -> str:
    """Where its file is, on this server."""
    return httpx.URL(export["download_url"]).path


async def unpacked(world: World, export: dict[str, Any]) -> str:
    """What is in it, for whoever has the address: no token is asked for."""
    answer = await world.browser().client.get(path_of(export))
    assert answer.status_code == 200, answer.text
    return gzip.decompress(answer.content).decode()


def flat(tasks: Iterable[dict[str, Any]]) -> list[Any]:
    """Names of a tree."""
    return [
        (one["name"], flat(one["subtasks"])) if one["subtasks"] else one["name"] for one in tasks
    ]


async def test_a_sheet_has_the_columns_of_the_reference_and_no_formula(
    world: World, ann: Person
) -> None:
    loom, dye = await project(ann, world, "Loom"), await project(ann, world, "Dye")
    cost = (await field(ann, world, "number", "=Cost", precision=2))["gid"]
    await show(ann, loom, cost)
    done = data(await ann.post(f"/projects/{loom}/sections", {"name": "Done"}), 201)["gid"]
    spin = await task(ann, "=Spin", loom, assignee="me", notes="+1", due_on="2031-03-03")
    data(await ann.put(f"/tasks/{spin}", {"custom_fields": {cost: -2.5}}))
    await ann.post(f"/tasks/{spin}/addProject", {"project": dye})
    card = await part(ann, spin, "Card")
    await part(ann, card, "Wash")
    both = await part(ann, spin, "Comb")
    await ann.post(f"/tasks/{both}/addProject", {"project": loom, "section": done})
    weave = await task(ann, "Weave", loom)
    data(await ann.post(f"/tasks/{weave}/addDependencies", {"dependencies": [spin]}))
    answer = await ann.own("GET", f"/projects/{loom}/csv")
    assert answer.headers["content-disposition"].startswith('attachment; filename="Loom.csv"')
    assert answer.text.splitlines()[0] == f"{HEAD},'=Cost"
    rows = await sheet(ann, loom)
    found = [(row["Name"], row["Section/Column"], row["Parent task"]) for row in rows]
    first = rows[0]["Section/Column"]
    assert found == [
        ("'=Spin", first, ""),
        ("Card", "", "'=Spin"),
        ("Wash", "", "Card"),
        ("Weave", first, ""),
        ("Comb", "Done", "'=Spin"),
    ]
    shown = rows[0]
    assert (shown["Task ID"], shown["Assignee"], shown["Assignee Email"]) == (
        spin,
        "Ann",
        ann.email,
    )
    assert (shown["Notes"], shown["Due Date"], shown["'=Cost"]) == ("'+1", "2031-03-03", "-2.5")
    assert set(shown["Projects"].split(",")) == {"Loom", "Dye"}
    assert (shown["Blocking (Dependencies)"], rows[3]["Blocked By (Dependencies)"]) == (
        "Weave",
        "'=Spin",
    )


async def test_a_reader_takes_away_what_they_see(world: World, ann: Person) -> None:
    guest, bob = await world.person("Gil", kind="guest"), await world.person("Bob")
    loom, secret = await private(ann, world, "Loom"), await private(ann, world, "Secret")
    await join(ann, loom, guest.gid, "viewer")
    kept = (await field(ann, world, "text", "Kept", privacy_setting="private"))["gid"]
    await show(ann, loom, kept)
    spin = await task(ann, "Spin", loom, secret)
    data(await ann.put(f"/tasks/{spin}", {"custom_fields": {kept: "between us"}}))
    hidden = await task(ann, "Hidden", secret)
    data(await ann.post(f"/tasks/{spin}/addDependencies", {"dependencies": [hidden]}))
    (row,) = await sheet(guest, loom)
    shown = (row["Name"], row["Projects"], row["Blocked By (Dependencies)"], "Kept" in row)
    assert shown == ("Spin", "Loom", "", False)
    text = (await guest.own("GET", f"/projects/{loom}/json")).text
    assert "Spin" in text
    assert [word for word in ("between us", "Hidden", "Kept", "Secret") if word in text] == []
    for form in ("csv", "json"):
        assert (await bob.own("GET", f"/projects/{loom}/{form}")).status_code == 404
    assert (await bob.post("/exports/graph", {"parent": loom})).status_code == 404


async def test_a_tree_holds_whole_tasks_with_what_was_said(world: World, ann: Person) -> None:
    loom = await project(ann, world)
    spin = await task(ann, "Spin", loom, html_notes="<body><strong>Fine</strong></body>")
    card = await part(ann, spin, "Card")
    await part(ann, card, "Wash")
    await part(ann, spin, "Comb")
    await task(ann, "Weave", loom)
    data(await ann.post(f"/tasks/{spin}/stories", {"text": "Softly"}), 201)
    answer = await ann.own("GET", f"/projects/{loom}/json")
    tasks = answer.json()["data"]
    assert flat(tasks) == [("Spin", [("Card", ["Wash"]), "Comb"]), "Weave"]
    assert "Softly" in [story["text"] for story in tasks[0]["stories"]]
    same = data(await ann.get(f"/tasks/{spin}"))
    assert {name: tasks[0][name] for name in same} == same
    empty = await project(ann, world, "Empty")
    assert (await ann.own("GET", f"/projects/{empty}/json")).json() == {"data": []}


async def test_ones_own_list_is_taken_away_in_its_order(world: World, ann: Person) -> None:
    await task(ann, "Spin", await project(ann, world), assignee="me")
    own = data(await ann.get("/users/me/user_task_list", workspace=world.workspace))["gid"]
    answer = await ann.own("GET", f"/user_task_lists/{own}/csv")
    (row,) = csv.DictReader(answer.text.splitlines())
    assert row["Name"] == "Spin"
    assert row["Section/Column"]


async def test_a_graph_is_its_makers_for_an_hour_and_only_while_they_may(
    world: World, ann: Person
) -> None:
    bob = await world.person("Bob")
    loom = await private(ann, world, "Loom")
    membership = (await join(ann, loom, bob.gid, "viewer"))["gid"]
    await part(ann, await task(ann, "Spin", loom), "Card")
    export = await made(bob, world, "graph", parent=loom)
    whole = json.loads(await unpacked(world, export))["data"]
    assert (whole["name"], flat(whole["tasks"])) == ("Loom", [("Spin", ["Card"])])
    assert [member["member"]["name"] for member in whole["memberships"]] == ["Ann", "Bob"]
    audit = await world.rows(
        "SELECT action FROM audit WHERE workspace_gid = $1 AND resource_gid = $2 ORDER BY id",
        int(world.workspace),
        int(export["gid"]),
    )
    assert [row["action"] for row in audit] == ["export.begun", "export.downloaded"]
    stranger = world.browser().client
    data(await ann.delete(f"/memberships/{membership}"))
    assert "Begin a new export" in refusal(await stranger.get(path_of(export)), 403)
    await join(ann, loom, bob.gid, "viewer")
    assert (await stranger.get(path_of(export))).status_code == 200
    assert (await stranger.get(path_of(export) + "x")).status_code == 404
    world.clock.advance(timedelta(minutes=61))
    assert "expired" in refusal(await stranger.get(path_of(export)), 404)


async def test_a_team_is_taken_away_with_its_projects(world: World, ann: Person) -> None:
    asked = {"name": "Weavers", "organization": world.workspace}
    team = data(await ann.post("/teams", asked), 201)["gid"]
    await task(ann, "Spin", await project(ann, world, "Loom", team=team))
    export = await made(ann, world, "graph", parent=team)
    whole = json.loads(await unpacked(world, export))["data"]
    assert [member["name"] for member in whole["members"]] == ["Ann"]
    assert [(p["name"], flat(p["tasks"])) for p in whole["projects"]] == [("Loom", ["Spin"])]


async def test_resources_that_fit_are_lines(world: World, ann: Person) -> None:
    bob, guest = await world.person("Bob"), await world.person("Gil", kind="guest")
    loom = await project(ann, world, "Loom")
    spin = await task(ann, "Spin", loom, assignee=bob.gid)
    data(await ann.post(f"/tasks/{spin}/stories", {"text": "Softly"}), 201)
    for name in ("Weave", "Dye"):
        await task(ann, name, loom)
    await ann.own("POST", "/messages", {"project": loom, "name": "Hear", "text": "All"})
    update = {"parent": loom, "title": "Well", "text": "Good", "status_type": "on_track"}
    data(await ann.post("/status_updates", update), 201)
    wanted = [
        {"resource_type": "task", "filters": {"assignee.any": [bob.gid]}},
        {"resource_type": "task", "fields": ["name", "stories.text"]},
        {"resource_type": "message"},
        {"resource_type": "team"},
    ]
    asked = {"workspace": world.workspace, "export_request_parameters": wanted}
    export = await made(ann, world, "resource", **asked)
    rows = [json.loads(one) for one in (await unpacked(world, export)).splitlines()]
    assert [row.get("name") or row["title"] for row in rows] == [
        "Spin", "Spin", "Weave", "Dye", "Hear", "Well",
    ]  # fmt: skip
    assert rows[0]["assignee"]["name"] == "Bob"
    assert rows[1].keys() == {"gid", "name", "stories"}
    assert all(story.keys() == {"gid", "text"} for story in rows[1]["stories"])
    assert [row["resource_subtype"] for row in rows[4:]] == ["default", "status_update"]
    assert rows[5]["parents"][0]["gid"] == loom
    assert await unpacked(world, await made(guest, world, "resource", **asked)) == ""


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        ([], "export_request_parameters: Must be a list of 1 to 20 objects"),
        ([{"resource_type": "yarn"}], "export_request_parameters[0].resource_type: Must be one of"),
        ([{"resource_type": "team", "filters": {"created_by.any": ["1"]}}], "no such filter"),
        ([{"resource_type": "task", "filters": {"colour": 1}}], "[0].filters.colour: Things of"),
        ([{"resource_type": "task", "filters": {"assignee.any": ["x"]}}], "assignee.any: Not a re"),
        ([{"resource_type": "task", "filters": {"created_at.after": "s"}}], "created_at.after: "),
        ([{"resource_type": "task", "fields": {"a": 1}}], "export_request_parameters[0].fields: "),
    ],
)
async def test_what_cannot_be_exported_is_refused_by_name(
    world: World, ann: Person, wanted: Any, complaint: str
) -> None:
    asked = {"workspace": world.workspace, "export_request_parameters": wanted}
    assert complaint in refusal(await ann.post("/exports/resource", asked), 400)


async def test_an_organization_is_its_admins_one_at_a_time(world: World, ann: Person) -> None:
    bob = await world.person("Bob")
    await task(ann, "Spin", await project(ann, world, "Loom"))
    await task(bob, "Hidden", await private(bob, world, "Secret"))
    await part(ann, await task(ann, "Loose", workspace=world.workspace), "End")
    asked = {"organization": world.workspace}
    assert "Only its admins" in refusal(await bob.post("/organization_exports", asked), 403)
    begun = data(await ann.post("/organization_exports", asked), 201)
    assert (begun["state"], begun["download_url"]) == ("pending", None)
    assert "at work" in refusal(await ann.post("/organization_exports", asked), 403)
    await work(world)
    path = f"/organization_exports/{begun['gid']}"
    done = data(await ann.get(path))
    assert (done["state"], done["organization"]["gid"]) == ("finished", world.workspace)
    assert (await bob.get(path)).status_code == 404
    # Its run may end a moment later: what says that it has finished stands in nobody's way.
    ends = "UPDATE runs SET status = $2 WHERE workspace_gid = $1 AND status = $3"
    await world.rows(ends, int(world.workspace), "running", "done")
    data(await ann.post("/organization_exports", asked), 201)
    await world.rows(ends, int(world.workspace), "done", "running")
    await work(world)
    text = await unpacked(world, done)
    whole = json.loads(text)["data"]
    assert [(p["name"], flat(p["tasks"])) for p in whole["projects"]] == [("Loom", ["Spin"])]
    assert (flat(whole["tasks"]), "Hidden" in text) == ([("Loose", ["End"])], False)
    assert {user["name"] for user in whole["users"]} == {"Ann", "Bob"}


async def test_a_worker_that_dies_leaves_no_half_file_and_another_begins_anew(
    world: World, ann: Person
) -> None:
    loom = await project(ann, world)
    await task(ann, "Spin", loom)
    job = data(await ann.post("/exports/graph", {"parent": loom}), 201)

    class Dying(type(blobs_in(world.files))):
        """It dies with the first bytes in its hands, as by `kill -9`: nobody hears of its end."""

        async def put(self, key: str, pieces: AsyncIterator[bytes]) -> None:
            await anext(pieces)
            raise SystemExit

    dying = blobs_in(world.files)
    dying.__class__ = Dying
    door = Inside(world.base, world.clock)
    handlers = catalog.exports_through(door, dying)
    (run,) = await claim(world.base, list(handlers), world.clock)
    with pytest.raises(SystemExit):
        await carry_out(run, handlers[run.kind])
    assert data(await ann.get(f"/jobs/{job['gid']}"))["status"] == "in_progress"
    world.clock.advance(2 * LEASE)
    await work(world)
    ended = data(await ann.get(f"/jobs/{job['gid']}"))
    whole = json.loads(await unpacked(world, ended["new_graph_export"]))["data"]
    assert flat(whole["tasks"]) == ["Spin"]
    assert len([file for file in world.files.rglob("*") if file.is_file()]) == 1


async def test_a_month_later_files_are_gone(world: World, ann: Person) -> None:
    export = await made(ann, world, "graph", parent=await project(ann, world))
    assert [file for file in world.files.rglob("*") if file.is_file()]
    ago = "UPDATE exports SET completed_at = completed_at - interval '31 days' WHERE gid = $1"
    await world.rows(ago, int(export["gid"]))

    async def nothing() -> None:
        """No partitions are made here."""

    chores = Chores(Settings(), world.base, blobs_in(world.files), world.clock, nothing)
    await chores.expire()
    assert [file for file in world.files.rglob("*") if file.is_file()] == []
    kept = "SELECT 1 FROM exports WHERE workspace_gid = $1 AND gid = $2"
    assert await world.rows(kept, int(world.workspace), int(export["gid"])) == []
