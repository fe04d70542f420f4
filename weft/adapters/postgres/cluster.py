"""This module is about one PostgreSQL of our own: made, started, adopted, revived and stopped.

Everything here blocks; an event loop calls it through `asyncio.to_thread`.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from weft.adapters.postgres import binaries, postmaster
from weft.adapters.postgres.account import Account, account
from weft.adapters.postgres.archive import (
    archiving,
    is_ready_to_be_archived,
    must_be_readable,
    open_archive,
)
from weft.adapters.postgres.checking import MANIFEST, must_be_whole
from weft.adapters.postgres.configuration import (
    ACCESS_RULES,
    FIRST_RULES,
    configuration,
    usable_memory,
)
from weft.adapters.postgres.copying import Hear, copy_running
from weft.adapters.postgres.creation import create
from weft.adapters.postgres.directory import DataDirectory, Footprint
from weft.adapters.postgres.launch import Launcher
from weft.adapters.postgres.recovery import (
    Until,
    along_the_archive,
    as_it_was_copied,
    reached,
    reason,
)
from weft.adapters.postgres.refusal import ClusterError

START_LIMIT = 600.0
"""Seconds: recovery after a crash replays up to `max_wal_size` of log, on slow disks too."""

ANY_TIME = float("inf")
"""A recovery along an archive lasts for as long as there is something to read."""

STOP_LIMIT = 60.0
PAUSE = 0.02
RUNTIME_PREFIX = "weft-"
LONGEST_RUNTIME = 60
"""Characters: a socket's whole path must stay below 108."""

SHORT_PLACE = Path("/tmp")  # noqa: S108 - only ever a private directory inside it


