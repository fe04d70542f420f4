"""Issues that were exported from Jira become tasks; nothing twice, and nothing lost in silence."""

import csv
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.sizes import SEED, sized
from tests.world import Person, World
from weft.doors.cli.importing import lines, said
from weft.doors.inside import Inside
from weft.exchange.imports import sample
from weft.exchange.imports.directly import (
    Done,
    Wanted,
    bring_file,
    importer_of,
    undo_import,
)
from weft.exchange.imports.running import Told
from weft.exchange.imports.sources import Source, Unreadable
from weft.exchange.imports.verifying import Verdict
from weft.kernel.operations import DEFAULTS
from weft.std.clock import SystemClock

SHARED = Path(__file__).parents[3] / "shared" / "data"
HEADER = "issuekey,title,description,storypoint\n"
REAL = sorted((SHARED / "jira-storypoints").glob("*.csv"))
CLOUD = sorted(SHARED.glob("jira-cloud-*.csv"))


def unheard(_: int) -> Told:
    async def told(_: int) -> None:
        """Nobody asks how far it is."""

    return told


async def brought(
    world: World, who: Person, text: str | Path, *, project: str = "Imported", **more: Any
) -> Done:
    path = world.files / "export.csv"
    if isinstance(text, Path):
        path = text
    else:
        path.write_text(text, newline="")
    door = Inside(world.base, SystemClock())
    importer = await importer_of(door, int(who.gid), int(world.workspace), SystemClock(), DEFAULTS)
    is_dry = more.get("is_rehearsal", False)
    source = Source(path, path.name)
    wanted = Wanted(source, "jira-csv", name=project, is_rehearsal=is_dry)
    kept = more.get("kept", list[Verdict]())
    return await bring_file(importer, wanted, told=unheard, kept=kept.extend)


async def tasks_of(who: Person, done: Done, fields: str = "name,notes") -> list[dict[str, Any]]:
    path = f"/projects/{done.report.outcome.projects[0]}/tasks"
    answer = await who.get(path, opt_fields=fields, limit=100)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def counts(done: Done) -> tuple[int, int, int]:
    outcome = done.report.outcome
    return outcome.made, outcome.same, done.report.skipped


def values_of(task: dict[str, Any]) -> dict[str, str | None]:
    return {field["name"]: field["display_value"] for field in task["custom_fields"]}


async def test_an_issue_becomes_a_task_with_its_key_and_points(world: World):
    ada = await world.person("Ada", is_admin=True)
    done = await brought(world, ada, HEADER + 'W-1,Loom jams,"It jams,\nalways",3\n')
    fields = "name,notes,custom_fields.name,custom_fields.display_value"
    (task,) = await tasks_of(ada, done, fields)
    assert (task["name"], task["notes"]) == ("Loom jams", "It jams,\nalways")
    assert values_of(task) == {"Key": "W-1", "Story points": "3"}


async def test_the_shipped_export_comes_whole_and_in_its_order(world: World):
    ada = await world.person("Ada", is_admin=True)
    done = await brought(world, ada, sample.PATH)
    assert counts(done) == (352, 0, 0)
    assert [(loss.name, count) for loss, count in done.report.losses] == [("split_mark", 352)]
    first = await tasks_of(ada, done)
    assert first[2]["name"] == "Generic webwork aliases may clash with other plugins"


async def test_a_second_run_brings_what_is_new_and_changes_what_changed(world: World):
    ada = await world.person("Ada", is_admin=True)
    first = await brought(world, ada, HEADER + "W-1,One,,\nW-2,Two,,\n")
    second = await brought(world, ada, HEADER + "W-1,One,,\nW-2,Two again,,\nW-3,Three,,\n")
    outcome = second.report.outcome
    assert (outcome.made, outcome.changed, outcome.same) == (1, 1, 1)
    assert outcome.projects == first.report.outcome.projects
    names = [task["name"] for task in await tasks_of(ada, second)]
    assert names == ["One", "Two again", "Three"]


