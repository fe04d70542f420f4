"""Search by a filter: every question of the grammar means in a search what it means in a list, in
groups too, on each way that a search takes, and for each reader as far as they see.
"""

import csv
import itertools
import json
from typing import Any

import pytest
import pytest_asyncio

from tests.search.test_finders import index
from tests.work.making import data, private, project, refusal
from tests.world import Person, World
from weft.search.criteria.listings.tasks import _listing
from weft.search.finders import listings
from weft.work.filters.logic import FIELDS, KIND_OF_CUSTOM, KINDS, QUESTIONS, custom_named


def ask(field: str, question: str, *values: Any) -> dict[str, Any]:
    return {"field": field, "is": question, "values": list(values)}


def either(*parts: Any) -> dict[str, Any]:
    return {"join": "or", "of": list(parts)}


def both(*parts: Any) -> dict[str, Any]:
    return {"join": "and", "of": list(parts)}


class Loom:
    """Some tasks of Ada's, unlike in everything, and what they are made of."""

    def __init__(self, world: World, ada: Person) -> None:
        self.world, self.ada = world, ada
        self.path = f"/workspaces/{world.workspace}/tasks/search"

    async def made(self, name: str, **more: Any) -> str:
        asked = {"workspace": self.world.workspace, "name": name, **more}
        return data(await self.ada.post("/tasks", asked), 201)["gid"]

    async def field(self, name: str, type_: str, **more: Any) -> dict[str, Any]:
        asked = {"workspace": self.world.workspace, "name": name, "resource_subtype": type_, **more}
        made = data(await self.ada.post("/custom_fields", asked), 201)
        lent = {"custom_field": made["gid"]}
        data(await self.ada.post(f"/projects/{self.flax}/addCustomFieldSetting", lent))
        return made

    async def woven(self) -> None:
        """Warp is done and large, weft is due and small, yarn has nothing."""
        self.bob = await self.world.person("Bob")
        self.flax = await project(self.ada, self.world, name="Flax")
        options = [{"name": "Red"}, {"name": "Blue"}]
        self.size = (await self.field("Size", "number"))["gid"]
        self.said = (await self.field("Said", "text"))["gid"]
        self.day = (await self.field("Day", "date"))["gid"]
        self.who = (await self.field("Who", "people"))["gid"]
        hue = await self.field("Hue", "enum", enum_options=options)
        dyes = await self.field("Dyes", "multi_enum", enum_options=options)
        self.hue, self.red, self.blue = hue["gid"], *(o["gid"] for o in hue["enum_options"])
        self.dyes, (a, b) = dyes["gid"], [o["gid"] for o in dyes["enum_options"]]
        self.both_dyes = (a, b)
        self.tag = data(
            await self.ada.post("/tags", {"workspace": self.world.workspace, "name": "Soft"}), 201
        )["gid"]
        self.warp = await self.made(
            "Warp 100%",
            projects=[self.flax],
            completed=True,
            notes="Strong",
            assignee=self.bob.gid,
            tags=[self.tag],
            custom_fields={
                self.size: 12,
                self.said: "Loud",
                self.hue: self.red,
                self.dyes: [a, b],
                self.day: {"date": "2031-05-01"},
                self.who: [self.bob.gid],
            },
        )
        self.weft = await self.made(
            "Weft",
            projects=[self.flax],
            assignee="me",
            due_on="2031-05-10",
            start_on="2031-05-08",
            resource_subtype="approval",
            custom_fields={self.size: 3, self.hue: self.blue, self.dyes: [a]},
        )
        self.yarn = await self.made("Yarn", followers=[self.bob.gid])
        self.part = await self.made("Spin", parent=self.yarn, assignee=self.bob.gid)
        waits = {"dependencies": [self.weft]}
        data(await self.ada.post(f"/tasks/{self.yarn}/addDependencies", waits))
        await index(self.world)

    async def found(self, who: Person, filter: Any, **more: Any) -> list[str]:
        asked = {"filter": json.dumps(filter), "opt_fields": "name", **more}
        hits = data(await who.own("GET", self.path, **asked))
        return [hit["name"].split()[0] for hit in hits]


