"""A whole day's work of two assistants, through the client of the protocol's own package, against a
running `weft serve`: what one of them writes, the other one reads.
"""

from dataclasses import replace
from typing import Any

import pytest
from mcp import Client

from tests.contract.world import World
from tests.doors.test_mcp import assistant, refused, said
from tests.serve.tree import eventually

pytestmark = pytest.mark.client


async def done(client: Client, tool: str, **given: Any) -> Any:
    """A write as assistants do it: shown to their person, then confirmed."""
    shown = await said(client, tool, **given)
    return await said(client, tool, **given, confirmation=shown["confirmation"])


def named(found: Any) -> list[str]:
    """The names of the items of a list."""
    return [each["name"] for each in found["items"]]


async def test_a_day_from_the_first_look_to_the_status(world: World) -> None:
    project, field = world.project(name="Loom relaunch"), world.custom_field()
    world.send("POST", f"/projects/{project}/addCustomFieldSetting", {"custom_field": field})
    doing = world.section(project)
    who = {"members": [world.grace.user_gid]}
    world.send("POST", f"/projects/{project}/addMembers", who)
    address = world.server.base_url
    token = world.server.weft("token", "create", "--email", world.grace.email).strip()
    her = replace(world.grace, token=token)
    async with assistant(world.ada, address) as ada, assistant(her, address) as grace:
        # Morning: where am I, what is there, who is there?
        places = (await said(ada, "list_workspaces"))["items"]
        here = {"workspace_gid": world.workspace}
        assert world.workspace in {place["gid"] for place in places}
        asked = {"resource_type": "project", "query": "Loom rel"}
        assert named(await said(ada, "find_objects", **here, **asked)) == ["Loom relaunch"]
        assert (await said(ada, "get_project", project_gid=project))["name"] == "Loom relaunch"
        sections = await said(ada, "list_sections", project_gid=project)
        assert doing in {section["gid"] for section in sections["items"]}
        people = (await said(ada, "list_users", **here))["items"]
        (other,) = [each["gid"] for each in people if each["gid"] == world.grace.user_gid]

        # A task for somebody, with a value in a field of the team's own.
        value = {field: world.enum_options(field)[0]}
        plan = {"name": "Order the zanthoxylum yarn", "projects": [project], "assignee": other}
        plan |= {"due_on": "2031-03-03", "custom_fields": value}
        shown = await said(ada, "create_task", **plan)
        assert (await said(ada, "project_tasks", project_gid=project))["items"] == []
        task = (await said(ada, "create_task", **plan, confirmation=shown["confirmation"]))["gid"]
        part = await done(ada, "create_task", name="Ask for prices", parent=task)

        # The other one sees it among her tasks, moves it on, changes it, asks.
        mine = await said(grace, "my_tasks", workspace=world.workspace, completed_since="now")
        assert "Order the zanthoxylum yarn" in named(mine)
        await done(grace, "move_task", task_gid=task, project=project, section=doing)
        await done(grace, "update_task", task_gid=task, due_on="2031-03-05", notes="Two tons")
        await done(grace, "comment_on_task", task_gid=task, text="Which colour?")
        await done(grace, "complete_task", task_gid=part["gid"])
        (listed,) = (await said(ada, "project_tasks", project_gid=project))["items"]
        assert listed["memberships"][0]["section"]["gid"] == doing
        found = await said(ada, "get_task", task_gid=task)
        assert (found["due_on"], found["notes"]) == ("2031-03-05", "Two tons")
        assert (
            value.items()
            <= {
                f["gid"]: f["enum_value"] and f["enum_value"]["gid"] for f in found["custom_fields"]
            }.items()
        )
        told = world.send("GET", f"/tasks/{task}/stories")
        assert (told[-1]["text"], told[-1]["created_by"]["gid"]) == ("Which colour?", other)

        # Evening: it is done, found again by a word, and the project hears how it stands.
        await done(grace, "update_task", task_gid=task, completed=True)
        search = f"/workspaces/{world.workspace}/tasks/search?text=zanthoxylum&completed=true"
        eventually(lambda: world.send("GET", search))
        by_word = {"text": "zanthoxylum", "completed": True}
        (found,) = (await said(ada, "search_tasks", **here, **by_word))["items"]
        assert found["gid"] == task
        open_ = await said(ada, "project_tasks", project_gid=project, completed_since="now")
        assert open_["items"] == []
        word = {"parent": project, "title": "Day one", "text": "Done", "status_type": "on_track"}
        status = await done(ada, "post_project_status", **word)
        assert world.send("GET", f"/status_updates/{status['gid']}")["title"] == "Day one"

        # Nobody does for another what that one may not do.
        hidden = world.project(privacy_setting="private")
        assert "Unknown" in await refused(grace, "get_project", project_gid=hidden)
