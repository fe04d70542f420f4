"""A second import of a source finds what an earlier one brought: whatever was taken back, came
again or was cut off in between, nothing comes twice.
"""

from datetime import timedelta
from typing import Any

import pytest

from tests.exchange.imports.carried import carried, done, file_of, read
from tests.exchange.imports.test_undoing import FILE, left, names_in, trash_of
from tests.work.test_purging import purged
from tests.world import Person, World, found_world
from weft.doors.inside import Inside
from weft.exchange.imports import ground, restoring, undoing

LOT = 2
"""So few at once that everything takes several transactions."""
OF_ONE_MOMENT = """SELECT coalesce(max(n), 0) AS most FROM (SELECT count(*) AS n FROM log
WHERE workspace_gid = $1 AND resource = 'task' AND action = $2 GROUP BY at) lots"""
ALEX = file_of({"key": "1", "name": "Card", "who": "Alex"})


async def restored(world: World, who: Person) -> None:
    """The import comes back from the trash."""
    found = await trash_of(world, who)
    (batch,) = [one for one in found if one["target"]["resource_type"] == "import"]
    answer = await who.own("POST", f"/trash/{batch['gid']}/restore", {})
    assert answer.status_code == 200, answer.text
    await carried(world)
    types = {one["target"]["resource_type"] for one in await trash_of(world, who)}
    assert "import" not in types


async def brought(world: World, who: Person, content: bytes, **more: str) -> dict[str, Any]:
    found = await read(world, who, content, **more)
    ended = await done(world, who, found["gid"], "bring")
    assert ended["status"] == "brought", ended["error"]
    return ended


async def most_at_once(world: World, action: str) -> int:
    (row,) = await world.rows(OF_ONE_MOMENT, int(world.workspace), action)
    return row["most"]


@pytest.mark.parametrize("lot", [LOT, 500], ids=["in lots", "at once"])
async def test_what_came_back_from_the_trash_is_known_to_the_next_import(
    world: World, monkeypatch: pytest.MonkeyPatch, lot: int
) -> None:
    ada = await world.person("Ada", is_admin=True)
    first = await brought(world, ada, FILE)
    (project,) = first["report"]["projects"]
    elsewhere = await world.project(members=[ada], name="Elsewhere")
    for homes, name in (([project], "Added"), ([elsewhere, project], "In both")):
        await ada.post("/tasks", {"projects": homes, "name": name})
    monkeypatch.setattr(restoring, "AT_ONCE", lot)
    monkeypatch.setattr(undoing, "AT_ONCE", lot)
    gone = await done(world, ada, first["gid"], "take_back")
    assert gone["report"]["taken_back"]["task"] == 3
    assert await names_in(ada, elsewhere) == ["In both"]
    await restored(world, ada)
    fields = "name,num_subtasks,memberships.section.name"
    tasks = (await ada.get(f"/projects/{project}/tasks", opt_fields=fields)).json()["data"]
    for one in tasks:
        one["memberships"] = [m for m in one["memberships"] if m["section"]["name"] == "To do"]
    assert [
        (one["name"], one["num_subtasks"], one["memberships"][0]["section"]["name"])
        for one in tasks
    ] == [
        (name, parts, "To do")
        for name, parts in (("Card", 1), ("Spin", 0), ("Added", 0), ("In both", 0))
    ]
    before = await left(world)
    again = await brought(world, ada, FILE)
    assert again["report"]["projects"] == [project]
    came = ("made", "comments", "files")
    assert [again["report"][name] for name in came] == [0, 0, 0]
    after = await left(world)
    assert {name: after[name] - before[name] for name in ("tasks", "projects")} == {
        "tasks": 0, "projects": 0,
    }  # fmt: skip
    for action in ("deleted", "undeleted"):
        assert await most_at_once(world, action) <= lot


