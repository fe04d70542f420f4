"""Jobs, as the API shows them."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.kernel.reading import fixed
from weft.kernel.resource import Resource, Row, computed, referred
from weft.kernel.tables import runs
from weft.std.gid import Kind
from weft.work.jobs.logic import STATES
from weft.work.jobs.rules import MAKES, is_own

PROGRESS = {
    "type": "object",
    "nullable": True,
    "properties": {"done": {"type": "integer"}, "of": {"type": "integer"}},
}


def state_of(job: Row) -> sa.ColumnElement[Any]:
    """The state in the words of the API."""
    words = [(job.c.status == fixed(kept), fixed(said)) for kept, said in STATES.items()]
    return sa.case(*words, else_=fixed("failed"))


def made(name: str) -> Callable[[Row], sa.ColumnElement[Any]]:
    """What the job makes, under this name."""

    def of(job: Row) -> sa.ColumnElement[Any]:
        kept = job.c.output.op("->>", return_type=sa.Text())(fixed(name))
        return sa.cast(kept, sa.BigInteger())

    return of


class Job(Resource, table=runs, kind=Kind.RUN, see=is_own):
    """Work that was begun and goes on by itself."""

    resource_subtype = computed(
        sa.Text(),
        lambda job: job.c.kind,
        compact=True,
        choices=tuple(MAKES),
        doc="What kind of work it is.",
    )
    status = computed(
        sa.Text(), state_of, compact=True, choices=tuple(STATES.values()), doc="How far it is."
    )
    progress = computed(
        JSONB(),
        lambda job: job.c.output.op("->", return_type=JSONB())(fixed("progress")),
        opt_in=True,
        nullable=True,
        shape=PROGRESS,
        doc="How much of it is done, where it is counted.",
    )
    new_task = referred("task", made("new_task"), compact=True, doc="The task it makes.")
    new_project = referred(
        "project",
        made("new_project"),
        compact=True,
        conditional=True,
        doc="The project it makes, where it makes one.",
    )
    new_project_template = referred(
        "project_template",
        made("new_project_template"),
        compact=True,
        conditional=True,
        doc="The template it makes, where it makes one.",
    )
    new_graph_export = referred(
        "graph_export",
        made("new_graph_export"),
        compact=True,
        conditional=True,
        doc="The export of a project or a team that it makes, where it makes one.",
    )
    new_resource_export = referred(
        "export_request",
        made("new_resource_export"),
        compact=True,
        conditional=True,
        doc="The export of tasks, teams and messages that it makes, where it makes one.",
    )
