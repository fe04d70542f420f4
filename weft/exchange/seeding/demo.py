"""The lively demo: a workspace in the middle of a product launch.

Its people make it themselves, through the product's own operations and in the order of time, so
rights, history, stories and search are what they would be had it really happened.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import count
from typing import Any

from weft.exchange.door import Door
from weft.exchange.imports import sample
from weft.exchange.imports.formats.jira_csv import FORMAT as JIRA
from weft.exchange.imports.mapping import guessed
from weft.exchange.imports.running import Importer, bring, planned, read
from weft.exchange.imports.sources import Source
from weft.exchange.seeding.lively.interviews import INTERVIEWS, NOTEBOOK
from weft.exchange.seeding.lively.launch import LAUNCH
from weft.exchange.seeding.lively.people import ADMIN, FIELDS, PEOPLE, TAGS, TEAMS
from weft.exchange.seeding.lively.shapes import Days, Job, Person
from weft.exchange.seeding.lively.website import WEBSITE
from weft.exchange.seeding.playing import Player
from weft.exchange.seeding.stage import Stage
from weft.identity.founding import Arrival, add_person, found_workspace
from weft.kernel.access import Gid, bucket_of_workspace
from weft.kernel.database import Database
from weft.kernel.settings import Settings
from weft.std.clock import FixedClock
from weft.std.gid import Kind

NAME = "Weft demo"
ISSUES = "Issues"
PLANS = (LAUNCH, WEBSITE, INTERVIEWS, NOTEBOOK)
BEGIN: Days = 30
FAVOURITES = {"dana": ("launch", "website", "notebook"), "mei": ("website", "launch")}
FIND = """SELECT w.gid FROM workspaces w
JOIN workspace_memberships m ON m.workspace_gid = w.gid
JOIN users u ON u.gid = m.user_gid
WHERE w.name = $1 AND u.email = $2 ORDER BY w.created_at LIMIT 1"""
PERSON = "SELECT gid FROM users WHERE email = $1"
Scene = Callable[[], Awaitable[None]]


async def find_demo(base: Database) -> Gid | None:
    """The demo's workspace, where there is one."""
    return await base.value(FIND, NAME, ADMIN)


async def make_demo(
    base: Database,
    door: Door,
    clock: FixedClock,
    *,
    now: datetime,
    password: str,
    arrivals: Sequence[Arrival] = (),
) -> Gid:
    """Make the demo, or what is missing of it; `password` is stored as it is given, hashed.

    `clock` is the one that the door looks at.
    """
    workspace = await find_demo(base) or await found_workspace(base, name=NAME, now=now)
    stage = Stage(door, clock, workspace, now)
    for person in PEOPLE:
        stage.known["person", person.key] = await _arrive(
            base, person, stage, password=password, arrivals=arrivals
        )
    for ago, order, scene in sorted(_scenes(stage), key=lambda s: (-s[0], s[1])):
        stage.at(ago, order)
        await scene()
    stage.at(0)
    await _import(base, stage)
    return workspace


async def _import(base: Database, stage: Stage) -> None:
    """One project was really brought from elsewhere."""
    dana, limits = stage.person("dana"), Settings()
    importer = Importer(stage.door, dana, stage.workspace, True, "UTC", stage.clock, limits)
    source = Source(sample.PATH, sample.PATH.name)
    await base.stock()
    gid = base.gid(Kind.IMPORT, bucket_of_workspace(stage.workspace))
    async with read(JIRA, source, {}, limits) as (staged, found):
        mapping = guessed(found, name=sample.PROJECT)
        plan = planned(importer, staged, found, mapping, gid)
        report = await bring(importer, plan, told=_unheard, kept=lambda _: None)
    (project,) = report.outcome.projects
    path = {"project_gid": project}
    sections = await stage.door.call("getSectionsForProject", dana, path=path)
    place, name = {"section_gid": sections[0]["gid"]}, {"name": ISSUES}
    await stage.door.call("updateSection", dana, path=place, body=name)


async def _unheard(_: int) -> None:
    """Nobody waits for it."""


async def _arrive(
    base: Database, person: Person, stage: Stage, *, password: str, arrivals: Sequence[Arrival]
) -> Gid:
    known: Gid | None = await base.value(PERSON, person.address)
    here = "SELECT 1 FROM workspace_memberships WHERE workspace_gid = $1 AND user_gid = $2"
    if known and await base.value(here, stage.workspace, known):
        return known
    return await add_person(
        base,
        email=person.address,
        name=person.name,
        workspace=stage.workspace,
        now=stage.now,
        password_hash=password,
        kind="guest" if person.is_guest else "member",
        is_admin=person.is_admin,
        arrivals=arrivals,
    )


def _scenes(stage: Stage) -> list[tuple[Days, int, Scene]]:
    """Everything that happens: how long ago, in which order, and what."""
    player, number = Player(stage), count()
    scenes = [(BEGIN, next(number), scene) for scene in _opening(stage)]
    for plan in PLANS:
        scenes.append((BEGIN - 1, next(number), partial(player.open, plan)))
        for said in plan.reports:
            scenes.append((said.ago, next(number), partial(player.report, plan, said)))
        for post in plan.posts:
            scenes += [(ago, next(number), scene) for ago, scene in player.talk_of(plan, post)]
    jobs = [(plan, job) for plan in PLANS for job in plan.jobs]
    for plan, job in jobs:
        scenes += [(ago, next(number), scene) for ago, scene in player.story_of(plan, job)]
    return [*scenes, (0.1, next(number), lambda: _favourites(stage))]


def _opening(stage: Stage) -> list[Scene]:
    return [lambda: _teams(stage), lambda: _tags(stage), lambda: _fields(stage)]


async def _teams(stage: Stage) -> None:
    for name, (lead, purpose) in TEAMS.items():
        body = {"organization": stage.workspace, "name": name, "description": purpose}
        made = await stage.make(("team", name), lead, "createTeam", body=body)
        for person in PEOPLE:
            if name in person.teams and person.key != lead:
                user = {"user": stage.person(person.key)}
                await stage.act(lead, "addUserForTeam", path={"team_gid": made["gid"]}, body=user)


async def _tags(stage: Stage) -> None:
    for name, color in TAGS.items():
        body = {"workspace": stage.workspace, "name": name, "color": color}
        await stage.make(("tag", name), "dana", "createTag", body=body)


async def _fields(stage: Stage) -> None:
    for of in FIELDS:
        options = [{"name": name, "color": color} for name, color in of.options.items()]
        body: dict[str, Any] = {
            "workspace": stage.workspace,
            "name": of.name,
            "resource_subtype": of.kind,
        }
        body |= {**of.more, "enum_options": options or None}
        made = await stage.make(("field", of.key), "dana", "createCustomField", body=body)
        made_options: list[dict[str, str]] = made["enum_options"]
        for option in made_options:
            stage.known["option", of.key, option["name"]] = int(option["gid"])


async def _favourites(stage: Stage) -> None:
    for who, keys in FAVOURITES.items():
        for key in keys:
            place = {"resource_gid": stage.known["project", key]}
            await stage.act(who, "keepFavorite", path=place)


def number_of_jobs(jobs: Sequence[Job]) -> int:
    """Tasks with all their parts."""
    return sum(1 + number_of_jobs(job.parts) for job in jobs)
