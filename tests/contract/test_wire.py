"""This module is about the habits of the wire that every operation shares."""

import re
from typing import Any

import httpx
import pytest

from tests.contract.operations import BY_ID, OPERATIONS
from tests.contract.world import World

pytestmark = pytest.mark.client


def wire(world: World, method: str, path: str, **sending: Any) -> httpx.Response:
    """One request as Ada."""
    headers = {"Authorization": f"Bearer {world.ada.token}", **sending.pop("headers", {})}
    return httpx.request(
        method, f"{world.server.api}{path}", headers=headers, timeout=60, **sending
    )


def message(answer: httpx.Response) -> str:
    """The first sentence of a refusal."""
    return answer.json()["errors"][0]["message"]


@pytest.fixture(scope="module")
def seven(world: World) -> str:
    """A project of seven tasks."""
    project = world.project()
    for _ in range(7):
        world.task(projects=[project])
    return project


def filled(path: str) -> str:
    """A path with a number where a parameter stands."""
    return re.sub(r"\{[^}]*\}", "1", path)


# ---------------------------------------------------------------- what is not there


def test_what_is_not_served_yet_says_so(world: World, served: frozenset[str]) -> None:
    answers = {
        each.operation_id: wire(world, each.method, filled(each.path))
        for each in BY_ID.values()
        if each.operation_id not in served
    }

    assert {answer.status_code for answer in answers.values()} <= {501}
    assert all("errors" in answer.json() for answer in answers.values())


def test_an_older_route_is_served_with_its_operation(world: World, served: frozenset[str]) -> None:
    aliases = [
        each for each in OPERATIONS if each.origin == "alias" and each.operation_id in served
    ]
    answers = {each.route: wire(world, each.method, filled(each.path)) for each in aliases}

    # A made-up object is unknown; the route itself is not.
    unserved = [
        route
        for route, answer in answers.items()
        if answer.status_code in {405, 501} or "path" in message(answer)
    ]
    assert unserved == []


def test_a_path_that_nobody_knows_is_404(world: World) -> None:
    answer = wire(world, "GET", "/nonsense/1")

    assert answer.status_code == 404
    assert message(answer)


def test_an_unknown_object_is_404_and_named(world: World) -> None:
    answer = wire(world, "GET", "/tasks/1")

    assert answer.status_code == 404
    assert message(answer) == "task: Unknown object: 1"


def test_a_missing_token_is_401(world: World) -> None:
    answer = httpx.get(f"{world.server.api}/users/me")

    assert (answer.status_code, message(answer)) == (401, "Not Authorized")


# ---------------------------------------------------------------- envelopes


def test_an_answer_is_json_in_utf8(world: World) -> None:
    answer = wire(world, "GET", "/users/me")

    assert answer.headers["Content-Type"] == "application/json; charset=UTF-8"
    assert set(answer.json()) == {"data"}


def test_a_new_object_is_201_and_says_where_it_is(world: World) -> None:
    answer = wire(world, "POST", "/tasks", json={"data": {"workspace": world.workspace}})

    assert answer.status_code == 201
    assert answer.headers["Location"].endswith(f"/tasks/{answer.json()['data']['gid']}")


def test_a_verb_on_an_object_is_200(world: World) -> None:
    body = {"data": {"project": world.project()}}
    answer = wire(world, "POST", f"/tasks/{world.task()}/addProject", json=body)

    assert (answer.status_code, answer.json()) == (200, {"data": {}})


@pytest.mark.parametrize("spelling", ["opt_pretty", "opt_pretty=True", "opt_pretty=1"])
def test_a_pretty_answer_has_lines(world: World, spelling: str) -> None:
    assert "\n" in wire(world, "GET", f"/users/me?{spelling}").text.strip()


# ---------------------------------------------------------------- bodies


def test_a_form_is_a_body_too(world: World) -> None:
    form = {"name": "By form", "workspace": world.workspace, "opt_fields": "name"}
    answer = wire(world, "POST", "/tasks", data=form)

    assert answer.json()["data"]["name"] == "By form"
    assert "completed" not in answer.json()["data"]


def test_options_in_the_body_ask_for_fields(world: World) -> None:
    body = {
        "data": {"name": "Asked", "workspace": world.workspace},
        "options": {"fields": ["name"], "pretty": True},
    }
    answer = wire(world, "POST", "/tasks", json=body)

    assert "\n" in answer.text.strip()
    assert set(answer.json()["data"]) <= {"gid", "resource_type", "name"}


def test_a_missing_body_is_an_empty_one(world: World) -> None:
    answer = wire(world, "POST", "/tasks")

    assert answer.status_code == 400
    assert "workspace" in message(answer)


