"""A project that Asana exported as JSON comes whole: with all that its objects say of a task."""

import json
import random
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.imports.reading import Read, read, written
from weft.exchange.imports.formats.asana import Asana
from weft.exchange.imports.formats.asana_json import FORMAT
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
from weft.exchange.imports.sources import Unreadable
from weft.std.richtext import Flavour, parse

ADA, BOB = {"gid": "1", "name": "Ada", "email": "ada@example.com"}, {"gid": "2", "name": "Bob"}
CLOTH, SPRING = {"gid": "10", "name": "Cloth"}, {"gid": "11", "name": "Spring"}
LOOMS = {"gid": "20", "name": "Looms"}
MENTION = '<a data-asana-gid="2" data-asana-type="user" href="https://app.asana.com/0/2">@Bob</a>'
ELSEWHERE = '<a data-asana-gid="99" href="https://app.asana.com/0/0/99">Sew</a>'
TASK: dict[str, Any] = {
    "gid": "100", "resource_type": "task", "resource_subtype": "milestone", "name": "Weave",
    "assignee": ADA, "created_by": BOB, "followers": [ADA, BOB], "completed": True,
    "created_at": "2026-01-05T10:30:00.000Z", "completed_at": "2026-02-03T08:00:00.000Z",
    "start_on": "2026-02-01", "due_on": "2026-02-28", "due_at": "2026-02-28T15:00:00.000Z",
    "likes": [{"gid": "7", "user": BOB}],
    "tags": [{"gid": "5", "name": "red", "color": "dark-red"}], "notes": "Hello Bob",
    "permalink_url": "https://app.asana.com/0/10/100",
    "html_notes": f"<body><h1>Plan</h1>Hello {MENTION},\nsee {ELSEWHERE}</body>",
    "memberships": [{"project": CLOTH, "section": LOOMS}], "projects": [CLOTH, SPRING],
    "dependencies": [{"gid": "101"}], "dependents": [{"gid": "102"}], "actual_time_minutes": 30,
    "subtasks": [
        {"gid": "101", "name": "Thread", "subtasks": [{"gid": "103", "name": "Spin"}]},
        {"gid": "104", "name": "Dye", "memberships": [{"project": SPRING, "section": None}]},
    ],
    "stories": [
        {"gid": "200", "type": "comment", "created_by": BOB,
         "created_at": "2026-01-06T00:00:00.000Z", "text": "Well done",
         "html_text": f"<body><strong>Well</strong> done {MENTION}</body>"},
        {"gid": "201", "type": "system", "text": "Bob changed the name"},
    ],
    "attachments": [
        {"gid": "300", "name": "plan.pdf", "download_url": "https://example.com/1", "size": 7,
         "created_by": ADA, "created_at": "2026-01-07T00:00:00.000Z"},
    ],
}  # fmt: skip


def field(gid: str, kind: str, **said: Any) -> dict[str, Any]:
    return {"gid": gid, "name": f"F{gid}", "resource_subtype": kind, "type": kind, **said}


FIELDS = [
    field("50", "enum", enum_options=[{"gid": "1", "name": "High"}, {"gid": "2", "name": "Low"}],
          enum_value={"gid": "3", "name": "Gone"}),
    field("51", "multi_enum", multi_enum_values=[{"gid": "4", "name": "Web"}]),
    field("52", "number", number_value=2.5, precision=1, currency_code="EUR", format="currency"),
    field("53", "number", number_value=0.251, precision=1, format="percentage"),
    field("54", "date", date_value={"date": "2026-03-01", "date_time": "2026-03-01T10:00:00.000Z"}),
    field("55", "people", people_value=[BOB]),
    field("56", "text", text_value="free"),
    field("57", "number", number_value=3, is_formula_field=True, representation_type="formula"),
    field("58", "text", display_value="ID-7", representation_type="custom_id"),
    field("59", "reference", reference_value=[{"gid": "9", "name": "Other"}]),
    field("60", "enum", enum_value=None),
]  # fmt: skip


@pytest.fixture
def of(tmp_path: Path) -> Callable[..., Read]:
    def made(*tasks: Any) -> Read:
        source = written(tmp_path / "Cloth.json", json.dumps({"data": tasks}))
        assert FORMAT.knows(source, source.head()) > 50
        return read(FORMAT, source)

    return made


