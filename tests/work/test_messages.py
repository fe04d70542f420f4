"""Messages: whoever may comment speaks to a whole project, and all who read it may listen."""

from typing import Any

from tests.work.making import data, join, private, project, refusal
from tests.world import Person, World


async def posted(who: Person, project: str, name: str = "Kick-off", **more: Any) -> str:
    asked = {"project": project, "name": name, "text": "We begin on Monday", **more}
    return data(await who.own("POST", "/messages", asked), 201)["gid"]


async def answered(who: Person, message: str, html: str) -> str:
    asked = {"html_text": f"<body>{html}</body>"}
    return data(await who.own("POST", f"/messages/{message}/stories", asked), 201)["gid"]


async def shown(who: Person, message: str, fields: str) -> Any:
    return data(await who.own("GET", f"/messages/{message}", opt_fields=fields))


async def test_a_message_with_its_conversation(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(ada, world)
    first, second = await posted(ada, loom), await posted(ada, loom, "Where the warp lies")
    listed = data(await bob.own("GET", "/messages", project=loom, limit=1))
    assert [each["gid"] for each in listed] == [second]
    comment = await answered(bob, first, f'See you, <a data-asana-gid="{ada.gid}"/>')
    found = await shown(ada, first, "name,text,created_by.name,num_comments,followers.name")
    assert found["created_by"]["name"] == "Ada"
    assert found["num_comments"] == 1
    assert [each["name"] for each in found["followers"]] == ["Ada", "Bob"]
    (said,) = data(
        await ada.own("GET", f"/messages/{first}/stories", opt_fields="text,target.name")
    )
    assert said["target"] == {"gid": first, "name": "Kick-off"}
    data(await ada.own("POST", "/reactions", {"target": first, "emoji": "🎉"}), 201)
    data(await ada.own("POST", "/reactions", {"target": comment, "emoji": "🎉"}), 201)
    summary = (await shown(ada, first, "reaction_summary"))["reaction_summary"]
    assert [(each["variant"], each["count"]) for each in summary] == [("🎉", 1)]
    data(await bob.delete(f"/stories/{comment}"))
    assert (await shown(ada, first, "num_comments"))["num_comments"] == 0
    batch = data(await bob.own("GET", "/trash"))[0]["gid"]
    data(await bob.own("POST", f"/trash/{batch}/restore"))
    assert (await shown(ada, first, "num_comments"))["num_comments"] == 1


async def test_its_author_and_who_answers_for_the_project_change_it(world: World) -> None:
    ada, bob, eve = [await world.person(name) for name in ("Ada", "Bob", "Eve")]
    loom = await private(ada, world)
    await join(ada, loom, bob.gid, "commenter")
    await join(ada, loom, eve.gid, "editor")
    message = await posted(bob, loom)
    path, new = f"/messages/{message}", {"name": "Kick-off, later", "text": "On Tuesday"}
    assert "Only its author" in refusal(await eve.own("PUT", path, new), 403)
    assert "Only its author" in refusal(await eve.own("DELETE", path), 403)
    data(await bob.own("PUT", path, new))
    found = await shown(eve, message, "name,text,is_edited,is_editable")
    assert found["name"] == "Kick-off, later"
    assert (found["is_edited"], found["is_editable"]) == (True, False)
    change = await bob.newest(message)
    data(await bob.own("POST", "/undo", {"change": change["seq"]}))
    assert (await shown(ada, message, "name"))["name"] == "Kick-off"
    data(await ada.own("DELETE", path))
    assert (await bob.own("GET", path)).status_code == 404
    batch = data(await ada.own("GET", "/trash"))[0]["gid"]
    data(await ada.own("POST", f"/trash/{batch}/restore"))
    assert (await bob.own("GET", path)).status_code == 200


async def test_what_somebody_else_wrote_meanwhile_is_not_lost(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    message = await posted(bob, await project(ada, world))
    path, begun = f"/messages/{message}", "<body>We begin on Monday</body>"
    hers = f'<body>Ask <a data-asana-gid="{bob.gid}"/></body>'
    data(await ada.own("PUT", path, {"html_text": hers, "base_html_text": begun}))
    late = {"html_text": "<body>On Tuesday</body>", "base_html_text": begun}
    assert "changed this text" in refusal(await bob.own("PUT", path, late), 409)
    data(await bob.own("PUT", path, {"name": "Kick-off, later"}))
    theirs = (await shown(bob, message, "html_text"))["html_text"]
    data(await bob.own("PUT", path, {**late, "base_html_text": theirs}))
    found = await shown(ada, message, "name,text")
    assert (found["name"], found["text"]) == ("Kick-off, later", "On Tuesday")


async def test_undo_takes_the_words_back_and_whoever_was_spoken_to_still_follows(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    message = await posted(ada, await project(ada, world))
    new = {"html_text": f'<body>Ask <a data-asana-gid="{bob.gid}"/></body>'}
    data(await ada.own("PUT", f"/messages/{message}", new))
    change = await ada.newest(message)
    data(await ada.own("POST", "/undo", {"change": change["seq"]}))
    found = await shown(ada, message, "text,followers.name")
    assert found["text"] == "We begin on Monday"
    assert [each["name"] for each in found["followers"]] == ["Ada", "Bob"]


async def test_readers_read_and_strangers_find_nothing(world: World) -> None:
    ada, vic, bob = [await world.person(name) for name in ("Ada", "Vic", "Bob")]
    loom = await private(ada, world)
    await join(ada, loom, vic.gid, "viewer")
    message = await posted(ada, loom)
    comment = await answered(ada, message, "And bring wool")
    asked = {"project": loom, "name": "Me too", "text": "!"}
    assert (await vic.own("POST", "/messages", asked)).status_code == 403
    assert (await vic.own("POST", f"/messages/{message}/stories", {"text": "!"})).status_code == 403
    assert data(await vic.own("POST", f"/messages/{message}/follow"))["is_followed"]
    assert (await vic.get(f"/stories/{comment}")).status_code == 200
    for path in (f"/messages/{message}", f"/messages/{message}/stories"):
        assert (await bob.own("GET", path)).status_code == 404
    assert (await bob.get(f"/stories/{comment}")).status_code == 404
    assert (await bob.own("POST", "/messages", asked)).status_code == 404
    blank = {"project": loom, "name": "  "}
    assert refusal(await ada.own("POST", "/messages", blank), 400).startswith("name: ")