async def test_two_projects_may_hold_the_same_issues(world: World):
    ada = await world.person("Ada", is_admin=True)
    text = HEADER + "W-1,One,,\n"
    await brought(world, ada, text)
    assert counts(await brought(world, ada, text, project="Elsewhere")) == (1, 0, 0)


async def test_broken_rows_are_told_with_their_line_and_the_rest_comes(world: World):
    ada = await world.person("Ada", is_admin=True)
    rows = "W-1,One,,1\n,No key,,\n\nW-3,Three,,2\nW-4,,,\n"
    done = await brought(world, ada, HEADER + rows)
    assert counts(done) == (3, 0, 1)
    assert [problem.line for problem in done.survey.problems] == [3]
    names = [task["name"] for task in await tasks_of(ada, done)]
    assert names == ["One", "Three", "W-4"]


@pytest.mark.parametrize("separator", [",", "\t", ";"])
async def test_a_byte_order_mark_and_other_separators_are_understood(
    world: World, tmp_path: Path, separator: str
):
    ada = await world.person("Ada", is_admin=True)
    path = tmp_path / "export.csv"
    lines = (["Summary", "Issue key", "Status"], ["Färben", "W-1", "Done"])
    path.write_text("\n".join(separator.join(line) for line in lines), "utf-8-sig")
    done = await brought(world, ada, path)
    (task,) = await tasks_of(ada, done, "name,completed")
    assert (task["name"], task["completed"]) == ("Färben", True)


async def test_too_long_a_title_is_cut_and_told(world: World):
    ada = await world.person("Ada", is_admin=True)
    done = await brought(world, ada, HEADER + f"W-1,{'x' * 1100},,\n")
    (task,) = await tasks_of(ada, done)
    assert len(task["name"]) == 1024
    assert [loss.name for loss, _ in done.report.losses] == ["1,024"]


@pytest.mark.parametrize("text", ["", "a,b,c\n1,2,3\n"])
async def test_a_file_that_is_no_export_is_refused_and_leaves_nothing(world: World, text: str):
    ada = await world.person("Ada", is_admin=True)
    with pytest.raises(Unreadable):
        await brought(world, ada, text)
    assert (await ada.get("/projects", workspace=world.workspace)).json()["data"] == []


async def test_thousands_of_rows_come_in_short_transactions(world: World):
    ada, many = await world.person("Ada", is_admin=True), sized(2_000, 10_000)
    rows = "".join(f"W-{n},Thread {n},,{n % 8}\n" for n in range(many))
    assert counts(await brought(world, ada, HEADER + rows)) == (many, 0, 0)
    sql = """SELECT count(*) AS tasks, count(DISTINCT r.rank) AS ranks FROM tasks t
     JOIN task_projects r ON r.workspace_gid = t.workspace_gid AND r.task_gid = t.gid
     WHERE t.workspace_gid = $1"""
    (found,) = await world.rows(sql, int(world.workspace))
    assert (found["tasks"], found["ranks"]) == (many, many)


async def test_an_import_is_logged_as_one_and_tells_no_stories(world: World):
    ada = await world.person("Ada", is_admin=True)
    done = await brought(world, ada, HEADER + "W-1,One,,\n")
    (task,) = await tasks_of(ada, done)
    sql = "SELECT DISTINCT cause FROM log WHERE resource_gid = $1"
    rows = await world.rows(sql, int(task["gid"]))
    assert [row["cause"] for row in rows] == ["import"]
    stories = await ada.get(f"/tasks/{task['gid']}/stories")
    assert stories.json()["data"] == []


async def test_what_is_imported_is_seen_by_those_who_see_its_project(world: World):
    ada, guest = await world.person("Ada", is_admin=True), await world.person("Gast", kind="guest")
    project = await world.project(members=[ada], privacy="private", name="Imported")
    done = await brought(world, ada, HEADER + "W-1,One,,\n")
    assert done.report.outcome.projects == [int(project)]
    (task,) = await tasks_of(ada, done)
    assert (await guest.get(f"/tasks/{task['gid']}")).status_code == 404


