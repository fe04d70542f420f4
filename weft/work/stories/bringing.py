"""Comments that come from elsewhere, hundreds in one unit: they keep their authors and times."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind
from weft.work.stories.rendering import COMMENT
from weft.work.stories.resource import Story
from weft.work.tasks.commands.bringing import heard_of


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment as it comes; `columns` are its text, plain or rich, as stored."""

    task: Gid
    columns: Mapping[str, Any]
    author: Gid
    at: datetime


async def bring_comments(unit: Unit, said: Sequence[Remark]) -> list[Gid]:
    """What was said of tasks, by whom and when; nobody follows a task because of it."""
    heard = await heard_of(unit, {one.task for one in said})
    await unit.base.stock(len(said))
    made: list[Gid] = []
    for one in said:
        row: dict[str, Any] = {
            "gid": unit.gid(Kind.STORY),
            "target_gid": one.task,
            "created_by_gid": one.author,
            "type": COMMENT,
            "resource_subtype": "comment_added",
            "text": "",
            "html_text": None,
            **one.columns,
            "source": "unknown",
            "created_at": one.at,
        }
        unit.add(Story.spec, row, heard[one.task], parent=one.task)
        made.append(row["gid"])
    return made
