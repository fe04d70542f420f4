"""Events: what the contract says of them, and nothing of what their reader may not see."""

import json
from typing import Any

from tests.work.making import data, join, private, project, task
from tests.world import Person, World
from weft.kernel.feed import LEAP

FORGETTING = (
    "DELETE FROM feed f USING feed_heads h WHERE f.workspace_gid = $1 AND h.workspace_gid = $1"
    " AND f.seq > h.seq - 2",
    "UPDATE feed_heads SET seq = seq - 2 WHERE workspace_gid = $1",
)
"""What a restored database has not heard of."""


async def token(who: Person, path: str, **query: Any) -> str:
    """Where listening starts."""
    answer = await who.get(path, **query)
    assert answer.status_code == 412, answer.text
    return answer.json()["sync"]


async def events(who: Person, path: str, sync: str, **query: Any) -> list[dict[str, Any]]:
    """What happened since."""
    return data(await who.get(path, sync=sync, **query))


def told(found: list[dict[str, Any]], gid: str) -> list[Any]:
    """What happened to one thing: action, field, and the parent or value."""
    return [
        (
            e["action"],
            (e.get("change") or {}).get("field"),
            (e["parent"] or {}).get("gid"),
            [v["gid"] for k, v in (e.get("change") or {}).items() if k.endswith("_value")],
        )
        for e in found
        if e["resource"]["gid"] == gid
    ]


