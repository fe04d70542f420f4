"""Projects are asked for from a running server: here, from another workspace of this very one."""

import asyncio
from typing import Any

from tests.world import Person, World, found_world
from weft.doors.inside import Inside
from weft.exchange.imports.directly import Wanted, bring_file, importer_of
from weft.exchange.imports.formats.asana_api import Answer, Ask
from weft.exchange.imports.formats.asana_live import live, nowhere
from weft.exchange.imports.running import Told
from weft.kernel.operations import DEFAULTS
from weft.std.clock import SystemClock

SHOWN = (
    "name,notes,completed,due_on,num_subtasks,assignee.name,memberships.(project|section).name,"
    "tags.name,dependencies.gid,custom_fields.(name|display_value)"
)


def asking(who: Person) -> Ask:
    """Questions of a thread, carried to the server by the loop that both live in."""
    loop = asyncio.get_running_loop()

    def ask(path: str) -> Answer:
        answer = asyncio.run_coroutine_threadsafe(who.client.get(f"/api/1.0{path}"), loop).result()
        return Answer(answer.status_code, dict(answer.headers), answer.content)

    return ask


def unheard(_: int) -> Told:
    async def told(_: int) -> None:
        """Nobody asks how far it is."""

    return told


async def made(who: Person, path: str, **data: Any) -> str:
    answer = await who.post(path, data)
    assert answer.is_success, answer.text
    return answer.json()["data"]["gid"]


async def furnished(world: World, who: Person) -> list[str]:
    """Two projects with a task that is in both, a part, a field, a comment, a link, a wait."""
    here = {"workspace": world.workspace}
    cloth = await made(who, "/projects", **here, name="Cloth")
    dyes = await made(who, "/projects", **here, name="Dyes")
    section = await made(who, f"/projects/{cloth}/sections", name="On the loom")
    field = {"name": "Ply", "resource_subtype": "number", "precision": 0}
    answer = await who.post(f"/projects/{cloth}/addCustomFieldSetting", {"custom_field": field})
    ply = answer.json()["data"]["custom_field"]["gid"]
    first = await made(who, "/tasks", name="Warp", notes="Tight", projects=[cloth, dyes],
        assignee="me", due_on="2031-01-02", custom_fields={ply: 3})  # fmt: skip
    await who.post(f"/sections/{section}/addTask", {"task": first})
    second = await made(who, "/tasks", name="Weave", projects=[cloth], completed=True)
    await made(who, "/tasks", name="Measure", parent=first)
    await who.post(f"/tasks/{second}/addDependencies", {"dependencies": [first]})
    await made(who, f"/tasks/{first}/stories", text="Mind the tension")
    await made(who, "/attachments", parent=first, resource_subtype="external",
        url="https://files.example/warp", name="Plan")  # fmt: skip
    return [cloth, dyes]


async def looked_at(who: Person, projects: list[str]) -> list[Any]:
    """What stands there, without identities."""
    found: list[Any] = []
    for project in projects:
        answer = await who.get(f"/projects/{project}/tasks", opt_fields=SHOWN)
        for task in answer.json()["data"]:
            stories = await who.get(f"/tasks/{task['gid']}/stories", opt_fields="type,text")
            files = await who.get("/attachments", parent=task["gid"], opt_fields="name,view_url")
            parts = await who.get(f"/tasks/{task['gid']}/subtasks", opt_fields="name")
            said = [one["text"] for one in stories.json()["data"] if one["type"] == "comment"]
            linked = [(one["name"], one["view_url"]) for one in files.json()["data"]]
            waits = len(task.pop("dependencies"))
            homes = sorted(
                (one["project"]["name"], one["section"]["name"]) for one in task.pop("memberships")
            )
            below = [one["name"] for one in parts.json()["data"]]
            values = {one["name"]: one["display_value"] for one in task.pop("custom_fields")}
            who_ = (task.pop("assignee") or {}).get("name")
            found.append((plain(task), said, linked, waits, homes, below, values, who_))
    return found


def plain(value: Any) -> Any:
    """Without identities and kinds."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items() if k not in ("gid", "resource_type")}
    return [plain(one) for one in value] if isinstance(value, list) else value


async def test_from_weft_to_weft_everything_comes_and_nothing_twice(world: World):
    ada = await world.person("Ada", is_admin=True)
    projects = await furnished(world, ada)
    async with found_world(world.base, "Elsewhere") as other:
        bea = await other.person("Bea", is_admin=True)
        clock = SystemClock()
        door = Inside(other.base, clock)
        importer = await importer_of(door, int(bea.gid), int(other.workspace), clock, DEFAULTS)
        wanted = Wanted(nowhere("Asana"), live(asking(ada), projects))
        done = await bring_file(importer, wanted, told=unheard, kept=lambda _: None)
        assert (done.report.lost, done.survey.problems) == (0, [])
        brought = [str(gid) for gid in done.report.outcome.projects]
        assert await looked_at(bea, brought) == await looked_at(ada, projects)
        again = await bring_file(importer, wanted, told=unheard, kept=lambda _: None)
        outcome = again.report.outcome
        assert (outcome.made, outcome.changed, outcome.same) == (0, 0, 3)
        assert (outcome.comments, outcome.files, outcome.links) == (0, 0, 0)
