"""Work that takes time: claimed once, taken over after a crash, done exactly once inside."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.world import World
from weft.kernel import runs
from weft.kernel.access import Actor
from weft.kernel.runs import LEASE, MOST_ATTEMPTS, Lost, Run, carry_out, claim, run_due
from weft.kernel.unit_of_work import Unit
from weft.std.clock import FixedClock

KIND = "test"
EPOCH = "SELECT access_epoch FROM epochs WHERE workspace_gid = $1"


async def begun(world: World, clock: FixedClock, *targets: int | None) -> list[int]:
    """Runs started in one unit of work."""
    await world.base.stock()
    here = int(world.workspace)
    epoch = await world.base.value(EPOCH, here)
    unit = Unit(world.base, Actor(1, here, "member", (here,), (1,), epoch), clock.now())
    gids = [runs.start(unit, kind(world), {"n": n}, target=t) for n, t in enumerate(targets)]
    assert (await unit.commit(None)).won
    return gids


def kind(world: World) -> str:
    """A kind of this test's own: other tests' runs are not its business."""
    return f"{KIND}-{world.workspace}"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 1, tzinfo=UTC))


async def found(world: World, gid: int) -> Any:
    return (await world.rows("SELECT * FROM runs WHERE gid = $1", gid))[0]


async def test_a_run_is_claimed_by_one_worker(world: World, clock: FixedClock) -> None:
    await begun(world, clock, None)
    first = await claim(world.base, [kind(world)], clock)
    second = await claim(world.base, [kind(world)], clock)
    assert (len(first), len(second)) == (1, 0)


async def test_after_a_crash_another_takes_over_and_the_lost_one_writes_nothing(
    world: World, clock: FixedClock
) -> None:
    (gid,) = await begun(world, clock, None)
    (lost,) = await claim(world.base, [kind(world)], clock)
    clock.advance(LEASE + timedelta(seconds=1))
    (next_,) = await claim(world.base, [kind(world)], clock)
    assert next_.fence > lost.fence

    async def late(run: Run) -> dict[str, Any]:
        return {"by": run.fence}

    assert not await carry_out(lost, late)
    with pytest.raises(Lost):
        await lost.renew()
    assert await carry_out(next_, late)
    assert (await found(world, gid))["status"] == "done"


async def test_a_step_that_was_done_is_passed_over(world: World, clock: FixedClock) -> None:
    (gid,) = await begun(world, clock, None)
    done: list[str] = []

    async def work(run: Run) -> dict[str, Any]:
        first = await run.step("first", lambda: _note(done, "first"))
        if run.attempts == 1:
            raise ConnectionError("cut")
        await run.step("second", lambda: _note(done, "second"))
        return {"first": first}

    await run_due(world.base, {kind(world): work}, clock)
    assert (await found(world, gid))["error"] == "ConnectionError: cut"
    clock.advance(timedelta(minutes=1))
    await run_due(world.base, {kind(world): work}, clock)
    assert done == ["first", "second"]
    assert (await found(world, gid))["status"] == "done"


async def _note(done: list[str], name: str) -> str:
    done.append(name)
    return name


async def test_runs_of_one_target_go_in_their_order(world: World, clock: FixedClock) -> None:
    first, second = await begun(world, clock, 7, 7)
    (only,) = await claim(world.base, [kind(world)], clock)
    assert only.gid == first

    async def work(_: Run) -> dict[str, Any]:
        return {}

    await carry_out(only, work)
    (next_,) = await claim(world.base, [kind(world)], clock)
    assert next_.gid == second


async def test_what_fails_for_good_is_given_up(world: World, clock: FixedClock) -> None:
    (gid,) = await begun(world, clock, None)

    async def work(_: Run) -> dict[str, Any]:
        raise ValueError("never")

    for _ in range(MOST_ATTEMPTS):
        await run_due(world.base, {kind(world): work}, clock)
        clock.advance(timedelta(hours=1))
    row = await found(world, gid)
    assert (row["status"], row["attempts"]) == ("failed", MOST_ATTEMPTS)
    assert await claim(world.base, [kind(world)], clock) == []
