"""Bringing the issues of an export into a project, hundreds at a time.

A project remembers each issue by its key, so a second run brings only what is new.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from weft.exchange.door import Door
from weft.exchange.jira.loading import find_project
from weft.exchange.jira.logic import Issue
from weft.exchange.jira.reading import Export, Problem
from weft.kernel.access import Gid
from weft.kernel.unit_of_work import Unit
from weft.work.tasks.commands.bringing import MOST, Coming, bring_tasks

SECTION = "Issues"
KEY, POINTS = "Key", "Story points"
FIELDS: Mapping[str, Mapping[str, Any]] = {
    KEY: {"name": KEY, "resource_subtype": "text"},
    POINTS: {"name": POINTS, "resource_subtype": "number", "precision": 0},
}
SHOWN = "custom_field.name,custom_field.resource_subtype"
MOST_TOLD = 20
Told = Callable[[int], None]


@dataclass
class Report:
    """What came, what did not, and what was lost on the way."""

    project: Gid
    imported: int = 0
    known: int = 0
    skipped: int = 0
    problems: list[Problem] = field(default_factory=list[Problem])
    losses: Counter[str] = field(default_factory=Counter[str])
    lost_columns: list[str] = field(default_factory=list[str])

    @property
    def seen(self) -> int:
        """Rows so far."""
        return self.imported + self.known + self.skipped

    def lines(self) -> Iterator[str]:
        """The report for people."""
        yield f"Imported {self.imported}, there already {self.known}, skipped {self.skipped}."
        for problem in self.problems:
            yield f"  line {problem.line}: {problem.sentence}"
        if self.skipped > len(self.problems):
            yield f"  … and {self.skipped - len(self.problems)} more"
        for loss, count in self.losses.most_common():
            yield f"Lost in {count}: {loss}."
        if self.lost_columns:
            yield f"Columns without a place here: {', '.join(self.lost_columns)}."


async def import_issues(
    door: Door, export: Export, *, who: Gid, workspace: Gid, project: str, told: Told | None = None
) -> Report:
    """All issues of an export, as tasks of the project with this name; made if there is none."""
    home = await _project(door, who, workspace, project)
    fields = await _fields(door, who, home)
    report = Report(home, lost_columns=export.lost_columns)
    for chunk in _chunks(export.issues(), MOST):
        issues = [one for one in chunk if isinstance(one, Issue)]
        _note(report, chunk, issues)
        coming = [_task(one, fields) for one in issues]

        async def bring(unit: Unit, coming: Sequence[Coming] = coming) -> int:
            return len(await bring_tasks(unit, home, coming))

        made = await door.bulk(who, workspace, "import", bring)
        report.imported += made
        report.known += len(issues) - made
        if told:
            told(report.seen)
    return report


def _note(report: Report, chunk: Sequence[Issue | Problem], issues: Iterable[Issue]) -> None:
    problems = [one for one in chunk if isinstance(one, Problem)]
    report.skipped += len(problems)
    report.problems += problems[: MOST_TOLD - len(report.problems)]
    report.losses.update(loss for one in issues for loss in one.losses)


def _task(one: Issue, fields: Mapping[str, Gid]) -> Coming:
    custom: dict[Gid, Any] = {fields[KEY]: one.key}
    if one.points is not None:
        custom[fields[POINTS]] = str(one.points)
    return Coming(one.key, one.name, one.notes, custom)


def _chunks(issues: Iterator[Issue | Problem], most: int) -> Iterator[list[Issue | Problem]]:
    while chunk := list(islice(issues, most)):
        yield chunk


async def _project(door: Door, who: Gid, workspace: Gid, name: str) -> Gid:
    """The project of that name, or a new one with a place for issues."""

    async def find(unit: Unit) -> Gid | None:
        return await find_project(unit, name)

    known = await door.bulk(who, workspace, "import", find)
    if known:
        return known
    body = {"workspace": str(workspace), "name": name}
    made = await door.call("createProject", who, body=body)
    listed = await door.call("getSectionsForProject", who, path={"project_gid": made["gid"]})
    place, name_of = {"section_gid": listed[0]["gid"]}, {"name": SECTION}
    await door.call("updateSection", who, path=place, body=name_of)
    return int(made["gid"])


async def _fields(door: Door, who: Gid, project: Gid) -> dict[str, Gid]:
    """The fields for key and points, which the project shows from now on."""
    path = {"project_gid": project}
    query = {"opt_fields": SHOWN}
    shown = await door.call("getCustomFieldSettingsForProject", who, path=path, query=query)
    known = {
        (one["custom_field"]["name"], one["custom_field"]["resource_subtype"]): one["custom_field"]
        for one in shown
    }
    found: dict[str, Gid] = {}
    for name, wanted in FIELDS.items():
        of = known.get((name, wanted["resource_subtype"])) or await _new_field(
            door, who, path, wanted
        )
        found[name] = int(of["gid"])
    return found


async def _new_field(
    door: Door, who: Gid, path: Mapping[str, Any], wanted: Mapping[str, Any]
) -> Any:
    body = {"custom_field": wanted, "is_important": True}
    made = await door.call("addCustomFieldSettingForProject", who, path=path, body=body)
    return made["custom_field"]
