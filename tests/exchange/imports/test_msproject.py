"""Plans of Microsoft Project become tasks with parents, people, days, links and fields."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from weft.exchange.imports.format import Choices
from weft.exchange.imports.formats.msproject import FORMAT
from weft.exchange.imports.graph import (
    Board,
    Field,
    File,
    Form,
    Home,
    Item,
    Link,
    Loss,
    Part,
    Person,
    Problem,
    Prose,
    Tie,
)  # fmt: skip
from weft.exchange.imports.sources import Source, Unreadable
from weft.exchange.imports.staging import staging

HEAD = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Project xmlns="http://schemas.microsoft.com/project"><SaveVersion>14</SaveVersion>
<Name>bridge.xml</Name><Title>The bridge</Title><Manager>Ada</Manager>
<CurrencyCode>EUR</CurrencyCode><DefaultStartTime>08:00:00</DefaultStartTime>
<DefaultFinishTime>17:00:00</DefaultFinishTime><MinutesPerDay>480</MinutesPerDay>
"""
P = TypeVar("P", bound=Part)
Write = Callable[..., Source]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(tasks: str, before: str = "", after: str = "") -> Source:
        path = tmp_path / "bridge.xml"
        path.write_text(f"{HEAD}{before}<Tasks>{tasks}</Tasks>{after}</Project>", "utf-8")
        return Source(path, "bridge.xml")

    return written


def task(uid: int, name: str, level: int = 1, more: str = "", days: str = "05 08") -> str:
    start, end = days.split()
    return (
        f"<Task><UID>{uid}</UID><ID>{uid}</ID><Name>{name}</Name><OutlineLevel>{level}"
        f"</OutlineLevel><Start>2024-02-{start}T08:00:00</Start><Finish>2024-02-{end}T17:00:00"
        f"</Finish>{more}</Task>"
    )


def read(source: Source, choices: Choices | None = None) -> list[Part]:
    return list(FORMAT.parts(source, choices or {}))


def of(parts: list[Part], kind: type[P]) -> list[P]:
    return [part for part in parts if isinstance(part, kind)]


def lost(parts: list[Part]) -> set[str]:
    return {one.what.replace("{name}", one.name) for one in of(parts, Loss)}


def custom(number: int, name: str, value: str) -> tuple[str, str]:
    field = f"<ExtendedAttribute><FieldID>{number}</FieldID>"
    return (
        f"{field}<FieldName>{name}</FieldName></ExtendedAttribute>",
        f"{field}<Value>{value}</Value></ExtendedAttribute>",
    )


def test_a_plan_becomes_a_board_with_tasks_within_tasks_in_their_order(write: Write) -> None:
    tasks = [
        "<Task><UID>0</UID><OutlineLevel>0</OutlineLevel><Name>x</Name><Notes>All</Notes></Task>",
        task(7, "Foundations", 1, "<Summary>1</Summary>", "05 16"),
        task(3, "Dig &amp; drain", 2, "<Notes>Mind the pipe</Notes>"),
        "<Task><UID>9</UID><IsNull>1</IsNull></Task>",
        task(12, "Poured", 2, "<Milestone>1</Milestone>", "16 16"),
        task(4, "Deck", 1),
    ]
    source = write("".join(tasks))
    assert FORMAT.knows(source, source.head()) == 100
    parts = read(source)
    assert of(parts, Board) == [Board("", "The bridge"), Board("", "", Prose("All"))]
    assert [(one.key, one.name, one.parent) for one in of(parts, Item)] == [
        ("7", "Foundations", ""), ("3", "Dig & drain", "7"), ("12", "Poured", "7"),
        ("4", "Deck", ""),
    ]  # fmt: skip
    (whole, dig, poured, _) = of(parts, Item)
    assert (whole.homes, dig.homes) == ((Home(),), ())
    assert (dig.start_on, dig.due_on) == (date(2024, 2, 5), date(2024, 2, 8))
    assert (dig.notes, dig.kind, poured.kind) == (Prose("Mind the pipe"), "", "Milestone")
    assert (poured.start_on, poured.due_on) == (None, date(2024, 2, 16))
    assert {"the field Manager of the plan"} < lost(parts)


