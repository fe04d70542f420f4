"""This module is about a realistic day, worked through the unmodified Python client.

The tests are the chapters of one day: each starts from a project of its own.
"""

from dataclasses import dataclass
from typing import Any

import asana
import httpx
import pytest
from asana.rest import ApiException

from tests.contract.conftest import Prove
from tests.contract.day import Day, names, once_found, said
from tests.contract.drive_python import PythonClient
from tests.contract.world import World

CLIENT = "python"
pytestmark = pytest.mark.client


@pytest.fixture
def day(python_client: PythonClient, world: World) -> Day:
    """A working day."""
    return Day(python_client.client, world)


def test_a_project_is_planned_in_sections(day: Day, prove: Prove) -> None:
    doing = day.section("Doing")
    done = day.section("Done")
    day.sections.insert_section_for_project(
        day.project, {"body": said(section=done, before_section=doing)}
    )

    project = day.projects.get_project(day.project, {})
    assert names(day.sections.get_sections_for_project(day.project, {}))[-2:] == ["Done", "Doing"]
    assert (project["owner"]["gid"], project["archived"]) == (day.world.ada.user_gid, False)
    assert (project["default_view"], project["color"], project["due_on"]) == ("list", None, None)
    for operation in ("createProject", "createSectionForProject", "insertSectionForProject"):
        prove(operation, CLIENT, "day")


def test_a_team_gets_a_project_and_a_member(day: Day, prove: Prove) -> None:
    team = day.teams.create_team(
        said(name=day.world.name("Team"), organization=day.world.workspace), {}
    )["gid"]
    day.teams.add_user_for_team(said(user=day.world.grace.email), team, {})
    project = day.projects.create_project_for_team(said(name="Roadmap"), team, {})

    members = {each["gid"] for each in day.users.get_users_for_team(team, {})}
    assert members == {day.world.ada.user_gid, day.world.grace.user_gid}
    assert project["gid"] in {each["gid"] for each in day.projects.get_projects_for_team(team, {})}
    for operation in ("createTeam", "addUserForTeam", "createProjectForTeam"):
        prove(operation, CLIENT, "day")


def test_a_task_says_who_does_it_and_when(day: Day, prove: Prove) -> None:
    made = day.task(
        name="Write the announcement",
        assignee="me",
        start_on="2031-06-01",
        due_on="2031-06-12",
        followers=[day.world.grace.email],
        html_notes="<body>One page, <em>no more</em></body>",
    )
    task = day.read(made["gid"], "assignee.email,start_on,due_on,due_at,notes,followers,html_notes")

    assert made["name"] == "Write the announcement"
    assert task["assignee"]["email"] == day.world.ada.email
    assert (task["start_on"], task["due_on"], task["due_at"]) == ("2031-06-01", "2031-06-12", None)
    assert task["notes"] == "One page, no more"
    assert task["html_notes"] == "<body>One page, <em>no more</em></body>"
    assert {each["gid"] for each in task["followers"]} == {
        day.world.ada.user_gid,
        day.world.grace.user_gid,
    }
    prove("createTask", CLIENT, "day")


def test_a_task_due_at_a_time_says_the_day_too(day: Day) -> None:
    gid = day.task(due_at="2031-06-12T10:30:00.000Z")["gid"]

    task = day.read(gid, "due_at,due_on")
    assert task["due_at"] == "2031-06-12T10:30:00.000Z"
    assert task["due_on"] == "2031-06-12"


def test_a_field_is_added_and_its_value_set(day: Day, prove: Prove) -> None:
    options = [{"name": "Low"}, {"name": "High", "color": "red"}]
    field = day.fields.create_custom_field(
        said(
            name=day.world.name("Priority"),
            workspace=day.world.workspace,
            resource_subtype="enum",
            enum_options=options,
        ),
        {},
    )
    high = field["enum_options"][1]["gid"]
    day.projects.add_custom_field_setting_for_project(
        said(custom_field=field["gid"], is_important=True), day.project, {}
    )
    gid = day.task(custom_fields={field["gid"]: high})["gid"]

    settings = list(day.settings.get_custom_field_settings_for_project(day.project, {}))
    (value,) = day.read(gid, "custom_fields.(enum_value.name|display_value)")["custom_fields"]
    assert [each["custom_field"]["gid"] for each in settings] == [field["gid"]]
    assert (value["enum_value"]["name"], value["display_value"]) == ("High", "High")

    day.tasks.update_task(said(custom_fields={field["gid"]: None}), gid, {})
    (cleared,) = day.read(gid, "custom_fields.enum_value")["custom_fields"]
    assert cleared["enum_value"] is None
    for operation in ("createCustomField", "addCustomFieldSettingForProject", "updateTask"):
        prove(operation, CLIENT, "day")


