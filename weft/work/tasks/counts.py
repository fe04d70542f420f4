"""How many tasks a project has, as its reader may count them."""

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.reading import fixed, mine
from weft.kernel.resource import Resource, Row, Value, computed
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects
from weft.work.tasks.rules import is_seen
from weft.work.tasks.tables import task_projects, tasks


def _count(doc: str, *, milestones: bool = False, done: bool | None = None) -> Value:
    def of(project: Row) -> sa.ColumnElement[int]:
        place, t = task_projects.alias(), tasks.alias()
        where: list[Sql] = [
            mine(place),
            place.c.project_gid == project.c.gid,
            place.c.trashed_in.is_(None),
            is_seen(t),
        ]
        if milestones:
            where.append(t.c.resource_subtype == fixed("milestone"))
        if done is not None:
            where.append(t.c.completed_at.is_not(None) if done else t.c.completed_at.is_(None))
        source = place.join(t, sa.and_(mine(t), t.c.gid == place.c.task_gid))
        counted = sa.select(sa.func.count()).select_from(source).where(*where)
        return counted.correlate(project).scalar_subquery()

    return computed(sa.Integer(), of, opt_in=True, doc=doc)


class TaskCounts(Resource, table=projects, kind=None, see=project_is_seen):
    """How many tasks a project has; every figure is counted only when asked for."""

    num_tasks = _count("All tasks.")
    num_incomplete_tasks = _count("Tasks to do.", done=False)
    num_completed_tasks = _count("Tasks done.", done=True)
    num_milestones = _count("All milestones.", milestones=True)
    num_incomplete_milestones = _count("Milestones to reach.", milestones=True, done=False)
    num_completed_milestones = _count("Milestones reached.", milestones=True, done=True)
