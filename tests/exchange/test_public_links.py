"""Public links: whoever has the address reads one project, and nothing beside it."""

import re
from datetime import timedelta
from typing import Any

import httpx
import pytest
from httpx import Response
from structlog.testing import capture_logs

from tests.work.making import data, join, private, refusal
from tests.world import Person, World
from weft.doors.observing import Observing

PATH = "/projects/{}/public_link"
NUMBER = re.compile(r"<code>\w+</code>")


@pytest.fixture(name="boss")
async def an_admin(world: World) -> Person:
    """Whoever decides whether there are public links."""
    boss = await world.person("Boss", is_admin=True)
    await allow(boss, world, True)
    return boss


async def allow(boss: Person, world: World, is_on: bool) -> None:
    data(await boss.own("PUT", f"/workspaces/{world.workspace}", {"allows_public_links": is_on}))


async def opened(who: Person, project: str, **shown: Any) -> str:
    """The address at which a project is read, without its host."""
    answer = await who.own("POST", PATH.format(project), shown)
    assert answer.status_code == 201, answer.text
    return answer.json()["url"].partition("weft.test")[2] or _path(answer.json()["url"])


def _path(url: str) -> str:
    return "/" + url.split("/", 3)[3]


async def look(world: World, path: str, **query: str) -> Response:
    """What somebody without an account finds there."""
    headers = {"accept": "text/html"}
    return await world.browser().client.get(path, params=query, headers=headers)


async def test_a_project_is_read_by_whoever_has_its_address_until_it_is_revoked(
    world: World, boss: Person
) -> None:
    ada = await world.person("Ada")
    loom = await private(ada, world, "Loom")
    first = await opened(ada, loom)
    shown = await look(world, first)
    assert shown.status_code == 200
    assert "<h1>Loom</h1>" in shown.text
    assert shown.headers["referrer-policy"] == "no-referrer"
    assert "noindex" in shown.headers["x-robots-tag"]
    assert "script-src 'none'" in shown.headers["content-security-policy"]
    assert "<script" not in shown.text
    link = data(await ada.own("GET", PATH.format(loom)))
    assert (link["is_on"], link["openings"]) == (True, 1)
    assert first.rpartition("/")[2] not in str(link)

    second = await opened(ada, loom)
    beyond = f"/public/weft_pub_{'9' * 19}_{'x' * 43}"
    near = second[:-1] + ("y" if second[-1] == "x" else "x")
    gone = [await look(world, path) for path in (first, near, beyond)]
    until = (world.clock.now() + timedelta(days=1)).isoformat()
    data(await ada.own("PUT", PATH.format(loom), {"expires_at": until}))
    world.clock.advance(timedelta(days=2))
    gone.append(await look(world, second))
    data(await ada.own("PUT", PATH.format(loom), {"expires_at": None}))
    assert (await look(world, second)).status_code == 200
    await allow(boss, world, False)
    gone.append(await look(world, second))
    await allow(boss, world, True)
    data(await ada.own("DELETE", PATH.format(loom)))
    gone.append(await look(world, second))
    pages = {(page.status_code, NUMBER.sub("", page.text)) for page in gone}
    assert len(pages) == 1
    assert next(iter(pages))[0] == 404
    audit = "SELECT action FROM audit WHERE workspace_gid = $1 AND action LIKE 'public_link%'"
    acts = [row["action"] for row in await world.rows(audit, int(world.workspace))]
    assert sorted(set(acts)) == ["public_link.added", "public_link.changed", "public_link.deleted"]


async def test_a_new_address_opens_the_project_also_where_the_one_before_had_ended(
    world: World, boss: Person
) -> None:
    ada = await world.person("Ada")
    loom = await private(ada, world)
    until = (world.clock.now() + timedelta(days=1)).isoformat()
    await opened(ada, loom, expires_at=until, shows_people=True)
    kept = data(await ada.own("GET", PATH.format(loom)))["expires_at"]
    assert kept is not None
    await opened(ada, loom)
    assert data(await ada.own("GET", PATH.format(loom)))["expires_at"] == kept
    world.clock.advance(timedelta(days=2))
    again = await opened(ada, loom)
    assert (await look(world, again)).status_code == 200
    link = data(await ada.own("GET", PATH.format(loom)))
    assert (link["expires_at"], link["shows_people"]) == (None, True)


