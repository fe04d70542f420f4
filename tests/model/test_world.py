"""People at work in one workspace, in any order: what they see, hear and may do is what an oracle
says that knows the rules and none of the code.

After every step, for everybody: the tasks and projects seen are the oracle's; nothing is named,
shown or told that cannot be fetched; what was known before, changed by what was heard, is what is
fetched now; lists keep their order; nothing waits for itself.
"""

import asyncio
import json
import os
import re
from collections.abc import Generator
from typing import Any, TypeVar

import httpx
import pytest
from hypothesis import HealthCheck, Phase, note, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.model import oracle as model
from tests.model.oracle import Oracle, Project, Task
from tests.model.stage import Stage
from tests.sizes import SEED, sized
from weft.kernel.database import Database
from weft.kernel.veil import Sight
from weft.std.gid import Kind, kind_of

pytestmark = pytest.mark.xdist_group("world model")
PEOPLE = {"Ada": "member", "Bob": "member", "Cyd": "member", "Gus": "guest"}
KINDS = {Kind.TASK: "task", Kind.PROJECT: "project", Kind.SECTION: "section"}
NAMES = re.compile(r"thing \d+")
LEVELS = ("viewer", "commenter", "editor", "admin")
PRIVACIES = (model.PUBLIC, model.PRIVATE, model.TEAM)
OWN_LIST = re.compile(r'"assignee_section":\{[^}]*\}')
NUMBERS = re.compile(r"(?<![\d.])\d{6,19}")
GIDS = re.compile(r'"(\d{6,19})"')
# Shrinking takes minutes: for whoever looks for the cause of a failure.
SHRINKS = bool(os.environ.get("WEFT_TEST_SHRINK"))
PICK = st.integers(0, 40)
WHO = st.integers(0, len(PEOPLE) - 1)

Thing = TypeVar("Thing", Task, Project)


def chosen(things: list[Thing], n: int) -> Thing:
    """One of them; seldom one that lies in the trash."""
    alive = [thing for thing in things if thing.batch is None]
    among = alive if alive and n % 9 else things
    return among[n % len(among)]


