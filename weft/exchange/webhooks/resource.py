"""Webhooks and their deliveries, as the API shows them."""

from typing import Any

import sqlalchemy as sa

from weft.exchange.webhooks.logic import GIVES_UP, WATCHED
from weft.exchange.webhooks.rules import for_admins, is_delivery, is_own
from weft.exchange.webhooks.tables import webhooks
from weft.kernel.reading import fixed
from weft.kernel.resource import BOTH, CREATE, Resource, Row, column, computed, one
from weft.kernel.tables import runs
from weft.std.gid import Kind

FILTERS = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "resource_type": {"type": "string"},
            "resource_subtype": {"type": "string"},
            "action": {"type": "string"},
            "fields": {"type": "array", "items": {"type": "string"}},
        },
    },
}


def _over_at(webhook: Row) -> sa.ColumnElement[Any]:
    return webhook.c.failing_since + sa.literal_column(f"interval '{GIVES_UP.days} day'")


class Webhook(Resource, table=webhooks, kind=Kind.WEBHOOK, see=is_own):
    """A subscription: what happens to a resource and within it is sent to a server elsewhere."""

    active = computed(
        sa.Boolean(),
        lambda webhook: webhook.c.blind_since.is_(None),
        compact=True,
        doc="Whether events are sent: its maker sees the resource.",
    )
    resource = one(
        WATCHED, webhooks.c.resource_gid, compact=True, write=CREATE, doc="What it watches."
    )
    target = column(
        webhooks.c.target, compact=True, write=CREATE, doc="The URL that receives the events."
    )
    created_at = column(webhooks.c.created_at, compact=True, doc="When it was made.")
    last_success_at = column(
        webhooks.c.last_success_at, compact=True, doc="When the target last took what was sent."
    )
    last_failure_at = column(
        webhooks.c.last_failure_at, compact=True, doc="When the target last failed to take it."
    )
    last_failure_content = computed(
        sa.Text(),
        lambda webhook: for_admins(webhook.c.last_failure),
        nullable=True,
        compact=True,
        doc="How the target failed last; the answer's text for admins alone.",
    )
    delivery_retry_count = column(
        webhooks.c.retries, compact=True, doc="Attempts that have failed since the last success."
    )
    next_attempt_after = column(
        webhooks.c.next_attempt_at, compact=True, doc="After which moment it is tried again."
    )
    failure_deletion_timestamp = computed(
        sa.DateTime(timezone=True),
        _over_at,
        nullable=True,
        compact=True,
        doc="When it is deleted, unless an attempt succeeds before.",
    )
    filters = column(
        webhooks.c.filters,
        write=BOTH,
        compact=True,
        shape=FILTERS,
        doc="Which events are sent: those that one of the filters lets through.",
    )


def _of_output(name: str, type_: sa.types.TypeEngine[Any]) -> Any:
    def of(run: Row) -> sa.ColumnElement[Any]:
        return sa.cast(run.c.output.op("->>", return_type=sa.Text())(fixed(name)), type_)

    return of


def _answer(run: Row) -> sa.ColumnElement[Any]:
    said = run.c.output.op("->>", return_type=sa.Text())(fixed("answer"))
    return for_admins(sa.func.coalesce(said, run.c.error))


class WebhookDelivery(
    Resource, table=runs, kind=Kind.RUN, name="webhook_delivery", see=is_delivery
):
    """What was sent to a webhook's target at one time, or waits for it; kept for seven days."""

    webhook = one("webhook", runs.c.target_gid, compact=True, bare=True, doc="The webhook.")
    status = column(
        runs.c.status,
        compact=True,
        choices=("waiting", "running", "done", "failed"),
        doc="How far it is.",
    )
    event_count = computed(
        sa.Integer(),
        _of_output("events", sa.Integer()),
        compact=True,
        nullable=True,
        doc="How many events were sent; none is a heartbeat, null is not sent yet.",
    )
    attempts = column(runs.c.attempts, compact=True, doc="How often it was begun.")
    answer_status = computed(
        sa.Integer(),
        _of_output("status", sa.Integer()),
        nullable=True,
        doc="The status that the target answered at the end.",
    )
    answer = computed(
        sa.Text(),
        _answer,
        nullable=True,
        doc="The latest answer or failure; the answer's text for admins alone.",
    )
    created_at = column(runs.c.created_at, compact=True, doc="When it was ready to be sent.")
    due_at = column(runs.c.due_at, doc="When it is tried, or was tried last.")
    finished_at = column(runs.c.finished_at, doc="When it came to its end.")
