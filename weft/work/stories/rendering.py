"""How stories show what only their details know: names of the things in a document, in SQL."""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by

from weft.identity.prose import plain_of
from weft.identity.users.resource import name_for_reader
from weft.identity.users.tables import users
from weft.kernel.access import USER
from weft.kernel.page import Page, Render
from weft.kernel.reading import ONE, as_text, fixed, mine
from weft.kernel.resource import Row
from weft.work.custom_fields.tables import custom_fields, enum_options
from weft.work.stories.tables import story_likes

COMMENT = "comment"
Rendered = Render
Read = Callable[[Row], sa.ColumnElement[Any]]
Member = tuple[str, sa.ColumnElement[Any]]


def detail(name: str) -> Read:
    """A part of the details, as JSON; null where there is none."""
    return lambda story: sa.func.nullif(_part(story, name), sa.text("'null'::jsonb"))


def detail_text(name: str) -> Read:
    """A part of the details, as text."""
    return lambda story: story.c.details.op("->>", return_type=sa.Text())(fixed(name))


def detail_gid(name: str) -> Read:
    """A part of the details that names a thing."""
    return lambda story: sa.cast(detail_text(name)(story), sa.BigInteger)


def _part(story: Row, name: str) -> sa.ColumnElement[Any]:
    return story.c.details.op("->", return_type=JSONB())(fixed(name))


def sentence(story: Row) -> sa.ColumnElement[Any]:
    """A comment's own words, rich where they mention something; of any other story what its
    sentence is made of.
    """
    parts = sa.func.jsonb_build_object(
        fixed("subtype"), story.c.resource_subtype, fixed("details"), story.c.details
    )
    is_comment = story.c.type == fixed(COMMENT)
    words = sa.func.to_jsonb(plain_of(story, "text", "html_text"))
    return sa.case((is_comment, words), else_=parts)


def is_liked(story: Row) -> sa.ColumnElement[bool]:
    """The caller likes it."""
    like = story_likes.alias()
    own = sa.and_(mine(like), like.c.story_gid == story.c.gid, like.c.user_gid == USER)
    return sa.exists(sa.select(ONE).select_from(like).where(own))


def number_of_likes(story: Row) -> sa.ColumnElement[int]:
    """How many like it."""
    like = story_likes.alias()
    counted = sa.select(sa.func.count()).select_from(like)
    its = counted.where(mine(like), like.c.story_gid == story.c.gid)
    return sa.cast(its.correlate(story).scalar_subquery(), sa.Integer)


def is_editable(story: Row) -> sa.ColumnElement[bool]:
    """One's own comment."""
    return sa.and_(story.c.type == fixed(COMMENT), story.c.created_by_gid == USER)


def people(name: str) -> Rendered:
    """The people whom a part of the details lists."""

    def render(story: Row, names: Mapping[str, Any], _: Page) -> sa.ColumnElement[str]:
        u = users.alias()
        shown = _thing("user", u, [("name", name_for_reader(u))], names)
        return _all(story, name, u, shown)

    return render


def options(name: str) -> Rendered:
    """The options that a part of the details lists."""

    def render(story: Row, names: Mapping[str, Any], _: Page) -> sa.ColumnElement[str]:
        o = enum_options.alias()
        return _all(story, name, o, _thing("enum_option", o, _of_option(o), names))

    return render


def option(name: str) -> Rendered:
    """The one option that a part of the details names."""

    def render(story: Row, names: Mapping[str, Any], _: Page) -> sa.ColumnElement[str]:
        o = enum_options.alias()
        wanted = sa.and_(mine(o), o.c.gid == detail_gid(name)(story))
        return _one(story, o, wanted, _thing("enum_option", o, _of_option(o), names))

    return render


def field_of(story: Row, names: Mapping[str, Any], _: Page) -> sa.ColumnElement[str]:
    """The custom field whose value changed."""
    f = custom_fields.alias()
    wanted = sa.and_(
        mine(f), f.c.gid == detail_gid("custom_field")(story), f.c.trashed_in.is_(None)
    )
    kind, form = f.c.resource_subtype, f.c.representation_type
    members: list[Member] = [
        ("name", f.c.name),
        ("resource_subtype", kind),
        ("type", kind),
        ("representation_type", sa.func.coalesce(form, kind)),
        ("id_prefix", f.c.id_prefix),
        ("is_formula_field", f.c.formula.is_not(None)),
    ]
    return _one(story, f, wanted, _thing("custom_field", f, members, names))


def _of_option(o: Row) -> list[Member]:
    return [("name", o.c.name), ("enabled", o.c.enabled), ("color", o.c.color)]


def _thing(
    kind: str, row: Row, members: list[Member], names: Mapping[str, Any]
) -> sa.ColumnElement[Any]:
    wanted = [m for m in [("resource_type", fixed(kind)), *members] if not names or m[0] in names]
    flat = [part for key, value in wanted for part in (fixed(key), value)]
    return sa.func.json_build_object(fixed("gid"), as_text(row.c.gid), *flat)


def _one(
    story: Row, thing: Row, wanted: sa.ColumnElement[bool], shown: sa.ColumnElement[Any]
) -> sa.ColumnElement[str]:
    found = sa.select(as_text(shown)).select_from(thing).where(wanted)
    return found.correlate(story).scalar_subquery()


def _all(story: Row, name: str, thing: Row, shown: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    """In the order of the list; null where the details have no such list."""
    listed = _part(story, name)
    is_list = sa.func.jsonb_typeof(listed) == fixed("array")
    each = (
        sa.func.jsonb_array_elements_text(sa.case((is_list, listed), else_=sa.text("'[]'::jsonb")))
        .table_valued("value", with_ordinality="place")
        .render_derived()
    )
    found = (
        sa.select(as_text(sa.func.json_agg(aggregate_order_by(shown, each.c.place))))
        .select_from(
            each.join(
                thing, sa.and_(mine(thing), thing.c.gid == sa.cast(each.c.value, sa.BigInteger))
            )
        )
        .correlate(story)
        .scalar_subquery()
    )
    return sa.case((is_list, sa.func.coalesce(found, fixed("[]"))))