def test_a_delete_may_carry_a_body(world: World) -> None:
    answer = wire(world, "DELETE", f"/tasks/{world.task()}", json={})

    assert (answer.status_code, answer.json()) == (200, {"data": {}})


def test_an_unknown_body_field_is_ignored(world: World) -> None:
    body = {"data": {"workspace": world.workspace, "shoe_size": 43}}

    assert wire(world, "POST", "/tasks", json=body).status_code == 201


def test_a_read_only_field_is_refused(world: World) -> None:
    body = {"data": {"workspace": world.workspace, "created_at": "2031-01-01T00:00:00.000Z"}}
    answer = wire(world, "POST", "/tasks", json=body)

    assert answer.status_code == 400
    assert message(answer).startswith("created_at: Cannot write this property")


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'"text"', b'{"data": 1}', b"\xff\xfe", b'{"data": {"a": NaN}}']
)
def test_a_broken_body_is_refused(world: World, content: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    answer = wire(world, "POST", "/tasks", content=content, headers=headers)

    assert answer.status_code == 400
    assert message(answer)


# ---------------------------------------------------------------- queries


def test_an_unknown_parameter_is_ignored(world: World) -> None:
    query = {"body": "{'data': {'name': 'x'}}", "utm": "1"}

    assert wire(world, "GET", "/users/me", params=query).status_code == 200


@pytest.mark.parametrize("spelling", ["true", "True", "1"])
def test_a_boolean_is_read_as_it_is_spelled(world: World, spelling: str) -> None:
    archived = world.project()
    world.send("PUT", f"/projects/{archived}", {"archived": True})
    query = {"workspace": world.workspace, "archived": spelling, "limit": "100"}

    shown = wire(world, "GET", "/projects", params=query).json()["data"]
    assert archived in {each["gid"] for each in shown}


@pytest.mark.parametrize(
    "asked", ["name,completed", "this.name,this.completed", "(name|completed)", "name,completed,x"]
)
def test_fields_are_asked_for_in_every_spelling(world: World, seven: str, asked: str) -> None:
    path = f"/projects/{seven}/tasks"
    first = wire(world, "GET", path, params={"opt_fields": asked}).json()["data"][0]

    assert set(first) - {"resource_type"} == {"gid", "name", "completed"}


def test_an_object_asked_for_without_its_fields_is_compact(world: World, seven: str) -> None:
    path = f"/projects/{seven}/tasks"
    first = wire(world, "GET", path, params={"opt_fields": "projects"}).json()["data"][0]

    assert set(first["projects"][0]) == {"gid", "resource_type", "name"}


# ---------------------------------------------------------------- pages


@pytest.mark.parametrize("limit", ["0", "101", "-1", "many", "1.5"])
def test_a_limit_out_of_range_is_refused(world: World, seven: str, limit: str) -> None:
    answer = wire(world, "GET", f"/projects/{seven}/tasks", params={"limit": limit})

    assert answer.status_code == 400
    assert message(answer).startswith("limit: Must be ")


def test_an_invented_offset_is_refused(world: World, seven: str) -> None:
    query = {"limit": "2", "offset": "eyJhIjoxfQ"}
    answer = wire(world, "GET", f"/projects/{seven}/tasks", params=query)

    assert answer.status_code == 400
    assert message(answer).startswith("offset: ")


def test_an_offset_opens_only_the_list_it_came_from(world: World, seven: str) -> None:
    page = wire(world, "GET", f"/projects/{seven}/tasks", params={"limit": "2"}).json()
    other = world.project()
    query = {"limit": "2", "offset": page["next_page"]["offset"]}

    assert wire(world, "GET", f"/projects/{other}/tasks", params=query).status_code == 400


def test_the_next_page_is_where_it_says(world: World, seven: str) -> None:
    page = wire(world, "GET", f"/projects/{seven}/tasks", params={"limit": "5"}).json()
    headers = {"Authorization": f"Bearer {world.ada.token}"}
    following = httpx.get(page["next_page"]["uri"], headers=headers).json()

    assert page["next_page"]["path"].startswith(f"/projects/{seven}/tasks?")
    assert len(following["data"]) == 2
    assert following["next_page"] is None
    assert not {each["gid"] for each in page["data"]} & {each["gid"] for each in following["data"]}


# ---------------------------------------------------------------- browsers


def test_a_browser_elsewhere_may_ask_with_the_clients_headers(world: World) -> None:
    answer = httpx.options(
        f"{world.server.api}/users/me",
        headers={
            "Origin": "https://elsewhere.example",
            "Access-Control-Request-Method": "GET",
            "Access-Control-Request-Headers": "authorization,x-asana-client-lib,asana-enable",
        },
    )

    allowed = answer.headers["Access-Control-Allow-Headers"].lower()
    assert answer.is_success
    assert all(name in allowed for name in ("authorization", "x-asana-client-lib", "asana-enable"))