@pytest_asyncio.fixture
async def loom(world: World) -> Loom:
    loom = Loom(world, await world.person("Ada"))
    await loom.woven()
    return loom


async def test_each_question_finds_what_it_asks_for(loom: Loom) -> None:
    own = "custom_fields."
    cases: list[tuple[Any, str]] = [
        (ask("name", "contains", "100%"), "Warp"),
        (ask("name", "is", "yarn"), "Yarn"),
        (ask("name", "lacks", "W"), "Spin Yarn"),
        (ask("notes", "is_set"), "Warp"),
        (ask("completed", "is", True), "Warp"),
        (ask("assignee", "any_of", "me", loom.bob.gid), "Spin Warp Weft"),
        (ask("assignee", "none_of", "me"), "Spin Warp Yarn"),
        (ask("assignee", "is_empty"), "Yarn"),
        (ask("due_on", "between", "2031-05-09", "2031-05-10"), "Weft"),
        (ask("due_on", "before", "2031-05-10"), ""),
        (ask("due_on", "is_empty"), "Spin Warp Yarn"),
        (ask("start_on", "is", "2031-05-08"), "Weft"),
        (ask("created_at", "after", {"days": -1}), "Spin Warp Weft Yarn"),
        (ask("created_at", "before", {"days": 0}), ""),
        (ask("completed_at", "is", {"days": 0}), "Warp"),
        (ask("resource_subtype", "any_of", "approval"), "Weft"),
        (ask("projects", "any_of", loom.flax), "Warp Weft"),
        (ask("projects", "is_empty"), "Spin Yarn"),
        (ask("tags", "all_of", loom.tag), "Warp"),
        (ask("tags", "none_of", loom.tag), "Spin Weft Yarn"),
        (ask("followers", "any_of", loom.bob.gid), "Spin Warp Yarn"),
        (ask("parent", "any_of", loom.yarn), "Spin"),
        (ask("parent", "is_empty"), "Warp Weft Yarn"),
        (ask("dependencies", "any_of", loom.weft), "Yarn"),
        (ask("dependents", "is_set"), "Weft"),
        (ask("num_subtasks", "at_least", 1), "Yarn"),
        (ask(own + loom.size, "between", 1, 11.5), "Weft"),
        (ask(own + loom.size, "more_than", 3), "Warp"),
        (ask(own + loom.size, "is_not", 3), "Spin Warp Yarn"),
        (ask(own + loom.said, "contains", "OU"), "Warp"),
        (ask(own + loom.said, "is_empty"), "Spin Weft Yarn"),
        (ask(own + loom.day, "before", "2031-05-02"), "Warp"),
        (ask(own + loom.who, "any_of", loom.bob.gid), "Warp"),
        (ask(own + loom.hue, "any_of", loom.red, loom.blue), "Warp Weft"),
        (ask(own + loom.hue, "none_of", loom.red), "Spin Weft Yarn"),
        (ask(own + loom.dyes, "all_of", *loom.both_dyes), "Warp"),
        (both(ask("completed", "is", False), ask("assignee", "is_set")), "Spin Weft"),
    ]
    for filter, names in cases:
        hits = await loom.found(loom.ada, filter)
        assert sorted(hits) == names.split(), filter


