"""Briefs: each project has one page that explains it, which goes and comes back with it."""

from typing import Any

from tests.work.making import data, join, logged, private, project, refusal, status
from tests.world import Person, World

RICH = "<body><h1>Why</h1><table><tr><td>Cost</td><td>Gain</td></tr></table></body>"
FIELDS = "title,text,html_text,permalink_url,project.name"


async def write(who: Person, project: str, **words: Any) -> str:
    return data(await who.post(f"/projects/{project}/project_briefs", words), 201)["gid"]


async def read(who: Person, brief: str) -> Any:
    return data(await who.get(f"/project_briefs/{brief}", opt_fields=FIELDS))


async def test_a_project_has_one_brief(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    gid = await write(ada, loom, html_text=RICH)
    shown = await read(ada, gid)
    assert (shown["title"], shown["html_text"]) == ("Project brief", RICH)
    assert shown["text"] == "Why\nCost\tGain"
    assert shown["permalink_url"].endswith(f"/0/{loom}/{gid}")
    assert shown["project"]["name"] == "Loom"
    seen = data(await ada.get(f"/projects/{loom}", opt_fields="project_brief.title"))
    assert seen["project_brief"] == {"gid": gid, "title": "Project brief"}
    again = await ada.post(f"/projects/{loom}/project_briefs", {"text": "Again"})
    assert "Has a brief already" in refusal(again, 400)
    data(await ada.put(f"/project_briefs/{gid}", {"text": "Plain", "title": "What"}))
    shown = await read(ada, gid)
    assert (shown["title"], shown["html_text"]) == ("What", "<body>Plain</body>")
    assert [row["action"] for row in await logged(world, gid)] == ["added", "changed"]


async def test_a_brief_takes_its_own_tags_and_one_text(world: World) -> None:
    ada = await world.person("Ada")
    path = f"/projects/{await project(ada, world)}/project_briefs"
    for wrong, said in (
        ({"text": "x", "html_text": RICH}, "html_text: Give text or html_text, not both"),
        ({"html_text": "<body><p>x</p></body>"}, "html_text: "),
        ({"html_text": '<body><object type="text/html"/></body>'}, "html_text: "),
    ):
        assert refusal(await ada.post(path, wrong), 400).startswith(said)


async def test_a_brief_is_its_projects(world: World) -> None:
    ada, eve, vic, bob = [await world.person(n) for n in ("Ada", "Eve", "Vic", "Bob")]
    loom, secret = await private(ada, world), await private(ada, world, "Hidden")
    await join(ada, loom, eve.gid, "editor")
    await join(ada, loom, vic.gid, "commenter")
    gid = await write(ada, loom, html_text=f'<body><a data-asana-gid="{secret}"/></body>')
    path = f"/project_briefs/{gid}"
    assert "Hidden" in (await read(ada, gid))["html_text"]
    assert "Private Link" in (await read(vic, gid))["html_text"]
    assert (await vic.put(path, {"text": "x"})).status_code == 403
    assert (await status(bob, path), (await bob.delete(path)).status_code) == (404, 404)
    data(await eve.put(path, {"text": "Ours"}))
    data(await ada.delete(f"/projects/{loom}"))
    assert await status(ada, path) == 404
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore"))
    assert (await read(ada, gid))["text"] == "Ours"


async def test_a_deleted_brief_comes_back_where_no_other_stands(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    first = await write(ada, loom, text="First")
    data(await ada.delete(f"/project_briefs/{first}"))
    second = await write(ada, loom, text="Second")
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    restore = f"/trash/{batch}/restore"
    assert "Has a brief already" in refusal(await ada.own("POST", restore), 400)
    data(await ada.delete(f"/project_briefs/{second}"))
    data(await ada.own("POST", restore))
    assert (await read(ada, first))["text"] == "First"


async def test_a_brief_is_reworded_unless_somebody_did_so_meanwhile(world: World) -> None:
    ada = await world.person("Ada")
    loom = await project(ada, world)
    brief = await write(ada, loom, text="Why & how")
    path, begun = f"/project_briefs/{brief}/text", (await read(ada, brief))["html_text"]
    hers = "<body><h1>Why</h1></body>"
    data(await ada.own("PUT", path, {"html_text": hers, "base_html_text": begun}))
    late = {"html_text": "<body>late</body>", "base_html_text": begun}
    assert "html_text: Somebody has changed" in refusal(await ada.own("PUT", path, late), 409)
    assert (await read(ada, brief))["html_text"] == hers
    path, begun = f"/projects/{loom}/description", "<body></body>"
    hers = "<body>All of it</body>"
    data(await ada.own("PUT", path, {"html_notes": hers, "base_html_notes": begun}))
    late = {"html_notes": "<body>late</body>", "base_html_notes": begun}
    assert "html_notes: Somebody has changed" in refusal(await ada.own("PUT", path, late), 409)


async def test_files_of_a_brief_go_where_it_goes(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    loom = await private(ada, world)
    await join(ada, loom, bob.gid, "commenter")
    brief = await write(ada, loom, text="Why")

    async def attach(who: Person) -> Any:
        files = {"file": ("plan.txt", b"the plan", "text/plain")}
        return await who.client.post("/api/1.0/attachments", data={"parent": brief}, files=files)

    gid = data(await attach(ada))["gid"]
    assert data(await ada.get(f"/attachments/{gid}"))["parent"]["gid"] == brief
    assert [each["gid"] for each in data(await bob.get("/attachments", parent=brief))] == [gid]
    assert data(await ada.get("/attachments", parent=loom)) == []
    assert ((await attach(bob)).status_code, (await attach(eve)).status_code) == (403, 404)
    assert (await eve.get(f"/attachments/{gid}")).status_code == 404
    assert (await eve.get("/attachments", parent=brief)).status_code == 404
    data(await ada.delete(f"/project_briefs/{brief}"))
    assert (await ada.get(f"/attachments/{gid}")).status_code == 404
