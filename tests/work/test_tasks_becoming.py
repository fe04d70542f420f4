"""What becomes of tasks: a duplicate of another, private, a project."""

from tests.work.making import acl, data, join, logged, names, private, project, refusal, task
from tests.work.test_copies import work
from tests.world import Person, World


async def merge(who: Person, gid: str, into: str) -> None:
    data(await who.own("POST", f"/tasks/{gid}/merge", {"into": into}))


async def told(who: Person, gid: str) -> list[str]:
    found = data(await who.get(f"/tasks/{gid}/stories"))
    return [story["text"] for story in found if "merge" in story["resource_subtype"] or
            "duplicate" in story["resource_subtype"]]  # fmt: skip


async def test_a_duplicate_is_closed_and_its_people_go_on_with_the_other(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom, secret = await project(ada, world), await private(ada, world)
    twice = await task(ada, "Spin again", loom, followers=[bob.gid])
    once = await task(ada, "Spin", secret)
    assert (await bob.get(f"/tasks/{once}")).status_code == 404
    await merge(ada, twice, once)
    closed = data(await ada.own("GET", f"/tasks/{twice}"))
    assert (closed["completed"], closed["duplicate_of"]["name"]) == (True, "Spin")
    assert data(await bob.get(f"/tasks/{once}"))["name"] == "Spin"
    assert await told(ada, twice) == ["closed this as a duplicate of Spin"]
    assert await told(ada, once) == ["merged Spin again into this task"]


async def test_a_merged_task_can_be_something_of_its_own_again(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    twice = await task(ada, "Spin again", loom, followers=[bob.gid])
    once = await task(ada, "Spin", loom)
    await merge(ada, twice, once)
    data(await ada.own("POST", f"/tasks/{twice}/unmerge", {}))
    again = data(await ada.own("GET", f"/tasks/{twice}"))
    assert (again["completed"], again["duplicate_of"]) == (False, None)


async def test_a_merge_is_taken_back_with_all_that_it_did(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    twice = await task(ada, "Spin again", loom, followers=[bob.gid])
    once = await task(ada, "Spin", loom)
    await merge(ada, twice, once)
    change = (await ada.newest(twice))["seq"]
    data(await ada.own("POST", "/undo", {"change": change}))
    again = data(await ada.own("GET", f"/tasks/{twice}"))
    assert (again["completed"], again["duplicate_of"]) == (False, None)
    followers = data(await ada.get(f"/tasks/{once}"))["followers"]
    assert [person["name"] for person in followers] == ["Ada"]


async def test_duplicates_stand_in_no_chain(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    one, two, three = [await task(ada, name, loom) for name in ("One", "Two", "Three")]
    await merge(ada, one, two)
    for gid, into, said in (
        (three, one, "into: Is itself merged"),
        (one, three, "task: Merged into another task already"),
        (two, two, "into: A task is no duplicate of itself"),
    ):
        answer = await ada.own("POST", f"/tasks/{gid}/merge", {"into": into})
        assert refusal(answer, 400).startswith(said)


async def test_a_hidden_duplicate_has_no_name(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom, secret = await project(ada, world), await private(ada, world)
    twice, once = await task(ada, "Spin again", loom), await task(ada, "Spin", secret)
    await merge(ada, twice, once)
    assert data(await bob.own("GET", f"/tasks/{twice}"))["duplicate_of"] is None
    assert await told(bob, twice) == ["closed this as a duplicate of a private task"]


async def test_a_private_task_is_its_peoples_alone(world: World) -> None:
    ada, bob, eve = [await world.person(n) for n in ("Ada", "Bob", "Eve")]
    one, two = await project(ada, world, "One"), await project(ada, world, "Two")
    gid = await task(ada, "Spin", one, two, followers=[bob.gid])
    part = await task(ada, "Part", parent=gid)
    assert (await eve.get(f"/tasks/{part}")).status_code == 200
    shown = data(await ada.own("POST", f"/tasks/{gid}/makePrivate", {}))
    assert shown["projects"] == []
    assert await acl(world, gid) == sorted([-int(ada.gid), -int(bob.gid)])
    for who, status in ((bob, 200), (eve, 404)):
        for seen in (gid, part):
            assert (await who.get(f"/tasks/{seen}")).status_code == status
    gone = [row["changes"] for row in await logged(world, gid) if "removed" in row["changes"]]
    assert len(gone) == 2
    change = (await ada.newest(gid))["seq"]
    data(await ada.own("POST", "/undo", {"change": change}))
    found = data(await ada.get(f"/tasks/{gid}"))["projects"]
    assert {p["name"] for p in found} == {"One", "Two"}


async def test_only_who_may_change_all_its_projects_makes_a_task_private(world: World) -> None:
    ada, vic = await world.person("Ada"), await world.person("Vic")
    loom = await private(ada, world)
    await join(ada, loom, vic.gid, "commenter")
    gid = await task(ada, "Spin", loom, assignee=vic.gid)
    answer = await vic.own("POST", f"/tasks/{gid}/makePrivate", {})
    assert "whose list of tasks you may not change" in refusal(answer, 403)
    part = await task(ada, "Part", parent=gid)
    answer = await ada.own("POST", f"/tasks/{part}/makePrivate", {})
    assert "Whoever sees its parent sees it" in refusal(answer, 400)


async def test_a_task_becomes_a_project_of_its_parts(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await private(ada, world)
    gid = await task(ada, "Spin", loom, notes="Slowly", assignee=bob.gid, due_on="2031-01-05")
    for name in ("Card", "Comb"):
        part = await task(ada, name, parent=gid, completed=name == "Card")
        await task(ada, f"Below {name}", parent=part)
    job = data(await ada.own("POST", f"/tasks/{gid}/convertToProject", {}), 201)
    await work(world)
    assert data(await ada.get(f"/jobs/{job['gid']}"))["status"] == "succeeded"
    new = data(await ada.get(f"/projects/{job['new_project']['gid']}"))
    assert [new[k] for k in ("name", "notes", "due_on", "privacy_setting")] == [
        "Spin",
        "Slowly",
        "2031-01-05",
        "private",
    ]
    assert new["owner"]["name"] == "Bob"
    fields = "name,completed,num_subtasks"
    parts = data(await bob.get(f"/projects/{new['gid']}/tasks", opt_fields=fields))
    assert [(p["name"], p["completed"], p["num_subtasks"]) for p in parts] == [
        ("Card", True, 1),
        ("Comb", False, 1),
    ]
    assert await names(ada, f"/tasks/{parts[0]['gid']}/subtasks") == ["Below Card"]
    assert (await ada.get(f"/tasks/{gid}")).status_code == 404
