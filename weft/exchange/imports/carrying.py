"""Runs of imports: what the verbs set going is carried out by a worker, and noted with the import.

A worker that is killed leaves a run that another begins anew: it reads the file again, and passes
over what is there already.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import msgspec

from weft.exchange.door import Door
from weft.exchange.imports import stages
from weft.exchange.imports.commands import BRING_KIND, CHECK_KIND, READ_KIND, UNDO_KIND
from weft.exchange.imports.deciding import gids_of
from weft.exchange.imports.fields import forms_in
from weft.exchange.imports.formats.registry import format_of
from weft.exchange.imports.ground import CAUSE
from weft.exchange.imports.ledger import Ledger
from weft.exchange.imports.mapping import Mapping as Decisions
from weft.exchange.imports.mapping import Survey, guessed, kept
from weft.exchange.imports.rehearsing import Rehearsal, rehearse
from weft.exchange.imports.restoring import KIND, restoring
from weft.exchange.imports.running import (
    PREFIX,
    Importer,
    Report,
    as_document,
    bring,
    planned,
    read,
)
from weft.exchange.imports.sheets import Sheet
from weft.exchange.imports.sources import Source, Unreadable
from weft.exchange.imports.staging import Staging
from weft.exchange.imports.undoing import take_back
from weft.kernel.access import Actor, Gid
from weft.kernel.blobs import Blobs, NoSuchBlob, fresh_key
from weft.kernel.errors import Conflict, Refusal
from weft.kernel.logs import log
from weft.kernel.runs import Handler, Lost, Run
from weft.kernel.settings import Settings
from weft.kernel.unit_of_work import Unit
from weft.std.leftovers import owned
from weft.std.wording import Said, Template, language_of

MOST_ATTEMPTS: Final = 3
BROKEN: Final[Template] = "The server could not go on with it ({name}). Try again"
ENDLESS: Final[Template] = (
    "It was cut off as often as it was tried. Try again later, or with a smaller file"
)
GONE: Final[Template] = "Its file is no longer kept. Begin a new import with it"


@dataclass(frozen=True, slots=True)
class Work:
    """One run, with everything it stands on."""

    door: Door
    blobs: Blobs
    limits: Settings
    run: Run
    ledger: Ledger
    who: Actor
    row: Mapping[str, Any]

    @property
    def gid(self) -> Gid:
        """The import."""
        assert self.run.target is not None
        return self.run.target

    @property
    def language(self) -> str:
        """Its maker's."""
        return language_of(self.who.locale)

    def importer(self) -> Importer:
        """Who imports, with the rights that they have at this moment."""
        return Importer(
            self.door,
            self.who.user,
            self.who.workspace,
            self.who.is_admin,
            self.row["choices"].get("zone") or self.who.zone,
            self.run.clock,
            self.limits,
        )

    async def told(self, done: int) -> None:
        """How far it is; whoever lost the run ends here."""
        await self.run.renew()
        await self.ledger.progress(done)

    @asynccontextmanager
    async def folder(self) -> AsyncGenerator[tuple[Source, Path]]:
        """The file on this machine, and a folder that goes when the work ends."""
        key: str | None = self.row["blob_key"]
        if key is None:
            raise Unreadable(GONE)
        with TemporaryDirectory(prefix=owned(PREFIX)) as name:
            folder = Path(name)
            path = folder / "file"
            try:
                with path.open("wb") as kept:
                    async for piece in self.blobs.get(key, start=0, end=self.row["size"]):
                        kept.write(piece)
            except NoSuchBlob:
                raise Unreadable(GONE) from None
            yield Source(path, self.row["file_name"]), folder

    @asynccontextmanager
    async def staged(
        self, source: Source, projects: Sequence[Gid]
    ) -> AsyncGenerator[tuple[Staging, Survey, str]]:
        """The file, read for these projects and put in order; with the name of its format."""
        form = format_of(self.row["format"], source)
        forms = await forms_in(self.door, self.who.user, projects)
        choices = {"forms": forms, **self.row["choices"]}
        async with read(form, source, choices, self.limits) as (staged, found):
            yield staged, found, form.name

    async def keep(self, sheet: Sheet) -> None:
        """The report row by row goes to where files are kept."""
        sheet.close()
        key = fresh_key(self.run.workspace)
        await self.blobs.put(key, sheet.pieces())
        old = await self.ledger.keep_sheet(key, sheet.path.stat().st_size)
        if old:
            await self.blobs.delete(old)


async def _read(work: Work) -> None:
    """The file is surveyed, and the mapping guessed."""
    row = work.row
    gid: Gid | None = row["project_gid"]
    projects = [gid] if gid else []
    async with work.folder() as (source, _), work.staged(source, projects) as (_, found, form):
        mapping = guessed(found, project=str(gid or ""), name=source.stem)
        if row["mapping"]:
            mapping = kept(msgspec.convert(row["mapping"], Decisions), mapping, found)
        for lost in found.losses:
            lost.text = Said(lost.what, name=lost.name).within(work.language)
        for problem in found.problems:
            problem.text = Said(problem.why, **problem.words).within(work.language)
        documents: dict[str, Any] = {"survey": found, "mapping": mapping, "report": {}}
        await work.ledger.end(stages.READ, form=form, documents=documents)