async def test_what_was_taken_back_goes_for_good_with_its_time(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    bare = await brought(world, ada, file_of({"key": "3", "name": "Spin"}))
    (project,) = bare["report"]["projects"]
    hung = await brought(world, ada, FILE, project=project)
    await done(world, ada, hung["gid"], "take_back")
    held = ("stories WHERE trashed_in IS NOT NULL AND", "attachments WHERE", "imported WHERE")

    async def counted() -> list[int]:
        texts = (f"SELECT count(*) AS n FROM {rows} workspace_gid = $1" for rows in held)
        return [(await world.rows(text, int(world.workspace)))[0]["n"] for text in texts]

    stories, files, known = await counted()
    assert (stories, files) == (1, 1)
    await purged(world, after=timedelta(days=29))
    assert await counted() == [stories, files, known]
    await purged(world, after=timedelta(days=31))
    # The task that stays is known, and so is its project.
    assert await counted() == [0, 0, 2]
    assert known > 2
    assert await names_in(ada, project) == ["Spin"]


async def test_whoever_a_name_leaves_open_waits_here_once_and_in_each_workspace_for_itself(
    world: World,
) -> None:
    ada = await world.person("Ada", is_admin=True)
    for _ in range(2):
        await world.person("Alex")
    people = (await left(world))["people"]
    assignees: set[str] = set()
    for _ in range(3):
        report = (await brought(world, ada, ALEX))["report"]
        path = f"/projects/{report['projects'][0]}/tasks"
        (task,) = (await ada.get(path, opt_fields="assignee.name")).json()["data"]
        assert task["assignee"]["name"] == "Alex"
        assignees.add(task["assignee"]["gid"])
    assert (await left(world))["people"] == people + 1
    async with found_world(world.base, "Mill") as mill:
        eve = await mill.person("Eve", is_admin=True)
        report = (await brought(mill, eve, ALEX))["report"]
        path = f"/projects/{report['projects'][0]}/tasks"
        (task,) = (await eve.get(path, opt_fields="assignee.name")).json()["data"]
        assignees.add(task["assignee"]["gid"])
    assert len(assignees) == 2


class Cut(BaseException):
    """As if the process had been killed."""


@pytest.mark.parametrize(
    "made",
    ["createProject", "addCustomFieldSettingForProject", "createTag", "expect_people"],
)
async def test_a_crash_behind_what_was_made_leaves_nothing_that_is_not_remembered(
    world: World, monkeypatch: pytest.MonkeyPatch, made: str
) -> None:
    ada = await world.person("Ada", is_admin=True)
    before = await left(world)
    found = await read(world, ada, FILE)
    with monkeypatch.context() as patch:
        call, expect = Inside.call, ground.expect_people

        async def cut_call(self: Inside, operation: str, who: int, **given: Any) -> Any:
            answer = await call(self, operation, who, **given)
            if operation == made:
                raise Cut
            return answer

        async def cut_expect(*given: Any, **more: Any) -> Any:
            answer = await expect(*given, **more)
            if made == "expect_people":
                raise Cut
            return answer

        patch.setattr(Inside, "call", cut_call)
        patch.setattr(ground, "expect_people", cut_expect)
        await ada.own("POST", f"/imports/{found['gid']}/bring", {})
        with pytest.raises(Cut):
            await carried(world)
    world.clock.advance(timedelta(minutes=6))
    await carried(world)
    await done(world, ada, found["gid"], "take_back")
    assert await left(world) == before


async def test_a_project_of_the_same_name_that_no_import_of_ones_own_made_stays_as_it_is(
    world: World,
) -> None:
    ada, ben = await world.person("Ada", is_admin=True), await world.person("Ben")
    theirs = await world.project(members=[ben], name="Cloth", privacy="public_to_workspace")
    (mine,) = (await brought(world, ada, FILE))["report"]["projects"]
    (again,) = (await brought(world, ada, FILE))["report"]["projects"]
    (other,) = (await brought(world, ben, FILE))["report"]["projects"]
    assert mine == again
    assert len({theirs, mine, other}) == 3
    assert await names_in(ada, theirs) == []


async def test_values_of_a_form_that_is_new_in_the_workspace_are_seen_at_once(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    project = await world.project(members=[ada])
    path, fields = f"/projects/{project}/tasks", "custom_fields.display_value"
    assert (await ada.get(path, opt_fields=fields)).json()["data"] == []
    await brought(
        world, ada, file_of({"key": "1", "name": "Card", "prio": "High"}), project=project
    )
    (task,) = (await ada.get(path, opt_fields=fields)).json()["data"]
    assert [one.get("display_value") for one in task["custom_fields"]] == ["High"]