class Life(RuleBasedStateMachine):
    """One run of a workspace."""

    base: Database
    runner: asyncio.Runner

    def __init__(self) -> None:
        """A workspace with three members, a guest and a team."""
        super().__init__()
        self.stage = Stage(self.base, self.runner)
        self.stage.open(PEOPLE)
        ada, bob, cyd, gus = self.stage.people
        self.o = Oracle({ada, bob, cyd}, {gus})
        self.ada, self.steps, self.named = ada, 0, 0
        self.names: dict[str, set[str]] = {}
        self.ever: dict[str, set[str]] = {who: set() for who in self.o.people}
        here = self.stage.world.workspace
        team = self.attempt(
            ada,
            200,
            "POST",
            "/teams",
            {"name": "Team", "organization": here, "visibility": "public"},
        )
        self.team = team["gid"]
        self.o.teams[self.team] = {ada}
        self.known: dict[str, dict[str, Any]] = {}
        self.stage.do(self.stage.news())
        self.syncs = {who: self._sync(who) for who in self.o.people}
        for who in self.o.people:
            self.stage.actors[who] = self.stage.do(self.stage.actor(who))
            self.known[who] = self._seen(who)

    def teardown(self) -> None:
        """At the end everything is looked at once more, over every door."""
        try:
            self.stage.do(self.stage.find_everything())
            for who in self.o.people:
                self.check_doors(who)
        finally:
            self.stage.close()

    # Speaking.

    def attempt(self, who: str, wanted: int, method: str, path: str, data: Any = None) -> Any:
        """Somebody does something, with the outcome that the rules want."""
        answer = self.stage.ask(who, method, path, data)
        status = 200 if answer.is_success else answer.status_code
        note(f"{self.called(who)} {method} {path} {data} → {answer.status_code}")
        assert status == wanted, f"wanted {wanted}: {answer.text}"
        self._check_the_answer(who, f"{path} {data}", answer)
        return answer.json()["data"] if answer.is_success else None

    def _check_the_answer(self, who: str, asked: str, answer: httpx.Response) -> None:
        """Whatever is answered, refusals too, names nothing that was not known, asked for or
        made.
        """
        body = answer.json()
        made = body["data"].get("gid") if isinstance(body.get("data"), dict) else None
        text = OWN_LIST.sub("", answer.text)
        said = set(NUMBERS.findall(text)) - set(NUMBERS.findall(asked)) - {made}
        known = self.ever[who] | self.o.seen_tasks(who) | self.o.seen_projects(who)
        assert self._foreign(json.dumps([*said]), known) == set(), answer.text

    def called(self, who: str) -> str:
        """A person's name."""
        return self.stage.people[who].name

    def _sync(self, who: str) -> str:
        here = self.stage.world.workspace
        return self.stage.ask(who, "GET", f"/workspaces/{here}/events").json()["sync"]

    def who(self, n: int) -> str:
        """A person by number."""
        return list(self.stage.people)[n]

    def a_task(self, n: int) -> Task:
        """A task by number."""
        return chosen(list(self.o.tasks.values()), n)

    def a_project(self, n: int) -> Project:
        """A project by number."""
        return chosen(list(self.o.projects.values()), n)

    def a_name(self) -> str:
        """A name nothing else has, of whatever is named next."""
        self.named += 1
        return f"thing {self.named}"

    def called_so(self, name: str, *things: str) -> None:
        """Who may know a name: whoever sees one of the things."""
        self.names[name] = set(things)

    def may(self, who: str, task: Task, least: int) -> int:
        """What comes of asking that much of a task."""
        if not self.o.sees(who, task):
            return 404
        return 200 if self.o.level_on(who, task) >= least else 403

    def may_in(self, who: str, project: Project, least: int) -> int:
        """What comes of asking that much of a project."""
        level = self.o.level_in(who, project)
        return 404 if not level else 200 if level >= least else 403

    def has_projects(self) -> bool:
        """There is a project."""
        return bool(self.o.projects)

    def has_tasks(self) -> bool:
        """There is a task."""
        return bool(self.o.tasks)

    def is_member(self, who: str) -> bool:
        """A full member."""
        return who in self.o.members

    # Projects.

    @initialize()
    def begin(self) -> None:
        """An open project, and a closed one with two people; a task in each, and one in both."""
        self.make_a_project(0, model.PUBLIC)
        self.make_a_project(1, model.PRIVATE)
        self.share(1, 1, 3, model.EDITOR)
        self.make_a_task(0, {0}, None, None)
        self.make_a_task(1, {1}, None, 3)
        self.make_a_task(1, {0, 1}, None, None)

    @rule(n=WHO, privacy=st.sampled_from(PRIVACIES))
    def make_a_project(self, n: int, privacy: str) -> None:
        """A project; guests make them in their teams only."""
        who = self.who(n)
        team = self.team if privacy == model.TEAM else None
        data = {"name": self.a_name(), "privacy_setting": privacy, "team": team}
        outside = 404 if team else 403
        is_theirs = self.is_member(who) or (team is not None and who in self.o.teams[team])
        data["workspace"] = self.stage.world.workspace
        made = self.attempt(who, 200 if is_theirs else outside, "POST", "/projects", data)
        if made:
            project = Project(made["gid"], privacy, who, team, {who: model.ADMIN})
            path = f"/projects/{project.gid}/sections"
            project.sections = [s["gid"] for s in self.stage.ask(who, "GET", path).json()["data"]]
            self.called_so(data["name"], project.gid)
            self.o.order |= {section: [] for section in project.sections}
            self.o.projects[project.gid] = project

    @precondition(has_projects)
    @rule(n=WHO, p=PICK)
    def make_a_section(self, n: int, p: int) -> None:
        """Editors add sections, at the end."""
        who, project = self.who(n), self.a_project(p)
        wanted = self.may_in(who, project, model.EDITOR)
        path = f"/projects/{project.gid}/sections"
        made = self.attempt(who, wanted, "POST", path, {"name": (name := self.a_name())})
        if made:
            self.called_so(name, project.gid)
            project.sections.append(made["gid"])
            self.o.order[made["gid"]] = []

    @precondition(has_projects)
    @rule(n=WHO, p=PICK, m=st.integers(0, len(PEOPLE)), level=st.integers(1, 4))
    def share(self, n: int, p: int, m: int, level: int) -> None:
        """Somebody, or the team, becomes a member or gets another level."""
        who, project = self.who(n), self.a_project(p)
        member = [*self.stage.people, self.team][m]
        wanted = self._sharing(who, project, member, level)
        data = {"parent": project.gid, "member": member, "access_level": LEVELS[level - 1]}
        if self.is_member(who) and self.attempt(who, wanted, "POST", "/memberships", data):
            project.members[member] = level

    def _sharing(self, who: str, project: Project, member: str, level: int) -> int:
        mine, held = self.o.level_in(who, project), project.members.get(member)
        if mine < model.EDITOR or level > mine:
            return 404 if not mine else 403
        if held is None or held == level:
            return 200
        if member != who and held > mine:
            return 403
        return self._stays_led(project, {member: level})

    def _stays_led(self, project: Project, leaving: dict[str, int]) -> int:
        after = {**project.members, **leaving}.values()
        had = model.ADMIN in project.members.values()
        return 400 if had and model.ADMIN not in after else 200

    @precondition(has_projects)
    @rule(n=WHO, p=PICK, m=WHO)
    def unshare(self, n: int, p: int, m: int) -> None:
        """Somebody leaves a project, or is made to."""
        who, project, member = self.who(n), self.a_project(p), self.who(m)
        mine, held = self.o.level_in(who, project), project.members.get(member)
        wanted = 200 if mine else 404
        if mine and held is not None:
            wanted = self._stays_led(project, {member: 0})
            if member != who and (mine < model.EDITOR or held > mine):
                wanted = 403
        path = f"/projects/{project.gid}/removeMembers"
        if self.is_member(who) and self.attempt(who, wanted, "POST", path, {"members": [member]}):
            project.owner = None if project.owner == member and held else project.owner
            project.members.pop(member, None)

    @precondition(has_projects)
    @rule(n=WHO, p=PICK, privacy=st.sampled_from(PRIVACIES))
    def open_or_close(self, n: int, p: int, privacy: str) -> None:
        """Editors decide who sees a project at all, and never lock themselves out."""
        who, project = self.who(n), self.a_project(p)
        wanted, mine = self.may_in(who, project, model.EDITOR), self.o.level_in(who, project)
        if wanted == 200 and privacy == model.TEAM and project.team is None:
            wanted = 400
        path, data = f"/projects/{project.gid}", {"privacy_setting": privacy}
        if self.attempt(who, wanted, "PUT", path, data):
            project.privacy = privacy
            if privacy != model.PUBLIC and not self.o.who(who) & project.members.keys():
                project.members[who] = mine

    @precondition(has_projects)
    @rule(n=WHO, p=PICK)
    def delete_a_project(self, n: int, p: int) -> None:
        """Admins put a project into the trash."""
        who, project = self.who(n), self.a_project(p)
        wanted = self.may_in(who, project, model.ADMIN)
        if self.attempt(who, wanted, "DELETE", f"/projects/{project.gid}") is not None:
            self.o.delete_project(who, project)

    # Tasks.

    @rule(n=WHO, homes=st.sets(PICK, max_size=2), under=st.none() | PICK, a=st.none() | WHO)
    def make_a_task(self, n: int, homes: set[int], under: int | None, a: int | None) -> None:
        """A task in projects, under a parent, or on its own."""
        who = self.who(n)
        parent = self.a_task(under) if under is not None and self.o.tasks else None
        found = {self.a_project(p).gid for p in homes} if self.o.projects else set[str]()
        projects = [self.o.projects[gid] for gid in sorted(found)]
        assignee = self.who(a) if a is not None and self.is_member(who) else None
        data: dict[str, Any] = {"name": self.a_name(), "assignee": assignee}
        data |= {"projects": [project.gid for project in projects]} if projects else {}
        data |= {"parent": parent.gid} if parent else {}
        data |= {} if projects or parent else {"workspace": self.stage.world.workspace}
        made = self.attempt(who, self._making(who, projects, parent), "POST", "/tasks", data)
        if made:
            task = Task(made["gid"], data["name"], who, parent.gid if parent else None, assignee)
            task.followers = {who} | ({assignee} if assignee else set())
            self.called_so(task.name, task.gid)
            self.o.tasks[task.gid] = task
            for project in projects:
                section = project.sections[0]
                self.o.put(task, project, section, len(self.o.order[section]))

    def _making(self, who: str, projects: list[Project], parent: Task | None) -> int:
        if parent is not None:
            wanted = self.may(who, parent, model.EDITOR)
            if wanted != 200 or self.o.depth(parent) >= model.DEEPEST:
                return wanted if wanted != 200 else 400
        answers = [self.may_in(who, project, model.EDITOR) for project in projects]
        return next((status for status in answers if status != 200), 200)

    @precondition(has_tasks)
    @rule(n=WHO, t=PICK, done=st.booleans())
    def change(self, n: int, t: int, done: bool) -> None:
        """Editors rename a task and say whether it is done."""
        who, task = self.who(n), self.a_task(t)
        data = {"name": self.a_name(), "completed": done}
        wanted = self.may(who, task, model.EDITOR)
        if self.attempt(who, wanted, "PUT", f"/tasks/{task.gid}", data):
            self.called_so(data["name"], task.gid)
            task.name, task.completed = data["name"], done

    @precondition(has_tasks)
    @rule(n=WHO, t=PICK, done=st.booleans())
    def change_and_take_back(self, n: int, t: int, done: bool) -> None:
        """What is done and undone at once has not happened."""
        who, task = self.who(n), self.a_task(t)
        if self.may(who, task, model.EDITOR) != 200:
            return
        before = self._seen(who)[task.gid]
        data = {"name": (name := self.a_name()), "completed": done}
        self.called_so(name, task.gid)
        self.attempt(who, 200, "PUT", f"/tasks/{task.gid}", data)
        self.stage.do(self.stage.numbered())
        newest = self.attempt(who, 200, "GET", f"/api/weft/1/history?resource={task.gid}")[0]
        self.attempt(who, 200, "POST", "/api/weft/1/undo", {"change": newest["seq"]})
        assert flat(self._seen(who)[task.gid]) == flat(before)

    @precondition(has_tasks)
    @rule(n=WHO, t=PICK, a=st.none() | WHO)
    def assign(self, n: int, t: int, a: int | None) -> None:
        """Editors give a task to somebody, who follows it from then on."""
        who, task = self.who(n), self.a_task(t)
        assignee = None if a is None else self.who(a) if self.is_member(who) else who
        wanted = self.may(who, task, model.EDITOR)
        if self.attempt(who, wanted, "PUT", f"/tasks/{task.gid}", {"assignee": assignee}):
            task.assignee = assignee
            task.followers |= {assignee} if assignee else set()

    @precondition(has_tasks)
    @rule(n=WHO, t=PICK, m=WHO, stays=st.booleans())
    def follow(self, n: int, t: int, m: int, stays: bool) -> None:
        """People join and leave."""
        who, task = self.who(n), self.a_task(t)
        other = self.who(m) if self.is_member(who) else who
        verb, least = ("add", model.COMMENTER) if stays else ("remove", model.EDITOR)
        wanted = self.may(who, task, model.VIEWER if other == who else least)
        path = f"/tasks/{task.gid}/{verb}Followers"
        if self.attempt(who, wanted, "POST", path, {"followers": [other]}) is not None:
            task.followers = task.followers | {other} if stays else task.followers - {other}

    @precondition(lambda self: self.has_tasks() and self.has_projects())
    @rule(n=WHO, t=PICK, p=PICK, at=PICK)
    def put(self, n: int, t: int, p: int, at: int) -> None:
        """Whoever sees a task puts it into a project they edit: into a section, or before another
        task.
        """
        who, task, project = self.who(n), self.a_task(t), self.a_project(p)
        places = [*project.sections, *(gid for gid in self.o.listed(project) if gid != task.gid)]
        place = places[at % len(places)]
        where = {"section": place} if place in project.sections else {"insert_before": place}
        wanted = self.may(who, task, model.VIEWER)
        wanted = self.may_in(who, project, model.EDITOR) if wanted == 200 else wanted
        path, data = f"/tasks/{task.gid}/addProject", {"project": project.gid, **where}
        if self.attempt(who, wanted, "POST", path, data) is not None:
            self._put(task, project, place)

    def _put(self, task: Task, project: Project, place: str) -> None:
        self.o.take(task, project)
        section = place if place in self.o.order else self.o.tasks[place].homes[project.gid]
        order = self.o.order[section]
        self.o.put(task, project, section, order.index(place) if place in order else len(order))

    @precondition(lambda self: self.has_tasks() and self.has_projects())
    @rule(n=WHO, t=PICK, p=PICK)
    def take(self, n: int, t: int, p: int) -> None:
        """A task leaves a project and lives on for its people."""
        who, task, project = self.who(n), self.a_task(t), self.a_project(p)
        wanted = self.may(who, task, model.VIEWER)
        wanted = self.may_in(who, project, model.EDITOR) if wanted == 200 else wanted
        path = f"/tasks/{task.gid}/removeProject"
        if self.attempt(who, wanted, "POST", path, {"project": project.gid}) is not None:
            self.o.take(task, project)

    @precondition(has_tasks)
    @rule(n=WHO, t=PICK, under=st.none() | PICK)
    def nest(self, n: int, t: int, under: int | None) -> None:
        """A task becomes a part of another, or stands alone; never a part of its own parts."""
        who, task = self.who(n), self.a_task(t)
        parent = None if under is None else self.a_task(under)
        wanted = self.may(who, task, model.EDITOR)
        if wanted == 200 and parent is not None:
            wanted = self._nesting(who, task, parent)
        data = {"parent": parent.gid if parent else None}
        if self.attempt(who, wanted, "POST", f"/tasks/{task.gid}/setParent", data):
            task.parent = data["parent"]

    def _nesting(self, who: str, task: Task, parent: Task) -> int:
        wanted = self.may(who, parent, model.EDITOR)
        if wanted != 200:
            return wanted
        is_below = task.gid in {one.gid for one in self.o.line(parent)}
        deep = self.o.depth(parent) + 1 + self.o.height(task.gid) > model.DEEPEST
        return 400 if is_below or deep else 200

    @precondition(has_tasks)
    @rule(n=WHO, t=PICK, u=PICK)
    def wait_for(self, n: int, t: int, u: int) -> None:
        """A task waits for another, never in a circle."""
        who, task, other = self.who(n), self.a_task(t), self.a_task(u)
        wanted = self.may(who, task, model.EDITOR)
        wanted = self.may(who, other, model.NOTHING) if wanted == 200 else wanted
        if wanted == 200 and self.o.waits(other.gid, task.gid):
            wanted = 200 if other.gid in task.waits_for else 400
        path, data = f"/tasks/{task.gid}/addDependencies", {"dependencies": [other.gid]}
        if self.attempt(who, wanted, "POST", path, data) is not None:
            task.waits_for.add(other.gid)

    @precondition(has_tasks)
    @rule(n=WHO, t=PICK)
    def comment(self, n: int, t: int) -> None:
        """Commenters speak."""
        who, task = self.who(n), self.a_task(t)
        wanted = self.may(who, task, model.COMMENTER)
        path = f"/tasks/{task.gid}/stories"
        if self.attempt(who, wanted, "POST", path, {"text": (name := self.a_name())}):
            self.called_so(name, task.gid)
            task.followers.add(who)

    @precondition(has_tasks)
    @rule(n=WHO, t=PICK)
    def delete_a_task(self, n: int, t: int) -> None:
        """Editors put a task into the trash, with everything below it."""
        who, task = self.who(n), self.a_task(t)
        wanted = self.may(who, task, model.EDITOR)
        if self.attempt(who, wanted, "DELETE", f"/tasks/{task.gid}") is not None:
            self.o.delete_task(who, task)

    @precondition(lambda self: bool(self.o.deletions))
    @rule(d=PICK)
    def restore(self, d: int) -> None:
        """Whoever deleted something brings it back, while they may; what was listed keeps its
        order.
        """
        number = list(self.o.deletions)[d % len(self.o.deletions)]
        deletion = self.o.deletions[number]
        trash = self.stage.ask(deletion.by, "GET", "/api/weft/1/trash").json()["data"]
        mine = [batch["gid"] for batch in trash if batch["target"]["gid"] == deletion.target]
        for batch in mine[:1]:
            path = f"/api/weft/1/trash/{batch}/restore"
            self.attempt(deletion.by, 200, "POST", path)
            self._came_back(self.o.restore(number))

    def _came_back(self, sections: set[str]) -> None:
        """What came back has its old place among what stayed."""
        for section in sections:
            now = self.stage.do(self._order(section))
            before = self.o.order[section]
            assert [gid for gid in now if gid in before] == before
            self.o.order[section] = now

    async def _order(self, section: str) -> list[str]:
        rows = await self.base.rows(ORDER, int(self.stage.world.workspace), int(section))
        return [str(row["task_gid"]) for row in rows]

    # The team.

    @rule(m=st.integers(1, len(PEOPLE) - 1), stays=st.booleans())
    def join_the_team(self, m: int, stays: bool) -> None:
        """People join the team and leave it."""
        member, inside = self.who(m), self.o.teams[self.team]
        if stays == (member in inside):
            return
        verb = "addUser" if stays else "removeUser"
        self.attempt(self.ada, 200, "POST", f"/teams/{self.team}/{verb}", {"user": member})
        inside ^= {member}

    # What must hold after every step.

    @invariant()
    def everybody_sees_and_hears_what_they_should(self) -> None:
        """For each person: sight, leaks, and the law of what is heard."""
        rows = self.stage.do(self.stage.news())
        about = {int(gid) for gid in (*self.o.tasks, *self.o.projects)}
        sight = self.stage.do(self.stage.sight(rows, about))
        for who in self.o.people:
            self._look(who, rows, sight)
        self._look_at_an_order()

    def _seen(self, who: str) -> dict[str, Any]:
        actor = self.stage.actors[who]
        fetch = self.stage.fetch
        found = self.stage.do(fetch(actor, "task", list(self.o.tasks)))
        found |= self.stage.do(fetch(actor, "project", list(self.o.projects)))
        self.ever[who] |= found.keys() | self._sections(found)
        return found

    def _sections(self, seen: Any) -> set[str]:
        return {s for p in self.o.projects.values() if p.gid in seen for s in p.sections}

    def _look(self, who: str, rows: list[dict[str, Any]], sight: Sight) -> None:
        before = self.stage.actors[who]
        ops = self.stage.heard(before, rows, sight)
        old = self.known[who]
        self.stage.actors[who] = now = self.stage.do(self.stage.actor(who))
        if before.tokens != now.tokens:
            self.syncs[who] = self._sync(who)
        new = self._seen(who)
        assert new.keys() == self.o.seen_tasks(who) | self.o.seen_projects(who)
        assert self._foreign(json.dumps(new), new) == set()
        opened = {str(gid) for gid, by in sight.openings.items() if {*by.tokens} & {*now.tokens}}
        assert opened & (self.o.tasks.keys() | self.o.projects.keys()) == new.keys()
        told = json.dumps([op for op in ops if op["action"] != "gone"])
        assert self._foreign(told, new.keys() | old.keys()) == set(), (self.called(who), told)
        lost = json.dumps([op for op in ops if op["action"] == "gone"])
        assert self._foreign(lost, old) == set(), (self.called(who), lost)
        if before.tokens == now.tokens and not self._calls_for_a_fresh_look(old, ops):
            self._check_the_law(old, ops, new, (self.called(who), ops))
        self.known[who] = new

    def _foreign(self, text: str, seen: Any) -> set[str]:
        """The tasks, projects and sections in a text that are not to be known."""
        known = set(seen) | self._sections(seen)
        return {gid for gid in GIDS.findall(text) if kind_of(int(gid)) in KINDS} - known

    def _calls_for_a_fresh_look(self, old: Any, ops: list[Any]) -> bool:
        """The stream says so, or tells of something unknown."""
        return any(
            op["action"] == "resnapshot"
            or (op["gid"] not in old and op.get("resource_type") in ("task", "project"))
            for op in ops
        )

    def _check_the_law(self, old: Any, ops: list[Any], new: Any, said: Any) -> None:
        """What was known, changed by what was heard, is what is there."""
        state = {gid: flat(item) for gid, item in old.items() if gid in self.o.tasks}
        for op in ops:
            if op["action"] in ("gone", "deleted"):
                state.pop(op["gid"], None)
            elif op["gid"] in state:
                apply(state[op["gid"]], op["changes"])
        there = {gid: flat(item) for gid, item in new.items() if gid in self.o.tasks}
        assert state.keys() == there.keys(), said
        for gid, item in there.items():
            assert visible(state[gid], new) == visible(item, new), said

    def _look_at_an_order(self) -> None:
        """One project's list after the other, as somebody who sees it is shown it."""
        self.steps += 1
        for project in list(self.o.projects.values())[self.steps % 3 :: 3]:
            for who in [w for w in self.o.people if self.o.level_in(w, project)][:1]:
                shown = self.attempt(who, 200, "GET", f"/projects/{project.gid}/tasks?limit=100")
                assert [item["gid"] for item in shown] == self.o.listed(project)

    def check_doors(self, who: str) -> None:
        """Every other door shows no more: each thing by its gid, events, history, search."""
        seen = self.o.seen_tasks(who) | self.o.seen_projects(who)
        answers = {
            gid: self.stage.ask(who, "GET", f"/{kind}s/{gid}").status_code
            for kind, things in (("task", self.o.tasks), ("project", self.o.projects))
            for gid in things
        }
        assert {gid for gid, status in answers.items() if status == 200} == seen
        here = self.stage.world.workspace
        paths = [f"/workspaces/{here}/events?sync={self.syncs[who]}"]
        paths += [
            f"/workspaces/{here}/typeahead?resource_type={kind}&query=thing"
            for kind in ("task", "project")
        ]
        paths += [f"/api/weft/1/workspaces/{here}/search?text=thing"]
        paths += [
            f"/tasks/{gid}?opt_fields=parent,dependencies,dependents,projects,memberships.section"
            for gid in sorted(seen & self.o.tasks.keys())
        ]
        paths += [f"/api/weft/1/history?resource={gid}" for gid in sorted(seen)]
        paths += [
            f"/tasks/{gid}/stories?opt_fields=text,html_text,target"
            for gid in seen & self.o.tasks.keys()
        ]
        for path in paths:
            answer = self.stage.ask(who, "GET", path)
            assert answer.status_code == 200, answer.text
            told = answer.json()["data"]
            assert self._foreign(json.dumps(told), self.ever[who]) == set(), (path, told)
            names = set(NAMES.findall(answer.text))
            assert {n for n in names if not self.names[n] & self.ever[who]} == set(), answer.text


