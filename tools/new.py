"""Scaffolds a feature: its folder with the rooms every feature has, and a test that fails.

`make new f=work/milestones` writes weft/work/milestones/ and tests/work/milestones/. The rooms hold
a docstring each and nothing else, so that what is missing is plain to see; rooms that the feature
turns out not to need are deleted.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FLOORS = (
    "identity",
    "work",
    "planning",
    "exchange",
    "insight",
    "notify",
    "search",
    "automation",
    "intelligence",
)
ROOMS = {
    "__init__": "{Title}: what this feature is for, in one sentence.",
    "tables": "How {title} are stored: columns, constraints, indexes.",
    "rules": "Who may see and change {title}: (row, actor) to an SQL boolean.",
    "logic": "Decisions about {title}: values in, values out; no database, network or clock.",
    "rendering": "How values of {title} are shown, in SQL.",
    "resource": "The public shape of {title}, declared once.",
    "listings": "The lists of {title}: which rows, in which order.",
    "loading": "What commands on {title} must know first, with the actor's right.",
    "commands": "What one can do with {title}: one verb, one transaction.",
    "reactions": "What {title} do when something else changes.",
}
TEST = '''"""What {title} promise to those who use them."""


def test_{name}_can_be_created_and_read_back():
    raise AssertionError("Say here what the first command promises, then make it true.")
'''


class Refusal(Exception):
    """A feature that cannot be scaffolded, with the sentence that says why."""


def scaffold(root: Path, feature: str) -> list[Path]:
    """Write a new feature's files below root and return them."""
    floor, _, name = feature.strip("/").partition("/")
    if floor not in FLOORS or not name.isidentifier() or not name.islower():
        raise Refusal(
            f"{feature!r} is no feature. Name a floor and a noun, as in f=work/milestones; "
            f"the floors are {', '.join(FLOORS)}."
        )
    package = root / "weft" / floor / name
    if package.exists():
        raise Refusal(f"weft/{floor}/{name} exists already.")
    title = name.replace("_", " ")
    words = {"title": title, "Title": title.capitalize(), "name": name}
    files = {
        package / f"{room}.py": f'"""{purpose.format(**words)}"""\n'
        for room, purpose in ROOMS.items()
    }
    files[root / "tests" / floor / name / "test_commands.py"] = TEST.format(**words)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return list(files)


def main(arguments: list[str]) -> int:
    """Scaffold the named feature and print what was written."""
    try:
        written = scaffold(ROOT, "".join(arguments))
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    for path in written:
        print(path.relative_to(ROOT))
    print("Next: declare the table, then the resource; add it to weft/doors/catalog.py.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
