"""What was read becomes tasks: once, with their people, times and places, and what does not fit is
told.
"""

import threading
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.world import Person as Somebody
from tests.world import World
from weft.doors.inside import Inside
from weft.exchange.imports import ground, surveying
from weft.exchange.imports.fields import TOO_MANY_OPTIONS
from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    File,
    Form,
    Home,
    Item,
    Link,
    Part,
    Person,
    Place,
    Prose,
    Status,
)
from weft.exchange.imports.mapping import guessed
from weft.exchange.imports.running import Importer, Report, bring, planned, read
from weft.exchange.imports.sources import Source
from weft.exchange.imports.staging import Staging
from weft.exchange.imports.verifying import Verdict
from weft.identity.placeholders import NOWHERE
from weft.kernel.settings import Settings
from weft.std.clock import SystemClock
from weft.std.gid import Kind


async def unheard(_: int) -> None:
    """Nobody asks how far it is."""


LONG_AGO = datetime(2019, 5, 4, 12, tzinfo=UTC)


async def brought(
    world: World,
    who: Somebody,
    parts: Sequence[Part],
    *,
    name: str = "Cloth",
    is_admin: bool = True,
) -> tuple[Report, list[Verdict]]:
    def given(_: Source, __: Choices) -> Iterator[Part]:
        return iter(parts)

    form = Format("test", "Test", (), lambda *_: 0, given)
    limits, judged = Settings(), list[Verdict]()
    door = Inside(world.base, SystemClock(), limits=limits)
    importer = Importer(
        door, int(who.gid), int(world.workspace), is_admin, "UTC", SystemClock(), limits
    )
    source = Source(Path("none"), "none")
    async with read(form, source, {}, limits) as (staged, found):
        mapping = guessed(found, name=name)
        gid = world.base.gid
        await world.base.stock()
        task = planned(importer, staged, found, mapping, gid(Kind.RUN, 0))
        made = await bring(importer, task, told=unheard, kept=judged.extend)
    return made, judged


async def listed(who: Somebody, report: Report, fields: str) -> list[dict[str, Any]]:
    path = f"/projects/{report.outcome.projects[0]}/tasks"
    answer = await who.get(path, opt_fields=fields, limit=100)
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


EVERYTHING: Sequence[Part] = (
    Person("1", "Grace Hopper", "grace@loom.example"),
    Person("2", "Nobody Here"),
    Place("todo", "To do"),
    Place("done", "Finished"),
    Status("Done", "Done", True),
    Field("points", "Points", Form.NUMBER),
    Field("prio", "Priority", Form.ENUM, ("High", "Low")),
    Item(
        "W-1", "Card the wool", Prose(html="<body><strong>Soon</strong></body>"),
        homes=(Home("", "todo"),), assignee="1", creator="2", created_at=LONG_AGO,
        start_on=date(2026, 1, 5), due_on=date(2026, 1, 9), tags=("wool",),
        values={"points": "3", "prio": "High"}, followers=("2",), line=2,
    ),
    Item("W-2", "Spin", homes=(Home("", "done"),), status="Done", line=3),
    Item("W-3", "Wash first", parent="W-1", homes=(), line=4),
    Comment("c1", "W-1", Prose("Mind the burrs"), "1", LONG_AGO),
    File("f1", "W-1", "Pattern", "https://files.example/pattern"),
    Link("W-2", "W-1", lag_days=2),
)  # fmt: skip


