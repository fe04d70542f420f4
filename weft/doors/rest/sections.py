"""Operations on sections."""

from typing import Any

from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path, under
from weft.work.sections.commands import (
    create_section,
    delete_section,
    insert_section,
    update_section,
)
from weft.work.sections.listings import SECTIONS
from weft.work.sections.resource import Section

PROJECT = (inputs.ref("project_gid", "project", "The project."),)
HOME = (
    inputs.ref("project_gid", ("project", "user_task_list"), "The project, or one's own list."),
)
SECTION = (inputs.ref("section_gid", "section", "The section."),)
BESIDE = (
    inputs.ref("insert_before", "section", "The section that it is put before."),
    inputs.ref("insert_after", "section", "The section that it is put after."),
)
MOVING = (
    inputs.ref("section", "section", "The section that moves.", required=True),
    inputs.ref("before_section", "section", "The section that it goes before."),
    inputs.ref("after_section", "section", "The section that it goes after."),
)


def _operation(method: str, path: str, id: str, doc: str, **more: Any) -> Operation:
    return Operation(
        method=method,
        path=path,
        id=id,
        tag="Sections",
        doc=doc,
        places=SECTION if "section_gid" in path else PROJECT if method == "GET" else HOME,
        scope="default",
        **more,
    )


OPERATIONS = (
    _operation(
        "GET",
        "/sections/{section_gid}",
        "getSection",
        "Read a section.",
        returns=Section.spec,
        read=by_path("section_gid"),
    ),
    _operation(
        "PUT",
        "/sections/{section_gid}",
        "updateSection",
        "Rename or move a section.",
        returns=Section.spec,
        body=inputs.of_resource(Section.spec, "update", *BESIDE),
        command=update_section,
    ),
    _operation(
        "DELETE",
        "/sections/{section_gid}",
        "deleteSection",
        "Delete an empty section.",
        command=delete_section,
    ),
    _operation(
        "GET",
        "/projects/{project_gid}/sections",
        "getSectionsForProject",
        "The sections of a project, in its order.",
        returns=Section.spec,
        list=under(SECTIONS, "project_gid"),
    ),
    _operation(
        "POST",
        "/projects/{project_gid}/sections",
        "createSectionForProject",
        "Create a section.",
        returns=Section.spec,
        status=201,
        body=inputs.of_resource(
            Section.spec,
            "create",
            inputs.text("name", "The text of its header.", required=True, length=1024),
            *BESIDE,
        ),
        command=create_section,
    ),
    _operation(
        "POST",
        "/projects/{project_gid}/sections/insert",
        "insertSectionForProject",
        "Move a section.",
        body=MOVING,
        command=insert_section,
    ),
)
