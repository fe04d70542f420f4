"""`kill -9` of every process of a real server, at random moments, while people write.

What was acknowledged stays; nothing is half there; nothing is there twice; no reader of the log
misses a row or meets one twice.
"""

import asyncio
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.faults.consumer import caught_up, follow
from tests.faults.house import House
from tests.faults.wholeness import QUESTIONS, READ
from tests.faults.writers import Writer
from tests.serve.tree import eventually
from tests.sizes import SEED, sized

pytestmark = [pytest.mark.database, pytest.mark.xdist_group("faults")]
WRITERS = 3
VICTIMS = ("web-process", "worker-process", "postgres", "supervisor", "backend")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server with its own data; whatever it left running is ended."""
    with ExitStack() as stack:
        yield House(tmp_path / "data", stack)


@pytest.fixture
def writers(house: House) -> Iterator[list[Writer]]:
    """People at work."""
    ada = house.server.person("Ada Lovelace", workspace="Faults", admin=True)
    answer = httpx.post(
        f"{house.server.api}/projects",
        json={"data": {"name": "Under load", "workspace": ada.workspace_gid}},
        headers={"authorization": f"Bearer {ada.token}"},
        timeout=30,
    )
    project = answer.json()["data"]["gid"]
    people = [
        Writer(house.door, ada.token, project, n, random.Random(SEED + n)) for n in range(WRITERS)
    ]
    yield people
    finish(people)


def finish(people: list[Writer]) -> None:
    """Everybody ends what they began."""
    for one in people:
        one.finish()


def progressed(people: list[Writer]) -> Callable[[], bool]:
    """Everybody has had something acknowledged since."""
    before = [len(one.acknowledged) for one in people]
    return lambda: all(len(o.acknowledged) > n for o, n in zip(people, before, strict=True))


def shown(house: House, writer: Writer, verb: str, gid: str) -> Any:
    """What is there of an acknowledged write."""
    path = {"task": f"/tasks/{gid}", "change": f"/tasks/{gid}", "comment": f"/stories/{gid}"}[verb]
    answer = httpx.get(
        f"{house.door.address}/api/1.0{path}",
        params={"opt_fields": "name,text"},
        headers={"authorization": f"Bearer {writer.token}"},
        timeout=30,
    )
    assert answer.status_code == 200, (path, answer.text)
    return answer.json()["data"]


def test_nothing_acknowledged_is_lost_and_nothing_is_there_twice(
    house: House, writers: list[Writer]
) -> None:
    print(f"seed {SEED}")
    chance, is_over = random.Random(SEED), threading.Event()
    reader = threading.Thread(
        target=lambda: asyncio.run(follow(house.dsn, is_over.is_set)), daemon=True
    )
    reader.start()
    eventually(progressed(writers))
    for victim in rounds(chance):
        time.sleep(chance.uniform(0.05, 0.8))
        house.kill(victim, chance)
        eventually(progressed(writers))
    finish(writers)
    is_over.set()
    reader.join(30)
    kept = {key: said for one in writers for key, said in one.acknowledged.items()}
    print(f"{len(kept)} writes acknowledged")
    assert [line for one in writers for line in one.refused] == []
    assert wrong_words(house, writers) == []
    eventually(
        lambda: asyncio.run(caught_up(house.dsn, NUMBERED))["log rows without a number"] == 0
    )
    assert wrong(asyncio.run(caught_up(house.dsn, QUESTIONS | READ))) == {}


NUMBERED = {"log rows without a number": QUESTIONS["log rows without a number"]}


def rounds(chance: random.Random) -> list[str]:
    """Every kind of process in turn, in an order of chance."""
    found: list[str] = []
    while len(found) < sized(len(VICTIMS), 50):
        found += chance.sample(VICTIMS, len(VICTIMS))
    return found


def wrong_words(house: House, writers: list[Writer]) -> list[str]:
    """Acknowledged tasks and comments that are not there as they were said."""
    field = {"task": "name", "comment": "text"}
    return [
        key
        for one in writers
        for key, (verb, gid, words) in one.acknowledged.items()
        if verb in field and shown(house, one, verb, gid)[field[verb]] != words
    ]


def wrong(found: dict[str, int]) -> dict[str, int]:
    """The questions whose answer is not zero."""
    return {name: count for name, count in found.items() if count}
