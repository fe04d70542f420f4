"""This module is about `weft import`: what other systems exported, and what was lost of it."""

import argparse
import asyncio
import sys
from pathlib import Path

from weft.doors.cli.house import House
from weft.doors.cli.reaching import database
from weft.doors.inside import Inside
from weft.exchange.jira.commands import Report, import_issues
from weft.exchange.jira.logic import Unreadable
from weft.exchange.jira.reading import Export, opened
from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.errors import Refusal
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.std.clock import SystemClock

WORKSPACE = """SELECT gid FROM workspaces WHERE name = $1 OR gid::text = $1
ORDER BY gid::text = $1 DESC, created_at, gid LIMIT 2"""
MEMBER = """SELECT m.user_gid FROM workspace_memberships m JOIN users u ON u.gid = m.user_gid
WHERE m.workspace_gid = $1 AND m.is_active AND u.deactivated_at IS NULL AND NOT u.is_robot
 AND (u.email = lower($2) OR $2 IS NULL AND m.is_admin) ORDER BY m.created_at, m.user_gid LIMIT 1"""


def import_file(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Bring an exported file into a project."""
    path = Path(arguments.file)
    try:
        with opened(path) as text:
            report = asyncio.run(_import(settings, house, arguments, Export(text)))
    except OSError as error:
        raise CannotRun(f"{path} cannot be read: {error.strerror}.") from None
    except Unreadable as error:
        raise CannotRun(str(error)) from None
    except Refusal as error:
        raise CannotRun(error.message) from None
    print("\n".join(report.lines()))
    return 0


async def _import(
    settings: Settings, house: House, arguments: argparse.Namespace, export: Export
) -> Report:
    async with database(settings, house) as base:
        workspace = await _workspace(base, arguments.workspace)
        who = await _member(base, workspace, arguments.email)
        return await import_issues(
            Inside(base, SystemClock(), site=settings.site),
            export,
            who=who,
            workspace=workspace,
            project=arguments.project or Path(arguments.file).stem,
            told=_tell,
        )


def _tell(seen: int) -> None:
    print(f"  {seen} rows", file=sys.stderr, flush=True)


async def _workspace(base: Database, named: str) -> Gid:
    found = await base.rows(WORKSPACE, named)
    if not found:
        raise CannotRun(f"There is no workspace {named!r}.")
    if len(found) > 1 and str(found[0]["gid"]) != named:
        raise CannotRun(f"Several workspaces are called {named!r}; give one's gid instead.")
    return found[0]["gid"]


async def _member(base: Database, workspace: Gid, email: str | None) -> Gid:
    found = await base.value(MEMBER, workspace, email)
    if found is None:
        who = f"{email} is no active member" if email else "There is no active admin"
        raise CannotRun(f"{who} of that workspace; name somebody with --as.")
    return found
