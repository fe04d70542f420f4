"""The product stands on its own ground.

The accident: a default that pointed into the author's home. It worked for the author, in review
and in CI on the author's machine, and for nobody else.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tools.lint.rule import Rule, Source, is_product

PLACES = [r"\.\./shared\b", r"(?<![\w.}/])/(home|root|Users)/\w"]
EVERYWHERE = {"/", "/usr", "/var", "/opt", "/srv", "/etc", "/tmp", "/run"}  # noqa: S108 - compared, never opened
PARENT = str(Path(__file__).resolve().parents[3])


def _check(source: Source) -> Iterator[tuple[int, str]]:
    here = [] if PARENT in EVERYWHERE else [rf"(?<![\w.}}]){re.escape(PARENT)}/"]
    places = re.compile("|".join([*PLACES, *here]))
    for number, line in enumerate(source.lines, start=1):
        if match := places.search(line):
            yield number, f"{match[0]!r} exists on one machine only; take the path as a setting."


RULE = Rule("own-ground", applies=is_product, check=_check)
