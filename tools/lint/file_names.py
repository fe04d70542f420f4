"""A file is named after what it holds.

The accident: utils.py. Everything fits in, so everything went in, and half of the product imported
the other half through it.
"""

import re
from collections.abc import Iterator

from tools.lint.rule import Rule, Source

FORBIDDEN = {
    "util", "utils", "service", "services", "manager", "managers", "helper", "helpers",
    "common", "misc",
}  # fmt: skip


def _check(source: Source) -> Iterator[tuple[int, str]]:
    for word in re.split(r"[/_.]", source.path):
        if word in FORBIDDEN:
            yield 1, f"{word!r} says nothing; name the file after its content."


RULE = Rule("file-names", applies=lambda _: True, check=_check)
