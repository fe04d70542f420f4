"""Exports of Jira as tables come whole, in whatever language and version; losses are told."""

import csv
import io
import random
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given

from tests.exchange.imports.damage import HOSTILE, REAL, damaged, real, survives
from tests.exchange.imports.reading import Read, read, written
from tests.sizes import sized, some_of
from weft.exchange.imports.formats import csv_files, jira_timeline
from weft.exchange.imports.formats.jira_csv import FORMAT
from weft.exchange.imports.formats.jira_words import PARTS, meaning_of
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    File,
    Form,
    Home,
    Item,
    Link,
    Loss,
    Person,
    Problem,
    Prose,
    Status,
)
from weft.exchange.imports.sources import LONGEST_CELL, Unreadable
from weft.std.richtext import Flavour, parse

AT = datetime(2026, 2, 5, 12, tzinfo=UTC)
HEADER = (
    *("Summary", "Issue key", "Issue id", "Issue Type", "Status", "Project key", "Project name"),
    *("Priority", "Resolution", "Assignee", "Assignee Id", "Reporter", "Reporter Id", "Creator"),
    *("Creator Id", "Created", "Updated", "Resolved", "Due date", "Labels", "Labels", "Sprint"),
    *("Sprint", "Description", "Watchers", "Watchers", "Watchers Id", "Watchers Id", "Votes"),
    *("Original estimate", "Outward issue link (Blocks)", "Inward issue link (Blocks)"),
    *("Outward issue link (Relates)", "Attachment", "Comment", "Comment", "Component/s"),
    *("Custom field (Story point estimate)", "Custom field (Start date)", "Custom field (Rank)"),
    *("Custom field (Team)", "Custom field (Cost)", "Custom field (Shipped)"),
    *("Custom field (Parts)", "Custom field (Parts)", "Custom field (Development)", "Parent"),
    *("Parent summary", "Status Category"),
)  # fmt: skip
FIRST = (
    *("=Weave", "W-1", "10001", "Story", "In Review", "W", "Looms", "High", "", "Ann", "id:ann"),
    *("Bob", "id:bob", "Cem", "id:cem", "05/Feb/26 12:00 PM", "06/Feb/26 1:00 PM", ""),
    *("07/Feb/26 12:00 AM", "wool", "silk", "Sprint 1", "Sprint 2", "*Fine* cloth"
     " [~accountid:id:bob]"),
    *("Ann", "Bob", "id:ann", "id:bob", "3", "5400", "W-2", "W-3", "W-9"),
    "05/Feb/26 12:00 PM;id:bob;a;b.png;https://w.example/1/a%3Bb.png",
    *("05/Feb/26 12:00 PM;id:bob;Looks !a;b.png! good; really", "05/Feb/26 12:00 PM;id:bob;Twice"),
    *("Warp", "3.5", "03/Feb/26 12:00 AM", "0|i00:", "Blue", "12", "04/Feb/26 9:30 AM", "a", "b"),
    *("{}", "10003", "Epic", "In Progress"),
)  # fmt: skip
SECOND = {
    "Summary": "Dye", "Issue key": "W-2", "Issue id": "10002", "Issue Type": "Sub-task",
    "Status": "Shipped", "Project key": "W", "Resolution": "Done", "Resolved": "05/Feb/26 12:00 PM",
    "Parent": "10001", "Status Category": "Done", "Custom field (Team)": "Blue",
    "Custom field (Cost)": "0.25",
}  # fmt: skip
THIRD = {"Summary": "All cloth", "Issue key": "W-3", "Issue id": "10003", "Issue Type": "Epic"}


def table(*rows: object, header: tuple[str, ...] = HEADER, separator: str = ",") -> str:
    text = io.StringIO()
    out = csv.writer(text, delimiter=separator)
    out.writerow(header)
    for row in rows:
        out.writerow([row.get(name, "") for name in header] if isinstance(row, dict) else row)  # pyright: ignore[reportArgumentType]
    return text.getvalue()


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Read:
    content = table(FIRST, SECOND, THIRD, {"Summary": "No key"})
    source = written(tmp_path_factory.mktemp("jira") / "looms.csv", content)
    assert FORMAT.knows(source, source.head()) > 90 > csv_files.knows(source, source.head())
    return read(FORMAT, source)