def test_what_is_done_is_done_when_it_was(write: Write) -> None:
    done = (
        "<PercentComplete>100</PercentComplete><CreateDate>2024-02-01T09:00:00</CreateDate>"
        "<ActualFinish>2024-02-08T16:00:00</ActualFinish>"
    )
    half = "<PercentComplete>40</PercentComplete>"
    source = write(task(1, "A", 1, done) + task(2, "B", 1, half))
    (a, b) = of(read(source, {"zone": "Europe/Paris"}), Item)
    paris = ZoneInfo("Europe/Paris")
    assert (a.is_done, a.completed_at) == (True, datetime(2024, 2, 8, 16, tzinfo=paris))
    assert a.created_at == datetime(2024, 2, 1, 9, tzinfo=paris)
    assert (b.is_done, a.values, b.values) == (False, {"percent": "100"}, {"percent": "40"})
    (c, _) = of(read(source, {"zone": "../etc/passwd"}), Item)
    assert c.created_at == datetime(2024, 2, 1, 9, tzinfo=UTC)


def test_links_say_how_tasks_hang_together_and_how_long_one_waits(write: Write) -> None:
    def link(uid: int, kind: str, lag: int = 0, unit: int = 7) -> str:
        return (
            f"<PredecessorLink><PredecessorUID>{uid}</PredecessorUID><Type>{kind}</Type>"
            f"<LinkLag>{lag}</LinkLag><LagFormat>{unit}</LagFormat></PredecessorLink>"
        )

    every = [
        link(1, "1", 9_600), link(2, "3", -24_000, 9), link(3, "0"), link(4, "2", 100_800, 8),
        link(5, "1", 50, 19), link(6, "1", 6_000, 5), link(7, "1", 4_800, 7 + 32),
    ]  # fmt: skip
    parts = read(write(task(9, "Late", 1, "".join(every))))
    assert [(one.needs, one.tie, one.lag_days) for one in of(parts, Link)] == [
        ("1", Tie.FINISH_START, 2), ("2", Tie.START_START, -5), ("3", Tie.FINISH_FINISH, 0),
        ("4", Tie.START_FINISH, 5), ("5", Tie.FINISH_START, 0), ("6", Tie.FINISH_START, 1),
        ("7", Tie.FINISH_START, 1),
    ]  # fmt: skip
    assert {"a delay between tasks that is a share of the first"} < lost(parts)
    assert {"the part of a working day in a delay between tasks"} < lost(parts)


def test_who_works_on_a_task_is_known_by_their_number(write: Write) -> None:
    def who(uid: int, name: str, more: str = "<Type>1</Type>") -> str:
        return f"<Resource><UID>{uid}</UID><Name>{name}</Name>{more}</Resource>"

    def assigned(who: int, more: str = "") -> str:
        return (
            f"<Assignment><TaskUID>1</TaskUID><ResourceUID>{who}</ResourceUID>{more}</Assignment>"
        )

    mail = "<Type>1</Type><EmailAddress>ada@example.com</EmailAddress><Group>Civil</Group>"
    after = (
        f"<Resources>{who(0, '')}{who(1, 'Ada', mail)}{who(2, 'Bo')}"
        f"{who(3, 'Cement', '<Type>0</Type>')}</Resources><Assignments>{assigned(-65535)}"
        f"{assigned(2, '<Units>0.5</Units>')}{assigned(1)}{assigned(3)}{assigned(2)}</Assignments>"
    )
    parts = read(write(task(1, "Dig"), after=after))
    assert of(parts, Person) == [Person("1", "Ada", "ada@example.com"), Person("2", "Bo")]
    (dig,) = of(parts, Item)
    assert (dig.assignee, dig.others) == ("2", ("1",))
    assert {
        "the field Group of people", "the material or cost Cement",
        "the field Units of assignments",
    } < lost(parts)  # fmt: skip


