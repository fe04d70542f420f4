"""Assistants speak the Model Context Protocol over real HTTP, through its own client library."""

import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any, Protocol

import httpx
import httpx2
import pytest
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from tests.world import Person, World

EXPECTED = {"get_task", "my_tasks", "create_task", "comment_on_task", "move_task", "search_tasks"}


class Bearer(Protocol):
    """Somebody with a token."""

    @property
    def token(self) -> str:
        """What it is."""
        ...


@contextlib.asynccontextmanager
async def assistant(who: Bearer, address: str) -> AsyncIterator[Client]:
    """An assistant with somebody's token."""
    headers = {"authorization": f"Bearer {who.token}"}
    async with (
        httpx2.AsyncClient(headers=headers) as http,
        Client(streamable_http_client(f"{address}/mcp", http_client=http)) as client,
    ):
        yield client


async def said(client: Client, tool: str, **arguments: Any) -> Any:
    """What a tool answers."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    return json.loads(result.content[0].text)  # pyright: ignore[reportAttributeAccessIssue]


async def refused(client: Client, tool: str, **arguments: Any) -> str:
    """The sentence with which a tool refuses."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error, result.content
    return result.content[0].text  # pyright: ignore[reportAttributeAccessIssue]


@pytest.fixture
async def ann(world: World) -> Person:
    return await world.person("Ann")


async def test_there_are_ten_to_fifteen_tools_and_each_says_what_it_takes(
    ann: Person, address: str
) -> None:
    async with assistant(ann, address) as client:
        tools = (await client.list_tools()).tools
    assert 10 <= len(tools) <= 15
    assert {tool.name for tool in tools} > EXPECTED
    assert all(tool.description and tool.input_schema["type"] == "object" for tool in tools)


async def test_without_a_token_nobody_enters(address: str) -> None:
    async with httpx.AsyncClient(base_url=address) as client:
        answer = await client.post("/mcp", json={"jsonrpc": "2.0", "id": 1, "method": "ping"})
    assert answer.status_code == 401
    assert "Bearer" in answer.headers["www-authenticate"]


async def test_a_write_is_shown_first_and_done_once_when_confirmed(
    world: World, ann: Person, address: str
) -> None:
    project = await world.project(members=[ann])
    given = {"name": "Spin", "projects": [project]}
    async with assistant(ann, address) as client:
        shown = await said(client, "create_task", **given)
        assert shown["preview"]["will_set"]["name"] == "Spin"
        assert (await said(client, "project_tasks", project_gid=project))["items"] == []
        token = shown["confirmation"]
        made = [await said(client, "create_task", **given, confirmation=token) for _ in range(2)]
        assert made[0]["gid"] == made[1]["gid"]
        listed = await said(client, "project_tasks", project_gid=project)
    assert [task["name"] for task in listed["items"]] == ["Spin"]


async def test_a_confirmation_holds_for_the_same_person_and_arguments_only(
    world: World, ann: Person, address: str
) -> None:
    project = await world.project(members=[ann, bob := await world.person("Bob")])
    given = {"name": "Spin", "projects": [project]}
    async with assistant(ann, address) as client:
        token = (await said(client, "create_task", **given))["confirmation"]
        other = {**given, "name": "Burn"}
        assert "confirmation" in await refused(client, "create_task", **other, confirmation=token)
    async with assistant(bob, address) as client:
        assert "confirmation" in await refused(client, "create_task", **given, confirmation=token)


async def test_a_task_is_changed_moved_commented_on_and_completed(
    world: World, ann: Person, address: str
) -> None:
    project = await world.project(members=[ann])
    elsewhere = await world.project(members=[ann], name="Linen")
    answer = await ann.post("/tasks", {"name": "Spin", "projects": [project]})
    task = answer.json()["data"]["gid"]
    async with assistant(ann, address) as client:
        for tool, given in (
            ("update_task", {"due_on": "2031-02-03", "assignee": "me"}),
            ("comment_on_task", {"text": "Soon"}),
            ("move_task", {"project": elsewhere}),
            ("complete_task", {}),
        ):
            shown = await said(client, tool, task_gid=task, **given)
            assert shown["preview"]["now"]["name"] == "Spin"
            token = shown["confirmation"]
            await said(client, tool, task_gid=task, **given, confirmation=token)
        found = await said(client, "get_task", task_gid=task)
        mine = await said(client, "my_tasks", workspace=world.workspace)
    assert (found["completed"], found["due_on"]) == (True, "2031-02-03")
    assert {p["gid"] for p in found["projects"]} == {project, elsewhere}
    assert [each["gid"] for each in mine["items"]] == [task]


async def test_a_status_is_posted(world: World, ann: Person, address: str) -> None:
    project = await world.project(members=[ann])
    given = {"parent": project, "text": "All well", "status_type": "on_track"}
    async with assistant(ann, address) as client:
        token = (await said(client, "post_project_status", **given))["confirmation"]
        made = await said(client, "post_project_status", **given, confirmation=token)
    assert made["status_type"] == "on_track"


async def test_what_one_may_not_see_is_unknown_to_ones_assistant(
    world: World, ann: Person, address: str
) -> None:
    bob = await world.person("Bob")
    hidden = await world.project(members=[bob])
    answer = await bob.post("/tasks", {"name": "Secret dye", "projects": [hidden]})
    task = answer.json()["data"]["gid"]
    async with assistant(ann, address) as client:
        assert "Unknown object" in await refused(client, "get_task", task_gid=task)
        assert "Unknown object" in await refused(client, "complete_task", task_gid=task)
        assert "Unknown object" in await refused(client, "project_tasks", project_gid=hidden)


@pytest.mark.parametrize(
    ("tool", "given", "named"),
    [
        ("get_task", {}, "task_gid"),
        ("get_task", {"task_gid": "x"}, "task"),
        ("get_task", {"task_gid": "1", "colour": "red"}, "colour"),
        ("create_task", {"name": "x" * 70_000}, "name"),
        ("my_tasks", {"workspace": "1", "limit": 1_000}, "limit"),
        ("burn_everything", {}, "tool"),
    ],
)
async def test_errors_are_sentences_that_name_the_argument(
    ann: Person, address: str, tool: str, given: dict[str, Any], named: str
) -> None:
    async with assistant(ann, address) as client:
        assert (await refused(client, tool, **given)).startswith(named)
