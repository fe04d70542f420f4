"""What charts ask: figures of a project, its tasks by a field, and their course over time."""

from weft.insight.charts import loading, logic
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.clock import today


async def count_tasks(unit: Unit, asked: Asked) -> Reply:
    """How many tasks there are, are done, and are late on the reader's day."""
    day = today(asked.now, unit.who.zone)
    found = await loading.figures(unit, asked.path["project_gid"], day)
    return Reply(value={**found, "incomplete": found["total"] - found["completed"]})


async def group_tasks(unit: Unit, asked: Asked) -> Reply:
    """The same for each value of a field, with what it is called."""
    by: str = asked.query["by"]
    day, project = today(asked.now, unit.who.zone), asked.path["project_gid"]
    rows = await loading.groups(unit, project, by, logic.field_of(by), day)
    gids = [int(row["key"]) for row in rows if row["key"] and row["key"].isdigit()]
    names = await unit.names_of(gids)
    called = {str(gid): named.name for gid, named in names.items()}
    return Reply(value=[{**row, "name": called.get(row["key"])} for row in rows])


async def follow_tasks(unit: Unit, asked: Asked) -> Reply:
    """How many there were and how many were done, day by day."""
    days = logic.days_back(asked.query.get("days"))
    rows = await loading.course_of(unit, asked.path["project_gid"])
    return Reply(value=logic.course(rows, today(asked.now, unit.who.zone), days))
