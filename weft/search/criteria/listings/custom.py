"""Conditions on the values of custom fields: as far as the field shows on the task."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.kernel.access import Sql
from weft.kernel.reading import any_row, as_text, fixed, mine
from weft.search.criteria.listings.parts import FALSE, PATTERNS, Row, bound
from weft.search.criteria.logic import Condition
from weft.work.custom_fields.rules import is_shown
from weft.work.custom_fields.tables import custom_field_settings, custom_fields, custom_ids

Value = sa.ColumnElement[Any]
Homes = Callable[[Row], tuple[list[sa.FromClause], sa.ColumnElement[Any], list[Sql]]]
"""A row → what its containers are found in, the container's gid, and the conditions on it."""


def value_matches(homes: Homes | None) -> Callable[[Row, Condition], Sql]:
    """Conditions on values, for rows whose containers say which fields show; without `homes`, for
    rows that carry any field.
    """

    def matches(row: Row, condition: Condition) -> Sql:
        field = bound(Condition("field", "gid", "", condition.at), "gid")
        shown = shows(row, field, homes)
        test = _test(row, field, condition)
        if condition.verb == "is_set":
            return sa.and_(shown, test == bound(condition, "flag"))
        return sa.and_(shown, sa.func.coalesce(test, FALSE))

    return matches


def shows(row: Row, field: sa.ColumnElement[Any], homes: Homes | None) -> Sql:
    """The field shows on the row, to this caller."""
    s, f = custom_field_settings.alias(), custom_fields.alias()
    known = [mine(f), f.c.gid == field, is_shown(f)]
    if homes is None:
        return any_row(f, where=known)
    sources, container, here = homes(row)
    lent = [mine(s), s.c.parent_gid == container, s.c.field_gid == field]
    return any_row(*sources, s, f, where=[*here, *lent, *known], last=True)


def stored(row: Row, field: Value) -> tuple[Value, Value]:
    """What is kept of a field: its text, and its JSON."""
    key = as_text(field)
    text = row.c.custom.op("->>", return_type=sa.Text())(key)
    return text, row.c.custom.op("->", return_type=JSONB())(key)


def carried(row: Row, field: Value) -> Sql:
    """There is a value."""
    return row.c.custom.op("?", is_comparison=True)(as_text(field))


def _test(row: Row, field: sa.ColumnElement[Any], condition: Condition) -> Sql:
    text, json = stored(row, field)
    if condition.kind == "custom_id":
        return _numbered(row, field, condition)
    match condition.verb:
        case "is_set":
            return carried(row, field)
        case "less_than":
            return sa.cast(text, sa.Numeric) < bound(condition, "exact")
        case "greater_than":
            return sa.cast(text, sa.Numeric) > bound(condition, "exact")
        case "before":
            return day_of(json) < bound(condition, "day")
        case "after":
            return day_of(json) > bound(condition, "day")
        case "value":
            return _equal(text, json, condition)
        case verb:
            before, after = (fixed(sign) for sign in PATTERNS[verb])
            pattern = before + sa.func.lower(bound(condition, "text")) + after
            return sa.func.lower(text).like(pattern)


def _equal(text: sa.ColumnElement[Any], json: sa.ColumnElement[Any], condition: Condition) -> Sql:
    match condition.kind:
        case "number":
            return sa.cast(text, sa.Numeric) == bound(condition, "exact")
        case "date":
            return day_of(json) == bound(condition, "day")
        case "text":
            return sa.func.lower(text) == sa.func.lower(bound(condition, "text"))
        case "enum":
            return text == bound(condition, "text")
        case _:
            each = sa.func.jsonb_array_elements_text(json).table_valued(
                sa.column("value", sa.Text())
            )
            one = each.render_derived()
            return any_row(one, where=[one.c.value == bound(condition, "text")])


def day_of(json: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """The day of a date that is kept with or without a time."""
    day, moment = (json.op("->>", return_type=sa.Text())(fixed(k)) for k in ("date", "date_time"))
    return sa.cast(sa.func.left(sa.func.coalesce(day, moment), sa.literal_column("10")), sa.Date)


def _numbered(row: Row, field: sa.ColumnElement[Any], condition: Condition) -> Sql:
    """Ids are kept beside the rows that bear them."""
    i = custom_ids.alias()
    its = [mine(i), i.c.task_gid == row.c.gid, i.c.field_gid == field]
    if condition.verb == "value":
        its.append(i.c.number == bound(condition, "whole"))
    return any_row(i, where=its)