async def test_a_viewer_cannot_import(world: World):
    ada, ben = await world.person("Ada"), await world.person("Ben")
    project = await world.project(members=[ada], privacy="private", name="Imported")
    body = {"parent": project, "member": ben.gid, "access_level": "viewer"}
    assert (await ada.post("/memberships", body)).status_code == 201
    with pytest.raises(Exception, match="see this project"):
        await brought(world, ben, HEADER + "W-1,One,,\n")
    assert (await ada.get(f"/projects/{project}/tasks")).json()["data"] == []


async def test_imported_tasks_get_the_numbers_of_the_project(world: World):
    ada = await world.person("Ada", is_admin=True)
    project = await world.project(members=[ada], name="Imported")
    field = {"name": "No", "representation_type": "custom_id", "id_prefix": "LOOM"}
    path = f"/projects/{project}/addCustomFieldSetting"
    answer = await ada.post(path, {"custom_field": field | {"resource_subtype": "text"}})
    assert answer.status_code == 200, answer.text
    done = await brought(world, ada, HEADER + "W-1,One,,\nW-2,Two,,\n")
    shown = "custom_fields.name,custom_fields.display_value"
    numbers = [values_of(task)["No"] for task in await tasks_of(ada, done, shown)]
    assert numbers == ["LOOM-1", "LOOM-2"]


def rows_in(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as text:
        return list(csv.DictReader(text))


def each(paths: Sequence[Path]) -> pytest.MarkDecorator:
    """One test for each file; one that is skipped, where there is none."""
    absent = pytest.mark.skip("the real exports beside the checkout are absent")
    found = [pytest.param(path, id=path.stem) for path in paths]
    return pytest.mark.parametrize("path", found or [pytest.param(None, marks=absent, id="none")])


@each(REAL)
async def test_every_real_export_comes_whole(world: World, path: Path):
    ada = await world.person("Ada", is_admin=True)
    judged = list[Verdict]()
    done = await brought(world, ada, path, kept=judged)
    rows = {row["issuekey"]: row for row in rows_in(path)}
    assert counts(done) == (len(rows), 0, 0)
    came = {one.key: one for one in judged}
    for key in random.Random(SEED).sample(sorted(rows), 10):
        task = await ada.get(
            f"/tasks/{came[key].gid}", opt_fields="name,custom_fields.(name|display_value)"
        )
        found = task.json()["data"]
        assert found["name"] == " ".join(rows[key]["title"].split())
        points = rows[key]["storypoint"]
        assert values_of(found)["Key"] == key
        assert float(values_of(found)["Story points"] or 0) == float(points or 0)


@each(CLOUD)
async def test_an_export_of_the_cloud_says_what_it_loses(world: World, path: Path):
    ada = await world.person("Ada", is_admin=True)
    done = await brought(world, ada, path)
    assert done.report.outcome.made == len(rows_in(path))
    assert all(loss.what for loss, _ in done.report.losses)


async def test_what_is_only_rehearsed_reads_like_what_is_brought(world: World):
    ada = await world.person("Ada", is_admin=True)
    rehearsed = await brought(world, ada, sample.PATH, is_rehearsal=True)
    assert (counts(rehearsed), rehearsed.gid) == ((352, 0, 0), 0)
    assert "  new fields: Key, Story points" in list(lines(rehearsed))
    done = await brought(world, ada, sample.PATH)
    assert done.report.losses == rehearsed.report.losses
    door = Inside(world.base, SystemClock())
    places = (int(ada.gid), int(world.workspace))
    importer = await importer_of(door, *places, SystemClock(), DEFAULTS)
    went = await undo_import(importer, done.gid, unheard(0))
    assert said(went) == "352 task, 1 project"
    again = await brought(world, ada, sample.PATH, is_rehearsal=True)
    assert list(lines(again)) == list(lines(rehearsed))
    assert (await ada.get("/projects", workspace=world.workspace)).json()["data"] == []
