"""A seeded organisation with one of everything, and people in every role around one private
project.

Every name in it holds the organisation's own word, so that a name that leaks is seen wherever it
comes out.
"""

from base64 import b64decode
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import httpx

from tests.receiver import WELL_KNOWN
from tests.world import Person, World, found_world
from weft.doors import catalog
from weft.kernel.database import Database
from weft.kernel.feed import enrol
from weft.std.gid import Kind

MEMBERS = {
    "viewer": "viewer",
    "commenter": "commenter",
    "editor": "editor",
    "guest": "commenter",
    "friend": "viewer",
}
SLOTS = 1023
# A number so far away that nothing is ever called by it.
NOBODY = 2**46 + 12_345
ROUTES = {(each.method, each.path) for each in catalog.OPERATIONS}


@dataclass
class House:
    """One organisation: its people by role, and a thing of every kind."""

    world: World
    word: str
    people: dict[str, Person] = field(default_factory=dict[str, Person])
    things: dict[str, str] = field(default_factory=dict[str, str])
    numbers: Any = field(default_factory=lambda: count(1))

    @property
    def admin(self) -> Person:
        """Whoever made the project."""
        return self.people["admin"]

    def called(self, what: str) -> str:
        """A name nobody else has, with the house's word in it."""
        return f"{self.word}-{what}-{next(self.numbers)}"

    def find(self, kind: str) -> str:
        """The thing of a kind; one that nobody made is one that does not exist."""
        return self.things.get(kind) or self.nothing(kind)

    def nothing(self, kind: str) -> str:
        """The gid of something of a kind that never was, where this house's things live."""
        known = Kind.__members__.get(kind.removeprefix("other_").upper(), Kind.TASK)
        bucket = 0 if known in (Kind.USER, Kind.WORKSPACE) else int(self.things["task"]) % 1024
        return str(NOBODY * 65536 + known * 1024 + bucket)

    def stranger(self) -> httpx.AsyncClient:
        """Somebody without any proof of who they are."""
        return httpx.AsyncClient(transport=self.world.transport, base_url="http://weft.test")

    # Making.

    async def made(self, path: str, home: str = "/api/1.0", **data: Any) -> str:
        """The gid of something new that the admin makes."""
        return await self.made_by(self.admin, path, home, **data)

    async def made_by(self, who: Person, path: str, home: str = "/api/1.0", **data: Any) -> str:
        """The gid of something new."""
        answer = await who.client.post(home + path, json={"data": data})
        assert answer.is_success, f"{path}: {answer.text}"
        return answer.json()["data"]["gid"]

    async def shown(self, path: str, home: str = "/api/1.0", **query: Any) -> Any:
        """What the admin reads."""
        answer = await self.admin.client.get(home + path, params=query)
        assert answer.is_success, f"{path}: {answer.text}"
        return answer.json()["data"]

    async def rest(self) -> None:
        """What was begun has ended: nothing waits behind it."""
        end = "UPDATE runs SET status = 'done' WHERE workspace_gid = $1 AND status = 'waiting'"
        await self.world.rows(end, int(self.world.workspace))

    async def fresh(self, kind: str) -> str:
        """Another thing of the kind, as the first: it may be spent."""
        return await SPENT[kind](self) if kind in SPENT else self.find(kind)


async def _project(house: House) -> str:
    project = await house.made(
        "/projects",
        name=house.called("project"),
        workspace=house.world.workspace,
        privacy_setting="private",
    )
    for role, level in MEMBERS.items():
        member = house.people[role].gid
        await house.made("/memberships", parent=project, member=member, access_level=level)
    return project


async def _section(house: House) -> str:
    home = house.things["project"]
    return await house.made(f"/projects/{home}/sections", name=house.called("section"))


async def _task(house: House) -> str:
    homes, name = [house.things["project"]], house.called("task")
    return await house.made("/tasks", projects=homes, name=name, notes=house.called("notes"))


async def _story(house: House) -> str:
    return await house.made(f"/tasks/{house.things['task']}/stories", text=house.called("comment"))


