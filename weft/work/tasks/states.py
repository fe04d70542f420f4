"""The custom type of a task and its state, which say together whether the task is done."""

from collections.abc import Iterable, Mapping
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.custom_types.loading import Loaded, check, of_task, to_choose
from weft.work.custom_types.logic import chosen
from weft.work.custom_types.rules import TypeLevel

TYPE, OPTION = "custom_type", "custom_type_status_option"
NONE: Mapping[str, Any] = {"custom_type_gid": None, "status_option_gid": None}
Columns = Mapping[str, Any]


async def typed(
    unit: Unit, task: Mapping[str, Any], body: Mapping[str, Any], projects: Iterable[Gid]
) -> tuple[Mapping[str, Any], Columns]:
    """The request with `completed` as the state has it, and the columns of type and state.

    `projects` are those of the task and of what it is a part of: one of them uses the type.
    """
    subtype = body.get("resource_subtype") or task.get("resource_subtype")
    old = task.get("custom_type_gid")
    asks = {name for name in (TYPE, OPTION) if body.get(name) is not None}
    if subtype != "custom":
        if asks:
            name = min(asks)
            raise Invalid(
                "{name}: Only custom tasks have one. Set resource_subtype to custom", name=name
            )
        return body, NONE if old else {}
    is_told = {TYPE, OPTION, "completed"} & body.keys()
    wanted = body.get(TYPE, old)
    if not is_told or (wanted is None and not asks):
        return body, NONE if old and wanted is None else {}
    if wanted is None:
        raise Invalid("{option}: Needs a custom_type", option=OPTION)
    found = await _found(unit, wanted, projects, is_new=wanted != old)
    if found is None and not asks:
        return body, {}  # its type is gone for good
    if found is None:
        raise NotFound.of(TYPE, wanted)
    return _in_state(task, body, found)


async def _found(
    unit: Unit, wanted: Gid, projects: Iterable[Gid], *, is_new: bool
) -> Loaded | None:
    found = await (to_choose(unit, wanted) if is_new else of_task(unit, wanted))
    if found is None or not is_new:
        return found
    check(found, TypeLevel.USER, TYPE)
    if not set(found.projects) & set(projects):
        raise Invalid(
            "{field}: No project of this task uses it. Add it to one of them first", field=TYPE
        )
    return found


def _in_state(
    task: Mapping[str, Any], body: Mapping[str, Any], found: Loaded
) -> tuple[Mapping[str, Any], Columns]:
    same = task.get("custom_type_gid") == found.gid
    current = task.get("status_option_gid") if same else None
    done = body.get("completed")
    done = bool(task.get("completed_at")) if done is None else done
    state = chosen(found.options, body.get(OPTION), current, done=done)
    columns = {"custom_type_gid": found.gid, "status_option_gid": state.gid}
    return {**body, "completed": state.completes}, columns
