"""This module is about Debian's Redmine in a folder of ours: nothing of the system's is written to.

The package's code is copied, since its Gemfile reads the databases that the system has configured
and its lock file belongs to the system; the gems stay where Debian has put them.
"""

import asyncio
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGED = Path("/usr/share/redmine")
PARTS = {
    "redmine": PACKAGED / "config.ru",
    "redmine-pgsql": Path("/usr/share/doc/redmine-pgsql"),
    "puma": Path("/usr/bin/puma"),
}
INSTANCE = "bench"
PLACES = ("config", "log", "tmp", "files", "public/plugin_assets")
OWNED = ("instances", "Gemfile.lock", "database.yml")
"""What in the package leads to the system's own Redmine."""

THREADS = 5
"""Of one worker, as Puma has them by default; each has its connection."""

RESTING = 900
"""Seconds that a connection may rest, for it does while the other side has its turns."""

DATABASE = """production:
  adapter: postgresql
  database: {database}
  host: {socket}
  username: {user}
  encoding: utf8
  pool: {threads}
"""


def missing() -> str | None:
    """A sentence that says what is to be installed, or nothing where all is here."""
    absent = [name for name, mark in PARTS.items() if not mark.exists()]
    if not absent:
        return None
    return f"Redmine is not here; on Debian: apt-get install {' '.join(absent)}."


@dataclass(frozen=True)
class House:
    """A copy of Redmine with an instance of its own."""

    root: Path

    @property
    def environment(self) -> Mapping[str, str]:
        """What its programs are told."""
        foreign = ("RUBY", "BUNDLE", "GEM", "RAILS", "X_DEBIAN_SITEID")
        kept = {name: v for name, v in os.environ.items() if not name.startswith(foreign)}
        return kept | {
            "HOME": str(self.root.parent),
            "RAILS_ENV": "production",
            "REDMINE_INSTANCE": INSTANCE,
            "SCHEMA": os.devnull,
            "BUNDLE_GEMFILE": str(self.root / "Gemfile"),
            "BUNDLE_SILENCE_ROOT_WARNING": "1",
            "RUBYOPT": "-W0",
        }

    async def run(self, *words: str) -> None:
        """One of its programs, to its end; what it says is shown where it fails."""
        process = await asyncio.create_subprocess_exec(
            *("bundle", *words),
            cwd=self.root,
            env=self.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        try:
            said, _ = await process.communicate()
        except asyncio.CancelledError:
            process.kill()
            raise
        if process.returncode:
            raise RuntimeError(f"Redmine: bundle {' '.join(words)}: {said.decode()[-2000:]}")


async def moved_in(home: Path, *, database: str, socket: str, user: str) -> House:
    """Redmine with its tables, over this database."""
    house = House(home / "redmine")
    await asyncio.to_thread(_furnish, house.root, database, socket, user)
    await house.run("install", "--local", "--quiet")
    await house.run("exec", "rake", "db:migrate")
    return house


def _furnish(root: Path, database: str, socket: str, user: str) -> None:
    shutil.copytree(PACKAGED, root, symlinks=True, ignore=shutil.ignore_patterns(*OWNED))
    gems = root / "Gemfile"
    gems.write_text(gems.read_text().replace(f"{PACKAGED}/", f"{root}/"))
    (root / "Gemfile.local").write_text('gem "puma"\n')
    (root / "config" / "puma.rb").write_text(f"persistent_timeout {RESTING}\n")
    instance = root / "instances" / INSTANCE
    for place in PLACES:
        (instance / place).mkdir(parents=True)
    told = DATABASE.format(database=database, socket=socket, user=user, threads=THREADS)
    (instance / "config" / "database.yml").write_text(told)
    (instance / "config" / "secret_key.txt").write_text(os.urandom(32).hex())
