"""Search: what was written is found by those who may see it, and by nobody else."""

from typing import Any

from tests.world import Person, World
from weft.kernel.feed import consume, enrol
from weft.search.finders.reactions import CONSUMER, keep_finders


async def index(world: World) -> None:
    """Let the listener catch up."""
    await enrol(world.base, CONSUMER)
    while await consume(world.base, CONSUMER, keep_finders):
        pass


async def typed(person: Person, world: World, text: str, kind: str = "task") -> list[str]:
    answer = await person.get(
        f"/workspaces/{world.workspace}/typeahead",
        resource_type=kind,
        query=text,
        opt_fields="name",
    )
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["data"]]


async def made(person: Person, world: World, **data: Any) -> str:
    answer = await person.post("/tasks", {"workspace": world.workspace, **data})
    return answer.json()["data"]["gid"]


async def test_a_task_is_found_by_the_beginning_of_its_last_word(world: World) -> None:
    ada = await world.person("Ada")
    await made(ada, world, name="Review the quarterly budget")
    await index(world)
    assert await typed(ada, world, "quarterly bud") == ["Review the quarterly budget"]
    assert await typed(ada, world, "budget zebra") == []


async def test_two_characters_of_a_script_without_spaces_are_found(world: World) -> None:
    ada = await world.person("Ada")
    await made(ada, world, name="次の設計レビュー")
    await index(world)
    assert await typed(ada, world, "設計") == ["次の設計レビュー"]
    assert await typed(ada, world, "設計レビュー") == ["次の設計レビュー"]
    assert await typed(ada, world, "設計図") == []
    assert await typed(ada, world, "計設") == []


async def test_what_one_may_not_see_is_not_found(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    await made(ada, world, name="Secret zeppelin")
    await index(world)
    assert await typed(bob, world, "zeppelin") == []


async def test_a_changed_name_replaces_the_old_words(world: World) -> None:
    ada = await world.person("Ada")
    task = await made(ada, world, name="Alpha")
    await index(world)
    await ada.put(f"/tasks/{task}", {"name": "Omega"})
    await index(world)
    assert await typed(ada, world, "alpha") == []
    assert await typed(ada, world, "omega") == ["Omega"]


async def test_a_task_given_to_somebody_is_found_by_them(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    task = await made(ada, world, name="Handover")
    await ada.put(f"/tasks/{task}", {"assignee": bob.gid})
    await index(world)
    assert await typed(bob, world, "hando") == ["Handover"]


async def test_people_are_found_by_any_part_of_their_name(world: World) -> None:
    ada = await world.person("Ada")
    await world.person("Grace_Hopper")
    assert await typed(ada, world, "grace", "user") == ["Grace_Hopper"]


async def test_projects_and_tags_are_found_by_the_beginning_of_a_word(world: World) -> None:
    ada = await world.person("Ada")
    for kind in ("project", "tag"):
        data = {"workspace": world.workspace, "name": f"Autumn {kind}"}
        assert (await ada.post(f"/{kind}s", data)).status_code == 201
    await index(world)
    assert await typed(ada, world, "aut", "project") == ["Autumn project"]
    assert await typed(ada, world, "aut", "tag") == ["Autumn tag"]


async def test_odd_queries_do_no_harm(world: World) -> None:
    ada = await world.person("Ada")
    for text in ("'", "\\", "a' | 'b", "%", "!!", "(", "", " ", "<->", ":*", "a:*", "'; --"):
        assert isinstance(await typed(ada, world, text), list)
        assert isinstance(await typed(ada, world, text, "user"), list)


async def test_words_are_found_whole_and_page_by_page(world: World) -> None:
    ada = await world.person("Ada")
    for n in range(5):
        await made(ada, world, name=f"Weave {n}", notes="on the big loom")
    await index(world)
    path = f"/api/weft/1/workspaces/{world.workspace}/search"
    found: list[str] = []
    params: dict[str, Any] = {"text": "loom weave", "limit": 2, "opt_fields": "name"}
    for _ in range(3):
        answer = (await ada.client.get(path, params=params)).json()
        found += [item["name"] for item in answer["data"]]
        params["offset"] = (answer["next_page"] or {}).get("offset")
    assert found == [f"Weave {n}" for n in (4, 3, 2, 1, 0)]
    assert params["offset"] is None
