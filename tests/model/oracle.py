"""What should be so: people, teams, projects and tasks in memory, written from the product's rules
and without a line of its code.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

NOTHING, VIEWER, COMMENTER, EDITOR, ADMIN = range(5)
PUBLIC, TEAM, PRIVATE = "public_to_workspace", "private_to_team", "private"
DEEPEST = 5


@dataclass
class Project:
    """Who may be where, and the order of its sections."""

    gid: str
    privacy: str
    owner: str | None
    team: str | None = None
    members: dict[str, int] = field(default_factory=dict[str, int])
    sections: list[str] = field(default_factory=list[str])
    batch: int | None = None


@dataclass
class Task:
    """A task with its people, its places and what it waits for."""

    gid: str
    name: str
    creator: str
    parent: str | None = None
    assignee: str | None = None
    completed: bool = False
    followers: set[str] = field(default_factory=set[str])
    homes: dict[str, str] = field(default_factory=dict[str, str])
    waits_for: set[str] = field(default_factory=set[str])
    batch: int | None = None
    lost: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])


@dataclass
class Deletion:
    """One deletion: what it took, and who did it."""

    target: str
    by: str


@dataclass
class Oracle:
    """Everything that was done, as it should stand."""

    members: set[str] = field(default_factory=set[str])
    guests: set[str] = field(default_factory=set[str])
    teams: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    projects: dict[str, Project] = field(default_factory=dict[str, Project])
    tasks: dict[str, Task] = field(default_factory=dict[str, Task])
    order: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    deletions: dict[int, Deletion] = field(default_factory=dict[int, Deletion])
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def people(self) -> list[str]:
        """Everybody."""
        return sorted(self.members | self.guests)

    # Sight and level.

    def who(self, person: str) -> set[str]:
        """A person and their teams."""
        return {person, *(team for team, inside in self.teams.items() if person in inside)}

    def level_in(self, person: str, project: Project) -> int:
        """What somebody may do in a project."""
        if project.batch is not None:
            return NOTHING
        who = self.who(person)
        granted = max((project.members.get(one, NOTHING) for one in who), default=NOTHING)
        open_ = project.privacy == PUBLIC and person in self.members
        through = project.privacy != PRIVATE and project.team in who
        level = max(granted, EDITOR if open_ or through else NOTHING)
        return ADMIN if level and project.owner == person else level

    def line(self, task: Task) -> Iterator[Task]:
        """A task and everything above it."""
        one: Task | None = task
        while one is not None:
            yield one
            one = self.tasks.get(one.parent or "")

    def open_line(self, task: Task) -> Iterator[Task]:
        """A task and what stands above it, up to where the trash begins."""
        for one in self.line(task):
            if one.batch is not None:
                return
            yield one

    def sees(self, person: str, task: Task) -> bool:
        """Whether somebody sees a task."""
        return any(self._opens(person, one) for one in self.open_line(task))

    def there(self, task: Task) -> set[str]:
        """The projects that a task is in, but for those in the trash."""
        return {home for home in task.homes if self.projects[home].batch is None}

    def _opens(self, person: str, task: Task) -> bool:
        mine = person in (task.creator, task.assignee) or person in task.followers
        return mine or any(self._homes(person, task))

    def _homes(self, person: str, task: Task) -> Iterator[int]:
        levels = (self.level_in(person, self.projects[home]) for home in task.homes)
        return (level for level in levels if level)

    def level_on(self, person: str, task: Task) -> int:
        """What somebody may do with a task."""
        line = list(self.open_line(task))
        has_home = any(self.there(one) for one in line)
        level = max((level for one in line for level in self._homes(person, one)), default=NOTHING)
        if any(person in (one.creator, one.assignee) for one in line):
            level = max(level, EDITOR)
        if any(person in one.followers for one in line):
            level = max(level, COMMENTER if has_home else EDITOR)
        return level

    def seen_tasks(self, person: str) -> set[str]:
        """All tasks that somebody sees."""
        return {gid for gid, task in self.tasks.items() if self.sees(person, task)}

    def seen_projects(self, person: str) -> set[str]:
        """All projects that somebody sees."""
        found = self.projects.items()
        return {gid for gid, project in found if self.level_in(person, project)}

    def listed(self, project: Project) -> list[str]:
        """The tasks of a project in its order."""
        return [task for section in project.sections for task in self.order[section]]

    # What happens.

    def below(self, task: str) -> list[str]:
        """A task and everything under it that is not in the trash."""
        parts = [t.gid for t in self.tasks.values() if t.parent == task and t.batch is None]
        return [task, *(gid for part in parts for gid in self.below(part))]

    def put(self, task: Task, project: Project, section: str, at: int) -> None:
        """A task comes to a place, from wherever it was."""
        self.take(task, project)
        task.homes[project.gid] = section
        self.order[section].insert(at, task.gid)

    def take(self, task: Task, project: Project) -> None:
        """A task leaves a project."""
        if project.gid in task.homes:
            self._hide(task, task.homes.pop(project.gid))

    def _hide(self, task: Task, section: str) -> None:
        if task.gid in self.order[section]:
            self.order[section].remove(task.gid)

    def delete_task(self, person: str, task: Task) -> int:
        """Into the trash, with everything below."""
        number, gone = next(self.numbers), self.below(task.gid)
        self.deletions[number] = Deletion(task.gid, person)
        for one in (self.tasks[gid] for gid in gone):
            one.batch = number
            for home in list(one.homes):
                self._lose(one, self.projects[home], number)
        return number

    def delete_project(self, person: str, project: Project) -> int:
        """Into the trash, with the tasks that live nowhere else."""
        number = next(self.numbers)
        self.deletions[number] = Deletion(project.gid, person)
        inside = [t for t in self.tasks.values() if project.gid in t.homes and t.batch is None]
        for task in inside:
            if self.there(task) == {project.gid} and not self._has_live_parent(task):
                self._doom(task, project.gid, number)
        for task in inside:
            self._lose(task, project, number)
        project.batch = number
        return number

    def _has_live_parent(self, task: Task) -> bool:
        return task.parent is not None and self.tasks[task.parent].batch is None

    def _doom(self, task: Task, project: str, number: int) -> None:
        task.batch = number
        for section in task.homes.values():
            self._hide(task, section)
        for one in self.tasks.values():
            if one.parent == task.gid and one.batch is None and not self.there(one) - {project}:
                self._doom(one, project, number)

    def _lose(self, task: Task, project: Project, number: int) -> None:
        task.lost[project.gid] = (task.homes[project.gid], number)
        self.take(task, project)

    def restore(self, number: int) -> set[str]:
        """Out of the trash, to the old places; answers with the sections that gain tasks."""
        gained: set[str] = set()
        for project in self.projects.values():
            project.batch = None if project.batch == number else project.batch
        for task in self.tasks.values():
            is_back = task.batch == number
            task.batch = None if is_back else task.batch
            back = {home: place for home, (place, n) in task.lost.items() if n == number}
            task.homes |= back
            task.lost = {home: place for home, place in task.lost.items() if home not in back}
            gained |= set(task.homes.values() if is_back else back.values())
        del self.deletions[number]
        return gained

    def waits(self, task: str, other: str) -> bool:
        """Whether a task waits for another, be it through a third."""
        return task == other or any(self.waits(one, other) for one in self.tasks[task].waits_for)

    def depth(self, task: Task) -> int:
        """How many tasks stand above it."""
        return len(list(self.line(task))) - 1

    def height(self, gid: str) -> int:
        """How many levels stand below it, those in the trash as well."""
        parts = [one.gid for one in self.tasks.values() if one.parent == gid]
        return max((1 + self.height(part) for part in parts), default=0)
