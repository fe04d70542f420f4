"""This module is about what work gives to everybody who joins a workspace: a list of their own."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from weft.identity.founding import Newcomer
from weft.kernel.access import Gid
from weft.kernel.database import Founding
from weft.kernel.unit_of_work import Told, Unit
from weft.std import rank
from weft.std.gid import Kind
from weft.std.wording import Wording
from weft.work.sections.tables import sections
from weft.work.user_task_lists.tables import user_task_lists

NAMES = Wording(
    "names",
    {
        "recent": "Recently assigned",
        "today": "Do today",
        "next_week": "Do next week",
        "later": "Do later",
    },
)
LOCALE = """SELECT u.locale FROM users u WHERE u.gid = $1 AND NOT EXISTS (
 SELECT 1 FROM user_task_lists l WHERE l.workspace_gid = $2 AND l.user_gid = u.gid)"""
# lint: allow write-door — a list ends as it began, without an actor
END_LISTS = """WITH places AS (DELETE FROM user_task_places p WHERE p.workspace_gid = $1
 AND p.user_gid = ANY ($2::bigint[])),
lists AS (DELETE FROM user_task_lists l WHERE l.workspace_gid = $1
 AND l.user_gid = ANY ($2::bigint[]) RETURNING l.gid)
DELETE FROM sections s USING lists l WHERE s.workspace_gid = $1 AND s.home_gid = l.gid"""
New = Callable[[Kind], Gid]
Rows = Iterator[tuple[sa.Table, dict[str, Any]]]


def own_list(person: Gid, new: New, now: datetime, locale: str) -> Rows:
    """The rows of a person's own list, with the sections that every list begins with."""
    names = NAMES.texts(locale).values()
    home = new(Kind.USER_TASK_LIST)
    yield user_task_lists, {"gid": home, "user_gid": person, "created_at": now}
    for name, place in zip(names, rank.spread(len(names)), strict=True):
        head = {"gid": new(Kind.SECTION), "home_gid": home, "name": name, "rank": place}
        yield sections, {**head, "created_at": now}


async def begin_list(write: Founding, newcomer: Newcomer) -> None:
    """For those who join before there is an actor; who comes back finds the one they had."""
    locale = await write.connection.fetchval(LOCALE, newcomer.person, newcomer.workspace)
    if locale is None:
        return
    for table, row in own_list(newcomer.person, newcomer.gid, newcomer.now, locale):
        await write.insert(table, workspace_gid=newcomer.workspace, **row)


async def end_lists(write: Founding, workspace: Gid, people: Sequence[Gid]) -> None:
    """Of those who leave as if they had never been here: whoever lets them in later finds room."""
    await write.connection.execute(END_LISTS, workspace, list(people))


def begin_list_of_the_added(unit: Unit, told: Told) -> None:
    """For those whom somebody lets in."""
    change = told.change
    if change.resource.name != "workspace_membership" or change.action != "added":
        return
    person, locale = int(change.fields["user"][1]), unit.who.locale
    for table, row in own_list(person, unit.gid, unit.now, locale):
        unit.insert(table, **row)