async def test_who_is_told_to_wait_is_not_counted_and_writes_nothing(
    world: World, boss: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("weft.doors.public.OPENINGS_PER_MINUTE", 1)
    ada = await world.person("Ada")
    loom = await private(ada, world)
    path = await opened(ada, loom)
    answers = [(await look(world, path)).status_code for _ in range(3)]
    assert set(answers) == {200, 429}
    link = data(await ada.own("GET", PATH.format(loom)))
    assert link["openings"] == answers.count(200)


async def test_a_page_that_breaks_leaves_no_secret_in_the_log(
    world: World, boss: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = await world.person("Ada")
    path = await opened(ada, await private(ada, world))
    monkeypatch.setattr("weft.doors.public.sheet", None)
    watched = httpx.ASGITransport(Observing(world.transport.app))
    async with httpx.AsyncClient(transport=watched, base_url="http://weft.test") as client:
        with capture_logs() as said, pytest.raises(TypeError):
            await client.get(path)
    failed = [line["path"] for line in said if line["event"] == "request failed"]
    assert failed == ["/public/{secret}"]


async def test_the_workspace_allows_it_and_whoever_may_share_makes_it(world: World) -> None:
    boss, ada = await world.person("Boss", is_admin=True), await world.person("Ada")
    vic = await world.person("Vic")
    loom = await private(ada, world)
    await join(ada, loom, vic.gid, "viewer")
    assert "switched off" in refusal(await ada.own("POST", PATH.format(loom)), 403)
    allowing = {"allows_public_links": True}
    path = f"/workspaces/{world.workspace}"
    assert (await ada.own("PUT", path, allowing)).status_code == 403
    data(await boss.own("PUT", path, allowing))
    for method in ("POST", "PUT", "DELETE"):
        assert (await vic.own(method, PATH.format(loom), {})).status_code == 403
        assert (await boss.own(method, PATH.format(loom), {})).status_code == 404
    assert data(await vic.own("GET", PATH.format(loom)))["is_on"] is False
    assert (await ada.own("PUT", PATH.format(loom), {"shows_people": True})).status_code == 404
    past = {"expires_at": "2020-01-01T00:00:00Z"}
    assert refusal(await ada.own("POST", PATH.format(loom), past), 400).startswith("expires_at")


async def furnished(world: World, ada: Person, bob: Person) -> tuple[str, dict[str, str]]:
    """A project with one of everything that a public page may show, and things it may not."""
    loom = await private(ada, world, "Loom")
    await join(ada, loom, bob.gid, "editor")
    open_ = {"name": "Yarn", "resource_subtype": "enum", "enum_options": [{"name": "Wool"}]}
    kept = {"name": "Salary", "resource_subtype": "text", "privacy_setting": "private"}
    field = data(await ada.post("/custom_fields", {"workspace": world.workspace, **open_}), 201)
    secret = data(await ada.post("/custom_fields", {"workspace": world.workspace, **kept}), 201)
    for one in (field, secret):
        asked = {"custom_field": one["gid"]}
        data(await ada.post(f"/projects/{loom}/addCustomFieldSetting", asked))
    values = {field["gid"]: field["enum_options"][0]["gid"], secret["gid"]: "hush-salary"}
    mention = f'<a data-asana-gid="{bob.gid}"/>'
    task = data(
        await ada.post(
            "/tasks",
            {
                "name": "Weave",
                "projects": [loom],
                "assignee": bob.gid,
                "due_on": "2030-05-04",
                "html_notes": f"<body>Ask {mention} <strong>first</strong></body>",
                "custom_fields": values,
            },
        ),
        201,
    )["gid"]
    return loom, {"task": task, "secret": secret["gid"]}


async def test_it_shows_what_its_maker_chose(world: World, boss: Person) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bobbin")
    loom, _ = await furnished(world, ada, bob)
    path = await opened(ada, loom)
    for view in ("list", "board"):
        bare = (await look(world, path, view=view)).text
        assert all(word in bare for word in ("Weave", "4 May 2030", "Wool"))
        assert not any(word in bare for word in ("Bobbin", "Ada", "first", "Salary", "hush", "@"))
    data(await ada.own("PUT", PATH.format(loom), {"shows_descriptions": True}))
    told = (await look(world, path)).text
    assert "Ask @… <strong>first</strong>" in told
    assert "Bobbin" not in told
    data(await ada.own("PUT", PATH.format(loom), {"shows_people": True}))
    named = (await look(world, path)).text
    assert "<b>@Bobbin</b>" in named
    assert bob.email not in named


async def test_what_is_not_public_leaves_no_trace_on_it(world: World, boss: Person) -> None:
    """Two worlds that differ only in what a link does not show have the same pages, to a byte."""
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    loom, made = await furnished(world, ada, bob)
    path, task = await opened(ada, loom, shows_people=True, shows_descriptions=True), made["task"]
    before = [(await look(world, path, view=view)).text for view in ("list", "board")]

    elsewhere = await private(eve, world, "hush-project")
    data(await ada.post(f"/tasks/{task}/stories", {"text": "hush-comment"}), 201)
    data(await ada.put(f"/tasks/{task}", {"custom_fields": {made["secret"]: "hush-more"}}))
    link = {"resource_subtype": "external", "url": "https://hush.example", "name": "hush-file"}
    for parent in (task, loom):
        data(await ada.post("/attachments", {"parent": parent, **link}))
    part = {"name": "hush-part", "notes": "hush-notes"}
    data(await ada.post(f"/tasks/{task}/subtasks", part), 201)
    data(await ada.post(f"/tasks/{task}/addFollowers", {"followers": [eve.gid]}))
    data(await ada.post(f"/tasks/{task}/addTag", {"tag": await tagged(ada, world)}))
    data(await ada.own("POST", "/reactions", {"target": task, "emoji": "👍"}), 201)
    asked = {"project": loom, "name": "hush-message", "text": "hush-words"}
    data(await ada.own("POST", "/messages", asked), 201)
    told = {"parent": loom, "status_type": "at_risk", "text": "hush-status"}
    data(await ada.post("/status_updates", told), 201)
    other = data(await eve.post("/tasks", {"name": "hush-task", "projects": [elsewhere]}), 201)
    gone = data(await ada.post("/tasks", {"name": "hush-gone", "projects": [loom]}), 201)
    data(await ada.delete(f"/tasks/{gone['gid']}"))
    await world.rows("UPDATE users SET email = 'hush@example.com' WHERE gid = $1", int(bob.gid))
    assert other["gid"] not in before[0]

    after = [(await look(world, path, view=view)).text for view in ("list", "board")]
    assert after == before
    assert "hush" not in "".join(after)
    data(await ada.put(f"/tasks/{task}", {"name": "Weave, at last"}))
    assert (await look(world, path)).text != before[0]


async def tagged(who: Person, world: World) -> str:
    """The gid of a tag."""
    asked = {"name": "hush-tag", "workspace": world.workspace}
    return data(await who.post("/tags", asked), 201)["gid"]


async def test_numbers_are_written_in_the_language_of_the_reader(
    world: World, boss: Person
) -> None:
    ada = await world.person("Ada")
    loom = await private(ada, world, "Loom")
    forms: list[tuple[dict[str, Any], float]] = [
        ({"format": "currency", "currency_code": "EUR", "precision": 2}, 4200),
        ({"format": "percentage", "precision": 1}, 0.625),
        ({"format": "custom", "custom_label": "kg", "precision": 0}, 12345),
        ({"format": "duration", "precision": 0}, 75),
    ]
    values: dict[str, float] = {}
    for n, (form, value) in enumerate(forms):
        known = {"workspace": world.workspace, "name": f"N{n}", "resource_subtype": "number"}
        field = data(await ada.post("/custom_fields", {**known, **form}), 201)["gid"]
        data(await ada.post(f"/projects/{loom}/addCustomFieldSetting", {"custom_field": field}))
        values[field] = value
    data(await ada.post("/tasks", {"name": "x", "projects": [loom], "custom_fields": values}), 201)
    path = await opened(ada, loom)
    for language, said in (
        ("en", ["€4,200.00", "62.5%", "12,345 kg", "1 hr 15 min"]),
        ("de", ["4.200,00\xa0€", "62,5\xa0%", "12.345 kg", "1 Std. 15 Min."]),
    ):
        headers = {"accept": "text/html", "accept-language": language}
        shown = await world.browser().client.get(path, headers=headers)
        assert [one for one in said if one not in shown.text] == []