async def test_groups_are_answered_on_every_way_that_a_search_takes(
    loom: Loom, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine_or_soft = either(ask("assignee", "any_of", "me"), ask("tags", "any_of", loom.tag))
    odd = either(ask("name", "contains", "yarn"), both(mine_or_soft, ask("due_on", "is_set")))
    cases: list[tuple[Any, dict[str, str], list[str]]] = [
        (mine_or_soft, {}, ["Weft", "Warp"]),
        (mine_or_soft, {"text": "weft"}, ["Weft"]),
        (mine_or_soft, {"text": "w", "sort_by": "relevance"}, []),
        (odd, {"sort_by": "created_at", "sort_ascending": "true"}, ["Weft", "Yarn"]),
        (both(ask("completed", "is", False), odd), {"sort_by": "due_date"}, ["Weft", "Yarn"]),
        (odd, {"completed": "true"}, []),
    ]
    for first, further, many in itertools.product((1, 20), (1, 20), (1, 20)):
        for name, size in (("FIRST", first), ("FURTHER", further), ("MANY", many)):
            monkeypatch.setattr(listings, name, size)
        _listing.cache_clear()
        for filter, more, names in cases:
            assert await loom.found(loom.ada, filter, **more) == names, (filter, more)
    _listing.cache_clear()


async def test_every_field_and_question_of_the_grammar_is_answered(loom: Loom) -> None:
    of_kind: dict[str, Any] = {"text": "a", "number": 1, "flag": True, "date": "2031-05-01"}
    customs = {"text": loom.said, "number": loom.size, "date": loom.day, "people": loom.who}
    customs |= {"enum": loom.hue, "multi_enum": loom.dyes}
    fields = [(f.name, f.kind, f.choices) for f in FIELDS.values()]
    fields += [(f"custom_fields.{g}", KIND_OF_CUSTOM[t], ()) for t, g in customs.items()]
    asked = [
        ask(
            name,
            question,
            *[(choices or (of_kind.get(kind, "12"),))[0]] * QUESTIONS[question].least,
        )
        for name, kind, choices in fields
        for question in KINDS[kind].questions
    ]
    assert {custom_named(one["field"]) is None for one in asked} == {True, False}
    for start in range(0, len(asked), 40):
        await loom.found(loom.ada, either(*asked[start : start + 40]))


async def test_nobody_finds_by_what_they_do_not_see(loom: Loom) -> None:
    hidden = await private(loom.ada, loom.world)
    await loom.made("Secret", projects=[hidden, loom.flax])
    await index(loom.world)
    anywhere = either(ask("projects", "any_of", hidden), ask("name", "is", "-"))
    assert await loom.found(loom.ada, anywhere) == ["Secret"]
    assert await loom.found(loom.bob, anywhere) == []
    guest = await loom.world.person("Gil", kind="guest")
    assert await loom.found(guest, either(ask("name", "is_set"), ask("due_on", "is_set"))) == []


@pytest.mark.parametrize(
    ("filter", "word"),
    [
        ("{", "filter: Not JSON"),
        ("[" * 10_000, "filter: The JSON nests more than 64 levels"),
        ("[]", "filter: Must be an object"),
        ('{"join": "or", "of": [{"field": "hue", "is": "is"}]}', "filter.of[0].field: Not a field"),
        ('{"field": "due_on", "is": "before", "values": ["soon"]}', "filter.values[0]"),
        (None, "at least one search criterion"),
    ],
)
async def test_what_is_no_filter_is_refused_by_its_place(
    world: World, filter: str | None, word: str
) -> None:
    ada = await world.person("Ada")
    asked = {} if filter is None else {"filter": filter}
    answer = await ada.own("GET", f"/workspaces/{world.workspace}/tasks/search", **asked)
    assert word in refusal(answer, 400)


async def test_a_saved_search_keeps_its_filter_and_any_result_is_taken_as_csv(loom: Loom) -> None:
    filter = either(ask("assignee", "any_of", "me"), ask("tags", "any_of", loom.tag))
    asked: dict[str, Any] = {"parent": loom.world.workspace, "name": "Mine or soft"}
    asked |= {"filter": filter, "criteria": {"completed": "false"}, "is_shared": True}
    view = data(await loom.ada.own("POST", "/saved_views", asked), 201)["gid"]
    hits = data(await loom.ada.own("GET", f"/saved_views/{view}/tasks", opt_fields="name"))
    assert [hit["name"] for hit in hits] == ["Weft"]
    hits = data(await loom.bob.own("GET", f"/saved_views/{view}/tasks", opt_fields="name"))
    assert [hit["name"] for hit in hits] == ["Spin"]
    alone = {**asked, "criteria": None}
    view = data(await loom.ada.own("POST", "/saved_views", alone), 201)["gid"]
    saved = await loom.ada.own("GET", f"/saved_views/{view}/csv")
    found = await loom.ada.own("GET", f"{loom.path}/csv", filter=json.dumps(filter))
    for sheet in (saved, found):
        assert [row["Name"] for row in csv.DictReader(sheet.text.splitlines())] == [
            "Weft",
            "Warp 100%",
        ]
