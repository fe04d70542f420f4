"""What a large list costs a browser: rows visible, work per frame, blanks, strokes; beside an empty page.

A server with the built app runs, somebody may sign in, and the project is large::

    python web/perf/scroll.py http://127.0.0.1:8080 you@example.com PASSWORD PROJECT_GID

The figures are the main thread's own time, as Chromium's profiler counts it.  The same scrolling over
an empty page of the same height is the control: what the machine itself costs.
"""

import argparse
import asyncio
import json
import shutil
from pathlib import Path

from playwright.async_api import CDPSession, Page, async_playwright

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
FRAMES = 240
SPEEDS = (60, 240)
STROKES = 60
BUDGET = {"rows": 1500, 60: 8.0, 240: 12.0, "typing": 50.0}

# Scrolls a step a frame, and looks in the middle of what is seen whether a row is there.
SCROLL = """async ({selector, step, frames, looks}) => {
  const element = document.querySelector(selector);
  element.scrollTop = 0;
  let blanks = 0;
  const box = element.getBoundingClientRect();
  const spots = [0.2, 0.5, 0.8].map((share) => box.top + box.height * share);
  for (let n = 0; n < frames; n++) {
    await new Promise(requestAnimationFrame);
    if (looks && n > 0) {
      const isRow = (y) => document.elementFromPoint(box.left + 200, y)?.closest('[role=row]');
      blanks += spots.filter((y) => !isRow(y)).length;
    }
    element.scrollTop += step;
  }
  return blanks;
}"""
EMPTY = """<!doctype html><title>Control</title>
<div id="scroller" style="height:100vh;overflow:auto"><div style="height:400000px"></div></div>"""


async def spent(session: CDPSession) -> float:
    """Seconds that the main thread has worked so far."""
    found = await session.send("Performance.getMetrics")
    return next(m["value"] for m in found["metrics"] if m["name"] == "TaskDuration")


async def per_frame(page: Page, session: CDPSession, selector: str, step: int) -> float:
    """Milliseconds of the main thread for each frame of scrolling; the least of three runs."""
    least = float("inf")
    for _ in range(3):
        before = await spent(session)
        asked = {"selector": selector, "step": step, "frames": FRAMES, "looks": False}
        await page.evaluate(SCROLL, asked)
        least = min(least, (await spent(session) - before) * 1000 / FRAMES)
    return least


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


async def measure(site: str, email: str, password: str, project: str) -> dict[str, object]:
    """All figures of one run."""
    path = next(p for name in ("chromium", "google-chrome") if (p := shutil.which(name)))
    found: dict[str, object] = {}
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        await page.goto(f"{site}/sign-in")
        await page.get_by_label("E-mail").fill(email)
        await page.get_by_label("Password", exact=True).fill(password)
        await page.get_by_role("button", name="Sign in").click()
        await page.wait_for_url(lambda url: "sign-in" not in url)
        session = await page.context.new_cdp_session(page)
        await session.send("Performance.enable")

        await page.set_content(EMPTY)
        found["control"] = {s: await per_frame(page, session, "#scroller", s) for s in SPEEDS}

        shown: list[float] = []
        for _ in range(3):
            await page.goto(f"{site}/projects/{project}/list")
            await page.locator("[role=treegrid] [data-row]").nth(10).wait_for()
            shown.append(await page.evaluate("performance.now()"))
        found["first visit, rows visible ms"] = shown[0]
        found["rows visible ms"] = min(shown)
        grid = "[role=treegrid]"
        found["rows"] = await page.locator(grid).get_attribute("aria-rowcount")
        found["list"] = {s: await per_frame(page, session, grid, s) for s in SPEEDS}
        blanks = 0
        for step in (60, 240, 3000):
            asked = {"selector": grid, "step": step, "frames": 120, "looks": True}
            blanks += await page.evaluate(SCROLL, asked)
        found["blanks"] = blanks

        await page.evaluate(f"document.querySelector('{grid}').scrollTop = 0")
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
    asked.add_argument("--json", type=Path, help="keep the figures here, too")
    given = asked.parse_args()
    found = asyncio.run(measure(given.site, given.email, given.password, given.project))
    control, costs = found["control"], found["list"]
    assert isinstance(control, dict)
    assert isinstance(costs, dict)
    print(f"rows: {found['rows']}")
    print(f"rows visible: {found['rows visible ms']:.0f} ms (first visit "
          f"{found['first visit, rows visible ms']:.0f}; budget {BUDGET['rows']})")
    for speed in SPEEDS:
        print(f"{speed} px a frame: {costs[speed]:.2f} ms (empty page {control[speed]:.2f}; "
              f"budget {BUDGET[speed]})")
    print(f"blank samples: {found['blanks']}")
    print(f"stroke to frame: p50 {found['typing p50 ms']:.1f}, p95 {found['typing p95 ms']:.1f} ms "
          f"(budget {BUDGET['typing']})")
    if given.json:
        given.json.write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
