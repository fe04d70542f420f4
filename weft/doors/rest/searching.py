"""Advanced search: tasks and projects by criteria."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.access import Actor, shaped_for
from weft.kernel.database import Database
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation
from weft.search.criteria.facets import words_of
from weft.search.criteria.fields import types_of
from weft.search.criteria.listings.parts import PATTERNS
from weft.search.criteria.listings.projects import CIVIL, projects_by
from weft.search.criteria.listings.tasks import tasks_by
from weft.search.criteria.logic import (
    MODES,
    SORTS,
    UNSET,
    Criteria,
    Filtered,
    Known,
    criteria,
    escaped,
    fields_named,
    types_named,
)
from weft.search.finders.logic import query
from weft.work.custom_types.knowing import states_known
from weft.work.projects.resource import Project
from weft.work.tasks.resource import SUBTYPES, Task

WORKSPACE = (inputs.ref("workspace_gid", "workspace", "The workspace to search."),)
USUAL = 20
WORD = (UNSET,)


def _things(of: str, kind: str, *modes: str) -> tuple[inputs.Input, ...]:
    """Things by their gids."""
    said = {"any": "one of", "all": "each of", "not": "none of"}
    return tuple(
        inputs.ref(f"{of}.{mode}", kind, f"With {said[mode]} these.", many=True) for mode in modes
    )


def _people(of: str, *modes: str) -> tuple[inputs.Input, ...]:
    said = {"any": "one of", "not": "none of"}
    return tuple(
        inputs.person(
            f"{of}.{mode}",
            f"With {said[mode]} these people: gids, addresses or `me`; `null` for nobody.",
            many=True,
            choices=WORD,
        )
        for mode in modes
    )


def _days(of: str) -> tuple[inputs.Input, ...]:
    return (
        inputs.day(f"{of}_on", "On this day; `null` where there is none.", choices=WORD),
        inputs.day(f"{of}_on.before", "Before this day."),
        inputs.day(f"{of}_on.after", "After this day."),
    )


def _moments(of: str) -> tuple[inputs.Input, ...]:
    return (
        inputs.moment(f"{of}_at.before", "Before this moment."),
        inputs.moment(f"{of}_at.after", "After this moment."),
    )


def _sorting(*without: str) -> tuple[inputs.Input, ...]:
    choices = tuple(each for each in SORTS if each not in without)
    return (
        inputs.text("sort_by", "What comes first; `modified_at` unless told.", choices=choices),
        inputs.flag("sort_ascending", "The other way round."),
    )


OF_FIELD = "custom_fields.{gid}."
FIELD = (
    inputs.flag(f"{OF_FIELD}is_set", "Whether the custom field has a value."),
    inputs.text(f"{OF_FIELD}value", "This value, in the terms of its type.", length=1024),
    *(inputs.text(OF_FIELD + verb, "Part of a text.", length=1024) for verb in PATTERNS),
    inputs.exact(f"{OF_FIELD}less_than", "Numbers below."),
    inputs.exact(f"{OF_FIELD}greater_than", "Numbers above."),
    inputs.day(f"{OF_FIELD}before", "Before this day."),
    inputs.day(f"{OF_FIELD}after", "After this day."),
)
TEXT = inputs.text("text", "Words of the name, the description or a comment.", length=1_000)
TASKS = (
    TEXT,
    inputs.text("resource_subtype", "The kind of task.", choices=SUBTYPES),
    *_people("assignee", "any", "not"),
    *_things("portfolios", "portfolio", "any"),
    *_things("projects", "project", *MODES),
    *_things("sections", "section", *MODES),
    *_things("tags", "tag", *MODES),
    *_things("teams", "team", "any"),
    *_people("followers", "any", "not"),
    *_people("created_by", "any", "not"),
    *_people("assigned_by", "any", "not"),
    *_people("liked_by", "not"),
    *_people("commented_on_by", "not"),
    *_days("due"),
    *_moments("due"),
    *_days("start"),
    *_days("created"),
    *_moments("created"),
    *_days("completed"),
    *_moments("completed"),
    *_days("modified"),
    *_moments("modified"),
    inputs.flag("is_blocking", "Unfinished tasks that others wait for."),
    inputs.flag("is_blocked", "Tasks that wait for unfinished ones."),
    inputs.flag("has_attachment", "Tasks with files."),
    inputs.flag("completed", "Finished tasks."),
    inputs.flag("is_subtask", "Parts of other tasks."),
    inputs.ref(
        "custom_types.{gid}.custom_type_status_option.gid",
        "custom_type_status_option",
        "In this state of a custom type; needs `resource_subtype=custom`.",
    ),
    *_sorting(),
    *FIELD,
)
PROJECTS = (
    inputs.text("text", "Words of the name.", length=1_000),
    inputs.flag("completed", "Finished projects."),
    *_things("teams", "team", "any"),
    *_people("owner", "any"),
    *_people("members", "any", "not"),
    *_things("portfolios", "portfolio", "any"),
    *_days("completed"),
    *_moments("completed"),
    *_days("created"),
    *_moments("created"),
    *_days("due"),
    *_moments("due"),
    *_days("start"),
    *_sorting("likes"),
    *(asked for asked in FIELD if not asked.name.endswith((".before", ".after"))),
)


async def learn(base: Database, asked: Asked) -> Known:
    """The custom fields and custom types that the query names, as far as the caller knows them."""
    states = await states_known(base, asked.who, types_named(asked.query))
    return Known(await fields_known(base, asked.who, fields_named(asked.query)), states)


async def fields_known(base: Database, who: Actor, named: list[int]) -> Mapping[int, str]:
    """Of these custom fields those that the caller knows, with their types."""
    if not named:
        return {}
    with shaped_for(who.form):
        statement = types_of()
    given = {**who.arguments(), "gids": named}
    rows = await base.rows(statement.sql, *statement.arguments(given))
    return {row["gid"]: row["kind"] for row in rows}


def by_criteria(
    kind: str, choose: Callable[[Criteria], Listing], filtered: Filtered | None = None
) -> Callable[[Asked], tuple[Listing, Mapping[str, Any]]]:
    """A list of what a query's criteria mean, with what a filter asks for beside them."""

    def chosen(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
        known, zone = asked.learnt, asked.who.zone
        found = criteria(asked.query, known=known, zone=zone, civil=CIVIL, filtered=filtered)
        text = asked.query.get("text") or ""
        words = query(asked.who.workspace, text, kind=kind, prefix=False)
        said = {**words_of(found), "words": words, "like": escaped(text.lower())}
        return choose(found), {**found.values, **said}

    return chosen


def _search(
    of: str, id: str, spec: Any, doc: str, query: Iterable[inputs.Input], choose: Any
) -> Operation:
    return Operation(
        method="GET",
        path=f"/workspaces/{{workspace_gid}}/{of}/search",
        id=id,
        tag=of.capitalize(),
        doc=doc,
        returns=spec,
        places=WORKSPACE,
        parameters=tuple(query),
        learn=learn,
        list=by_criteria(spec.name, choose),
        pages=False,
        scope=f"{of}:read",
    )


OPERATIONS = (
    _search(
        "tasks",
        "searchTasksForWorkspace",
        Task.spec,
        "Tasks by criteria, also `custom_fields.{gid}.value`, `.is_set`, `.starts_with`, "
        "`.ends_with`, `.contains`, `.less_than`, `.greater_than`, `.before` and `.after`.",
        TASKS,
        tasks_by,
    ),
    _search(
        "projects",
        "searchProjectsForWorkspace",
        Project.spec,
        "Projects by criteria, also by the values of custom fields.",
        PROJECTS,
        projects_by,
    ),
)
