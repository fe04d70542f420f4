"""This module is about a short working day through an official client of years ago.

It runs in a process of its own, before whose path the old client stands: its body `options`, its
`opt_` query, its addresses and its way of uploading are no longer in the contract's description.
Prints the chapters that ended well, one a line.
"""

import os
import warnings
from typing import Any

import asana

PAGE = 2
NAMES = ["One", "Two", "Three", "Four", "Five"]


class Day:
    """Ada's old client, and a project of today."""

    def __init__(self) -> None:
        """Sign in with a token, as the client's own documentation says, but for the address."""
        client: Any = asana
        self.client = client.Client.access_token(os.environ["WEFT_TOKEN"])
        self.client.options |= {"base_url": os.environ["WEFT_API"], "max_retries": 0}
        self.workspace = os.environ["WEFT_WORKSPACE"]
        asked = {"name": "Old times", "workspace": self.workspace}
        self.project = self.client.projects.create(asked)["gid"]

    def task(self, name: str, **more: Any) -> str:
        """A task of today's project."""
        asked = {"name": name, "projects": [self.project], **more}
        return self.client.tasks.create(asked)["gid"]


def me_and_my_workspaces(day: Day) -> None:
    """Who am I, and where do I work?"""
    me = day.client.users.me()
    assert day.workspace in [each["gid"] for each in me["workspaces"]], me
    assert day.workspace in [each["gid"] for each in day.client.workspaces.find_all()]
    there = day.client.users.find_by_workspace(day.workspace)
    assert me["gid"] in [each["gid"] for each in there]


def fields_and_expansions(day: Day) -> None:
    """What is shown is asked for beside `data`, or in the query."""
    asked = {"name": "Spin", "assignee": "me", "projects": [day.project]}
    made = day.client.tasks.create(asked, fields=["name", "assignee.email"], pretty=True)
    assert set(made) == {"gid", "name", "assignee"}, made
    assert set(made["assignee"]) == {"gid", "email"}, made
    shown = day.client.tasks.find_by_id(made["gid"], expand=["projects"])
    assert shown["projects"][0]["privacy_setting"], shown
    brief = day.client.tasks.find_by_id(made["gid"], fields="name")
    assert brief == {"gid": made["gid"], "name": "Spin"}, brief


def lists_over_pages(day: Day) -> None:
    """A list is walked page by page, and by section, project and workspace."""
    for name in NAMES:
        day.task(name)
    walk = day.client.tasks.find_by_project(day.project, page_size=PAGE)
    assert [each["name"] for each in walk] == NAMES
    first = day.client.tasks.find_by_project(day.project, iterator_type=None, limit=PAGE)
    assert [each["name"] for each in first] == NAMES[:PAGE]
    (section,) = day.client.sections.find_by_project(day.project)
    assert len(list(day.client.tasks.find_all({"section": section["gid"]}))) == len(NAMES)
    mine = {"workspace": day.workspace, "assignee": "me"}
    assert list(day.client.tasks.find_all(mine, page_size=PAGE))


def a_task_made_in_its_workspace(day: Day) -> None:
    """The address of older clients for a new task."""
    made = day.client.tasks.create_in_workspace(day.workspace, {"name": "Loose"})
    assert made["workspace"]["gid"] == day.workspace, made
    day.client.tasks.delete(made["gid"])


def changes_and_links(day: Day) -> None:
    """Change a task, its places, its people and its labels."""
    gid = day.task("Warp")
    assert day.client.tasks.update(gid, {"completed": True})["completed"] is True
    tag = day.client.tags.create({"name": "Blue", "workspace": day.workspace})["gid"]
    day.client.tasks.add_tag(gid, {"tag": tag})
    assert [each["gid"] for each in day.client.tasks.tags(gid)] == [tag]
    me = day.client.users.me()["gid"]
    day.client.tasks.add_followers(gid, {"followers": me})
    other = day.client.projects.create({"name": "Other", "workspace": day.workspace})["gid"]
    day.client.tasks.add_project(gid, {"project": other})
    assert {each["gid"] for each in day.client.tasks.projects(gid)} == {day.project, other}
    part = day.client.tasks.add_subtask(gid, {"name": "Part"})
    assert [each["gid"] for each in day.client.tasks.subtasks(gid)] == [part["gid"]]
    day.client.tasks.set_parent(part["gid"], {"parent": None})


def words_and_files(day: Day) -> None:
    """A comment, and a file that is sent to the task's own address."""
    gid = day.task("Weave")
    day.client.tasks.add_comment(gid, {"text": "Mind the knots"})
    said = {each["resource_subtype"]: each["text"] for each in day.client.tasks.stories(gid)}
    assert said["comment_added"] == "Mind the knots", said
    file = day.client.attachments.create_on_task(gid, b"the plan", "plan.txt", "text/plain")
    assert file["name"] == "plan.txt", file
    assert [each["gid"] for each in day.client.attachments.find_by_task(gid)] == [file["gid"]]


def events_from_a_token(day: Day) -> None:
    """The first question gets a token; the next one what happened since."""
    client: Any = asana
    try:
        day.client.events.get({"resource": day.project})
    except client.error.InvalidTokenError as first:
        token = first.sync
    gid = day.task("News")
    heard = day.client.events.get({"resource": day.project, "sync": token})
    assert gid in [each["resource"]["gid"] for each in heard["data"]], heard


def what_will_change_is_told(day: Day) -> None:
    """The header of deprecations is one that the client can read."""
    team = os.environ["WEFT_TEAM"]
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        day.client.projects.create({"name": "Teamed", "team": team, "workspace": day.workspace})
    assert any("deprecation" in str(each.message) for each in told), told


def refusals_have_their_names(day: Day) -> None:
    """A refusal is the error that the client has for it."""
    client: Any = asana
    for status, call in (
        (client.error.NotFoundError, lambda: day.client.tasks.find_by_id("1")),
        (client.error.InvalidRequestError, lambda: day.client.tasks.create({"name": "No home"})),
    ):
        try:
            call()
        except status:
            continue
        raise AssertionError(status)


CHAPTERS = (
    me_and_my_workspaces,
    fields_and_expansions,
    lists_over_pages,
    a_task_made_in_its_workspace,
    changes_and_links,
    words_and_files,
    events_from_a_token,
    what_will_change_is_told,
    refusals_have_their_names,
)

if __name__ == "__main__":
    for chapter in CHAPTERS:
        chapter(Day())
        print(chapter.__name__, flush=True)
