"""What the lively demo holds, and that nothing of it is made twice."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from tests.world import SECRET, Browser, behind
from weft.doors import catalog
from weft.doors.cli.demonstration import Account, keep_account, kept_account
from weft.doors.inside import Inside
from weft.doors.web import Web, web
from weft.exchange.seeding.demo import PLANS, find_demo, make_demo, number_of_jobs
from weft.exchange.seeding.lively.launch import LAUNCH
from weft.exchange.seeding.lively.people import ADMIN, PEOPLE
from weft.identity.sessions.passwords import Passwords
from weft.kernel.database import Database
from weft.std.clock import FixedClock

PASSWORD = "twelve lanterns at dusk"
IMPORTED = 352
COUNTS = """SELECT (SELECT count(*) FROM tasks WHERE workspace_gid = $1) AS tasks,
 (SELECT count(*) FROM stories WHERE workspace_gid = $1) AS stories,
 (SELECT count(*) FROM log WHERE workspace_gid = $1) AS log,
 (SELECT count(*) FROM workspace_memberships WHERE workspace_gid = $1) AS people,
 (SELECT count(*) FROM projects WHERE workspace_gid = $1) AS projects,
 (SELECT count(*) FROM favorites WHERE workspace_gid = $1) AS favourites,
 (SELECT count(*) FROM task_likes WHERE workspace_gid = $1) AS likes"""


class CutShort(Exception):
    """The power goes out."""


class Failing(Inside):
    """A door that falls shut after some acts."""

    left = 170

    async def call(self, operation: str, who: int, **asked: Any) -> Any:
        """Act, or be cut short."""
        self.left -= 1
        if self.left < 0:
            raise CutShort
        return await super().call(operation, who, **asked)


@pytest.fixture(scope="module")
def now() -> datetime:
    return datetime.now(UTC)


async def made(base: Database, now: datetime, door: type[Inside] = Inside) -> int:
    clock = FixedClock(now)
    password = await Passwords().hashed(PASSWORD)
    arrivals = catalog.ARRIVALS
    return await make_demo(
        base, door(base, clock), clock, now=now, password=password, arrivals=arrivals
    )


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def demo(base: Database, now: datetime) -> int:
    """A demo that was cut short once."""
    with pytest.raises(CutShort):
        await made(base, now, Failing)
    return await made(base, now)


@pytest_asyncio.fixture(loop_scope="session")
async def dana(base: Database, demo: int) -> AsyncGenerator[Browser]:
    """The admin's browser, signed in."""
    transport = behind(web(Web(base, SECRET)), demo)
    async with httpx.AsyncClient(transport=transport, base_url="http://weft.test") as client:
        browser = Browser(client)
        assert (await browser.sign_in(ADMIN, PASSWORD)).status_code == 201
        yield browser


async def read(browser: Browser, path: str, home: str = "/api/1.0") -> Any:
    answer = await browser.send("GET", path, home=home)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def named(browser: Browser, path: str, name: str) -> dict[str, Any]:
    return next(one for one in await read(browser, path) if one["name"] == name)


async def test_a_demo_that_was_cut_short_goes_on_where_it_stopped(base: Database, demo: int):
    counts = (await base.rows(COUNTS, demo))[0]
    assert counts["tasks"] == sum(number_of_jobs(plan.jobs) for plan in PLANS) + IMPORTED
    assert counts["people"] == len(PEOPLE)
    assert counts["projects"] == len(PLANS) + 1
    twice = """SELECT name FROM tasks t WHERE workspace_gid = $1 AND NOT EXISTS (
      SELECT 1 FROM imported i WHERE i.workspace_gid = $1 AND i.gid = t.gid)
     GROUP BY name HAVING count(*) > 1"""
    assert await base.rows(twice, demo) == []


async def test_made_again_it_stays_as_it_is(base: Database, demo: int, now: datetime):
    before = await base.rows(COUNTS, demo)
    assert await made(base, now) == demo
    assert await base.rows(COUNTS, demo) == before
    assert await find_demo(base) == demo


async def test_a_project_says_what_it_is_for_how_it_goes_and_who_does_what(dana: Browser):
    launch = (await named(dana, "/projects", "Ember launch plan"))["gid"]
    found = await read(dana, f"/projects/{launch}?opt_fields=project_brief.text")
    assert found["project_brief"]["text"].startswith("Ember is a lantern")
    updates = await read(dana, f"/status_updates?parent={launch}&opt_fields=status_type")
    assert [one["status_type"] for one in updates] == ["at_risk", "on_track"]
    members = await read(dana, f"/projects/{launch}/project_memberships?opt_fields=responsibility")
    assert {one["responsibility"] for one in members} == {*LAUNCH.roles.values()}
    path = f"/messages?project={launch}&opt_fields=name,num_comments"
    said = await read(dana, path, home="/api/weft/1")
    counts = {one["name"]: one["num_comments"] for one in said}
    assert counts == {post.title: len(post.answers) for post in LAUNCH.posts}


async def test_its_admin_signs_in_and_reads_projects_and_tasks(dana: Browser):
    launch = await named(dana, "/projects", "Ember launch plan")
    tasks = await read(dana, f"/projects/{launch['gid']}/tasks?opt_fields=name,assignee.name")
    assert len(tasks) > 20
    assert {task["assignee"]["name"] for task in tasks} > {"Mei Tanaka", "Yusuf Demir"}


