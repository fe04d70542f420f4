"""Storage of webhooks.  Their deliveries are runs of the kind `webhook` (see kernel/runs)."""

from weft.kernel.tables import document, gid, index, moment, number, table, text, version

KIND = "webhook"
"""The kind of runs that deliver."""
webhooks = table(
    "webhooks",
    gid(),
    gid("user_gid"),
    gid("app_gid"),
    gid("resource_gid"),
    text("target", length=2_000),
    text("secret"),
    document("filters", default="[]"),
    moment("blind_since", null=True),
    moment("created_at"),
    moment("heartbeat_at"),
    moment("last_success_at", null=True),
    moment("last_failure_at", null=True),
    text("last_failure", null=True),
    moment("failing_since", null=True),
    number("retries", default=0),
    moment("next_attempt_at", null=True),
    version(),
)
index(webhooks, "resource_gid gid")
index(webhooks, "user_gid app_gid gid")
index(webhooks, "heartbeat_at")
