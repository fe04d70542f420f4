"""Connections are lent, waited for, and thrown away when they come back in doubt."""

import asyncio

import asyncpg
import pytest

from weft.kernel.pool import Pool


@pytest.fixture
async def pool(database_url):
    pool = Pool(database_url, 2, {"application_name": "tests"})
    await pool.open()
    yield pool
    await pool.close(1)


async def test_no_more_connections_are_lent_than_there_are(pool):
    first, second = await pool.take(), await pool.take()
    third = asyncio.create_task(pool.take())
    await asyncio.sleep(0)
    assert not third.done()
    pool.give_back(first)
    assert await third is first
    pool.give_back(first)
    pool.give_back(second)
    assert pool.figures == {"busy": 0, "idle": 2, "waiting": 0}


async def test_who_stops_waiting_passes_the_turn_on(pool):
    first, second = await pool.take(), await pool.take()
    impatient, patient = asyncio.create_task(pool.take()), asyncio.create_task(pool.take())
    await asyncio.sleep(0)
    pool.give_back(first)
    impatient.cancel()
    assert await asyncio.wait_for(patient, 5) is first
    pool.give_back(first)
    pool.give_back(second)


async def test_a_refused_statement_leaves_the_connection_whole(pool):
    with pytest.raises(asyncpg.DivisionByZeroError):
        await pool.run(asyncpg.Connection.fetchval, "SELECT 1 / 0", ())
    assert pool.figures == {"busy": 0, "idle": 1, "waiting": 0}
    assert await pool.run(asyncpg.Connection.fetchval, "SELECT $1::int", (7,)) == 7


async def test_a_statement_that_was_cut_off_takes_its_connection_along(pool):
    slow = asyncio.create_task(pool.run(asyncpg.Connection.fetchval, "SELECT pg_sleep(60)", ()))
    while not pool.figures["busy"]:  # noqa: ASYNC110 - the pool offers no event to await
        await asyncio.sleep(0)
    slow.cancel()
    with pytest.raises(asyncio.CancelledError):
        await slow
    assert pool.figures == {"busy": 0, "idle": 0, "waiting": 0}
    assert await pool.run(asyncpg.Connection.fetchval, "SELECT 1", ()) == 1


async def test_a_dead_connection_is_replaced(pool):
    async with pool.lent() as connection:
        dead = connection
    dead.terminate()
    assert await pool.run(asyncpg.Connection.fetchval, "SELECT 2", ()) == 2


async def test_a_closed_pool_lends_nothing(pool):
    await pool.close(1)
    with pytest.raises(asyncpg.InterfaceError):
        await pool.take()


@pytest.mark.parametrize(
    "numbers", [[], [0], [-(2**63), 2**63 - 1], [1, None, 3], list(range(5_000))]
)
async def test_an_array_of_gids_comes_back_as_it_went(pool, numbers):
    ask = "SELECT $1::bigint[] AS all, array(SELECT unnest($1::bigint[])) AS each"
    row = await pool.run(asyncpg.Connection.fetchrow, ask, [tuple(numbers)])
    assert (row["all"], row["each"]) == (numbers, numbers)


async def test_an_array_may_be_a_set_but_never_of_other_things(pool):
    ask = "SELECT array(SELECT unnest($1::bigint[]) ORDER BY 1)"
    assert await pool.run(asyncpg.Connection.fetchval, ask, [{3, 1}]) == [1, 3]
    for wrong in (["one"], [2**63], 7, "12"):
        with pytest.raises(asyncpg.DataError):
            await pool.run(asyncpg.Connection.fetchval, ask, [wrong])
