"""Pure decisions about exports: the columns of a sheet, the shape of a tree, who may begin how
many.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from weft.kernel.errors import Forbidden

Row = Mapping[str, Any]
Record = dict[str, Any]
GRAPH, RESOURCE, ORGANIZATION = "graph", "resource", "organization"
KINDS = {
    GRAPH: "graph_export_request",
    RESOURCE: "export_request",
    ORGANIZATION: "organization_export",
}
"""What their runs are called; the first two are jobs that people follow."""
STATES = {"waiting": "pending", "running": "started", "done": "finished", "failed": "error"}
LASTS = timedelta(hours=1)
"""How long an address of a file is good."""
KEPT = timedelta(days=30)
"""How long a file is kept once it is made."""

COLUMNS = (
    "Task ID", "Created At", "Completed At", "Last Modified", "Name", "Section/Column", "Assignee",
    "Assignee Email", "Start Date", "Due Date", "Tags", "Notes", "Projects", "Parent task",
    "Blocked By (Dependencies)", "Blocking (Dependencies)",
)  # fmt: skip
IN_COLUMNS = (
    "created_at,completed_at,modified_at,name,assignee.(name|email),start_on,due_on,tags.name,"
    "notes,projects.name,parent.name,dependencies.name,dependents.name"
)
OF_PROJECT = f"{IN_COLUMNS},memberships.(project|section.name)"
WITH_VALUES = f"{OF_PROJECT},custom_fields.(resource_subtype|display_value|number_value)"
OF_LIST = f"{IN_COLUMNS},assignee_section.name"


def cells(task: Row, section: str | None, fields: Sequence[str] = ()) -> list[Any]:
    """A task as a line of a sheet, with the values of these custom fields."""
    who: Row = task["assignee"] or {}
    parent: Row = task["parent"] or {}
    values = {field["gid"]: value_of(field) for field in task.get("custom_fields", ())}
    return [
        task["gid"],
        *(task[name] for name in ("created_at", "completed_at", "modified_at", "name")),
        section,
        who.get("name"),
        who.get("email"),
        task["start_on"],
        task["due_on"],
        listed(task["tags"]),
        task["notes"],
        listed(task["projects"]),
        parent.get("name"),
        listed(task["dependencies"]),
        listed(task["dependents"]),
        *(values.get(field) for field in fields),
    ]


def value_of(field: Row) -> Any:
    """A number as it is, everything else as people read it."""
    if field["resource_subtype"] == "number" and field.get("number_value") is not None:
        return field["number_value"]
    return field.get("display_value")


def section_in(task: Row, project: str) -> str | None:
    """What the section is called that holds the task in this project, if it lies there itself."""
    here = (m["section"] for m in task["memberships"] if m["project"]["gid"] == project)
    return next((section["name"] for section in here if section), None)


def own_section(task: Row) -> str | None:
    """What the section of the reader's own list is called that holds the task."""
    section: Row = task["assignee_section"] or {}
    return section.get("name")


def listed(things: Iterable[Row]) -> str:
    """Names behind each other."""
    return ",".join(thing["name"] for thing in things)


class Tree:
    """The JSON of a tree that is told depth first: every part stands in its parent's `subtasks`."""

    def __init__(self) -> None:
        self._open = 0

    def add(self, depth: int, one: bytes) -> bytes:
        """What to write before the next object, and the object, which stays open."""
        if depth and depth == self._open:
            before = b',"subtasks":['
        else:
            before = self._closed(depth) + (b"," if self._open else b"")
        self._open = depth + 1
        return before + one[:-1]

    def end(self) -> bytes:
        """What closes all that is open."""
        return self._closed(0)

    def _closed(self, depth: int) -> bytes:
        if not self._open:
            return b""
        return b',"subtasks":[]}' + b"]}" * (self._open - 1 - depth)


class Present:
    """Of a tree that is told depth first what is still there: what hung on a lost part is lost."""

    def __init__(self) -> None:
        self._lost: int | None = None

    def of(
        self, order: Iterable[tuple[int, int]], found: Mapping[int, Record]
    ) -> list[tuple[int, Record]]:
        """Those of these gids that were found, each with its depth."""
        return [(depth, found[gid]) for gid, depth in order if self._stays(depth, gid in found)]

    def _stays(self, depth: int, is_found: bool) -> bool:
        if self._lost is not None and depth > self._lost:
            return False
        self._lost = None if is_found else depth
        return is_found


def check_free(running: int) -> None:
    """One at a time in a workspace."""
    if running:
        raise Forbidden("workspace: An export is at work. Wait until it has ended.")


def of_message(row: Row) -> dict[str, Any]:
    """A message, as exports tell it."""
    return {
        **_told("default", row),
        "title": row["name"],
        "followers": row["followers"],
        "parents": [row["project"]],
    }


def of_update(row: Row) -> dict[str, Any]:
    """A status update, as exports tell it: among the messages."""
    return {
        **_told("status_update", row),
        "status_type": row["status_type"],
        "title": row["title"],
        "parents": [row["parent"]],
    }


def _told(subtype: str, row: Row) -> dict[str, Any]:
    return {
        "gid": row["gid"],
        "resource_type": "message",
        "resource_subtype": subtype,
        **{name: row[name] for name in ("created_by", "created_at", "modified_at", "text")},
        "html_notes": row["html_text"],
        "num_likes": 0,
        "likes": [],
    }
