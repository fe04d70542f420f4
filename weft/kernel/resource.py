"""Declare a resource once: what is public, under which name, who sees it, what may be written.

A declaration is data.  Selections, SQL, changes, OpenAPI and request decoding are pure functions of
it, in the modules beside this one.  The kernel knows kinds of fields, never nouns.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

import sqlalchemy as sa

from weft.kernel.access import Gid, Sql
from weft.kernel.page import Along, Render
from weft.std.gid import Kind

Row = sa.FromClause
See = Callable[[Row], Sql]
Verbs = frozenset[str]
CREATE: Verbs = frozenset({"create"})
UPDATE: Verbs = frozenset({"update"})
BOTH: Verbs = CREATE | UPDATE
NEVER: Verbs = frozenset()

__all__ = [
    "BOTH",
    "CREATE",
    "NEVER",
    "UPDATE",
    "Along",
    "Field",
    "Gid",
    "Resource",
    "Row",
    "Spec",
    "Sql",
    "Verbs",
]


@dataclass(frozen=True, kw_only=True)
class Field:
    """One public name on a resource.

    `compact`: shown in lists and references.  `opt_in`: left out of full records until asked for by
    name. `write`: in which requests a caller may set it.  `finish`: the name of the finisher that
    completes its value for one reader, once PostgreSQL has shaped it; `mark`: text that stands in
    the shaped JSON wherever there is something to finish: answers without it pass untouched.
    `conditional`: left out of the answer where it has no value.
    """

    name: str = ""
    doc: str = ""
    compact: bool = False
    opt_in: bool = False
    write: Verbs = NEVER
    finish: str | None = None
    mark: str | None = None
    conditional: bool = False


@dataclass(frozen=True, kw_only=True)
class Value(Field):
    """A scalar or a JSON document, read from the row."""

    column: str | None
    type: sa.types.TypeEngine[Any]
    nullable: bool
    of: Callable[[Row], sa.ColumnElement[Any]]
    choices: tuple[str, ...] = ()
    length: int | None = None
    shape: Mapping[str, Any] | None = None
    constant: str | None = None


@dataclass(frozen=True, kw_only=True)
class One(Field):
    """A reference.  Where it is `essential`, a row whose target is hidden is hidden too.
    `meets` is the target's column that it holds, where that is not the key; a `bare` one says
    which object it is and no more, unless asked.  What is `shared` is seen by whoever sees the row.
    """

    to: tuple[str, ...]
    column: str | None
    nullable: bool
    of: Callable[[Row], sa.ColumnElement[Any]]
    essential: bool = False
    meets: str | None = None
    bare: bool = False
    shared: bool = False


@dataclass(frozen=True, kw_only=True)
class Many(Field):
    """Rows that point at me with `by`; or, through a link table, those at its `via`; `bare` as
    in `One`.
    """

    to: str
    by: sa.Column[Any]
    via: sa.Column[Any] | None = None
    where: Callable[[Row], Sql] | None = None
    order: Callable[[Row], Sequence[sa.ColumnElement[Any]]] | None = None
    asks: bool = True
    bare: bool = False


@dataclass(frozen=True, kw_only=True)
class Shaped(Field):
    """JSON text that a feature renders itself: `render(row, names, page)` → SQL text, never null.

    `to`: the resource whose fields may be named below this one; `many`: it renders a list of them;
    `brief`: also a full record shows them in their compact form; `along`: what it needs to know of
    the row besides.
    """

    render: Render
    along: Along | None = None
    to: str | None = None
    many: bool = False
    brief: bool = False
    column: str | None = None
    shape: Mapping[str, Any] = field(default_factory=dict[str, Any])


def column(
    source: sa.Column[Any],
    *,
    compact: bool = False,
    opt_in: bool = False,
    conditional: bool = False,
    write: Verbs = NEVER,
    doc: str = "",
    choices: Sequence[str] = (),
    finish: str | None = None,
    shape: Mapping[str, Any] | None = None,
    read: Callable[[Row], sa.ColumnElement[Any]] | None = None,
) -> Value:
    """A column of the row, with its type, null and length; `read` shows it otherwise."""
    key = source.name
    return Value(
        compact=compact,
        opt_in=opt_in,
        conditional=conditional,
        write=write,
        doc=doc,
        column=key,
        type=source.type,
        finish=finish,
        nullable=bool(source.nullable),
        of=read or (lambda row: row.c[key]),
        choices=tuple(choices),
        length=source.info.get("length"),
        shape=shape,
    )


def computed(
    type_: sa.types.TypeEngine[Any],
    of: Callable[[Row], sa.ColumnElement[Any]],
    *,
    compact: bool = False,
    opt_in: bool = False,
    nullable: bool = False,
    conditional: bool = False,
    doc: str = "",
    finish: str | None = None,
    choices: Sequence[str] = (),
    write: Verbs = NEVER,
    shape: Mapping[str, Any] | None = None,
    column: sa.Column[Any] | None = None,
) -> Value:
    """A value derived in SQL.  `column` names the column whose change is a change of this field."""
    return Value(
        column=column.name if column is not None else None,
        type=type_,
        nullable=nullable or conditional,
        conditional=conditional,
        of=of,
        compact=compact,
        opt_in=opt_in,
        doc=doc,
        finish=finish,
        choices=tuple(choices),
        write=write,
        shape=shape,
    )


def one(
    to: str | tuple[str, ...],
    source: sa.Column[Any],
    *,
    compact: bool = False,
    opt_in: bool = False,
    essential: bool = False,
    conditional: bool = False,
    bare: bool = False,
    shared: bool = False,
    write: Verbs = NEVER,
    doc: str = "",
) -> One:
    """A reference held in a foreign key; to one of several kinds where `to` lists them."""
    targets = (to,) if isinstance(to, str) else to
    key = source.name
    return One(
        to=targets,
        column=key,
        of=lambda row: row.c[key],
        compact=compact,
        opt_in=opt_in,
        essential=essential,
        conditional=conditional,
        bare=bare,
        shared=shared,
        write=write,
        doc=doc,
        nullable=bool(source.nullable),
    )


def referred(
    to: str | tuple[str, ...],
    of: Callable[[Row], sa.ColumnElement[Any]],
    *,
    compact: bool = False,
    opt_in: bool = False,
    conditional: bool = False,
    meets: str | None = None,
    doc: str = "",
) -> One:
    """A reference that no column of the row holds by the target's key."""
    return One(
        to=(to,) if isinstance(to, str) else to,
        column=None,
        of=of,
        compact=compact,
        opt_in=opt_in,
        conditional=conditional,
        meets=meets,
        doc=doc,
        nullable=True,
    )


