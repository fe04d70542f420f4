"""One import from beginning to end: a file is read, surveyed, mapped, brought and verified."""

import tempfile
import threading
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from weft.exchange.door import Door
from weft.exchange.imports.applying import Outcome, apply
from weft.exchange.imports.aside import aside
from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.graph import Loss, Part
from weft.exchange.imports.ground import Task
from weft.exchange.imports.mapping import Mapping, Survey, section_names
from weft.exchange.imports.sources import Source
from weft.exchange.imports.staging import Staging, staging
from weft.exchange.imports.surveying import survey
from weft.exchange.imports.verifying import CAME, CHANGED, LOST, Verdict, verdicts
from weft.kernel.access import Gid
from weft.kernel.settings import Settings
from weft.std.clock import Clock
from weft.std.leftovers import owned
from weft.std.wording import Said

Told = Callable[[int], Awaitable[None]]
Kept = Callable[[Sequence[Verdict]], None]
PREFIX: Final = "weft-import-"
"""Of temporary folders: what a worker that was killed leaves is known by it."""


@dataclass(frozen=True, slots=True)
class Importer:
    """Who imports, and where to."""

    door: Door
    who: Gid
    workspace: Gid
    is_admin: bool
    zone: str
    clock: Clock
    limits: Settings


@dataclass
class Report:
    """What came, what changed its shape, and what was lost."""

    outcome: Outcome = field(default_factory=Outcome)
    came: int = 0
    changed: int = 0
    lost: int = 0
    skipped: int = 0
    losses: list[tuple[Loss, int]] = field(default_factory=list[tuple[Loss, int]])
    is_rehearsal: bool = False
    would: dict[str, Any] = field(default_factory=dict[str, Any])
    """What would be made for the tasks to stand on, where that was only rehearsed."""


class _Stopped(Exception):
    """Nobody waits for it any more."""


@asynccontextmanager
async def read(
    form: Format, source: Source, choices: Choices, limits: Settings
) -> AsyncGenerator[tuple[Staging, Survey]]:
    """The file, staged on disk, with what it holds.

    It is read in a thread of its own: a large file blocks nobody.
    """
    with (
        tempfile.TemporaryDirectory(prefix=owned(PREFIX)) as folder,
        staging(Path(folder) / "staged") as staged,
    ):
        is_over = threading.Event()

        def parts() -> Iterator[Part]:
            for part in form.parts(source, choices):
                if is_over.is_set():
                    raise _Stopped
                yield part

        def stage() -> Survey:
            staged.keep(parts())
            staged.settle(limits.limit_subtask_depth)
            return survey(staged)

        yield staged, await aside(stage, is_over.set)


T = TypeVar("T", bound=Task)


def planned(
    importer: Importer,
    staged: Staging,
    found: Survey,
    mapping: Mapping,
    gid: Gid,
    run: Gid = 0,
    kind: type[T] = Task,
) -> T:
    """What an import is about, for everything that carries it out."""
    limits = importer.limits
    return kind(
        door=importer.door,
        staged=staged,
        mapping=mapping,
        gid=gid,
        who=importer.who,
        workspace=importer.workspace,
        is_admin=importer.is_admin,
        limits={
            "fields": limits.limit_fields_per_project,
            "options": limits.limit_options_per_field,
        },
        run=run,
        names=section_names(found, mapping),
    )


async def bring(importer: Importer, task: Task, *, told: Told, kept: Kept) -> Report:
    """All that was staged, as the mapping says; `kept` gets a verdict on every row of it."""
    staged = task.staged
    outcome = await apply(task, importer.clock, importer.zone, told)
    counts: Counter[str] = Counter(await verdicts(task, outcome.projects, kept))
    skipped, losses = staged.problems, staged.losses()
    return Report(outcome, counts[CAME], counts[CHANGED], counts[LOST], skipped, losses)


def as_document(report: Report, language: str = "en") -> dict[str, Any]:
    """The report as it is kept with the import, said in its maker's language."""
    done = report.outcome
    return {
        "is_rehearsal": report.is_rehearsal,
        "made": done.made,
        "updated": done.changed,
        "unchanged": done.same,
        "comments": done.comments,
        "files": done.files,
        "dependencies": done.links,
        "projects": [str(gid) for gid in done.projects if gid > 0],
        "rows": {"came": report.came, "changed": report.changed, "lost": report.lost},
        "skipped": report.skipped,
        "losses": [
            {
                "what": loss.what,
                "name": loss.name,
                "count": count,
                "text": Said(loss.what, name=loss.name).within(language),
            }
            for loss, count in report.losses
        ],
        **report.would,
    }
