"""What a large list, board or timeline costs a browser, beside an empty page: rows, frames, blanks,
strokes and drags.

A server with the built app runs, somebody may sign in, and the project is large::

    python web/perf/scroll.py http://127.0.0.1:8080 you@example.com PASSWORD PROJECT_GID \
        [--board | --timeline]

Frames are counted in the main thread's own time, so other programs do not add to them.  The same
scrolling over an empty page of the same height is the control: what the machine itself costs.
"""

import argparse
import asyncio
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import CDPSession, Page, async_playwright

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
FRAMES = 100
SPEEDS = (60, 240)
STROKES = 60
SETTLED = 4_000
DRAGGED = 120
BUDGET = {"rows": 1500, 60: 8.0, 240: 12.0, "typing": 50.0, "opening": 1000, "pan": 8.0}

# Scrolls a step a frame, and looks in the middle of what is seen whether a row is there.
SCROLL = """async ({selector, item, step, frames, looks, along = "scrollTop"}) => {
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
    element[along] += step;
  }
  return blanks;
}"""
EMPTY = """<!doctype html><title>Control</title>
<div id="scroller" style="height:100vh;overflow:auto">
<div style="height:400000px;width:60000px"></div></div>"""


async def spent(session: CDPSession) -> float:
    """Seconds that the main thread has worked so far."""
    found = await session.send("Performance.getMetrics")
    return next(m["value"] for m in found["metrics"] if m["name"] == "TaskDuration")


async def per_frame(
    page: Page, session: CDPSession, selector: str, step: int, along: str = "scrollTop"
) -> float:
    """Milliseconds of the main thread for each frame of scrolling; the least of two runs."""
    least = float("inf")
    for _ in range(2):
        before = await spent(session)
        asked = {"selector": selector, "step": step, "frames": FRAMES, "looks": False, "item": ""}
        await page.evaluate(SCROLL, {**asked, "along": along})
        least = min(least, (await spent(session) - before) * 1000 / FRAMES)
    return least


async def drag(page: Page, session: CDPSession) -> float:
    """Milliseconds of the main thread for each frame in which a card is held at the lower edge, so
    that the board scrolls below it.
    """
    card = page.locator("[data-card]").nth(1)
    box, board = await card.bounding_box(), await page.locator("[data-board]").bounding_box()
    assert box is not None
    assert board is not None
    await page.mouse.move(box["x"] + 130, box["y"] + box["height"] - 5)
    await page.mouse.down()
    await page.mouse.move(box["x"] + 90, box["y"] + 60, steps=4)
    await page.mouse.move(box["x"] + 90, board["y"] + board["height"] - 10, steps=8)
    before = await spent(session)
    await page.evaluate(
        """async (frames) => {
          for (let n = 0; n < frames; n++) await new Promise(requestAnimationFrame);
        }""",
        DRAGGED,
    )
    took = (await spent(session) - before) * 1000 / DRAGGED
    await page.keyboard.press("Escape")
    await page.mouse.up()
    return took


async def strokes(page: Page) -> list[float]:
    """Milliseconds from each stroke to the next frame, in the cell of a name."""
    await page.evaluate(
        """() => {
          window.took = [];
          addEventListener('keydown', () => {
            const from = performance.now();
            requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - from), 0));
          }, true);
        }"""
    )
    for n in range(STROKES):
        await page.keyboard.press("abcdefghij"[n % 10])
    await page.wait_for_function(f"took.length >= {STROKES}")
    return sorted(await page.evaluate("took"))


@dataclass(frozen=True)
class Screen:
    """What is looked at: its address, what scrolls, what stands there, and what draws it."""

    name: str
    scrolls: str
    shown: str
    item: str


LIST = Screen("list", "[role=treegrid]", "[role=treegrid] [data-row]", "[role=row]")
TIMELINE = Screen("timeline", "[data-chart]", "[data-chart] [data-bar]", "[data-line]")
BOARD = Screen("board", "[data-board]", "[data-card]", "[data-card]")


async def opening(page: Page, session: CDPSession, to: str) -> float:
    """Milliseconds of the main thread until a screen stands, from its project's list."""
    before = await spent(session)
    await page.get_by_role("link", name=to, exact=True).click()
    await page.locator(TIMELINE.shown).nth(10).wait_for()
    await page.wait_for_timeout(1_000)
    return (await spent(session) - before) * 1000


async def panned(
    page: Page, session: CDPSession, site: str, project: str, found: dict[str, Any]
) -> None:
    """What a timeline costs besides: to open, and to be drawn along its axis."""
    took: list[float] = []
    for _ in range(3):
        await page.goto(f"{site}/projects/{project}/list")
        await page.locator(LIST.shown).nth(10).wait_for()
        await page.wait_for_timeout(SETTLED)
        took.append(await opening(page, session, "Timeline"))
    found["opening ms"] = min(took)
    # From nothing: the app, the tasks as they come, the chart.
    await page.goto("about:blank")
    before = await spent(session)
    await page.goto(f"{site}/projects/{project}/timeline")
    await page.locator(TIMELINE.shown).nth(10).wait_for()
    after = await spent(session)
    # Another process counts anew.
    found["from nothing ms"] = (after - before if after > before else after) * 1000
    await page.wait_for_timeout(SETTLED)
    axis = [per_frame(page, session, TIMELINE.scrolls, s, "scrollLeft") for s in SPEEDS]
    found["pan"] = {s: await one for s, one in zip(SPEEDS, axis, strict=True)}
    found["nodes"] = await page.evaluate("document.querySelectorAll('[data-chart] *').length")