def test_custom_fields_are_known_by_number_and_called_by_alias(write: Write) -> None:
    fields = [
        custom(188743731, "Texte1", "=SUM(A1)"),
        custom(188743767, "Nombre1", "1.50"),
        custom(188743786, "Coût1", "12345"),
        custom(188743945, "Date1", "2024-03-01T08:00:00"),
        custom(188743752, "Indicateur1", "1"),
        custom(188743783, "Durée1", "PT12H30M0S"),
        custom(188743734, "Texte2", "Steel"),
        custom(188743768, "Nombre2", "1e999"),
        custom(205520904, "Texte1", "of somebody"),
    ]
    defined = "".join(one for one, _ in fields)
    defined = defined.replace("Texte2</FieldName>", "Texte2</FieldName><Ltuid>ab-C</Ltuid>")
    defined = defined.replace("Nombre1</FieldName>", "Nombre1</FieldName><Alias>Load</Alias>")
    codes = (
        "<OutlineCodes><OutlineCode><Guid>AB-c</Guid><Values><Value><ValueID>1</ValueID><Value>"
        "Wood</Value></Value></Values></OutlineCode><OutlineCode><FieldID>188744096</FieldID>"
        "<Alias>Place</Alias><Values><Value><ValueID>4</ValueID><Value>North</Value></Value><Value>"
        "<ValueID>5</ValueID><ParentValueID>4</ParentValueID><Value>Pier</Value></Value></Values>"
        "</OutlineCode></OutlineCodes>"
    )
    coded = "<OutlineCode><FieldID>188744096</FieldID><ValueID>5</ValueID></OutlineCode>"
    own = "<Cost>250000</Cost><Work>PT16H0M0S</Work><Priority>700</Priority><WBS>B.1</WBS>"
    parts = read(
        write(
            task(1, "A", 1, own + coded + "".join(one for _, one in fields)) + task(2, "B"),
            f"{codes}<ExtendedAttributes>{defined}</ExtendedAttributes>",
        )
    )
    (a, b) = of(parts, Item)
    named = {one.key: one for one in of(parts, Field)}
    assert {named[key].name: value for key, value in a.values.items()} == {
        "Cost": "2500", "Work (h)": "16", "Priority": "700", "WBS": "B.1", "Place": "North.Pier",
        "Texte1": "=SUM(A1)", "Load": "1.5", "Coût1": "123.45", "Date1": "2024-03-01",
        "Indicateur1": "yes", "Durée1 (h)": "12.5", "Texte2": "Steel",
    }  # fmt: skip
    assert b.values == {}
    assert named["188743786"] == Field(
        "188743786", "Coût1", Form.NUMBER, precision=2, currency="EUR"
    )
    assert (named["188743767"].precision, named["188743734"].options) == (1, ("Wood", "Steel"))
    assert {"a value that does not fit its field: Nombre2", "the field 205520904 of tasks"} < lost(
        parts
    )


def test_what_has_no_place_here_is_told(write: Write) -> None:
    more = (
        "<Baseline><Number>0</Number></Baseline><ConstraintType>2</ConstraintType><Recurring>1"
        "</Recurring><Deadline>2024-04-01T17:00:00</Deadline><Hyperlink>Plan</Hyperlink>"
        "<HyperlinkAddress>https://example.com/p</HyperlinkAddress>"
    )
    calendar = "<Calendars><Calendar><Name>Nights</Name><WeekDays><WeekDay><DayType>1</DayType>"
    calendar += "<DayWorking>1</DayWorking></WeekDay></WeekDays></Calendar></Calendars>"
    short = task(2, "B").replace("T17:00:00", "T12:00:00")
    ghost = task(3, "C", 1, "<ExternalTask>1</ExternalTask>")
    parts = read(write(task(1, "A", 1, more) + short + ghost + "<Task/>", calendar))
    assert {
        "baselines", "the constraint of dates: must start on", "the field Recurring of tasks",
        "the time of day at which something starts or ends", "tasks of other plans",
        "the working times of the calendar Nights",
    } < lost(parts)  # fmt: skip
    assert of(parts, File) == [File("1/link", "1", "Plan", url="https://example.com/p")]
    assert of(parts, Item)[0].values == {"deadline": "2024-04-01"}
    assert [str(one.why) for one in of(parts, Problem)] == ["Line 6: a task has no UID"]