def test_a_task_lives_in_two_projects(day: Day, prove: Prove) -> None:
    gid = day.task()["gid"]
    other = day.world.project()
    section = day.world.section(other)
    day.tasks.add_project_for_task(said(project=other, section=section), gid)

    homes = {
        each["project"]["gid"]: each["section"]["gid"]
        for each in day.read(gid, "memberships.project,memberships.section")["memberships"]
    }
    assert set(homes) == {day.project, other}
    assert homes[other] == section

    day.tasks.remove_project_for_task(said(project=day.project), gid)
    assert [each["gid"] for each in day.read(gid, "projects")["projects"]] == [other]
    for operation in ("addProjectForTask", "removeProjectForTask"):
        prove(operation, CLIENT, "day")


def test_tasks_are_moved_between_sections(day: Day, prove: Prove) -> None:
    doing = day.section("Doing")
    first, second, third = (day.task(name=name)["gid"] for name in ("one", "two", "three"))
    for gid in (first, second):
        day.sections.add_task_for_section(doing, {"body": said(task=gid)})
    day.sections.add_task_for_section(doing, {"body": said(task=third, insert_after=second)})

    assert names(day.tasks.get_tasks_for_section(doing, {})) == ["two", "three", "one"]
    prove("addTaskForSection", CLIENT, "day")
    prove("getTasksForSection", CLIENT, "day")


def test_work_is_broken_down_and_ordered(day: Day, prove: Prove) -> None:
    parent, before, after = (day.task()["gid"] for _ in range(3))
    child = day.tasks.create_subtask_for_task(said(name="A part"), parent, {})["gid"]
    day.tasks.add_dependencies_for_task(said(dependencies=[before]), parent)
    day.tasks.add_dependents_for_task(said(dependents=[after]), parent)

    assert names(day.tasks.get_subtasks_for_task(parent, {})) == ["A part"]
    assert day.read(child, "parent.name")["parent"]["gid"] == parent
    assert [each["gid"] for each in day.tasks.get_dependencies_for_task(parent, {})] == [before]
    assert [each["gid"] for each in day.tasks.get_dependents_for_task(parent, {})] == [after]
    with pytest.raises(ApiException) as circle:
        day.tasks.add_dependencies_for_task(said(dependencies=[after]), parent)
    assert circle.value.status == 400

    day.tasks.set_parent_for_task(said(parent=None), child, {})
    assert day.read(child, "parent")["parent"] is None
    for operation in ("createSubtaskForTask", "addDependenciesForTask", "setParentForTask"):
        prove(operation, CLIENT, "day")


def test_tasks_are_tagged_and_followed(day: Day, prove: Prove) -> None:
    gid = day.task()["gid"]
    tag = day.tags.create_tag(said(name="Urgent", workspace=day.world.workspace), {})["gid"]
    day.tasks.add_tag_for_task(said(tag=tag), gid)
    followed = day.tasks.add_followers_for_task(said(followers=[day.world.linus.email]), gid, {})

    assert names(day.tags.get_tags_for_task(gid, {})) == ["Urgent"]
    assert [each["gid"] for each in day.tasks.get_tasks_for_tag(tag, {})] == [gid]
    assert day.world.linus.user_gid in {each["gid"] for each in followed["followers"]}
    day.tasks.remove_tag_for_task(said(tag=tag), gid)
    assert names(day.tags.get_tags_for_task(gid, {})) == []
    for operation in ("createTag", "addTagForTask", "removeTagForTask", "addFollowersForTask"):
        prove(operation, CLIENT, "day")


