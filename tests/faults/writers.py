"""People who go on writing whatever happens, each write under a key of its own until somebody says
that it was made.
"""

import random
import threading
import time
from dataclasses import dataclass, field

import httpx

PATIENCE = 60.0
PAUSE = 0.05


@dataclass
class Door:
    """Where the server is reached just now; it moves when it starts again."""

    address: str


@dataclass
class Writer:
    """One of them, with what was acknowledged: key → (verb, identity, what it was told to say); and
    in its order: verb, identity, task.
    """

    door: Door
    token: str
    project: str
    number: int
    chance: random.Random
    acknowledged: dict[str, tuple[str, str, str]] = field(
        default_factory=dict[str, tuple[str, str, str]]
    )
    refused: list[str] = field(default_factory=list[str])
    ended: threading.Event = field(default_factory=threading.Event)
    tasks: list[str] = field(default_factory=list[str])
    told: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])

    def __post_init__(self) -> None:
        """Begin."""
        self._client = httpx.Client(timeout=10)
        self._thread = threading.Thread(target=self.work, daemon=True)
        self._thread.start()

    def finish(self) -> None:
        """End what was begun, and begin no more."""
        self.ended.set()
        self._thread.join(2 * PATIENCE)

    def work(self) -> None:
        """Write until told to end."""
        n = 0
        with self._client:
            while not self.ended.is_set():
                n += 1
                self._write(f"key-{self.number}-{n}")

    def _write(self, key: str) -> None:
        """A task, a change of one, or a comment on one."""
        verb = self.chance.choice(("task", "task", "change", "comment")) if self.tasks else "task"
        words, task = f"said under {key}", self.chance.choice(self.tasks or [""])
        method, path, body = {
            "task": ("POST", "/tasks", {"name": words, "projects": [self.project]}),
            "change": ("PUT", f"/tasks/{task}", {"notes": words}),
            "comment": ("POST", f"/tasks/{task}/stories", {"text": words}),
        }[verb]
        answer = self._insist(method, path, {"data": body}, key)
        if answer is None:
            return
        gid = answer.json()["data"]["gid"]
        self.acknowledged[key] = (verb, gid, words)
        self.told.append((verb, gid, task if verb == "comment" else gid))
        self.tasks += [gid] if verb == "task" else []

    def _insist(self, method: str, path: str, body: object, key: str) -> httpx.Response | None:
        """Ask again under the same key until there is an answer that counts."""
        headers = {"authorization": f"Bearer {self.token}", "idempotency-key": key}
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                url = f"{self.door.address}/api/1.0{path}"
                answer = self._client.request(method, url, json=body, headers=headers)
            except httpx.TransportError:
                time.sleep(PAUSE)
                continue
            if answer.is_success:
                return answer
            if answer.status_code < 500 and answer.status_code != 409:
                self.refused.append(f"{method} {path} {key}: {answer.status_code} {answer.text}")
                return None
            time.sleep(PAUSE)
        self.refused.append(f"{method} {path} {key}: no answer in {PATIENCE} s")
        return None