def test_a_task_comes_with_everything_that_it_says(of: Callable[..., Read]) -> None:
    weave = of(TASK).items["Weave"]
    assert (weave.key, weave.kind, weave.is_done) == ("100", "milestone", True)
    assert (weave.assignee, weave.creator, weave.likes) == ("1", "2", ("2",))
    assert (weave.followers, weave.tags) == (("1", "2"), ("red",))
    assert (weave.start_on, weave.due_on) == (date(2026, 2, 1), date(2026, 2, 28))
    assert weave.due_at == datetime(2026, 2, 28, 15, tzinfo=UTC)
    assert weave.created_at == datetime(2026, 1, 5, 10, 30, tzinfo=UTC)
    assert weave.completed_at == datetime(2026, 2, 3, 8, tzinfo=UTC)
    assert weave.homes == (Home("10", "20"), Home("11"))
    assert weave.url.endswith("/100")


def test_what_a_task_names_comes_once_and_what_lies_in_it_behind_it(
    of: Callable[..., Read],
) -> None:
    found = of(TASK)
    assert found.all(Board) == [Board("10", "Cloth"), Board("11", "Spring")]
    assert found.all(Place) == [Place("20", "Looms", "10")]
    assert found.all(Person) == [Person("1", "Ada", "ada@example.com"), Person("2", "Bob")]
    assert {name: one.parent for name, one in found.items.items()} == {
        "Weave": "", "Thread": "100", "Spin": "101", "Dye": "100",
    }  # fmt: skip
    assert (found.items["Spin"].homes, found.items["Dye"].homes) == ((), (Home("11"),))
    assert found.all(Link) == [Link("100", "101"), Link("102", "100")]
    at = datetime(2026, 1, 6, tzinfo=UTC)
    text = Prose("Well done", "<body><strong>Well</strong> done @Bob</body>")
    assert found.all(Comment) == [Comment("200", "100", text, "2", at)]
    at = datetime(2026, 1, 7, tzinfo=UTC)
    file = File("300", "100", "plan.pdf", "https://example.com/1", author="1", at=at, size=7)
    assert found.all(File) == [file]
    assert found.losses == {
        "an event of the history": 1,
        "the time that was spent on a task": 1,
        "the colour of the tag red": 1,
    }


def test_rich_text_is_ours_as_it_is_and_people_are_named_plainly(of: Callable[..., Read]) -> None:
    html = of(TASK).items["Weave"].notes.html
    assert html == (
        '<body><h1>Plan</h1>Hello @Bob,\nsee <a href="https://app.asana.com/0/0/99">Sew</a></body>'
    )
    assert parse(html, flavour=Flavour.TASK)
    picture = '<body><img data-asana-gid="3" src="https://x.example/1" alt="shot.png"/></body>'
    found = of({**TASK, "html_notes": picture})
    assert found.items["Weave"].notes == Prose("shot.png")
    assert found.losses["an image within a text; it is among the files"] == 1
    found = of({**TASK, "html_notes": "<body><p>a</p>b\nc<script>x</script></body>"})
    assert found.items["Weave"].notes.plain == "a\n\nb\nc"


def test_fields_of_every_kind_say_what_they_are(of: Callable[..., Read]) -> None:
    found = of({**TASK, "custom_fields": FIELDS})
    forms = {one.key: (one.form, one.precision) for one in found.all(Field)}
    assert forms == {
        "50": (Form.ENUM, 0), "51": (Form.MULTI_ENUM, 0), "52": (Form.NUMBER, 1),
        "53": (Form.NUMBER, 3), "54": (Form.DATE, 0), "55": (Form.PEOPLE, 0), "56": (Form.TEXT, 0),
        "57": (Form.NUMBER, 0), "58": (Form.TEXT, 0), "59": (Form.TEXT, 0), "60": (Form.ENUM, 0),
    }  # fmt: skip
    options = [one.options for one in found.all(Field) if one.key == "50"]
    assert options == [("High", "Low"), ("Gone",)]
    assert found.items["Weave"].values == {
        "50": "Gone", "51": ("Web",), "52": "2.5", "53": "0.251", "54": "2026-03-01", "55": ("2",),
        "56": "free", "57": "3", "58": "ID-7", "59": "Other",
    }  # fmt: skip
    assert {
        "the formula of F57: its values are kept", "the formula of F58: its values are kept",
        "how F53 writes its numbers", "the time of day in F54",
        "where F59 leads: the names are kept",
    } <= found.losses.keys()  # fmt: skip


