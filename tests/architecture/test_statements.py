"""What holds for every statement that the catalog can make."""

import importlib
import pkgutil
import re
from collections import defaultdict
from itertools import permutations

import pytest

import weft
from weft.doors import catalog
from weft.kernel.access import shaped_for
from weft.kernel.listing import Listing, listed
from weft.kernel.reading import one_of
from weft.kernel.selection import Names, plan
from weft.kernel.tables import is_tenant

METADATA = catalog.METADATA
LITERAL = re.compile(r"'(?:[^']|'')*'")
ALIAS = re.compile(r"\b(?:FROM|JOIN|,)\s+(?:LATERAL\s+)?\(?(\w+) AS (\w+)")
PIECES = re.compile(r"[()]|\b(?:FROM|JOIN|,)\s+(?:LATERAL\s+)?(?P<alias>\w+ AS \w+_\d+)\b")


def everything(name: str) -> Names:
    """All fields of a resource by name, those that are left out of full records too."""
    return {field: {} for field in catalog.RESOURCES[name].fields}


def scopes(sql: str) -> list[tuple[str, tuple[int, ...]]]:
    """Each alias that a FROM introduces, with the brackets around it, the outermost first."""
    found: list[tuple[str, tuple[int, ...]]] = []
    around: list[int] = []
    for piece in PIECES.finditer(LITERAL.sub("''", sql)):
        if piece[0] == "(":
            around.append(piece.start())
        elif piece[0] == ")":
            around.pop()
        else:
            found.append((piece["alias"], tuple(around)))
    return found


def introduced_twice(sql: str) -> set[str]:
    """Aliases that a statement introduces again inside itself: a rule lost its correlation.

    Two neighbours may well use one name; only an inner one shadows the row that it should mean.
    """
    met: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    for alias, around in scopes(sql):
        met[alias].append(around)
    return {
        alias
        for alias, places in met.items()
        for around, outside in permutations(places, 2)
        if around[: len(outside)] == outside
    }


def of_anybody(sql: str) -> set[str]:
    """Aliases of a workspace's tables that nothing holds to one workspace.

    The tables that stand for their state after a write rely on it: they have no condition there.
    """
    tables = {name for name, table in METADATA.tables.items() if is_tenant(table)}
    held = (r"\b{0}\.workspace_gid = ", r"= {0}\.workspace_gid\b", r"\({0}\.workspace_gid,")
    return {
        f"{table} AS {alias}"
        for table, alias in ALIAS.findall(sql)
        if table in tables and not any(re.search(one.format(alias), sql) for one in held)
    }


def listings() -> list[Listing]:
    """Every listing of the features, found in their rooms."""
    packages = pkgutil.walk_packages(weft.__path__, "weft.")
    rooms = [importlib.import_module(m.name) for m in packages if m.name.endswith(".listings")]
    return [thing for room in rooms for thing in vars(room).values() if isinstance(thing, Listing)]


@pytest.mark.parametrize("name", catalog.RESOURCES)
@pytest.mark.parametrize("wide", [False, True])
def test_no_object_joins_a_table_again_in_silence(name: str, *, wide: bool) -> None:
    with shaped_for(wide):
        shape = plan(catalog.RESOURCES, catalog.RESOURCES[name], everything(name), full=True)
        statement = one_of(shape)
    assert introduced_twice(statement.sql) == set()


@pytest.mark.parametrize("name", catalog.RESOURCES)
@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("watched", [False, True], ids=["write", "read"])
def test_every_table_is_held_to_one_workspace(name: str, *, wide: bool, watched: bool) -> None:
    with shaped_for(wide):
        shape = plan(catalog.RESOURCES, catalog.RESOURCES[name], everything(name), full=True)
        statement = one_of(shape, watched=watched)
    assert of_anybody(statement.sql) == set()


def test_a_table_that_is_held_to_no_workspace_is_noticed() -> None:
    held = "SELECT 1 FROM tags AS row, LATERAL (SELECT 1 FROM stories AS stories_1) "
    assert of_anybody(f"{held} WHERE row.workspace_gid = $1") == {"stories AS stories_1"}


@pytest.mark.parametrize("listing", listings(), ids=lambda listing: listing.name)
@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("wide", [False, True])
def test_no_list_joins_a_table_again_in_silence(
    listing: Listing, *, begun: bool, wide: bool
) -> None:
    with shaped_for(wide):
        spec = catalog.RESOURCES[listing.of]
        shape = plan(catalog.RESOURCES, spec, everything(spec.name), full=False)
        statement = listed(catalog.RESOURCES, listing, shape, begun=begun)
    assert introduced_twice(statement.sql) == set()


@pytest.mark.parametrize(
    "planted",
    [
        "SELECT 1 FROM users AS users_1 WHERE EXISTS (SELECT 1 FROM tags, users AS users_1)",
        "SELECT (SELECT 1 FROM users AS users_1 WHERE true) FROM users AS users_1",
    ],
)
def test_a_rule_that_loses_its_correlation_is_noticed(planted: str) -> None:
    assert introduced_twice(planted) == {"users AS users_1"}


def test_neighbours_may_use_one_name() -> None:
    twice = "SELECT (SELECT 1 FROM tags AS tags_1), '(', (SELECT 1 FROM tags AS tags_1)"
    assert introduced_twice(twice) == set()
