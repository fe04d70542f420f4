"""Boards of monday.com, as they are exported to Excel, become sections with tasks and subtasks."""

import random
import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from tests.exchange.imports.books import book
from tests.exchange.imports.reading import Read, read
from weft.exchange.imports.formats.monday import FORMAT
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    File,
    Form,
    Home,
    Item,
    Link,
    Person,
    Place,
    Prose,
    Status,
)
from weft.exchange.imports.sources import Source, Unreadable
from weft.exchange.imports.staging import staging

ID = "Item ID (auto generated)"
HEADS: list[object] = [
    "Name", "Subitems", "Owner", "Status", "Priority", "Timeline - Start", "Timeline - End",
    "Hours", "Ready", "Tags", "Files", "Last updated", "Creation log", "Dependent On",
    "Item ID (auto generated)",
]  # fmt: skip
LOG = "Ada Lovelace May 2, 2024 3:04 PM"
BOARD: list[list[object]] = [
    ["Bridge"],
    ["All that it takes"],
    [],
    ["Planning"],
    HEADS,
    [
        "Survey", "Measure, Draw", "Ada Lovelace, Bo", "Done", "High", date(2024, 3, 1),
        date(2024, 3, 15), Decimal("2.5"), "v", "urgent, site",
        "https://x.monday.com/protected_static/1/resources/7/Site plan.pdf, https://a.io/b.png",
        "Bo May 3, 2024 1:00 PM", LOG, None, 1000000001,
    ],
    ["Subitems", "Name", "Status", "Owner", "Hours", "Item ID (auto generated)"],
    [None, "Measure", "Working on it", "Bo", 3, "1000000002"],
    [None, "=Draw", "Done", None, None, "1000000003"],
    ["Permit, again", None, "Cy", "Stuck", "Low", None, None, 1, None, None, None, None, None,
     "Survey", 1000000004],
    [None, None, None, None, None, date(2024, 3, 1), date(2024, 3, 15), "3.5"],
    [],
    ["Building"],
    HEADS,
    ["Pour", None, None, None, "High", None, None, None, "v", "site", None, None, None,
     "Permit, again, Survey, Gone", 1000000005],
]  # fmt: skip
UPDATES: list[list[object]] = [
    ["Bridge"],
    ["Item ID", "Item Name", "Content Type", "Content Type", "User", "Created At",
     "Update Content", "Likes Count", "Asset IDs", "Post ID", "Parent Post ID"],
    [1000000002, "Measure", "Update", "", "Bo", "27/May/2024  03:26:42 PM", "Half of it", "2", "[]",
     "77", None],
    [1000000002, "Measure", "Reply", "", "Ada Lovelace", "28/May/2024  09:00:00 AM", "Thanks", "0",
     "[12]", "78", "77"],
    [99999999, "Elsewhere", "Update", "", "Bo", "28/May/2024  09:00:00 AM", "Lost", "0", "", "79"],
    [1000000001, "Survey", "Update", "", "Bo", "28/May/2024  09:00:00 AM", None, "0", "", "80"],
]  # fmt: skip


@pytest.fixture
def board(tmp_path: Path) -> Read:
    source = book(tmp_path / "b.xlsx", {"bridge": BOARD, "updates": UPDATES, "Notes": [["x"]]})
    assert FORMAT.knows(source, source.head()) == 95
    return read(FORMAT, source)


def test_groups_become_sections_items_tasks_and_subitems_their_parts(board: Read) -> None:
    assert board.all(Board)[0] == Board("", "Bridge", Prose("All that it takes"))
    assert board.all(Place) == [Place("Planning", "Planning"), Place("Building", "Building")]
    assert [(one.key, one.name, one.parent) for one in board.all(Item)] == [
        ("1000000001", "Survey", ""), ("1000000002", "Measure", "1000000001"),
        ("1000000003", "=Draw", "1000000001"), ("1000000004", "Permit, again", ""),
        ("1000000005", "Pour", ""),
    ]  # fmt: skip
    assert board.items["Survey"].homes == (Home("", "Planning"),)
    assert (board.items["Measure"].homes, board.items["Pour"].homes) == (
        (),
        (Home("", "Building"),),
    )
    assert board.problems == []