def test_a_comment_mentions_a_colleague_who_then_follows(day: Day, prove: Prove) -> None:
    gid = day.task()["gid"]
    mention = f'<body>Could you look, <a data-asana-gid="{day.world.grace.user_gid}"/>?</body>'
    story = day.stories.create_story_for_task(said(html_text=mention), gid, {})

    told = list(day.stories.get_stories_for_task(gid, {"opt_fields": "text,html_text,type"}))
    comment = told[-1]
    followers = {each["gid"] for each in day.read(gid, "followers")["followers"]}
    assert (story["type"], comment["gid"]) == ("comment", story["gid"])
    assert f"/{day.world.grace.user_gid}" in comment["text"]
    assert 'data-asana-type="user"' in comment["html_text"]
    assert day.world.grace.user_gid in followers
    prove("createStoryForTask", CLIENT, "day")
    prove("getStoriesForTask", CLIENT, "day")


def test_a_file_is_uploaded_and_comes_back_the_same(day: Day, prove: Prove) -> None:
    gid = day.task()["gid"]
    made = day.attachments.create_attachment_for_object(
        {"parent": gid, "file": str(day.world.file)}
    )
    read = day.attachments.get_attachment(made["gid"], {"opt_fields": "name,size,download_url"})

    downloaded = httpx.get(read["download_url"], follow_redirects=True)
    assert read["name"] == day.world.file.name
    assert read["size"] == day.world.file.stat().st_size
    assert downloaded.content == day.world.file.read_bytes()
    assert downloaded.headers["Content-Disposition"].startswith("attachment")
    assert [each["gid"] for each in day.attachments.get_attachments_for_object(gid, {})] == [
        made["gid"]
    ]
    prove("createAttachmentForObject", CLIENT, "day")
    prove("getAttachment", CLIENT, "day")


def test_a_task_is_completed_and_leaves_the_open_ones(day: Day, prove: Prove) -> None:
    done, still_open = day.task(name="done")["gid"], day.task(name="open")["gid"]
    completed = day.tasks.update_task(said(completed=True), done, {})

    now = {"completed_since": "now"}
    assert completed["completed_at"] is not None
    assert completed["completed_by"]["gid"] == day.world.ada.user_gid
    remaining = list(day.tasks.get_tasks_for_project(day.project, now))
    assert [each["gid"] for each in remaining] == [still_open]
    prove("updateTask", CLIENT, "day")
    prove("getTasksForProject", CLIENT, "day")


def test_a_list_is_read_in_pages_with_just_the_fields_asked_for(day: Day, prove: Prove) -> None:
    made = [day.task(name=f"Task {number}")["gid"] for number in range(7)]

    asked = {"limit": 3, "opt_fields": "name,completed"}
    read = list(day.tasks.get_tasks_for_project(day.project, asked))
    assert {each["gid"] for each in read} == set(made)
    assert len(read) == len(made)
    assert {frozenset(each) for each in read} <= {
        frozenset({"gid", "name", "completed"}),
        frozenset({"gid", "resource_type", "name", "completed"}),
    }
    prove("getTasksForProject", CLIENT, "day")


@dataclass(frozen=True)
class Listening:
    """A position in a project's events."""

    resource: str
    sync: str


@pytest.fixture
def listening(day: Day) -> Listening:
    """Listening to today's project, started the way the wire has it: by a refusal."""
    with pytest.raises(ApiException) as start:
        day.events.get_events_with_http_info(day.project, {}, full_payload=True)
    assert start.value.status == 412
    sync = httpx.Response(412, content=start.value.body).json()["sync"]
    return Listening(day.project, sync)


def test_listening_tells_what_happened_in_the_project(
    day: Day, listening: Listening, prove: Prove
) -> None:
    gid = day.task(name="Heard")["gid"]
    day.tasks.update_task(said(name="Heard again"), gid, {})

    asked = {"sync": listening.sync}
    body, status, _ = day.events.get_events_with_http_info(
        listening.resource, asked, full_payload=True
    )
    told = [(each["action"], each["resource"]["gid"], each["parent"]) for each in body["data"]]
    changes = [each["change"]["field"] for each in body["data"] if each["action"] == "changed"]
    assert (status, body["has_more"]) == (200, False)
    assert body["sync"] != listening.sync
    assert ("added", gid) in {(action, resource) for action, resource, _ in told}
    assert "name" in changes

    again, _, _ = day.events.get_events_with_http_info(listening.resource, asked, full_payload=True)
    assert [each["created_at"] for each in again["data"]] == [
        each["created_at"] for each in body["data"]
    ]
    prove("getEvents", CLIENT, "day")


