"""What the screens of a large project cost a browser, beside an empty page in the same run: rows,
frames, blanks, strokes, drags and months.

A server with the built app runs, somebody may sign in, and the project is large::

    python web/perf/scroll.py http://127.0.0.1:8080 you@example.com PASSWORD PROJECT_GID \
        [--list] [--board] [--timeline] [--calendar] [--rounds 3]

Without a screen all of them are looked at.  Work is counted in the main thread's own time, so other
programs add little to it; of several rounds the least is told.  The control is the same on an empty
page of the same height, or in the line of an empty page: what the machine itself costs.  It exits
with 1 where a budget is missed.
"""

import argparse
import asyncio
import json
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from playwright.async_api import Browser, CDPSession, Page, ViewportSize, async_playwright

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
FRAMES = 100
SPEEDS = {60: 8.0, 240: 12.0}
STROKES = 60
SETTLED = 4_000
DRAGGED = 120
PAGES = 6

# Scrolls a step a frame, and looks in the middle of what is seen whether a row is there.
SCROLL = """async ({selector, item, step, frames, looks, along}) => {
  const element = document.querySelector(selector);
  element[along] = 0;
  let blanks = 0;
  const box = element.getBoundingClientRect();
  const spots = [0.2, 0.5, 0.8].map((share) => box.top + box.height * share);
  for (let n = 0; n < frames; n++) {
    await new Promise(requestAnimationFrame);
    if (looks && n > 0) {
      // Cards stand apart: what is looked at may lie between two of them.
      const isItem = (y) => document.elementFromPoint(box.left + 200, y)?.closest(item);
      const isRow = (y) => [0, 12, -12].some((away) => isItem(y + away));
      blanks += spots.filter((y) => !isRow(y)).length;
    }
    const before = element[along];
    element[along] += step;
    if (element[along] === before) step = -step; // at its end it turns
  }
  return blanks;
}"""
PASSING = """async (frames) => {
  for (let n = 0; n < frames; n++) await new Promise(requestAnimationFrame);
}"""
# By the page itself: what a driver does to find and click a button is no part of it.
PAGING = """async ([button, pages]) => {
  for (let n = 0; n < pages; n++) {
    document.querySelector(button).click();
    for (let wait = 0; wait < 3; wait++) await new Promise(requestAnimationFrame);
  }
}"""
LISTEN = """() => {
  window.took = [];
  addEventListener('keydown', () => {
    const from = performance.now();
    requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - from), 0));
  }, true);
}"""
EMPTY = """<!doctype html><title>Control</title><input>
<div id="scroller" style="height:100vh;overflow:auto">
<div style="height:400000px;width:60000px"></div></div>"""


@dataclass(frozen=True)
class Screen:
    """What is looked at: the link to it, what scrolls, what stands there, and what draws it."""

    name: str
    scrolls: str
    shown: str
    item: str = ""

    @property
    def path(self) -> str:
        """Below its project."""
        return self.name.lower()


LIST = Screen("List", "[role=treegrid]", "[role=treegrid] [data-row]", "[role=row]")
BOARD = Screen("Board", "[data-board]", "[data-card]", "[data-card]")
TIMELINE = Screen("Timeline", "[data-chart]", "[data-chart] [data-bar]", "[data-line]")
CALENDAR = Screen("Calendar", "[data-days]", "[data-chip]")
SCREENS = (LIST, BOARD, TIMELINE, CALENDAR)


@dataclass(frozen=True)
class Figure:
    """What was measured, beside the same on an empty page, and what it may be."""

    what: str
    found: float
    most: float | None = None
    control: float | None = None
    unit: str = " ms"

    @property
    def is_missed(self) -> bool:
        """More than it may be."""
        return self.most is not None and self.found > self.most

    def __str__(self) -> str:
        told = f"  {self.what:<52}{self.found:>9.2f}{self.unit}"
        beside = "" if self.control is None else f"(empty page {self.control:.2f})"
        gate = "" if self.most is None else f"≤ {self.most:g}: "
        judged = "" if self.most is None else "MISSED" if self.is_missed else "holds"
        return f"{told:<66} {beside:<20} {gate}{judged}".rstrip()


