"""ClickUp's tables of tasks become boards, with what was said and checked off."""

import csv
import io
import json
import random
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.exchange.imports.reading import Read, read, written
from weft.exchange.imports.formats.clickup import FORMAT
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    File,
    Form,
    Home,
    Person,
    Prose,
)
from weft.exchange.imports.sources import Source, Unreadable

HEADS = """Task ID,Task Link,Task Type,Task Name,Task Content,Status,Date Created,\
Date Created Text,Due Date,Due Date Text,Start Date,Start Date Text,Parent ID,Subtasks IDs,\
Attachments,Assignees,\
Tags,Priority,List Name,Folder Name/Path,Space Name,Time Estimated,Time Estimated Text,\
Checklists,Comments,Assigned Comments,Time Spent,Time Spent Text,Rolled Up Time,\
Rolled Up Time Text,Home Location ID,Home Location,Other Location IDs,Other Locations,\
Phase (drop down),Budget (currency)"""
SAID = [
    {"text": "Sent\\noff", "by": "ada@example.com", "assigned": False,
     "date": "3/25/2026, 9:00:00 AM CDT"},
    {"text": "Mine", "by": "Bo", "assigned": True, "date": "3/24/2026, 1:20:14 PM GMT+2"},
]  # fmt: skip
ROWS: list[Mapping[str, str]] = [
    {
        "Task ID": "a1", "Task Link": "https://app.clickup.com/t/a1", "Task Name": "=Pitch",
        "Task Content": "Write.\\nRead.", "Status": "complete", "Date Created": "1774117017690",
        "Due Date": "1775293200000", "Due Date Text": "4/4/2026, 4:00:00 AM CDT",
        "Start Date": "1775000000000", "Start Date Text": "3/31/2026, 6:33:20 PM CDT",
        "Parent ID": "null", "Subtasks IDs": "a2",
        "Attachments": json.dumps([{"title": "plan.pdf", "url": "https://example.com/plan.pdf"}]),
        "Assignees": "[Ada Lovelace, Bo]", "Tags": "[press]", "Priority": "1",
        "List Name": "Press", "Folder Name/Path": '["PR: Brand"]', "Space Name": "Lead",
        "Time Estimated": "5400000", "Time Estimated Text": "1 h 30 m",
        "Checklists": json.dumps({"Steps": ["Hook", {"name": "Bio", "resolved": True}]}),
        "Comments": json.dumps(SAID), "Other Locations": "Elsewhere",
        "Phase (drop down)": "One", "Budget (currency)": "1200",
    },
    {
        "Task ID": "a2", "Task Name": "Podcasts", "Status": "to do", "Parent ID": "a1",
        "Due Date": "null", "Assignees": "[]", "Priority": "null", "List Name": "Press",
        "Folder Name/Path": '["PR: Brand"]', "Space Name": "Lead", "Comments": "[{broken",
    },
    {
        "Task ID": "b1", "Task Name": "Renew", "Status": "closed", "Due Date": "1780650000000",
        "List Name": "Press", "Folder Name/Path": "hidden", "Space Name": "Other",
        "Date Created": "99999999999999999999",
    },
]  # fmt: skip


def table() -> str:
    kept = io.StringIO()
    heads = HEADS.split(",")
    rows = csv.writer(kept, lineterminator="\n")
    rows.writerows([heads, *([row.get(head, "") for head in heads] for row in ROWS)])
    return kept.getvalue()


@pytest.fixture
def tasks(tmp_path: Path) -> Read:
    source = written(tmp_path / "t.csv", table())
    assert FORMAT.knows(source, source.head()) == 90
    return read(FORMAT, source)


def test_lists_become_boards_told_apart_by_where_they_are(tasks: Read) -> None:
    lead, other = "Lead / PR: Brand / Press", "Other / Press"
    assert tasks.all(Board) == [Board(lead, "Press"), Board(other, "Press")]
    assert {one.key: (one.parent, one.homes) for one in tasks.items.values()}.items() >= {
        "a1": ("", (Home(lead),)), "a2": ("a1", ()), "b1": ("", (Home(other),)),
    }.items()  # fmt: skip


