"""Handing over: all open tasks of somebody go to somebody else, or to nobody, in one run.

The run acts under the rights of whoever asked: what they do not see or may not change stays.  Each
chunk is one unit, and how far it is stands in the run with it; what went over is not the leaver's
any more, so a run that was cut off simply goes on.
"""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import msgspec

from weft.identity.memberships.loading import place
from weft.identity.users.finding import person
from weft.kernel import runs
from weft.kernel.access import Gid
from weft.kernel.errors import Forbidden, Invalid, Refusal
from weft.kernel.operations import Asked
from weft.kernel.runs import Run
from weft.kernel.tables import runs as run_rows
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.copying.commands import Acting
from weft.work.jobs.loading import make_room
from weft.work.jobs.resource import Job
from weft.work.tasks.commands.editing import update_task
from weft.work.tasks.rules import SEEN_SQL

KIND, CAUSE = "hand_over_tasks", "hand_over"
AT_ONCE = 500
"""Tasks that one unit hands over."""
STORIES = 2
"""What each of them tells of it at most: who has it, and who hears of it."""
_OPEN = f"""FROM tasks t WHERE t.workspace_gid = :workspace::bigint
 AND t.assignee_gid = :leaver::bigint AND t.completed_at IS NULL AND {SEEN_SQL}"""
COUNT = f"SELECT count(*) AS count {_OPEN}"
NEXT = f"SELECT t.gid {_OPEN} AND t.gid > :after::bigint ORDER BY t.gid LIMIT :most::bigint"
OUTPUT = """SELECT r.output::text AS output FROM runs r
WHERE r.workspace_gid = :workspace::bigint AND r.gid = :run::bigint"""


async def count_open_tasks(unit: Unit, asked: Asked) -> Reply:
    """How many open tasks somebody has, of those that the caller sees."""
    member = await place(unit, asked.path["workspace_membership_gid"])
    return Reply(value={"count": await _count(unit, member["user_gid"])})


async def _count(unit: Unit, leaver: Gid) -> int:
    found = await unit.row(COUNT, leaver=leaver)
    return found["count"] if found else 0


async def hand_over_tasks(unit: Unit, asked: Asked) -> Reply:
    """Begin to hand over somebody's open tasks."""
    member = await place(unit, asked.path["workspace_membership_gid"])
    if not unit.who.is_admin:
        raise Forbidden(
            "workspace_membership: Only admins of the workspace may hand over the tasks of others."
        )
    if "assignee" not in asked.body:
        raise Invalid("assignee: Missing input. Name somebody, or null for nobody")
    leaver = member["user_gid"]
    heir = await person(unit, asked.body["assignee"], "assignee")
    if heir == leaver:
        raise Invalid("assignee: Has these tasks already. Name somebody else, or nobody")
    await make_room(unit)
    of = await _count(unit, leaver)
    given = {"leaver": str(leaver), "heir": heir and str(heir)}
    output = {"progress": {"done": 0, "of": of}}
    job = runs.start(unit, KIND, given, target=leaver, output=output, is_done=not of)
    return Reply(Job.spec, job)


def handing(door: Acting) -> Callable[[Run], Awaitable[Mapping[str, Any]]]:
    """The handler of runs that hand over."""

    async def hand(run: Run) -> Mapping[str, Any]:
        after: Gid | None = 0
        who = run.user or 0
        while after is not None:
            after = await door.bulk(who, run.workspace, CAUSE, partial(_some, run, after))
            await run.renew()
        return await door.bulk(who, run.workspace, CAUSE, partial(_output, run))

    return hand


async def _some(run: Run, after: Gid, unit: Unit) -> Gid | None:
    """One chunk; up to which task, or None where nothing is left."""
    leaver, heir = int(run.input["leaver"]), run.input["heir"]
    wanted = {"leaver": leaver, "after": after, "most": AT_ONCE}
    tasks = [row["gid"] for row in await unit.rows(NEXT, **wanted)]
    await unit.base.stock(STORIES * len(tasks) + 1)
    went = [gid for gid in tasks if await _goes_over(unit, gid, heir)]
    if went:
        output = await _output(run, unit)
        known = output["progress"]
        progress = {**known, "done": known["done"] + len(went)}
        unit.update(run_rows, {"gid": run.gid}, output={**output, "progress": progress})
    return tasks[-1] if len(tasks) == AT_ONCE else None


async def _goes_over(unit: Unit, task: Gid, heir: str | None) -> bool:
    """Whether it does: it stays where the actor may not change it."""
    body = {"assignee": heir}
    try:
        await update_task(unit, Asked(unit.who, unit.now, {"task_gid": task}, body=body))
    except Refusal:
        return False
    return True


async def _output(run: Run, unit: Unit) -> dict[str, Any]:
    found = await unit.row(OUTPUT, run=run.gid)
    assert found is not None
    return msgspec.json.decode(found["output"], type=dict[str, Any])
