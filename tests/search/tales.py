"""Worlds made of chance: tasks of every kind in projects of every openness, and what is said of
them.
"""

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from tests.search.test_finders import index
from tests.world import Person, World

SHOWN = (
    "name,resource_subtype,completed,num_likes,assignee.gid,assigned_by.gid,created_by.gid,"
    "followers.gid,likes.user.gid,projects.gid,projects.team.gid,tags.gid,parent.gid,"
    "memberships.section.gid,dependencies.completed,dependents.gid,"
    "due_on,due_at,start_on,created_at,completed_at,modified_at,"
    "custom_type.gid,custom_type_status_option.gid,custom_fields.(gid|number_value|text_value),"
    "custom_fields.(enum_value.gid|multi_enum_values.gid|date_value.date|people_value.gid)"
)
Shown = Mapping[str, Any]
DAYS = [f"2031-05-{day:02}" for day in range(10, 20)]
WORDS = ("loom", "yarn", "wool", "dye", "設計評審")
TEXTS = ("Fine Yarn", "fine wool", "rough yarn")
KINDS = ("number", "text", "enum", "multi_enum", "date", "people")


class Tale:
    """A world made of chance."""

    def __init__(self, world: World, chance: random.Random) -> None:
        self.world, self.chance = world, chance
        self.people: list[Person] = []
        self.projects: list[str] = []
        self.sections: list[str] = []
        self.teams: list[str] = []
        self.tags: list[str] = []
        self.tasks: list[str] = []
        self.fields: dict[str, str] = {}
        self.options: dict[str, list[str]] = {}
        self.type, self.states = "", list[str]()
        self.moments: list[datetime] = []
        self.said: dict[str, str] = {}
        self.files: set[str] = set()
        self.commenters: dict[str, set[str]] = {}

    async def told(self, many: int) -> None:
        """Make it."""
        self.people = [
            await self.world.person("Ada", is_admin=True),
            await self.world.person("Bob"),
            await self.world.person("Gil", kind="guest"),
        ]
        await self._labels()
        await self._places()
        for n in range(many):
            await self._task(self.chance.choice(self.people[:2]))
            if n % 5 == 4:
                self.moments.append(self.world.clock.now())
                self.world.clock.advance(timedelta(hours=self.chance.randrange(1, 30)))
        for _ in range(many):
            await self._change(self.chance.choice(self.tasks))
        await index(self.world)

    async def _made(self, path: str, **data: Any) -> dict[str, Any]:
        answer = await self.people[0].post(path, {"workspace": self.world.workspace, **data})
        assert answer.status_code == 201, answer.text
        return answer.json()["data"]

    async def _labels(self) -> None:
        for name in ("Hot", "Cold"):
            self.tags.append((await self._made("/tags", name=name))["gid"])
        for kind in KINDS:
            more = {"enum_options": [{"name": "S"}, {"name": "L"}]} if "enum" in kind else {}
            named = {"name": f"A {kind}", "resource_subtype": kind, **more}
            made = await self._made("/custom_fields", **named)
            self.fields[kind] = made["gid"]
            self.options[kind] = [option["gid"] for option in made.get("enum_options") or ()]
        asked = {"workspace": self.world.workspace, "name": "Bug"}
        made = (await self.people[0].own("POST", "/custom_types", asked)).json()["data"]
        self.type = made["gid"]
        self.states = [state["gid"] for state in made["status_options"]]

    async def _places(self) -> None:
        ada, bob, gil = self.people
        for name in ("Weavers", "Dyers"):
            asked = {"name": name, "organization": self.world.workspace}
            self.teams.append((await ada.post("/teams", asked)).json()["data"]["gid"])
        for n, members in enumerate(([ada], [ada, bob], [ada, gil], [ada, bob, gil])):
            project = await self.world.project(members=members)
            self.projects.append(project)
            for field in self.fields.values():
                await ada.post(
                    f"/projects/{project}/addCustomFieldSetting", {"custom_field": field}
                )
            await ada.own("POST", f"/projects/{project}/addCustomType", {"custom_type": self.type})
            if n % 3:
                moved = await ada.put(f"/projects/{project}", {"team": self.teams[n - 1]})
                assert moved.status_code == 200, moved.text
            rows = (await ada.get(f"/projects/{project}/sections")).json()["data"]
            self.sections += [row["gid"] for row in rows]

    async def _task(self, who: Person) -> None:
        """One task, wherever its maker may put it; some are refused."""
        chance = self.chance
        mine = self.projects if who is self.people[0] else [self.projects[1], self.projects[3]]
        homes = chance.sample(mine, chance.randrange(3))
        words = chance.sample(WORDS, 3)
        data: dict[str, Any] = {
            "workspace": self.world.workspace,
            "name": " ".join(words[:2]),
            "notes": chance.choice(("", words[2])),
            "projects": homes,
            "completed": chance.random() < 0.3,
            "assignee": chance.choice([None, *(person.gid for person in self.people)]),
            "tags": chance.sample(self.tags, chance.randrange(2)),
            **self._days(),
        }
        if homes and chance.random() < 0.6:
            data["custom_fields"] = self._values()
        if chance.random() < 0.3:
            data["resource_subtype"] = chance.choice(("approval", "milestone"))
            data.pop("start_on", None)
        elif homes and chance.random() < 0.4:
            data |= {"resource_subtype": "custom", "custom_type": self.type}
        path = "/tasks"
        if self.tasks and chance.random() < 0.2:
            path = f"/tasks/{chance.choice(self.tasks)}/subtasks"
            for name in ("workspace", "projects", "custom_fields", "custom_type"):
                data.pop(name, None)
            data["resource_subtype"] = "default_task"
        made = await who.post(path, data)
        if made.status_code == 201:
            gid = made.json()["data"]["gid"]
            self.tasks.append(gid)
            self.said[gid] = f"{data['name']} {data['notes']}"

    def _days(self) -> dict[str, str]:
        day = self.chance.choice(DAYS)
        return self.chance.choice(
            [
                {},
                {"due_on": day},
                {"due_at": f"{day}T{self.chance.randrange(10, 20)}:00:00Z"},
                {"due_on": day, "start_on": DAYS[0]},
            ]
        )

    def _values(self) -> dict[str, Any]:
        chance, of = self.chance, self.fields
        values: dict[str, Any] = {
            of["number"]: chance.randrange(5),
            of["text"]: chance.choice(TEXTS),
            of["enum"]: chance.choice(self.options["enum"]),
            of["multi_enum"]: chance.sample(self.options["multi_enum"], chance.randrange(1, 3)),
            of["date"]: {"date": chance.choice(DAYS)},
            of["people"]: [chance.choice(self.people[:2]).gid],
        }
        return {field: values[field] for field in chance.sample(list(values), 3)}

    async def _change(self, task: str) -> None:
        """What happens to a task later, by those who may."""
        chance, who = self.chance, self.chance.choice(self.people)
        word = chance.choice(WORDS)
        match chance.randrange(5):
            case 0:
                given = {"dependencies": [chance.choice(self.tasks)]}
                await who.post(f"/tasks/{task}/addDependencies", given)
            case 1:
                answer = await who.post(f"/tasks/{task}/stories", {"text": word})
                if answer.status_code == 201:
                    self.said[task] += f" {word}"
                    self.commenters.setdefault(task, set()).add(who.gid)
            case 2:
                link = {"resource_subtype": "external", "name": word, "url": "https://x.org"}
                answer = await who.post("/attachments", {"parent": task, **link})
                if answer.status_code == 200:
                    self.said[task] += f" {word}"
                    self.files.add(task)
            case 3:
                await who.put(f"/tasks/{task}", {"liked": True})
            case _:
                await who.put(f"/tasks/{task}", {"assignee": who.gid, "completed": False})

    async def seen_by(self, who: Person) -> dict[str, Shown]:
        """What somebody is shown of each task that they can fetch."""
        found: dict[str, Shown] = {}
        for task in self.tasks:
            answer = await who.get(f"/tasks/{task}", opt_fields=SHOWN)
            if answer.status_code == 200:
                found[task] = answer.json()["data"]
        return found
