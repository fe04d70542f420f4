"""A large synthetic organisation, written by COPY: people, projects and tasks in the proportions of
real ones.

One project holds 10,000 tasks and one 3,000 (fewer, where the whole is smaller); one task in eight
lives in a small private project as well, and one person is a member of thousands of those.
"""

import csv
import io
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import asyncpg
import msgspec

from weft.exchange.seeding.finders import NAMES, array, named, vector
from weft.exchange.seeding.indexes import settle, without_indexes
from weft.exchange.seeding.vocabulary import person_name, task_name
from weft.identity.workspaces.tables import workspaces
from weft.kernel.access import bucket_of_workspace
from weft.kernel.database import Founding
from weft.kernel.tables import epochs
from weft.std import rank, text
from weft.std.gid import Kind, compose

CHUNK = 2_000
BIGGEST, SECOND = 10_000, 3_000
PER_PROJECT = 250
FIELDS, FIELDS_SHOWN, OPTIONS = 40, 5, 6
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything."""

    users: int
    projects: int
    tasks: int
    seed: int = 7


@dataclass
class Organisation:
    """What was made, for those who measure it."""

    workspace: int
    users: list[int] = field(default_factory=list[int])
    guest: int = 0
    typical: int = 0
    everywhere: int = 0
    projects: list[int] = field(default_factory=list[int])
    private: list[int] = field(default_factory=list[int])
    sections: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    tags: list[int] = field(default_factory=list[int])
    fields: list[tuple[int, str, list[int]]] = field(
        default_factory=list[tuple[int, str, list[int]]]
    )
    shown: dict[int, list[int]] = field(default_factory=dict[int, list[int]])


class Sower:
    """Makes identities and rows in one order, so the same seed gives the same organisation."""

    def __init__(self, connection: asyncpg.Connection, size: Size) -> None:
        self.connection, self.size, self.random = connection, size, Random(size.seed)  # noqa: S311 - test data, no secret
        self._next = 0

    async def sow(self, name: str) -> Organisation:
        """The whole organisation."""
        await self._reserve()
        workspace = self._gid(Kind.WORKSPACE, 0)
        self.bucket = bucket_of_workspace(workspace)
        made = Organisation(workspace)
        write = Founding(self.connection)
        await write.insert(workspaces, gid=workspace, name=name, created_at=START)
        await write.insert(epochs, workspace_gid=workspace)
        await self._people(made)
        await self._fields(made)
        await self._projects(made)
        async with without_indexes(self.connection, TASK_TABLES):
            await self._tasks(made)
        await settle(self.connection, (*TASK_TABLES, *SMALL_TABLES))
        return made

    async def _reserve(self) -> None:
        size = self.size
        wanted = size.users * 3 + size.projects * 20 + size.tasks * 2 + 10_000
        start: int = await self.connection.fetchval("SELECT nextval('gids')")
        await self.connection.execute("SELECT setval('gids', $1)", start + wanted + 1_000)
        self._next = start

    def _gid(self, kind: Kind, bucket: int | None = None) -> int:
        self._next += 1
        return compose(self._next, kind, self.bucket if bucket is None else bucket)

    async def copy(self, table: str, columns: str, rows: Iterable[Row]) -> None:
        """Rows into a table, streamed."""
        await self.connection.copy_to_table(
            table, source=_csv(iter(rows)), columns=columns.split(), format="csv", null="\\N"
        )

    async def _people(self, made: Organisation) -> None:
        made.users = [self._gid(Kind.USER, 0) for _ in range(self.size.users)]
        names = [person_name(self.random, n) for n in range(self.size.users)]
        made.guest, made.typical, made.everywhere = made.users[-1], made.users[0], made.users[1]
        await self.copy(
            "users",
            "gid name sort_key email created_at confirmed_at",
            (
                (gid, name, text.sort_key(name), f"user{gid}@example.com", START, START)
                for gid, name in zip(made.users, names, strict=True)
            ),
        )
        await self.copy(
            "workspace_memberships",
            "workspace_gid user_gid gid kind is_admin created_at",
            (
                (
                    made.workspace,
                    gid,
                    self._gid(Kind.WORKSPACE_MEMBERSHIP),
                    "guest" if n % 50 == 49 or gid == made.guest else "member",
                    n == 0,
                    START,
                )
                for n, gid in enumerate(made.users)
            ),
        )
        await self.copy(
            "user_task_lists",
            "workspace_gid gid user_gid created_at",
            ((made.workspace, self._gid(Kind.USER_TASK_LIST), gid, START) for gid in made.users),
        )

    async def _fields(self, made: Organisation) -> None:
        kinds = ("enum", "number", "text", "date", "enum")
        for n in range(FIELDS):
            kind = kinds[n % len(kinds)]
            options = (
                [self._gid(Kind.ENUM_OPTION) for _ in range(OPTIONS)] if kind == "enum" else []
            )
            made.fields.append((self._gid(Kind.CUSTOM_FIELD), kind, options))
        await self.copy(
            "custom_fields",
            "workspace_gid gid name sort_key resource_subtype precision created_at",
            (
                (
                    made.workspace,
                    gid,
                    f"Field {n}",
                    f"field {n:04}",
                    kind,
                    1 if kind == "number" else None,
                    START,
                )
                for n, (gid, kind, _) in enumerate(made.fields)
            ),
        )
        ranks = rank.spread(OPTIONS)
        await self.copy(
            "enum_options",
            "workspace_gid gid field_gid name color rank",
            (
                (made.workspace, option, gid, f"Option {i}", "blue", ranks[i])
                for gid, _, options in made.fields
                for i, option in enumerate(options)
            ),
        )
        made.tags = [self._gid(Kind.TAG) for _ in range(200)]
        await self.copy(
            "tags",
            "workspace_gid gid name sort_key color created_at",
            (
                (made.workspace, g, f"Tag {n}", f"tag {n:04}", "blue", START)
                for n, g in enumerate(made.tags)
            ),
        )

    async def _projects(self, made: Organisation) -> None:
        holders = max(2, min(self.size.projects, self.size.tasks // PER_PROJECT or 2))
        made.projects = [self._gid(Kind.PROJECT) for _ in range(holders)]
        made.private = [
            self._gid(Kind.PROJECT) for _ in range(max(1, self.size.projects - holders))
        ]
        everything = [*made.projects, *made.private]
        private = set(made.private) | {p for n, p in enumerate(made.projects) if n % 4 == 3}
        await self.copy(
            "projects",
            "workspace_gid gid name sort_key privacy_setting owner_gid created_by_gid created_at"
            " modified_at",
            (
                (
                    made.workspace,
                    gid,
                    f"Project {n}",
                    f"project {n:06}",
                    "private" if gid in private else "public_to_workspace",
                    self._anyone(made),
                    self._anyone(made),
                    START,
                    START,
                )
                for n, gid in enumerate(everything)
            ),
        )
        self._private = private
        await self._finders(made, everything)
        await self._rooms(made, everything)
        await self._members(made)

    async def _finders(self, made: Organisation, projects: Sequence[int]) -> None:
        """What is found by name: projects, labels and fields."""
        w = made.workspace
        tokens = [gid if gid in self._private else w for gid in projects]
        named_projects = [(g, f"Project {n}", tokens[n]) for n, g in enumerate(projects)]
        named_tags = [(g, f"Tag {n}", w) for n, g in enumerate(made.tags)]
        named_fields = [(g, f"Field {n}", w) for n, (g, _, _) in enumerate(made.fields)]
        await self.copy("name_search", NAMES, named(w, "project", named_projects, START))
        await self.copy("name_search", NAMES, named(w, "tag", named_tags, START))
        await self.copy("name_search", NAMES, named(w, "custom_field", named_fields, START))

    def _anyone(self, made: Organisation) -> int:
        return made.users[int(self.random.random() * len(made.users))]

    async def _rooms(self, made: Organisation, projects: Sequence[int]) -> None:
        names = ("To do", "Doing", "Waiting", "Done")
        ranks = rank.spread(len(names))
        for project in projects:
            made.sections[project] = [self._gid(Kind.SECTION) for _ in names]
        await self.copy(
            "sections",
            "workspace_gid gid home_gid name rank created_at",
            (
                (made.workspace, gid, project, names[i], ranks[i], START)
                for project, sections in made.sections.items()
                for i, gid in enumerate(sections)
            ),
        )
        settings = rank.spread(FIELDS_SHOWN)
        for n, project in enumerate(made.projects):
            made.shown[project] = [(n * 7 + i * 3) % FIELDS for i in range(FIELDS_SHOWN)]
        await self.copy(
            "custom_field_settings",
            "workspace_gid gid parent_gid field_gid rank",
            (
                (
                    made.workspace,
                    self._gid(Kind.CUSTOM_FIELD_SETTING),
                    project,
                    made.fields[f][0],
                    settings[i],
                )
                for project, shown in made.shown.items()
                for i, f in enumerate(shown)
            ),
        )

    async def _members(self, made: Organisation) -> None:
        pairs: dict[tuple[int, int], int] = {}
        for project in self._private:
            for _ in range(8):
                pairs[(project, self._anyone(made))] = self.random.choice((2, 3, 3, 4))
        for project in made.private[:4_000]:
            pairs[(project, made.everywhere)] = 3
        for project in made.projects[3::40]:
            pairs[(project, made.typical)] = 3
        pairs[(made.projects[0], made.guest)] = 3
        await self.copy(
            "project_memberships",
            "workspace_gid project_gid member_gid gid level created_at",
            (
                (made.workspace, project, member, self._gid(Kind.PROJECT_MEMBERSHIP), level, START)
                for (project, member), level in pairs.items()
            ),
        )

    # Tasks, in chunks: each chunk goes into every table before the next is made.

    async def _tasks(self, made: Organisation) -> None:
        pending: dict[str, list[Row]] = {name: [] for name in TASK_TABLES}
        for n, (project, place) in enumerate(self._homes(made)):
            self._task(made, n, project, place, pending)
            if len(pending["tasks"]) >= CHUNK * 10:
                await self._flush(pending)
        await self._flush(pending)

    async def _flush(self, pending: dict[str, list[Row]]) -> None:
        for table, columns in TASK_TABLES.items():
            if pending[table]:
                await self.copy(table, columns, pending[table])
            pending[table] = []

    def _homes(self, made: Organisation) -> Iterator[tuple[int, int]]:
        """A project for each task: two big ones first, the rest evenly."""
        total = self.size.tasks
        first, second = min(BIGGEST, total // 2), min(SECOND, total // 5)
        others = made.projects[2:] or made.projects
        for n in range(total):
            if n < first:
                yield made.projects[0], n
            elif n < first + second:
                yield made.projects[1], n - first
            else:
                yield others[n % len(others)], n // len(others)

    def _task(
        self, made: Organisation, n: int, project: int, place: int, pending: dict[str, list[Row]]
    ) -> None:
        random, workspace = self.random, made.workspace
        gid = self._gid(Kind.TASK)
        name = task_name(random, n)
        notes = f"Notes of {name.lower()}."
        assignee = self._anyone(made) if n % 3 else None
        author = self._anyone(made)
        followers = {author, self._anyone(made)} | ({assignee} if assignee else set[int]())
        homes = [project]
        if n % 8 == 0:
            homes.append(made.private[n // 8 % len(made.private)])
        open_ = {workspace for home in homes if home not in self._private}
        acl = sorted({*homes, *open_, *(-f for f in followers)})
        modified = START + timedelta(seconds=n * 7 % 20_000_000)
        due = (START + timedelta(days=n % 360)).date()
        done = modified if n % 3 == 0 else None
        custom = msgspec.json.encode(self._values(made, project, n)).decode()
        row = (
            workspace,
            gid,
            name,
            notes,
            assignee,
            author,
            due,
            done,
            custom,
            START,
            modified,
        )
        pending["tasks"].append(row)
        access = array(acl)
        pending["task_access"].append((workspace, gid, access))
        words = vector(workspace, "task", name, notes)
        pending["task_search"].append((workspace, gid, modified, access, words))
        for home in homes:
            sections = made.sections[home]
            section = sections[place % len(sections)]
            pending["task_projects"].append((workspace, gid, home, section, f"i{n:09}"))
        pending["task_followers"].extend((workspace, gid, f) for f in followers)
        pending["task_tags"].append((workspace, gid, made.tags[n % len(made.tags)]))

    def _values(self, made: Organisation, project: int, n: int) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for f in made.shown[project]:
            gid, kind, options = made.fields[f]
            values[str(gid)] = VALUES[kind](n, options)
        return values


VALUES: dict[str, Callable[[int, list[int]], Any]] = {
    "enum": lambda n, options: str(options[n % len(options)]),
    "number": lambda n, _: n % 1000 / 10,
    "text": lambda n, _: f"Value {n % 97}",
    "date": lambda n, _: {"date": (START + timedelta(days=n % 300)).date().isoformat()},
}
SMALL_TABLES = (
    "users workspace_memberships projects project_memberships sections custom_fields"
    " custom_field_settings enum_options tags name_search"
).split()
TASK_TABLES = {
    "tasks": "workspace_gid gid name notes assignee_gid created_by_gid due_on completed_at custom"
    " created_at modified_at",
    "task_access": "workspace_gid task_gid acl",
    "task_search": "workspace_gid task_gid modified_at acl words",
    "task_projects": "workspace_gid task_gid project_gid section_gid rank",
    "task_followers": "workspace_gid task_gid user_gid",
    "task_tags": "workspace_gid task_gid tag_gid",
}


async def _csv(rows: Iterator[Row]) -> AsyncIterator[bytes]:
    while True:
        buffer = io.StringIO()
        writer = csv.writer(buffer)
        count = 0
        for row in rows:
            writer.writerow(["\\N" if value is None else value for value in row])
            count += 1
            if count == CHUNK:
                break
        if not count:
            return
        yield buffer.getvalue().encode()
