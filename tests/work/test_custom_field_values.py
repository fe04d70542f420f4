"""Values of custom fields: what each kind accepts and refuses, and how it reads."""

from typing import Any

import pytest

from tests.work.weaving import answer, field, one, project, refusal, show, task
from tests.world import World

NUMBER = {"precision": 2}
OPTIONS = {"enum_options": [{"name": "Open"}, {"name": "Shut"}, {"name": "Gone", "enabled": False}]}


async def write(world: World, kind: str, value: Any, more: dict[str, Any]) -> Any:
    """Set a value on a fresh task; `open`, `shut` and `gone` stand for options."""
    ada = await world.person("Ada")
    loom = await project(world, ada)
    made = await field(ada, world, kind, **more)
    await show(ada, loom, made["gid"])
    gids = {o["name"].lower(): o["gid"] for o in made.get("enum_options", [])}
    stands = {"ada": ada.gid, "ada@": ada.email, "loom": loom, **gids}
    spelled = (
        [stands.get(v, v) for v in value]
        if isinstance(value, list)
        else stands.get(str(value), value)
    )
    weave = await task(ada, loom)
    written = await ada.put(f"/tasks/{weave}", {"custom_fields": {made["gid"]: spelled}})
    return ada, weave, written


ACCEPTED = [
    ("text", {}, "Warp & weft", "text_value", "Warp & weft", "Warp & weft"),
    ("text", {}, "x" * 1024, "text_value", "x" * 1024, "x" * 1024),
    ("number", NUMBER, 5, "number_value", 5, "5.00"),
    ("number", NUMBER, "5.255", "number_value", 5.255, "5.26"),
    ("number", NUMBER, -0.1, "number_value", -0.1, "-0.10"),
    (
        "number",
        {"precision": 0},
        "123456789012345",
        "number_value",
        123456789012345,
        "123456789012345",
    ),
    ("number", {"format": "percentage", "precision": 1}, 0.251, "number_value", 0.251, "25.1%"),
    (
        "number",
        {"format": "currency", "currency_code": "EUR", "precision": 2},
        5.2,
        "number_value",
        5.2,
        "€5.20",
    ),
    (
        "number",
        {"format": "currency", "currency_code": "SEK", "precision": 0},
        5,
        "number_value",
        5,
        "SEK 5",
    ),
    ("number", {"format": "duration"}, 150, "number_value", 150, "2h 30m"),
    (
        "number",
        {"format": "custom", "custom_label": 'old "gold"'},
        3,
        "number_value",
        3,
        '3 old "gold"',
    ),
    (
        "number",
        {"format": "custom", "custom_label": "No.", "custom_label_position": "prefix"},
        3,
        "number_value",
        3,
        "No. 3",
    ),
    ("number", {"format": "identifier"}, 4711, "number_value", 4711, "4711"),
    (
        "date",
        {},
        {"date": "2026-02-28"},
        "date_value",
        {"date": "2026-02-28", "date_time": None},
        "2026-02-28T00:00:00.000Z",
    ),
    (
        "date",
        {},
        {"date_time": "2026-02-28T22:30:00+02:00"},
        "date_value",
        {"date": "2026-02-28", "date_time": "2026-02-28T20:30:00.000Z"},
        "2026-02-28T20:30:00.000Z",
    ),
]


@pytest.mark.parametrize(("kind", "more", "value", "key", "typed", "shown_as"), ACCEPTED)
async def test_a_value_is_kept_and_shown(
    world: World, kind: str, more: Any, value: Any, key: str, typed: Any, shown_as: str
) -> None:
    ada, weave, written = await write(world, kind, value, more)
    assert written.status_code == 200, written.text
    assert await one(ada, weave, f"{key} display_value") == {"display_value": shown_as, key: typed}


CHOSEN = [
    ("enum", OPTIONS, "open", "enum_value", {"name": "Open"}, "Open"),
    (
        "multi_enum",
        OPTIONS,
        ["shut", "open"],
        "multi_enum_values",
        [{"name": "Shut"}, {"name": "Open"}],
        "Shut, Open",
    ),
    ("people", {}, ["me"], "people_value", [{"name": "Ada"}], "Ada"),
    ("people", {}, ["ada@"], "people_value", [{"name": "Ada"}], "Ada"),
    ("people", {}, "ada", "people_value", [{"name": "Ada"}], "Ada"),
    (
        "reference",
        {"input_restrictions": ["project"]},
        ["loom"],
        "reference_value",
        [{"name": "Loom"}],
        "Loom",
    ),
]


def without_gids(value: Any) -> Any:
    return (
        [{"name": v["name"]} for v in value] if isinstance(value, list) else {"name": value["name"]}
    )


@pytest.mark.parametrize(("kind", "more", "value", "key", "typed", "shown_as"), CHOSEN)
async def test_a_choice_is_kept_and_shown(
    world: World, kind: str, more: Any, value: Any, key: str, typed: Any, shown_as: str
) -> None:
    ada, weave, written = await write(world, kind, value, more)
    assert written.status_code == 200, written.text
    found = await one(ada, weave, f"{key}.name display_value")
    assert found["display_value"] == shown_as
    assert without_gids(found[key]) == typed