def test_columns_that_tasks_have_here_as_well_are_those(board: Read) -> None:
    survey = board.items["Survey"]
    assert (survey.assignee, survey.others) == ("Ada Lovelace", ("Bo",))
    assert (survey.start_on, survey.due_on) == (date(2024, 3, 1), date(2024, 3, 15))
    assert (survey.status, survey.is_done, survey.tags) == ("done", True, ("urgent", "site"))
    assert survey.created_at == datetime(2024, 5, 2, 15, 4, tzinfo=UTC)
    assert (survey.creator, survey.line) == ("Ada Lovelace", 6)
    assert Status("done", "Done", True) in board.all(Status)
    assert Status("working on it", "Working on it") in board.all(Status)
    assert Person("Bo", "Bo") in board.all(Person)


def test_all_other_columns_become_fields_by_what_they_hold(board: Read) -> None:
    fields = {one.name: one for one in board.all(Field)}
    assert fields == {
        "Priority": Field("priority", "Priority", Form.ENUM, ("High", "Low")),
        "Hours": Field("hours", "Hours", Form.NUMBER, precision=1),
        "Ready": Field("ready", "Ready", Form.FLAG),
    }
    assert board.items["Survey"].values == {"priority": "High", "hours": "2.5", "ready": "yes"}
    assert board.items["Measure"].values == {"hours": "3"}


def test_files_and_dependencies_are_kept_and_what_is_not_is_told(board: Read) -> None:
    assert [(one.item, one.name, one.url) for one in board.all(File)] == [
        ("1000000001", "Site plan.pdf",
         "https://x.monday.com/protected_static/1/resources/7/Site plan.pdf"),
        ("1000000001", "b.png", "https://a.io/b.png"),
    ]  # fmt: skip
    assert board.all(Link) == [
        Link("1000000004", "1000000001"), Link("1000000005", "1000000004"),
        Link("1000000005", "1000000001"),
    ]  # fmt: skip
    assert board.losses == {
        "the column Last updated": 1, "a dependency on a task that is not in the file": 1,
        "likes of what was said": 1, "files of what was said": 1, "the sheet Notes": 1,
        "what was said of items that are not in the file": 1,
    }  # fmt: skip


def test_what_was_said_keeps_who_and_when(board: Read) -> None:
    assert board.all(Comment) == [
        Comment("77", "1000000002", Prose("Half of it"), "Bo",
                datetime(2024, 5, 27, 15, 26, 42, tzinfo=UTC)),
        Comment("78", "1000000002", Prose("Thanks"), "Ada Lovelace",
                datetime(2024, 5, 28, 9, tzinfo=UTC)),
    ]  # fmt: skip


def test_older_exports_without_ids_and_without_subitems_are_read(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Old"], ["First"], ["Name", "Subitems", "Person", "Date"],
        ["A", "x, y", "Ada", date(2024, 1, 2)], ["B"], [None, None, None, "sum"],
        ["Second"], ["Name", "Subitems", "Person", "Date"], ["B", None, None, None],
    ]  # fmt: skip
    first = read(FORMAT, book(tmp_path / "a.xlsx", {"old": rows}))
    again = read(FORMAT, book(tmp_path / "b.xlsx", {"old": [*rows[:3], ["New"], *rows[3:]]}))
    keys = [one.key for one in first.all(Item)]
    assert len(set(keys)) == 3
    assert set(keys) < {one.key for one in again.all(Item)}
    assert [one.homes for one in first.all(Item)] == [
        (Home("", "First"),), (Home("", "First"),), (Home("", "Second"),),
    ]  # fmt: skip
    assert first.items["A"].due_on == date(2024, 1, 2)
    assert first.losses == {"subitems, which the export does not hold": 1}


