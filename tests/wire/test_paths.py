"""Paths: those we serve, those we will, and those that never were."""

from tests.world import World


async def test_an_operation_to_come_says_so(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.get("/goals/123")
    assert answer.status_code == 501
    assert answer.json()["errors"][0]["message"].startswith("getGoal:")


async def test_an_unknown_path_is_not_found(world: World) -> None:
    ada = await world.person("Ada")
    assert (await ada.get("/nothing/of/the/kind")).status_code == 404


async def test_a_wrong_method_names_the_right_ones(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.client.patch("/api/1.0/tasks/123")
    assert answer.status_code == 405
    assert {"GET", "PUT"} <= set(answer.headers["allow"].split(", "))


async def test_a_bad_body_is_told_apart(world: World) -> None:
    ada = await world.person("Ada")
    send = ada.client.post
    broken = await send(
        "/api/1.0/tasks", content=b"{", headers={"content-type": "application/json"}
    )
    assert broken.status_code == 400
    deep = await send("/api/1.0/tasks", content=b"[" * 10_000)
    assert deep.status_code == 400
    kind = await send("/api/1.0/tasks", content=b"<x/>", headers={"content-type": "text/xml"})
    assert kind.status_code == 415
    large = await send("/api/1.0/tasks", content=b" " * (9 * 1024 * 1024))
    assert large.status_code == 413


async def test_without_a_token_nobody_is_served(world: World) -> None:
    ada = await world.person("Ada")
    answer = await ada.client.get("/api/1.0/tasks/1", headers={"authorization": ""})
    assert answer.status_code == 401
    assert answer.json()["errors"][0]["message"] == "Not Authorized"
