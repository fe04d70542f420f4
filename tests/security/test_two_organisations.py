"""Two organisations in one shard slot: to each, what the other has does not exist.

Whatever the second asks about a thing of the first is answered as if the thing had never been, word
by word; nothing of the first changes; and no name or identity of the first comes out anywhere.
"""

import json
import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import pytest_asyncio

from tests.asking import Ask, ask, named, operations
from tests.fingerprints import fingerprint
from tests.listening import listening
from tests.seeded import FRESH, House, open_house
from tests.world import Person
from weft.doors import catalog
from weft.identity.founding import add_person
from weft.kernel.access import bucket_of_workspace
from weft.kernel.database import Database
from weft.kernel.feed import consume, enrol
from weft.kernel.inputs import Input
from weft.kernel.operations import Operation

pytestmark = pytest.mark.xdist_group("two organisations")
# What is not there is done away with already; and the thing itself says in which workspace it is.
FORGIVING = {"dropFavorite", "keepFavorite", "markInbox"}
# To whatever address one writes, there is a letter of one's own.
WRITING = {"createAccessRequest"}
CANARY = "Zarafan"


@dataclass
class Two:
    """Theirs, and ours; and what theirs looked like at first."""

    theirs: House
    ours: House
    traveller: Person
    before: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def base(self) -> Database:
        """The database under both."""
        return self.theirs.world.base

    async def untouched(self) -> bool:
        """Nothing of theirs has changed."""
        return await fingerprint(self.base, self.theirs.world.workspace) == self.before


@pytest_asyncio.fixture(scope="module")
async def two(base: Database) -> AsyncGenerator[Two]:
    """Two seeded organisations."""
    async with (
        open_house(base, CANARY) as theirs,
        open_house(base, "Merino", beside=theirs) as ours,
    ):
        found = Two(theirs, ours, await travelling(theirs, ours))
        await find_everything(theirs)
        found.before = await fingerprint(base, theirs.world.workspace)
        yield found


async def travelling(theirs: House, ours: House) -> Person:
    """Somebody who belongs to both."""
    person = await ours.world.person(ours.called("traveller"))
    here, now = int(theirs.world.workspace), datetime.now(UTC)
    await add_person(ours.world.base, email=person.email, name="", workspace=here, now=now)
    return person


async def find_everything(house: House) -> None:
    """Let what is written be found: the listeners read it."""
    for consumer, handle in catalog.CONSUMERS.items():
        await enrol(house.world.base, consumer)
        while await consume(house.world.base, consumer, handle):
            pass


def references(operation: Operation) -> list[Input]:
    """The inputs in which a thing can be named."""
    inputs = (*operation.places, *operation.parameters, *operation.body)
    return [asked for asked in inputs if asked.to and not asked.read_only]


CASES = [
    pytest.param(operation, asked, kind, id=f"{named(operation)}-{asked.name}-{kind}")
    for operation in operations(lambda each: not each.open)
    for asked in references(operation)
    for kind in asked.to
    if kind in (*FRESH, "workspace", "user")
]


def saying(asked: Ask, name: Input, gid: str) -> Ask:
    """The same request with that thing named."""
    return asked.saying(name.name, [gid] if name.many else gid)


def bare(answer: httpx.Response, *gids: str) -> str:
    """The text of an answer without the things it was asked about."""
    return re.sub("|".join(gids), "…", answer.text)


def made(answer: httpx.Response) -> list[str]:
    """What the answer made, which has an identity of its own."""
    return [answer.json()["data"]["gid"]] if answer.status_code == 201 else []


def test_both_live_in_one_shard_slot(two: Two) -> None:
    theirs, ours = int(two.theirs.world.workspace), int(two.ours.world.workspace)
    assert bucket_of_workspace(theirs) == bucket_of_workspace(ours)
    assert theirs != ours


@pytest.mark.parametrize(("operation", "name", "kind"), CASES)
async def test_what_is_theirs_does_not_exist(
    operation: Operation, name: Input, kind: str, two: Two
) -> None:
    asked, nothing = ask(operation, two.ours.find), two.theirs.nothing(kind)
    theirs = two.theirs.things[kind]
    found = await saying(asked, name, theirs).by(two.ours.admin)
    absent = await saying(asked, name, nothing).by(two.ours.admin)
    assert found.status_code == absent.status_code
    assert bare(found, theirs, *made(found)) == bare(absent, nothing, *made(absent))
    assert operation.method == "GET" or found.status_code in allowed(operation)
    assert await two.untouched()