def test_items_and_subitems_may_call_the_same_differently(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["B"], ["G"], ["Name", "Subitems", "Person", "Date", "Link", ID],
        ["A", "Sub", "Ada, Bo", "2024-10-10", "https://example.com", "2000000001"],
        ["Subitems", "Name", "Owner", "Due Date", "Sent", ID],
        [None, "Sub", "Cy, Bo", "2024-10-08", "2024-10-09", "2000000002"],
    ]  # fmt: skip
    found = read(FORMAT, book(tmp_path / "a.xlsx", {"b": rows}))
    item, part = found.items["A"], found.items["Sub"]
    assert (item.assignee, item.others, item.due_on) == ("Ada", ("Bo",), date(2024, 10, 10))
    assert (part.assignee, part.others, part.due_on) == ("Cy", ("Bo",), date(2024, 10, 8))
    assert (item.values, part.values) == (
        {"link": "https://example.com"}, {"sent": "2024-10-09"},
    )  # fmt: skip
    assert {one.name for one in found.all(Field)} == {"Link", "Sent"}


def test_sums_are_no_items_and_items_without_a_name_are_told(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["B"], ["G"], ["Name", "Subitems", "Budget", ID],
        [None, None, 5, "2000000001"], ["A", "Sub", 7, "2000000002"],
        ["Subitems", "Name", ID], [None, "Sub", "2000000003"], [None, None, 1_200_000, None],
    ]  # fmt: skip
    found = read(FORMAT, book(tmp_path / "a.xlsx", {"b": rows}))
    assert list(found.items) == ["A", "Sub"]
    assert found.problems == [(4, "The row has no name")]


def test_heads_may_have_other_names_and_come_twice(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Claims"], ["Open"],
        ["Name of Patient", "Note", "Note", "Item ID (auto generated)"],
        ["Doe", "one", "two", "2000000001"], ["Roe", "three", None, None],
    ]  # fmt: skip
    found = read(FORMAT, book(tmp_path / "a.xlsx", {"claims": rows}))
    assert list(found.items) == ["Doe"]
    assert len(found.items["Doe"].values) == 1
    assert found.items["Doe"].notes.plain
    assert found.problems == [(5, "Line 5: the item has no id")]


def test_somebody_may_say_what_a_column_is(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Old"], ["First"], ["Name", "Date", "Go live"], ["A", "2024-01-02", "2024-02-03"],
    ]  # fmt: skip
    source = book(tmp_path / "a.xlsx", {"old": rows})
    assert read(FORMAT, source).items["A"].due_on == date(2024, 1, 2)
    chosen = read(FORMAT, source, {"columns": {"4": "due"}})
    assert chosen.items["A"].due_on == date(2024, 2, 3)


def test_other_workbooks_are_not_known_and_say_so(tmp_path: Path) -> None:
    source = book(tmp_path / "a.xlsx", {"Plan": [["Task", "Due"], ["A", "x"]]})
    assert FORMAT.knows(source, source.head()) == 0
    with pytest.raises(Unreadable, match="holds no board"):
        read(FORMAT, source)
    (tmp_path / "c.xlsx").write_bytes(b"PK\x03\x04 no archive")
    assert FORMAT.knows(Source(tmp_path / "c.xlsx", "c.xlsx"), b"PK\x03\x04") == 0


def test_damaged_and_mutated_boards_are_read_or_refused(tmp_path: Path) -> None:
    source = book(tmp_path / "a.xlsx", {"bridge": BOARD, "updates": UPDATES})
    with zipfile.ZipFile(source.path) as kept:
        parts = {name: kept.read(name) for name in kept.namelist()}
    chance = random.Random(7)
    for _ in range(25):
        name = chance.choice(list(parts))
        raw = bytearray(parts[name])
        for _ in range(chance.randrange(1, 6)):
            raw[chance.randrange(len(raw))] = chance.choice(b'0129<>/"&; A\x00')
        with zipfile.ZipFile(tmp_path / "m.xlsx", "w") as kept:
            for each, body in parts.items():
                kept.writestr(each, bytes(raw) if each == name else body)
        mutated = Source(tmp_path / "m.xlsx", "m.xlsx")
        FORMAT.knows(mutated, mutated.head())
        with suppress(Unreadable), staging(tmp_path / f"{chance.random()}") as kept_parts:
            kept_parts.keep(FORMAT.parts(mutated, {}))
            kept_parts.settle(5)
