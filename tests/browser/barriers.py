"""Every screen, and every layer that one opens, looked at with axe: in light, and in dark too.

At the gate, layers are looked at in light alone: screens show the same tokens in dark.

Whatever opens a layer says so (`aria-haspopup`), so the doors of a screen are found on it.
"""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import PATIENCE
from tests.browser.entering import FRAME
from tests.sizes import IS_FULL

AXE = Path(__file__).resolve().parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_ANY = ":is([role=dialog], [role=alertdialog], [role=menu], [role=listbox])"
LAYERS = f"{_ANY}:not({_ANY} *)"
OPENED = f"{LAYERS}, [aria-expanded=true]"
"""What a door adds to a screen that was looked at before it was opened."""

# Opens a window of the system's.
OUTSIDE = "Attach files…"
# The doors that can be used, one of each kind: of many rows, those of the first.
DOORS = """(within) => {
  const seen = new Set();
  return [...within.querySelectorAll('[aria-haspopup]')].flatMap((door, at) => {
    const row = door.closest('li, tr, article, [role=row], [role=article]');
    const beside = row ? [...row.querySelectorAll('[aria-haspopup]')].indexOf(door) : 0;
    const name = door.getAttribute('aria-label') ?? door.textContent;
    const kind = row ? `${row.className} ${beside}` : name;
    if (seen.has(kind) || door.disabled || !door.checkVisibility()) return [];
    seen.add(kind);
    return [at];
  });
}"""
GO = "path => void __TSR_ROUTER__.navigate({href: path})"
ARRIVED = """() => {
  const {status, isLoading, location, resolvedLocation} = __TSR_ROUTER__.state;
  return status === 'idle' && !isLoading && resolvedLocation?.href === location.href;
}"""
# The name of each entry of a menu that can be chosen, and whether a menu lies below it.
ENTRIES = """found => found.filter(one => one.ariaDisabled !== 'true')
  .map(one => [one.innerText.trim(), one.hasAttribute('aria-haspopup')])"""


# What axe is to look at: all of a page, or what is open on it and the doors that opened it.
RUN = """([rules, within]) => axe.run(
  within ? {include: [...document.querySelectorAll(within)]} : document,
  {runOnly: rules, resultTypes: ['violations']})"""


async def barriers(
    page: Page, rules: list[str] | None = None, *, within: str | None = None
) -> list[str]:
    """What axe finds: rule and element."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(AXE.read_text("utf-8"))
    found = await page.evaluate(RUN, [rules or RULES, within])
    return [f"{v['id']}: {n['target']}" for v in found["violations"] for n in v["nodes"]]


@dataclass
class Walk:
    """A page that is walked through, and what was in the way."""

    page: Page
    found: list[str] = field(default_factory=list[str])
    seen: list[str] = field(default_factory=list[str])
    opened: set[str] = field(default_factory=set[str])

    async def go(self, path: str) -> None:
        """To another screen as its links lead there: the app is not begun anew."""
        await self.page.evaluate(GO, path)
        await self.page.wait_for_function(ARRIVED)

    async def look(self, where: str, within: str | None = None) -> None:
        """At what is shown now, in both schemes; only colours differ between them."""
        self.seen.append(where)
        self.found += [f"{where}: {one}" for one in await barriers(self.page, within=within)]
        if within and not IS_FULL:
            return
        await self.page.emulate_media(color_scheme="dark")
        dark = await barriers(self.page, ["color-contrast"], within=within)
        self.found += [f"{where}, dark: {one}" for one in dark]
        await self.page.emulate_media(color_scheme="light")

    async def doors(self, where: str, within: Locator) -> None:
        """Through each door of a screen or of a layer, and back."""
        doors = within.locator("[aria-haspopup]")
        for at in await within.evaluate(DOORS):
            await self._through(doors.nth(at), where)

    async def _through(self, door: Locator, where: str) -> None:
        name = await door.get_attribute("aria-label") or await door.inner_text()
        if name in self.opened:  # the same stood on another screen
            return
        self.opened.add(name)
        here, depth = f"{where} > {name}", await self._depth()
        await door.click()
        await self._open(depth + 1)
        await self.look(here, OPENED)
        if await self.page.get_by_role("menu").count():
            await self._entries(door, here, depth)
        elif depth == 0:
            await self.doors(here, self._top)
        await self._close(depth)

    async def _entries(self, door: Locator, where: str, depth: int) -> None:
        entries = self.page.get_by_role("menuitem")
        for name, leads_on in await entries.evaluate_all(ENTRIES):
            if not (leads_on or name.endswith("…")) or name == OUTSIDE:
                continue
            if await self._depth() == depth:
                await door.click()
            await entries.filter(has_text=name).first.click()
            await expect(self.page.get_by_role("menu")).to_have_count(2 if leads_on else 0)
            await self._open(depth + 1)
            await self.look(f"{where} > {name}", OPENED)
            if depth == 0 and not leads_on:
                await self.doors(f"{where} > {name}", self._top)
            await self._close(depth)

    @property
    def _top(self) -> Locator:
        return self.page.locator(LAYERS).last

    async def _depth(self) -> int:
        return await self.page.locator(LAYERS).count()

    async def _open(self, depth: int) -> None:
        await expect(self.page.locator(LAYERS).nth(depth - 1)).to_be_visible()

    async def _close(self, depth: int) -> None:
        """A layer that has just come may not listen yet: once more, with the next frame."""
        async with asyncio.timeout(PATIENCE / 1000):
            while await self._depth() > depth:
                await self.page.keyboard.press("Escape")
                await self.page.evaluate(FRAME)
