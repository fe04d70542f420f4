"""Abuse cases by their names, and where each is tried.

| case | tried in |
|---|---|
| A1 things of another organisation | test_two_organisations: every input that names a thing |
| A2 their files | test_two_organisations; test_attachments: strangers, made-up addresses |
| A3 a child under the wrong parent | here |
| A4 mass assignment | here: every read-only field of every body |
| A5 effects before the check | test_roles: nothing is written where somebody is refused; here |
| A6 reading rights that write | test_roles |
| A7 scopes and verbs | here: every operation, with a token for everything else |
| A8 guests | here: no read shows a guest who shares nothing anything; test_roles |
| A9 aggregates | here: counts are made for those who see what is counted |
| A10 references to the hidden | test_stories; model: numbers, never names |
| A11 a preview after revocation | here |
| A12 an open stream after removal | here |
| A13 a private task into a public project | here: allowed to editors there, and audited |
| A14 admins' operations | test_roles; test_workspaces, test_memberships: the last admin stays |
| A15 a token's right is its person's and its scopes' | here |
| B1 signed addresses after a downgrade | here |
| B2 one link, fifty at once | test_passwords, test_invitations |
| B3 an invitation elsewhere | test_invitations |
| B5 a closed account | test_sessions, test_users; here: files; test_taking: mail |
| B6 a planted session, a session older than a right | test_sessions; test_stream |
| B9 guessing | test_passwords |
| B10 forged requests | test_sessions, test_rates, test_pages |
| C3 scripts in texts | test_scripts here and in the browser; test_richtext_laws; test_pages |
| C4 files that run | test_attachments: saved, and run nothing |
| C5 names that mislead | test_attachments |
| C6 bombs | test_nasty_values; here: compressed bodies; test_attachments: floods |
| C7 deep markup | test_richtext_reading; here |
| C8 regular expressions | here: no input is one |
| C10 injection | test_nasty_values, test_finders, test_batch |
| C11 mail from strangers and machines | test_taking; test_reading: bombs |
| D1 fifty at once | here: one key; test_memberships, test_tasks_places, test_tasks_links |
"""

import asyncio
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.asking import ask, named, operations
from tests.fingerprints import fingerprint
from tests.listening import listening
from tests.seeded import House
from weft.doors import catalog
from weft.identity.sessions.tokens import issue_token
from weft.kernel.inputs import Input
from weft.kernel.operations import Operation

pytestmark = pytest.mark.xdist_group("abuse")


def read_only(operation: Operation) -> list[Input]:
    """What a caller may read, and must not set."""
    return [each for each in operation.body if each.read_only]


def has_read_only(operation: Operation) -> bool:
    """Some of its names are not the caller's to set."""
    return bool(read_only(operation))


def asks_for_a_scope(operation: Operation) -> bool:
    """A token must allow it."""
    return not operation.open


def project_of_ones_own(house: House, name: str) -> Any:
    """Another project of the admin's."""
    here = house.world.workspace
    return house.made("/projects", name=name, workspace=here, privacy_setting="private")


async def refused(house: House, answer: httpx.Response, before: dict[str, str]) -> None:
    """A refusal that wrote nothing."""
    assert answer.status_code in (400, 403, 404), answer.text
    assert await fingerprint(house.world.base, house.world.workspace) == before


@pytest.fixture
async def before(house: House) -> dict[str, str]:
    """What is stored at first."""
    return await fingerprint(house.world.base, house.world.workspace)


async def test_a_child_is_found_under_its_own_parent_only(house: House) -> None:
    """A3."""
    other = await project_of_ones_own(house, "Other")
    section = (await house.shown(f"/projects/{other}/sections"))[0]["gid"]
    there = await house.made("/tasks", name="There", projects=[other])
    mine, task, here = house.things["project"], house.things["task"], house.things["section"]
    before = await fingerprint(house.world.base, house.world.workspace)
    wrong = [
        (f"/projects/{mine}/sections/insert", {"section": section, "after_section": here}),
        (f"/projects/{mine}/sections", {"name": "x", "insert_before": section}),
        (f"/sections/{here}/addTask", {"task": task, "insert_before": there}),
        (f"/tasks/{task}/addProject", {"project": mine, "section": section}),
        (f"/tasks/{task}/addProject", {"project": mine, "insert_before": there}),
        ("/tasks", {"name": "x", "memberships": [{"project": mine, "section": section}]}),
    ]
    for path, data in wrong:
        await refused(house, await house.admin.post(path, data), before)