async def _check(work: Work) -> None:
    """The report of what would come of it."""

    async def rehearsed(staged: Staging, found: Survey, mapping: Decisions, sheet: Sheet) -> Report:
        importer = work.importer()
        plan = planned(importer, staged, found, mapping, work.gid, work.run.gid, Rehearsal)
        return await rehearse(importer, plan, told=work.told, kept=sheet.add)

    before = work.run.input.get("before")
    status = stages.BROUGHT if before == stages.BROUGHT else stages.READ
    await _reported(work, status, rehearsed)


async def _bring(work: Work) -> None:
    """Everything is brought."""

    async def brought(staged: Staging, found: Survey, mapping: Decisions, sheet: Sheet) -> Report:
        importer = work.importer()
        plan = planned(importer, staged, found, mapping, work.gid, work.run.gid)
        return await bring(importer, plan, told=work.told, kept=sheet.add)

    await _reported(work, stages.BROUGHT, brought)


Makes = Callable[[Staging, Survey, Decisions, Sheet], Awaitable[Report]]


async def _reported(work: Work, status: str, makes: Makes) -> None:
    """What was decided is done with the file, and the reports are kept."""
    stages.check_member(is_guest=work.who.is_guest)
    mapping = msgspec.convert(work.row["mapping"], Decisions)
    projects = gids_of(one.project for one in mapping.boards.values() if one.project)
    async with (
        work.folder() as (source, folder),
        work.staged(source, projects) as (staged, found, form),
    ):
        sheet = Sheet(folder / "sheet", work.language)
        try:
            report = await makes(staged, found, mapping, sheet)
        finally:
            sheet.close()
        await work.keep(sheet)
        document = as_document(report, work.language)
        await work.ledger.end(status, form=form, documents={"report": document})


async def _undo(work: Work) -> None:
    """Everything that it made goes to the trash."""
    run = work.run
    went = await take_back(work.door, work.who.user, run.workspace, work.gid, run.gid, work.told)
    await work.ledger.end(stages.TAKEN_BACK, documents={"report": {"taken_back": went}})


@dataclass(frozen=True, slots=True)
class Act:
    """How one kind of run is carried out, and how far the import is where it fails."""

    do: Callable[[Work], Awaitable[None]]
    failed: str


ACTS: Final[Mapping[str, Act]] = {
    READ_KIND: Act(_read, stages.UNREADABLE),
    CHECK_KIND: Act(_check, stages.FAILED),
    BRING_KIND: Act(_bring, stages.FAILED),
    UNDO_KIND: Act(_undo, stages.FAILED),
}


def importing(door: Door, blobs: Blobs, limits: Settings) -> Mapping[str, Handler]:
    """Who carries out which kind of run."""

    def handled(act: Act) -> Handler:
        async def handle(run: Run) -> Mapping[str, Any]:
            ledger = Ledger(run)
            row = await ledger.row()
            if row is None:
                return {}
            who: Actor | None = None
            try:
                _check_attempts(run)
                who = await _maker(door, run)
                async with run.held():
                    await act.do(Work(door, blobs, limits, run, ledger, who, row))
            except Lost:
                if await ledger.row() is not None:
                    raise
                return {}  # it was stopped: the run has ended, and what follows it may begin
            except Exception as error:
                said = _said(error, run)
                if said is None:
                    raise
                await ledger.end(act.failed, said.within(language_of(who.locale) if who else "en"))
            return {}

        return handle

    return {KIND: restoring(door), **{kind: handled(act) for kind, act in ACTS.items()}}


async def _maker(door: Door, run: Run) -> Actor:
    """Who began it, as they stand now."""
    assert run.user is not None

    async def present(unit: Unit) -> Actor:
        return unit.who

    return await door.bulk(run.user, run.workspace, CAUSE, present)


class _Hopeless(Exception):
    """It has ended without a word as often as it may: whatever it is, it will do so again."""


def _check_attempts(run: Run) -> None:
    if run.attempts > MOST_ATTEMPTS:
        raise _Hopeless


def _said(error: Exception, run: Run) -> Said | None:
    """The sentence that ends it; None where it is tried again."""
    if isinstance(error, Refusal | Unreadable) and not isinstance(error, Conflict):
        return error.said
    if isinstance(error, _Hopeless):
        return Said(ENDLESS)
    if run.attempts < MOST_ATTEMPTS:
        return None
    log("weft.imports").warning("import failed", kind=run.kind, error=type(error).__name__)
    return error.said if isinstance(error, Conflict) else Said(BROKEN, name=type(error).__name__)
