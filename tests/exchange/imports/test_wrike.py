"""Tables of Wrike become boards with sections, tasks and what hangs between them."""

import random
import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.exchange.imports.books import book
from tests.exchange.imports.reading import Read, read, written
from weft.exchange.imports.formats.wrike import FORMAT
from weft.exchange.imports.graph import (
    Board,
    Field,
    Form,
    Home,
    Item,
    Link,
    Person,
    Place,
    Prose,
    Status,
    Tie,
)  # fmt: skip
from weft.exchange.imports.sources import Source, Unreadable

ADA = "Ada Lovelace <Ada@example.com>"
HEADS: list[object] = [
    "Key", "Parent Task", "Title", "Status", "Custom Status", "Priority", "Assigned To",
    "Start Date", "Duration", "End Date", "Depends On", "Start Date Constraint", "Description",
    "Budget [Currency]", "Stage [Dropdown]",
]  # fmt: skip


def row(key: object, title: str, *more: object, parent: object = None) -> list[object]:
    return [key, parent, title, *more]


TASKS: list[list[object]] = [
    HEADS,
    row(1, "/Bridge/"),
    row(2, "Survey", "Completed", "Shipped", "High", f"{ADA}, Bo", date(2024, 3, 1),
        "5 days 4 hours", date(2024, 3, 8), None, date(2024, 3, 1), "Mind the river",
        1200, "One, two"),
    row(3, "Measure", "Active", None, "Normal", parent=2),
    row(6, "/Bridge/Building/North/", "Green", None, None, ADA),
    row(7, "Pour", "Active", "Doing", "Low", None, None, "Milestone", date(2024, 4, 1),
        "2SS, 3FF+2d, 1FS, 77, x"),
    row(8, "In the top folder", "Deferred", parent=1),
    row(2, "Survey", "Completed", "Shipped", "High", f"{ADA}, Bo"),
]  # fmt: skip


@pytest.fixture
def tasks(tmp_path: Path) -> Read:
    source = book(tmp_path / "a.xlsx", {"Notes": [["x"]], "Tasks": TASKS})
    assert FORMAT.knows(source, source.head()) == 75
    return read(FORMAT, source)


def test_folders_are_boards_and_sections_and_keys_name_parents(tasks: Read) -> None:
    assert set(tasks.all(Board)) == {Board("", "Bridge")}
    assert set(tasks.all(Place)) == {Place("\nBuilding / North", "Building / North")}
    assert [(one.key, one.parent, one.homes) for one in tasks.all(Item)] == [
        ("2", "", (Home(),)), ("3", "2", ()), ("7", "", (Home("", "\nBuilding / North"),)),
        ("8", "", (Home(),)), ("2", "", (Home(), Home("", "\nBuilding / North"))),
    ]  # fmt: skip


def test_what_every_task_has_is_that_and_the_rest_are_fields(tasks: Read) -> None:
    survey = tasks.all(Item)[0]
    assert (survey.assignee, survey.others) == ("ada@example.com", ("Bo",))
    assert (survey.start_on, survey.due_on) == (date(2024, 3, 1), date(2024, 3, 8))
    assert (survey.status, survey.is_done) == ("shipped", True)
    assert survey.notes == Prose("Mind the river")
    assert Status("shipped", "", is_done=True) in tasks.all(Status)
    assert Person("ada@example.com", "Ada Lovelace", "ada@example.com") in tasks.all(Person)
    assert [(one.status, one.is_done, one.kind) for one in tasks.all(Item)][1:4] == [
        ("active", False, ""), ("doing", False, "Milestone"), ("deferred", False, ""),
    ]  # fmt: skip
    fields = {one.key: (one.name, one.form) for one in tasks.all(Field)}
    assert fields == {
        "status": ("Status", Form.ENUM), "priority": ("Priority", Form.ENUM),
        "duration": ("Duration", Form.NUMBER), "budget": ("Budget", Form.NUMBER),
        "stage": ("Stage", Form.ENUM),
    }  # fmt: skip
    assert survey.values == {
        "status": "Completed", "priority": "High", "duration": "5.5", "budget": "1200",
        "stage": "One, two",
    }  # fmt: skip


def test_dependencies_name_keys_and_the_rest_is_told(tasks: Read) -> None:
    assert tasks.all(Link) == [
        Link("7", "2", Tie.START_START), Link("7", "3", Tie.FINISH_FINISH, 2),
    ]  # fmt: skip
    assert tasks.losses == {
        "a dependency on a folder": 1, "a dependency on a task that is not in the file": 1,
        "a dependency that cannot be read": 1, "the column Start Date Constraint": 1,
        "of a folder or project: status": 1, "of a folder or project: assigned to": 1,
    }  # fmt: skip


CSV = """Key,Title,Status,Folders,Assigned To,Start Date,End Date,Depends On,Finished On,=C [Number]
1,=Survey,Completed,Bridge/North,"Ada, Bo",2024-03-01,03/15/2024,,2024-03-14,"1,5"
2,"Pour
it",Active,Road,Bo,,,1FS,,
3,,Active,Road,,,,,,
"""


def test_the_same_as_csv_with_folders_in_a_column(tmp_path: Path) -> None:
    source = written(tmp_path / "w.csv", CSV)
    assert FORMAT.knows(source, source.head()) == 75
    found = read(FORMAT, source)
    assert set(found.all(Board)) == {Board("Bridge", "Bridge"), Board("Road", "Road")}
    survey, pour = found.all(Item)
    assert survey.homes == (Home("Bridge", "Bridge\nNorth"),)
    assert (survey.name, survey.is_done, survey.line) == ("=Survey", True, 2)
    assert survey.completed_at == datetime(2024, 3, 14, tzinfo=UTC)
    assert (survey.due_on, survey.values["=c"]) == (date(2024, 3, 15), "1.5")
    assert (pour.name, pour.homes) == ("Pour it", (Home("Road"),))
    assert found.all(Link) == [Link("2", "1")]
    assert found.problems == [(5, "The row has no name")]


def test_other_tables_are_not_known_and_say_so(tmp_path: Path) -> None:
    source = written(tmp_path / "w.csv", "Name,Status\na,b\n")
    assert FORMAT.knows(source, source.head()) == 0
    with pytest.raises(Unreadable, match="no column Title"):
        read(FORMAT, source)


def test_damaged_and_mutated_tables_are_read_or_refused(tmp_path: Path) -> None:
    source = book(tmp_path / "a.xlsx", {"Tasks": TASKS})
    with zipfile.ZipFile(source.path) as kept:
        parts = {name: kept.read(name) for name in kept.namelist()}
    chance = random.Random(5)
    for n in range(40):
        name = "" if n % 2 else chance.choice(list(parts))
        raw = bytearray(parts.get(name, CSV.encode()))
        for _ in range(chance.randrange(1, 6)):
            raw[chance.randrange(len(raw))] = chance.choice(b'0129<>/"&,; A\x00\xff')
        if name:
            with zipfile.ZipFile(tmp_path / "m.xlsx", "w") as kept:
                for each, body in parts.items():
                    kept.writestr(each, bytes(raw) if each == name else body)
        else:
            (tmp_path / "m.xlsx").write_bytes(raw)
        mutated = Source(tmp_path / "m.xlsx", "m.xlsx")
        with suppress(Unreadable):
            FORMAT.knows(mutated, mutated.head())
            read(FORMAT, mutated)