@pytest.mark.parametrize("operation", operations(has_read_only), ids=named)
async def test_what_is_not_the_callers_to_set_is_refused_by_name(
    operation: Operation, house: House, before: dict[str, str]
) -> None:
    """A4."""
    asked = ask(operation, house.find)
    answers = {
        each.name: await asked.saying(each.name, "1").by(house.admin)
        for each in read_only(operation)
    }
    said = {name: (a.status_code, a.json()["errors"][0]["message"]) for name, a in answers.items()}
    assert said == {name: (400, f"{name}: Cannot write this property") for name in answers}
    assert await fingerprint(house.world.base, house.world.workspace) == before


async def test_deleting_without_the_right_moves_nothing(
    house: House, before: dict[str, str]
) -> None:
    """A5."""
    answer = await house.people["editor"].delete(f"/projects/{house.things['project']}")
    assert answer.status_code == 403
    await refused(house, answer, before)


@pytest.mark.parametrize("operation", operations(asks_for_a_scope), ids=named)
async def test_a_token_for_everything_else_does_not_do_this(
    operation: Operation, house: House, before: dict[str, str]
) -> None:
    """A7, A15."""
    scopes = {each.scope for each in catalog.OPERATIONS} - {operation.scope, "default"}
    token = await issue_token(
        house.world.base,
        int(house.admin.gid),
        "narrow",
        now=datetime.now(UTC),
        scopes=tuple(sorted(scopes)),
    )
    headers = {"authorization": f"Bearer {token}"}
    async with house.stranger() as client:
        answer = await ask(operation, house.find).sent(client, headers=headers)
    assert answer.status_code == 403, answer.text
    now = await fingerprint(house.world.base, house.world.workspace)
    assert without_tokens(now) == without_tokens(before)


def without_tokens(found: dict[str, str]) -> dict[str, str]:
    """What is stored, but for the tokens that the test itself makes."""
    return {name: held for name, held in found.items() if name != "access_tokens"}


async def test_a_token_gives_its_person_no_more_than_they_may(house: House) -> None:
    """A15."""
    viewer, scopes = house.people["viewer"], ("tasks:write", "projects:delete")
    token = await issue_token(
        house.world.base, int(viewer.gid), "wide", now=datetime.now(UTC), scopes=scopes
    )
    headers = {"authorization": f"Bearer {token}"}
    async with house.stranger() as client:
        task = await client.put(
            f"/api/1.0/tasks/{house.things['task']}", json={"data": {"name": "x"}}, headers=headers
        )
        project = await client.delete(
            f"/api/1.0/projects/{house.things['project']}", headers=headers
        )
    assert (task.status_code, project.status_code) == (403, 403)


@pytest.mark.parametrize("operation", operations(lambda o: o.method == "GET"), ids=named)
async def test_a_guest_who_shares_nothing_is_shown_nothing(
    operation: Operation, house: House
) -> None:
    """A8: names of the house stand only in the guest's own, and in the workspace's."""
    guest = house.people["lone_guest"]
    answer = await ask(operation, house.find).by(guest)
    own = (guest.name, guest.email, f"{house.word} workspace", f"{house.word}+workspace")
    text = answer.text
    for name in own:
        text = text.replace(name, "")
    assert house.word.lower() not in text.lower()


async def test_counts_are_made_for_those_who_see_what_is_counted(house: House) -> None:
    """A9."""
    path, fields = f"/projects/{house.things['project']}/task_counts", "num_tasks"
    roles = ("viewer", "guest", "stranger", "lone_guest", "boss")
    found = {r: await house.people[r].get(path, opt_fields=fields) for r in roles}
    listed = await house.shown(f"/projects/{house.things['project']}/tasks", limit=100)
    counts = {
        role: answer.json()["data"]["num_tasks"]
        for role, answer in found.items()
        if answer.is_success
    }
    assert counts == {"viewer": len(listed), "guest": len(listed)}


async def test_a_signed_address_ends_with_the_sight_of_its_reader(house: House) -> None:
    """A11, B1."""
    friend = await house.world.person(house.called("helper"))
    project, attachment = house.things["project"], house.things["attachment"]
    place = {"parent": project, "member": friend.gid, "access_level": "viewer"}
    membership = await house.made("/memberships", **place)
    shown = (await friend.get(f"/attachments/{attachment}")).json()["data"]
    address = httpx.URL(shown["download_url"]).raw_path.decode()
    async with house.stranger() as client:
        before = await client.get(address)
        await house.admin.delete(f"/memberships/{membership}")
        after = await client.get(address)
    assert (before.status_code, after.status_code) == (200, 404)


