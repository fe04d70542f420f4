"""Microsoft Project's XML (MSPDI) → the neutral graph.

The shape is that of Microsoft's schema `mspdi_pj12.xsd` and of what Project 2002 to 2019 write (the
public test files of joniles/mpxj).  Tasks stand in the order of the plan, each with its level in
the outline; who works on them stands behind them, so the file is read twice: first what there is
(fields in use, people, who is assigned), then the tasks.

What Project computes anew from the rest (slack, variances, early and late dates, work by the day)
is told once as left behind, what somebody entered is told each time.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from decimal import Decimal
from typing import Final
from xml.etree.ElementTree import Element

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.dates import zone_of
from weft.exchange.imports.formats.markup import Found, elements, root_of
from weft.exchange.imports.formats.msproject_fields import (
    figure,
    is_past_midnight,
    moment,
    text_of,
    uid_of,
    whole_day,
)
from weft.exchange.imports.formats.msproject_plan import (
    SURVEYED,
    Plan,
    custom_values,
    others,
    own_value,
    surveyed,
)
from weft.exchange.imports.formats.predecessors import LAG
from weft.exchange.imports.graph import (
    Board,
    File,
    Home,
    Item,
    Link,
    Loss,
    Part,
    Problem,
    Prose,
    Tie,
)
from weft.exchange.imports.sources import Source, Unreadable
from weft.std.wording import Template

NAMESPACE: Final = "http://schemas.microsoft.com/project"
DEEPEST: Final = 1_000
"""How many tasks within each other are told apart."""

COMPUTED: Final[Template] = "what Project computes: slack, variances, work by the day, settings"
OF_PROJECT: Final[Template] = "the field {name} of the plan"
BASELINE: Final[Template] = "baselines"
CONSTRAINT: Final[Template] = "the constraint of dates: {name}"
OF_TASK: Final[Template] = "the field {name} of tasks"
TIMES: Final[Template] = "the time of day at which something starts or ends"
NO_DATE: Final[Template] = "a date that is none: {name}"
NO_VALUE: Final[Template] = "a value that does not fit its field: {name}"
ELSEWHERE: Final[Template] = "tasks of other plans"
LAG_SHARE: Final[Template] = "a delay between tasks that is a share of the first"

_PLAN_LOST: Final = ("Subject", "Category", "Company", "Manager", "Author")
_TIES: Final = {
    "0": Tie.FINISH_FINISH, "1": Tie.FINISH_START, "2": Tie.START_FINISH, "3": Tie.START_START,
}  # fmt: skip
_CONSTRAINTS: Final = {
    "1": "as late as possible", "2": "must start on", "3": "must finish on",
    "4": "start no earlier than", "5": "start no later than", "6": "finish no earlier than",
    "7": "finish no later than",
}  # fmt: skip
_SHARES: Final = frozenset({19, 20})
_ELAPSED: Final = frozenset({4, 6, 8, 10, 12})
_ESTIMATED: Final = 32
"""Is added to a format where the lag is a guess."""
_LONGEST_LAG: Final = 10_000_000
_OF_TASK: Final = {
    "Recurring": ("", "0"), "SubprojectName": ("",), "CalendarUID": ("", "-1"),
    "FixedCost": ("", "0"), "OvertimeWork": ("", "PT0H0M0S"), "LevelingDelay": ("", "0"),
    "PhysicalPercentComplete": ("", "0"), "StartText": ("",), "FinishText": ("",),
    "DurationText": ("",), "HyperlinkSubAddress": ("",), "StatusManager": ("",),
}  # fmt: skip
"""What is told as left behind, where it says something other than these."""


def knows(source: Source, head: bytes) -> int:
    """Whether this is a plan: by its root, or as what Project itself keeps."""
    tag, namespace = root_of(head)
    if tag == "Project" and namespace == NAMESPACE:
        return 100
    return 60 if _is_own(source, head) else 0


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """The plan as parts."""
    if _is_own(source, source.head()):
        raise Unreadable("In Microsoft Project, save the plan as XML, and import that file")
    plan = Plan()
    with source.bytes() as kept:
        for found in elements(kept, SURVEYED):
            yield from surveyed(plan, found)
    yield from _told(plan, source)
    zone = zone_of(choices)
    above: list[tuple[int, str]] = []
    with source.bytes() as kept:
        for found in elements(kept, ("Tasks/Task",)):
            yield from _task(plan, found, above, zone)


FORMAT = Format("msproject", "Microsoft Project", (".xml", ".mpp"), knows, parts)


def _is_own(source: Source, head: bytes) -> bool:
    return head.startswith(b"\xd0\xcf\x11\xe0") and source.name.lower().endswith((".mpp", ".mpt"))


def _told(plan: Plan, source: Source) -> Iterator[Part]:
    """What stands before the tasks: the board and its fields."""
    yield Board("", plan.said.get("Title") or source.stem)
    yield Loss(COMPUTED)
    for name in _PLAN_LOST:
        if plan.said.get(name):
            yield Loss(OF_PROJECT, name=name)
    currency = plan.said.get("CurrencyCode", "").upper()
    currency = currency if len(currency) == 3 and currency.isascii() else ""
    for tag, own in plan.own.items():
        if tag in plan.used:
            yield own.field(currency)
    for key, custom in plan.custom.items():
        if key in plan.used:
            yield custom.field(currency)


def _task(plan: Plan, found: Found, above: list[tuple[int, str]], zone: tzinfo) -> Iterator[Part]:
    """A task with all that hangs on it; `above` are the tasks that it may be a part of."""
    element = found.element
    key, level = uid_of(element, "UID"), _level(element)
    if text_of(element, "IsNull") == "1":
        return
    if not key:
        yield Problem(found.line, Unreadable("Line {line}: a task has no UID", line=found.line))
        return
    if key == "0" and level == 0:
        if notes := text_of(element, "Notes"):
            yield Board("", "", Prose(notes))
        return
    if text_of(element, "ExternalTask") == "1":
        yield Loss(ELSEWHERE, key)
        return
    while above and above[-1][0] >= level:
        above.pop()
    item = _item(plan, key, above[-1][1] if above else "", found)
    if len(above) < DEEPEST:
        above.append((level, key))
    yield from _with_dates(plan, item, element, zone)
    yield from _left_behind(plan, key, element)
    yield from _links(plan, key, element)
    if address := text_of(element, "HyperlinkAddress"):
        yield File(f"{key}/link", key, text_of(element, "Hyperlink") or address, url=address)


def _item(plan: Plan, key: str, parent: str, found: Found) -> Item:
    """A task without its days and values."""
    element = found.element
    people = plan.assigned.get(key, ())
    return Item(
        key=key,
        name=text_of(element, "Name"),
        notes=Prose(text_of(element, "Notes")),
        homes=() if parent else (Home(),),
        parent=parent,
        kind="Milestone" if text_of(element, "Milestone") == "1" else "",
        is_archived=text_of(element, "Active") == "0",
        assignee=people[0] if people else "",
        others=people[1:],
        line=found.line,
    )


def _level(element: Element) -> int:
    said = text_of(element, "OutlineLevel")
    if said.isdecimal():
        return int(said[:9])
    return text_of(element, "OutlineNumber").count(".") + 1


def _with_dates(plan: Plan, item: Item, element: Element, zone: tzinfo) -> Iterator[Part]:
    """The item with its days, moments and values; days that are none are told."""
    at: dict[str, datetime | None] = {}
    for tag in ("Start", "Finish", "CreateDate", "ActualFinish"):
        text = text_of(element, tag)
        at[tag] = moment(text)
        if text and at[tag] is None:
            yield Loss(NO_DATE, item.key, tag)
    start, end = at["Start"], at["Finish"]
    usual = (plan.said.get("DefaultStartTime", ""), plan.said.get("DefaultFinishTime", ""))
    if _is_at_other_times(start, end, usual, is_moment=item.kind != ""):
        yield Loss(TIMES, item.key)
    due = whole_day(end)
    if end is not None and due is not None and is_past_midnight(start, end):
        due = due.fromordinal(due.toordinal() - 1)
    is_done = text_of(element, "PercentComplete") == "100"
    yield replace(
        item,
        start_on=None if item.kind and whole_day(start) == due else whole_day(start),
        due_on=due,
        created_at=_placed(at["CreateDate"], zone),
        is_done=is_done,
        completed_at=_placed(at["ActualFinish"], zone) if is_done else None,
        values=dict(_values(plan, element)),
    )


def _is_at_other_times(
    start: datetime | None, end: datetime | None, usual: tuple[str, str], *, is_moment: bool
) -> bool:
    """Whether something starts or ends at other times than a working day does."""
    for at, own in ((start, usual[0]), (end, usual[1])):
        allowed = usual if is_moment else (own,)
        if at is not None and all(allowed) and at.time().isoformat() not in allowed:
            return True
    return False


def _placed(at: datetime | None, zone: tzinfo) -> datetime | None:
    return None if at is None else at.replace(tzinfo=zone)


def _values(plan: Plan, element: Element) -> Iterator[tuple[str, str]]:
    for tag, own in plan.own.items():
        if tag in plan.used and (value := own_value(own, tag, element)):
            yield own.key, value
    for key, text in custom_values(plan, element):
        if value := plan.custom[key].value(text):
            yield key, value


def _left_behind(plan: Plan, key: str, element: Element) -> Iterator[Loss]:
    """What of a task has no place here."""
    for tag in others(element, _OF_TASK):
        yield Loss(OF_TASK, key, tag)
    if element.find("Baseline") is not None:
        yield Loss(BASELINE, key)
    if name := _CONSTRAINTS.get(text_of(element, "ConstraintType")):
        yield Loss(CONSTRAINT, key, name)
    for one, text in custom_values(plan, element):
        if not plan.custom[one].value(text):
            yield Loss(NO_VALUE, key, plan.custom[one].name)
    for own in element.iterfind("ExtendedAttribute"):
        if text_of(own, "FieldID") not in plan.custom:
            yield Loss(OF_TASK, key, text_of(own, "FieldID"))


def _links(plan: Plan, key: str, element: Element) -> Iterator[Part]:
    for one in element.iterfind("PredecessorLink"):
        needs, tie = uid_of(one, "PredecessorUID"), _TIES.get(text_of(one, "Type") or "1")
        if text_of(one, "CrossProject") == "1":
            yield Loss(ELSEWHERE, key)
        elif needs and tie is not None:
            exact = _lag(one, plan.minutes)
            lag = 0 if exact is None else round(exact)
            yield Link(key, needs, tie, lag)
            if exact != lag:
                yield Loss(LAG_SHARE if exact is None else LAG, key)


def _lag(link: Element, minutes: int) -> Decimal | None:
    """The working days that a task waits; None where they are a share of the other's length."""
    tenths, said = figure(text_of(link, "LinkLag")), text_of(link, "LagFormat")
    lag = Decimal(tenths or 0) / 10
    if not lag or abs(lag) > _LONGEST_LAG:
        return Decimal(0)
    unit = int(said[:4]) % _ESTIMATED if said.isdecimal() else 0
    if unit in _SHARES:
        return None
    return lag / 1_440 * 5 / 7 if unit in _ELAPSED else lag / minutes
