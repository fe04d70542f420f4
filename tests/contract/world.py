"""This module is about the seeded organisation that the contract is driven against.

Shared objects are rich and are only read; fresh ones may be changed and deleted.
"""

import tempfile
from collections.abc import Callable, Mapping
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from threading import Thread
from typing import Any

import httpx

from tests.serve.tree import eventually
from tests.serving import Person, Server

WORKSPACE = "Contract"
FILTER = {
    "resource_type": "task",
    "resource_subtype": "default_task",
    "action": "changed",
    "fields": ["name"],
}
BRIEF = "<body><h1>Why</h1><table><tr><td>Cost</td><td>Gain</td></tr></table><hr/></body>"
NOTES = "<body>Read <strong>this</strong> first.</body>"
FIELD_KINDS: tuple[Mapping[str, Any], ...] = (
    {"resource_subtype": "text"},
    {"resource_subtype": "number", "precision": 2, "format": "currency", "currency_code": "EUR"},
    {"resource_subtype": "enum", "enum_options": [{"name": "Low"}, {"name": "High"}]},
    {"resource_subtype": "multi_enum", "enum_options": [{"name": "Web"}, {"name": "Mail"}]},
    {"resource_subtype": "date"},
    {"resource_subtype": "people"},
    {"resource_subtype": "reference", "input_restrictions": ["task"]},
)