def allowed(operation: Operation) -> set[int]:
    """How a write that names what does not exist is refused."""
    done = {200} if operation.id in FORGIVING else {201} if operation.id in WRITING else set()
    return {400, 403, 404} | done


def is_read(operation: Operation) -> bool:
    """It shows something."""
    return operation.method == "GET" and not operation.open


def names_a_place(operation: Operation) -> bool:
    """It shows what lies under one workspace or one thing of it."""
    return is_read(operation) and bool(ask(operation, lambda _: "1").named_things)


def leaks(text: str, house: House) -> list[str]:
    """The names and identities of a house that stand in a text."""
    gids = {gid for kind, gid in house.things.items() if kind != "traveller"}
    people = {person.gid for person in house.people.values()}
    said = set(re.findall(r"\d{5,19}", text))
    return sorted((gids | people) & said) + re.findall(CANARY, text, re.IGNORECASE)


@pytest.mark.parametrize("operation", operations(is_read), ids=named)
async def test_no_read_of_ours_shows_anything_of_theirs(operation: Operation, two: Two) -> None:
    answer = await ask(operation, two.ours.find).by(two.ours.admin)
    assert leaks(answer.text, two.theirs) == []


@pytest.mark.parametrize("operation", operations(names_a_place), ids=named)
async def test_who_belongs_to_both_reads_of_each_in_its_place(
    operation: Operation, two: Two
) -> None:
    answer = await ask(operation, two.ours.find).by(two.traveller)
    assert leaks(answer.text, two.theirs) == []


@pytest.mark.parametrize("kind", ["task", "project", "tag", "team", "user", "custom_field"])
async def test_their_names_complete_nothing_of_ours(kind: str, two: Two) -> None:
    path = f"/workspaces/{two.ours.world.workspace}/typeahead"
    theirs = await two.theirs.admin.get(
        f"/workspaces/{two.theirs.world.workspace}/typeahead", resource_type=kind, query="Zar"
    )
    ours = await two.ours.admin.get(path, resource_type=kind, query="Zar")
    assert (theirs.status_code, ours.status_code, ours.json()["data"]) == (200, 200, [])


async def test_their_words_find_nothing_of_ours(two: Two) -> None:
    found = {}
    for house in (two.theirs, two.ours):
        path = f"/workspaces/{house.world.workspace}/search"
        answer = await house.admin.own("GET", path, text=CANARY)
        found[house.word] = len(answer.json()["data"]) > 0
    assert found == {CANARY: True, "Merino": False}


def inside(path: str, method: str = "get", **data: Any) -> dict[str, Any]:
    """One action of a batch."""
    return {"method": method, "relative_path": path, **({"data": data} if data else {})}


async def test_a_batch_opens_nothing_that_its_requests_do_not(two: Two) -> None:
    task, project = two.theirs.things["task"], two.theirs.things["project"]
    actions = [
        inside(f"/tasks/{task}"),
        inside(f"/projects/{project}/tasks"),
        inside(f"/tasks/{task}", "put", name="ours now"),
        inside(f"/tasks/{task}", "delete"),
        inside("/tasks", "post", name="in", projects=[project]),
    ]
    answer = await two.ours.admin.post("/batch", {"actions": actions})
    assert [each["status_code"] for each in answer.json()["data"]] == [404] * 5
    assert leaks(answer.text.replace(task, "").replace(project, ""), two.theirs) == []
    assert await two.untouched()


BODIES = [
    ("/tasks", {"name": "x", "memberships": [{"project": "@project", "section": "@section"}]}),
    ("/tasks", {"name": "x", "workspace": "!workspace", "custom_fields": {"@custom_field": "1"}}),
    ("/tasks", {"name": "x", "projects": ["!project", "@project"]}),
    ("/tasks", {"name": "x", "workspace": "!workspace", "projects": ["@project"]}),
    ("/tasks", {"name": "x", "projects": ["!project"], "followers": ["@user"]}),
    ("/tasks", {"name": "x", "projects": ["!project"], "tags": ["@tag"]}),
    ("/projects", {"name": "x", "workspace": "!workspace", "team": "@team"}),
    ("/projects", {"name": "x", "workspace": "!workspace", "owner": "@user"}),
    ("/memberships", {"parent": "!project", "member": "@team"}),
]


