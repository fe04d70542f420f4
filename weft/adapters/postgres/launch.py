"""This module is about running PostgreSQL's programs as the right user, on a directory it owns."""

import ctypes
import os
import signal
import subprocess
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO, TypedDict

from weft.adapters.postgres.account import Account
from weft.adapters.postgres.binaries import Binaries
from weft.adapters.postgres.refusal import ClusterError

LONGEST_PATH = 900
"""Characters: PostgreSQL holds paths in 1,024 and appends its own."""

HERE = "{data}"
"""Stands among a program's words for the directory, by a name that the account can follow."""

KEPT_LINES = 20
REACH_LIMIT = 30
_SET_PARENT_DEATH_SIGNAL = 1


class _Identity(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[int]


class Launcher:
    """Starts programs of one PostgreSQL for one account."""

    def __init__(self, programs: Binaries, account: Account, *, durable: bool) -> None:
        """Keep what every start needs."""
        self.programs = programs
        self.account = account
        self.durable = durable

    def run(
        self,
        program: str,
        *arguments: str,
        data: Path | None = None,
        stdin: str = "",
        stdout: IO[bytes] | None = None,
    ) -> None:
        """Run a program to its end; a failure tells what the program said."""
        with self._reach(data) as (place, descriptors):
            done = subprocess.run(  # noqa: S603 - the operator names the programs
                [self.programs.program(program), *_placed(arguments, place)],
                input=stdin.encode(),
                stdout=stdout or subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd="/",
                env=_environment(),
                pass_fds=descriptors,
                **self._identity(),
            )
        if done.returncode != 0:
            raise ClusterError(f"{program} failed: {done.stderr.decode(errors='replace').strip()}")

    def follow(
        self, program: str, *arguments: str, data: Path, hear: Callable[[str], None]
    ) -> None:
        """Run a program to its end, and with us at latest; hear each line that it says."""
        said: deque[str] = deque(maxlen=KEPT_LINES)
        with self._reach(data) as (place, descriptors):
            process = subprocess.Popen(  # noqa: S603 - as above
                [self.programs.program(program), *_placed(arguments, place)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
                cwd="/",
                env=_environment(),
                pass_fds=descriptors,
                preexec_fn=partial(_end_with_parent, signal.SIGTERM),
                **self._identity(),
            )
            with process:
                try:
                    for line in process.stderr or ():
                        said.append(line.strip())
                        hear(line.strip())
                except BaseException:
                    process.kill()
                    raise
        if process.returncode != 0:
            raise ClusterError(f"{program} failed: {' '.join(filter(None, said))}")

    def may(self, act: str, path: Path) -> bool:
        """Tell whether the account may do something (`-r`, `-w`, `-x`) with a path as it stands."""
        done = subprocess.run(  # noqa: S603 - one question about one path
            ["/bin/sh", "-c", 'test "$1" "$2"', "sh", act, str(path)],
            cwd="/",
            timeout=REACH_LIMIT,
            check=False,
            **self._identity(),
        )
        return done.returncode == 0

    def spawn(self, data: Path) -> subprocess.Popen[bytes]:
        """Start the server, in a session of its own so that Ctrl-C does not reach it."""
        with self._reach(data) as (place, descriptors), _early_log(data) as log:
            return subprocess.Popen(  # noqa: S603 - as above
                [self.programs.program("postgres"), "-D", place],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                cwd="/",
                env=_environment(),
                pass_fds=descriptors,
                preexec_fn=None if self.durable else _end_with_parent,
                **self._identity(),
            )

    @contextmanager
    def _reach(self, data: Path | None) -> Generator[tuple[str, tuple[int, ...]]]:
        """Yield a name of the directory that the account can follow, and the descriptors it needs.

        Parents of the directory may be closed to the account (`/root` is) and are never opened
        up: an inherited descriptor of the directory itself leads there past them.
        """
        if data is None:
            yield "", ()
            return
        if self.account.is_us and len(str(data)) < LONGEST_PATH:
            yield str(data), ()
            return
        descriptor = os.open(data, os.O_RDONLY | os.O_DIRECTORY)
        try:
            yield f"/proc/self/fd/{descriptor}", (descriptor,)
        finally:
            os.close(descriptor)

    def _identity(self) -> _Identity:
        if self.account.is_us:
            return {}
        return {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}


@contextmanager
def _early_log(data: Path) -> Generator[int]:
    """Yield a file for what the server says before its own log is open, or when it cannot be."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
    log = os.open(data.with_name("start.log"), flags, 0o600)
    try:
        yield log
    finally:
        os.close(log)


def _environment() -> dict[str, str]:
    """Return what PostgreSQL may see: none of Weft's settings, which hold secrets."""
    kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", **kept}


def _placed(arguments: Sequence[str], place: str) -> list[str]:
    """Return a program's words with the directory where it belongs: behind the first, if unsaid."""
    if not place or any(HERE in word for word in arguments):
        return [word.replace(HERE, place) for word in arguments]
    return [*arguments[:1], "-D", place, *arguments[1:]]


def _end_with_parent(message: signal.Signals = signal.SIGQUIT) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_SET_PARENT_DEATH_SIGNAL, message)
