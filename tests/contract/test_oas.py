"""This module is about the judge itself: it accepts what is documented and refuses the rest."""

from typing import Any

import pytest

from tests.contract.oas import Reference, absent_fields, unasked_fields

TAG: dict[str, Any] = {
    "gid": "12345",
    "resource_type": "tag",
    "name": "Urgent",
    "color": None,
    "notes": "",
    "created_at": "2031-01-01T10:00:00.000Z",
    "followers": [],
    "workspace": {"gid": "7", "resource_type": "workspace", "name": "Contract"},
    "permalink_url": "http://127.0.0.1/0/12345",
}


def test_a_documented_answer_has_no_problems(reference: Reference) -> None:
    assert reference.problems("getTag", status=200, body={"data": TAG}) == []


@pytest.mark.parametrize(
    "change",
    [
        {"gid": 12345},
        {"gid": "0"},
        {"name": None},
        {"color": "mauve"},
        {"created_at": "2031-01-01T10:00:00Z"},
        {"followers": None},
        {"workspace": "7"},
        {"secret": "told"},
    ],
    ids=str,
)
def test_an_answer_that_differs_in_one_place_has_a_problem(
    reference: Reference, change: dict[str, Any]
) -> None:
    (problem,) = reference.problems("getTag", status=200, body={"data": TAG | change})
    assert next(iter(change)) in problem


def test_another_status_is_a_problem(reference: Reference) -> None:
    (problem,) = reference.problems("createTag", status=200, body={"data": TAG})
    assert "201" in problem


def test_a_list_shows_compact_objects_unless_more_was_asked_for(reference: Reference) -> None:
    body = {"data": [TAG], "next_page": None}
    (problem,) = reference.problems("getTags", status=200, body=body)
    assert "notes" in problem
    assert reference.problems("getTags", status=200, body=body, asked=True) == []


def test_what_is_opt_in_is_not_expected_unasked(reference: Reference) -> None:
    unasked, documented = (
        set(reference.default_fields("getTask")),
        set(reference.documented_fields("getTask")),
    )
    assert documented - unasked >= {"html_notes", "num_subtasks", "dependencies", "created_by"}
    assert {"name", "assignee", "memberships", "assignee.name"} <= unasked


def test_the_members_of_the_page_are_not_fields(reference: Reference) -> None:
    assert {"offset", "path", "uri"} & set(reference.documented_fields("getTags")) == set()


def test_a_field_that_no_object_returned_is_absent() -> None:
    shown = [{"a": {"b": 1}}, {"a": None, "c": []}]
    assert absent_fields(["a.b", "a.x", "c", "c.y", "d"], shown) == ["a.x", "d"]


def test_a_field_that_came_unasked_is_told() -> None:
    shown = [{"gid": "1", "name": "n"}, {"gid": "2", "notes": ""}]
    assert unasked_fields(["name"], shown) == {"notes"}