@pytest.mark.parametrize(("path", "body"), BODIES, ids=range(len(BODIES)))
async def test_a_body_that_names_theirs_among_ours_writes_nothing(
    path: str, body: dict[str, Any], two: Two
) -> None:
    before = await fingerprint(two.base, two.ours.world.workspace)
    text = json.dumps(body)
    for sign, house in (("@", two.theirs), ("!", two.ours)):
        text = re.sub(f"{sign}([a-z_]+)", lambda m, h=house: h.find(m[1]), text)
    answer = await two.ours.admin.post(path, json.loads(text))
    assert answer.status_code in (400, 403, 404), answer.text
    assert await fingerprint(two.base, two.ours.world.workspace) == before
    assert await two.untouched()


async def test_a_mention_of_theirs_is_a_number_and_no_name(two: Two) -> None:
    named_ = [two.theirs.things[kind] for kind in ("task", "project", "user", "attachment")]
    links = "".join(f'<a data-asana-gid="{gid}"/>' for gid in named_)
    comment = {"html_text": f"<body>{links}</body>"}
    task = two.ours.things["task"]
    told = await two.ours.admin.post(f"/tasks/{task}/stories", comment, opt_fields="html_text")
    read = await two.ours.admin.get(f"/tasks/{task}/stories", opt_fields="text,html_text")
    assert told.status_code in (201, 400)
    assert re.findall(CANARY, told.text + read.text, re.IGNORECASE) == []
    assert await two.untouched()


async def test_their_files_are_not_handed_out(two: Two) -> None:
    attachment = two.theirs.things["attachment"]
    theirs = await two.theirs.admin.get(f"/attachments/{attachment}")
    answers = [
        await two.ours.admin.client.get(f"/api/weft/1/assets/{attachment}"),
        await two.ours.admin.client.get(theirs.json()["data"]["permanent_url"] or "/none"),
    ]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert (
        leaks("".join(answer.text for answer in answers).replace(attachment, ""), two.theirs) == []
    )


async def test_nothing_of_theirs_is_heard(two: Two, address: str) -> None:
    here = two.ours.world.workspace
    async with listening(two.ours.admin, address, workspace=here) as heard:
        task = await two.theirs.fresh("task")
        await two.theirs.admin.put(f"/tasks/{task}", {"name": two.theirs.called("renamed")})
        mine = await two.ours.fresh("task")
        ops = [await heard.op()]
    assert ops[0]["gid"] == mine
    assert leaks(json.dumps(ops), two.theirs) == []
    two.before = await fingerprint(two.base, two.theirs.world.workspace)


async def test_no_event_and_no_history_of_ours_names_anything_of_theirs(two: Two) -> None:
    ours, theirs = two.ours, two.theirs
    path, who = f"/workspaces/{ours.world.workspace}/events", two.traveller
    start = (await who.get(path)).json()["sync"]
    links = "".join(f'<a href="/x" data-asana-gid="{gid}"/>' for gid in theirs.things.values())
    task = await ours.fresh("task")
    place = {"parent": ours.things["project"], "member": who.gid, "access_level": "editor"}
    await ours.made("/memberships", **place)
    answer = await who.put(f"/tasks/{task}", {"html_notes": f"<body>{links}</body>"})
    assert answer.status_code == 200, answer.text
    sync = (await who.get(path, sync=start)).json()["sync"]
    await ours.admin.put(f"/tasks/{task}", {"name": ours.called("told")})
    for found in (
        await who.get(path, sync=sync),
        await ours.admin.own("GET", "/history", resource=task),
        await ours.admin.own("GET", "/history", resource=task, as_of="2100-01-01T00:00:00Z"),
    ):
        assert found.status_code == 200, found.text
        assert task in found.text or found.json()["data"]
        assert leaks(found.text, theirs) == []
    assert await two.untouched()


async def test_nobody_may_listen_to_theirs(two: Two) -> None:
    answer = await two.ours.admin.own("GET", "/stream", workspace=two.theirs.world.workspace)
    assert answer.status_code == 404