ORDER = """SELECT h.task_gid FROM task_projects h JOIN tasks t ON t.workspace_gid = h.workspace_gid
 AND t.gid = h.task_gid AND t.trashed_in IS NULL WHERE h.workspace_gid = $1 AND h.section_gid = $2
 AND h.trashed_in IS NULL ORDER BY h.rank, h.task_gid"""
ONES, MANIES = ("assignee", "parent"), ("followers", "projects")


def flat(item: Any) -> dict[str, Any]:
    """A task as a client keeps it: values, and gids in the place of things."""
    kept = {"name": item["name"], "completed": item["completed"]}
    kept |= {name: item[name] and item[name]["gid"] for name in ONES}
    return kept | {name: {one["gid"] for one in item[name]} for name in MANIES}


def apply(item: dict[str, Any], changes: Any) -> None:
    """What a client does with an op."""
    for name, change in changes.items():
        if name in MANIES:
            item[name] = item[name] | set(change.get("added", ())) - set(change.get("removed", ()))
            item[name] -= set(change.get("removed", ()))
        elif name in item and isinstance(change, list):
            item[name] = change[1]


def visible(item: dict[str, Any], seen: Any) -> dict[str, Any]:
    """What of it may be shown: no parent and no project that is hidden."""
    parent = item["parent"] if item["parent"] in seen else None
    return {**item, "parent": parent, "projects": item["projects"] & seen.keys()}


@pytest.fixture
def runner() -> Generator[asyncio.Runner]:
    """A loop for the machine, which knows of none."""
    with asyncio.Runner() as runner:
        yield runner


def test_the_world_is_as_the_oracle_says(database_url: str, runner: asyncio.Runner) -> None:
    print(f"seed {SEED}")
    base = Database(database_url)
    runner.run(base.open())
    seed(SEED)(Life)
    Life.base, Life.runner = base, runner
    try:
        run_state_machine_as_test(
            Life,
            settings=settings(
                max_examples=sized(10, 40),
                stateful_step_count=sized(20, 50),
                deadline=None,
                phases=(Phase.generate, Phase.shrink) if SHRINKS else (Phase.generate,),
                print_blob=True,
                database=None,
                suppress_health_check=tuple(HealthCheck),  # pyright: ignore[reportArgumentType]
            ),
        )
    finally:
        runner.run(base.close())
