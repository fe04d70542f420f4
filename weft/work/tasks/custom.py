"""Custom values of tasks: which projects lend a task their fields, and who hears of a restricted
value.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit
from weft.work.custom_fields import telling
from weft.work.custom_fields.writing import Written, values
from weft.work.field_settings.loading import seen_projects
from weft.work.tasks.resource import Task


async def filled(unit: Unit, custom: str | None, asked: Any, *, projects: Iterable[Gid]) -> Written:
    """The custom values of a task in these projects, with what a request asks for."""
    if not asked:
        return await values(unit, custom, asked, parents=[])
    return await values(unit, custom, asked, parents=await seen_projects(unit, projects))


async def tell_restricted(
    unit: Unit, task: Gid, written: Written, *, acl: Sequence[int], scopes: Sequence[Gid]
) -> None:
    """Tell each restricted value of a task to those who see both the task and the field."""
    await telling.tell_restricted(unit, Task.spec, task, written, acl=acl, scopes=scopes)
