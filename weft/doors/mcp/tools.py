"""The tools, as data: each is an operation of the catalog with a choice of its inputs.

Names, kinds and lists of choices come from the operation; only the sentence for the assistant is
said here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from weft.doors import catalog
from weft.kernel.errors import Invalid
from weft.kernel.inputs import Input
from weft.kernel.operations import Operation

OPERATIONS = {each.id: each for each in catalog.OPERATIONS if not each.alias}
CONFIRMATION = "confirmation"
TYPES = {"flag": "boolean", "whole": "integer", "exact": "number", "json": "object"}
FEW = 20


@dataclass(frozen=True, kw_only=True)
class Tool:
    """One tool.  `takes` names inputs of its operation, `needs` those that must be given though the
    operation does without; `always` is said on every call; `before` reads what a write changes.
    """

    name: str
    operation: str
    doc: str
    takes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    always: Mapping[str, Any] = field(default_factory=dict[str, Any])
    fields: str = ""
    before: str = ""

    @property
    def behind(self) -> Operation:
        """The operation that it calls."""
        return OPERATIONS[self.operation]

    @property
    def writes(self) -> bool:
        """Whether it changes anything: then it shows a preview first."""
        return self.behind.writes

    @property
    def inputs(self) -> tuple[Input, ...]:
        """The inputs that a caller may give."""
        o = self.behind
        offered = (*o.parameters, *o.body)
        return (*o.places, *(each for each in offered if each.name in (*self.takes, *self.needs)))

    @property
    def required(self) -> list[str]:
        """What must be given."""
        places = {place.name for place in self.behind.places}
        return [i.name for i in self.inputs if i.required or i.name in {*places, *self.needs}]

    def schema(self) -> dict[str, Any]:
        """What may be given, as a JSON Schema."""
        told = {each.name: _schema(each) for each in self.inputs}
        if self.behind.list is not None and self.behind.pages:
            told["limit"] = {"type": "integer", "minimum": 1, "maximum": 100, "default": FEW}
            told["offset"] = {"type": "string", "description": "Where the last answer ended."}
        if self.writes:
            told[CONFIRMATION] = {
                "type": "string",
                "description": "The confirmation of the preview; without it nothing is changed.",
            }
        return {
            "type": "object",
            "properties": told,
            "required": self.required,
            "additionalProperties": False,
        }

    def check(self, given: Mapping[str, Any]) -> None:
        """Nothing unknown, and everything that is needed."""
        known = self.schema()["properties"]
        for name in given:
            if name not in known:
                raise Invalid("{name}: {tool} has no such argument", name=name[:60], tool=self.name)
        for name in self.required:
            if given.get(name) in (None, ""):
                raise Invalid("{name}: Missing input", name=name)


def _schema(asked: Input) -> dict[str, Any]:
    one: dict[str, Any] = {"type": TYPES.get(asked.kind, "string")}
    if asked.choices:
        one["enum"] = list(asked.choices)
    told = {"type": "array", "items": one} if asked.many else one
    return {**told, "description": asked.doc} if asked.doc else told


SHOWN = "name,completed,due_on,assignee.name,projects.name,permalink_url"
WRITTEN = ("name", "notes", "assignee", "due_on", "due_at", "start_on", "custom_fields")
TOOLS = (
    Tool(
        name="list_workspaces",
        operation="getWorkspaces",
        doc="The workspaces that you are in. Start here: other tools ask for their gid.",
    ),
    Tool(
        name="find_objects",
        operation="typeaheadForWorkspace",
        doc="Find projects, tasks, users, tags or teams by the beginning of their name.",
        takes=("resource_type", "query", "count"),
        needs=("resource_type",),
    ),
    Tool(
        name="search_tasks",
        operation="searchTasksForWorkspace",
        doc="Search tasks by words, assignee, project and dates.",
        takes=(
            "text",
            "assignee.any",
            "projects.any",
            "completed",
            "due_on.before",
            "due_on.after",
        ),
        fields=SHOWN,
    ),
    Tool(name="get_task", operation="getTask", doc="One task with all its fields."),
    Tool(name="get_project", operation="getProject", doc="One project with all its fields."),
    Tool(
        name="my_tasks",
        operation="getTasks",
        doc="The tasks that are assigned to you in a workspace; `now` leaves out completed ones.",
        takes=("completed_since",),
        needs=("workspace",),
        always={"assignee": "me"},
        fields=SHOWN,
    ),
    Tool(
        name="project_tasks",
        operation="getTasksForProject",
        doc="The tasks of a project in their order; `now` leaves out completed ones.",
        takes=("completed_since",),
        fields=f"{SHOWN},memberships.section.name",
    ),
    Tool(name="list_sections", operation="getSectionsForProject", doc="The sections of a project."),
    Tool(
        name="list_users",
        operation="getUsersForWorkspace",
        doc="The people of a workspace, to find assignees.",
        fields="name,email",
    ),
    Tool(
        name="create_task",
        operation="createTask",
        doc="Create a task. Shows a preview first; call again with its confirmation to do it.",
        takes=(*WRITTEN, "workspace", "projects", "parent"),
        needs=("name",),
    ),
    Tool(
        name="update_task",
        operation="updateTask",
        doc="Change a task, custom fields included (gid → value). Shows a preview first.",
        takes=(*WRITTEN, "completed"),
        before="getTask",
    ),
    Tool(
        name="complete_task",
        operation="updateTask",
        doc="Mark a task as completed. Shows a preview first.",
        always={"completed": True},
        before="getTask",
    ),
    Tool(
        name="comment_on_task",
        operation="createStoryForTask",
        doc="Write a comment on a task. Shows a preview first.",
        needs=("text",),
        before="getTask",
    ),
    Tool(
        name="move_task",
        operation="addProjectForTask",
        doc="Put a task into a project, or elsewhere within it. Shows a preview first.",
        takes=("project", "section", "insert_before", "insert_after"),
        before="getTask",
    ),
    Tool(
        name="post_project_status",
        operation="createStatusForObject",
        doc="Post a status update on a project. Shows a preview first.",
        takes=("parent", "title", "text", "status_type"),
        needs=("text",),
    ),
)
BY_NAME = {tool.name: tool for tool in TOOLS}