REFUSED = [
    ("text", {}, 5, "Must be a text"),
    ("text", {}, ["a"], "Must be a text"),
    ("text", {}, "x" * 1025, "at most 1024 characters"),
    ("text", {}, "a\x00", "NUL"),
    ("number", {}, "five", "Must be a number"),
    ("number", {}, True, "Must be a number"),
    ("number", {}, "NaN", "at most 15 digits"),
    ("number", {}, "1e15", "at most 15 digits"),
    ("number", {}, "0.1234567890123", "at most 12 decimal places"),
    ("enum", OPTIONS, "gone", "is disabled: it can only be cleared"),
    ("enum", OPTIONS, "12345", "Not an option of this field"),
    ("enum", OPTIONS, "Open!", "Not a recognized ID"),
    ("multi_enum", OPTIONS, ["open", "gone"], "is disabled"),
    ("multi_enum", OPTIONS, True, "Must be a list"),
    ("date", {}, "2026-02-28", 'Must be {"date"'),
    ("date", {}, {"date": "2026-02-30"}, "does not exist in the calendar"),
    ("date", {}, {"date_time": "tomorrow"}, "is not a time"),
    ("people", {}, ["stranger@example.com"], "Not a user in this workspace"),
    ("people", {}, ["a b"], "Not a recognized ID"),
    ("people", {}, ["9" * 19], "Not a recognized ID"),
    ("reference", {}, ["loom"], "of these kinds: task"),
    ("reference", {"input_restrictions": ["task"]}, ["589824"], "kinds"),
    (
        "custom_id",
        {"resource_subtype": "text", "representation_type": "custom_id", "id_prefix": "W"},
        "1",
        "Cannot write",
    ),
]


@pytest.mark.parametrize(("kind", "more", "value", "sentence"), REFUSED)
async def test_a_value_that_does_not_fit_is_refused(
    world: World, kind: str, more: Any, value: Any, sentence: str
) -> None:
    _, _, written = await write(world, kind, value, more)
    assert sentence in refusal(written)
    assert refusal(written).startswith("custom_fields: ")


@pytest.mark.parametrize("empty", [None, ""])
@pytest.mark.parametrize(
    ("kind", "more", "value"),
    [
        ("text", {}, "a"),
        ("number", {}, 1),
        ("enum", OPTIONS, "open"),
        ("multi_enum", OPTIONS, ["open"]),
        ("date", {}, {"date": "2026-02-28"}),
        ("people", {}, ["me"]),
    ],
)
async def test_null_and_the_empty_text_clear_a_value(
    world: World, kind: str, more: Any, value: Any, empty: Any
) -> None:
    ada, weave, _ = await write(world, kind, value, more)
    (before,) = answer(await ada.get(f"/tasks/{weave}"))["custom_fields"]
    assert before["display_value"] is not None
    answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {before["gid"]: empty}}))
    assert await one(ada, weave, "display_value") == {"display_value": None}
    (row,) = await world.rows("SELECT custom FROM tasks WHERE gid = $1", int(weave))
    assert row["custom"] == "{}"


async def test_a_reference_to_what_a_reader_may_not_see_is_none_to_them(world: World) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom, secret = await project(world, ada, bob), await project(world, ada, privacy="private")
    made = await field(ada, world, "reference")
    await show(ada, loom, made["gid"])
    weave, seen, more = [await task(ada, loom) for _ in range(3)]
    hidden = await task(ada, secret)
    key, fields = made["gid"], "reference_value.gid display_value"
    for value in ([hidden], [hidden, seen]):
        assert answer(await ada.put(f"/tasks/{weave}", {"custom_fields": {key: value}}))
    told = await one(bob, weave, fields)
    assert [each["gid"] for each in told["reference_value"]] == [seen]
    history = await bob.own("GET", "/history", resource=weave)
    moment = history.json()["data"][-1]["created_at"]
    before = await bob.own("GET", "/history", resource=weave, as_of=moment)
    whole = await bob.get(f"/tasks/{weave}")
    assert hidden not in history.text + before.text + whole.text
    # Who writes what they see takes nothing away that they do not.
    answer(await bob.put(f"/tasks/{weave}", {"custom_fields": {key: [more]}}))
    assert [v["gid"] for v in (await one(ada, weave, fields))["reference_value"]] == [more, hidden]
    answer(await bob.put(f"/tasks/{weave}", {"custom_fields": {key: None}}))
    assert (await one(ada, weave, fields)) == {"reference_value": [], "display_value": None}


async def test_the_first_number_with_a_format_reaches_those_who_read_it_without(
    world: World,
) -> None:
    ada, bob = await world.person("Ada"), await world.person("Bob")
    loom = await project(world, ada, bob)
    share = (await field(ada, world, "number", "Share", precision=0))["gid"]
    await show(ada, loom, share)
    weave = await task(ada, loom, {share: 0.5})
    assert await one(bob, weave, "display_value") == {"display_value": "1"}
    answer(await ada.put(f"/custom_fields/{share}", {"format": "percentage"}))
    assert await one(bob, weave, "display_value") == {"display_value": "50%"}
