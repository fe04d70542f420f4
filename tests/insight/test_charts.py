"""Charts count what their reader sees: by section, person and field, and over time."""

from datetime import date
from typing import Any

import pytest

from tests.world import Person, World
from weft.insight.charts.logic import MOST_POINTS, course


async def made(who: Person, path: str, **data: Any) -> Any:
    """What the API made of it."""
    answer = await who.post(path, data)
    assert answer.status_code < 300, answer.text
    return answer.json()["data"]


async def charted(who: Person, project: str, chart: str, **params: Any) -> Any:
    """A chart, as somebody sees it."""
    answer = await who.own("GET", f"/projects/{project}/{chart}", **params)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


def counted(rows: list[dict[str, Any]]) -> dict[str | None, tuple[int, int, int]]:
    """Groups by what they are called."""
    return {row["name"]: (row["total"], row["completed"], row["overdue"]) for row in rows}


async def test_tasks_are_counted_by_section_person_and_field(world: World) -> None:
    ann, bob = await world.person("Ann"), await world.person("Bob")
    project = await world.project(members=[ann, bob])
    section = (await made(ann, f"/projects/{project}/sections", name="Doing"))["gid"]
    about = {"workspace": world.workspace, "name": "Yarn", "resource_subtype": "multi_enum"}
    field = await made(
        ann, "/custom_fields", **about, enum_options=[{"name": "Wool"}, {"name": "Silk"}]
    )
    wool, silk = (option["gid"] for option in field["enum_options"])
    await made(ann, f"/projects/{project}/addCustomFieldSetting", custom_field=field["gid"])
    place = {"memberships": [{"project": project, "section": section}]}
    yarn = {"custom_fields": {field["gid"]: [wool, silk]}}
    await made(ann, "/tasks", name="Late", due_on="2020-01-01", assignee=bob.gid, **place, **yarn)
    done = await made(ann, "/tasks", name="Done", due_on="2020-01-01", projects=[project])
    await ann.put(f"/tasks/{done['gid']}", {"completed": True})
    await made(ann, "/tasks", name="Later", projects=[project], assignee=bob.gid)

    figures = {"total": 3, "completed": 1, "incomplete": 2, "overdue": 1}
    assert await charted(bob, project, "task_figures") == figures
    by_section = counted(await charted(bob, project, "task_groups", by="section"))
    assert by_section == {"To do": (2, 1, 0), "Doing": (1, 0, 1)}
    by_person = await charted(bob, project, "task_groups", by="assignee")
    assert counted(by_person) == {"Bob": (2, 0, 1), None: (1, 1, 0)}
    assert by_person[0]["key"] == bob.gid
    by_yarn = await charted(bob, project, "task_groups", by=f"custom_fields.{field['gid']}")
    assert counted(by_yarn) == {"Wool": (1, 0, 1), "Silk": (1, 0, 1), None: (2, 1, 0)}
    kinds = await charted(bob, project, "task_groups", by="resource_subtype")
    assert [row["key"] for row in kinds] == ["default_task"]
    last = (await charted(bob, project, "task_course", days=2))[-1]
    assert (last["total"], last["completed"]) == (3, 1)


async def test_what_one_does_not_see_is_not_counted(world: World, other: World) -> None:
    ann, bob = await world.person("Ann"), await world.person("Bob")
    stranger = await other.person("Eve")
    project = await world.project(members=[ann])
    await made(ann, "/tasks", name="Hidden", projects=[project])
    hidden: dict[str, Any] = {
        "name": "Secret",
        "workspace": world.workspace,
        "resource_subtype": "enum",
    }
    hidden |= {"enum_options": [{"name": "One"}], "privacy_setting": "private"}
    field = await made(ann, "/custom_fields", **hidden)
    await made(ann, f"/projects/{project}/addCustomFieldSetting", custom_field=field["gid"])
    for chart in ("task_figures", "task_groups", "task_course"):
        for who in (bob, stranger):
            answer = await who.own("GET", f"/projects/{project}/{chart}", by="section")
            assert answer.status_code == 404, (chart, answer.text)
    await made(ann, f"/projects/{project}/addMembers", members=bob.gid)
    by = f"custom_fields.{field['gid']}"
    answer = await bob.own("GET", f"/projects/{project}/task_groups", by=by)
    assert answer.status_code == 404
    empty = await world.project(members=[bob])
    assert await charted(bob, empty, "task_groups", by="section") == []
    assert (await charted(bob, empty, "task_figures"))["total"] == 0
    assert (await charted(bob, empty, "task_course", days=1))[0]["total"] == 0


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"by": "name"}, "by"),
        ({}, "by"),
        ({"by": "custom_fields.x"}, "by"),
        ({"by": f"custom_fields.{'9' * 19}"}, "by"),
    ],
    ids=["another field", "none", "no gid", "a gid beyond all"],
)
async def test_what_cannot_be_counted_is_named(
    world: World, given: dict[str, str], field: str
) -> None:
    ann = await world.person("Ann")
    project = await world.project(members=[ann])
    answer = await ann.own("GET", f"/projects/{project}/task_groups", **given)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["message"].startswith(field)
    asked = await ann.own("GET", f"/projects/{project}/task_course", days=731)
    assert asked.json()["errors"][0]["message"].startswith("days")


async def test_a_dashboard_is_kept_with_its_project_by_those_who_may(world: World) -> None:
    ann, bob = await world.person("Ann"), await world.person("Bob")
    project = await world.project(members=[ann], privacy="public_to_workspace")
    await ann.put(f"/projects/{project}", {"default_access_level": "commenter"})
    charts = [{"show": "bars", "by": "assignee", "of": "overdue"}, {"show": "course", "of": "all"}]
    kept = await ann.put(
        f"/projects/{project}", {"dashboard": {"charts": charts}}, opt_fields="dashboard"
    )
    kept_charts = [charts[0], {"show": "course", "by": None, "of": "all"}]
    assert kept.json()["data"]["dashboard"] == {"charts": kept_charts}
    refused = await bob.put(f"/projects/{project}", {"dashboard": None})
    assert refused.status_code == 403
    for wrong, at in (
        ({"charts": [{"show": "pie"}]}, "dashboard.charts[0].show"),
        ({"charts": [{"show": "bars", "by": "name"}]}, "dashboard.charts[0].by"),
        ({"charts": [{"show": "bars", "by": "section", "of": "few"}]}, "dashboard.charts[0].of"),
        ({"charts": [charts[0]] * 21}, "dashboard.charts"),
        ({"chart": []}, "dashboard"),
    ):
        refused = await ann.put(f"/projects/{project}", {"dashboard": wrong})
        assert refused.json()["errors"][0]["message"].startswith(f"{at}:")
    again = await ann.put(f"/projects/{project}", {"dashboard": None}, opt_fields="dashboard")
    assert again.json()["data"]["dashboard"] is None


def test_a_course_begins_with_what_was_before_and_ends_today() -> None:
    rows = [
        {"day": date(2026, 1, 1), "came": 5, "done": 1},
        {"day": date(2026, 3, 2), "came": 2, "done": 3},
    ]
    points = course(rows, date(2026, 3, 3), 3)
    assert points == [
        {"day": "2026-03-01", "total": 5, "completed": 1},
        {"day": "2026-03-02", "total": 7, "completed": 4},
        {"day": "2026-03-03", "total": 7, "completed": 4},
    ]
    long = course(rows, date(2026, 3, 3), 365)
    assert len(long) <= MOST_POINTS
    assert long[-1] == points[-1]
