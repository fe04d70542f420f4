"""A receiver of webhooks that fails, hangs, dies and comes back, while people write and workers
are killed: what it took is what was committed, in order for each task, and signed.
"""

import hmac
import json
import random
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.faults.house import House
from tests.faults.writers import Writer
from tests.serve.tree import eventually
from tests.serving import CHECKOUT, Person
from tests.sizes import IS_FULL, SEED, sized

pytestmark = [
    pytest.mark.database,
    pytest.mark.xdist_group("faults"),
    pytest.mark.skipif(
        not IS_FULL,
        reason="its pauses are those of life, minutes; at the gate the clock is the test's own"
        " (tests/exchange/test_webhook_deliveries.py)",
    ),
]
WRITERS = 6
CHANGES = sized(300, 10_000)
PATIENCE = 900.0
Told = tuple[str, str]
"""What happened to a task, and the gid of what came."""


class Receiver:
    """A process that takes deliveries, and what it has taken."""

    def __init__(self, place: Path) -> None:
        """Begin in a good mood."""
        self.place = place
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.feel("well")
        (place / "taken").touch()
        self.begin()

    def begin(self) -> None:
        """Come (back) to life, and listen."""
        command = (sys.executable, "-m", "tests.faults.hook_receiver", self.port, self.place)
        self.process = subprocess.Popen([str(word) for word in command], cwd=CHECKOUT)
        eventually(self._listens)

    def _listens(self) -> bool:
        with socket.socket() as door:
            return door.connect_ex(("127.0.0.1", self.port)) == 0

    def kill(self) -> None:
        """End at once."""
        self.process.kill()
        self.process.wait()

    def feel(self, mood: str) -> None:
        """Answer so from now on."""
        fresh = self.place / "fresh"
        fresh.write_text(mood)
        fresh.replace(self.place / "mood")

    def suffer(self, mood: str) -> None:
        """Feel so until a delivery has met with it."""
        came = self.place / f"came-{mood}"
        before = came.stat().st_size if came.exists() else 0
        self.feel(mood)
        until(lambda: came.exists() and came.stat().st_size > before)

    @property
    def taken(self) -> list[dict[str, Any]]:
        """Every delivery, as often as it came."""
        return [json.loads(line) for line in (self.place / "taken").read_text().splitlines()]


def until(is_so: Any) -> None:
    """Wait for what may take as long as the pauses between two attempts."""
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server that may call this machine, and lets people write as fast as they can."""
    settings = {"WEFT_EGRESS_ALLOW": "127.0.0.1", "WEFT_RATE_PER_MINUTE": "1000000"}
    with ExitStack() as stack:
        yield House(tmp_path / "data", stack, settings)


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    """Its process is ended in any case."""
    (place := tmp_path / "receiver").mkdir()
    receiver = Receiver(place)
    yield receiver
    receiver.kill()


def made(house: House, ada: Person, path: str, **given: Any) -> Any:
    """What the API answers to a wish of Ada's."""
    headers = {"authorization": f"Bearer {ada.token}"}
    url = f"{house.server.api}{path}"
    answer = httpx.post(url, json={"data": given}, headers=headers, timeout=30)
    assert answer.status_code == 201, answer.text
    return answer.json()


def troubles(house: House, receiver: Receiver, chance: random.Random) -> None:
    """All that may go wrong, in an order of chance."""
    for trouble in chance.sample(("fail", "hang", "hang and lose the worker", "die", "lose"), 5):
        match trouble:
            case "fail":
                receiver.suffer("fail")
            case "hang":
                receiver.suffer("hang")
            case "hang and lose the worker":
                receiver.suffer("hang")
                house.kill("worker-process", chance)
            case "die":
                receiver.kill()
                time.sleep(chance.uniform(0.5, 3))
                receiver.begin()
            case _:
                house.kill("worker-process", chance)
        receiver.feel("well")
        before = len(receiver.taken)
        until(lambda n=before: len(receiver.taken) > n)


def test_what_a_webhook_is_told_is_what_was_committed(house: House, receiver: Receiver) -> None:
    print(f"seed {SEED}")
    chance, began = random.Random(SEED), time.monotonic()
    ada = house.server.person("Ada Lovelace", workspace="Hooks", admin=True)
    given = {"name": "Under load", "workspace": ada.workspace_gid}
    project = made(house, ada, "/projects", **given)["data"]["gid"]
    target = f"http://127.0.0.1:{receiver.port}/hook"
    filters = [
        {"resource_type": "task", "action": "added"},
        {"resource_type": "task", "action": "changed", "fields": ["notes"]},
        {"resource_type": "story", "resource_subtype": "comment_added", "action": "added"},
    ]
    hook = made(house, ada, "/webhooks", resource=project, target=target, filters=filters)
    people = [
        Writer(house.door, ada.token, project, n, random.Random(SEED + n)) for n in range(WRITERS)
    ]
    rounds = 0
    while sum(len(one.acknowledged) for one in people) < CHANGES or not rounds:
        troubles(house, receiver, chance)
        rounds += 1
    finish(people)
    committed = histories(people)
    count = sum(len(history) for history in committed.values())
    until(lambda: sum(len(h) for h in told(receiver, project).values()) >= count)
    deliveries = receiver.taken
    print(
        f"{count} changes of {len(committed)} tasks, {rounds} rounds of troubles,"
        f" {len(deliveries)} deliveries, {len({each['name'] for each in deliveries})} of them new,"
        f" {time.monotonic() - began:.0f} s"
    )
    assert [line for one in people for line in one.refused] == []
    heard = told(receiver, project)
    wrong = {t: (heard.get(t), committed.get(t)) for t in {*heard, *committed}}
    wrong = {t: both for t, both in wrong.items() if both[0] != both[1]}
    assert wrong == {}, f"{len(wrong)} tasks, such as {[*wrong.items()][:3]}"
    secret = hook["X-Hook-Secret"].encode()
    assert all(
        hmac.compare_digest(
            hmac.new(secret, each["body"].encode(), sha256).hexdigest(), each["signed"]
        )
        for each in deliveries
    )


def finish(people: list[Writer]) -> None:
    """Everybody ends what they began."""
    for one in people:
        one.ended.set()
    for one in people:
        one.finish()


def histories(people: list[Writer]) -> dict[str, list[Told]]:
    """What was acknowledged of each task, in its order: each has one writer, who waits."""
    found: dict[str, list[Told]] = {}
    for one in people:
        for verb, gid, task in one.told:
            found.setdefault(task, []).append((verb, gid if verb == "comment" else ""))
    return found


def told(receiver: Receiver, project: str) -> dict[str, list[Told]]:
    """The same as the receiver knows it, who passes over deliveries that it has met before; a task
    comes into its workspace and its section as well.
    """
    found: dict[str, list[Told]] = {}
    by_name = {each["name"]: each["body"] for each in receiver.taken}
    for body in by_name.values():
        for event in json.loads(body)["events"]:
            gid, kind = event["resource"]["gid"], event["resource"]["resource_type"]
            if kind == "story":
                found.setdefault(event["parent"]["gid"], []).append(("comment", gid))
            elif event["action"] == "changed":
                found.setdefault(gid, []).append(("change", ""))
            elif event["parent"] and event["parent"]["gid"] == project:
                found.setdefault(gid, []).append(("task", ""))
    return found
