"""This module is about the code that stands in the pages: fenced blocks with their language."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)


@dataclass(frozen=True)
class Block:
    """One fenced block."""

    language: str
    text: str


def blocks(page: Path, *languages: str) -> list[Block]:
    """The blocks of a page, in their order; those of some languages."""
    found = [Block(*match) for match in _FENCE.findall(page.read_text("utf-8"))]
    return [block for block in found if not languages or block.language in languages]