@dataclass
class Watch:
    """A page whose main thread is watched."""

    page: Page
    session: CDPSession
    site: str
    project: str
    rounds: int
    controls: dict[str, float] = field(default_factory=dict[str, float])

    async def spent(self) -> float:
        """Milliseconds that the main thread has worked so far."""
        found = await self.session.send("Performance.getMetrics")
        return next(m["value"] for m in found["metrics"] if m["name"] == "TaskDuration") * 1000

    async def per_frame(self, selector: str, step: int, along: str = "scrollTop") -> float:
        """Milliseconds of the main thread for each frame of scrolling."""
        asked = {"selector": selector, "step": step, "along": along, "item": "", "looks": False}
        least = float("inf")
        for _ in range(self.rounds):
            before = await self.spent()
            await self.page.evaluate(SCROLL, {**asked, "frames": FRAMES})
            least = min(least, (await self.spent() - before) / FRAMES)
        return least

    async def frames(self, what: str, selector: str, along: str = "scrollTop") -> list[Figure]:
        """At both speeds."""
        mosts = SPEEDS if along == "scrollTop" else dict.fromkeys(SPEEDS, SPEEDS[60])
        return [
            Figure(
                f"{what} {step} px a frame",
                await self.per_frame(selector, step, along),
                most,
                self.controls[f"{along} {step}"],
            )
            for step, most in mosts.items()
        ]

    async def blanks(self, screen: Screen) -> Figure:
        """Samples that met no row, at three speeds."""
        asked = {"selector": screen.scrolls, "item": screen.item, "looks": True, "frames": 60}
        asked |= {"along": "scrollTop"}
        found = [await self.page.evaluate(SCROLL, {**asked, "step": n}) for n in (60, 240, 3000)]
        await self.page.evaluate(f"document.querySelector('{screen.scrolls}').scrollTop = 0")
        return Figure("samples without a row", sum(found), 0, unit="")

    async def visible(self, screen: Screen) -> list[Figure]:
        """Milliseconds until rows are seen, from the address; settled afterwards."""
        took: list[float] = []
        for _ in range(self.rounds):
            await self.page.goto(f"{self.site}/projects/{self.project}/{screen.path}")
            await self.page.locator(screen.shown).nth(10).wait_for()
            took.append(await self.page.evaluate("performance.now()"))
            await self.page.wait_for_timeout(SETTLED)
        return [Figure("first visit, visible after", took[0]), Figure("visible", min(took), 1500)]

    async def opening(self, screen: Screen) -> Figure:
        """What it takes to come from the project's list."""
        least = float("inf")
        for _ in range(self.rounds):
            await self.page.goto(f"{self.site}/projects/{self.project}/list")
            await self.page.locator(LIST.shown).nth(10).wait_for()
            await self.page.wait_for_timeout(SETTLED)
            before = await self.spent()
            await self.page.get_by_role("link", name=screen.name, exact=True).click()
            await self.page.locator(screen.shown).nth(10).wait_for()
            await self.page.wait_for_timeout(1_000)
            least = min(least, await self.spent() - before)
        return Figure("opened from the list", least, 1000)

    async def strokes(self) -> tuple[float, float, float]:
        """Of strokes in the line that has the focus: half and nineteen of twenty are followed by a
        frame within so many milliseconds, and what each costs the main thread.
        """
        await self.page.evaluate(LISTEN)
        before = await self.spent()
        for n in range(STROKES):
            await self.page.keyboard.press("abcdefghij"[n % 10])
        await self.page.wait_for_function(f"took.length >= {STROKES}")
        cost = (await self.spent() - before) / STROKES
        took = sorted(await self.page.evaluate("took"))
        return took[len(took) // 2], took[-4], cost


async def look_at_nothing(watch: Watch) -> None:
    """The controls."""
    await watch.page.set_content(EMPTY)
    for along in ("scrollTop", "scrollLeft"):
        for step in SPEEDS:
            found = await watch.per_frame("#scroller", step, along)
            watch.controls[f"{along} {step}"] = found
    await watch.page.locator("input").focus()
    half, most, cost = await watch.strokes()
    watch.controls |= {"typing p50": half, "typing p95": most, "typing": cost}


async def look_at_list(watch: Watch) -> list[Figure]:
    """Rows, frames, and typing in a cell."""
    page, found = watch.page, await watch.visible(LIST)
    rows = await page.locator(LIST.scrolls).get_attribute("aria-rowcount")
    found += [Figure("rows", int(rows or 0), unit=""), *await watch.frames("down", LIST.scrolls)]
    found.append(await watch.blanks(LIST))
    await page.locator(f"{LIST.scrolls} [data-part=title]").nth(3).click()
    await page.locator(f"{LIST.scrolls} input").wait_for()
    half, most, cost = await watch.strokes()
    await page.keyboard.press("Escape")
    return [
        *found,
        Figure("stroke to frame, p50", half, None, watch.controls["typing p50"]),
        Figure("stroke to frame, p95", most, 50, watch.controls["typing p95"]),
        Figure("a stroke, main thread", cost, None, watch.controls["typing"]),
    ]


async def look_at_board(watch: Watch) -> list[Figure]:
    """Cards, frames, and a card that is held at the lower edge, so that the board scrolls."""
    found = [*await watch.visible(BOARD), *await watch.frames("down", BOARD.scrolls)]
    found.append(await watch.blanks(BOARD))
    card, mouse = watch.page.locator("[data-card]").nth(1), watch.page.mouse
    box, board = await card.bounding_box(), await watch.page.locator("[data-board]").bounding_box()
    assert box is not None
    assert board is not None
    await mouse.move(box["x"] + 130, box["y"] + box["height"] - 5)
    await mouse.down()
    await mouse.move(box["x"] + 90, box["y"] + 60, steps=4)
    await mouse.move(box["x"] + 90, board["y"] + board["height"] - 10, steps=8)
    before = await watch.spent()
    await watch.page.evaluate(PASSING, DRAGGED)
    took = (await watch.spent() - before) / DRAGGED
    await watch.page.keyboard.press("Escape")
    await mouse.up()
    return [*found, Figure("a card is dragged, a frame", took, SPEEDS[60])]


async def look_at_timeline(watch: Watch) -> list[Figure]:
    """Lines, frames both ways, and what it takes to open."""
    found = [await watch.opening(TIMELINE), *await watch.visible(TIMELINE)]
    nodes = await watch.page.evaluate("document.querySelectorAll('[data-chart] *').length")
    return [
        *found,
        Figure("nodes", nodes, unit=""),
        *await watch.frames("down", TIMELINE.scrolls),
        *await watch.frames("along", TIMELINE.scrolls, "scrollLeft"),
        await watch.blanks(TIMELINE),
    ]


async def look_at_calendar(watch: Watch) -> list[Figure]:
    """Months, one after the other; weeks; what scrolls in them."""
    page, found = watch.page, [await watch.opening(CALENDAR), *await watch.visible(CALENDAR)]
    # Low, so that the weeks of a month find no room.
    await page.set_viewport_size({"width": 1440, "height": 500})
    found += await watch.frames("a month, down", CALENDAR.scrolls)
    await page.set_viewport_size(WINDOW)
    found.append(await paged(watch, "month"))
    much = page.get_by_role("radiogroup", name="How much is shown")
    await much.get_by_text("Week").click()
    await page.locator("[data-hours]").first.wait_for()
    found += await watch.frames("a week, down", CALENDAR.scrolls)
    found.append(await paged(watch, "week"))
    await much.get_by_text("Month").click()
    return found


async def paged(watch: Watch, what: str) -> Figure:
    """What the next month, or week, costs."""
    least = float("inf")
    for way in ("after", "before") * watch.rounds:
        before = await watch.spent()
        await watch.page.evaluate(PAGING, [f"[aria-label='The {what} {way}']", PAGES])
        least = min(least, (await watch.spent() - before) / PAGES)
    return Figure(f"another {what}", least, 50)


LOOKS = dict(
    zip(SCREENS, (look_at_list, look_at_board, look_at_timeline, look_at_calendar), strict=True)
)
WINDOW: ViewportSize = {"width": 1440, "height": 900}


@asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    """A browser of our own."""
    path = next(p for name in ("chromium", "google-chrome") if (p := shutil.which(name)))
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        await browser.close()


async def measure(given: argparse.Namespace, screens: list[Screen]) -> dict[str, list[Figure]]:
    """All figures of one run, told as they come."""
    told: dict[str, list[Figure]] = {}
    async with browsing() as browser:
        page = await browser.new_page(viewport=WINDOW)
        said = {"data": {"email": given.email, "password": given.password}}
        answer = await page.context.request.post(f"{given.site}/api/weft/1/sessions", data=said)
        assert answer.status == 201, await answer.text()
        session = await page.context.new_cdp_session(page)
        await session.send("Performance.enable", {"timeDomain": "threadTicks"})
        watch = Watch(page, session, given.site, given.project, given.rounds)
        await look_at_nothing(watch)
        for screen in screens:
            told[screen.name] = await LOOKS[screen](watch)
            print(screen.name, *told[screen.name], sep="\n", flush=True)
    return told


def main() -> None:
    """Measure, print, and say what is over its budget."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    for name in ("site", "email", "password", "project"):
        asked.add_argument(name)
    for screen in SCREENS:
        asked.add_argument(f"--{screen.path}", action="store_true", help="look at this one")
    asked.add_argument("--rounds", type=int, default=3, help="the least of so many is told")
    asked.add_argument("--json", type=Path, help="keep the figures here, too")
    given = asked.parse_args()
    chosen = [screen for screen in SCREENS if getattr(given, screen.path)] or list(SCREENS)
    told = asyncio.run(measure(given, chosen))
    if given.json:
        kept = {name: [asdict(one) for one in figures] for name, figures in told.items()}
        given.json.write_text(json.dumps(kept, indent=1))
    sys.exit(any(one.is_missed for figures in told.values() for one in figures))


if __name__ == "__main__":
    main()
