"""Custom fields beside the rows they describe: definitions once for a page, values from each row's
own document.

What does not differ between the rows of a page is made once: the definition as JSON, each option's
JSON ready in a map, what stands before and after a number.  A row then costs a look-up or two per
field, and no join.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, aggregate_order_by, distinct_on

from weft.kernel.access import may_have
from weft.kernel.page import Page, slim
from weft.kernel.reading import (
    ONE,
    Query,
    Text,
    as_text,
    encoded,
    fixed,
    mine,
    strung,
    whole,
)
from weft.kernel.resource import Row
from weft.work.custom_fields.rules import is_shown, trait_of
from weft.work.custom_fields.tables import custom_field_settings, custom_fields, enum_options
from weft.work.custom_fields.values import ORDER, SYMBOLS, Options, values, within


def rendered(row: Row, names: Mapping[str, Any], page: Page) -> Text:
    """The fields that the row's containers show, with its values: a JSON array."""
    linked = page.linked(row)
    if not page.holds(row):
        return _listed(_definitions(_shown_by(linked), page, names), row, names)

    def shown(field: sa.FromClause) -> sa.ScalarSelect[str]:
        ready = Options(partial(within, field.c.labels), partial(within, field.c.options))
        here = sa.select(_all(field, row, names, ready)).select_from(field)
        these = here.where(field.c.parents == linked)
        return these.correlate_except(field).scalar_subquery()

    whole = _definitions(_shown_in(linked), page, names).order_by("home", "rank", "gid")
    return strung(["[", slim(whole, partial(_once, "fields_of_rows"), shown), "]"])


def carried(row: Row, names: Mapping[str, Any], page: Page) -> Text:
    """The fields of which the row itself carries values: a JSON array."""
    each = sa.func.jsonb_object_keys(row.c.custom).table_valued(sa.column("key", sa.Text()))
    each = each.render_derived()
    here = sa.select(
        sa.cast(fixed("{}"), ARRAY(sa.BigInteger)).label("parents"),
        sa.cast(each.c.key, sa.BigInteger).label("field_gid"),
        sa.cast(sa.null(), sa.BigInteger).label("home"),
        fixed("").label("rank"),
    )
    own = here.select_from(each).correlate(row).lateral()
    return _listed(_definitions(own, page, names), row, names)


def _listed(whole: Query, row: Row, names: Mapping[str, Any]) -> Text:
    """The fields of one row, defined beside it."""
    found = Options(partial(_named, _name), partial(_named, partial(_option, names)))

    def shown(field: sa.FromClause) -> sa.ScalarSelect[str]:
        these = sa.select(_all(field, row, names, found)).select_from(field)
        return these.correlate_except(field).scalar_subquery()

    return strung(["[", slim(whole, _beside, shown), "]"])


def _all(field: sa.FromClause, row: Row, names: Mapping[str, Any], options: Options) -> Text:
    text = strung([field.c.head, values(field, row, names, options=options), "}"])
    return sa.func.string_agg(text, aggregate_order_by(fixed(","), *_place(field)))


def _place(field: sa.FromClause) -> list[sa.ColumnElement[Any]]:
    """Where a field stands among its row's: by its first container, then by its rank there."""
    return [field.c.home, field.c.rank, field.c.gid]


def _shown_in(parents: sa.ColumnElement[Any]) -> sa.Subquery:
    """The fields of each set of containers on the page, each once."""
    sets = sa.select(parents.label("parents")).distinct().subquery()
    s, each = custom_field_settings.alias(), sets.c.parents
    joined = sets.join(s, sa.and_(mine(s), s.c.parent_gid == sa.any_(each)))
    first = _settings(s, each).select_from(joined).ext(distinct_on(each, s.c.field_gid))
    return first.order_by(each, s.c.field_gid, s.c.parent_gid).subquery()


def _shown_by(parents: sa.ColumnElement[Any]) -> sa.FromClause:
    """The fields of one row's containers, each once."""
    s = custom_field_settings.alias()
    here = _settings(s, parents).where(mine(s), s.c.parent_gid == sa.any_(parents))
    first = here.ext(distinct_on(s.c.field_gid)).order_by(s.c.field_gid, s.c.parent_gid)
    return first.correlate_except(s).lateral()


def _settings(setting: Row, parents: sa.ColumnElement[Any]) -> Query:
    s = setting.c
    return sa.select(parents.label("parents"), s.field_gid, s.parent_gid.label("home"), s.rank)


def _definitions(here: sa.FromClause, page: Page, names: Mapping[str, Any]) -> Query:
    """The fields, with all that is the same for every row."""
    f = custom_fields.alias()
    head, source = page.described(f, without=ORDER)
    same = sa.and_(mine(f), f.c.gid == here.c.field_gid, is_shown(f))
    defined = sa.select(
        here.c.parents,
        here.c.home,
        here.c.rank,
        f.c.gid,
        as_text(f.c.gid).label("key"),
        sa.func.coalesce(f.c.representation_type, f.c.resource_subtype).label("kind"),
        f.c.resource_subtype.label("type"),
        sa.func.coalesce(f.c.precision, whole(0)).label("places"),
        f.c.format,
        _around(f, _before(f)).label("before"),
        _around(f, _after(f)).label("after"),
        head.label("head"),
        _options(f, _name).label("labels"),
        _options(f, partial(_option, names)).label("options"),
        _formula(f, here).label("formula"),
        sa.cast(f.c.reads, ARRAY(sa.Text)).label("reads"),
    )
    return defined.select_from(here.join(source, same))


