"""The page of figures: every benchmark has its place there, and a run fills only its own.  Ground
that is kept for another run outlives changes of the schema.
"""

import asyncio
import os
from pathlib import Path

import pytest
from alembic import command

from bench.command import NAMES, asked_for, place_of
from bench.ground import Wanted, kept, sown
from bench.page import PLACE, fill, replaced
from bench.report import Row
from weft.adapters.postgres import temporary_cluster
from weft.kernel.migrating import (
    alembic_configuration,
    known_versions,
    newest_version,
    version_of,
)

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"


@pytest.mark.parametrize("name", [*NAMES, place_of("search", 5_000_000)])
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


def test_without_redmine_it_is_left_out_and_asked_for_by_name_it_is_missed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bench.command.missing", lambda: "Redmine is not here.")
    assert asked_for([]) == tuple(name for name in NAMES if name != "redmine")
    with pytest.raises(SystemExit, match=r"Redmine is not here\."):
        asked_for(["redmine"])


@pytest.mark.database
async def test_kept_ground_is_migrated_and_that_of_another_seed_refused() -> None:
    wanted = Wanted(300)
    with temporary_cluster(os.environ.get("WEFT_TEST_PG_BIN")) as dsn:
        made = await sown(dsn, wanted)
        older = known_versions()[-2]
        await asyncio.to_thread(command.downgrade, alembic_configuration(dsn), older)
        found = await kept(dsn, wanted)
        assert found
        assert found.organisation == made.organisation
        assert await version_of(dsn) == newest_version()
        with pytest.raises(SystemExit, match="of another seed"):
            await kept(dsn, Wanted(300, seed=8))
