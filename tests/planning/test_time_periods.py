"""Time periods: years, halves and quarters that follow from where a fiscal year begins."""

from typing import Any

from tests.work.making import data, refusal
from tests.world import Person, World

FIELDS = "display_name,period,start_on,end_on,parent.display_name"


async def periods(who: Person, world: World, **days: str) -> list[list[Any]]:
    listed = data(
        await who.get("/time_periods", workspace=world.workspace, opt_fields=FIELDS, **days)
    )
    named = ("display_name", "start_on", "end_on")
    return [[*(p[k] for k in named), p["parent"] and p["parent"]["display_name"]] for p in listed]


async def begin(who: Person, world: World, month: int) -> Any:
    path, asked = f"/workspaces/{world.workspace}", {"fiscal_year_start": month}
    return await who.own("PUT", path, asked)


async def test_a_year_has_halves_and_these_have_quarters(world: World) -> None:
    ada = await world.person("Ada")
    assert await periods(ada, world, start_on="2031-01-01", end_on="2031-12-31") == [
        ["FY31", "2031-01-01", "2031-12-31", None],
        ["H1 FY31", "2031-01-01", "2031-06-30", "FY31"],
        ["Q1 FY31", "2031-01-01", "2031-03-31", "H1 FY31"],
        ["Q2 FY31", "2031-04-01", "2031-06-30", "H1 FY31"],
        ["H2 FY31", "2031-07-01", "2031-12-31", "FY31"],
        ["Q3 FY31", "2031-07-01", "2031-09-30", "H2 FY31"],
        ["Q4 FY31", "2031-10-01", "2031-12-31", "H2 FY31"],
    ]
    assert len(await periods(ada, world)) == 11 * 7


async def test_periods_move_with_the_fiscal_year_and_keep_their_names(world: World) -> None:
    ada = await world.person("Ada", is_admin=True)
    eve = await world.person("Eve")
    path = {"workspace": world.workspace, "start_on": "2031-01-01", "end_on": "2031-03-31"}
    gid = data(await eve.get("/time_periods", **path))[0]["gid"]
    assert data(await begin(ada, world, 2))["fiscal_year_start"] == 2
    moved = data(await eve.get(f"/time_periods/{gid}"))
    assert (moved["display_name"], moved["period"]) == ("Q1 FY31", "Q1")
    assert (moved["start_on"], moved["end_on"]) == ("2030-02-01", "2030-04-30")
    (last, *_) = reversed(await periods(eve, world, start_on="2030-02-01", end_on="2031-01-31"))
    assert last == ["Q4 FY31", "2030-11-01", "2031-01-31", "H2 FY31"]
    assert (await begin(eve, world, 3)).status_code == 403
    assert refusal(await begin(ada, world, 13), 400).startswith("fiscal_year_start: Must be a")


async def test_a_period_is_of_one_workspace(world: World, other: World) -> None:
    ada, eve = await world.person("Ada"), await other.person("Eve")
    gid = data(await ada.get("/time_periods", workspace=world.workspace))[0]["gid"]
    assert (await eve.get(f"/time_periods/{gid}")).status_code == 404
    assert (await eve.get("/time_periods", workspace=world.workspace)).status_code == 404
