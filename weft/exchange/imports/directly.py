"""An import without an upload: the command line and the demo bring a file at once.

It is kept like one that was uploaded, but for the file: it is listed, and may be taken back.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from weft.exchange.door import Door
from weft.exchange.imports import loading, stages
from weft.exchange.imports.commands import checked_mapping, own
from weft.exchange.imports.deciding import gids_of
from weft.exchange.imports.fields import forms_in
from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.registry import format_of
from weft.exchange.imports.ground import CAUSE
from weft.exchange.imports.mapping import Mapping as Decisions
from weft.exchange.imports.mapping import Survey, guessed
from weft.exchange.imports.rehearsing import Rehearsal, rehearse
from weft.exchange.imports.running import (
    Importer,
    Kept,
    Report,
    Told,
    as_document,
    bring,
    planned,
    read,
)
from weft.exchange.imports.sources import Source
from weft.exchange.imports.tables import imports
from weft.exchange.imports.undoing import take_back
from weft.kernel.access import Actor, Gid
from weft.kernel.settings import Settings
from weft.kernel.unit_of_work import Unit
from weft.std.clock import Clock
from weft.std.gid import Kind
from weft.work.attachments.logic import clean_name

NO_CHOICES: Final[Choices] = {}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be done with a file; without a mapping it is guessed."""

    source: Source
    form: str | Format
    choices: Choices = field(default_factory=dict[str, Any])
    mapping: Mapping[str, Any] | None = None
    project: str = ""
    """The gid of one that is there."""
    name: str = ""
    """Of a project: one that is there, else one that is made."""
    is_rehearsal: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it; `gid` is the import's number, 0 where nothing was written."""

    gid: Gid
    report: Report
    survey: Survey


async def importer_of(
    door: Door, who: Gid, workspace: Gid, clock: Clock, limits: Settings
) -> Importer:
    """Somebody as who imports, with the rights that they have at this moment."""

    async def present(unit: Unit) -> Actor:
        return unit.who

    actor = await door.bulk(who, workspace, CAUSE, present)
    stages.check_member(is_guest=actor.is_guest)
    return Importer(door, who, workspace, actor.is_admin, actor.zone, clock, limits)


async def bring_file(
    importer: Importer, wanted: Wanted, *, told: Callable[[int], Told], kept: Kept
) -> Done:
    """Read, decide, bring; `told` is asked once for how many items, then told how many came."""
    form = wanted.form
    if not isinstance(form, Format):
        form = format_of(form, wanted.source)
    project = await _project(importer, wanted)
    forms = await forms_in(importer.door, importer.who, gids_of([project]))
    choices = {"forms": forms, **wanted.choices}
    async with read(form, wanted.source, choices, importer.limits) as (staged, found):
        mapping = await _mapping(importer, wanted, found, project)
        progress = told(found.items)
        if wanted.is_rehearsal:
            plan = planned(importer, staged, found, mapping, 0, 0, Rehearsal)
            return Done(0, await rehearse(importer, plan, told=progress, kept=kept), found)
        gid = await _note(importer, wanted, form.name, found, mapping)
        plan = planned(importer, staged, found, mapping, gid, gid)
        try:
            report = await bring(importer, plan, told=progress, kept=kept)
        except BaseException:  # whatever it is, what has come may be taken back
            await _end(importer, gid, stages.FAILED, {}, 0)
            raise
        await _end(importer, gid, stages.BROUGHT, as_document(report), found.items)
        return Done(gid, report, found)


async def undo_import(importer: Importer, gid: Gid, told: Told) -> Mapping[str, int]:
    """An earlier import of the same person is taken back; how much of each kind went."""

    async def check(unit: Unit) -> None:
        stages.check((await own(unit, gid))["status"], "take_back")

    await importer.door.bulk(importer.who, importer.workspace, CAUSE, check)
    run = int(importer.clock.now().timestamp() * 1_000)
    went = await take_back(importer.door, importer.who, importer.workspace, gid, run, told)
    await _end(importer, gid, stages.TAKEN_BACK, {"taken_back": went}, 0)
    return went


async def _project(importer: Importer, wanted: Wanted) -> str:
    """The project that was named, where it is there."""

    async def look(unit: Unit) -> str:
        there = await loading.named_project(unit, wanted.name) if wanted.name else None
        return wanted.project or str(there or "")

    return await importer.door.bulk(importer.who, importer.workspace, CAUSE, look)


async def _mapping(importer: Importer, wanted: Wanted, found: Survey, project: str) -> Decisions:
    """What was decided, or what is guessed for that project."""
    if wanted.mapping is None:
        return guessed(found, project=project, name=wanted.name or wanted.source.stem)

    async def check(unit: Unit) -> Decisions:
        return await checked_mapping(unit, wanted.mapping, found)

    return await importer.door.bulk(importer.who, importer.workspace, CAUSE, check)


async def _note(
    importer: Importer, wanted: Wanted, form: str, found: Survey, mapping: Decisions
) -> Gid:
    """The import, as it begins."""

    async def note(unit: Unit) -> Gid:
        await unit.base.stock()
        gid = unit.gid(Kind.IMPORT)
        unit.insert(
            imports,
            gid=gid,
            user_gid=unit.who.user,
            format=form,
            file_name=clean_name(wanted.source.name),
            size=wanted.source.size,
            status=stages.BRINGING,
            project_gid=int(wanted.project) if wanted.project else None,
            choices=dict(wanted.choices),
            survey=msgspec.to_builtins(found),
            mapping=msgspec.to_builtins(mapping),
            created_at=unit.now,
        )
        unit.note("import.added", "import", gid, format=form)
        return gid

    return await importer.door.bulk(importer.who, importer.workspace, CAUSE, note)


async def _end(
    importer: Importer, gid: Gid, status: str, report: Mapping[str, Any], done: int
) -> None:
    async def end(unit: Unit) -> None:
        now = {"status": status, "report": dict(report), "done": done, "finished_at": unit.now}
        unit.update(imports, {"gid": gid}, **now)
        unit.note(f"import.{status}", "import", gid)

    await importer.door.bulk(importer.who, importer.workspace, CAUSE, end)
