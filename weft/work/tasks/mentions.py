"""Whom a description names: they join as collaborators, and nothing hidden may be named."""

from typing import Any

from weft.kernel.access import Gid
from weft.kernel.errors import Invalid
from weft.kernel.unit_of_work import Unit
from weft.std import richtext
from weft.std.gid import Kind, kind_of


async def mentioned_people(unit: Unit, new: dict[str, Any]) -> list[Gid]:
    """The people whom the new rich text of a task names; a name for nothing is refused."""
    stored = new.get("html_notes")
    if not stored:
        return []
    found = richtext.mentions(richtext.parse(stored, flavour=richtext.Flavour.TASK))
    known = await unit.names_of([mention.gid for mention in found])
    for mention in found:
        if mention.gid not in known and not mention.has_href:
            raise Invalid(f"html_notes: Unknown object: {mention.gid}")
    return [m.gid for m in found if m.gid in known and kind_of(m.gid) is Kind.USER]
