"""What is wrong with the words of a screen in some language: cut, too large for their control, or
English still.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.pofile import read_po
from playwright.async_api import Page

from weft.std.wording import LOCALES

CATALOGUES = Path(__file__).resolve().parents[2] / "web" / "src" / "locales"
# Labels of controls whose text does not fit.  What has a tooltip may be cut, and so may what people
# named themselves; a strip that scrolls shows the rest when it is pushed.
CONTROLS = ", ".join(
    (
        *("button", "summary", "legend", "label", "th", "h1", "h2", "h3", "nav a"),
        *("[role=tab]", "[role^=menuitem]", "[role=columnheader]", "[role=option]"),
        *("[role=radio]", "[role=switch]"),
    )
)
CUT = """([controls, own]) => {
  const found = new Set(), SLACK = 1.5, LINE = 5;
  const seen = {visibilityProperty: true, opacityProperty: true};
  const free = '[data-tip], [title], svg, select, [contenteditable]';
  const isBeside = (ink, edge) => ink.right > edge.right + SLACK || ink.left < edge.left - SLACK;
  const isAround = (ink, edge) => ink.bottom > edge.bottom + LINE || ink.top < edge.top - LINE;
  const han = /[\\u3040-\\u9fff\\uac00-\\ud7af]/;
  const lines = range => new Set([...range.getClientRects()].map(box => Math.round(box.top))).size;
  const cutter = (ink, holder) => {
    for (let at = holder; at && at !== document.body; at = at.parentElement) {
      const {overflowX, overflowY} = getComputedStyle(at), edge = at.getBoundingClientRect();
      if (edge.width < 2 || /auto|scroll/.test(overflowX + overflowY)) return null;
      if (overflowX !== 'visible' && isBeside(ink, edge)) return at;
      if (overflowY !== 'visible' && isAround(ink, edge)) return at;
    }
    return null;
  };
  for (const control of document.querySelectorAll(controls)) {
    const box = control.getBoundingClientRect();
    if (!control.checkVisibility(seen) || box.width < 2 || box.height < 2) continue;
    const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    for (let node; (node = texts.nextNode());) {
      const text = node.data.trim(), holder = node.parentElement, range = document.createRange();
      range.selectNodeContents(node);
      const ink = range.getBoundingClientRect();
      const isNone = !text || ink.width < 2 || holder.getBoundingClientRect().width < 2;
      if (isNone || own.some(name => text.includes(name)) || holder.closest(free)) continue;
      const by = cutter(ink, holder);
      const isBroken = /^[\\p{L}]+$/u.test(text) && !han.test(text) && lines(range) > 1;
      const what = isBroken ? 'is broken within a word'
        : by ? `is cut by ${by.localName}.${by.className}`
        : isBeside(ink, box) ? 'is wider than its control'
        : isAround(ink, box) ? 'is higher than its control' : '';
      if (what) found.add(`${control.localName}.${control.className} “${text}” ${what}`);
    }
  }
  return [...found];
}"""
# All that a screen says, to eyes and to ears.
SAID = """() => {
  const said = new Set(), named = ['aria-label', 'placeholder', 'title', 'data-tip'];
  const silent = 'script, style, noscript, [contenteditable], [lang]:not(html)';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = texts.nextNode());) {
    if (!node.parentElement.closest(silent)) said.add(node.data.trim());
  }
  for (const one of document.querySelectorAll(named.map(name => `[${name}]`).join())) {
    for (const name of named) said.add(one.getAttribute(name)?.trim() ?? '');
  }
  return [...said].filter(text => /\\p{L}{2}/u.test(text));
}"""
# The page is as wide as its window; else all of it can be pushed aside.
WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@cache
def translated(language: str) -> dict[str, str]:
    """Whole sentences of the app and of the pages, with what they are in a language: where that is
    another sentence.
    """
    with (CATALOGUES / f"{language}.po").open("rb") as file:
        app = [(str(message.id), str(message.string)) for message in read_po(file) if message.id]
    pages = tomllib.loads((LOCALES / f"{language}.toml").read_text("utf-8"))["pages"]
    known = [*app, *pages.items()]
    waiting = {text for text, said in known if not said}  # be it in one of its contexts
    return {k: v for k, v in known if v != k and "{" not in k and k not in waiting}


async def faults(page: Page, language: str, own: list[str]) -> list[str]:
    """What somebody who reads this language would stumble over."""
    cut: list[Any] = await page.evaluate(CUT, [CONTROLS, own])
    said: list[str] = await page.evaluate(SAID)
    known = translated(language)
    named = {*known.values(), *own}
    english = [f"“{text}” is English" for text in said if text in known and text not in named]
    beyond: int = await page.evaluate(WIDE)
    wide = [f"the page is {beyond} px wider than its window"] if beyond > 1 else []
    return [*cut, *english, *wide]