async def measure(
    site: str, email: str, password: str, project: str, screen: Screen
) -> dict[str, Any]:
    """All figures of one run."""
    path = next(p for name in ("chromium", "google-chrome") if (p := shutil.which(name)))
    found: dict[str, Any] = {"screen": screen.name}
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        await page.goto(f"{site}/sign-in")
        await page.get_by_label("E-mail").fill(email)
        await page.get_by_label("Password", exact=True).fill(password)
        await page.get_by_role("button", name="Sign in").click()
        await page.wait_for_url(lambda url: "sign-in" not in url)
        session = await page.context.new_cdp_session(page)
        await session.send("Performance.enable", {"timeDomain": "threadTicks"})

        await page.set_content(EMPTY)
        found["control"] = {s: await per_frame(page, session, "#scroller", s) for s in SPEEDS}
        found["control, along"] = {
            s: await per_frame(page, session, "#scroller", s, "scrollLeft") for s in SPEEDS
        }

        shown: list[float] = []
        for _ in range(3):
            await page.goto(f"{site}/projects/{project}/{screen.name}")
            await page.locator(screen.shown).nth(10).wait_for()
            shown.append(await page.evaluate("performance.now()"))
            await page.wait_for_timeout(SETTLED)
        found["first visit, rows visible ms"] = shown[0]
        found["rows visible ms"] = min(shown)
        found["frames"] = {s: await per_frame(page, session, screen.scrolls, s) for s in SPEEDS}
        blanks = 0
        for step in (60, 240, 3000):
            asked = {"selector": screen.scrolls, "step": step, "frames": 60, "looks": True}
            blanks += await page.evaluate(SCROLL, {**asked, "item": screen.item})
        found["blanks"] = blanks
        await page.evaluate(f"document.querySelector('{screen.scrolls}').scrollTop = 0")
        if screen is BOARD:
            found["drag"] = await drag(page, session)
        elif screen is TIMELINE:
            await panned(page, session, site, project, found)
        else:
            found["rows"] = await page.locator(screen.scrolls).get_attribute("aria-rowcount")
            await page.locator("[role=treegrid] [data-part=title]").nth(3).click()
            await page.locator("[role=treegrid] input").wait_for()
            took = await strokes(page)
            found["typing p50 ms"], found["typing p95 ms"] = took[len(took) // 2], took[-4]
            await page.keyboard.press("Escape")
        await browser.close()
    return found


def main() -> None:
    """Measure, print, and say what is over its budget."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    for name in ("site", "email", "password", "project"):
        asked.add_argument(name)
    asked.add_argument("--board", action="store_true", help="look at its board")
    asked.add_argument("--timeline", action="store_true", help="look at its timeline")
    asked.add_argument("--json", type=Path, help="keep the figures here, too")
    given = asked.parse_args()
    screen = BOARD if given.board else TIMELINE if given.timeline else LIST
    found = asyncio.run(measure(given.site, given.email, given.password, given.project, screen))
    control, costs = found["control"], found["frames"]
    print(
        f"{screen.name}: visible after {found['rows visible ms']:.0f} ms (first visit "
        f"{found['first visit, rows visible ms']:.0f}; budget {BUDGET['rows']})"
    )
    for speed in SPEEDS:
        print(
            f"{speed} px a frame: {costs[speed]:.2f} ms (empty page {control[speed]:.2f}; "
            f"budget {BUDGET[speed]})"
        )
    print(f"blank samples: {found['blanks']}")
    if screen is BOARD:
        print(f"a card is dragged: {found['drag']:.2f} ms a frame (budget {BUDGET[60]})")
    elif screen is TIMELINE:
        print(
            f"opened from the list: {found['opening ms']:.0f} ms of the main thread (budget "
            f"{BUDGET['opening']}), from nothing {found['from nothing ms']:.0f}; nodes: "
            f"{found['nodes']}"
        )
        for speed in SPEEDS:
            print(
                f"panned by {speed} px a frame: {found['pan'][speed]:.2f} ms (empty page "
                f"{found['control, along'][speed]:.2f}; budget {BUDGET['pan']})"
            )
    else:
        print(
            f"stroke to frame: p50 {found['typing p50 ms']:.1f}, p95 "
            f"{found['typing p95 ms']:.1f} ms (budget {BUDGET['typing']}); rows: {found['rows']}"
        )
    if given.json:
        given.json.write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
