"""This module is about `weft import`: what other systems exported, and what was lost of it."""

import argparse
import asyncio
import sys
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec

from weft.doors.cli.asking import asking
from weft.doors.cli.house import House
from weft.doors.cli.reaching import database
from weft.doors.inside import Inside
from weft.exchange.imports.directly import Done, Wanted, bring_file, importer_of, undo_import
from weft.exchange.imports.formats.asana_live import NAME as LIVE
from weft.exchange.imports.formats.asana_live import live, nowhere
from weft.exchange.imports.formats.registry import AUTO, FORMATS
from weft.exchange.imports.running import Importer, Told
from weft.exchange.imports.sheets import Sheet
from weft.exchange.imports.sources import Source
from weft.exchange.imports.verifying import Verdict
from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.errors import Refusal
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.std.clock import SystemClock
from weft.std.gid import parse
from weft.std.wording import Said, Spoken

WORKSPACE = """SELECT gid FROM workspaces WHERE name = $1 OR gid::text = $1 OR $1 IS NULL
ORDER BY gid::text = $1 DESC, created_at, gid LIMIT 2"""
MEMBER = """SELECT m.user_gid FROM workspace_memberships m JOIN users u ON u.gid = m.user_gid
WHERE m.workspace_gid = $1 AND m.is_active AND u.deactivated_at IS NULL AND NOT u.is_robot
 AND (u.email = lower($2) OR $2 IS NULL AND m.is_admin) ORDER BY m.created_at, m.user_gid LIMIT 1"""
MAKER = "SELECT workspace_gid, user_gid FROM imports WHERE gid = $1"
ASANA = "https://app.asana.com"
MOST_TOLD = 20
WIDTH = 30
"""Characters of the bar."""
SHORTEST_GID = 4
"""Digits: so few, or fewer, are the name of a project."""


