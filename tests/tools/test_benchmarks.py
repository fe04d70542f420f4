"""The page of figures: every benchmark has its place there, and a run fills only its own."""

from pathlib import Path

import pytest

from bench.command import NAMES
from bench.page import PLACE, fill, replaced
from bench.report import Row

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"


@pytest.mark.parametrize("name", NAMES)
def test_every_benchmark_has_its_place_on_the_page(name: str) -> None:
    assert "Figures." in replaced(PAGE.read_text(), name, "Figures.")


def test_a_run_fills_the_places_of_what_it_ran_and_no_other(tmp_path: Path) -> None:
    page = tmp_path / "benchmarks.md"
    page.write_text("\n\n".join(PLACE.format(name=n, text="Old.") for n in ("cost", "rate")))
    rows = [Row("get", r"1.50 × \1", "≤ 2 ×", True)]
    fill(page, {"cost": rows}, "weft bench cost", "On a machine.")
    text = page.read_text()
    assert "| get | 1.50 × \\1 | ≤ 2 × | holds |" in text
    assert "`weft bench cost`" in text
    assert PLACE.format(name="rate", text="Old.") in text
    assert text.count("Old.") == 1


def test_a_page_without_the_place_is_refused() -> None:
    with pytest.raises(SystemExit, match="no place for growth"):
        replaced("Nothing here.", "growth", "Figures.")
