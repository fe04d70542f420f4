"""Sheets of Smartsheet become trees of tasks whose dependencies name rows by number."""

import random
import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from tests.exchange.imports.books import Line, book
from tests.exchange.imports.reading import Read, read
from weft.exchange.imports.formats.predecessors import Wait, waits, working_days
from weft.exchange.imports.formats.smartsheet import FORMAT
from weft.exchange.imports.graph import Comment, Field, File, Form, Link, Person, Prose, Tie
from weft.exchange.imports.sources import Source, Unreadable

HEADS = [
    "Task Name",
    "Assigned To",
    "Status",
    "Start",
    "Finish",
    "Duration",
    "% Complete",
    "Predecessors",
    "Flag",
]
PLAN: list[Line | list[object]] = [
    list(HEADS),
    ["Phase", None, None, date(2024, 3, 1), date(2024, 3, 15), "11d", Decimal("0.5"), None, None],
    Line(["Dig", "ada@example.com, Bo", "Complete", date(2024, 3, 1), date(2024, 3, 5), "3d",
          Decimal(1), None, True], 1, 1),
    Line(["Deeper", None, "Open", None, "03/15/24", "~4h", Decimal(0), "2FS +2d", None], 2, 2),
    [],
    Line(["Pour", "Bo", "Open", date(2024, 3, 6), None, "1w 2d", None, "2, 3SS-1w, 9, x", None],
         1, 1),
    ["=Done", None, "Open", None, None, "5ed", Decimal(1), "5FF+0.5d", None],
]  # fmt: skip
SAID: list[list[object]] = [
    ["Row", "Comment", "Author", "Created"],
    ["Row 2", "Wet\nclay", "Ada", "03/02/24 4:15 PM"], [5, "Ready?", "Bo", None],
    [4, "of a blank row", "Bo", None],
]  # fmt: skip
FILES: list[list[object]] = [["Row", "Name", "Url"], ["5", "plan.pdf", "https://example.com/plan"]]


@pytest.fixture
def plan(tmp_path: Path) -> Read:
    sheets = {"Bridge": PLAN, "Comments": SAID, "Attachments": FILES, "Summary": [["x"]]}
    source = book(tmp_path / "Bridge.xlsx", sheets)
    assert FORMAT.knows(source, source.head()) == 60
    return read(FORMAT, source)


def test_rows_lie_within_rows_as_they_are_grouped(plan: Read) -> None:
    keys = {name: one.key for name, one in plan.items.items()}
    assert {name: one.parent for name, one in plan.items.items()} == {
        "Phase": "", "Dig": keys["Phase"], "Deeper": keys["Dig"], "Pour": keys["Phase"],
        "=Done": "",
    }  # fmt: skip
    dig = plan.items["Dig"]
    assert (dig.assignee, dig.others) == ("ada@example.com", ("Bo",))
    assert (dig.start_on, dig.due_on) == (date(2024, 3, 1), date(2024, 3, 5))
    assert plan.items["Deeper"].due_on == date(2024, 3, 15)
    assert [one.is_done for one in plan.items.values()] == [False, True, False, False, True]


def test_durations_count_days_and_shares_are_percent(plan: Read) -> None:
    fields = {one.name: one for one in plan.all(Field)}
    assert fields == {
        "Duration": Field("duration", "Duration", Form.NUMBER, precision=3),
        "% Complete": Field("% complete", "% Complete", Form.NUMBER),
        "Flag": Field("flag", "Flag", Form.FLAG),
    }
    assert plan.items["Dig"].values == {"duration": "3", "% complete": "100", "flag": "yes"}
    assert [one.values["duration"] for one in plan.items.values()] == [
        "11", "3", "0.5", "7", "3.571",
    ]  # fmt: skip