def test_a_refused_approval_is_never_taken_for_an_approved_one(of: Callable[..., Read]) -> None:
    approval = {"gid": "1", "resource_type": "task", "memberships": [], "assignee": None}
    said = {"resource_subtype": "approval", "completed": True, "name": "Ask"}
    assert of({**approval, **said, "approval_status": "approved"}).items["Ask"].kind == "approval"
    found = of({**approval, **said, "approval_status": "changes_requested"})
    assert found.items["Ask"].kind == ""
    assert found.losses == {"that an approval was answered with changes requested": 1}


def test_old_exports_and_lists_without_a_project_are_read_as_well(of: Callable[..., Read]) -> None:
    old = {"id": 7, "name": "Weave", "assignee": {"id": 1, "name": "Ada"}, "completed": False,
           "memberships": [], "completed_at": None, "resource_type": "task",
           "custom_type": {"name": "Bug"}, "custom_type_status_option":
           {"gid": "8", "name": "Fixed", "completion_state": "Complete"}}  # fmt: skip
    section = {"gid": "9", "name": "Later:", "resource_subtype": "section", "projects": [CLOTH]}
    found = of(old, section)
    weave = found.items["Weave"]
    assert (weave.key, weave.assignee, weave.homes) == ("7", "1", (Home(""),))
    assert (weave.kind, weave.status) == ("Bug", "8")
    assert found.all(Status) == [Status("8", "Fixed", True)]
    assert found.all(Board) == [Board("", "Cloth")]
    assert found.all(Place) == [Place("9", "Later", "10")]


def test_a_project_of_the_interface_becomes_a_board_with_its_fields() -> None:
    project = {
        **CLOTH, "color": "dark-red", "archived": True,
        "html_notes": "<body>All of <em>it</em></body>",
        "custom_field_settings": [{"custom_field": FIELDS[0]}], "current_status": {"text": "late"},
        "notes": "All of it",
    }  # fmt: skip
    found = Read(list(Asana().project(project)))
    html = "<body>All of <em>it</em></body>"
    assert found.all(Board) == [Board("10", "Cloth", Prose("All of it", html), "dark-red", True)]
    assert [one.options for one in found.all(Field)] == [("High", "Low")]
    assert found.losses == {"a status update of a project": 1}


@pytest.mark.parametrize(
    "text",
    [
        "{}", '{"data": []}', '{"errors": [{"message": "no"}]}', '{"data": [{"gid": "1"', "[1, 2]",
        '{"data": ' + "[" * 100_000, '{"data": {"gid": ' + '{"a":' * 100_000, "\x00\x01", "null",
    ],
)  # fmt: skip
def test_what_holds_no_tasks_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(Unreadable):
        read(FORMAT, written(tmp_path / "a.json", text))


def test_damaged_exports_are_refused_and_never_more_than_that(tmp_path: Path) -> None:
    whole = json.dumps({"data": [{**TASK, "custom_fields": FIELDS}] * 2}).encode()
    odd = [b"null", b"[]", b"{}", b'"x"', b"-1", b"1e999", b"NaN", b"true", b'"\\ud800"', b"\xff"]
    chance = random.Random(11)
    for _ in range(200):
        broken = whole
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(broken))
            ends = at + chance.choice([1, 3, 30])
            broken = broken[:at] + chance.choice(odd) + broken[ends:]
        try:
            found = read(FORMAT, written(tmp_path / "a.json", broken))
        except Unreadable:
            continue
        assert all(isinstance(one.name, str) for one in found.all(Item))


def test_values_of_the_wrong_kind_are_passed_by(of: Callable[..., Read]) -> None:
    wrong: list[Any] = [None, 7, "x", [], {}, [None, 7, "x", [[]]], True, -1e30]
    for name in TASK:
        for value in wrong:
            try:
                of({**TASK, "custom_fields": FIELDS, name: value})
            except Unreadable:
                assert name == "gid"
