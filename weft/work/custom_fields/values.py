"""One value of a custom field in SQL: its text for people, and the keys that its type fills."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by

from weft.identity.users.resource import name_for_reader
from weft.identity.users.tables import users
from weft.kernel.access import may_have
from weft.kernel.reading import Text, as_text, encoded, fixed, glued, mine, or_null, strung, whole
from weft.kernel.resource import Row, See
from weft.work.custom_fields.rules import FORMATTED, trait_of
from weft.work.custom_fields.tables import custom_ids

# The resources that references may name, with who sees them; they live on higher shelves.
_targets: dict[str, tuple[sa.Table, See]] = {}

Told = Callable[[Text], Text]
"""An option's gid → what is told of it."""

MARK = '"~formula":'
SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CNY": "¥", "INR": "₹", "KRW": "₩"}
ORDER = [
    "enabled",
    "display_value",
    "date_value",
    "enum_value",
    "multi_enum_values",
    "number_value",
    "text_value",
    "people_value",
    "reference_value",
    "html_text_value",
]
TYPED = {
    "text": "text_value",
    "number": "number_value",
    "enum": "enum_value",
    "multi_enum": "multi_enum_values",
    "date": "date_value",
    "people": "people_value",
    "reference": "reference_value",
    "custom_id": "text_value",
}


@dataclass(frozen=True)
class Options:
    """How the options of a field are told: by name to people, as objects to programs."""

    name: Told
    whole: Told


def named_by_references(kind: str, table: sa.Table, see: See) -> None:
    """References may name things of this kind; who does not see one reads of none."""
    _targets[kind] = (table, see)


def values(field: Row, row: Row, names: Mapping[str, Any], *, options: Options) -> Text:
    """The keys of one value, those of its own type: what is asked for, or all of them."""
    one = _One(field, row, names, options)
    kinds = {kind: _keys(one, kind, names) for kind in TYPED if may_have(trait_of(kind))}
    if may_have(trait_of("formula")):
        kinds["formula"] = _computed(one, names)
    if not kinds:
        return fixed("")
    return sa.case(
        *((field.c.kind == fixed(kind), text) for kind, text in kinds.items()), else_=fixed("")
    )


def _keys(one: "_One", kind: str, names: Mapping[str, Any]) -> Text:
    own = TYPED[kind]
    wanted = [n for n in ORDER if n in names] if names else ["enabled", "display_value", own]
    texts: dict[str, Text] = {
        "enabled": fixed("true"),
        "display_value": one.display(kind),
        own: one.typed(kind),
    }
    if kind == "text":
        texts["html_text_value"] = one.html()
    pieces = [piece for n in wanted if n in texts for piece in (f',"{n}":', texts[n])]
    return strung(pieces) if pieces else fixed("")


def _computed(one: "_One", names: Mapping[str, Any]) -> Text:
    """A formula leaves what it needs behind its mark; the finisher puts the value in place."""
    empty: list[str | Text] = []
    if not names or "enabled" in names:
        empty.append(',"enabled":true')
    if not names or "display_value" in names:
        empty.append(',"display_value":null')
    own = [TYPED[kind] for kind in ("text", "number", "date")]
    asked = [fixed(key) for key in own if not names or key in names]
    key = one.field.c.type + fixed("_value")
    if asked:
        empty.append(sa.case((key.in_(asked), glued([',"', key, '":null'])), else_=fixed("")))
    return glued([*empty, f",{MARK}[", one.field.c.formula, ",", one.inputs(), "]"])


