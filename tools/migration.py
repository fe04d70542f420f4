"""This tool is about writing the next migration: the difference from the tables to the last one.

    python -m tools.migration "pre add milestones"

It migrates a database for the moment, compares it with the declared tables and leaves a dated
file to read, trim and keep.
"""

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from alembic import command

from weft.adapters.postgres import temporary_cluster
from weft.kernel.migrating import (
    alembic_configuration,
    known_versions,
    migrations_directory,
    upgrade,
)
from weft.main import metadata

USAGE = 'Say when and what: make migration m="pre add milestones" (or "post drop …").'


def write(message: str, now: datetime) -> Path:
    """Write the migration that the declared tables ask for, and return its path."""
    slug = re.sub(r"\W+", "_", message.lower()).strip("_")
    name = f"{now:%Y-%m-%d-%H%M}_{slug}"
    with temporary_cluster() as dsn:
        if known_versions():
            upgrade(dsn)
        configuration = alembic_configuration(dsn, metadata=metadata())
        configuration.set_main_option("file_template", name.replace("%", "%%"))
        purpose = message.partition(" ")[2]
        command.revision(configuration, purpose, autogenerate=True, rev_id=f"{now:%Y%m%d_%H%M}")
    written = migrations_directory() / "versions" / f"{name}.py"
    for words in (["check", "--fix-only"], ["format"]):
        subprocess.run([sys.executable, "-m", "ruff", *words, "--quiet", written], check=True)
    return written


def main() -> None:
    """Write one migration named on the command line."""
    message = " ".join(sys.argv[1:])
    if not re.match(r"(pre|post) \w", message):
        sys.exit(USAGE)
    print(write(message, datetime.now(UTC)))


if __name__ == "__main__":
    main()