def test_moments_lists_and_texts_are_read_as_clickup_writes_them(tasks: Read) -> None:
    pitch, renew = tasks.items["=Pitch"], tasks.items["Renew"]
    assert (pitch.due_on, pitch.start_on) == (date(2026, 4, 4), None)
    assert pitch.start_at == datetime(2026, 3, 31, 23, 33, 20, tzinfo=UTC)
    assert pitch.created_at == datetime(2026, 3, 21, 18, 16, 57, 690_000, tzinfo=UTC)
    assert (pitch.assignee, pitch.others, pitch.tags) == ("Ada Lovelace", ("Bo",), ("press",))
    assert (pitch.notes, pitch.url) == (Prose("Write.\nRead."), "https://app.clickup.com/t/a1")
    assert (pitch.status, pitch.is_done, renew.is_done) == ("complete", True, True)
    assert (renew.due_on, renew.created_at) == (date(2026, 6, 5), None)


def test_custom_fields_have_the_type_that_stands_behind_their_name(tasks: Read) -> None:
    assert {one.name: (one.form, one.options) for one in tasks.all(Field)} == {
        "Priority": (Form.ENUM, ("Urgent",)), "Time Estimated (h)": (Form.NUMBER, ()),
        "Phase": (Form.ENUM, ("One",)), "Budget": (Form.NUMBER, ()),
    }  # fmt: skip
    assert tasks.items["=Pitch"].values == {
        "priority": "Urgent", "time estimated (h)": "1.50", "phase": "One", "budget": "1200",
    }  # fmt: skip


def test_what_hangs_on_a_task_is_read_from_its_cells(tasks: Read) -> None:
    hook, bio = tasks.items["Hook"], tasks.items["Bio"]
    assert (hook.parent, hook.is_done, bio.is_done, bio.homes) == ("a1", False, True, ())
    assert [(one.item, one.text.plain, one.author, one.at) for one in tasks.all(Comment)] == [
        ("a1", "Sent\noff", "ada@example.com", datetime(2026, 3, 25, 14, tzinfo=UTC)),
        ("a1", "Mine", "Bo", datetime(2026, 3, 24, 11, 20, 14, tzinfo=UTC)),
    ]
    assert Person("ada@example.com", "ada@example.com", "ada@example.com") in tasks.all(Person)
    assert [(one.item, one.name) for one in tasks.all(File)] == [("a1", "plan.pdf")]
    assert tasks.losses == {
        "that what was said is for somebody to do": 1, "the column Other Locations": 1,
        "Comments of a task that cannot be read": 1,
        "a value of Date Created that cannot be read": 1,
    }  # fmt: skip


def test_one_list_alone_is_the_board_of_the_file(tmp_path: Path) -> None:
    text = "Task ID,Task Name,List Name,Space Name\n1,A,Press,Lead\n"
    found = read(FORMAT, written(tmp_path / "t.csv", text))
    assert found.all(Board) == [Board("", "Press")]
    with pytest.raises(Unreadable, match="no column Task Name"):
        read(FORMAT, written(tmp_path / "u.csv", "Name,Status\na,b\n"))


@pytest.mark.parametrize("cell", ["[" * 100_000, '{"a": 5}', "[1, null]", "NaN", '"x"', "1e999"])
def test_cells_that_are_not_what_they_should_be_are_told(tmp_path: Path, cell: str) -> None:
    kept = io.StringIO()
    csv.writer(kept).writerows([
        ["Task ID", "Task Name", "List Name", "Comments", "Checklists", "Attachments"],
        ["1", "A", "L", cell, cell, cell],
    ])  # fmt: skip
    found = read(FORMAT, written(tmp_path / "t.csv", kept.getvalue()))
    assert list(found.items) == ["A"]
    assert found.losses["Attachments of a task that cannot be read"] == 1


def test_damaged_and_mutated_tables_are_read_or_refused(tmp_path: Path) -> None:
    chance = random.Random(3)
    for _ in range(40):
        raw = bytearray(table().encode())
        for _ in range(chance.randrange(1, 8)):
            at = chance.randrange(len(raw))
            raw[at : at + chance.randrange(3)] = chance.choice([b'"', b"\0", b"\xff", b"[", b",\n"])
        (tmp_path / "m.csv").write_bytes(raw)
        source = Source(tmp_path / "m.csv", "m.csv")
        FORMAT.knows(source, source.head())
        with suppress(Unreadable):
            read(FORMAT, source)