async def test_tasks_come_with_people_places_times_fields_and_what_hangs_on_them(world: World):
    ada = await world.person("Ada", is_admin=True)
    report, judged = await brought(world, ada, EVERYTHING)
    done = report.outcome
    assert (done.made, done.comments, done.files, done.links) == (3, 1, 1, 1)
    assert [one.result for one in judged] == ["came", "came", "came"]
    first, second = await listed(
        ada, report,
        "name,html_notes,assignee.name,created_by.name,created_at,start_on,due_on,completed,"
        "tags.name,followers.name,memberships.section.name,num_subtasks,dependencies.gid,"
        "custom_fields.name,custom_fields.display_value",
    )  # fmt: skip
    assert (first["name"], first["html_notes"]) == (
        "Card the wool", "<body><strong>Soon</strong></body>",
    )  # fmt: skip
    assert first["assignee"]["name"] == "Grace Hopper"
    assert (first["created_by"]["name"], first["created_at"]) == (
        "Nobody Here", "2019-05-04T12:00:00.000Z",
    )  # fmt: skip
    assert (first["start_on"], first["due_on"], first["num_subtasks"]) == (
        "2026-01-05", "2026-01-09", 1,
    )  # fmt: skip
    assert [tag["name"] for tag in first["tags"]] == ["wool"]
    assert first["memberships"][0]["section"]["name"] == "To do"
    values = {one["name"]: one["display_value"] for one in first["custom_fields"]}
    assert (values["Points"], values["Priority"]) == ("3", "High")
    assert (second["completed"], second["memberships"][0]["section"]["name"]) == (True, "Finished")
    assert [one["gid"] for one in second["dependencies"]] == [first["gid"]]
    (part,) = (await ada.get(f"/tasks/{first['gid']}/subtasks", opt_fields="name")).json()["data"]
    assert part["name"] == "Wash first"
    told = (
        await ada.get(
            f"/tasks/{first['gid']}/stories",
            opt_fields="type,text,created_by.name,created_at",
        )
    ).json()["data"]
    said = [one for one in told if one["type"] == "comment"]
    assert [(s["text"], s["created_by"]["name"], s["created_at"]) for s in said] == [
        ("Mind the burrs", "Grace Hopper", "2019-05-04T12:00:00.000Z")
    ]
    (file,) = (
        await ada.get("/attachments", parent=first["gid"], opt_fields="name,view_url")
    ).json()["data"]
    assert file["name"] == "Pattern"


async def test_a_second_import_changes_what_changed_and_doubles_nothing(world: World):
    ada = await world.person("Ada", is_admin=True)
    first, _ = await brought(world, ada, EVERYTHING)
    again, _ = await brought(world, ada, EVERYTHING)
    assert again.outcome.projects == first.outcome.projects
    assert (again.outcome.made, again.outcome.changed, again.outcome.same) == (0, 0, 3)
    assert (again.outcome.comments, again.outcome.files, again.outcome.links) == (0, 0, 0)
    newer = [*EVERYTHING, Item("W-2", "Spin twice", line=3), Item("W-9", "Weave", line=9)]
    third, _ = await brought(world, ada, newer)
    assert (third.outcome.made, third.outcome.changed, third.outcome.same) == (1, 1, 2)
    names = [one["name"] for one in await listed(ada, third, "name")]
    assert names == ["Card the wool", "Weave", "Spin twice"]


async def test_another_importer_finds_unchanged_what_the_source_left_as_it_was(world: World):
    ada = await world.person("Ada", is_admin=True)
    await brought(world, ada, EVERYTHING)
    again, _ = await brought(world, ada, EVERYTHING, is_admin=False)
    assert (again.outcome.made, again.outcome.changed, again.outcome.same) == (0, 0, 3)


async def test_values_that_do_not_fit_are_told_by_the_name_of_their_field(world: World):
    ada = await world.person("Ada", is_admin=True)
    odd = [
        Field("n", "Ply", Form.NUMBER),
        Field("d", "Dyed on", Form.DATE),
        Item("1", "Warp", values={"n": "many", "d": "never"}, line=2),
        Item("2", "Weft", values={"n": "1e999999", "d": "2031-01-02"}, line=3),
    ]
    report, judged = await brought(world, ada, odd)
    told = {(loss.name, count) for loss, count in report.losses}
    assert told == {("Ply", 2), ("Dyed on", 1)}
    assert [one.result for one in judged] == ["changed", "changed"]


async def test_what_goes_through_a_whole_file_keeps_nobody_else_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    asked: dict[str, set[int]] = {}

    def watched(name: str) -> None:
        ask = getattr(Staging, name)

        def noted(staged: Staging, *given: Any) -> Any:
            asked.setdefault(name, set()).add(threading.get_ident())
            return ask(staged, *given)

        monkeypatch.setattr(Staging, name, noted)

    def links(staged: Staging, most: int) -> Iterator[list[Link]]:
        asked.setdefault("links", set()).add(threading.get_ident())
        yield from linked(staged, most)

    linked = Staging.links
    monkeypatch.setattr(Staging, "links", links)
    for name in ("filled", "boards_of_fields", "chosen", "tags"):
        watched(name)
    ada = await world.person("Ada", is_admin=True)
    report, _ = await brought(world, ada, EVERYTHING)
    assert report.outcome.links == 1
    assert asked.keys() == {"filled", "boards_of_fields", "chosen", "tags", "links"}
    assert not any(threading.get_ident() in threads for threads in asked.values())