def test_an_issue_comes_with_all_that_it_has(parts: Read) -> None:
    item = parts.keyed["W-1"]
    assert (item.name, item.kind, item.status, item.line) == ("=Weave", "Story", "In Review", 2)
    assert item.notes == Prose(html="<body><strong>Fine</strong> cloth @Bob</body>")
    assert (item.assignee, item.creator, item.followers) == (
        "id:ann",
        "id:bob",
        ("id:ann", "id:bob"),
    )
    assert (item.created_at, item.completed_at, item.is_done) == (AT, None, False)
    assert (item.start_on, item.due_on) == (date(2026, 2, 3), date(2026, 2, 7))
    assert (item.tags, item.homes, item.parent) == (("wool", "silk"), (Home("W"),), "W-3")
    assert item.values == {
        "priority": "High", "sprint": ("Sprint 1", "Sprint 2"), "estimate": "90",
        "component": ("Warp",), "points": "3.5", "custom Team": "Blue", "custom Cost": "12",
        "custom Shipped": "2026-02-04", "custom Parts": "a, b",
    }  # fmt: skip


def test_boards_people_states_and_fields_come_by_their_names(parts: Read) -> None:
    assert parts.all(Board)[0] == Board("W", "Looms")
    assert set(parts.all(Person)) == {
        Person("id:ann", "Ann"), Person("id:bob", "Bob"), Person("id:cem", "Cem"),
    }  # fmt: skip
    assert parts.all(Status) == [
        Status("In Review", "In Review", False), Status("Shipped", "Shipped", True),
    ]  # fmt: skip
    fields = {one.name: (one.form, one.options, one.precision) for one in parts.all(Field)}
    assert fields == {
        "Priority": (Form.ENUM, ("High",), 0), "Resolution": (Form.ENUM, ("Done",), 0),
        "Sprint": (Form.MULTI_ENUM, ("Sprint 1", "Sprint 2"), 0),
        "Original estimate (min)": (Form.NUMBER, (), 0),
        "Component/s": (Form.MULTI_ENUM, ("Warp",), 0),
        "Story point estimate": (Form.NUMBER, (), 1), "Team": (Form.ENUM, ("Blue",), 0),
        "Cost": (Form.NUMBER, (), 2), "Shipped": (Form.DATE, (), 0), "Parts": (Form.TEXT, (), 0),
    }  # fmt: skip


def test_a_subtask_is_in_its_parent_and_done_when_its_category_says_so(parts: Read) -> None:
    item = parts.keyed["W-2"]
    assert (item.parent, item.homes, item.is_done, item.completed_at) == ("W-1", (), True, AT)


def test_comments_and_files_keep_who_and_when(parts: Read) -> None:
    url = "https://w.example/1/a%3Bb.png"
    assert parts.all(File) == [File(url, "W-1", "a;b.png", url, author="id:bob", at=AT)]
    first, second = parts.all(Comment)
    assert first.text.html == f'<body>Looks <a href="{url}">a;b.png</a> good; really</body>'
    assert (second.text, second.author, second.at) == (Prose("Twice"), "id:bob", AT)
    assert first.key != second.key


def test_what_blocks_is_waited_for_and_other_links_are_told(parts: Read) -> None:
    assert parts.all(Link) == [Link("W-2", "W-1"), Link("W-1", "W-3")]
    assert parts.lost == {
        "a link of the kind Relates", "the column Updated", "the column Votes", "the column Rank",
        "the column Creator", "the time of day in Shipped",
    }  # fmt: skip
    assert all(loss.item == "W-1" for loss in parts.all(Loss))
    assert [(one.line, str(one.why)) for one in parts.all(Problem)] == [(5, "The row has no key")]


def test_the_next_export_has_the_same_keys(tmp_path: Path, parts: Read) -> None:
    again = read(FORMAT, written(tmp_path / "other.csv", table(THIRD, SECOND, FIRST)))
    for kind in (Item, Comment, File, Person, Status, Field):
        assert {one.key for one in again.all(kind)} == {one.key for one in parts.all(kind)}


def test_headings_are_known_in_every_language_and_mean_one_thing_each() -> None:
    names = [name for known in PARTS.values() for name in known]
    assert len(names) == len(set(names))
    assert [name for name in names if name != name.casefold()] == []
    heads = {
        "Vorgangsschlüssel": "key", "Résumé": "name", "Benutzerdefiniertes Feld (Story Points)":
        "points", "Samenvatting": "name", "担当者": "assignee", "Исполнитель": "assignee",
        "Fix Version/s": "fix version", "Zugewiesene Person-ID": "assignee id", "Unknown": "",
    }  # fmt: skip
    assert {head: meaning_of(head).part for head in heads} == heads
    assert meaning_of("Aangepast veld (Ploeg)") == ("field", "Ploeg")
    assert meaning_of("Eingehende Vorgangsverknüpfung (Blocks)") == ("inward", "Blocks")