def many(
    to: str,
    *,
    by: sa.Column[Any],
    via: sa.Column[Any] | None = None,
    compact: bool = False,
    opt_in: bool = False,
    where: Callable[[Row], Sql] | None = None,
    order: Callable[[Row], Sequence[sa.ColumnElement[Any]]] | None = None,
    bare: bool = False,
    write: Verbs = NEVER,
    doc: str = "",
) -> Many:
    """References held elsewhere; `where` and `order` speak of the link's row (or of the
    target's, without link).
    """
    return Many(
        to=to,
        by=by,
        via=via,
        compact=compact,
        opt_in=opt_in,
        where=where,
        order=order,
        bare=bare,
        write=write,
        doc=doc,
    )


def shaped(
    render: Render, *,
    along: Along | None = None,
    to: str | None = None, many: bool = False, brief: bool = False,
    column: sa.Column[Any] | None = None,
    compact: bool = False, conditional: bool = False, write: Verbs = NEVER, doc: str = "",
    shape: Mapping[str, Any] | None = None,
    finish: str | None = None, mark: str | None = None,
) -> Shaped:  # fmt: skip
    """A value whose JSON a feature renders in SQL; null only where it is conditional."""
    return Shaped(
        render=render,
        along=along,
        to=to,
        many=many,
        brief=brief,
        mark=mark,
        column=column.name if column is not None else None,
        compact=compact,
        conditional=conditional,
        write=write,
        doc=doc,
        shape=dict(shape or {}),
        finish=finish,
    )


def everyone(_: Row) -> Sql:
    """Seen by whoever sees the workspace."""
    return sa.true()


@dataclass(frozen=True, eq=False)
class Spec:
    """One resource, as data.  This is what every machine in the kernel reads.

    `kind` is None for values without identity (a task's place in a project).  `see` tells who sees
    a row met through another; `found`, where it is stricter, who finds it by its gid.
    """

    name: str
    doc: str
    table: sa.Table
    kind: Kind | None
    see: See
    fields: Mapping[str, Field]
    key: str = "gid"
    found: See | None = None

    @property
    def finds(self) -> See:
        """Who may fetch a row by its gid; `see` alone answers for rows met through others."""
        return self.found or self.see

    @property
    def title(self) -> str:
        """The resource's name in OpenAPI: `custom_field` → `CustomField`."""
        return "".join(part.capitalize() for part in self.name.split("_"))

    def full(self) -> list[Field]:
        """The fields of a full record."""
        return [f for f in self.fields.values() if not f.opt_in]

    def compact(self) -> list[Field]:
        """The fields of a compact record."""
        return [f for f in self.fields.values() if f.compact]


def _resource_type(name: str) -> Value:
    return Value(
        name="resource_type",
        doc="The kind of thing this is.",
        compact=True,
        column=None,
        type=sa.Text(),
        nullable=False,
        of=lambda _: sa.literal_column(f"'{name}'", sa.Text()),
        choices=(name,),
        constant=name,
    )


class Resource:
    """Notation for a `Spec`: the class body names the fields.  Never instantiated."""

    spec: ClassVar[Spec]

    def __init_subclass__(
        cls,
        *,
        table: sa.Table,
        kind: Kind | None,
        name: str = "",
        see: See = everyone,
        found: See | None = None,
        key: str = "gid",
    ) -> None:
        label = name or _snake(cls.__name__)
        fields = {
            key_: replace(f, name=key_) for key_, f in vars(cls).items() if isinstance(f, Field)
        }
        if kind is not None:
            fields = {"resource_type": _resource_type(label)} | fields
        cls.spec = Spec(label, (cls.__doc__ or "").strip(), table, kind, see, fields, key, found)


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


def targets(field: Field) -> tuple[str, ...]:
    """The resources that a field leads to."""
    to = field.to if isinstance(field, One | Many | Shaped) else None
    return (to,) if isinstance(to, str) else to or ()


Catalog = Mapping[str, Spec]
