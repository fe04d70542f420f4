"""Whoever waits here under their address becomes who they are once they come by it."""

from datetime import UTC, datetime

from tests.world import World
from weft.identity.founding import add_person
from weft.identity.placeholders import Awaited, expect_people
from weft.identity.sessions.passwords import Passwords
from weft.work.arrival import begin_list

PASSWORD = "nine red bobbins"


async def test_who_waits_here_is_made_with_the_password_and_the_role_of_an_operator(world: World):
    email = f"grace{world.workspace}@example.com"
    here, now = int(world.workspace), datetime.now(UTC)
    awaited = [Awaited("Grace", email)]
    waiting = await expect_people(world.base, here, awaited, [begin_list], now=now)
    made = await add_person(
        world.base,
        email=email,
        name="Grace Hopper",
        workspace=here,
        now=now,
        password_hash=await Passwords().hashed(PASSWORD),
        is_admin=True,
        arrivals=[begin_list],
    )
    assert [made] == waiting
    browser = world.browser()
    assert (await browser.sign_in(email, PASSWORD)).status_code == 201
    me = (await browser.send("GET", "/me")).json()["data"]
    assert (me["name"], me["workspaces"][0]["is_admin"]) == ("Grace Hopper", True)