def test_the_event_iterator_starts_by_itself(day: Day) -> None:
    pages = day.events.get_events(day.project, {})

    assert list(pages) == []


def test_several_requests_go_in_one_batch(day: Day, prove: Prove) -> None:
    gid = day.task(name="One of them")["gid"]
    actions = [
        {"method": "get", "relative_path": f"/tasks/{gid}", "options": {"fields": ["name"]}},
        {"method": "put", "relative_path": f"/tasks/{gid}", "data": {"completed": True}},
        {"method": "get", "relative_path": "/tasks/12"},
    ]

    answers = list(day.batches.create_batch_request(said(actions=actions), {}))
    assert [each["status_code"] for each in answers] == [200, 200, 404]
    assert answers[0]["body"]["data"]["name"] == "One of them"
    assert answers[2]["body"]["errors"][0]["message"]
    assert day.read(gid, "completed")["completed"] is True
    prove("createBatchRequest", CLIENT, "day")


def test_typing_a_few_letters_finds_what_is_meant(day: Day, prove: Prove) -> None:
    gid = day.task(name="Quetzalcoatl rollout")["gid"]

    typed = {"query": "quetz", "count": 5}
    tasks = once_found(
        lambda: day.typeahead.typeahead_for_workspace(day.world.workspace, "task", typed)
    )
    people = day.typeahead.typeahead_for_workspace(day.world.workspace, "user", {"query": "gra"})
    assert [each["gid"] for each in tasks] == [gid]
    assert "Grace Hopper" in names(people)
    prove("typeaheadForWorkspace", CLIENT, "day")


def test_my_tasks_hold_what_i_am_assigned(day: Day, prove: Prove) -> None:
    gid = day.task(assignee="me")["gid"]
    mine = day.task_lists.get_user_task_list_for_user("me", day.world.workspace, {})

    tasks = day.tasks.get_tasks_for_user_task_list(mine["gid"], {"completed_since": "now"})
    assert mine["owner"]["gid"] == day.world.ada.user_gid
    assert gid in {each["gid"] for each in tasks}
    by_assignee = {"assignee": "me", "workspace": day.world.workspace}
    assert gid in {each["gid"] for each in day.tasks.get_tasks(by_assignee)}
    prove("getUserTaskListForUser", CLIENT, "day")
    prove("getTasksForUserTaskList", CLIENT, "day")


def test_who_i_am_and_where_i_work(day: Day, prove: Prove) -> None:
    me = day.users.get_user("me", {})

    assert (me["gid"], me["email"]) == (day.world.ada.user_gid, day.world.ada.email)
    assert day.world.workspace in {each["gid"] for each in day.workspaces.get_workspaces({})}
    prove("getUser", CLIENT, "day")
    prove("getWorkspaces", CLIENT, "day")


def test_a_deleted_task_is_gone(day: Day, prove: Prove) -> None:
    gid = day.task()["gid"]

    assert day.tasks.delete_task(gid) == {}
    with pytest.raises(ApiException) as gone:
        day.tasks.get_task(gid, {})
    assert gone.value.status == 404
    prove("deleteTask", CLIENT, "day")


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ({"name": "No home"}, "workspace"),
        ({"name": "Wrong person", "assignee": "nobody@example.org"}, "assignee"),
        ({"name": "Wrong day", "due_on": "tomorrow"}, "due_on"),
        ({"name": "Two days", "due_on": "2031-01-01", "due_at": "2031-01-01T00:00:00Z"}, "due"),
        ({"name": "Broken", "html_notes": "<body><b>no end</body>"}, "html_notes"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_mistake_is_refused_with_the_name_of_the_field(
    day: Day, data: dict[str, Any], named: str
) -> None:
    home = {} if named == "workspace" else {"workspace": day.world.workspace}
    with pytest.raises(ApiException) as refusal:
        day.tasks.create_task(said(**data, **home), {})

    errors = httpx.Response(400, content=refusal.value.body).json()["errors"]
    assert refusal.value.status == 400
    assert named in errors[0]["message"]
    assert "help" in errors[0]


def test_a_wrong_token_opens_nothing(world: World) -> None:
    stranger = PythonClient(api=world.server.api, token="0/nobody")

    with pytest.raises(ApiException) as refusal:
        asana.UsersApi(stranger.client).get_user("me", {})
    assert refusal.value.status == 401
