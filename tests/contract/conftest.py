"""This module is about what every contract test is given: a server, a world and two clients."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.contract.drive_node import NodeClient, install_client
from tests.contract.drive_python import PythonClient
from tests.contract.oas import ABSENT, Reference, load_reference
from tests.contract.operations import BY_ID, Operation, nameless
from tests.contract.proofs import Proof, write_proofs
from tests.contract.world import World
from tests.serving import Server, start_server

Prove = Callable[[str, str, str], None]
SHOWN = "proof"
PREFIX = "/api/1.0"
ROOM = Path(__file__).parent
NEIGHBOURS = {"WEFT_EGRESS_ALLOW": "127.0.0.1"}

shown: list[Proof] = []


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run leave its proofs behind."""
    parser.addoption(
        "--record-proofs",
        action="store_true",
        help="write what the contract tests showed to tests/contract/proofs.json",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep these tests in one worker, where they share one server and one world."""
    for item in items:
        if ROOM in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("contract"))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Keep what a passing test showed, in the process that writes the file."""
    if report.when == "call" and report.passed:
        shown.extend(tuple(value) for name, value in report.user_properties if name == SHOWN)  # pyright: ignore[reportArgumentType]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show beside a failure what the server said meanwhile."""
    report = yield
    server = getattr(item, "funcargs", {}).get("server")
    if server is not None and report.when == "call":
        said = "".join(server.said)
        server.said.clear()
        report.sections.extend([("what the server said", said)] * report.failed)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the proofs when asked; a worker leaves that to the process it reports to."""
    is_worker = hasattr(session.config, "workerinput")
    if session.config.getoption("--record-proofs", default=False) and not is_worker:
        write_proofs(shown)


@pytest.fixture
def prove(request: pytest.FixtureRequest) -> Prove:
    """Say that this test showed an operation working."""

    def say(operation_id: str, client: str, check: str) -> None:
        request.node.user_properties.append((SHOWN, (operation_id, client, check)))

    return say


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A real server with data of its own."""
    with start_server(tmp_path_factory.mktemp("weft"), settings=NEIGHBOURS) as running:
        yield running


@pytest.fixture(scope="session")
def world(server: Server) -> Iterator[World]:
    """A seeded organisation on that server."""
    seeded = World(server)
    yield seeded
    seeded.close()


@pytest.fixture(scope="session")
def reference() -> Reference:
    """The reference description, or a skip that says it is absent."""
    found = load_reference()
    if found is None:
        pytest.skip(ABSENT)
    return found


@pytest.fixture(scope="session")
def served(world: World) -> frozenset[str]:
    """The ids of the operations that the server itself says it serves."""
    document = world.raw("GET", "openapi.json").json()
    routes = {
        (method.upper(), nameless(path.removeprefix(PREFIX)))
        for path, methods in document["paths"].items()
        for method in methods
    }
    return frozenset(each.operation_id for each in BY_ID.values() if each.route in routes)


@pytest.fixture
def operation(request: pytest.FixtureRequest, served: frozenset[str]) -> Operation:
    """The operation a test is about, or a skip that says it is not served yet."""
    operation_id: Any = request.param
    if operation_id not in served:
        pytest.skip(f"{operation_id} is not served yet")
    return BY_ID[operation_id]


@pytest.fixture(scope="session")
def python_client(world: World) -> PythonClient:
    """Ada, speaking through the official Python client."""
    return PythonClient(api=world.server.api, token=world.ada.token)


@pytest.fixture(scope="session")
def node_client(world: World) -> Iterator[NodeClient]:
    """Ada, speaking through the official Node client."""
    install_client()
    client = NodeClient(api=world.server.api, token=world.ada.token)
    yield client
    client.close()