def import_file(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    """Bring an exported file into a project, or take an earlier import back."""
    try:
        if arguments.undo:
            return asyncio.run(_undo(settings, house, arguments.undo))
        wanted = _wanted(arguments)
        done = asyncio.run(_import(settings, house, arguments, wanted))
    except OSError as error:
        raise CannotRun(f"{error.filename} cannot be read: {error.strerror}.") from None
    except Spoken as error:
        raise CannotRun(error.message if isinstance(error, Refusal) else str(error)) from None
    print("\n".join(lines(done)))
    return 0


def _wanted(arguments: argparse.Namespace) -> Wanted:
    form, file = arguments.form, arguments.file
    if form is None or file is None:
        raise CannotRun("Say what to import: weft import FORMAT FILE.")
    known = (AUTO, *FORMATS, LIVE)
    if form not in known:
        raise CannotRun(f"{form!r} is no format; there are {', '.join(known)}.")
    if form == LIVE:
        ask = asking(arguments.address or ASANA, arguments.token)
        source, form = nowhere("Asana"), live(ask, [key for key in file.split(",") if key])
    else:
        path = Path(file)
        with path.open("rb"):
            source = Source(path, path.name)
    project = arguments.project or ""
    is_gid = len(project) > SHORTEST_GID and parse(project) is not None
    return Wanted(
        source,
        form,
        _document(arguments.choices) or {},
        _document(arguments.mapping),
        project=project if is_gid else "",
        name="" if is_gid else project,
        is_rehearsal=arguments.dry,
    )


def _document(name: str | None) -> dict[str, Any] | None:
    if name is None:
        return None
    try:
        return msgspec.json.decode(Path(name).read_bytes(), type=dict[str, Any])
    except msgspec.MsgspecError as error:
        raise CannotRun(f"{name} is no JSON object: {error}") from None


async def _import(
    settings: Settings, house: House, arguments: argparse.Namespace, wanted: Wanted
) -> Done:
    async with database(settings, house) as base:
        workspace = await _workspace(base, arguments.workspace)
        who = await _member(base, workspace, arguments.email)
        async with _importer(settings, base, who, workspace) as importer:
            if arguments.report is None:
                return await bring_file(importer, wanted, told=bar, kept=_unkept)
            sheet = Sheet(Path(arguments.report), "en")
            try:
                return await bring_file(importer, wanted, told=bar, kept=sheet.add)
            finally:
                sheet.close()


async def _undo(settings: Settings, house: House, named: str) -> int:
    async with database(settings, house) as base:
        gid = parse(named)
        row = await base.row(MAKER, gid) if gid else None
        if gid is None or row is None:
            raise CannotRun(f"There is no import {named!r}.")
        places = row["user_gid"], row["workspace_gid"]
        async with _importer(settings, base, *places) as importer:
            went = await undo_import(importer, gid, bar(0))
    print(f"Taken back: {said(went)}.")
    return 0


def said(went: Mapping[str, int]) -> str:
    """How much of each kind."""
    return ", ".join(f"{count} {kind}" for kind, count in went.items() if count) or "nothing"


@asynccontextmanager
async def _importer(
    settings: Settings, base: Database, who: Gid, workspace: Gid
) -> AsyncGenerator[Importer]:
    clock = SystemClock()
    door = Inside(base, clock, site=settings.site, limits=settings)
    yield await importer_of(door, who, workspace, clock, settings)


def _unkept(_: "list[Verdict] | Any") -> None:
    """Nobody asked for every row."""


def bar(most: int) -> Told:
    """How far it is, on the standard error: a bar on a terminal, else now and then a line."""
    is_terminal = sys.stderr.isatty()

    async def told(done: int) -> None:
        if not is_terminal:
            print(f"  {done} of {most or done}", file=sys.stderr, flush=True)
            return
        full = WIDTH * done // most if most else WIDTH
        end = "\n" if done >= most else ""
        shown = f"\r  [{'#' * full:<{WIDTH}}] {done:,} of {most:,}"
        print(shown, end=end, file=sys.stderr, flush=True)

    return told


def lines(done: Done) -> Iterator[str]:
    """The report for people."""
    report, outcome = done.report, done.report.outcome
    verb = "Would make" if report.is_rehearsal else "Made"
    counts = f"updated {outcome.changed}, unchanged {outcome.same}, skipped {report.skipped}"
    yield f"{verb} {outcome.made}, {counts}."
    hanging = (outcome.comments, "comments"), (outcome.files, "files")
    for count, what in (*hanging, (outcome.links, "dependencies")):
        if count:
            yield f"  with {count} {what}"
    for kind, names in report.would.get("would_make", {}).items():
        yield f"  new {kind}: {', '.join(names[:MOST_TOLD])}"
    for problem in done.survey.problems[:MOST_TOLD]:
        yield f"  line {problem.line}: {Said(problem.why, **problem.words)}"
    if report.skipped > MOST_TOLD:
        yield f"  … and {report.skipped - MOST_TOLD} more"
    for loss, count in report.losses:
        yield f"Lost in {count}: {Said(loss.what, name=loss.name)}."
    if done.gid:
        yield f"Take it back with: weft import --undo {done.gid}"


async def _workspace(base: Database, named: str | None) -> Gid:
    found = await base.rows(WORKSPACE, named)
    if not found:
        raise CannotRun(f"There is no workspace {named!r}." if named else "There is no workspace.")
    if len(found) > 1 and named is None:
        raise CannotRun("There are several workspaces; name one with --workspace.")
    if len(found) > 1 and str(found[0]["gid"]) != named:
        raise CannotRun(f"Several workspaces are called {named!r}; give one's gid instead.")
    return found[0]["gid"]


async def _member(base: Database, workspace: Gid, email: str | None) -> Gid:
    found = await base.value(MEMBER, workspace, email)
    if found is None:
        who = f"{email} is no active member" if email else "There is no active admin"
        raise CannotRun(f"{who} of that workspace; name somebody with --as.")
    return found
