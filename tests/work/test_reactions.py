"""Reactions: whoever sees a task or a story may answer it with emoji, and takes back their own."""

import pytest

from tests.work.making import data, join, logged, private, project, refusal, task
from tests.world import Person, World
from weft.kernel.errors import Invalid
from weft.work.emoji.logic import base_of, checked


async def comment(who: Person, task: str) -> str:
    return data(await who.post(f"/tasks/{task}/stories", {"text": "Done"}), 201)["gid"]


async def react(who: Person, target: str, emoji: str) -> str:
    asked = {"target": target, "emoji": emoji}
    return data(await who.own("POST", "/reactions", asked), 201)["gid"]


def counted(variant: str, count: int, *, reacted: bool) -> dict[str, object]:
    return {
        "emoji_base": base_of(variant),
        "variant": variant,
        "count": count,
        "reacted": reacted,
    }


async def test_a_comment_counts_its_emoji_for_each_reader(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    story = await comment(ada, await task(ada, "Spin", await project(ada, world)))
    for who, emoji in ((ada, "👍"), (bob, "👍"), (bob, "👍🏿"), (bob, "🎉")):
        await react(who, story, emoji)
    seen = data(await ada.get(f"/stories/{story}"))["reaction_summary"]
    assert seen == [
        counted("👍", 2, reacted=True),
        counted("👍🏿", 1, reacted=False),
        counted("🎉", 1, reacted=False),
    ]
    listed = data(await ada.get("/reactions", target=story, emoji_base="👍"))
    assert [(r["emoji"], r["user"]["name"]) for r in listed] == [
        ("👍", "Ada"),
        ("👍", "Bob"),
        ("👍🏿", "Bob"),
    ]


async def test_a_task_is_answered_as_well(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, "Spin", await project(ada, world))
    await react(ada, gid, "🚀")
    shown = data(await ada.own("GET", f"/tasks/{gid}"))
    assert shown["reaction_summary"] == [counted("🚀", 1, reacted=True)]
    assert "reaction_summary" not in data(await ada.get(f"/tasks/{gid}"))


async def test_the_same_answer_twice_is_one(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, "Spin", await project(ada, world))
    assert await react(ada, gid, "👍") == await react(ada, gid, "👍")


async def test_one_takes_back_what_one_gave(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    story = await comment(ada, await task(ada, "Spin", await project(ada, world)))
    own, other = await react(ada, story, "👍"), await react(bob, story, "👍")
    refused = await ada.own("DELETE", f"/reactions/{other}")
    assert refusal(refused, 403) == "reaction: Only the one who gave it takes it back."
    data(await ada.own("DELETE", f"/reactions/{own}"))
    for _ in range(2):
        data(await bob.own("DELETE", "/reactions", target=story, emoji="👍"))
    assert data(await ada.get(f"/stories/{story}"))["reaction_summary"] == []
    assert [row["action"] for row in await logged(world, own)] == ["added", "deleted"]


async def test_what_one_does_not_see_is_not_answered(world: World) -> None:
    ada, vic, eve = [await world.person(name) for name in ("Ada", "Vic", "Eve")]
    loom = await private(ada, world)
    await join(ada, loom, vic.gid, "viewer")
    gid = await task(ada, "Spin", loom)
    story = await comment(ada, gid)
    given = await react(vic, story, "👀")
    for target in (gid, story):
        asked = {"target": target, "emoji": "👀"}
        assert (await eve.own("POST", "/reactions", asked)).status_code == 404
        assert (await eve.own("DELETE", "/reactions", **asked)).status_code == 404
        assert (await eve.get("/reactions", target=target, emoji_base="👀")).status_code == 404
    for method in ("GET", "DELETE"):
        assert (await eve.own(method, f"/reactions/{given}")).status_code == 404


async def test_an_answer_can_be_undone(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, "Spin", await project(ada, world))
    given = await react(ada, gid, "👍")
    change = (await ada.newest(given))["seq"]
    data(await ada.own("POST", "/undo", {"change": change}))
    assert (await ada.own("GET", f"/reactions/{given}")).status_code == 404


async def test_one_person_gives_so_many_and_no_more(world: World) -> None:
    ada = await world.person("Ada")
    gid = await task(ada, "Spin", await project(ada, world))
    for code in range(0x1F600, 0x1F600 + 20):
        await react(ada, gid, chr(code))
    answer = await ada.own("POST", "/reactions", {"target": gid, "emoji": "👍"})
    assert "at most 20" in refusal(answer, 400)


@pytest.mark.parametrize(
    "emoji", ["👍", "👍🏿", "❤️", "❤", "👩🏽‍💻", "👨‍👩‍👧‍👦", "🇮🇳", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "‼️", "↔️"]
)
def test_what_people_call_an_emoji_is_one(emoji: str) -> None:
    assert checked(emoji) == emoji


@pytest.mark.parametrize(
    "text", ["", " ", "x", "👍👍", "1", "<", "+1", ":thumbsup:", "🇮", "\u200d", "👍" * 40, "\x00"]
)
def test_everything_else_is_none(text: str) -> None:
    with pytest.raises(Invalid, match="emoji: Must be one emoji"):
        checked(text)


def test_variants_share_their_base() -> None:
    assert base_of("👩🏽‍💻") == base_of("👩‍💻") == "👩‍💻"
