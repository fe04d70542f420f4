"""Operations that explain access: what the caller may do, and who else sees a thing."""

from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path
from weft.kernel.resource import Spec
from weft.work.projects.abilities import ProjectAbilities
from weft.work.tasks.explaining import ProjectAccess, SectionAccess, TaskAccess


def _read(noun: str, aspect: str, id: str, doc: str, spec: Spec) -> Operation:
    return Operation(
        method="GET",
        path=f"/{noun}s/{{{noun}_gid}}/{aspect}",
        id=id,
        tag="Access",
        doc=doc,
        returns=spec,
        places=(inputs.ref(f"{noun}_gid", noun, f"The {noun}."),),
        read=by_path(f"{noun}_gid"),
        home="/api/weft/1",
    )


OPERATIONS = (
    _read(
        "project",
        "abilities",
        "getProjectAbilities",
        "What the caller may do with a project.",
        ProjectAbilities.spec,
    ),
    _read(
        "project",
        "access",
        "getProjectAccess",
        "Who sees a project, and why.",
        ProjectAccess.spec,
    ),
    _read(
        "section",
        "access",
        "getSectionAccess",
        "Who sees a section, and why.",
        SectionAccess.spec,
    ),
    _read("task", "access", "getTaskAccess", "Who sees a task, and why.", TaskAccess.spec),
)
