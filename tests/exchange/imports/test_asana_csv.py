"""What Asana exports as CSV comes back whole, of whatever age the export; so does our own."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.imports.reading import Read, read, written
from weft.doors.rest.saved_searches import COLUMNS
from weft.exchange.imports.formats import csv_files
from weft.exchange.imports.formats.asana_csv import FORMAT
from weft.exchange.imports.graph import (
    Board,
    Field,
    Form,
    Home,
    Item,
    Link,
    Person,
    Place,
)
from weft.std.sheets import line

HEADER = (
    "Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,"
    "Start Date,Due Date,Tags,Notes,Projects,Parent task,Blocked By (Dependencies),"
    "Blocking (Dependencies),Priority,Points,Launch,Channels,Reviewer,Remark"
)
ROWS = (
    "1201,2026-01-05,,2026-01-09,Weave,Looms,Ada Lovelace,ada@example.com,2026-02-01,2026-02-28,"
    '"red,blue","Two\nlines",Cloth,,,Sew,High,3,2026-03-01,"Mail, Web",Bob Byte,free',
    "1202,2026-01-05,2026-01-07,2026-01-09,Yarn,,Bob Byte,bob@example.com,,,,,,Weave,,,,0.5,,Web,,",
    '1203,2026-01-06,,2026-01-09,Sew,Needles,,,,,,,"Cloth, Spring",,Weave,,Low,,,Mail,Bob Byte,',
    '1204,2026-01-06,,2026-01-09,"Cut, fold",Needles,,,,,,,Cloth,,"Sew, Yarn",,Low,,,Mail,,text',
    '1205,2026-01-06,,2026-01-09,Ship,Needles,,,,,,,"Spring, Cloth",,"Cut, fold",,,,,,,word',
)


@pytest.fixture
def of(tmp_path: Path) -> Callable[..., Read]:
    def made(*rows: str, name: str = "Cloth.csv", header: str = HEADER) -> Read:
        source = written(tmp_path / name, "\n".join((header, *rows)) + "\n")
        assert FORMAT.knows(source, source.head()) > csv_files.knows(source, source.head())
        return read(FORMAT, source)

    return made


def test_an_export_of_a_project_comes_whole(of: Callable[..., Read]) -> None:
    found = of(*ROWS)
    weave, yarn = found.items["Weave"], found.items["Yarn"]
    assert (weave.key, weave.assignee, weave.tags) == ("1201", "ada@example.com", ("red", "blue"))
    assert (weave.start_on, weave.due_on) == (date(2026, 2, 1), date(2026, 2, 28))
    assert weave.created_at == datetime(2026, 1, 5, tzinfo=UTC)
    assert weave.notes.plain == "Two\nlines"
    assert weave.homes == (Home("Cloth", "Cloth\nLooms"),)
    assert (yarn.parent, yarn.homes, yarn.is_done) == ("1201", (), True)
    assert yarn.completed_at == datetime(2026, 1, 7, tzinfo=UTC)
    assert found.items["Sew"].homes[0] == Home("Cloth", "Cloth\nNeedles")
    assert set(found.all(Link)) == {
        Link("1203", "1201"), Link("1204", "1203"), Link("1204", "1202"), Link("1205", "1204"),
    }  # fmt: skip
    assert found.all(Place) == [
        Place("Cloth\nLooms", "Looms", "Cloth"), Place("Cloth\nNeedles", "Needles", "Cloth"),
    ]  # fmt: skip
    assert found.all(Person) == [
        Person("ada@example.com", "Ada Lovelace", "ada@example.com"),
        Person("bob@example.com", "Bob Byte", "bob@example.com"),
    ]
    assert found.losses == {"the column Last Modified": 1}


def test_the_columns_behind_are_fields_of_every_form(of: Callable[..., Read]) -> None:
    found = of(*ROWS)
    assert {one.name: (one.form, one.options) for one in found.all(Field)} == {
        "Priority": (Form.ENUM, ("High", "Low")),
        "Points": (Form.NUMBER, ()),
        "Launch": (Form.DATE, ()),
        "Channels": (Form.MULTI_ENUM, ("Mail", "Web")),
        "Reviewer": (Form.PEOPLE, ()),
        "Remark": (Form.TEXT, ()),
    }
    assert found.items["Weave"].values == {
        "priority": "High", "points": "3", "launch": "2026-03-01", "channels": ("Mail", "Web"),
        "reviewer": ("bob@example.com",), "remark": "free",
    }  # fmt: skip


@pytest.mark.parametrize(
    "header",
    [
        "Task ID,Created At,Completed At,Last Modified,Name,Assignee,Due Date,Tags,Notes,Projects,"
        "Parent task",
        "Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,"
        "Start Date,Due Date,Tags,Notes,Projects,Parent Task",
        "\ufeffName,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,"
        "Parent task,Completed At,Created At,Last Modified",
    ],
)  # fmt: skip
def test_older_exports_lack_columns_and_are_read_all_the_same(
    of: Callable[..., Read], header: str
) -> None:
    cells = {"task id": "7", "name": "Weave", "due date": "2026-02-28", "projects": "Cloth"}
    row = [cells.get(name.strip("\ufeff").casefold(), "") for name in header.split(",")]
    found = of(",".join(row), header=header)
    assert found.items["Weave"].due_on == date(2026, 2, 28)
    assert [home.board for home in found.items["Weave"].homes] == ["Cloth"]
    assert not found.losses


def test_my_tasks_keep_their_sections_apart_from_the_projects(of: Callable[..., Read]) -> None:
    rows = (
        "1,,,,Weave,Today,Ada,ada@example.com,,,,,Cloth,,,",
        "2,,,,Sew,Today,Ada,ada@example.com,,,,,,,,",
        "3,,,,Cut,Later,Ada,ada@example.com,,,,,Shears,,,",
    )
    found = of(*rows, name="My_Tasks.csv", header=HEADER.partition(",Priority")[0])
    assert found.items["Weave"].homes == (Home("", "Today"), Home("Cloth"))
    assert found.items["Sew"].homes == (Home("", "Today"),)
    assert {one.key: one.name for one in found.all(Board)} == {
        "": "My_Tasks", "Cloth": "Cloth", "Shears": "Shears",
    }  # fmt: skip


SAFE = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=("Cc", "Zs", "Zl", "Zp"),
        exclude_characters=",;；、\ufeff",
    ),
    min_size=1,
    max_size=8,
)
WORDS = st.text(
    st.sampled_from("=+-@'\"\t\n,;ab ") | st.characters(codec="utf-8", exclude_categories=("Cc",)),
    max_size=20,
)


DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1)) | st.none()
PLACES = st.lists(st.tuples(SAFE, SAFE), max_size=2, unique_by=lambda pair: pair[0])
TASKS = st.tuples(WORDS, WORDS, st.lists(SAFE, max_size=2, unique=True), DAYS, PLACES)


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(TASKS, min_size=1, max_size=4))
def test_what_weft_exports_comes_back_as_it_was(
    of: Callable[..., Read],
    tasks: list[tuple[str, str, list[str], date | None, list[tuple[str, str]]]],
) -> None:
    rows: list[str] = []
    for n, (name, notes, tags, due, places) in enumerate(tasks, 1201):
        sections = ",".join(section for _, section in places)
        projects = ",".join(project for project, _ in places)
        rows.append(line((
            n, "2026-01-05T10:30:00.000Z", None, "2026-01-05T10:30:00.000Z", f"{name}y", sections,
            "Ada", "ada@example.com", None, due, ",".join(tags), notes, projects, None,
        )).removesuffix("\r\n"))  # fmt: skip
    found = of(*rows, header=",".join(COLUMNS))
    for n, (name, notes, tags, due, places) in enumerate(tasks, 1201):
        item = next(one for one in found.all(Item) if one.key == str(n))
        assert item.name == " ".join(f"{name}y".split())
        assert item.notes.plain == notes.strip()
        assert (item.tags, item.due_on) == (tuple(tags), due)
        assert item.created_at == datetime(2026, 1, 5, 10, 30, tzinfo=UTC)
        homes = [(home.board, home.place.partition("\n")[2]) for home in item.homes if home.board]
        assert homes == places
    assert found.losses.keys() <= {"the column Last Modified"}
