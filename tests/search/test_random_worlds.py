"""Advanced search agrees with a plain reading: whoever asks, the hits are those of the tasks they
can fetch that fulfil the criteria in what they are shown of them.
"""

import random
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from tests.search.test_finders import index
from tests.sizes import SEED, sized
from tests.world import Person, World
from weft.search.criteria.listings.tasks import _listing
from weft.search.finders import listings

FIELDS = (
    "name,assignee.gid,completed,due_on,projects.gid,tags.gid,followers.gid,parent.gid,"
    "created_by.gid,memberships.section.gid,dependencies.completed,dependents.gid,"
    "custom_fields.gid,custom_fields.number_value,num_likes"
)
Shown = Mapping[str, Any]
Check = Callable[[Shown], bool]
DAYS = [f"2031-05-{day:02}" for day in range(10, 20)]
WORDS = ("loom", "yarn", "wool", "dye")


def gids(things: list[dict[str, Any]]) -> set[str]:
    return {thing["gid"] for thing in things}


def of(person: dict[str, Any] | None) -> set[str]:
    return {person["gid"]} if person else set()


class Tale:
    """A world made of chance, and questions about it."""

    def __init__(self, world: World, chance: random.Random) -> None:
        self.world, self.chance = world, chance
        self.people: list[Person] = []
        self.projects: list[str] = []
        self.sections: list[str] = []
        self.tags: list[str] = []
        self.tasks: list[str] = []
        self.field = ""

    async def told(self, many: int) -> None:
        """Make it."""
        world, chance = self.world, self.chance
        self.people = [
            await world.person("Ada", is_admin=True),
            await world.person("Bob"),
            await world.person("Gil", kind="guest"),
        ]
        ada, bob, gil = self.people
        field = {"workspace": world.workspace, "name": "Effort", "resource_subtype": "number"}
        self.field = (await ada.post("/custom_fields", field)).json()["data"]["gid"]
        for members in ([ada], [ada, bob], [ada, gil], [ada, bob, gil]):
            project = await world.project(members=members)
            self.projects.append(project)
            added = {"custom_field": self.field}
            await ada.post(f"/projects/{project}/addCustomFieldSetting", added)
            rows = (await ada.get(f"/projects/{project}/sections")).json()["data"]
            self.sections += [row["gid"] for row in rows]
        for name in ("Hot", "Cold"):
            data = {"workspace": world.workspace, "name": name}
            self.tags.append((await ada.post("/tags", data)).json()["data"]["gid"])
        for _ in range(many):
            await self.task(chance.choice([ada, bob]))
        for _ in range(many // 3):
            first, second = chance.sample(self.tasks, 2)
            await ada.post(f"/tasks/{first}/addDependencies", {"dependencies": [second]})
        await index(world)

    async def task(self, who: Person) -> None:
        """One task, wherever its maker may put it."""
        chance = self.chance
        mine = self.projects if who is self.people[0] else [self.projects[1], self.projects[3]]
        homes = chance.sample(mine, chance.randrange(3))
        data: dict[str, Any] = {
            "workspace": self.world.workspace,
            "name": " ".join(chance.sample(WORDS, 2)),
            "projects": homes,
            "completed": chance.random() < 0.3,
            "assignee": chance.choice([None, *(person.gid for person in self.people)]),
            "due_on": chance.choice([None, *DAYS]),
            "tags": chance.sample(self.tags, chance.randrange(2)),
        }
        if homes and chance.random() < 0.6:
            data["custom_fields"] = {self.field: chance.randrange(5)}
        path = "/tasks"
        if self.tasks and chance.random() < 0.2:
            path = f"/tasks/{chance.choice(self.tasks)}/subtasks"
            del data["workspace"], data["projects"]
            data.pop("custom_fields", None)
        made = await who.post(path, data)
        if made.status_code == 201:
            self.tasks.append(made.json()["data"]["gid"])

    async def seen_by(self, who: Person) -> dict[str, Shown]:
        """What somebody is shown of each task that they can fetch."""
        found: dict[str, Shown] = {}
        for task in self.tasks:
            answer = await who.get(f"/tasks/{task}", opt_fields=FIELDS)
            if answer.status_code == 200:
                found[task] = answer.json()["data"]
        return found

    def question(self, who: Person) -> tuple[dict[str, str], list[Check]]:
        """Up to three criteria, each as the API and as a plain reader would have them."""
        made = [make() for make in self.chance.sample(self.makers(), self.chance.randint(1, 3))]
        asked = {name: value for query, _ in made for name, value in query.items()}
        if {"projects.any", "sections.any"} <= asked.keys():
            return self.question(who)  # of these two either is enough, as another test says
        return asked, [check for _, check in made]

    def makers(self) -> list[Callable[[], tuple[dict[str, str], Check]]]:
        """One for each kind of criterion."""
        return [
            self.by_people("assignee", lambda t: of(t["assignee"])),
            self.by_people("followers", lambda t: gids(t["followers"])),
            self.by_people("created_by", lambda t: of(t["created_by"])),
            self.by_things("projects", self.projects, lambda t: gids(t["projects"])),
            self.by_things("tags", self.tags, lambda t: gids(t["tags"])),
            self.by_things("sections", self.sections, sections_of),
            self.by_flag("completed", lambda t: t["completed"]),
            self.by_flag("is_subtask", lambda t: t["parent"] is not None),
            self.by_flag("is_blocked", is_blocked),
            self.by_flag("is_blocking", lambda t: bool(t["dependents"]) and not t["completed"]),
            self.by_day,
            self.by_value,
            self.by_word,
        ]

    def by_people(
        self, name: str, found: Callable[[Shown], set[str]]
    ) -> Callable[[], tuple[dict[str, str], Check]]:
        def make() -> tuple[dict[str, str], Check]:
            some = {person.gid for person in self.chance.sample(self.people[:2], 1)}
            if self.chance.random() < 0.5:
                return {f"{name}.any": ",".join(some)}, lambda t: bool(found(t) & some)
            return {f"{name}.not": ",".join(some)}, lambda t: not found(t) & some

        return make

    def by_things(
        self, name: str, things: list[str], found: Callable[[Shown], set[str]]
    ) -> Callable[[], tuple[dict[str, str], Check]]:
        def make() -> tuple[dict[str, str], Check]:
            some = set(self.chance.sample(things, self.chance.randint(1, 2)))
            mode = self.chance.choice(("any", "all", "not"))
            checks: dict[str, Check] = {
                "any": lambda t: bool(found(t) & some),
                "all": lambda t: some <= found(t),
                "not": lambda t: not found(t) & some,
            }
            return {f"{name}.{mode}": ",".join(sorted(some))}, checks[mode]

        return make

    def by_flag(
        self, name: str, found: Callable[[Shown], bool]
    ) -> Callable[[], tuple[dict[str, str], Check]]:
        def make() -> tuple[dict[str, str], Check]:
            wanted = self.chance.random() < 0.5
            return {name: str(wanted).lower()}, lambda t: found(t) is wanted

        return make

    def by_day(self) -> tuple[dict[str, str], Check]:
        day, due = self.chance.choice(DAYS), "due_on"
        return self.chance.choice(
            [
                ({due: day}, lambda t: t[due] == day),
                ({due: "null"}, lambda t: t[due] is None),
                ({f"{due}.before": day}, lambda t: t[due] is not None and t[due] < day),
                ({f"{due}.after": day}, lambda t: t[due] is not None and t[due] > day),
            ]
        )

    def by_value(self) -> tuple[dict[str, str], Check]:
        name, bar = f"custom_fields.{self.field}", self.chance.randrange(5)

        def value(task: Shown) -> float | None:
            shown = [f["number_value"] for f in task["custom_fields"] if f["gid"] == self.field]
            return shown[0] if shown else None

        def is_below(task: Shown) -> bool:
            found = value(task)
            return found is not None and found < bar

        return self.chance.choice(
            [
                ({f"{name}.value": str(bar)}, lambda t: value(t) == bar),
                ({f"{name}.is_set": "true"}, lambda t: value(t) is not None),
                ({f"{name}.less_than": str(bar)}, is_below),
            ]
        )

    def by_word(self) -> tuple[dict[str, str], Check]:
        word = self.chance.choice(WORDS)
        return {"text": word}, lambda t: word in t["name"]


def sections_of(task: Shown) -> set[str]:
    return {place["section"]["gid"] for place in task["memberships"] if place["section"]}


def is_blocked(task: Shown) -> bool:
    return any(not other["completed"] for other in task["dependencies"])


def search_from_every_side(monkeypatch: pytest.MonkeyPatch, chance: random.Random) -> None:
    """Have so little looked through at first that even few hits are found in each of the ways."""
    for name, sizes in {"FIRST": (3, 9), "FURTHER": (9, 30), "MANY": (1, 4)}.items():
        monkeypatch.setattr(listings, name, chance.choice(sizes))
    _listing.cache_clear()


async def test_search_agrees_with_a_plain_reading(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    tale = Tale(world, random.Random(SEED))
    await tale.told(sized(40, 90))
    for who in tale.people:
        seen = await tale.seen_by(who)
        search_from_every_side(monkeypatch, tale.chance)
        for _ in range(sized(40, 400)):
            query, checks = tale.question(who)
            path = f"/workspaces/{world.workspace}/tasks/search"
            answer = await who.get(path, limit=100, **query)
            assert answer.status_code == 200, (query, answer.text)
            found = gids(answer.json()["data"])
            if "text" in query:
                begun = await who.get(path, limit=3, **query)
                assert begun.json()["data"] == answer.json()["data"][:3], query
            expected = {gid for gid, task in seen.items() if all(c(task) for c in checks)}
            assert found == expected, query
