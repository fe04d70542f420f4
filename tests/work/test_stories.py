"""Stories through the API: comments, and what happened to a task."""

from typing import Any

from tests.world import Person, World


async def task_of(person: Person, world: World, **more: Any) -> str:
    made = await person.post("/tasks", {"name": "Weave", "workspace": world.workspace, **more})
    assert made.status_code == 201, made.text
    return made.json()["data"]["gid"]


async def told(person: Person, task: str, **params: Any) -> list[dict[str, Any]]:
    answer = await person.get(f"/tasks/{task}/stories", **params)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def test_a_comment_is_made_read_and_listed(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    made = await ada.post(f"/tasks/{task}/stories", {"text": "Fine <thread> & more"})
    assert made.status_code == 201, made.text
    story = made.json()["data"]
    assert made.headers["location"] == f"/api/1.0/stories/{story['gid']}"
    assert story["text"] == "Fine <thread> & more"
    assert story["created_by"] == {"gid": ada.gid, "name": "Ada", "resource_type": "user"}
    assert story["target"]["gid"] == task
    assert story["type"] == "comment"
    assert story["is_editable"] is True
    assert "old_name" not in story
    assert "assignee" not in story
    read = await ada.get(f"/stories/{story['gid']}", opt_fields="html_text,is_pinned")
    assert read.json()["data"] == {
        "gid": story["gid"],
        "html_text": "<body>Fine &lt;thread&gt; &amp; more</body>",
        "is_pinned": False,
    }
    listed = await told(ada, task)
    assert [s["gid"] for s in listed] == [story["gid"]]
    assert set(listed[0]) == {
        "gid",
        "resource_type",
        "created_at",
        "created_by",
        "resource_subtype",
        "text",
    }


async def test_a_change_of_the_name_tells_both_names(world: World) -> None:
    ada = await world.person("Ada")
    task = await task_of(ada, world)
    await ada.put(f"/tasks/{task}", {"name": "Spin"})
    (story,) = await told(ada, task)
    assert story["resource_subtype"] == "name_changed"
    assert story["text"] == "changed the name to “Spin”"
    full = (await ada.get(f"/stories/{story['gid']}")).json()["data"]
    assert (full["old_name"], full["new_name"]) == ("Weave", "Spin")
    assert full["type"] == "system"
    assert full["is_editable"] is False
