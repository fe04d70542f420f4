"""Rich text on the wire: what is kept, and what each reader sees of it."""

from typing import Any

import pytest

from tests.work.places import PRIVATE, project
from tests.world import Person, World


async def said(person: Person, task: str, html: str) -> str:
    made = await person.post(f"/tasks/{task}/stories", {"html_text": html})
    assert made.status_code == 201, made.text
    return made.json()["data"]["gid"]


async def html_of(person: Person, story: str) -> str:
    answer = await person.get(f"/stories/{story}", opt_fields="html_text")
    return answer.json()["data"]["html_text"]


async def shared_task(world: World, ada: Person) -> str:
    made = await ada.post("/tasks", {"name": "Weave", "projects": [await project(world, "Open")]})
    return made.json()["data"]["gid"]


async def test_a_mention_reads_by_its_name_for_those_who_see_it_only(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await project(world, "Secret", ada, privacy=PRIVATE)
    task = await shared_task(world, ada)
    story = await said(ada, task, f'<body>See <a data-asana-gid="{secret}"/></body>')
    shown = await html_of(ada, story)
    assert ">Secret</a>" in shown
    assert f'href="http://127.0.0.1:8080/0/{secret}/list"' in shown
    assert 'data-asana-type="project"' in shown
    hidden = await html_of(bob, story)
    assert hidden == '<body>See <a data-asana-accessible="false">Private Link</a></body>'
    kept = await world.rows("SELECT html_text, text FROM stories WHERE gid = $1", int(story))
    assert kept[0]["html_text"] == f'<body>See <a data-asana-gid="{secret}"/></body>'.replace(
        "/></body>", "></a></body>"
    )
    assert "Secret" not in kept[0]["text"]


async def test_a_plain_text_says_of_a_mention_what_the_rich_one_says(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await project(world, "Secret", ada, privacy=PRIVATE)
    home = await project(world, "Open", ada)
    address = f"http://127.0.0.1:8080/0/{secret}/list"
    html = f'<body>~ <a data-asana-gid="{secret}">The secret</a> &amp; <strong>more</strong></body>'
    task = (await ada.post("/tasks", {"name": "Weave", "projects": [home]})).json()["data"]["gid"]
    await ada.put(f"/tasks/{task}", {"html_notes": html})
    await ada.put(f"/projects/{home}", {"html_notes": html})
    status = {"parent": home, "title": "x", "html_text": html, "status_type": "on_track"}
    made = await ada.post("/status_updates", status)
    assert made.status_code == 201, made.text
    update = made.json()["data"]["gid"]
    story = await said(ada, task, html)
    texts = {"tasks": task, "projects": home, "stories": story, "status_updates": update}
    for path, gid in texts.items():
        name = "notes" if path in ("tasks", "projects") else "text"
        shown = [
            (await who.get(f"/{path}/{gid}", opt_fields=name)).json()["data"][name]
            for who in (ada, bob)
        ]
        assert shown == [f"~ {address} & more", "~ Private Link & more"], path
    plain = "\\u001f \u001f<body/> as it is"
    await ada.put(f"/tasks/{task}", {"notes": plain})
    found = (await bob.get(f"/tasks/{task}", opt_fields="notes")).json()["data"]["notes"]
    assert found == "\\u001f <body/> as it is"


async def test_a_renamed_thing_reads_by_its_new_name(world: World) -> None:
    ada = await world.person("Ada")
    task = await shared_task(world, ada)
    story = await said(ada, task, f'<body><a data-asana-gid="{task}"/></body>')
    await ada.put(f"/tasks/{task}", {"name": "Spin"})
    assert ">Spin</a>" in await html_of(ada, story)


async def test_what_its_author_may_not_see_cannot_be_mentioned(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await project(world, "Secret", ada, privacy=PRIVATE)
    task = await shared_task(world, ada)
    body = f'<body><a data-asana-gid="{secret}"/></body>'
    refused = await bob.post(f"/tasks/{task}/stories", {"html_text": body})
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["message"].startswith(f"html_text: Unknown object: {secret}")
    unknown = await bob.post(
        f"/tasks/{task}/stories", {"html_text": body.replace(secret, "99999999999")}
    )
    assert unknown.status_code == 400
    address = f'<body><a href="https://example.com" data-asana-gid="{secret}">there</a></body>'
    story = await said(bob, task, address)
    assert await html_of(ada, story) == '<body><a href="https://example.com">there</a></body>'


async def test_a_guest_cannot_mention_whom_they_do_not_know(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    eve = await world.person("Eve", kind="guest")
    made = await ada.post(
        "/tasks", {"name": "Weave", "workspace": world.workspace, "followers": [eve.gid]}
    )
    task = made.json()["data"]["gid"]
    body = {"html_text": f'<body><a data-asana-gid="{bob.gid}"/></body>'}
    assert (await eve.post(f"/tasks/{task}/stories", body)).status_code == 400
    assert (await bob.get(f"/tasks/{task}")).status_code == 404


async def test_somebody_of_another_workspace_is_unknown(world: World, other: World) -> None:
    ada, zoe = await world.person("Ada"), await other.person("Zoe")
    task = await shared_task(world, ada)
    body = {"html_text": f'<body><a data-asana-gid="{zoe.gid}"/></body>'}
    assert (await ada.post(f"/tasks/{task}/stories", body)).status_code == 400


@pytest.mark.parametrize(
    ("html", "sentence"),
    [
        ("plain", "html_text: The text must be XML with one root"),
        ("<body><b>a</b></body>", "html_text: The tag <b> is not allowed here: use <strong>."),
        ("<body><h1>a</h1></body>", "html_text: The tag <h1> is not allowed here"),
        ('<body><a href="javascript:alert(1)">a</a></body>', "html_text: The href of <a>"),
        ("<body>" + '<a data-asana-gid="1"/>' * 201 + "</body>", "html_text: Unknown object: 1"),
        (
            "<body>" + "".join(f'<a data-asana-gid="{n}"/>' for n in range(1, 202)) + "</body>",
            "html_text: Must mention at most 200 objects",
        ),
    ],
)
async def test_rich_text_that_does_not_fit_is_refused(
    world: World, html: str, sentence: str
) -> None:
    ada = await world.person("Ada")
    task = await shared_task(world, ada)
    answer: Any = await ada.post(f"/tasks/{task}/stories", {"html_text": html})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["message"].startswith(sentence)


async def test_notes_of_a_project_name_nothing_that_their_author_may_not_see(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    secret = await project(world, "Secret", ada, privacy=PRIVATE)
    body = {
        "workspace": world.workspace,
        "html_notes": f'<body><a data-asana-gid="{secret}"/></body>',
    }
    refused = await bob.post("/projects", body)
    assert refused.status_code == 400, refused.text
    assert refused.json()["errors"][0]["message"].startswith("html_notes: Unknown object")
    made = await ada.post("/projects", body, opt_fields="notes,html_notes")
    assert made.json()["data"]["notes"].endswith(f"/0/{secret}/list")
    read = await bob.get(f"/projects/{made.json()['data']['gid']}", opt_fields="html_notes")
    assert "Private Link" in read.json()["data"]["html_notes"]


async def test_nobody_overwrites_a_description_that_they_have_not_seen(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    mention = f'<a data-asana-gid="{bob.gid}"/>'
    made = {"name": "one", "html_notes": f"<body>for {mention}</body>"}
    answer = await ada.post("/tasks", {**made, "workspace": world.workspace})
    gid = answer.json()["data"]["gid"]
    path = f"/tasks/{gid}/description"
    shown = await ada.get(f"/tasks/{gid}", opt_fields="html_notes")
    begun = shown.json()["data"]["html_notes"]
    first = {"html_notes": "<body>hers</body>", "base_html_notes": begun}
    assert (await ada.own("PUT", path, first)).status_code == 200
    late = {"html_notes": "<body>late</body>", "base_html_notes": begun}
    answer = await ada.own("PUT", path, late)
    assert answer.status_code == 409
    assert (await ada.get(f"/tasks/{gid}")).json()["data"]["notes"] == "hers"
