"""Any table of tasks is read: its columns are understood by their names, and by what they hold."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.imports.books import Line, book
from tests.exchange.imports.reading import Read, read, written
from weft.exchange.imports.formats.columns import understood
from weft.exchange.imports.formats.csv_files import FORMAT, knows
from weft.exchange.imports.formats.numbers import Figures
from weft.exchange.imports.formats.xlsx_files import FORMAT as XLSX
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    Form,
    Home,
    Item,
    Link,
    Person,
    Place,
    Status,
)
from weft.exchange.imports.sources import Source, Unreadable
from weft.exchange.imports.staging import ABSENT_PARENT

WEB = Path(__file__).parents[3] / "web" / "src" / "features" / "project" / "importing"


@pytest.fixture
def of(tmp_path: Path) -> Callable[..., Read]:
    def made(text: str | bytes, name: str = "Plan.csv", **choices: object) -> Read:
        return read(FORMAT, written(tmp_path / name, text), choices)

    return made


FULL = """Name,Section,Assignee,Assignee Email,Start,Due,Notes,Tags,Done,ID,Parent,Type,Status,\
Created,Created by,Depends on,URL,Comment,Watchers
Weave,Looms,Ada Lovelace,ada@example.com,2026-02-01,2026-02-28,"Two
lines","red, blue",,T-1,,Story,Doing,2026-01-05T10:30:00Z,Bob Byte,,https://example.com/1,Hello,\
"Bob Byte, ada@example.com"
Cut,Looms,,,,,,,2026-02-03,T-2,T-1,Bug,Ready,,,T-1,,,
Sew,,bob@example.com,,,2026-03-01T15:00:00+02:00,,,yes,T-3,Weave,,Ready,,,"T-1, Cut",,,
"""


def test_every_part_of_a_task_finds_its_column(of: Callable[..., Read]) -> None:
    found = of(FULL)
    weave, cut, sew = found.all(Item)
    assert (weave.key, weave.notes.plain, weave.tags) == ("T-1", "Two\nlines", ("red", "blue"))
    assert (weave.start_on, weave.due_on) == (date(2026, 2, 1), date(2026, 2, 28))
    assert (weave.assignee, weave.creator) == ("ada@example.com", "Bob Byte")
    assert weave.followers == ("Bob Byte", "ada@example.com")
    assert (weave.kind, weave.status, weave.url) == ("Story", "doing", "https://example.com/1")
    assert weave.created_at == datetime(2026, 1, 5, 10, 30, tzinfo=UTC)
    assert weave.homes == (Home("", "Looms"),)
    assert (cut.parent, cut.is_done) == ("T-1", True)
    assert cut.completed_at == datetime(2026, 2, 3, tzinfo=UTC)
    assert (sew.parent, sew.is_done, sew.completed_at) == ("T-1", True, None)
    assert sew.due_at == datetime(2026, 3, 1, 13, tzinfo=UTC)
    assert found.all(Link) == [Link("T-2", "T-1"), Link("T-3", "T-1"), Link("T-3", "T-2")]
    assert [(one.item, one.text.plain) for one in found.all(Comment)] == [("T-1", "Hello")]
    assert [one.name for one in found.all(Person)] == [
        "Ada Lovelace",
        "Bob Byte",
        "bob@example.com",
    ]
    assert found.all(Place) == [Place("Looms", "Looms")]
    assert found.all(Status) == [Status("doing", "Doing"), Status("ready", "Ready")]
    assert found.all(Board) == [Board("", "Plan")]
    assert not found.losses


def test_the_form_of_a_field_is_what_all_of_its_values_are(of: Callable[..., Read]) -> None:
    found = of("""Name,Owner,Points,Cost,Launch,Stage of it,Topics,Reviewer,Fast?,Code,Empty,Free