async def _reaction(house: House) -> str:
    story = await _story(house)
    return await house.made("/reactions", "/api/weft/1", target=story, emoji="👍")


async def _job(house: House) -> str:
    return await house.made(f"/tasks/{house.things['task']}/duplicate", include="notes")


async def _organization_export(house: House) -> str:
    """Who made it was an admin of the workspace at that time."""
    await house.rest()
    boss, here = house.people["boss"], house.world.workspace
    made = await house.made_by(boss, "/organization_exports", organization=here)
    given = "UPDATE exports SET user_gid = $2 WHERE gid = $1"
    await house.world.rows(given, int(made), int(house.admin.gid))
    await house.rest()
    return made


async def _project_template(house: House) -> str:
    path = f"/projects/{house.things['project']}/saveAsTemplate"
    asked = {"name": house.called("template"), "public": False}
    answer = await house.admin.post(path, asked)
    assert answer.is_success, answer.text
    return answer.json()["data"]["new_project_template"]["gid"]


async def _task_template(house: House) -> str:
    path, project = f"/tasks/{house.things['task']}/saveAsTemplate", house.things["project"]
    return await house.made(path, "/api/weft/1", project=project, name=house.called("template"))


async def _status_update(house: House) -> str:
    return await house.made(
        "/status_updates",
        parent=house.things["project"],
        title=house.called("status"),
        text=house.called("words"),
        status_type="on_track",
    )


async def _message(house: House) -> str:
    project, words = house.things["project"], house.called("words")
    name = house.called("message")
    return await house.made("/messages", "/api/weft/1", project=project, name=name, text=words)


# A picture of one point; what stands behind its end is for whoever looks for leaks.
DOT = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)


async def _attachment(house: House) -> str:
    answer = await house.admin.client.post(
        "/api/1.0/attachments",
        data={"parent": house.things["task"]},
        files={"file": (f"{house.called('file')}.png", DOT + house.word.encode(), "image/png")},
    )
    assert answer.is_success, answer.text
    return answer.json()["data"]["gid"]


async def _membership(house: House) -> str:
    newcomer, project = await house.world.person(house.called("newcomer")), house.things["project"]
    return await house.made(
        "/memberships", parent=project, member=newcomer.gid, access_level="viewer"
    )


async def _field_membership(house: House) -> str:
    newcomer, field = await house.world.person(house.called("newcomer")), house.find("custom_field")
    return await house.made("/memberships", parent=field, member=newcomer.gid, access_level="user")


async def _saved_view(house: House) -> str:
    return await house.made(
        "/saved_views",
        "/api/weft/1",
        parent=house.things["project"],
        name=house.called("view"),
        is_shared=True,
    )


async def _webhook(house: House) -> str:
    return await house.made(
        "/webhooks",
        resource=house.things["project"],
        target=f"{WELL_KNOWN}{house.called('hook')}",
        filters=[{"resource_type": "task", "action": "changed", "fields": ["name"]}],
    )


async def _webhook_delivery(house: House) -> str:
    webhook = await _webhook(house)
    ended = "UPDATE runs SET status = 'done', output = $2 WHERE target_gid = $1"
    output = '{"events": 0, "status": 200, "answer": "200 OK"}'
    await house.world.rows(ended, int(webhook), output)
    return (await house.shown("/webhook_deliveries", "/api/weft/1", webhook=webhook))[0]["gid"]


async def _tag(house: House) -> str:
    return await house.made("/tags", name=house.called("tag"), workspace=house.world.workspace)


async def _team(house: House) -> str:
    here, name = house.world.workspace, house.called("team")
    return await house.made("/teams", organization=here, name=name, visibility="secret")


async def _custom_field(house: House) -> str:
    return await house.made(
        "/custom_fields",
        workspace=house.world.workspace,
        name=house.called("field"),
        resource_subtype="enum",
        enum_options=[{"name": house.called("option")}, {"name": house.called("option")}],
        privacy_setting="private",
    )


async def _enum_option(house: House) -> str:
    path = f"/custom_fields/{house.things['custom_field']}/enum_options"
    return await house.made(path, name=house.called("option"))