def test_a_german_export_of_a_server_is_read_as_an_english_one(tmp_path: Path) -> None:
    header = (
        *("Zusammenfassung", "Schlüssel", "Vorgangs-ID", "Vorgangstyp", "Status", "Autor"),
        *("Bearbeiter", "Erstellt", "Fälligkeitsdatum", "Parent id", "Sprint"),
        "Benutzerdefiniertes Feld (Epic-Verknüpfung)",
    )
    sprint = "com.atlassian.greenhopper.service.sprint.Sprint@1f[id=1,state=CLOSED,name=Erster,x=]"
    rows = (
        (
            "A",
            "W-1",
            "1",
            "Epic",
            "Offen",
            "ann",
            "bob",
            "21.Dez.25 15:31",
            "24/Dez/25",
            "",
            "",
            "",
        ),
        (
            "B",
            "W-2",
            "2",
            "Story",
            "Erledigt",
            "ann",
            "",
            "21/Mär/26 3:31 PM",
            "",
            "",
            sprint,
            "W-1",
        ),
        ("C", "W-3", "3", "Unteraufgabe", "Offen", "ann", "", "", "", "2", "", ""),
    )
    source = written(tmp_path / "x.csv", table(*rows, header=header, separator=";"))
    assert FORMAT.knows(source, source.head()) > 60
    items = read(FORMAT, source, {"zone": "Europe/Berlin"}).keyed
    assert (items["W-1"].creator, items["W-1"].assignee) == ("ann", "bob")
    assert items["W-1"].created_at == datetime(2025, 12, 21, 14, 31, tzinfo=UTC)
    assert items["W-1"].due_on == date(2025, 12, 24)
    assert (items["W-2"].parent, items["W-2"].is_done) == ("W-1", True)
    assert items["W-2"].values["sprint"] == ("Erster",)
    assert (items["W-3"].parent, items["W-3"].homes) == ("W-2", ())


def test_an_issue_may_name_its_parts_rather_than_they_their_parent(tmp_path: Path) -> None:
    header = ("Issue key", "Issue id", "Summary", "Sub-tasks", "Sub-tasks")
    rows = [
        ("W-2", "2", "b", "", ""),
        ("W-1", "1", "a", "W-2, 3", "W-4"),
        ("W-3", "3", "c", "", ""),
    ]
    items = read(FORMAT, written(tmp_path / "x.csv", table(*rows, header=header))).keyed
    assert {key: item.parent for key, item in items.items()} == {
        "W-1": "", "W-2": "W-1", "W-3": "W-1",
    }  # fmt: skip


def test_days_of_numbers_are_decided_by_the_whole_file_or_by_choice(tmp_path: Path) -> None:
    header = ("Issue key", "Summary", "Due date")
    rows = [("W-1", "a", "5/6/26"), ("W-2", "b", "5/17/26")]
    source = written(tmp_path / "x.csv", table(*rows, header=header))
    assert read(FORMAT, source).keyed["W-1"].due_on == date(2026, 5, 6)
    chosen = read(FORMAT, source, {"days": "day first"}).keyed["W-1"]
    assert chosen.due_on == date(2026, 6, 5)


def test_what_a_column_is_may_be_chosen(tmp_path: Path) -> None:
    header = ("Issue key", "Summary", "When", "Custom field (N)", "Custom field (Skip)")
    source = written(tmp_path / "x.csv", table(("W-1", "a", "5/6/26", "7", "x"), header=header))
    parts = read(FORMAT, source, {"columns": {"2": "due", "3": "field:text", "4": "skip"}})
    assert parts.keyed["W-1"].due_on == date(2026, 6, 5)
    assert [(one.name, one.form) for one in parts.all(Field)] == [("N", Form.TEXT)]
    assert parts.lost == {"the column Skip"}


