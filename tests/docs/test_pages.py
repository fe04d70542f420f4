"""The written pages: no link leads nowhere, decisions are short, libraries are accounted for."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
DECISIONS = sorted((ROOT / "docs" / "adr").glob("0*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_to_a_page_leads_to_one(page: Path):
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_fits_one_page_and_names_its_alternatives(decision: Path):
    text = decision.read_text("utf-8")
    assert len(text.split()) <= 450
    headings = re.findall(r"^## (.+)$", text, re.M)
    assert headings[-3:] == ["Decision", "Consequences", "Alternatives"]


def test_every_decision_is_in_the_index():
    index = (ROOT / "docs" / "adr" / "index.md").read_text("utf-8")
    assert [page.name for page in DECISIONS if f"({page.name})" not in index] == []


def test_every_library_that_runs_has_its_line_with_licence_and_reason():
    page = (ROOT / "docs" / "adr" / "0012-libraries.md").read_text("utf-8")
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    block = project.partition("dependencies = [")[2].partition("\n]")[0]
    names = re.findall(r'^    "([\w-]+)', block, re.M)
    assert names != []
    assert [name for name in names if not re.search(rf"^\|.*\b{name}\b.*\|", page, re.M)] == []