async def _setting(house: House) -> str:
    path = f"/projects/{house.things['project']}/addCustomFieldSetting"
    return await house.made(path, custom_field=house.things["custom_field"])


async def _invitation(house: House) -> str:
    email = f"{house.word}.{next(house.numbers)}@example.com".lower()
    here = house.world.workspace
    return await house.made(
        "/invitations", "/api/weft/1", workspace=here, email=email, kind="guest"
    )


async def _access_token(house: House) -> str:
    return await house.made("/access_tokens", "/api/weft/1", name=house.called("token"))


async def _trash_batch(house: House) -> str:
    task = await _task(house)
    gone = await house.admin.delete(f"/tasks/{task}")
    assert gone.is_success, gone.text
    found = await house.shown("/trash", "/api/weft/1", workspace=house.world.workspace)
    return found[0]["gid"]


async def _session(house: House) -> str:
    await house.world.signed_in(house.admin)
    return (await house.shown("/sessions", "/api/weft/1"))[0]["gid"]


async def _workspace_membership(house: House) -> str:
    path = f"/users/{await _user(house)}/workspace_memberships"
    return (await house.shown(path, workspace=house.world.workspace))[0]["gid"]


async def _team_membership(house: House) -> str:
    return (await house.shown(f"/teams/{house.things['team']}/team_memberships"))[0]["gid"]


async def _user_task_list(house: House) -> str:
    here = {"workspace": house.world.workspace}
    return (await house.shown("/users/me/user_task_list", **here))["gid"]


async def _user(house: House) -> str:
    newcomer = await house.world.person(house.called("newcomer"))
    project = house.things["project"]
    await house.made("/memberships", parent=project, member=newcomer.gid, access_level="viewer")
    return newcomer.gid


async def _first_option(house: House) -> str:
    field = await house.shown(f"/custom_fields/{house.things['custom_field']}")
    return field["enum_options"][0]["gid"]


async def _access_request(house: House) -> str:
    newcomer = await house.world.person(house.called("newcomer"))
    target, message = house.things["project"], house.called("please")
    return await house.made_by(newcomer, "/access_requests", target=target, message=message)


async def _custom_type(house: House) -> str:
    here, home = house.world.workspace, house.things["project"]
    made = await house.made(
        "/custom_types", "/api/weft/1", workspace=here, name=house.called("type")
    )
    path = f"/projects/{home}/addCustomType"
    return await house.made(path, "/api/weft/1", custom_type=made)


async def _status_option(house: House) -> str:
    path = f"/custom_types/{house.things['custom_type']}/status_options"
    asked = {"name": house.called("state"), "completion_state": "Incomplete"}
    return await house.made(path, "/api/weft/1", **asked)


async def _type_membership(house: House) -> str:
    asked = {"parent": await _custom_type(house), "member": house.people["editor"].gid}
    return await house.made("/memberships", **asked, access_level="user")


async def _time_period(house: House) -> str:
    return (await house.shown("/time_periods", workspace=house.world.workspace))[0]["gid"]


async def _project_brief(house: House) -> str:
    """A project has one: another one stands in a project of its own."""
    spent = "project_brief" in house.things
    home = await _project(house) if spent else house.things["project"]
    path = f"/projects/{home}/project_briefs"
    return await house.made(path, title=house.called("brief"), text=house.called("why"))


async def _baseline(house: House) -> str:
    """A project keeps few: another one stands in a project of its own."""
    spent = "baseline" in house.things
    home = await _project(house) if spent else house.things["project"]
    path = f"/projects/{home}/baselines"
    return await house.made(path, "/api/weft/1", name=house.called("baseline"))