def test_what_cannot_be_read_is_told_and_the_issue_comes_without_it(tmp_path: Path) -> None:
    header = ("Issue key", "Summary", "Due date", "Created", "Story Points", "Comment")
    row = ("W-1", "", "someday", "99/99/99", "1e999", "only text; no date", "beyond")
    parts = read(FORMAT, written(tmp_path / "x.csv", table(row, header=header)))
    item = parts.keyed["W-1"]
    assert (item.name, item.due_on, item.created_at, item.values) == ("W-1", None, None, {})
    assert parts.lost == {
        "a value of due that cannot be read", "a value of created that cannot be read",
        "a value of Story Points that cannot be read",
        "what stands to the right of the last named column",
    }  # fmt: skip
    assert [one.text.plain for one in parts.all(Comment)] == ["only text; no date"]


@pytest.mark.parametrize(
    "content",
    [
        "a,b\n1,2\n", "Summary\nx\n", "\n", "Issue key\nW-1\n", '"Issue key,Summary\nW-1,a',
        "Issue key,Summary\nW-1,a\n" + "x" * (LONGEST_CELL + 9),
        "Issue key,Summary" + ",x" * 100_000 + "\n", b"\x00\x01\x02",
    ],
    ids=lambda content: repr(content[:20]),
)  # fmt: skip
def test_what_is_no_export_is_unreadable(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(Unreadable):
        read(FORMAT, written(tmp_path / "x.csv", content))


WHOLE = table(FIRST, SECOND, THIRD).encode()


@HOSTILE
@given(damaged(WHOLE))
def test_whatever_a_file_is_it_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    survives(FORMAT, tmp_path, content, "x.csv")
    survives(jira_timeline.FORMAT, tmp_path, content, "x.tsv")


@pytest.mark.parametrize(
    ("name", "count"), [("jira-cloud-dutch.csv", 26), ("jira-cloud-minimal.csv", 51)]
)
def test_real_exports_come_as_csv_itself_reads_them(name: str, count: int) -> None:
    source = real(name)
    with source.path.open(encoding="utf-8-sig", newline="") as text:
        plain = list(csv.DictReader(text))
    parts = read(FORMAT, source)
    assert len(parts.keyed) == len(plain) == count
    keys = {row["Issue id"]: row["Issue key"] for row in plain}
    for row in random.Random(6).sample(plain, 20):
        item = parts.keyed[row["Issue key"]]
        assert (item.name, item.kind) == (row["Summary"].strip(), row["Issue Type"])
        assert (item.status, item.assignee) == (row["Status"], row["Assignee Id"])
        assert item.created_at is not None
        assert item.created_at.strftime("%d/%b/%y %-I:%M %p") == row["Created"]
        assert item.parent == keys.get(row.get("Parent") or "", row.get("Parent") or "")
        assert item.is_done == bool(row["Resolution"])
    assert not parts.all(Problem)


def test_thousands_of_real_issues_come_with_texts_and_points() -> None:
    files = some_of(sorted((REAL / "jira-storypoints").glob("*.csv")), 3)
    if not files:
        pytest.skip(f"{REAL / 'jira-storypoints'} is not there")
    count = 0
    for path in files:
        source = real(f"jira-storypoints/{path.name}")
        with path.open(encoding="utf-8-sig", newline="") as text:
            plain = list(csv.DictReader(text))
        parts = read(FORMAT, source)
        assert len(parts.keyed) == len(plain) == len(parts.all(Item))
        count += len(plain)
        for row in random.Random(6).sample(plain, 50):
            item = parts.keyed[row["issuekey"]]
            assert item.name == " ".join(row["title"].split()) or item.key
            assert item.values["points"] == row["storypoint"]
            assert bool(item.notes) == bool(row["description"].strip())
            assert not item.notes.html or parse(item.notes.html, flavour=Flavour.TASK)
    assert count == sized(521 + 352 + 1381, 8992)


def test_a_real_timeline_has_its_days_and_parents() -> None:
    source = real("jira-timeline.tsv")
    format = jira_timeline.FORMAT
    assert format.knows(source, source.head()) > FORMAT.knows(source, source.head())
    with source.path.open(newline="") as text:
        plain = list(csv.DictReader(text, delimiter="\t"))
    parts = read(format, source)
    assert len(parts.all(Item)) == len(parts.keyed) == len(plain) == 32
    found = {(item.name, item.parent): item for item in parts.keyed.values()}
    for row in plain:
        item = found[row["Summary"].strip(), row["Parent"]]
        due = row["Due date"] or row["Inferred due date"]
        month, day, year = map(int, due.split("/"))
        assert item.due_on == date(2000 + year, month, day)
        assert (item.kind, item.assignee) == (row["Issue Type"], row["Assignee"])
        assert item.is_done == (row["Status"] == "Done")
