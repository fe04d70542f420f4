"""What is to become of what was read: guessed first, then decided by whoever imports.

Pure: a survey of the file in, a mapping out.  Both are JSON documents, kept with the import.
"""

from collections.abc import Mapping as Dict
from typing import Final, Literal

import msgspec

from weft.exchange.imports.graph import Form

MOST_NAMED: Final = 2_000
"""How many of a kind are listed by name."""
MOST_PEOPLE: Final = 10_000
"""How many people are listed by name; others are found by their addresses."""


class Named(msgspec.Struct, omit_defaults=True):
    """Something that was found: what it is called, and how often it occurs."""

    key: str
    name: str
    count: int = 0
    email: str = ""
    board: str = ""
    is_done: bool | None = None
    form: Form | None = None
    options: tuple[str, ...] = ()
    precision: int = 0
    currency: str = ""
    means: str = ""
    """Of a column: for what it is taken, as `choices.columns` calls it."""
    field: str = ""
    """Of a column: the key of the field that it becomes."""
    samples: tuple[str, ...] = ()


class Lost(msgspec.Struct):
    """Something without a place here: a template with its name, and how often."""

    what: str
    name: str
    count: int
    text: str = ""
    """What is said, in the language of whoever imports."""


class Row(msgspec.Struct):
    """A row that was left out: the sentence is a template with its words."""

    line: int
    why: str
    words: dict[str, str]
    text: str = ""


class Survey(msgspec.Struct, omit_defaults=True):
    """What a file holds."""

    boards: list[Named] = []
    places: list[Named] = []
    statuses: list[Named] = []
    kinds: list[Named] = []
    people: list[Named] = []
    fields: list[Named] = []
    columns: list[Named] = []
    """Of a table whose columns may be chosen."""
    items: int = 0
    parts: int = 0
    comments: int = 0
    files: int = 0
    links: int = 0
    tags: int = 0
    has_called: bool = False
    """Whether people call items by their keys."""
    losses: list[Lost] = []
    problems: list[Row] = []
    problem_count: int = 0


class Target(msgspec.Struct, omit_defaults=True):
    """What a board becomes: a project that is there, or a new one."""

    project: str = ""
    name: str = ""
    team: str = ""


Sections = Literal["places", "statuses", "kinds", "nothing"]
NEW: Final = "new"
NOBODY: Final = ""


class Mapping(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """What becomes what.  Whatever is not named in one of the maps is settled by the usual rule:
    people by address, then by a name that only one has; fields by name and form.
    """

    boards: dict[str, Target] = {}
    sections: Sections = "places"
    """What makes the sections of a project."""
    names: dict[str, str] = {}
    """Names of sections by the key of what makes them; the empty name puts into the first."""
    done: dict[str, bool] = {}
    """Which statuses mean that a task is done."""
    kinds: dict[str, str] = {}
    """Subtypes of tasks by what the source calls the kind."""
    people: dict[str, str] = {}
    """A gid, `new` for somebody who is awaited here, or nothing."""
    fields: dict[str, str] = {}
    """A gid, `new`, or nothing to leave the field behind."""
    keeps_status: bool = False
    keeps_kind: bool = False
    keeps_keys: bool = False
    """Whether what the source calls its items (`LOOM-12`) stands in a field of theirs."""
    keeps_tags: bool = True
    keeps_comments: bool = True
    keeps_files: bool = True
    archived: Literal["complete", "leave"] = "complete"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DONE: Final = _words(
    """done closed resolved complete completed finished fixed cancelled canceled shipped released
    rejected duplicate erledigt fertig geschlossen abgeschlossen gelöst terminé terminée fermé
    résolu fini hecho terminado completado cerrado resuelto fatto completato chiuso risolto
    concluído feito fechado resolvido pronto gereed klaar voltooid afgerond gesloten opgelost
    zrobione gotowe zakończone zamknięte rozwiązane готово выполнено закрыто решено завершено klart
    klar färdig avslutad stängd löst 完了 済み 解決済み クローズ 완료 완료됨 종료 해결됨 已完成
    完成 已關閉 已解決"""
)
MILESTONES: Final = _words(
    """milestone meilenstein jalon hito milepæl marco mijlpaal milstolpe веха マイルストーン
    마일스톤 里程碑 cardine"""
)
APPROVALS: Final = frozenset(["approval", "genehmigung", "approbation", "aprobación", "承認"])
UPPER: Final = frozenset(
    ["epic", "epos", "épopée", "épica", "initiative", "theme", "feature", "capability", "legend"]
)
"""Kinds whose parts are work of their own: they stand in the project's lists as well."""
USUAL = "default_task"


def guessed(survey: Survey, *, project: str = "", name: str = "") -> Mapping:
    """What most people would choose; all of one board goes to the project or name that is given."""
    made: Sections = "places" if survey.places else "statuses" if survey.statuses else "nothing"
    kinds = {one.key: subtype_of(one.key) for one in survey.kinds}
    ordinary = [key for key, subtype in kinds.items() if subtype == USUAL]
    boards = survey.boards or [Named("", name)]
    targets = {one.key: Target(name=one.name or name) for one in boards}
    if len(boards) == 1 and (project or name):
        targets = {boards[0].key: Target(project=project, name="" if project else name)}
    return Mapping(
        boards=targets,
        sections=made,
        done={one.key: is_done(one) for one in survey.statuses},
        kinds=kinds,
        keeps_status=bool(survey.statuses) and made != "statuses",
        keeps_kind=len(ordinary) > 1,
        keeps_keys=survey.has_called,
    )


def kept(before: Mapping, now: Mapping, found: Survey) -> Mapping:
    """The guess, with what was decided before as far as the file still speaks of it."""
    fields = {one.key for one in found.fields}
    named = {one.key for one in (*found.places, *found.statuses, *found.kinds)}
    return msgspec.structs.replace(
        now,
        boards=now.boards | {key: one for key, one in before.boards.items() if key in now.boards},
        names={key: one for key, one in before.names.items() if key in named},
        people=before.people,
        fields={key: one for key, one in before.fields.items() if key in fields},
    )


def is_done(status: Named) -> bool:
    """What the source says itself, else what the word says."""
    if status.is_done is not None:
        return status.is_done
    return plain(status.name) in DONE


def subtype_of(kind: str) -> str:
    """The sort of task that a kind of item is."""
    word = plain(kind)
    return "milestone" if word in MILESTONES else "approval" if word in APPROVALS else USUAL


def plain(name: str) -> str:
    """A name as it is compared."""
    return " ".join(name.casefold().split())


def section_names(survey: Survey, mapping: Mapping) -> Dict[str, str]:
    """What makes sections, in their order: key → name."""
    made = {
        "places": survey.places,
        "statuses": survey.statuses,
        "kinds": survey.kinds,
        "nothing": [],
    }[mapping.sections]
    return {one.key: mapping.names.get(one.key, one.name) for one in made}