a,Ada Lovelace,1,"€ 1.234,50",3/1/2026,Alpha,"x, y",Ada Lovelace,yes,007,,one
b,Bob Byte,2.25,"€ 3",2/28/2026,Beta,x,"Ada Lovelace, Bob Byte",no,008,,two
c,,,,,Alpha,y,,,009,,three
d,,-3,"€ -0,5",,Beta,"y, x",Bob Byte,x,,,four
""")
    assert {one.name: one.form for one in found.all(Field)} == {
        "Points": Form.NUMBER, "Cost": Form.NUMBER, "Launch": Form.DATE, "Stage of it": Form.ENUM,
        "Topics": Form.MULTI_ENUM, "Reviewer": Form.PEOPLE, "Fast?": Form.FLAG, "Code": Form.TEXT,
        "Free": Form.TEXT,
    }  # fmt: skip
    fields = {one.name: one for one in found.all(Field)}
    assert (fields["Cost"].precision, fields["Cost"].currency) == (2, "EUR")
    assert fields["Points"].precision == 2
    assert fields["Topics"].options == ("x", "y")
    assert found.items["b"].values == {
        "points": "2.25", "cost": "3", "launch": "2026-02-28", "stage of it": "Beta",
        "topics": ("x",), "reviewer": ("Ada Lovelace", "Bob Byte"), "fast": "no", "code": "008",
        "free": "two",
    }  # fmt: skip
    assert found.items["a"].values["cost"] == "1234.50"
    assert found.items["d"].values["cost"] == "-0.5"


def test_names_of_columns_are_known_in_our_languages(of: Callable[..., Read]) -> None:
    found = of("Aufgabe;Abschnitt;Fällig am;Priorität\nWeben;Web;28.02.2026;Hoch\n")
    assert found.items["Weben"].due_on == date(2026, 2, 28)
    assert found.items["Weben"].homes == (Home("", "Web"),)
    assert [(one.name, one.form) for one in found.all(Field)] == [("Priorität", Form.ENUM)]
    for head in (
        "タスク名\t担当者\t期日",
        "任務名稱\t負責人\t截止日期",
        "Название\tИсполнитель\tСрок",
    ):
        found = of(f"{head}\nx\tAda\t2026-02-28\n", "a.tsv")
        assert (found.items["x"].assignee, found.items["x"].due_on) == ("Ada", date(2026, 2, 28))


def test_somebody_may_choose_what_columns_are(of: Callable[..., Read]) -> None:
    text = "Name,What,Due,Size\n1,Weave,1/2/2026,1\n2,Sew,1/2/2026,2\n"
    found = of(
        text, columns={"1": "name", "0": "key", "3": "field:text", "9": "x"}, days="month first"
    )
    assert {key: one.due_on for key, one in found.items.items()} == {
        "Weave": date(2026, 1, 2), "Sew": date(2026, 1, 2),
    }  # fmt: skip
    assert [(one.name, one.form) for one in found.all(Field)] == [("Size", Form.TEXT)]
    found = of(text, columns={"1": "skip"})
    assert found.losses == {"the column What": 2}


def test_rows_without_keys_keep_theirs_when_other_rows_come_and_go(of: Callable[..., Read]) -> None:
    before = of("Name,Due\nWeave,\nSew,\nSew,\n")
    after = of("Name,Due\nNew,\nSew,\nWeave,\nSew,\n")
    keys = [{(one.name, one.key) for one in each.all(Item)} for each in (before, after)]
    assert len(keys[0]) == 3
    assert keys[0] < keys[1]


def test_a_column_whose_values_stand_twice_is_no_key(of: Callable[..., Read]) -> None:
    found = of("ID,Name\n1,a\n1,b\n2,c\n")
    assert len({one.key for one in found.items.values()}) == 3
    assert found.items["b"].values == {"id": "1"}
    found = of("ID,Name\n1,a\n2,b\n3,c\n4,d\n5,e\n5,f\n5,e\n")
    assert [one.key for one in found.all(Item)][:5] == ["1", "2", "3", "4", "5"]
    assert found.items["e"].key == "5"
    assert found.losses == {"a key that stands for another task already": 1}


def test_a_parent_of_one_name_with_others_is_the_nearest_above_and_told(
    of: Callable[..., Read],
) -> None:
    found = of("Task ID,Name,Parent task\n1,Weave,\n2,Part,Weave\n3,Weave,\n4,Bit,Weave\n5,Lost,No")
    assert [found.items[name].parent for name in ("Part", "Bit", "Lost")] == ["1", "3", ""]
    assert found.losses == {
        "which of several tasks of one name Parent task means: the nearest was taken": 2,
        ABSENT_PARENT: 1,
    }


def test_what_cannot_be_read_is_told_and_nothing_else_is_lost(of: Callable[..., Read]) -> None:
    found = of("Name,Due\n,2026-01-01\nWeave,soon\n,\nSew,2026-01-02,right of it\n")
    assert found.problems == [(2, "The row has no name")]
    assert found.items["Weave"].due_on is None
    assert found.losses == {
        "a value of Due that cannot be read": 1,
        "what stands to the right of the last named column": 1,
    }


@pytest.mark.parametrize(
    "text",
    [
        b"sep=;\nName;Owner\nWeave;Ada\n",
        "\ufeffName,Owner\r\nWeave,Ada\r\n".encode(),
        "Name\tOwner\nWeave\tAda\n".encode("utf-16"),
        b"Report of 2026,\n\nName,Owner\nWeave,Ada",
        b'Name,Owner\n"Weave",A\0da',
    ],
)
def test_tables_are_found_however_they_are_written(of: Callable[..., Read], text: bytes) -> None:
    assert of(text).items["Weave"].assignee == "Ada"


def test_formulas_and_strange_signs_stay_texts(of: Callable[..., Read]) -> None:
    found = of("Name,Owner\n'=1+1,Ada\n\u202eevil\u200b,\nNaïve – ‏שלום,\n1e999,\nNaN,\n")
    assert list(found.items) == ["=1+1", "\u202eevil\u200b", "Naïve – ‏שלום", "1e999", "NaN"]


def test_absurd_tables_are_refused_or_read_but_break_nothing(of: Callable[..., Read]) -> None:
    with pytest.raises(Unreadable, match="more than 2000 columns"):
        of("Name" + ",x" * 100_000 + "\na\n")
    with pytest.raises(Unreadable, match="longer than 4 MB"):
        of("Name,Notes\na," + "x" * (10 << 20) + "\n")
    with pytest.raises(Unreadable, match="empty"):
        of("\n\n,,,\n")
    found = of("Name,Due,N\na,9999-12-31T23:59:59-12:00,1e999\nb,0000-00-00,NaN\n")
    assert [one.due_at or one.due_on for one in found.items.values()] == [None, None]
    assert found.items["a"].values == {"n": "1e999"}


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.binary(min_size=1, max_size=300)
    | st.text(st.sampled_from("aA,;\t\n\"'=1/-.:@€(x "), min_size=1, max_size=300).map(str.encode)
)
def test_whatever_the_bytes_are_nothing_but_unreadable_is_raised(
    of: Callable[..., Read], noise: bytes
) -> None:
    for text in (noise, b"Name,Due,Parent,Projects,Section,N,Depends on\n" + noise):
        try:
            of(text)
        except Unreadable:
            continue


def test_numbers_are_read_as_the_whole_column_writes_them() -> None:
    figures = Figures()
    assert all(map(figures.note, ["1,234", "1.234.567,8", "12", "(3)", "−4", "5 %", "1 000"]))
    texts = ("1,234", "1.234", "(3)", "−4", "5 %", "1 000")
    assert list(map(str, map(figures.read, texts))) == ["1.234", "1234", "-3", "-4", "5", "1000"]
    other = Figures()
    assert other.note("1,234")
    assert str(other.read("1,234")) == "1234"
    for text in ("", "007", "1.2.3", "1e5", "NaN", "12h", "1234567890123456", "1,23,4", "--1"):
        assert not other.note(text), text


def test_a_workbook_is_a_table_as_well_and_its_outline_a_tree(tmp_path: Path) -> None:
    rows = [
        ["Task", "Owner", "Due date", "Points"],
        ["Phase", "Ada", date(2026, 2, 28), 1],
        Line(["Step", None, datetime(2026, 2, 28, 15), 2.5], level=1),  # noqa: DTZ001
        Line(["Detail"], level=2),
        ["Next", True],
    ]
    source = book(tmp_path / "Plan.xlsx", {"Cover": [], "Work": rows, "Other": [["Name"], ["x"]]})
    found = read(XLSX, source)
    items = found.items
    assert [items[name].parent for name in ("Phase", "Step", "Detail", "Next")] == [
        "", items["Phase"].key, items["Step"].key, "",
    ]  # fmt: skip
    assert items["Phase"].due_on == date(2026, 2, 28)
    assert items["Step"].due_at == datetime(2026, 2, 28, 15, tzinfo=UTC)
    assert items["Step"].values == {"points": "2.5"}
    assert list(read(XLSX, source, {"sheet": "Other"}).items) == ["x"]
    assert XLSX.knows(source, source.head()) > 0


def test_only_tables_are_taken_for_tables(tmp_path: Path) -> None:
    def sure(name: str, text: str) -> int:
        source = written(tmp_path / name, text)
        return knows(source, source.head())

    assert sure("a.csv", "Name,Due\n") > sure("a.dat", "Name,Due\n") > sure("a.dat", "hello") == 0
    assert sure("a.csv", '{"a": 1, "b": 2}') == sure("a.csv", "<html>, </html>") == 0


DATA = (up / "shared" / "data" for up in Path(__file__).parents)
SHARED = next((folder for folder in DATA if folder.is_dir()), None)


@pytest.mark.skipif(SHARED is None, reason="the folder of real exports is not here")
def test_a_real_table_comes_as_another_reading_has_it() -> None:
    assert SHARED
    path = SHARED / "jira-timeline.tsv"
    found = read(FORMAT, Source(path, path.name))
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig")), delimiter="\t"))
    items = found.all(Item)
    assert len(items) == len(rows)
    keys = {item.key for item in items}
    for item, row in zip(items, rows, strict=True):
        assert (item.name, item.kind) == (" ".join(row["Summary"].split()), row["Issue Type"])
        assert item.parent in (row["Parent"], "")
        assert bool(item.parent) == (row["Parent"] in keys)
        assert bool(item.due_on) == bool(row["Due date"].strip())
        assert item.assignee == row["Assignee"].strip()
    assert {"Sprint", "Issue color"} <= {one.name for one in found.all(Field)}
    twice = sum(count - 1 for count in Counter(row["Key"] for row in rows).values())
    absent = sum(bool(row["Parent"]) and row["Parent"] not in keys for row in rows)
    assert found.losses == {
        "a key that stands for another task already": twice,
        ABSENT_PARENT: absent,
    }


def test_the_web_app_takes_names_of_columns_for_the_same() -> None:
    mapping = (WEB / "mapping.ts").read_text("utf-8")
    told = re.findall(r'^  (\w+): (\[".*\]),$', mapping, re.MULTILINE)
    heads = {target: json.loads(names) for target, names in told}
    assert heads.keys() >= {"name", "section", "assignee", "due_on", "parent", "id"}
    other = {"due_on": "due", "start_on": "start", "completed": "done", "id": "key"}
    apart = {"status": "status", "assignee email": "assignee_email"}
    apart["assignee e-mail"] = "assignee_email"  # the app knows neither states nor two columns
    for target, names in heads.items():
        for name in names:
            (column,) = [one for one in understood([name, "Title of it"], {}) if one.head == name]
            assert column.means == apart.get(name, other.get(target, target)), name
