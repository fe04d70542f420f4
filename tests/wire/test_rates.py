"""Rates and origins: how often, and from where."""

import httpx

from tests.world import SECRET, World
from weft.doors.rest.rates import Rates
from weft.doors.web import Web, web


async def test_too_many_requests_say_when_to_come_back(world: World) -> None:
    ada = await world.person("Ada")
    application = web(Web(world.base, SECRET, rates=Rates(3, 0)))
    headers = {"authorization": f"Bearer {ada.token}"}
    transport = httpx.ASGITransport(application)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://w", headers=headers
    ) as client:
        answers = [await client.get("/api/1.0/tasks/1") for _ in range(4)]
    assert [a.status_code for a in answers] == [404, 404, 404, 429]
    assert 1 <= int(answers[-1].headers["retry-after"]) <= 60


async def test_whatever_searches_tasks_takes_from_what_searches_may_take(world: World) -> None:
    ada = await world.person("Ada")
    application = web(Web(world.base, SECRET, rates=Rates(0, 1)))
    headers = {"authorization": f"Bearer {ada.token}"}
    search = f"/api/weft/1/workspaces/{world.workspace}/tasks/search"
    paths = (
        search,
        f"{search}/csv",
        "/api/weft/1/saved_views/1/tasks",
        "/api/weft/1/saved_views/1/csv",
    )
    asked = {"completed": "false"}
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(application), base_url="http://w", headers=headers
    ) as client:
        answers = [(await client.get(path, params=asked)).status_code for path in paths]
    assert answers == [200, 429, 429, 429]


async def test_several_processes_share_what_is_allowed(world: World) -> None:
    ada = await world.person("Ada")
    headers = {"authorization": f"Bearer {ada.token}"}
    answers: list[int] = []
    for _ in range(2):
        application = web(Web(world.base, SECRET, rates=Rates(4, 0, processes=2)))
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(application), base_url="http://w", headers=headers
        ) as client:
            answers += [(await client.get("/api/1.0/tasks/1")).status_code for _ in range(3)]
    assert answers == [404, 404, 429] * 2


async def test_a_page_elsewhere_may_call_with_a_token_and_never_with_a_cookie(world: World) -> None:
    ada = await world.person("Ada")
    asked = {
        "origin": "https://example.com",
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization,x-asana-client-lib",
    }
    answer = await ada.client.options("/api/1.0/users/me", headers=asked)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers
    assert "x-asana-client-lib" in answer.headers["access-control-allow-headers"].lower()
