"""Ways to the tasks of a condition that few fulfil: each by an index, whoever may see them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.kernel.access import Sql
from weft.kernel.reading import ONE, Query, fixed, mine, whole
from weft.search.criteria.facets import led_by
from weft.search.criteria.filtering import FIRST as FIRST_OF_FILTER
from weft.search.criteria.listings.parts import PATTERNS, TRUE, TYPES, Row, bound, compared
from weft.search.criteria.logic import PATTERNED, Condition, Sifted
from weft.search.finders import listings
from weft.search.finders.listings import WORDS, counted, kept
from weft.search.finders.tables import task_search
from weft.work.attachments.tables import attachments
from weft.work.custom_fields.tables import custom_field_settings, custom_ids
from weft.work.projects.tables import projects
from weft.work.tasks.facets import FIRST, HAS_VALUES, LAST
from weft.work.tasks.tables import task_dependencies, task_projects, tasks

Value = sa.ColumnElement[Any]
GIDS = ARRAY(sa.BigInteger)
TWO = whole(2)
DIGITS = fixed("^[0-9]+$")


@dataclass(frozen=True)
class Entry:
    """The gids of tasks, among them all that fulfil a condition, wherever `leads` holds."""

    gids: Query
    leads: Sql = TRUE


def entries(form: Sequence[Condition], sifted: Sifted) -> list[Entry]:
    """The ways in, those that cost least to try first."""
    found = [entry for condition in form for entry in _of(condition)]
    if valued := values_entry(form, sifted):
        found.append(valued)
    if found and any(condition.of == "text" for condition in form):
        s = task_search.alias()
        said = s.c.words.op("@@", is_comparison=True)(WORDS)
        found.append(Entry(sa.select(s.c.task_gid.label("gid")).where(mine(s), said)))
    return found


def _of(condition: Condition) -> Iterable[Entry]:
    of, verb = condition.of, condition.verb
    t = tasks.alias()
    its = sa.select(t.c.gid).where(mine(t))
    match of, verb:
        case "custom", "is_set" | "value" if condition.kind == "custom_id":
            yield _of_numbers(condition)
        case "custom", "is_set":
            yield from _of_lacking(condition)
        case "assigned_by", "any":
            yield Entry(its.where(t.c.assigned_by_gid == sa.any_(bound(condition, "gids"))))
        case "start_on" | "due_at", "equal" | "below" | "above":
            yield Entry(its.where(compared(t.c[of], condition)))
        case "resource_subtype", _:
            usual, wanted = fixed("default_task"), bound(condition, "text")
            rare = t.c.resource_subtype == wanted, t.c.resource_subtype != usual
            yield Entry(its.where(*rare), wanted != usual)
        case "custom_type", _:
            yield Entry(its.where(t.c.custom_type_gid == bound(condition, "gid")))
        case "teams", "any":
            yield _of_teams(condition)
        case (("is_subtask" | "has_attachment" | "is_blocked" | "is_blocking"), _):
            yield Entry(_of_linked(of), bound(condition, "flag"))
        case _:
            return


def _of_linked(of: str) -> Query:
    t, a, d = tasks.alias(), attachments.alias(), task_dependencies.alias()
    match of:
        case "is_subtask":
            return sa.select(t.c.gid).where(mine(t), t.c.parent_gid.is_not(None))
        case "has_attachment":
            return sa.select(a.c.parent_gid.label("gid")).where(mine(a))
        case "is_blocked":
            return sa.select(d.c.task_gid.label("gid")).where(mine(d))
        case _:
            return sa.select(d.c.dependency_gid.label("gid")).where(mine(d))


def _of_teams(condition: Condition) -> Entry:
    h, p = task_projects.alias(), projects.alias()
    its = [mine(p), p.c.team_gid == sa.any_(bound(condition, "gids")), mine(h)]
    there = h.c.project_gid == p.c.gid
    return Entry(sa.select(h.c.task_gid.label("gid")).select_from(h, p).where(*its, there))


def _field(condition: Condition) -> Value:
    return bound(Condition("field", "gid", "", condition.at), "gid")


def _of_numbers(condition: Condition) -> Entry:
    """Ids that are kept beside the tasks."""
    i = custom_ids.alias()
    its = sa.select(i.c.task_gid.label("gid")).where(mine(i), i.c.field_gid == _field(condition))
    if condition.verb == "is_set":
        return Entry(its, bound(condition, "flag"))
    return Entry(its.where(i.c.number == bound(condition, "whole")))


def _of_lacking(condition: Condition) -> Iterable[Entry]:
    """Tasks on which the field shows, be it on few; and of these the ones without a value."""
    h, s, t = task_projects.alias(), custom_field_settings.alias(), tasks.alias()
    its = [mine(s), s.c.field_gid == _field(condition), mine(h), h.c.project_gid == s.c.parent_gid]
    shown = sa.select(h.c.task_gid.label("gid")).select_from(h, s).where(*its)
    yield Entry(shown, sa.not_(bound(condition, "flag")))
    valued = sa.select(t.c.gid).where(mine(t), _has_any(t), _has(t, condition))
    lacking = sa.except_(shown, valued).subquery()
    yield Entry(sa.select(lacking.c.gid), sa.not_(bound(condition, "flag")))


def values_entry(form: Sequence[Condition], sifted: Sifted) -> Entry | None:
    """One look into the index of values for all that is asked of them, if anything is."""
    conditions = led_by(form, sifted)
    if not conditions:
        return None
    t = tasks.alias()
    flags = [_is_wanted(condition) for condition in conditions]
    its = (sa.or_(~flag, _has(t, c)) for flag, c in zip(flags, conditions, strict=True))
    valued = sa.select(t.c.gid).where(mine(t), _has_any(t), *its)
    return Entry(valued, sa.or_(*flags))


def _is_wanted(condition: Condition) -> Sql:
    """A value is asked for, not the lack of one; a filter has words of its own for that."""
    is_criterion = condition.verb == "is_set" and condition.at < FIRST_OF_FILTER
    return bound(condition, "flag") if is_criterion else TRUE


def _has_any(t: Row) -> Sql:
    """It has some value, as every row of the index does."""
    return t.c.custom != HAS_VALUES.right


def _has(t: Row, condition: Condition) -> Sql:
    has = sa.func.custom_facets(t.c.custom, type_=GIDS)
    words = _hashed(sa.bindparam(condition.facets, type_=TYPES["texts"]))
    if condition.verb in PATTERNED:
        return _pairs(has, words, condition)
    return has.op("@>" if condition.verb == "all_of" else "&&", is_comparison=True)(words)


def _hashed(words: Value) -> Value:
    one = sa.func.unnest(words).table_valued(sa.column("word", sa.Text())).render_derived()
    each = sa.select(_hash(sa.func.lower(one.c.word))).select_from(one)
    return sa.func.array(each.scalar_subquery(), type_=GIDS)


def _hash(word: Value) -> Value:
    return sa.func.hashtextextended(word, sa.literal_column("0"), type_=sa.BigInteger())


def _pairs(has: Value, field: Value, condition: Condition) -> Sql:
    """The field has a value with each two characters of the text, or one of digits alone where
    the text is.
    """
    unescaped = sa.func.regexp_replace(
        bound(condition, "text"), fixed(r"\\(.)"), fixed(r"\1"), fixed("g"), type_=sa.Text()
    )
    text = sa.func.lower(unescaped)
    open_, shut = PATTERNS[condition.verb]
    ends = (fixed("") if open_ else fixed(FIRST)), (fixed("") if shut else fixed(LAST))
    said, key = ends[0] + text + ends[1], sa.cast(_field(condition), sa.Text()) + fixed("~")
    last = sa.func.length(said) - ONE
    at = sa.func.generate_series(ONE, last).table_valued(sa.column("at", sa.Integer()))
    place = at.render_derived()
    pair = _hash(key + sa.func.substr(said, place.c.at, TWO))
    pairs = sa.func.array(sa.select(pair).select_from(place).scalar_subquery(), type_=GIDS)
    holds = has.op("@>", is_comparison=True)
    in_digits = sa.func.array_prepend(_hash(key), field, type_=GIDS)
    both = holds(field.op("||", return_type=GIDS)(pairs))
    return sa.or_(both, sa.and_(text.op("~", is_comparison=True)(DIGITS), holds(in_digits)))


def tried(found: Sequence[Entry], gates: Sequence[Sql], number: int) -> tuple[Sql, Query]:
    """Whether one of the entries leads to few tasks, and the tasks that the first of those leads
    to; none is tried where a gate is shut.
    """
    if not found:
        return sa.false(), sa.select(sa.cast(sa.null(), sa.BigInteger))
    most, beyond = whole(listings.MANY), whole(listings.MANY + 1)
    ways: list[sa.CTE] = []
    rare: list[Sql] = []
    for n, entry in enumerate(found):
        gids = entry.gids.where(entry.leads, *gates).limit(beyond)
        way = kept(f"entry{number}_{n}", gids)
        ways.append(way)
        rare.append(sa.and_(entry.leads, counted(way) <= most))
    choice = sa.case(*((is_rare, whole(n)) for n, is_rare in enumerate(rare)))
    told = kept(f"rare{number}", sa.select(choice.label("entry")))
    chosen = sa.select(told.c.entry).scalar_subquery()
    among = [sa.select(way.c.gid).where(chosen == whole(n)) for n, way in enumerate(ways)]
    return chosen.is_not(None), sa.select(sa.union_all(*among).subquery())
