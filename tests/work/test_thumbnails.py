"""Small pictures of attached ones: for those who see the file, drawn once, gone with it."""

import asyncio
from datetime import timedelta

import httpx
import pytest

from tests.identity.test_photos import bomb, drawn, picture
from tests.work.making import data, private, task
from tests.world import Person, World
from weft.adapters.blobs import blobs_in
from weft.main import metadata
from weft.work.attachments.sweeping import holders, sweep

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


async def attached(who: Person, parent: str, content: bytes) -> str:
    """A file of a task."""
    files = {"file": ("loom.png", content)}
    answer = await who.client.post("/api/1.0/attachments", data={"parent": parent}, files=files)
    return data(answer)["gid"]


async def small(who: Person, file: str, **headers: str) -> httpx.Response:
    """What a reader finds."""
    return await who.client.get(f"/api/weft/1/attachments/{file}/thumbnail", headers=headers)


async def test_a_small_picture_is_for_those_who_see_the_file_and_drawn_once(world: World) -> None:
    ada, eve = await world.person("Ada"), await world.person("Eve")
    loom = await task(ada, "Warp", await private(ada, world))
    wide = await attached(ada, loom, picture("JPEG", size=(2560, 960)))
    little = await attached(ada, loom, picture(size=(90, 60)))
    looks = await asyncio.gather(*(small(ada, wide) for _ in range(3)))
    assert [drawn(look).size for look in looks] == [(640, 240)] * 3
    assert (drawn(looks[0]).format, looks[0].headers["content-type"]) == ("WEBP", "image/webp")
    assert drawn(await small(ada, little)).size == (90, 60)
    assert len(list(world.files.rglob("*.webp"))) == 2
    again = await small(ada, wide, **{"if-none-match": looks[0].headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert (await small(eve, wide)).status_code == 404
    same = await small(eve, wide, **{"if-none-match": looks[0].headers["etag"]})
    assert same.status_code == 404


@pytest.mark.parametrize("content", [bomb(), SVG, b"words", picture()[:60]])
async def test_what_cannot_be_drawn_has_none_and_is_tried_once(
    world: World, content: bytes
) -> None:
    ada = await world.person("Ada")
    file = await attached(ada, await task(ada, "Warp", await private(ada, world)), content)
    for _ in range(2):
        assert (await small(ada, file)).status_code == 404
    assert [one.stat().st_size for one in world.files.rglob("*.webp")] in ([], [1])


async def test_a_small_picture_goes_with_its_file(world: World) -> None:
    ada = await world.person("Ada")
    file = await attached(ada, await task(ada, "Warp", await private(ada, world)), picture())
    await small(ada, file)
    blobs, tables = blobs_in(world.files), holders(metadata())
    world.clock.advance(timedelta(days=2))
    assert await sweep(world.base, blobs, tables, now=world.clock.now()) == 0
    await world.base.row("DELETE FROM attachments WHERE gid = $1", int(file))
    assert await sweep(world.base, blobs, tables, now=world.clock.now()) == 2
    assert [one for one in world.files.rglob("*") if one.is_file()] == []