class Agreeing(BaseHTTPRequestHandler):
    """Takes whatever is sent, and echoes the secret of a handshake."""

    def do_POST(self) -> None:
        """Agree."""
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(204)
        if secret := self.headers["x-hook-secret"]:
            self.send_header("X-Hook-Secret", secret)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class World:
    """A workspace with people, projects and tasks, filled through plain HTTP."""

    def __init__(self, server: Server) -> None:
        """Make the people; everything else is made when it is first asked for."""
        self.server = server
        self.ada: Person = server.person("Ada Lovelace", workspace=WORKSPACE, admin=True)
        self.grace: Person = server.person("Grace Hopper", workspace=WORKSPACE, with_token=False)
        self.linus: Person = server.person("Linus Pauling", workspace=WORKSPACE, with_token=False)
        self.workspace = self.ada.workspace_gid
        self._numbers = count(1)
        self._neighbours: list[ThreadingHTTPServer] = []
        self._http = httpx.Client(
            base_url=server.api, headers={"Authorization": f"Bearer {self.ada.token}"}, timeout=60
        )

    # ------------------------------------------------------------ speaking

    def send(self, method: str, path: str, data: Mapping[str, Any] | None = None) -> Any:
        """The data of one answer; a refusal fails the test with its text."""
        return self._said(self._http, method, path, data)

    def by(self, person: Person, path: str, **data: Any) -> str:
        """The gid of something new that somebody else makes."""
        token = self.server.weft("token", "create", "--email", person.email)
        headers = {"Authorization": f"Bearer {token.strip()}"}
        with httpx.Client(base_url=self.server.api, headers=headers, timeout=60) as client:
            return self._said(client, "POST", path, data)["gid"]

    def _said(
        self, client: httpx.Client, method: str, path: str, data: Mapping[str, Any] | None
    ) -> Any:
        body = None if data is None else {"data": data}
        answer = client.request(method, path.removeprefix("/"), json=body)
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text[:600]}"
        return answer.json()["data"]

    def raw(self, method: str, path: str) -> httpx.Response:
        """One whole answer, whatever its status."""
        return self._http.request(method, path.removeprefix("/"))

    def made(self, path: str, **data: Any) -> str:
        """The gid of something new."""
        return self.send("POST", path, data)["gid"]

    def name(self, kind: str) -> str:
        """A name nobody else has."""
        return f"{kind} {next(self._numbers)}"

    def close(self) -> None:
        """Give the connections back."""
        for server in self._neighbours:
            server.shutdown()
            server.server_close()
        self._http.close()

    # ------------------------------------------------------------ fresh things

    def project(self, **data: Any) -> str:
        """A new project of the team at home."""
        known = {"name": self.name("Project"), "workspace": self.workspace, "team": self.home_team}
        return self.made("/projects", **{**known, **data})

    def section(self, project: str | None = None) -> str:
        """A new section."""
        return self.made(
            f"/projects/{project or self.project()}/sections", name=self.name("Section")
        )

    def task(self, **data: Any) -> str:
        """A new task."""
        return self.made("/tasks", name=self.name("Duty"), workspace=self.workspace, **data)

    def tag(self) -> str:
        """A new tag with everything a tag can say."""
        return self.made(
            "/tags",
            name=self.name("Tag"),
            workspace=self.workspace,
            color="dark-green",
            notes="What it is for",
            followers=[self.ada.user_gid],
        )

    def team(self) -> str:
        """A new team."""
        return self.made(
            "/teams",
            name=self.name("Team"),
            organization=self.workspace,
            html_description=NOTES,
            visibility="public",
        )

    def story(self, task: str | None = None) -> str:
        """A new comment."""
        return self.made(f"/tasks/{task or self.task()}/stories", text=self.name("A word about"))

    def attachment(self, task: str | None = None) -> str:
        """A new file on a task."""
        answer = self._http.post(
            "attachments",
            data={"parent": task or self.task()},
            files={"file": ("plan.txt", b"the plan", "text/plain")},
        )
        assert answer.is_success, answer.text[:600]
        return answer.json()["data"]["gid"]

    def custom_field(self, kind: Mapping[str, Any] = FIELD_KINDS[2]) -> str:
        """A new field of the library, an enum unless told otherwise."""
        return self.made(
            "/custom_fields",
            name=self.name("Field"),
            workspace=self.workspace,
            description="Why it is there",
            **kind,
        )

    def enum_options(self, field: str) -> list[str]:
        """The gids of a field's options."""
        return [each["gid"] for each in self.send("GET", f"/custom_fields/{field}")["enum_options"]]

    def membership(self) -> str:
        """A new membership of Grace in a project."""
        return self.made(
            "/memberships",
            parent=self.project(),
            member=self.grace.user_gid,
            access_level="commenter",
        )

    def field_membership(self) -> str:
        """A new membership of Grace in a custom field."""
        return self.made(
            "/memberships",
            parent=self.custom_field(),
            member=self.grace.user_gid,
            access_level="editor",
        )

    def hidden_project(self) -> str:
        """A new project of Grace's that Ada does not see."""
        known = {"name": self.name("Project"), "workspace": self.workspace}
        return self.by(self.grace, "/projects", **known, privacy_setting="private")

    def access_request(self, project: str | None = None, person: Person | None = None) -> str:
        """Somebody's new request to be let into a project of Ada's."""
        target = project or self.project(privacy_setting="private")
        return self.by(person or self.grace, "/access_requests", target=target, message="Please")

    def brief(self) -> str:
        """A new project's brief."""
        return self.made(f"/projects/{self.project()}/project_briefs", html_text=BRIEF)

    def custom_type(self) -> str:
        """A new kind of tasks."""
        own = f"{self.server.base_url}/api/weft/1/custom_types"
        return self.made(own, name=self.name("Type"), workspace=self.workspace)

    def webhook(self, resource: str | None = None) -> str:
        """A new webhook with a filter."""
        return self.made(
            "/webhooks",
            resource=resource or self.project(),
            target=self.receiver,
            filters=[FILTER],
        )

    def export(self, path: str) -> Any:
        """A new export of the workspace, once none of its kind is at work before it."""
        known = {"workspace": self.workspace, "organization": self.workspace}
        wanted = {"export_request_parameters": [{"resource_type": "team"}]}

        def begun() -> Any:
            answer = self._http.post(path.removeprefix("/"), json={"data": known | wanted})
            return answer.json()["data"] if answer.is_success else None

        return eventually(begun)

    def resting(self, path: str) -> str:
        """The workspace, when no export of this kind is at work in it."""
        gid = self.export(path)["gid"]
        there, state, end = (
            ("/jobs", "status", "succeeded")
            if path.startswith("/exports")
            else (path, "state", "finished")
        )
        eventually(lambda: self.send("GET", f"{there}/{gid}")[state] == end)
        return self.workspace

    def crowd(self, make: Callable[[], Any]) -> list[Any]:
        """As many as make three pages."""
        return [make() for _ in range(3)]

    # ------------------------------------------------------------ shared, rich things

    @cached_property
    def three_workspaces(self) -> list[str]:
        """Where Ada belongs."""
        elsewhere = [
            self.server.person(self.ada.name, workspace=name, with_token=False).workspace_gid
            for name in ("Second", "Third")
        ]
        return [self.workspace, *elsewhere]

    @cached_property
    def typed_project(self) -> str:
        """A project that uses three kinds of tasks."""
        project = self.project()
        path = f"{self.server.base_url}/api/weft/1/projects/{project}/addCustomType"
        for type_ in self.crowd(self.custom_type):
            self.send("POST", path, {"custom_type": type_})
        return project

    @cached_property
    def wanted_project(self) -> str:
        """A private project into which three people ask to be let."""
        project = self.project(privacy_setting="private")
        third = self.server.person("Alan Turing", workspace=WORKSPACE, with_token=False)
        for person in (self.grace, self.linus, third):
            self.access_request(project, person)
        return project

    @cached_property
    def home_team(self) -> str:
        """The team of most projects."""
        return self.team()

    @cached_property
    def receiver(self) -> str:
        """The address of a server that agrees to every webhook."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), Agreeing)
        Thread(target=server.serve_forever, daemon=True).start()
        self._neighbours.append(server)
        return f"http://127.0.0.1:{server.server_port}/hook"

    @cached_property
    def organization_export(self) -> str:
        """An export of all there is."""
        return self.export("/organization_exports")["gid"]

    @cached_property
    def three_webhooks(self) -> list[str]:
        """Webhooks on the rich project."""
        return self.crowd(lambda: self.webhook(self.rich_project))

    @cached_property
    def file(self) -> Path:
        """A file to upload, named beyond ASCII."""
        path = Path(tempfile.mkdtemp(prefix="weft-contract-")) / "überblick 計画.txt"
        path.write_text("the plan", encoding="utf-8")
        return path

    @cached_property
    def rich_fields(self) -> dict[str, Mapping[str, Any]]:
        """One field of each kind, and one that counts, in the rich project."""
        kinds = [*FIELD_KINDS, {"resource_subtype": "text", "id_prefix": "PLAN"}]
        fields = {self.custom_field(kind): kind for kind in kinds}
        for field in fields:
            setting = {"custom_field": field, "is_important": True}
            self.send("POST", f"/projects/{self.rich_project}/addCustomFieldSetting", setting)
        values = {"custom_fields": {next(iter(fields)): "What it is about"}}
        self.send("PUT", f"/projects/{self.rich_project}", values)
        return fields

    @cached_property
    def rich_project(self) -> str:
        """A project with members, followers, sections and dates."""
        project = self.project(
            html_notes=NOTES,
            color="light-green",
            start_on="2031-03-01",
            due_on="2031-04-01",
            owner=self.ada.user_gid,
        )
        people = [self.grace.user_gid, self.linus.user_gid]
        self.send("POST", f"/projects/{project}/addMembers", {"members": people})
        self.send("POST", f"/projects/{project}/addFollowers", {"followers": people})
        self.send("POST", "/memberships", {"parent": project, "member": self.rich_team})
        self.crowd(lambda: self.section(project))
        return project

    @cached_property
    def rich_section(self) -> str:
        """The section that the rich tasks stand in."""
        return self.send("GET", f"/projects/{self.rich_project}/sections")[-1]["gid"]

    @cached_property
    def rich_tag(self) -> str:
        """The tag of the rich tasks."""
        return self.tag()

    @cached_property
    def rich_team(self) -> str:
        """A team of three with three projects."""
        team = self.team()
        for person in (self.grace, self.linus):
            self.send("POST", f"/teams/{team}/addUser", {"user": person.user_gid})
        self.crowd(lambda: self.made(f"/teams/{team}/projects", name=self.name("Project")))
        return team

    @cached_property
    def rich_parent(self) -> str:
        """The task above the rich ones."""
        return self.task(projects=[self.rich_project])

    @cached_property
    def rich_tasks(self) -> list[str]:
        """Three tasks that use everything a task has, of which the first is the richest."""
        return [self._rich_task() for _ in range(3)]

    @property
    def rich_task(self) -> str:
        """The task that uses everything a task has."""
        return self.rich_tasks[0]

    @cached_property
    def storied_task(self) -> str:
        """A task that everything happened to, twice, so that its stories tell all they can."""
        task = self.task(projects=[self.rich_project])
        first, second = self._values(), self._other_values()
        for change in (
            {"name": "Renamed"},
            {"due_on": "2031-03-09"},
            {"due_on": "2031-03-10"},
            {"assignee": self.grace.user_gid},
            {"resource_subtype": "approval"},
            {"approval_status": "changes_requested"},
            {"custom_fields": first},
            {"custom_fields": second},
        ):
            self.send("PUT", f"/tasks/{task}", change)
        home = {"project": self.rich_project, "section": self.rich_section}
        self.send("POST", f"/tasks/{task}/addProject", home)
        self.send("POST", f"/tasks/{task}/addTag", {"tag": self.rich_tag})
        self.send("POST", f"/tasks/{task}/addFollowers", {"followers": [self.linus.email]})
        self._relate(task)
        self.send("POST", f"/tasks/{task}/setParent", {"parent": self.rich_parent})
        return task

    @cached_property
    def rich_attachment(self) -> str:
        """A file on the rich task."""
        return self.attachment(self.rich_task)

    @cached_property
    def rich_story(self) -> str:
        """A pinned, liked comment that mentions somebody."""
        text = f'<body>Look, <a data-asana-gid="{self.grace.user_gid}"/></body>'
        story = self.made(f"/tasks/{self.rich_task}/stories", html_text=text)
        self.send("PUT", f"/stories/{story}", {"is_pinned": True})
        return story

    @cached_property
    def task_list(self) -> str:
        """Ada's own list of tasks."""
        path = f"/users/me/user_task_list?workspace={self.workspace}"
        return self.send("GET", path)["gid"]

    @cached_property
    def custom_id(self) -> str:
        """The number that the rich task got from the field that counts."""
        fields = self.send("GET", f"/tasks/{self.rich_task}")["custom_fields"]
        return next(
            each["display_value"] for each in fields if each["representation_type"] == "custom_id"
        )

    def membership_of(self, path: str) -> str:
        """The first membership that a list shows."""
        return self.send("GET", path)[0]["gid"]

    def sync_token(self, path: str) -> str:
        """Where listening starts: what the first, refused, request for events hands out."""
        answer = self.raw("GET", path)
        assert answer.status_code == 412, answer.text[:600]
        return answer.json()["sync"]

    def _rich_task(self) -> str:
        task = self.task(
            resource_subtype="approval",
            parent=self.rich_parent,
            assignee=self.ada.user_gid,
            html_notes=NOTES,
            start_at="2031-03-02T08:00:00.000Z",
            due_at="2031-03-09T17:00:00.000Z",
            followers=[self.grace.user_gid],
            liked=True,
        )
        home = {"project": self.rich_project, "section": self.rich_section}
        self.send("POST", f"/tasks/{task}/addProject", home)
        for _ in range(2):
            self.send("POST", f"/tasks/{task}/addProject", {"project": self.project()})
        for tag in (self.rich_tag, self.tag(), self.tag()):
            self.send("POST", f"/tasks/{task}/addTag", {"tag": tag})
        self._relate(task)
        values = {"custom_fields": self._values(), "approval_status": "approved"}
        self.send("PUT", f"/tasks/{task}", values)
        return task

    def _relate(self, task: str) -> None:
        self.crowd(lambda: self.made(f"/tasks/{task}/subtasks", name=self.name("Subtask")))
        before = {"dependencies": self.crowd(self.task)}
        self.send("POST", f"/tasks/{task}/addDependencies", before)
        self.send("POST", f"/tasks/{task}/addDependents", {"dependents": self.crowd(self.task)})
        self.crowd(lambda: self.attachment(task))
        self.crowd(lambda: self.story(task))

    def _values(self) -> dict[str, Any]:
        values = {field: self._value(field, kind) for field, kind in self.rich_fields.items()}
        return {field: value for field, value in values.items() if value is not None}

    def _other_values(self) -> dict[str, Any]:
        """A second value for each field that has one."""
        others: dict[str, Callable[[str], Any]] = {
            "text": lambda _: "later",
            "number": lambda _: 13,
            "enum": lambda field: self.enum_options(field)[1],
            "multi_enum": lambda field: self.enum_options(field)[:1],
            "date": lambda _: {"date": "2031-03-04"},
            "people": lambda _: [self.linus.user_gid],
        }
        return {
            field: others[kind["resource_subtype"]](field)
            for field, kind in self.rich_fields.items()
            if kind["resource_subtype"] in others and "id_prefix" not in kind
        }

    def _value(self, field: str, kind: Mapping[str, Any]) -> Any:
        if "id_prefix" in kind:
            return None
        choose: dict[str, Callable[[], Any]] = {
            "text": lambda: "soon",
            "number": lambda: 12.5,
            "enum": lambda: self.enum_options(field)[0],
            "multi_enum": lambda: self.enum_options(field),
            "date": lambda: {"date": "2031-03-03"},
            "people": lambda: [self.grace.user_gid],
            "reference": lambda: [self.rich_parent],
        }
        return choose[kind["resource_subtype"]]()