def _options(field: Row, shape: Callable[[Row], sa.ColumnElement[Any]]) -> sa.ColumnElement[Any]:
    """Option → its text; only for fields that have options."""
    o = enum_options.alias()
    these = sa.select(sa.func.jsonb_object_agg(as_text(o.c.gid), shape(o), type_=JSONB))
    found = these.where(mine(o), o.c.field_gid == field.c.gid).correlate(field).scalar_subquery()
    has = field.c.resource_subtype.in_([fixed("enum"), fixed("multi_enum")])
    return sa.case((has, found))


def _beside(query: Query) -> sa.Lateral:
    return cast(sa.Lateral, query.lateral())


def _once(name: str, query: Query) -> sa.CTE:
    return query.cte(name).prefix_with("MATERIALIZED")


def _named(shape: Callable[[Row], sa.ColumnElement[Any]], gid: Text) -> Text:
    """One option, looked up: for a single row that is less work than the map of all of them."""
    o = enum_options.alias()
    same = o.c.gid == sa.cast(gid, sa.BigInteger())
    return sa.select(shape(o)).where(mine(o), same).correlate_except(o).scalar_subquery()


def _name(option: Row) -> sa.ColumnElement[Any]:
    return option.c.name


def _option(names: Mapping[str, Any], option: Row) -> Text:
    """An option as the reader asked for it; below `enum_value` and `multi_enum_values` alike."""
    parts = {
        "resource_type": ['"enum_option"'],
        "name": [encoded(option.c.name)],
        "enabled": [as_text(option.c.enabled)],
        "color": [encoded(option.c.color)],
    }
    wanted = {**names.get("enum_value", {}), **names.get("multi_enum_values", {})}
    shown = {k: v for k, v in parts.items() if not wanted or k in wanted}
    inside = [piece for name, text in shown.items() for piece in (f',"{name}":', *text)]
    return strung(['{"gid":"', option.c.gid, '"', *inside, "}"])


def _bare(text: Text) -> Text:
    """Escaped for JSON, without its quotes: ready to stand inside a string."""
    quoted = as_text(encoded(sa.func.coalesce(text, fixed(""))))
    return sa.func.left(sa.func.substr(quoted, whole(2)), whole(-1))


def _around(field: Row, text: Text) -> Text:
    """What stands beside a number; most fields have nothing there, and are done with soon."""
    plain = sa.and_(_is(field, "none"), field.c.representation_type.is_(None))
    return sa.case((plain, fixed("")), else_=_bare(text))


def _is(field: Row, format_: str) -> sa.ColumnElement[bool]:
    return field.c.format == fixed(format_)


def _before(field: Row) -> Text:
    """What stands before a number: a currency, a label, the prefix of an id."""
    code = field.c.currency_code
    symbols = [(code == fixed(iso), fixed(symbol)) for iso, symbol in SYMBOLS.items()]
    is_id = field.c.representation_type == fixed("custom_id")
    prefixed = field.c.custom_label_position == fixed("prefix")
    return sa.case(
        (is_id, field.c.id_prefix + fixed("-")),
        (_is(field, "currency"), sa.case(*symbols, else_=code + fixed(" "))),
        (sa.and_(_is(field, "custom"), prefixed), field.c.custom_label + fixed(" ")),
        else_=fixed(""),
    )


def _after(field: Row) -> Text:
    """What stands after a number: a per cent sign or a label."""
    suffixed = field.c.custom_label_position.is_distinct_from(fixed("prefix"))
    return sa.case(
        (_is(field, "percentage"), fixed("%")),
        (sa.and_(_is(field, "custom"), suffixed), fixed(" ") + field.c.custom_label),
        else_=fixed(""),
    )


def _formula(field: Row, here: sa.FromClause) -> sa.ColumnElement[Any]:
    """What the finisher needs of a formula: its text, how its value is written, what it reads."""
    if not may_have(trait_of("formula")):
        return sa.cast(sa.null(), sa.Text())
    facts = {
        "text": field.c.formula,
        "type": field.c.resource_subtype,
        "format": field.c.format,
        "places": sa.func.coalesce(field.c.precision, whole(0)),
        "before": sa.func.coalesce(_before(field), fixed("")),
        "after": sa.func.coalesce(_after(field), fixed("")),
        "inputs": _inputs(field, here),
    }
    return sa.case((field.c.formula.is_not(None), as_text(_object(facts))))


def _inputs(field: Row, here: sa.FromClause) -> sa.ColumnElement[Any]:
    """The fields that it reads: only those that the reader sees, beside this one."""
    if not may_have(trait_of("formula")):
        return sa.cast(sa.null(), sa.Text())
    g, s = custom_fields.alias(), custom_field_settings.alias()
    beside = (
        sa.select(ONE)
        .select_from(s)
        .where(mine(s), s.c.field_gid == g.c.gid, s.c.parent_gid == sa.any_(here.c.parents))
        .correlate(g, here)
    )
    facts = {
        "kind": sa.func.coalesce(g.c.representation_type, g.c.resource_subtype),
        "formula": g.c.formula,
        "options": _options(g, _name),
    }
    return (
        sa.select(sa.func.jsonb_object_agg(as_text(g.c.gid), _object(facts)))
        .where(mine(g), g.c.gid == sa.any_(field.c.reads), is_shown(g), sa.exists(beside))
        .correlate(field, here)
        .scalar_subquery()
    )


def _object(facts: Mapping[str, sa.ColumnElement[Any]]) -> sa.ColumnElement[Any]:
    parts = [part for name, value in facts.items() for part in (fixed(name), value)]
    return sa.func.jsonb_build_object(*parts)
