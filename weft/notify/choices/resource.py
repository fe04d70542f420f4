"""What somebody wants to hear of their projects, as the API shows it."""

from weft.kernel.access import USER, Sql
from weft.kernel.resource import Resource, Row, column, one
from weft.notify.choices.logic import LEVELS
from weft.notify.choices.tables import notify_levels


def is_own(level: Row) -> Sql:
    """One's own."""
    return level.c.user_gid == USER


class NotificationLevel(Resource, table=notify_levels, kind=None, see=is_own, key="project_gid"):
    """How much of a project somebody chose to hear."""

    project = one(
        "project", notify_levels.c.project_gid, compact=True, essential=True, doc="The project."
    )
    level = column(
        notify_levels.c.level,
        compact=True,
        choices=LEVELS,
        doc="`all`: new and finished tasks, too; `important`: updates and dates of the project "
        "itself; `none`: nothing of the project; `muted`: nor of the tasks in it, but for what is "
        "meant for oneself.",
    )
