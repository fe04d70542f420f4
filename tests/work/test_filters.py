"""The grammar of filters: what is understood is kept as it was meant, everything else is refused
with its place.
"""

from typing import Any

import pytest

from weft.kernel.errors import Invalid
from weft.work.filters import logic
from weft.work.filters.logic import FIELDS, KINDS, QUESTIONS, described, understood, written
from weft.work.tasks.resource import APPROVALS, SUBTYPES, Task

ENUM, DATE = 86_528, 152_064
CUSTOMS = {ENUM: "enum", DATE: "date"}
VALUES: dict[str, Any] = {
    "text": "yarn",
    "number": 3,
    "flag": True,
    "date": {"days": -7},
    "choice": "12",
    "choices": "12",
    "person": "me",
    "people": "13",
    "thing": "14",
    "things": "15",
}


def condition(field: str, question: str, *values: Any) -> dict[str, Any]:
    return {"field": field, "is": question, "values": list(values)}


def refused(raw: Any) -> str:
    with pytest.raises(Invalid) as refusal:
        understood(raw, CUSTOMS)
    return refusal.value.message


@pytest.mark.parametrize("field", FIELDS.values(), ids=lambda field: field.name)
def test_every_question_of_every_field_is_kept_as_it_was_asked(field: logic.Field) -> None:
    kind = KINDS[field.kind]
    value = field.choices[0] if field.choices else VALUES[kind.name]
    asked = [
        condition(field.name, name, *[value] * QUESTIONS[name].least) for name in kind.questions
    ]
    whole = {"join": "or", "of": asked}
    assert written(understood(whole, {})) == whole


def test_groups_nest_and_custom_fields_are_asked_by_their_type() -> None:
    inner = {
        "join": "or",
        "of": [
            condition(f"custom_fields.{ENUM}", "any_of", "99", "100"),
            condition(f"custom_fields.{DATE}", "between", "2031-01-01", {"days": 30}),
        ],
    }
    whole = {"join": "and", "of": [condition("completed", "is", False), inner]}
    assert written(understood(whole, CUSTOMS)) == whole


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "filter: Must be an object"),
        ({}, "filter.field: Missing input. A condition has field, is and values"),
        ({"of": []}, "filter.join: Missing input. A group has join and of"),
        ({"join": "xor", "of": []}, "filter.join: Must be one of and, or"),
        ({"join": "and", "of": []}, "filter.of: A group needs at least one part"),
        ({"join": "and", "of": {}}, "filter.of: Must be a list"),
        (condition("colour", "is", 1), "filter.field: Not a field of tasks: colour"),
        (condition("custom_fields.7", "is", 1), "filter.field: Not a field of tasks:"),
        (condition("completed", "before", True), "filter.is: Must be one of is"),
        (condition("name", "is"), "filter.values: is takes 1 values"),
        (condition("due_on", "is", "soon"), "filter.values[0]: 'soon' is not a date"),
        (condition("due_on", "is", {"days": 1.5}), "filter.values[0].days: Must be a whole"),
        (condition("due_on", "is", {"days": 99_999}), "filter.values[0].days: Must be a whole"),
        (condition("assignee", "any_of", "Ada"), "filter.values[0]: Not a recognized ID: Ada"),
        (condition("name", "is", "a\x00"), "filter.values[0]: Must not hold NUL"),
        (condition("resource_subtype", "any_of", "x"), "filter.values[0]: Must be one of"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(raw: Any, said: str) -> None:
    assert refused(raw).startswith(said)


def test_a_filter_ends_somewhere() -> None:
    one = condition("completed", "is", True)
    assert "at most 50 conditions" in refused(
        {"join": "and", "of": [{"join": "or", "of": [one] * 26}] * 2}
    )
    deep: Any = one
    for _ in range(5):
        deep = {"join": "and", "of": [deep]}
    assert "nest at most 4 levels" in refused(deep)


def test_the_grammar_speaks_of_fields_that_tasks_have() -> None:
    ours = {"section"}
    assert set(FIELDS) - ours <= set(Task.spec.fields)
    assert FIELDS["resource_subtype"].choices == SUBTYPES
    assert FIELDS["approval_status"].choices == APPROVALS


def test_the_description_holds_the_whole_grammar() -> None:
    told = described()
    assert {each["name"] for each in told["fields"]} == set(FIELDS)
    assert {q for each in told["kinds"] for q in each["questions"]} == set(QUESTIONS)