async def test_choices_that_are_too_many_are_looked_through_and_told_once(world: World):
    ada = await world.person("Ada", is_admin=True)
    dyes = tuple(f"{n}" for n in range(Settings().limit_options_per_field + 1))
    parts = [
        Board("a", "Warps"),
        Board("b", "Wefts"),
        Field("dye", "Dyes", Form.MULTI_ENUM),
        Item("1", "Card", homes=(Home("a"),), values={"dye": dyes}, line=2),
        Item("2", "Spin", homes=(Home("b"),), values={"dye": ("madder",)}, line=3),
    ]
    report, _ = await brought(world, ada, parts)
    told = {loss.what: count for loss, count in report.losses}
    assert told[TOO_MANY_OPTIONS] == 1


async def test_sections_for_which_there_is_no_room_are_told_by_their_names(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(surveying, "MOST_NAMED", 2)
    monkeypatch.setattr(ground, "MOST_SECTIONS", 3)
    ada = await world.person("Ada", is_admin=True)
    places = [Place(key, f"Place {key}") for key in "abcd"]
    items = [Item(f"W-{p.key}", p.name, homes=(Home("", p.key),)) for p in places]
    report, judged = await brought(world, ada, [*places, *items])
    tasks = await listed(ada, report, "name,memberships.section.name")
    stand = {one["name"]: one["memberships"][0]["section"]["name"] for one in tasks}
    assert stand == {**{f"Place {key}": f"Place {key}" for key in "abc"}, "Place d": "Place a"}
    assert {(loss.what, loss.name) for loss, _ in report.losses} == {(ground.NO_SECTION, "Place d")}
    assert [one.result for one in judged] == ["came"] * 3 + ["changed"]


async def test_who_is_no_admin_imports_in_their_own_name(world: World):
    bob = await world.person("Bob")
    report, _ = await brought(world, bob, EVERYTHING, is_admin=False)
    first = (await listed(bob, report, "created_by.name,assignee.name"))[0]
    assert (first["created_by"]["name"], first["assignee"]) == ("Bob", None)
    assert any("people" in loss.what for loss, _ in report.losses)


async def test_what_is_no_address_makes_nobody_whom_another_workspace_would_find(world: World):
    ada = await world.person("Ada", is_admin=True)
    parts = [
        Person("@grace", "@grace", "@grace"),
        Person("9", " ", ""),
        Item("W-1", "Card", assignee="@grace", line=2),
        Item("W-2", "Spin", assignee="9", line=3),
    ]
    report, _ = await brought(world, ada, parts)
    first, second = await listed(ada, report, "assignee.name")
    assert (first["assignee"]["name"], second["assignee"]["name"]) == ("@grace", "9")
    emails = await world.rows(
        "SELECT u.email FROM users u JOIN workspace_memberships m ON m.user_gid = u.gid"
        " WHERE m.workspace_gid = $1 AND NOT m.is_active",
        int(world.workspace),
    )
    assert [row["email"].partition("@")[2] for row in emails] == [NOWHERE, NOWHERE]


async def test_nobody_has_done_or_liked_what_somebody_who_is_no_admin_says_they_did(world: World):
    ada, bob = await world.person("Ada"), await world.person("Bob")
    parts = [
        Person("1", "Ada", ada.email),
        Item("W-1", "Card", assignee="1", likes=("1",), is_done=True, line=2),
    ]
    report, _ = await brought(world, bob, parts, is_admin=False)
    (task,) = await listed(bob, report, "assignee.gid,completed_by.gid,num_likes")
    assert task["assignee"]["gid"] == ada.gid
    assert (task["completed_by"]["gid"], task["num_likes"]) == (bob.gid, 0)
