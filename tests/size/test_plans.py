"""How PostgreSQL goes about what people do all day: by its indexes, however large the workspace."""

import re
from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import Any

import asyncpg
import msgspec
import pytest
import pytest_asyncio

from bench.scaling import ACTS, Person
from tests.size.ground import Large, large
from weft.main import metadata

TIMES = 20
"""As often as PostgreSQL needs, and more, to settle on the plan of a prepared statement."""

HOT = [name for name in ACTS if name != "sign-in"]
TABLES = metadata().sorted_tables
ONE_EACH = {t.name for t in TABLES if [c.name for c in t.primary_key] == ["workspace_gid"]}
FEW = {"server_facts", "custom_fields", *ONE_EACH}
"""Tables that do not grow with a workspace, or no further than to a few hundred rows."""

WHOLE = re.compile(r"\((workspace_gid =|acl &&) [^()]*\)")
TO_THE_END = frozenset({"Sort", "Aggregate", "Hash"})
PREPARED = """SELECT name, statement, cardinality(parameter_types) AS count, custom_plans
FROM pg_prepared_statements WHERE statement !~ '^EXPLAIN|pg_prepared_statements'"""
pytestmark = pytest.mark.xdist_group("size")


@pytest_asyncio.fixture(scope="module")
async def workspace() -> AsyncGenerator[Large]:
    """A workspace that is large enough."""
    async with large() as found:
        yield found


def scanned(plan: Mapping[str, Any], *, ends: bool = False) -> Iterator[str]:
    """The tables that a plan reads from end to end, or all of a workspace in them, or all that is
    open to the caller; `ends`: it stops where a page is full.
    """
    ends = plan["Node Type"] == "Limit" or (ends and plan["Node Type"] not in TO_THE_END)
    whole = not ends and WHOLE.fullmatch(plan.get("Index Cond", ""))
    if plan["Node Type"] == "Seq Scan" or whole:
        yield plan.get("Relation Name") or plan["Index Name"]
    for part in plan.get("Plans", ()):
        yield from scanned(part, ends=ends)


async def plans_of(workspace: Large) -> dict[str, Mapping[str, Any]]:
    """Of each statement that has run, the plan by which it runs again."""
    found: dict[str, Mapping[str, Any]] = {}
    async with workspace.base._pool.lent() as connection:
        for row in await connection.fetch(PREPARED):
            assert row["custom_plans"] == 0, "only the generic plan needs no arguments"
            given = f"({', '.join(['NULL'] * row['count'])})" if row["count"] else ""
            asked = f'EXPLAIN (FORMAT JSON) EXECUTE "{row["name"]}"{given}'
            found[row["statement"]] = _plan(await connection.fetchval(asked))
    async with workspace.base._searching.lent() as connection:
        for sql, arguments in workspace.base.searches.items():
            found[sql] = await _explained(connection, sql, arguments)
    return found


async def _explained(
    connection: asyncpg.Connection, sql: str, arguments: tuple[Any, ...]
) -> Mapping[str, Any]:
    return _plan(await (await connection.prepare(sql)).explain(*arguments))


def _plan(told: Any) -> Mapping[str, Any]:
    return (msgspec.json.decode(told) if isinstance(told, str) else told)[0]["Plan"]


async def lived(workspace: Large, who: Person, act: str) -> dict[str, set[str]]:
    """What is read from end to end when somebody does something, by statement."""
    workspace.base.searches.clear()
    before = set(await plans_of(workspace))
    for n in range(TIMES):
        await ACTS[act][0](who, n)
    return {
        sql: tables
        for sql, plan in (await plans_of(workspace)).items()
        if sql not in before and (tables := set(scanned(plan)) - workspace.empty - FEW)
    }


@pytest.mark.parametrize("role", ["member", "guest"])
@pytest.mark.parametrize("act", HOT)
async def test_nothing_that_grows_is_read_from_end_to_end(
    workspace: Large, act: str, role: str
) -> None:
    assert await lived(workspace, getattr(workspace, role), act) == {}


async def test_a_table_that_is_read_from_end_to_end_is_noticed(workspace: Large) -> None:
    await workspace.base.rows("SELECT count(*) FROM tasks WHERE name = $1", "x")
    seen = await plans_of(workspace)
    found = next(plan for sql, plan in seen.items() if "tasks WHERE name" in sql)
    assert set(scanned(found)) == {"tasks"}
