"""This module is about making a database cluster from nothing, whole or not at all."""

import shutil
from pathlib import Path

from weft.adapters.postgres.configuration import ACCESS_RULES, INCLUDE
from weft.adapters.postgres.launch import Launcher

FIRST_WORDS = """\
CREATE ROLE weft LOGIN;
GRANT pg_monitor TO weft;
CREATE DATABASE weft OWNER weft;
"""
"""Weft's role owns its database and is no superuser: a leak in SQL reaches no file or program."""


def create(data: Path, launcher: Launcher) -> None:
    """Make a cluster with Weft's role and database at a path where none was."""
    draft = data.with_name(data.name + ".new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    launcher.account.own(draft)
    launcher.run("initdb", *_options(launcher), data=draft)
    _configure(draft, launcher)
    words = FIRST_WORDS if launcher.durable else FIRST_WORDS + "ALTER ROLE weft CREATEDB;\n"
    launcher.run("postgres", "--single", "postgres", data=draft, stdin=words)
    draft.rename(data)


def _configure(data: Path, launcher: Launcher) -> None:
    given = (data / "postgresql.conf").read_text()
    launcher.account.write(data / "postgresql.conf", given + INCLUDE)
    launcher.account.write(data / "pg_hba.conf", ACCESS_RULES)
    launcher.account.write(data / "weft.conf", "")


def _options(launcher: Launcher) -> list[str]:
    """Order by code point on every machine, yet know that É is the capital of é."""
    return [
        "--username=postgres",
        "--auth=trust",
        "--encoding=UTF8",
        "--data-checksums",
        "--locale=C",
        "--lc-ctype=C.UTF-8",
        "--no-instructions",
        *([] if launcher.durable else ["--no-sync"]),
    ]
