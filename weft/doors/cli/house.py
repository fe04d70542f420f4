"""This module is about what the command line asks of the composition root."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from weft.doors.cli.dropping import Unprivileged
from weft.kernel.settings import Settings


class Remembered(Protocol):
    """What a data directory remembers of the Weft that last used it."""

    @property
    def schema(self) -> str | None:
        """The schema version that its database has reached."""
        ...


class Cluster(Protocol):
    """A PostgreSQL that Weft looks after; every method may block."""

    @property
    def dsn(self) -> str:
        """How to reach the database."""
        ...

    @property
    def pid(self) -> int | None:
        """The server process."""
        ...

    def reached(self) -> str | None:
        """How to reach the server that already runs under another Weft, if one does."""
        ...

    def start(self) -> str:
        """Start or adopt the server and return its DSN."""
        ...

    def revive(self) -> None:
        """Start the server again after it ended unasked."""
        ...

    def stop(self) -> None:
        """End the server."""
        ...

    def footprint(self) -> Remembered:
        """Return what the data directory remembers."""
        ...

    def remember_schema(self, revision: str) -> None:
        """Record the schema version."""
        ...

    def back_up(self, target: Path, hear: Callable[[str], None]) -> None:
        """Copy the running database into a new directory, and check the copy."""
        ...

    def must_open(self, major: int) -> None:
        """Refuse data of a PostgreSQL that is not among ours."""
        ...

    def begin_restore(self, major: int, schema: str | None) -> None:
        """Mark the directory as one that is not whole yet."""
        ...

    def receive(
        self, until: datetime | None, *, along: bool, hear: Callable[[str], None]
    ) -> str | None:
        """Check the copied database, bring it to its moment, and take the mark away; return when
        the last change was made that it holds, if that is known.
        """
        ...


@dataclass(frozen=True)
class Application:
    """What a web process serves, and its last words to open streams."""

    serve: Any
    farewell: Callable[[], None]


@dataclass(frozen=True)
class House:
    """The parts that main.py puts together and the command line sets to work."""

    cluster: Callable[[Settings], Cluster]
    web_application: Callable[[Settings], Application]
    background: Callable[[Settings], Coroutine[Any, Any, None]]
    prepare: Callable[[Settings], Coroutine[Any, Any, None]]
    unprivileged: Unprivileged
    blobs: Callable[[Settings], Any]
    mailer: Callable[[Settings], Any]
