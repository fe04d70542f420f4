"""Files elsewhere, to which tasks from elsewhere refer: hundreds in one unit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind
from weft.work.attachments.resource import EXTERNAL, Attachment
from weft.work.tasks.commands.bringing import heard_of


@dataclass(frozen=True, slots=True)
class Reference:
    """A file elsewhere that a task refers to."""

    task: Gid
    name: str
    url: str
    author: Gid
    at: datetime


async def bring_references(unit: Unit, given: Sequence[Reference]) -> list[Gid]:
    """Files elsewhere, as links on their tasks."""
    heard = await heard_of(unit, {one.task for one in given})
    await unit.base.stock(len(given))
    made: list[Gid] = []
    for one in given:
        row: dict[str, Any] = {
            "gid": unit.gid(Kind.ATTACHMENT),
            "parent_gid": one.task,
            "name": one.name,
            "resource_subtype": EXTERNAL,
            "url": one.url,
            "created_by_gid": one.author,
            "created_at": one.at,
        }
        unit.add(Attachment.spec, row, heard[one.task], parent=one.task)
        made.append(row["gid"])
    return made