class _One:
    """One field of one row."""

    def __init__(self, field: Row, row: Row, names: Mapping[str, Any], options: Options) -> None:
        self.field, self.names, self.options = field, names, options
        self.custom = row.c.custom
        self.row = row
        self.text: Text = row.c.custom.op("->>", return_type=sa.Text())(field.c.key)
        self.json = row.c.custom.op("->", return_type=JSONB())(field.c.key)

    def display(self, kind: str) -> Text:
        """The value as people read it."""
        match kind:
            case "number":
                return or_null(glued(['"', self._number(), '"']))
            case "custom_id":
                return or_null(
                    glued(['"', self.field.c.before, _number_of(self.field, self.row), '"'])
                )
            case "enum":
                return or_null(encoded(self.options.name(self.text)))
            case "multi_enum":
                return self._of_all(self.options.name)
            case "date":
                day = within(self.json, fixed("date")) + fixed("T00:00:00.000Z")
                moment = within(self.json, fixed("date_time"))
                return or_null(encoded(sa.func.coalesce(moment, day)))
            case "people":
                return self._of_all(lambda e: self._person(e, name=True))
            case "reference":
                return self._of_all(lambda e: self._object(e, name=True))
            case _:
                return or_null(encoded(self.text))

    def typed(self, kind: str) -> Text:
        """The value as programs read it."""
        match kind:
            case "number":
                return or_null(self.text)
            case "enum":
                return or_null(self.options.whole(self.text))
            case "multi_enum":
                return self._list(self.options.whole)
            case "date":
                return or_null(as_text(self._date()))
            case "people":
                return self._list(lambda e: self._person(e, name=False))
            case "reference":
                return self._list(lambda e: self._object(e, name=False))
            case _:
                return self.display(kind)

    def html(self) -> Text:
        """A text as rich text."""
        escaped = self.text
        for raw, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
            escaped = sa.func.replace(escaped, fixed(raw), fixed(entity))
        return or_null(encoded(fixed("<body>") + escaped + fixed("</body>")))

    def inputs(self) -> Text:
        """The stored values that a formula reads."""
        each = (
            sa.func.unnest(self.field.c.reads)
            .table_valued(sa.column("k", sa.Text()))
            .render_derived()
        )
        value = self.custom.op("->", return_type=JSONB())(each.c.k)
        found = sa.select(sa.func.jsonb_object_agg(each.c.k, value)).select_from(each)
        found = found.correlate_except(each)
        return or_null(as_text(found.scalar_subquery()), "{}")

    def _number(self) -> Text:
        """Rounded for the eye only; the value itself stays exact."""
        exact = sa.cast(self.text, sa.Numeric())
        plain = as_text(sa.func.round(exact, self.field.c.places))
        if not may_have(FORMATTED):
            return plain
        minutes = sa.func.round(sa.func.abs(exact))
        hours = as_text(sa.func.div(minutes, whole(60))) + fixed("h ")
        spelled = hours + as_text(sa.func.mod(minutes, whole(60))) + fixed("m")
        sign = sa.case((exact < whole(0), fixed("-")), else_=fixed(""))
        hundred = exact * whole(100)
        shown = sa.case(
            (
                self.field.c.format == fixed("percentage"),
                as_text(sa.func.round(hundred, self.field.c.places)),
            ),
            (self.field.c.format == fixed("duration"), sign + spelled),
            (self.field.c.format == fixed("identifier"), self.text),
            else_=plain,
        )
        return glued([self.field.c.before, shown, self.field.c.after])

    def _date(self) -> sa.ColumnElement[Any]:
        day, moment = (within(self.json, fixed(k)) for k in ("date", "date_time"))
        day = sa.func.coalesce(day, sa.func.left(moment, whole(10)))
        return sa.case(
            (
                self.json.is_not(None),
                sa.func.json_build_object(fixed("date"), day, fixed("date_time"), moment),
            )
        )

    def _each(self) -> sa.TableValuedAlias:
        """The elements of a list, numbered in their order."""
        each = sa.func.jsonb_array_elements_text(self.json)
        values_ = each.table_valued(sa.column("value", sa.Text()), with_ordinality="n")
        return values_.render_derived()

    def _of_all(self, shown: Callable[[Text], Text]) -> Text:
        each = self._each()
        together = aggregate_order_by(fixed(", "), each.c.n)
        text = encoded(sa.func.string_agg(shown(each.c.value), together))
        found = sa.select(text).select_from(each).correlate_except(each)
        return or_null(found.scalar_subquery())

    def _list(self, shown: Callable[[Text], Text]) -> Text:
        each = self._each()
        text = sa.func.string_agg(shown(each.c.value), aggregate_order_by(fixed(","), each.c.n))
        found = sa.select(text).select_from(each).correlate_except(each)
        return glued(["[", or_null(found.scalar_subquery(), ""), "]"])

    def _person(self, gid: Text, *, name: bool) -> Text:
        u = users.alias()
        shown = (
            name_for_reader(u)
            if name
            else self._reference("people_value", "user", gid, name_for_reader(u))
        )
        same = u.c.gid == sa.cast(gid, sa.BigInteger())
        return sa.select(shown).select_from(u).where(same).correlate_except(u).scalar_subquery()

    def _object(self, gid: Text, *, name: bool) -> Text:
        """The object, where the caller sees it; else nothing."""
        found: list[Text] = []
        for kind, (table, see) in _targets.items():
            t = table.alias()
            label = t.c.name if name else self._reference("reference_value", kind, gid, t.c.name)
            same = sa.and_(mine(t), t.c.gid == sa.cast(gid, sa.BigInteger()), see(t))
            query = sa.select(label).select_from(t).where(same).correlate_except(t)
            found.append(query.scalar_subquery())
        return sa.func.coalesce(*found, sa.null())

    def _reference(self, under: str, kind: str, gid: Text, name: sa.ColumnElement[Any]) -> Text:
        wanted = self.names.get(under, {})
        pieces: list[str | Text] = ['{"gid":"', gid, '"']
        if not wanted or "resource_type" in wanted:
            pieces.append(f',"resource_type":"{kind}"')
        if not wanted or "name" in wanted:
            pieces += [',"name":', encoded(name)]
        return glued([*pieces, "}"])


def _number_of(field: Row, row: Row) -> Text:
    """The number that the row has in an id field."""
    i = custom_ids.alias()
    same = sa.and_(
        i.c.task_gid == row.c.gid, i.c.field_gid == sa.cast(field.c.key, sa.BigInteger())
    )
    found = sa.select(as_text(i.c.number)).select_from(i).where(mine(i), same)
    return found.correlate_except(i).scalar_subquery()


def within(document: sa.ColumnElement[Any], key: sa.ColumnElement[Any]) -> Text:
    """A part of a document, as text."""
    return document.op("->>", return_type=sa.Text())(key)