async def test_a_task_shows_all_that_happened_to_it(dana: Browser):
    launch = await named(dana, "/projects", "Ember launch plan")
    path = f"/projects/{launch['gid']}/tasks"
    task = await named(dana, path, "Packaging artwork to the printer")
    fields = "num_subtasks,tags.name,custom_fields.name,custom_fields.display_value,start_on"
    found = await read(dana, f"/tasks/{task['gid']}?opt_fields={fields}")
    assert found["num_subtasks"] == 4
    assert [tag["name"] for tag in found["tags"]] == ["needs photos"]
    values = {field["name"]: field["display_value"] for field in found["custom_fields"]}
    assert values["Priority"] == "High"
    assert values["Reviewers"] == "Dana Okafor, Zofia Wójcik"
    stories = await read(dana, f"/tasks/{task['gid']}/stories?opt_fields=text,created_at,type")
    said = [story for story in stories if story["type"] == "comment"]
    assert len(said) == 3
    assert len({story["created_at"][:10] for story in stories}) > 2


async def test_a_mention_speaks_to_a_person(dana: Browser, base: Database, demo: int):
    rich = """SELECT count(*) AS n FROM stories WHERE workspace_gid = $1
     AND html_text LIKE '%data-asana-gid%'"""
    assert (await base.rows(rich, demo))[0]["n"] >= 5
    launch = await named(dana, "/projects", "Ember launch plan")
    task = await named(dana, f"/projects/{launch['gid']}/tasks", "Approve the box")
    followers = await read(dana, f"/tasks/{task['gid']}?opt_fields=followers.name")
    assert "Dana Okafor" in [one["name"] for one in followers["followers"]]


async def test_work_waits_for_work_and_lives_in_two_projects(dana: Browser):
    launch = await named(dana, "/projects", "Ember launch plan")
    task = await named(dana, f"/projects/{launch['gid']}/tasks", "Open the shop at 09:00")
    fields = "dependencies.name,projects.name"
    found = await read(dana, f"/tasks/{task['gid']}?opt_fields={fields}")
    assert {one["name"] for one in found["dependencies"]} == {
        "Who sits where on launch day", "Approve the box",
    }  # fmt: skip
    assert {one["name"] for one in found["projects"]} == {"Ember launch plan", "Ember website"}


async def test_some_of_it_is_late_some_is_done_and_some_is_yet_to_come(
    base: Database, demo: int, now: datetime
):
    sql = """SELECT count(*) FILTER (WHERE due_on < $2 AND completed_at IS NULL) AS late,
     count(*) FILTER (WHERE completed_at IS NOT NULL) AS done,
     count(*) FILTER (WHERE due_on > $2) AS ahead,
     count(*) FILTER (WHERE resource_subtype = 'milestone') AS milestones,
     count(*) FILTER (WHERE approval_status = 'approved') AS approved
     FROM tasks WHERE workspace_gid = $1"""
    found = (await base.rows(sql, demo, now.date()))[0]
    assert found["late"] >= 4
    assert found["done"] >= 12
    assert found["ahead"] >= 20
    assert found["milestones"] >= 3
    assert found["approved"] == 1


async def test_history_is_told_as_people_s_own(base: Database, demo: int):
    sql = "SELECT DISTINCT cause, actor_gid FROM log WHERE workspace_gid = $1"
    rows = await base.rows(sql, demo)
    assert {row["cause"] for row in rows} == {"user", "import"}
    assert len({row["actor_gid"] for row in rows if row["cause"] == "user"}) >= 10


async def test_one_project_was_really_imported(dana: Browser):
    project = await named(dana, "/projects", "Jira Software (imported)")
    counts = await read(dana, f"/projects/{project['gid']}/task_counts?opt_fields=num_tasks")
    assert counts["num_tasks"] == IMPORTED
    fields = "name,notes,custom_fields.name,custom_fields.display_value"
    tasks = await read(dana, f"/projects/{project['gid']}/tasks?opt_fields={fields}&limit=3")
    assert tasks[2]["name"] == "Generic webwork aliases may clash with other plugins"
    assert tasks[2]["notes"].startswith("Some web work actions have commands")
    values = {field["name"]: field["display_value"] for field in tasks[2]["custom_fields"]}
    assert values == {"Key": "GHS-1681", "Story points": "5"}


async def test_people_outside_the_interviews_do_not_see_them(base: Database, demo: int):
    transport = behind(web(Web(base, SECRET)), demo)
    async with httpx.AsyncClient(transport=transport, base_url="http://weft.test") as client:
        browser = Browser(client)
        await browser.sign_in("emilie@demo.example.com", PASSWORD)
        seen = [project["name"] for project in await read(browser, "/projects")]
    assert seen == ["Ember website"]


def test_the_password_is_kept_where_nobody_else_reads_it(tmp_path: Path):
    data = tmp_path / "data"
    keep_account(data, Account("twelve-lanterns"))
    assert (data / "demo.json").stat().st_mode & 0o777 == 0o600
    assert kept_account(data) == Account("twelve-lanterns", is_made=False)
