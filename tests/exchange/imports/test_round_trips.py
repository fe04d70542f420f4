"""What Weft exports it reads again: a project comes back as it was, or what does not is named here.

CSV cannot hold: comments, files, history, formatting, likes, followers and co-assignees; whether a
task is a milestone or an approval; times of day; of which form a field is, where the project that
it goes to has no field of that name; which task is meant where several have one name; what a comma
or another sign that stands between several things means in the name of a tag or an option; blanks
at the ends of texts, and several in a row in names.
JSON cannot hold: the history; who completed a task; bytes of files; in fields of people those who
are not active where it comes to; several blanks in a row in names.  `docs/how-to/export.md` says so
too.
"""

import csv
import io
import json
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any

import pytest_asyncio
from hypothesis import HealthCheck, Phase, given, settings

from tests.exchange.imports.test_again import brought
from tests.exchange.imports.woven import BETWEEN, Loom, Woven, projects
from tests.sizes import sized
from tests.world import Person, found_world
from weft.kernel.database import Database
from weft.std.sheets import unguarded

TRIPS = settings(
    max_examples=sized(4, 100),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.generate],  # shrinking takes minutes
)
LISTED = ("Tags", "Blocked By (Dependencies)", "Blocking (Dependencies)")
ANEW = ("Task ID", "Last Modified", "Projects")
"""What a task has of its new home."""


@pytest_asyncio.fixture(scope="module")
async def loom(base: Database) -> AsyncIterator[Loom]:
    """Two people and a field of every form."""
    async with found_world(base, "Loom") as world:
        people = [await world.person("Ada", is_admin=True), await world.person("Ben")]
        made = Loom(world, people)
        await made.set_up()
        yield made


@pytest_asyncio.fixture(scope="module")
async def mill(base: Database) -> AsyncIterator[Loom]:
    """Another workspace: its fields come with what is imported."""
    async with found_world(base, "Mill") as world:
        yield Loom(world, [await world.person("Eve", is_admin=True)])


async def exported(who: Person, project: str, form: str) -> bytes:
    answer = await who.own("GET", f"/projects/{project}/{form}")
    assert answer.status_code == 200, answer.text
    return answer.content


def rows_of(sheet: bytes) -> list[dict[str, Any]]:
    """A sheet without what is new by nature; several things in a cell have no order."""
    found = list(csv.DictReader(io.StringIO(sheet.decode(), newline="")))
    for row in found:
        for name in ANEW:
            del row[name]
        for name, cell in row.items():
            text = unguarded(cell).strip()
            row[name] = text if name == "Notes" else " ".join(text.split())
        for name in LISTED:
            row[name] = sorted(each.strip() for each in row[name].split(","))
    return found


def differing(before: Any, after: Any, place: str = "") -> Iterator[tuple[str, Any, Any]]:
    """What is not the same, place by place."""
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for at, (old, new) in enumerate(zip(before, after, strict=True)):
            yield from differing(old, new, f"{place}[{at}]")
    elif isinstance(before, dict) and isinstance(after, dict) and before.keys() == after.keys():
        for name in before:
            yield from differing(before[name], after[name], f"{place}.{name}")
    elif before != after:
        yield place, before, after


@TRIPS
@given(projects())
async def test_a_sheet_comes_back_as_it_was(loom: Loom, woven: Woven) -> None:
    ada = loom.people[0]
    sheet = await exported(ada, await loom.weave(woven), "csv")
    into = await loom.weave(Woven(woven.sections, []))
    report = (await brought(loom.world, ada, sheet, project=into))["report"]
    after = rows_of(await exported(ada, into, "csv"))
    assert list(differing(rows_of(sheet), after)) == [], report["losses"]


def tree_of(content: bytes, project: str, *, has_people: bool) -> list[dict[str, Any]]:
    """A project as JSON tells it, without what is new by nature: names instead of gids."""
    tasks = json.loads(content)["data"]
    names = dict(pair for task in tasks for pair in called(task))
    return [told(task, project, names, has_people=has_people) for task in tasks]


def called(task: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield task["gid"], " ".join(task["name"].split())
    yield from ((one["gid"], one["name"]) for one in task["followers"])
    for part in task["subtasks"]:
        yield from called(part)


def told(
    task: Mapping[str, Any], project: str, names: Mapping[str, str], *, has_people: bool
) -> dict[str, Any]:
    here = (one for one in task["memberships"] if one["project"]["gid"] == project)
    comments = (one for one in task["stories"] if one["type"] == "comment")
    same = ("resource_subtype", "completed", "completed_at", "created_at", "due_on", "start_on",
            "due_at", "notes", "html_notes", "num_subtasks")  # fmt: skip
    return {
        **{name: task[name] for name in same},
        "name": names[task["gid"]],
        "section": next((one["section"]["name"] for one in here), None),
        "assignee": (task["assignee"] or {}).get("name"),
        "created_by": names[task["created_by"]["gid"]],
        "followers": named(task["followers"]),
        "tags": named(task["tags"]),
        "dependencies": sorted(names[one["gid"]] for one in task["dependencies"]),
        "comments": [(one["text"], one["created_by"]["name"]) for one in comments],
        "values": {
            one["name"]: (one["resource_subtype"], one["display_value"])
            for one in task["custom_fields"]
            if one.get("display_value") and (has_people or one["resource_subtype"] != "people")
        },
        "subtasks": [told(one, project, names, has_people=has_people) for one in task["subtasks"]],
    }


def named(things: Sequence[Mapping[str, Any]]) -> list[str]:
    return sorted(one["name"] for one in things)


@TRIPS
@given(projects(*BETWEEN, is_rich=True))
async def test_a_tree_comes_back_as_it_was_elsewhere_too(
    loom: Loom, mill: Loom, woven: Woven
) -> None:
    ada, eve = loom.people[0], mill.people[0]
    project = await loom.weave(woven)
    content = await exported(ada, project, "json")
    for there, who in ((loom, ada), (mill, eve)):
        into = await there.weave(Woven(woven.sections, []))
        report = (await brought(there.world, who, content, project=into))["report"]
        here = there is loom
        before = tree_of(content, project, has_people=here)
        after = tree_of(await exported(who, into, "json"), into, has_people=here)
        assert list(differing(before, after)) == [], report["losses"]
