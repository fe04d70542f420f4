"""Exports, as the API shows them: by the three names that they have there."""

from typing import Any

import sqlalchemy as sa

from weft.exchange.exports.logic import GRAPH, ORGANIZATION, RESOURCE, STATES
from weft.exchange.exports.rules import is_own
from weft.exchange.exports.tables import exports
from weft.kernel.reading import as_text, fixed, mine
from weft.kernel.resource import Resource, Row, Value, column, computed, one
from weft.kernel.tables import runs
from weft.std.gid import Kind
from weft.work.jobs.resource import Job
from weft.work.jobs.rules import is_own as is_own_job


def to_be_signed(export: Row) -> sa.ColumnElement[Any]:
    """What the signer makes an address of, once there is a file."""
    return sa.case((export.c.blob_key.is_not(None), as_text(export.c.gid)))


def state_of(export: Row) -> sa.ColumnElement[Any]:
    """How far it is, in the words of the API."""
    run = runs.alias()
    words = [(run.c.status == fixed(kept), fixed(said)) for kept, said in STATES.items()]
    its = sa.select(sa.case(*words, else_=fixed("error"))).where(
        mine(run), run.c.gid == export.c.run_gid
    )
    state = sa.func.coalesce(its.correlate(export).scalar_subquery(), fixed("error"))
    done = export.c.completed_at.is_not(None)
    return sa.case((done, fixed("finished")), else_=state)


def _address() -> Value:
    return computed(
        sa.Text(),
        to_be_signed,
        compact=True,
        nullable=True,
        finish="export_url",
        doc="Where its maker finds the file for the next hour.",
    )


CREATED = column(exports.c.created_at, compact=True, doc="When it was asked for.")
COMPLETED = column(exports.c.completed_at, compact=True, doc="When the file was made.")


class GraphExport(Resource, table=exports, kind=Kind.EXPORT, see=is_own(GRAPH)):
    """A project or a team with all that its maker sees in it, as one JSON document."""

    created_at = CREATED
    download_url = _address()
    completed_at = COMPLETED


class ResourceExport(
    Resource, table=exports, kind=Kind.EXPORT, see=is_own(RESOURCE), name="export_request"
):
    """Tasks, teams and messages of a workspace that its maker sees, a line of JSON each."""

    created_at = CREATED
    download_url = _address()
    completed_at = COMPLETED


class ExportJob(Resource, table=runs, kind=Kind.RUN, see=is_own_job, name="job"):
    """A job as it is answered where it begins: with what exports make, and nothing else."""

    resource_subtype, status = Job.resource_subtype, Job.status
    new_graph_export, new_resource_export = Job.new_graph_export, Job.new_resource_export


class OrganizationExport(Resource, table=exports, kind=Kind.EXPORT, see=is_own(ORGANIZATION)):
    """All that an admin sees of a workspace, as one JSON document."""

    created_at = CREATED
    download_url = _address()
    state = computed(
        sa.Text(), state_of, compact=True, choices=tuple(STATES.values()), doc="How far it is."
    )
    organization = one("workspace", exports.c.of_gid, compact=True, doc="The workspace.")
