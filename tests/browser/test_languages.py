"""Each language's home, list, pane, board, inbox, settings and sign-in: nothing is cut, nothing
stays English; wide and on a phone.
"""

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Sit, Site
from tests.browser.entering import FRAME, enter, saved
from tests.browser.labels import faults
from tests.browser.test_barriers import SAID, furnished
from tests.sizes import IS_FULL
from tests.world import World
from weft.std.wording import LANGUAGES

pytestmark = pytest.mark.browser
SPOKEN = LANGUAGES[1:] if IS_FULL else ("de", "ja")
# Where one goes, and what people named that stands there once it is drawn.
SCREENS = {
    "home": ("/home", "Loom"),
    "list": ("/projects/{project}/list", "Weave"),
    "pane": ("/projects/{project}/list/task/{task}", SAID),
    "board": ("/projects/{project}/board", "Weave"),
    "inbox": ("/inbox", SAID),
    "settings": ("/settings", "Europe"),
    "notifications": ("/settings/notifications", "Loom"),
    "import": ("/imports/{import}?step=people", "Gisela"),
}
LOOKS = 60
"""So often a screen is looked at before it is wrong."""
SIZES = {"wide": (1440, 900), "phone": (390, 844)}
OWN = [
    *("Loom", "Weave", "Warp", "Torn", "Loud", "Beat up", "Pattern", "Why we weave", "Fair"),
    *(
        "Weavers",
        "Gisela",
        "Ada",
        "Bob",
        "A enum",
        "A number",
        "A date",
        "A people",
        "A text",
        "Wool",
        "Silk",
    ),
    *("On time.", "Late.", SAID, "To do", "Doing", "Done", "@", "Europe/", "Weft"),
]


@pytest.fixture
def site(app_site: Site) -> Site:
    """The server with the built app."""
    return app_site


async def lasting(page: Page, language: str) -> list[str]:
    """What is wrong with a screen, also once it is drawn whole and for its window."""
    found: list[str] = []
    for _ in range(LOOKS):
        await page.evaluate(FRAME)
        found = await faults(page, language, OWN)
        if not found:
            break
    return found


async def looked_at(page: Page, language: str, where: str) -> dict[str, str]:
    """What is wrong, wide and on a phone, with the screen on which that was seen."""
    found: dict[str, str] = {}
    for name, (width, height) in SIZES.items():
        await page.set_viewport_size({"width": width, "height": height})
        found |= {f"{language} {name}: {one}": where for one in await lasting(page, language)}
    return found


async def test_each_language_fits_and_is_whole(world: World, sit: Sit) -> None:
    ada, gids = await furnished(world)
    await ada.own("PUT", "/me", {"zone": "Europe/Berlin"})
    desk = await sit(reduced_motion="reduce")
    page = await enter(desk, world, ada, "/home")
    found: dict[str, str] = {}
    for language in SPOKEN:
        await ada.own("PUT", "/me", {"locale": language})
        for where, (path, shown) in SCREENS.items():
            await page.set_viewport_size({"width": 1440, "height": 900})
            await page.goto(path.format(**gids))
            await expect(page.get_by_role("main").get_by_text(shown).first).to_be_visible()
            await expect(page.locator("html")).to_have_attribute("lang", language)
            found |= await looked_at(page, language, where)
        outside = await sit(locale=language)
        await outside.open("/sign-in")
        await expect(outside.page.locator("html")).to_have_attribute("lang", language)
        found |= await looked_at(outside.page, language, "sign-in")
    assert not found, "\n".join(f"{fault} ({where})" for fault, where in found.items())
    assert desk.complaints == []


async def test_a_language_is_switched_at_once_and_followed_elsewhere(
    world: World, sit: Sit
) -> None:
    ada = await world.person("Ada")
    here, there = await sit(), await sit()
    page = await enter(here, world, ada, "/settings")
    await page.evaluate("() => { window.same = true; }")
    await page.get_by_role("button", name="Language").click()
    await page.get_by_role("option", name="Deutsch").click()
    await expect(page.locator("html")).to_have_attribute("lang", "de")
    await saved(page)
    assert await page.evaluate("() => window.same")  # no page was loaded anew
    other = await enter(there, world, ada, "/home")
    await expect(other.locator("html")).to_have_attribute("lang", "de")
    async with page.expect_request(lambda sent: "/api/" in sent.url) as asked:
        await page.reload()
    assert (await (await asked.value).all_headers())["accept-language"] == "de"
    assert here.complaints == there.complaints == []
