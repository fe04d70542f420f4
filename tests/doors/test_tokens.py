"""The server's pages and the web app look alike: what both call by one name has one value."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "weft/doors/pages/static/tokens.css"
APP = ROOT / "web/src/styles/tokens.css"


def tokens(sheet: Path) -> dict[str, str]:
    """Name → value as it is given first: for light and dark, without a choice of density."""
    found: dict[str, str] = {}
    for name, value in re.findall(r"(--[\w-]+):\s*([^;]+);", sheet.read_text()):
        found.setdefault(name, " ".join(value.split()))
    return found


def test_a_token_of_both_has_the_same_value_in_both() -> None:
    pages, app = tokens(PAGES), tokens(APP)
    both = pages.keys() & app.keys()
    assert len(both) > 50
    assert {name: pages[name] for name in both} == {name: app[name] for name in both}