async def test_each_kind_of_event_has_the_shape_of_the_contract(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    here = await project(ada, world)
    section = data(await ada.get(f"/projects/{here}/sections"))[0]["gid"]
    sync = await token(ada, "/events", resource=here)
    one = await task(ada, "One", here)
    data(await ada.put(f"/tasks/{one}", {"assignee": bob.gid, "name": "two"}))
    data(await ada.post(f"/tasks/{one}/removeProject", {"project": here}))
    data(await ada.post(f"/tasks/{one}/addProject", {"project": here}))
    data(await ada.delete(f"/tasks/{one}"))
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore"))
    found = await events(ada, "/events", sync, resource=here)
    assert told(found, one) == [
        ("added", None, None, []),
        ("added", None, here, []),
        ("added", None, section, []),
        ("changed", "name", None, []),
        ("changed", "assignee", None, [bob.gid]),
        ("changed", "followers", None, [bob.gid]),
        ("changed", "assigned_by", None, [ada.gid]),
        ("removed", None, here, []),
        ("removed", None, section, []),
        ("added", None, here, []),
        ("added", None, section, []),
        ("deleted", None, None, []),
        ("undeleted", None, None, []),
    ]
    assert all(("change" in e) == (e["action"] == "changed") for e in found)
    assert all(e["user"]["gid"] == ada.gid for e in found)
    shown = next(e["resource"] for e in found if e["type"] == "task")
    assert shown == {
        "gid": one,
        "resource_type": "task",
        "name": "two",
        "resource_subtype": "default_task",
    }
    assert {e["type"] for e in found} == {"task", "story"}


async def test_the_value_of_a_custom_field_is_a_change_of_its_field(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    open_, closed = await project(ada, world), await private(ada, world)
    asked = {"name": "Cost", "resource_subtype": "number", "precision": 0}
    setting = data(
        await ada.post(f"/projects/{closed}/addCustomFieldSetting", {"custom_field": asked})
    )
    field = setting["custom_field"]["gid"]
    both = await task(ada, "Both", open_, closed)
    hers = await token(ada, "/events", resource=both)
    his = await token(bob, "/events", resource=both)
    data(await ada.put(f"/tasks/{both}", {"custom_fields": {field: 7}}))
    assert ("changed", "custom_fields", None, [field]) in told(
        await events(ada, "/events", hers, resource=both), both
    )
    assert field not in json.dumps(await events(bob, "/events", his, resource=both))


async def test_what_is_hidden_is_not_even_a_number(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    here, closed = await project(ada, world), await private(ada, world)
    one, top, other = [
        await task(ada, n, p) for n, p in zip("abc", (here, closed, closed), strict=True)
    ]
    sync = await token(bob, f"/workspaces/{world.workspace}/events")
    data(await ada.post(f"/tasks/{one}/setParent", {"parent": top}))
    data(await ada.post(f"/tasks/{one}/addDependencies", {"dependencies": [other]}))
    data(await ada.post(f"/tasks/{one}/addProject", {"project": closed}))
    part = data(await ada.post(f"/tasks/{other}/subtasks", {"name": "part"}), 201)["gid"]
    data(await ada.put(f"/tasks/{part}", {"assignee": bob.gid}))
    found = await events(bob, f"/workspaces/{world.workspace}/events", sync)
    assert told(found, one) == [("changed", "parent", None, [])]
    assert ("added", None, None, []) not in told(found, part)
    text = json.dumps(found)
    assert [gid for gid in (top, other, closed) if gid in text] == []
    assert ("changed", "assignee", None, [bob.gid]) in told(found, part)


async def test_a_wait_is_told_where_either_end_stands(world: World) -> None:
    ada = await world.person("Ada")
    here, there = await project(ada, world), await project(ada, world)
    one, other = await task(ada, "One", here), await task(ada, "Other", there)
    part = data(await ada.post(f"/tasks/{other}/subtasks", {"name": "part"}), 201)["gid"]
    sync = await token(ada, "/events", resource=there)
    for end in (other, part):
        data(await ada.post(f"/tasks/{one}/addDependencies", {"dependencies": [end]}))
        data(await ada.post(f"/tasks/{one}/removeDependencies", {"dependencies": [end]}))
    found = await events(ada, "/events", sync, resource=there)
    assert told(found, other) == [("changed", "dependents", None, [one])] * 2
    sync = await token(ada, "/events", resource=other)
    data(await ada.post(f"/tasks/{one}/addDependencies", {"dependencies": [part]}))
    found = await events(ada, "/events", sync, resource=other)
    assert told(found, part) == [("changed", "dependents", None, [one])]


async def test_what_was_lost_is_removed_and_says_no_more(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    here = await project(ada, world)
    one = await task(ada, "One", here)
    path = f"/workspaces/{world.workspace}/events"
    sync = await token(bob, path)
    data(await ada.put(f"/tasks/{one}", {"name": "seen then"}))
    data(await ada.put(f"/projects/{here}", {"privacy_setting": "private", "name": "Hidden"}))
    found = await events(bob, path, sync)
    assert [e for e in found if e["type"] == "project"] == [
        {
            "created_at": found[-1]["created_at"],
            "type": "project",
            "action": "removed",
            "user": None,
            "parent": None,
            "resource": {"gid": here, "resource_type": "project"},
        }
    ]
    assert told(found, one) == []


async def test_a_deletion_is_told_to_those_who_saw_the_thing(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    one, hidden = await task(ada, "One", await project(ada, world)), await private(ada, world)
    away = await task(ada, "Away", hidden)
    path = f"/workspaces/{world.workspace}/events"
    sync = await token(bob, path)
    for gid in (one, away):
        data(await ada.delete(f"/tasks/{gid}"))
    found = await events(bob, path, sync)
    assert told(found, one) == [("deleted", None, None, [])]
    assert away not in json.dumps(found)


async def test_whoever_is_let_in_starts_afresh(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    closed = await private(ada, world)
    path = f"/workspaces/{world.workspace}/events"
    sync = await token(bob, path)
    gone = await task(ada, "Gone", closed)
    data(await ada.delete(f"/tasks/{gone}"))
    membership = await join(ada, closed, bob.gid, "viewer")
    fresh = await token(bob, path, sync=sync)
    assert gone not in json.dumps(await events(bob, path, fresh))
    data(await ada.delete(f"/memberships/{membership['gid']}"))
    await token(bob, path, sync=fresh)


async def test_what_one_makes_oneself_does_not_end_a_token(world: World) -> None:
    ada = await world.person("Ada")
    path = f"/workspaces/{world.workspace}/events"
    sync = await token(ada, path)
    made = [await private(ada, world), await project(ada, world)]
    found = await events(ada, path, sync)
    assert [gid for gid in made if told(found, gid) != [("added", None, None, [])]] == []


async def test_who_heard_more_than_a_restored_database_has_starts_afresh(world: World) -> None:
    ada = await world.person("Ada")
    here = await project(ada, world)
    before = await token(ada, "/events", resource=here)
    await task(ada, "Made after the backup", here)
    later = (await ada.get("/events", resource=here, sync=before)).json()["sync"]
    for forgets in FORGETTING:
        await world.base.row(forgets, int(world.workspace))
    ahead = await token(ada, "/events", resource=here, sync=later)
    assert await events(ada, "/events", ahead, resource=here) == []
    await world.base.row(LEAP)
    await task(ada, "Made instead", here)
    await token(ada, "/events", resource=here, sync=ahead)
    await token(ada, "/events", resource=here, sync=later)


async def test_a_token_is_its_owners_own(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    path = f"/workspaces/{world.workspace}/events"
    await token(bob, path, sync=await token(ada, path))


async def test_one_answer_holds_more_than_a_hundred_and_says_whether_there_is_more(
    world: World,
) -> None:
    ada = await world.person("Ada")
    one = await task(ada, "One", workspace=world.workspace)
    sync = await token(ada, "/events", resource=one)
    many = """INSERT INTO log (workspace_gid, at, actor_gid, resource, resource_gid, action,
      changes, scopes, readers_before, readers, cause, origin)
     SELECT workspace_gid, at, actor_gid, resource, resource_gid, 'changed', '{"name": ["a", "b"]}',
      scopes, readers, readers, cause, origin FROM log, generate_series(1, $2)
     WHERE resource_gid = $1 AND action = 'added'"""
    await world.rows(many, int(one), 1_000)
    first = (await ada.get("/events", resource=one, sync=sync)).json()
    assert (len(first["data"]), first["has_more"]) == (1_000, False)
    assert (await ada.get("/events", resource=one, sync=sync)).json()["data"] == first["data"]
    await world.rows(many, int(one), 1)
    more = (await ada.get("/events", resource=one, sync=sync)).json()
    assert (len(more["data"]), more["has_more"]) == (1_000, True)
    rest = (await ada.get("/events", resource=one, sync=more["sync"])).json()
    assert (len(rest["data"]), rest["has_more"]) == (1, False)
