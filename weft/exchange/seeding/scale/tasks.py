"""Tasks with their access, places, people and words; in chunks, each into every table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

import msgspec

from weft.exchange.seeding.finders import array, vector
from weft.exchange.seeding.scale.ground import CHUNK, START, Ground, Organisation, Row
from weft.exchange.seeding.scale.talk import Talk
from weft.exchange.seeding.vocabulary import task_name
from weft.std.gid import Kind

BIGGEST, SECOND = 10_000, 3_000
SKEW = 2
"""How unlike projects are: half of the tasks are in a quarter of them."""
VALUES: dict[str, Callable[[int, list[int]], Any]] = {
    "enum": lambda n, options: str(options[n % len(options)]),
    "number": lambda n, _: n % 1000 / 10,
    "text": lambda n, _: f"Value {n % 97}",
    "date": lambda n, _: {"date": (START + timedelta(days=n % 300)).date().isoformat()},
}
TASK_TABLES = {
    "tasks": "workspace_gid gid name notes assignee_gid created_by_gid due_on completed_at custom"
    " created_at modified_at",
    "task_access": "workspace_gid task_gid acl",
    "task_search": "workspace_gid task_gid modified_at acl words due_on created_at completed_at",
    "task_projects": "workspace_gid task_gid project_gid section_gid rank",
    "task_followers": "workspace_gid task_gid user_gid",
    "task_tags": "workspace_gid task_gid tag_gid",
}


@dataclass
class Pending:
    """Rows that wait for their COPY, by table."""

    rows: dict[str, list[Row]] = field(
        default_factory=lambda: {name: list[Row]() for name in TASK_TABLES}
    )

    async def flush(self, ground: Ground) -> None:
        """Into the tables, all of them."""
        for table, columns in TASK_TABLES.items():
            if self.rows[table]:
                await ground.copy(table, columns, self.rows[table])
            self.rows[table] = []


async def sow_tasks(ground: Ground, made: Organisation) -> None:
    """All tasks; one in eight lives in a small private project as well."""
    pending, talk = Pending(), Talk(ground, made) if made.teams else None
    for n, (project, place) in enumerate(_homes(ground, made)):
        homes = [project, *([made.private[n // 8 % len(made.private)]] if n % 8 == 0 else [])]
        task = _sow_task(ground, made, n, homes, place, pending.rows)
        if talk:
            talk.note(n, task, project)
        if len(pending.rows["tasks"]) >= CHUNK * 10:
            await pending.flush(ground)
            if talk:
                await talk.flush()
    await pending.flush(ground)
    if talk:
        await talk.flush(least=0)


def _homes(ground: Ground, made: Organisation) -> Iterator[tuple[int, int]]:
    """A project for each task: two big ones first; the rest evenly, or, where there are teams, few
    to most and many to some.
    """
    total = ground.size.tasks
    first, second = min(BIGGEST, total // 2), min(SECOND, total // 5)
    others = made.projects[2:] or made.projects
    chance = Random(ground.size.seed + 3)  # noqa: S311 - test data, no secret
    for n in range(total):
        if n < first:
            yield made.projects[0], n
        elif n < first + second:
            yield made.projects[1], n - first
        elif made.teams:
            yield others[int(len(others) * chance.random() ** SKEW)], n
        else:
            yield others[n % len(others)], n // len(others)


def _sow_task(
    ground: Ground,
    made: Organisation,
    n: int,
    homes: list[int],
    place: int,
    rows: dict[str, list[Row]],
) -> int:
    here, gid, name = made.workspace, ground.gid(Kind.TASK), task_name(ground.random, n)
    notes = f"Notes of {name.lower()}."
    assignee, author = ground.anyone(made) if n % 3 else None, ground.anyone(made)
    followers = {author, ground.anyone(made)} | ({assignee} if assignee else set[int]())
    modified = changed(n)
    days = ((START + timedelta(days=n % 360)).date(), modified if n % 3 == 0 else None)
    custom = msgspec.json.encode(_values(made, homes[0], n)).decode()
    rows["tasks"].append((here, gid, name, notes, assignee, author, *days, custom, START, modified))
    access = array(_readers(made, homes, followers))
    rows["task_access"].append((here, gid, access))
    words = vector(here, "task", name, "notes of")  # the notes have the name's words once more
    due, done = days
    rows["task_search"].append((here, gid, modified, access, words, due, START, done))
    for home in homes:
        sections = made.sections[home]
        section = sections[place % len(sections)]
        rows["task_projects"].append((here, gid, home, section, f"i{n:09}"))
    rows["task_followers"].extend((here, gid, f) for f in followers)
    rows["task_tags"].append((here, gid, made.tags[n % len(made.tags)]))
    return gid


def changed(n: int) -> datetime:
    """When the n-th task was last changed: every seven seconds one, over half a year and more."""
    return START + timedelta(seconds=n * 7 % 20_000_000)


def _readers(made: Organisation, homes: list[int], people: set[int]) -> list[int]:
    open_ = {made.workspace for home in homes if home not in made.closed}
    return sorted({*homes, *open_, *(-person for person in people)})


def _values(made: Organisation, project: int, n: int) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for f in made.shown[project]:
        gid, kind, options = made.fields[f]
        values[str(gid)] = VALUES[kind](n, options)
    return values