async def test_a_signed_address_ends_with_the_account_of_its_reader(house: House) -> None:
    """B5."""
    friend = await house.world.person(house.called("leaver"))
    attachment = house.things["attachment"]
    place = {"parent": house.things["project"], "member": friend.gid, "access_level": "viewer"}
    await house.made("/memberships", **place)
    shown = (await friend.get(f"/attachments/{attachment}")).json()["data"]
    address = httpx.URL(shown["download_url"]).raw_path.decode()
    closed = await house.people["boss"].own("POST", f"/users/{friend.gid}/deactivate", {})
    assert closed.status_code == 200, closed.text
    async with house.stranger() as client:
        assert (await client.get(address)).status_code in (401, 404)


async def test_an_open_stream_tells_nothing_more_after_removal(house: House, address: str) -> None:
    """A12."""
    friend = await house.world.person(house.called("listener"))
    project = house.things["project"]
    place = {"parent": project, "member": friend.gid, "access_level": "viewer"}
    membership = await house.made("/memberships", **place)
    async with listening(friend, address, workspace=house.world.workspace) as heard:
        await house.admin.delete(f"/memberships/{membership}")
        while (op := await heard.op())["action"] != "gone" or op["gid"] != project:
            pass
        secret = await house.fresh("task")
        mine = await friend.post("/tasks", {"name": "own", "workspace": house.world.workspace})
        told = [await heard.op()]
        while told[-1]["gid"] != mine.json()["data"]["gid"]:
            told.append(await heard.op())
    assert secret not in {op["gid"] for op in told}


async def test_a_private_task_that_is_opened_is_audited(house: House) -> None:
    """A13: whoever edits the public project may show a task they see; it is written down."""
    here, task = house.world.workspace, await house.fresh("task")
    public = await house.made("/projects", name=house.called("public"), workspace=here)
    answer = await house.people["editor"].post(f"/tasks/{task}/addProject", {"project": public})
    assert answer.status_code == 200, answer.text
    audited = await house.world.rows(
        "SELECT actor_gid, action FROM audit WHERE resource_gid = $1 ORDER BY id DESC LIMIT 1",
        int(task),
    )
    editor = int(house.people["editor"].gid)
    assert [tuple(row) for row in audited] == [(editor, "task.changed")]


async def test_a_compressed_body_is_not_unpacked(house: House) -> None:
    """C6."""
    answer = await house.admin.client.post(
        "/api/1.0/tasks",
        content=b"\x1f\x8b\x08\x00",
        headers={"content-type": "application/json", "content-encoding": "gzip"},
    )
    assert answer.status_code == 415, answer.text


@pytest.mark.parametrize("times", [60, 3_000])
async def test_deep_markup_is_refused(times: int, house: House, before: dict[str, str]) -> None:
    """C7."""
    deep = "<body>" + "<strong>" * times + "x" + "</strong>" * times + "</body>"
    answer = await house.admin.put(f"/tasks/{house.things['task']}", {"html_notes": deep})
    assert answer.json()["errors"][0]["message"].startswith("html_notes: ")
    await refused(house, answer, before)


async def test_a_text_that_looks_like_a_pattern_is_only_a_text(house: House) -> None:
    """C8."""
    here, pattern = house.world.workspace, "(a+)+$" + "a" * 200
    found = [
        await house.admin.get(f"/workspaces/{here}/typeahead", resource_type=kind, query=pattern)
        for kind in ("task", "project", "user", "tag")
    ]
    assert [(a.status_code, a.json()["data"]) for a in found] == [(200, [])] * 4


async def test_fifty_with_one_key_make_one_task(house: House) -> None:
    """D1."""
    name, home = house.called("only"), house.things["project"]
    headers, data = {"idempotency-key": name}, {"data": {"name": name, "projects": [home]}}

    async def once() -> httpx.Response:
        return await house.admin.client.post("/api/1.0/tasks", json=data, headers=headers)

    answers = await asyncio.gather(*(once() for _ in range(50)))
    made = await house.world.rows("SELECT gid FROM tasks WHERE name = $1", name)
    assert len(made) == 1
    assert {a.status_code for a in answers} <= {201, 409}
    told = {a.json()["data"]["gid"] for a in answers if a.is_success}
    assert told == {str(made[0]["gid"])}