def test_predecessors_name_rows_by_number_blank_ones_counted(plan: Read) -> None:
    keys = {one.key: name for name, one in plan.items.items()}
    links = [(keys[one.item], keys[one.needs], one.tie, one.lag_days) for one in plan.all(Link)]
    assert links == [
        ("Deeper", "Dig", Tie.FINISH_START, 2), ("Pour", "Dig", Tie.FINISH_START, 0),
        ("Pour", "Deeper", Tie.START_START, -5), ("=Done", "Pour", Tie.FINISH_FINISH, 0),
    ]  # fmt: skip
    assert plan.losses == {
        "a dependency on a task that is not in the file": 1,
        "a dependency that cannot be read": 1,
        "the part of a working day in a delay between tasks": 1,
        "what was said of rows that are not in the file": 1, "the sheet Summary": 1,
    }  # fmt: skip


def test_comments_and_files_stand_on_their_rows(plan: Read) -> None:
    dig, pour = plan.items["Dig"], plan.items["Pour"]
    said = [(one.item, one.text, one.author, one.at) for one in plan.all(Comment)]
    assert said == [
        (dig.key, Prose("Wet\nclay"), "Ada", datetime(2024, 3, 2, 16, 15, tzinfo=UTC)),
        (pour.key, Prose("Ready?"), "Bo", None),
    ]
    assert [(one.item, one.name, one.url) for one in plan.all(File)] == [
        (pour.key, "plan.pdf", "https://example.com/plan")
    ]
    assert Person("Ada", "Ada") in plan.all(Person)


def test_keys_stay_when_rows_come_between(tmp_path: Path, plan: Read) -> None:
    more = [*PLAN[:2], ["New"], *PLAN[2:]]
    again = read(FORMAT, book(tmp_path / "again.xlsx", {"Bridge": more}))
    assert {one.key for one in plan.items.values()} < {one.key for one in again.items.values()}


def test_sheets_of_unknown_columns_are_told(tmp_path: Path) -> None:
    sheets = {"Plan": [HEADS, ["A"]], "Comments": [["?", "!"], ["a", "b"]]}
    found = read(FORMAT, book(tmp_path / "a.xlsx", sheets))
    assert found.losses == {"the sheet Comments": 1}


@pytest.mark.parametrize(
    ("text", "days"),
    [("5d", 5), ("2 weeks", 10), ("1w 2d", 7), ("~3d", 3), ("7ed", 5), ("5 days 4 hours", "5.5"),
     ("1,5d", "1.5"), ("3", 3), ("1mo", 20), ("", None), ("soon", None), ("5x", None),
     ("9" * 70, None), ("-5d", None)],
)  # fmt: skip
def test_lengths_are_read_as_working_days(text: str, days: object) -> None:
    found = working_days(text)
    assert (found if days is None else round(found or 0, 6)) == (
        None if days is None else Decimal(str(days))
    )


def test_waits_are_read_in_every_spelling() -> None:
    assert list(waits("12FS+2d, 3; 004ss -1w\n7 FF,,FS")) == [
        Wait("12", Tie.FINISH_START, Decimal(2)), Wait("3", Tie.FINISH_START, Decimal(0)),
        Wait("4", Tie.START_START, Decimal(-5)), Wait("7", Tie.FINISH_FINISH, Decimal(0)), None,
    ]  # fmt: skip
    assert list(waits("1FS+soon, 1e999, ²")) == [None, None, None]


def test_damaged_and_mutated_sheets_are_read_or_refused(tmp_path: Path) -> None:
    source = book(tmp_path / "a.xlsx", {"Bridge": PLAN, "Comments": SAID})
    with zipfile.ZipFile(source.path) as kept:
        parts = {name: kept.read(name) for name in kept.namelist()}
    chance = random.Random(11)
    for _ in range(25):
        name = chance.choice(list(parts))
        raw = bytearray(parts[name])
        for _ in range(chance.randrange(1, 6)):
            raw[chance.randrange(len(raw))] = chance.choice(b'0129<>/"&; A\x00')
        with zipfile.ZipFile(tmp_path / "m.xlsx", "w") as kept:
            for each, body in parts.items():
                kept.writestr(each, bytes(raw) if each == name else body)
        with suppress(Unreadable):
            read(FORMAT, Source(tmp_path / "m.xlsx", "m.xlsx"))
