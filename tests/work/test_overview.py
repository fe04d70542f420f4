"""What a project's overview tells: who does what, its files, and what happened of late."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tests.world import Person, World


async def made(who: Person, path: str, **data: Any) -> Any:
    """What the API made of it."""
    answer = await who.post(path, data)
    assert answer.status_code < 300, answer.text
    return answer.json()["data"]


async def listed(who: Person, project: str, what: str, **params: Any) -> Any:
    """A list of the project, as somebody sees it."""
    answer = await who.own("GET", f"/projects/{project}/{what}", **params)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_members_have_a_responsibility_that_editors_write(world: World) -> None:
    ann, bob = await world.person("Ann"), await world.person("Bob")
    project = await world.project(members=[ann, bob])
    places = (await ann.get(f"/projects/{project}/project_memberships")).json()["data"]
    place = next(one["gid"] for one in places if one["member"]["gid"] == bob.gid)
    said = await ann.own(
        "PUT", f"/project_memberships/{place}", {"responsibility": " Signs off legal text "}
    )
    assert said.json()["data"]["responsibility"] == "Signs off legal text"
    shown = await bob.get(
        f"/projects/{project}/project_memberships", opt_fields="member.name,responsibility"
    )
    told = {one["member"]["name"]: one["responsibility"] for one in shown.json()["data"]}
    assert told == {"Ann": None, "Bob": "Signs off legal text"}
    await ann.put(f"/memberships/{place}", {"access_level": "commenter"})
    refused = await bob.own("PUT", f"/project_memberships/{place}", {"responsibility": "King"})
    assert refused.status_code == 403
    eve = await world.person("Eve")
    unseen = await eve.own("PUT", f"/project_memberships/{place}", {"responsibility": "King"})
    assert unseen.status_code == 404


async def test_the_files_of_its_tasks_are_listed_newest_first_in_pages(world: World) -> None:
    ann, eve = await world.person("Ann"), await world.person("Eve")
    project = await world.project(members=[ann])
    for name in ("Warp", "Weft"):
        task = await made(ann, "/tasks", name=name, projects=[project])
        for n in range(2):
            link = {"resource_subtype": "external", "url": f"https://example.com/{n}"}
            await made(ann, "/attachments", parent=task["gid"], name=f"{name} {n}", **link)
    first = await listed(ann, project, "files", limit=3, opt_fields="name,parent.name")
    assert [one["name"] for one in first["data"]] == ["Weft 1", "Weft 0", "Warp 1"]
    assert first["data"][0]["parent"]["name"] == "Weft"
    rest = await listed(ann, project, "files", limit=3, offset=first["next_page"]["offset"])
    assert [one["name"] for one in rest["data"]] == ["Warp 0"]
    assert rest["next_page"] is None
    await ann.delete(f"/tasks/{task['gid']}")
    assert len((await listed(ann, project, "files"))["data"]) == 2
    assert (await eve.own("GET", f"/projects/{project}/files")).status_code == 404


async def test_what_happened_of_late_is_told_newest_first(world: World) -> None:
    ann, bob = await world.person("Ann"), await world.person("Bob")
    project = await world.project(members=[ann, bob])
    task = await made(ann, "/tasks", name="Weave", projects=[project])
    await made(bob, f"/tasks/{task['gid']}/stories", text="Which yarn?")
    hidden = await world.project(members=[ann])
    await made(ann, f"/tasks/{task['gid']}/addProject", project=hidden)
    told = await listed(bob, project, "activity", limit=50, opt_fields="text,target.name,type")
    assert told["data"][0]["text"] == "Which yarn?"
    assert {one["target"]["name"] for one in told["data"]} == {"Weave"}
    mine = await listed(ann, project, "activity", limit=50)
    assert len(mine["data"]) == len(told["data"]) + 1
    later = (datetime.now(UTC) + timedelta(minutes=1)).isoformat()
    assert (await listed(bob, project, "activity", created_after=later))["data"] == []
