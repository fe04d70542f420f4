"""Issues that were exported from Jira become tasks; nothing twice, and nothing lost in silence."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.world import Person, World
from weft.doors.inside import Inside
from weft.exchange.jira import sample
from weft.exchange.jira.commands import Report, import_issues
from weft.exchange.jira.logic import Unreadable
from weft.exchange.jira.reading import Export, opened
from weft.std.clock import SystemClock

SHARED = Path(__file__).parents[3] / "shared" / "data"
HEADER = "issuekey,title,description,storypoint\n"
REAL = sorted((SHARED / "jira-storypoints").glob("*.csv"))
CLOUD = sorted(SHARED.glob("jira-cloud-*.csv"))


async def brought(
    world: World, who: Person, text: str | Path, *, project: str = "Imported"
) -> Report:
    file = opened(text) if isinstance(text, Path) else io.StringIO(text, newline="")
    with file:
        return await import_issues(
            Inside(world.base, SystemClock()),
            Export(file),
            who=int(who.gid),
            workspace=int(world.workspace),
            project=project,
        )


async def tasks_of(who: Person, report: Report, fields: str = "name,notes") -> list[dict[str, Any]]:
    path = f"/projects/{report.project}/tasks"
    answer = await who.get(path, opt_fields=fields, limit=100)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def values_of(task: dict[str, Any]) -> dict[str, str | None]:
    return {field["name"]: field["display_value"] for field in task["custom_fields"]}


async def test_an_issue_becomes_a_task_with_its_key_and_points(world: World):
    ada = await world.person("Ada")
    report = await brought(world, ada, HEADER + 'W-1,Loom jams,"It <b>jams</b>,\nalways",3\n')
    (task,) = await tasks_of(
        ada, report, "name,notes,custom_fields.name,custom_fields.display_value"
    )
    assert (task["name"], task["notes"]) == ("Loom jams", "It <b>jams</b>,\nalways")
    assert values_of(task) == {"Key": "W-1", "Story points": "3"}


async def test_the_shipped_export_comes_whole_and_in_its_order(world: World):
    ada = await world.person("Ada")
    report = await brought(world, ada, sample.PATH)
    assert (report.imported, report.known, report.skipped) == (352, 0, 0)
    assert report.lost_columns == ["split_mark"]
    first = await tasks_of(ada, report)
    assert first[2]["name"] == "Generic webwork aliases may clash with other plugins"


async def test_a_second_run_brings_only_what_is_new(world: World):
    ada = await world.person("Ada")
    first = await brought(world, ada, HEADER + "W-1,One,,\nW-2,Two,,\n")
    second = await brought(world, ada, HEADER + "W-2,Two again,,\nW-3,Three,,\nW-3,Thrice,,\n")
    assert (second.imported, second.known) == (1, 2)
    assert second.project == first.project
    assert [task["name"] for task in await tasks_of(ada, second)] == ["One", "Two", "Three"]


async def test_two_projects_may_hold_the_same_issues(world: World):
    ada = await world.person("Ada")
    text = HEADER + "W-1,One,,\n"
    await brought(world, ada, text)
    assert (await brought(world, ada, text, project="Elsewhere")).imported == 1


async def test_broken_rows_are_told_with_their_line_and_the_rest_comes(world: World):
    ada = await world.person("Ada")
    rows = "W-1,One,,1\nW-2\n,No key,,\n\nW-3,Three,,many\nW-4,,,\n"
    report = await brought(world, ada, HEADER + rows)
    assert (report.imported, report.skipped) == (3, 2)
    assert [(p.line, p.sentence) for p in report.problems] == [
        (3, "the row ends too early"),
        (4, "it has no key"),
    ]
    assert list(report.losses) == ["story points 'many', which are no number"]
    names = [task["name"] for task in await tasks_of(ada, report)]
    assert names == ["One", "Three", "W-4"]


@pytest.mark.parametrize("separator", [",", "\t", ";"])
async def test_a_byte_order_mark_and_other_separators_are_understood(
    world: World, tmp_path: Path, separator: str
):
    ada = await world.person("Ada")
    path = tmp_path / "export.csv"
    lines = (["Summary", "Issue key", "Status"], ["Färben", "W-1", "Done"])
    path.write_text("\n".join(separator.join(line) for line in lines), "utf-8-sig")
    report = await brought(world, ada, path)
    assert [task["name"] for task in await tasks_of(ada, report)] == ["Färben"]
    assert report.lost_columns == ["Status"]


async def test_what_a_text_cannot_hold_is_left_out(world: World, tmp_path: Path):
    ada = await world.person("Ada")
    path = tmp_path / "export.csv"
    path.write_bytes(HEADER.encode() + b"W-1,Lo\x00om \xff,\x07bell,\n")
    report = await brought(world, ada, path)
    (task,) = await tasks_of(ada, report)
    assert (task["name"], task["notes"]) == ("Loom \ufffd", "bell")


async def test_too_long_a_title_is_cut_and_told(world: World):
    ada = await world.person("Ada")
    report = await brought(world, ada, HEADER + f"W-1,{'x' * 1100},,\n")
    (task,) = await tasks_of(ada, report)
    assert len(task["name"]) == 1024
    assert list(report.losses) == ["the title beyond 1024 characters"]


@pytest.mark.parametrize("text", ["", "a,b,c\n1,2,3\n", "issuekey,description\nW-1,x\n"])
def test_a_file_that_is_no_export_is_refused_with_the_column_it_lacks(text: str):
    with pytest.raises(Unreadable, match="names no column"):
        Export(io.StringIO(text))


async def test_ten_thousand_rows_come_in_short_transactions(world: World):
    ada = await world.person("Ada")
    rows = "".join(f"W-{n},Thread {n},,{n % 8}\n" for n in range(10_000))
    report = await brought(world, ada, HEADER + rows)
    assert report.imported == 10_000
    sql = """SELECT count(*) AS tasks, count(DISTINCT r.rank) AS ranks FROM tasks t
     JOIN task_projects r ON r.workspace_gid = t.workspace_gid AND r.task_gid = t.gid
     WHERE t.workspace_gid = $1"""
    (found,) = await world.rows(sql, int(world.workspace))
    assert (found["tasks"], found["ranks"]) == (10_000, 10_000)


async def test_an_import_is_logged_as_one_and_tells_no_stories(world: World):
    ada = await world.person("Ada")
    report = await brought(world, ada, HEADER + "W-1,One,,\n")
    (task,) = await tasks_of(ada, report)
    sql = "SELECT cause, action FROM log WHERE resource_gid = $1 ORDER BY id"
    rows = await world.rows(sql, int(task["gid"]))
    assert [tuple(row) for row in rows] == [("import", "added"), ("import", "changed")]
    stories = await ada.get(f"/tasks/{task['gid']}/stories")
    assert stories.json()["data"] == []


async def test_what_is_imported_is_seen_by_those_who_see_its_project(world: World):
    ada, guest = await world.person("Ada"), await world.person("Gast", kind="guest")
    project = await world.project(members=[ada], privacy="private", name="Imported")
    report = await brought(world, ada, HEADER + "W-1,One,,\n")
    assert str(report.project) == project
    (task,) = await tasks_of(ada, report)
    assert (await guest.get(f"/tasks/{task['gid']}")).status_code == 404


async def test_a_viewer_cannot_import(world: World):
    ada, ben = await world.person("Ada"), await world.person("Ben", kind="guest")
    project = await world.project(members=[ada], privacy="private", name="Imported")
    body = {"parent": project, "member": ben.gid, "access_level": "viewer"}
    assert (await ada.post("/memberships", body)).status_code == 201
    with pytest.raises(Exception, match="see this project"):
        await brought(world, ben, HEADER + "W-1,One,,\n")


async def test_imported_tasks_get_the_numbers_of_the_project(world: World):
    ada = await world.person("Ada")
    project = await world.project(members=[ada], name="Imported")
    field = {"name": "No", "representation_type": "custom_id", "id_prefix": "LOOM"}
    path = f"/projects/{project}/addCustomFieldSetting"
    answer = await ada.post(path, {"custom_field": field | {"resource_subtype": "text"}})
    assert answer.status_code == 200, answer.text
    report = await brought(world, ada, HEADER + "W-1,One,,\nW-2,Two,,\n")
    shown = "custom_fields.name,custom_fields.display_value"
    numbers = [values_of(task)["No"] for task in await tasks_of(ada, report, shown)]
    assert numbers == ["LOOM-1", "LOOM-2"]


def rows_in(path: Path) -> int:
    with opened(path) as text:
        return len(list(Export(text).issues()))


def each(paths: Sequence[Path]) -> pytest.MarkDecorator:
    """One test for each file; one that is skipped, where there is none."""
    absent = pytest.mark.skip("the real exports beside the checkout are absent")
    found = [pytest.param(path, id=path.stem) for path in paths]
    return pytest.mark.parametrize("path", found or [pytest.param(None, marks=absent, id="none")])


@each(REAL)
async def test_every_real_export_comes_whole(world: World, path: Path):
    ada = await world.person("Ada")
    report = await brought(world, ada, path)
    assert (report.imported, report.skipped) == (rows_in(path), 0)


@each(CLOUD)
async def test_an_export_of_the_cloud_says_which_columns_it_loses(world: World, path: Path):
    ada = await world.person("Ada")
    report = await brought(world, ada, path)
    assert report.imported == rows_in(path)
    assert {"Status", "Assignee", "Due date"} <= set(report.lost_columns)