def test_what_ends_at_midnight_ends_with_the_day_before(write: Write) -> None:
    day = task(1, "A").replace("08T17:00:00", "06T00:00:00")
    (a,) = of(read(write(day)), Item)
    assert (a.start_on, a.due_on) == (date(2024, 2, 5), date(2024, 2, 5))


@pytest.mark.parametrize("told", ["2024-13-45T08:00:00", "99999-01-01", "NaN", "١٢-٣", ""])
def test_absurd_days_and_numbers_are_left_out(write: Write, told: str) -> None:
    dates = f"<Start>{told}</Start><Finish>{told}</Finish><Deadline>{told}</Deadline>"
    numbers = "<Priority>NaN</Priority><Cost>1e999</Cost><Work>PT٣H</Work>"
    parts = read(write(f"<Task><UID>1</UID><OutlineLevel>٣x</OutlineLevel>{dates}{numbers}</Task>"))
    (item,) = of(parts, Item)
    assert (item.start_on, item.due_on, item.values) == (None, None, {})
    assert ("a date that is none: Start" in lost(parts)) == bool(told)


def test_what_project_itself_keeps_is_refused_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "plan").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    source = Source(tmp_path / "plan", "Bridge.MPP")
    assert FORMAT.knows(source, source.head()) == 60
    with pytest.raises(Unreadable, match="save the plan as XML"):
        read(source)
    (tmp_path / "plan").write_text("<rss><channel/></rss>")
    assert FORMAT.knows(source, source.head()) == 0


def test_entities_are_refused_and_a_cut_plan_says_where(write: Write) -> None:
    source = write(task(1, "A"))
    text = source.path.read_text()
    source.path.write_text(text[: text.index("</Tasks>")])
    with pytest.raises(Unreadable, match=r"Line \d is no XML, or the file ends too soon"):
        read(source)
    source.path.write_text(text.replace("<Project", "<!DOCTYPE Project [<!ENTITY e 'x'>]><Project"))
    with pytest.raises(Unreadable, match="declares a document type"):
        read(source)


WHOLE = (
    HEAD + "<OutlineCodes><OutlineCode><FieldID>188744096</FieldID><Values><Value><ValueID>4"
    "</ValueID><ParentValueID>4</ParentValueID></Value></Values></OutlineCode></OutlineCodes>"
    "<ExtendedAttributes>" + custom(188743767, "Number1", "1")[0] + "</ExtendedAttributes><Tasks>"
    + task(1, "A", 1, custom(188743767, "Number1", "9")[1] + "<Cost>100</Cost>")
    + "<Task><UID>2</UID><OutlineNumber>1.1</OutlineNumber><PredecessorLink><PredecessorUID>1"
    "</PredecessorUID><LinkLag>5</LinkLag><LagFormat>7</LagFormat></PredecessorLink></Task></Tasks>"
    "<Resources><Resource><UID>1</UID><Name>Ada</Name></Resource></Resources></Project>"
)  # fmt: skip
CUTS = st.lists(
    st.tuples(
        st.integers(0, len(WHOLE)), st.integers(0, 30), st.text("019-.eET:<>/&;", max_size=6)
    ),
    max_size=4,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=CUTS)
def test_a_mutated_plan_is_read_or_refused(
    tmp_path: Path, cuts: list[tuple[int, int, str]]
) -> None:
    text = WHOLE
    for at, size, instead in cuts:
        text = text[:at] + instead + text[at + size :]
    (tmp_path / "plan.xml").write_text(text)
    source = Source(tmp_path / "plan.xml", "plan.xml")
    FORMAT.knows(source, source.head())
    with suppress(Unreadable):
        for part in read(source):
            assert not isinstance(part, Item) or part.key


def test_a_plan_is_put_in_order(write: Write, tmp_path: Path) -> None:
    source = write("".join(task(n, f"T{n}", n % 3 + 1) for n in range(1, 7)))
    with staging(tmp_path / "staged") as kept:
        kept.keep(FORMAT.parts(source, {}))
        kept.settle(5)
        assert {one.key: one.parent for many in kept.items(9) for one, _ in many} == {
            "1": "", "2": "1", "3": "", "4": "3", "5": "4", "6": "",
        }  # fmt: skip