class Cluster:
    """A PostgreSQL in a data directory of ours, reached through a private socket."""

    def __init__(
        self, data_dir: Path | str, bin_dir: Path | str | None = None, *,
        durable: bool = True, socket_place: Path | None = None, wal_archive: Path | None = None,
    ) -> None:  # fmt: skip
        """Name the directory and the programs; nothing is touched before `start`."""
        self._socket_place = socket_place
        self._wal_archive = wal_archive
        self._further: Mapping[str, str] = MappingProxyType({})
        self.directory = DataDirectory(Path(data_dir))
        self._bin_dir = Path(bin_dir) if bin_dir else None
        self._durable = durable
        self._launcher: Launcher | None = None
        self._server: subprocess.Popen[bytes] | None = None
        self._pid: int | None = None
        self._runtime: Path | None = None

    @property
    def data(self) -> Path:
        """PostgreSQL's own directory."""
        return self.directory.postgres

    @property
    def dsn(self) -> str:
        """How Weft's role reaches Weft's database."""
        return f"postgresql://weft@/weft?host={quote(str(self._known_runtime()), safe='/')}"

    @property
    def pid(self) -> int | None:
        """The server process, ours or adopted."""
        return self._pid

    def start(self) -> str:
        """Take the directory, make what is missing, start or adopt the server; return its DSN."""
        self.directory.open()
        try:
            if self.footprint().unfinished:
                raise ClusterError(
                    f"{self.directory.path} holds a restore that did not come to its end:"
                    " remove it, and restore again."
                )
            self._launcher = self._prepare_launcher()
            self._start_or_adopt(self._launcher)
        except BaseException:
            self.directory.close()
            raise
        return self.dsn

    def revive(self) -> None:
        """Start the server again after it ended without being asked to."""
        self._reap()
        self._launch(self._ready_launcher())

    def stop(self, *, within: float = STOP_LIMIT) -> None:
        """End the server: sessions are cut, what was committed is flushed; then free the lock."""
        pid = self._living() if self._pid is not None else None
        if pid is not None:
            self._end(pid, within)
        self._reap()
        if self._runtime is not None:
            shutil.rmtree(self._runtime, ignore_errors=True)
        self._pid = self._runtime = None
        self.directory.close()

    def is_running(self) -> bool:
        """Tell whether the server lives and accepts connections."""
        server = postmaster.running(self.data)
        return server is not None and server.is_ready

    def reached(self) -> str | None:
        """How to reach the server that already runs here under another Weft, if one does."""
        server = postmaster.running(self.data)
        if server is None or not server.is_ready or server.socket_directory is None:
            return None
        return f"postgresql://weft@/weft?host={quote(str(server.socket_directory), safe='/')}"

    def footprint(self) -> Footprint:
        """Return what the data directory remembers."""
        return self.directory.footprint()

    def remember_schema(self, revision: str) -> None:
        """Record the schema version that the database has reached."""
        self.directory.remember(schema=revision)

    def begin_restore(self, major: int, schema: str | None) -> None:
        """Mark the directory: what is laid into it now is not whole before `receive` ends."""
        self.directory.remember(postgres=major, schema=schema, unfinished=True)

    def must_open(self, major: int) -> None:
        """Refuse data of a PostgreSQL that is not among ours."""
        ours = binaries.find(self._bin_dir)
        if ours.major != major and binaries.find(self._bin_dir, major=major).major != major:
            raise ClusterError(
                f"It was made by PostgreSQL {major} and cannot be opened by {ours.major}."
            )

    def back_up(self, target: Path, hear: Hear) -> None:
        """Copy the running database into a new directory, while it works; the copy is checked, and
        not yet synced.
        """
        server = postmaster.running(self.data)
        if server is None or server.socket_directory is None:
            raise ClusterError("The database has not been started yet.")
        launcher = self._launcher or self._found_launcher()
        copy_running(server.socket_directory, target, launcher, hear)
        must_be_whole(target, launcher)

    def receive(self, until: Until, *, along: bool, hear: Hear) -> str | None:
        """Take over the copy of a cluster that was laid into our directory: check it, bring it to
        its moment (`along` the archive, or to where it was copied), and stop it again.

        Returns when the last change was made that it holds, if the log tells.
        """
        self.directory.open()
        try:
            launcher = self._launcher = self._found_launcher()
            launcher.account.own_all(self.data)
            must_be_whole(self.data, launcher)
            (self.data / MANIFEST).unlink()
            hear("the database finds its place")
            self._recover(launcher, until, along=along)
        finally:
            self.stop()
        is_ready_to_be_archived(self.data)
        launcher.account.own_all(self.data / "pg_wal")
        self.directory.remember(unfinished=False)
        return reached(self._first_words())

    def _recover(self, launcher: Launcher, until: Until, *, along: bool) -> None:
        archive = self._wal_archive
        if along and archive is None:
            raise ClusterError("No archive of the log is set (WEFT_WAL_ARCHIVE).")
        if archive is not None:
            must_be_readable(archive, launcher)
        way = along_the_archive(archive, until) if along and archive else as_it_was_copied(archive)
        self._runtime = self._new_runtime(launcher)
        self._further = MappingProxyType(way)
        launcher.account.write(self.data / "recovery.signal", "")
        try:
            self._launch(launcher, within=ANY_TIME)
        except ClusterError:
            said = reason(self._first_words())
            raise ClusterError(f"The database did not reach that moment: {said}.") from None
        finally:
            self._further = MappingProxyType({})

    def _first_words(self) -> str:
        return (self.directory.path / "start.log").read_text(errors="replace")

    def _found_launcher(self) -> Launcher:
        known = self.footprint()
        programs = binaries.find(self._bin_dir, major=known.postgres)
        if known.postgres not in (None, programs.major):
            raise ClusterError(
                f"The data directory {self.directory.path} was made by PostgreSQL"
                f" {known.postgres} and cannot be opened by {programs.major}."
            )
        owner = account()
        return Launcher(binaries.within_reach(programs, owner), owner, durable=self._durable)

    def _prepare_launcher(self) -> Launcher:
        launcher = self._found_launcher()
        if not self.data.exists():
            create(self.data, launcher)
        self.directory.remember(postgres=launcher.programs.major)
        return launcher

    def _start_or_adopt(self, launcher: Launcher) -> None:
        server = postmaster.running(self.data)
        if server is not None and self._adopt(server):
            return
        if server is not None:
            self._end(server.pid, STOP_LIMIT)
            _remove_runtime(server.socket_directory, launcher.account)
        self._clear_remains()
        self._runtime = self._new_runtime(launcher)
        self._launch(launcher)

    def _new_runtime(self, launcher: Launcher) -> Path:
        runtime = _runtime_directory(self._socket_place or _runtime_places()[0])
        launcher.account.own(runtime)
        return runtime

    def _adopt(self, server: postmaster.Postmaster) -> bool:
        """Take over a server that outlived its Weft, unless its socket no longer answers."""
        if server.socket_directory is None or not self._await_ready(server.pid, START_LIMIT):
            return False
        if not _answers(server.socket_directory):
            return False
        self._runtime, self._pid = server.socket_directory, server.pid
        self._configure()
        postmaster.tell(server.pid, signal.SIGHUP)
        return True

    def _launch(self, launcher: Launcher, *, within: float = START_LIMIT) -> None:
        self._clear_remains()
        self._configure()
        self._server = launcher.spawn(self.data)
        self._pid = self._server.pid
        if not self._await_ready(self._server.pid, within):
            self._reap()
            raise ClusterError(
                f"PostgreSQL did not start; its words are in"
                f" {self.directory.path}/start.log and {self.data}/log."
            )

    def _configure(self) -> None:
        launcher, further = self._ready_launcher(), dict(self._further)
        if self._wal_archive is not None and not further:
            open_archive(self._wal_archive, launcher)
            further |= archiving(self._wal_archive)
        memory, rules = usable_memory(), self.data / "pg_hba.conf"
        text = configuration(self._known_runtime(), further, memory=memory, durable=self._durable)
        launcher.account.write(self.data / "weft.conf", text)
        if rules.read_text() == FIRST_RULES:
            launcher.account.write(rules, ACCESS_RULES)

    def _clear_remains(self) -> None:
        """Wait for backends of a killed server, then remove the pid file it could not remove."""
        if not _becomes_true(lambda: not postmaster.inhabitants(self.data), STOP_LIMIT):
            raise ClusterError(
                f"Processes of an earlier PostgreSQL still use {self.data}:"
                f" {postmaster.inhabitants(self.data)}; end them first."
            )
        remains = postmaster.written(self.data)
        postmaster.discard(self.data)
        if remains and remains.socket_directory not in (None, self._runtime):
            _remove_runtime(remains.socket_directory, self._ready_launcher().account)

    def _await_ready(self, pid: int, limit: float) -> bool:
        def settled() -> bool:
            self._reap_if_ended()
            server = postmaster.written(self.data)
            ready = server is not None and server.pid == pid and server.is_ready
            return ready or postmaster.ended(pid, within=0)

        return _becomes_true(settled, limit) and self.is_running()

    def _end(self, pid: int, within: float) -> None:
        polite = signal.SIGINT if self._durable else signal.SIGQUIT
        for message in (polite, signal.SIGQUIT):
            postmaster.tell(pid, message)
            if postmaster.ended(pid, within=within):
                return
        raise ClusterError(f"PostgreSQL (process {pid}) does not stop.")

    def _living(self) -> int | None:
        """Return the server's pid, even if its files were deleted under it."""
        if self._server is not None and self._server.poll() is None:
            return self._server.pid
        server = postmaster.running(self.data)
        return server.pid if server is not None else None

    def _reap(self) -> None:
        if self._server is not None:
            self._server.wait(STOP_LIMIT)
            self._server = None

    def _reap_if_ended(self) -> None:
        if self._server is not None:
            self._server.poll()

    def _known_runtime(self) -> Path:
        if self._runtime is None:
            raise ClusterError("The database has not been started yet.")
        return self._runtime

    def _ready_launcher(self) -> Launcher:
        if self._launcher is None:
            raise ClusterError("The database has not been started yet.")
        return self._launcher


def _becomes_true(condition: Callable[[], bool], limit: float) -> bool:
    deadline = time.monotonic() + limit
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(PAUSE)
    return True


def _runtime_places() -> list[Path]:
    own = Path("/run") if os.geteuid() == 0 else Path(tempfile.gettempdir())
    fits = own.is_dir() and len(str(own)) < LONGEST_RUNTIME
    return [own, SHORT_PLACE] if fits else [SHORT_PLACE]


def _runtime_directory(place: Path) -> Path:
    """Make a private directory for the socket, with a path short enough for one."""
    return Path(tempfile.mkdtemp(prefix=RUNTIME_PREFIX, dir=place))


def _remove_runtime(path: Path | None, owner: Account) -> None:
    """Remove the socket directory of a dead server, if it is one: its pid file is only a claim."""
    if path is None or path.parent not in _runtime_places():
        return
    with suppress(OSError):
        ours = path.name.startswith(RUNTIME_PREFIX) and path.lstat().st_uid == owner.uid
        if ours and not path.is_symlink():
            shutil.rmtree(path)


def _answers(socket_directory: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(5)
        with suppress(OSError):
            probe.connect(str(socket_directory / ".s.PGSQL.5432"))
            return True
    return False
