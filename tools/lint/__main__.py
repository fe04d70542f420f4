"""Runs every rule over every Python file that git knows or would add."""

import json
import subprocess
import sys
from pathlib import Path

from tools.lint import (
    clocks,
    commits,
    file_names,
    migrations_alone,
    own_ground,
    sizes,
    spoken,
    tenancy,
    write_door,
)
from tools.lint.rule import Source, judge

ROOT = Path(__file__).resolve().parents[2]
RULES = (
    write_door.RULE,
    commits.RULE,
    clocks.RULE,
    tenancy.RULE,
    file_names.RULE,
    own_ground.RULE,
    migrations_alone.RULE,
    spoken.RULE,
)


def sources() -> list[Source]:
    """The Python files of the checkout that are not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.py"],  # noqa: S607 - git is found where the developer has it
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return [
        Source(path, (ROOT / path).read_text("utf-8"))
        for path in sorted(set(filter(None, listed.split("\0"))))
        if (ROOT / path).is_file()
    ]


def main() -> int:
    """Print what breaks a rule; 1 when something does."""
    files = sources()
    measured = {place: n for source in files for place, n in sizes.too_long(source).items()}
    if "--shrink" in sys.argv:
        smaller = sizes.shrink(sizes.baseline(), measured)
        sizes.BASELINE.write_text(json.dumps(smaller, indent=2) + "\n", "utf-8")
    findings = [finding for source in files for finding in judge(source, RULES)]
    findings += sizes.against(sizes.baseline(), measured)
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