FRESH: Mapping[str, Callable[[House], Awaitable[str]]] = {
    "project": _project,
    "section": _section,
    "other_section": _section,
    "task": _task,
    "other_task": _task,
    "job": _job,
    "organization_export": _organization_export,
    "status_update": _status_update,
    "project_status": _status_update,
    "message": _message,
    "project_template": _project_template,
    "task_template": _task_template,
    "story": _story,
    "reaction": _reaction,
    "attachment": _attachment,
    "membership": _membership,
    "project_membership": _membership,
    "access_request": _access_request,
    "project_brief": _project_brief,
    "baseline": _baseline,
    "time_period": _time_period,
    "custom_type": _custom_type,
    "custom_type_status_option": _status_option,
    "custom_type_membership": _type_membership,
    "tag": _tag,
    "saved_view": _saved_view,
    "team": _team,
    "webhook": _webhook,
    "webhook_delivery": _webhook_delivery,
    "custom_field": _custom_field,
    "enum_option": _enum_option,
    "first_option": _first_option,
    "custom_field_setting": _setting,
    "custom_field_membership": _field_membership,
    "invitation": _invitation,
    "access_token": _access_token,
    "trash_batch": _trash_batch,
    "session": _session,
    "workspace_membership": _workspace_membership,
    "team_membership": _team_membership,
    "user_task_list": _user_task_list,
}
SPENT = {**FRESH, "user": _user}
# What must be served before a thing of the kind can be made.
NEEDS = {
    "tag": ("POST", "/tags"),
    "custom_field": ("POST", "/custom_fields"),
    "enum_option": ("POST", "/custom_fields/{custom_field_gid}/enum_options"),
    "first_option": ("POST", "/custom_fields/{custom_field_gid}/enum_options"),
    "custom_field_setting": ("POST", "/projects/{project_gid}/addCustomFieldSetting"),
    "custom_field_membership": ("POST", "/custom_fields"),
    "trash_batch": ("DELETE", "/tasks/{task_gid}"),
    "user_task_list": ("GET", "/users/{user_gid}/user_task_list"),
}


@asynccontextmanager
async def open_house(
    base: Database, word: str, *, beside: House | None = None
) -> AsyncGenerator[House]:
    """A seeded organisation; `beside` another, it is hosted in the same shard slot, and its admin
    is admin of everything.
    """
    if beside is not None:
        await _approach(base, int(beside.world.workspace))
    async with found_world(base, f"{word} workspace") as world:
        house = House(world, word)
        await _people(house, is_admin=beside is not None)
        friend = house.people["friend"].gid
        house.things |= {"workspace": world.workspace, "user": friend, "friend": friend}
        await _allow(house)
        for kind, make in FRESH.items():
            if kind not in NEEDS or NEEDS[kind] in ROUTES:
                house.things[kind] = await make(house)
        await _gather(house)
        await enrol(base, "relay")
        yield house


async def _approach(base: Database, workspace: int) -> None:
    """Use up identities until the next workspace's shard slot is that of another one."""
    await base.stock()
    while (base.gid(Kind.WORKSPACE, 0) // 65536 + 1 - workspace // 65536) % SLOTS:
        await base.stock()


async def _people(house: House, *, is_admin: bool) -> None:
    kinds: Mapping[str, Mapping[str, Any]] = {
        "admin": {"is_admin": is_admin},
        "guest": {"kind": "guest"},
        "lone_guest": {"kind": "guest"},
        "boss": {"is_admin": True},
    }
    names = ("admin", "editor", "commenter", "viewer", "guest", "lone_guest", "stranger", "boss")
    for role in (*names, "friend"):
        name = house.called(role)
        house.people[role] = await house.world.person(name, **kinds.get(role, {}))


async def _allow(house: House) -> None:
    """What a workspace does only once its admins say so."""
    path, asked = f"/workspaces/{house.world.workspace}", {"allows_public_links": True}
    answer = await house.people["boss"].own("PUT", path, asked)
    assert answer.is_success, answer.text


async def _gather(house: House) -> None:
    """A little life: favourites and recents, a subtask, followers, a home with a section."""
    task, project = house.things["task"], house.things["project"]
    favourite = await house.admin.own("PUT", f"/favorites/{project}", {})
    recent = {"workspace": house.world.workspace, "resource": project}
    remembered = await house.admin.own("POST", "/recents", recent)
    assert favourite.is_success, favourite.text
    assert remembered.is_success, remembered.text
    await house.made("/tasks", parent=task, name=house.called("subtask"))
