"""What tasks do when projects change: new readers, into the trash and back, in the same breath."""

from weft.kernel.unit_of_work import Told, Unit
from weft.work.projects.resource import Project
from weft.work.tasks.access import REBUILD_PROJECT
from weft.work.tasks.trashing import RESTORE_WITH_PROJECT, TRASH_WITH_PROJECT


def follow_projects(unit: Unit, told: Told) -> None:
    """Whoever sees a project sees its tasks, at every moment."""
    change = told.change
    if change.resource is not Project.spec:
        return
    if change.action == "deleted":
        steps = TRASH_WITH_PROJECT
    elif change.action == "undeleted":
        steps = RESTORE_WITH_PROJECT
    elif change.action == "changed" and "privacy_setting" in change.fields:
        steps = (REBUILD_PROJECT,)
    else:
        return
    for step in steps:
        unit.then(step, project=change.gid)
