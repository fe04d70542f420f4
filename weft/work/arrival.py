"""This module is about what work gives to everybody who joins a workspace: a list of their own."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from weft.identity.founding import Newcomer
from weft.kernel.access import Gid
from weft.kernel.database import Founding
from weft.kernel.unit_of_work import Told, Unit
from weft.std import rank
from weft.std.gid import Kind
from weft.work.sections.tables import sections
from weft.work.user_task_lists.tables import user_task_lists

FIRST_SECTIONS = ("Recently assigned", "Do today", "Do next week", "Do later")
New = Callable[[Kind], Gid]
Rows = Iterator[tuple[sa.Table, dict[str, Any]]]


def own_list(person: Gid, new: New, now: datetime) -> Rows:
    """The rows of a person's own list, with the sections that every list begins with."""
    home = new(Kind.USER_TASK_LIST)
    yield user_task_lists, {"gid": home, "user_gid": person, "created_at": now}
    places = rank.spread(len(FIRST_SECTIONS))
    for name, place in zip(FIRST_SECTIONS, places, strict=True):
        head = {"gid": new(Kind.SECTION), "home_gid": home, "name": name, "rank": place}
        yield sections, {**head, "created_at": now}


async def begin_list(write: Founding, newcomer: Newcomer) -> None:
    """For those who join before there is an actor."""
    for table, row in own_list(newcomer.person, newcomer.gid, newcomer.now):
        await write.insert(table, workspace_gid=newcomer.workspace, **row)


def begin_list_of_the_added(unit: Unit, told: Told) -> None:
    """For those whom somebody lets in."""
    change = told.change
    if change.resource.name != "workspace_membership" or change.action != "added":
        return
    for table, row in own_list(int(change.fields["user"][1]), unit.gid, unit.now):
        unit.insert(table, **row)
