"""Storage of access requests: a letter to an address, whether anybody lives there or not."""

from weft.kernel.tables import gid, index, moment, table, text, version

PENDING = "pending"
access_requests = table(
    "access_requests",
    gid(),
    gid("target_gid"),
    gid("requester_gid"),
    text("message", null=True, length=2_000),
    text("approval_status", default=PENDING),
    moment("created_at"),
    gid("answered_by_gid", null=True),
    moment("answered_at", null=True),
    version(),
)
index(
    access_requests,
    "target_gid requester_gid",
    unique=True,
    where=access_requests.c.approval_status == PENDING,
)
index(access_requests, "requester_gid gid")
