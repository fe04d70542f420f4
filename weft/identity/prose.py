"""Rich and plain text: what is kept of what was written, and what each reader is shown.

The plain and the rich form are two views of one value.  A mention is kept as the gid of what it
names; its title and address are those that the reader may know at that moment.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import sqlalchemy as sa

from weft.kernel.access import Actor, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Conflict, Invalid
from weft.kernel.finishing import Finisher
from weft.kernel.naming import Named, Names
from weft.kernel.reading import fixed, whole
from weft.kernel.resource import Catalog, Row, Value, Verbs, column
from weft.kernel.unit_of_work import Unit
from weft.std import richtext
from weft.std.gid import Kind, kind_of
from weft.std.richtext import Document, Flavour, Link, Mention, RichTextError

MOST_MENTIONS = 200
ADDRESSES = {
    "user": "/0/profile/{gid}",
    "project": "/0/{gid}/list",
    "tag": "/0/{gid}/list",
    "message": "/messages/{gid}",
    "attachment": "/api/weft/1/assets/{gid}",
}
ADDRESS = "/0/0/{gid}"
UNREAD = "\x1f"
"""Begins a rich text that stands in the place of a plain one: nobody writes it (see `readable`)."""
MARK = "\\u001f"
"""How JSON spells it."""
_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Written:
    """What is kept of a text: its columns, and the people it speaks to."""

    columns: Mapping[str, Any] = field(default_factory=dict[str, Any])
    people: tuple[Gid, ...] = ()


async def written(
    unit: Unit,
    body: Mapping[str, Any],
    *,
    plain: str = "notes",
    rich: str = "html_notes",
    flavour: Flavour = Flavour.TASK,
) -> Written:
    """The columns for the text of a request, plain or rich; none where it speaks of neither."""
    if body.get(plain) is not None and body.get(rich) is not None:
        raise Invalid("{rich}: Give {plain} or {rich}, not both", rich=rich, plain=plain)
    if body.get(rich) is None:
        given = plain in body or rich in body
        return Written({plain: readable(body.get(plain) or ""), rich: None}) if given else Written()
    doc = parsed(body[rich], rich, flavour)
    doc, links = await _linked(unit, doc, rich)
    people = tuple(gid for gid in links if kind_of(gid) is Kind.USER)
    read_as = {gid: Link(link.href, "link", link.href) for gid, link in links.items()}
    text = richtext.to_plain(doc, read_as)
    return Written({plain: text, rich: richtext.to_stored(doc)}, people)


async def refuse_stale(
    unit: Unit,
    row: Mapping[str, Any],
    body: Mapping[str, Any],
    *,
    plain: str = "notes",
    rich: str = "html_notes",
    flavour: Flavour = Flavour.TASK,
) -> None:
    """Who rewords a text says which one they began with: nobody's words are lost unseen."""
    begun = body.get(f"base_{rich}")
    if begun is None:
        return
    base = (await written(unit, {rich: begun}, plain=plain, rich=rich, flavour=flavour)).columns
    if base[rich] == row[rich] if row[rich] is not None else base[plain] == row[plain]:
        return
    raise Conflict("{rich}: Somebody has changed this text since you began.", rich=rich)


def readable(text: str) -> str:
    """The text without the control characters that its rich form, being XML, could not hold."""
    return _UNREADABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def parsed(html: str, name: str, flavour: Flavour) -> Document:
    """The tree of a rich text, or a refusal that names the field and the fix."""
    try:
        return richtext.parse(html, flavour=flavour)
    except RichTextError as error:
        raise Invalid("{name}: {error}", name=name, error=error) from None


async def _linked(unit: Unit, doc: Document, name: str) -> tuple[Document, dict[Gid, Link]]:
    """The tree with only those mentions that its author may see, and where they lead."""
    found = richtext.mentions(doc)
    if not found:
        return doc, {}
    if len(found) > MOST_MENTIONS:
        raise Invalid("{name}: Must mention at most {most} objects", name=name, most=MOST_MENTIONS)
    seen = await unit.names_of([mention.gid for mention in found])
    lost = [mention for mention in found if mention.gid not in seen]
    _refuse_lost(lost, name)
    links = links_to(seen, unit.who.site)
    ordered = {m.gid: links[m.gid] for m in found if m.gid in links}
    return richtext.unlink(doc, {mention.gid for mention in lost}), ordered


def _refuse_lost(lost: Collection[Mention], name: str) -> None:
    """What its author may not see can only stay as the address that came with it."""
    for mention in lost:
        if mention.tag != "a" or not mention.has_href:
            raise Invalid(
                "{name}: Unknown object: {gid}. Remove it or give it a href",
                name=name,
                gid=mention.gid,
            )


def links_to(seen: Mapping[Gid, Named], site: str) -> dict[Gid, Link]:
    """The targets of mentions as one reader may know them."""
    return {
        gid: Link(address(gid, named.kind, site), named.kind, named.name)
        for gid, named in seen.items()
    }


def address(gid: Gid, kind: str, site: str) -> str:
    """Where a thing is in the web app."""
    return site + ADDRESSES.get(kind, ADDRESS).format(gid=gid)


def rich_of(row: Row, plain: str = "notes", rich: str = "html_notes") -> sa.ColumnElement[Any]:
    """The rich text as it is kept, made of the plain one where nobody wrote rich."""
    escaped = row.c[plain]
    for raw, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        escaped = sa.func.replace(escaped, fixed(raw), fixed(entity))
    return sa.func.coalesce(row.c[rich], fixed("<body>") + escaped + fixed("</body>"))


def plain_of(row: Row, plain: str = "notes", rich: str = "html_notes") -> sa.ColumnElement[Any]:
    """The plain text as it is kept; where it mentions something, the rich one, to be read as its
    reader may.
    """
    mentions = sa.func.strpos(row.c[rich], fixed("data-asana-gid=")) > whole(0)
    return sa.case((mentions, fixed(UNREAD) + row.c[rich]), else_=row.c[plain])


def plain_column(
    source: sa.Column[Any], rich: str, *, write: Verbs, doc: str, opt_in: bool = False
) -> Value:
    """A plain text beside its rich form."""
    shown = column(
        source,
        read=lambda row: plain_of(row, source.name, rich),
        finish="plain_text",
        write=write,
        doc=doc,
        opt_in=opt_in,
    )
    return replace(shown, mark=MARK)


def rich_text(known: Catalog) -> Finisher:
    """Completes rich text for one reader: all mentions of an answer in one statement."""
    names = Names(known)

    async def finish(base: Database, who: Actor, values: list[Any]) -> list[Any]:
        gids = {gid for text in values for gid in richtext.mentioned(text)}
        links = links_to(await names.of(base, who, gids), who.site)
        return [richtext.render(text, links) for text in values]

    return finish


def plain_text(known: Catalog) -> Finisher:
    """Completes plain texts for one reader: they say of mentions what the rich form says."""
    names = Names(known)

    async def finish(base: Database, who: Actor, values: list[Any]) -> list[Any]:
        gids = {gid for text in values if _is_unread(text) for gid in richtext.mentioned(text)}
        links = links_to(await names.of(base, who, gids), who.site)
        read_as = {gid: Link(link.href, "link", link.href) for gid, link in links.items()}
        return [
            richtext.plain(text.removeprefix(UNREAD), read_as) if _is_unread(text) else text
            for text in values
        ]

    return finish


def _is_unread(value: Any) -> bool:
    return isinstance(value, str) and value.startswith(UNREAD)
