"""Operations on schedules: move a task with what waits for it, keep and show baselines."""

from typing import Any

from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path, under
from weft.work.baselines.commands import (
    delete_baseline,
    keep_baseline,
    rename_baseline,
    tell_dates,
)
from weft.work.baselines.listings import BASELINES
from weft.work.baselines.resource import Baseline
from weft.work.scheduling.commands import DATES, reschedule_task
from weft.work.scheduling.logic import RULES
from weft.work.tasks.naming import task_place
from weft.work.tasks.resource import Task

WEFT = "/api/weft/1"
BASELINE = (inputs.ref("baseline_gid", "baseline", "The baseline."),)
PROJECT = (inputs.ref("project_gid", "project", "The project."),)


def _baseline(method: str, path: str, id: str, doc: str, **more: Any) -> Operation:
    given: dict[str, Any] = {"tag": "Baselines", "home": WEFT, "scope": "projects:write"} | more
    return Operation(method=method, path=path, id=id, doc=doc, **given)


OPERATIONS = (
    Operation(
        method="POST",
        path="/tasks/{task_gid}/reschedule",
        id="rescheduleTask",
        tag="Tasks",
        doc="Give a task other dates, and let what waits for it follow. `moved` says which tasks "
        "have which dates now, `stayed` which the caller may not move.",
        places=(task_place(),),
        body=(
            *(each for each in inputs.of_resource(Task.spec, "update") if each.name in DATES),
            inputs.text(
                "dependents",
                "What happens to tasks that wait for it: they stay, they keep their distance, or "
                "they move only where they would begin too early.",
                choices=RULES,
            ),
            inputs.ref("project", "project", "The project whose rule holds, where none is given."),
        ),
        command=reschedule_task,
        scope="tasks:write",
        home=WEFT,
    ),
    _baseline(
        "GET",
        "/projects/{project_gid}/baselines",
        "getBaselinesForProject",
        "The baselines of a project, the oldest first.",
        returns=Baseline.spec,
        places=PROJECT,
        list=under(BASELINES, "project_gid"),
        scope="projects:read",
    ),
    _baseline(
        "POST",
        "/projects/{project_gid}/baselines",
        "createBaseline",
        "Keep the dates that the tasks of a project have now, under a name.",
        returns=Baseline.spec,
        status=201,
        places=PROJECT,
        body=(
            inputs.text("name", "What it is called.", length=200, required=True, nullable=False),
        ),
        command=keep_baseline,
    ),
    _baseline(
        "GET",
        "/baselines/{baseline_gid}",
        "getBaseline",
        "Read a baseline.",
        returns=Baseline.spec,
        places=BASELINE,
        read=by_path("baseline_gid"),
        scope="projects:read",
    ),
    _baseline(
        "GET",
        "/baselines/{baseline_gid}/dates",
        "getDatesForBaseline",
        "The dates that a baseline holds, columnar, of the tasks that the caller sees.",
        places=BASELINE,
        command=tell_dates,
        scope="projects:read",
    ),
    _baseline(
        "PUT",
        "/baselines/{baseline_gid}",
        "updateBaseline",
        "Rename a baseline.",
        returns=Baseline.spec,
        places=BASELINE,
        body=inputs.of_resource(Baseline.spec, "update"),
        command=rename_baseline,
    ),
    _baseline(
        "DELETE",
        "/baselines/{baseline_gid}",
        "deleteBaseline",
        "Move a baseline to the trash.",
        places=BASELINE,
        command=delete_baseline,
        scope="projects:delete",
    ),
)
