"""What the commands of webhooks must know before they decide."""

from typing import Any

from weft.exchange.webhooks.logic import KEPT, MOST_OF_APP, MOST_OF_RESOURCE, WATCHED
from weft.exchange.webhooks.tables import KIND
from weft.kernel.access import Actor, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Forbidden, Gone, Invalid, NotFound
from weft.kernel.unit_of_work import Unit

WEBHOOK = """SELECT w.* FROM webhooks w WHERE w.workspace_gid = :workspace::bigint
 AND w.gid = :gid::bigint AND w.user_gid = :user::bigint"""
SIGNED_WITH = """SELECT w.secret FROM webhooks w
WHERE w.workspace_gid = $1 AND w.gid = $2 AND w.user_gid = $3"""
COUNTED = """SELECT (SELECT count(*) FROM (SELECT 1 FROM webhooks w
  WHERE w.workspace_gid = :workspace::bigint AND w.resource_gid = :gid::bigint LIMIT 1000) r)
  AS on_it,
 (SELECT count(*) FROM (SELECT 1 FROM webhooks w WHERE w.workspace_gid = :workspace::bigint
  AND w.user_gid = :user::bigint AND w.app_gid = :app::bigint LIMIT 10000) a) AS own"""
DELIVERY = f"""SELECT r.gid, r.target_gid, r.status, r.created_at, r.input -> 'rows' AS rows
FROM runs r WHERE r.workspace_gid = :workspace::bigint AND r.gid = :gid::bigint
 AND r.kind = '{KIND}' AND r.user_gid = :user::bigint"""


async def secret_of(base: Database, who: Actor, gid: Gid) -> str | None:
    """The secret of a webhook of the caller's own, while there is one."""
    return await base.value(SIGNED_WITH, who.workspace, gid, who.user)


async def webhook_of(unit: Unit, gid: Gid) -> dict[str, Any]:
    """A webhook of the caller's own."""
    row = await unit.row(WEBHOOK, gid=gid)
    if row is None:
        raise NotFound.of("webhook", gid)
    return row


async def check_resource(unit: Unit, gid: Gid) -> None:
    """It is seen, of a kind that can be watched, and not watched by too many yet."""
    found = (await unit.names_of([gid])).get(gid)
    if found is None:
        raise NotFound.of("resource", gid)
    if found.kind not in WATCHED:
        raise Invalid("resource: Must be one of {choices}", choices=", ".join(WATCHED))
    row = await unit.row(COUNTED, gid=gid)
    assert row is not None
    if row["on_it"] >= MOST_OF_RESOURCE or row["own"] >= MOST_OF_APP:
        raise Forbidden(
            "resource: At most {most} webhooks on one resource and {most_of_person} of"
            " one person. Delete one first.",
            most=MOST_OF_RESOURCE,
            most_of_person=MOST_OF_APP,
        )


async def delivery_of(unit: Unit, gid: Gid) -> dict[str, Any]:
    """A delivery of the caller's own that has ended and is still kept."""
    row = await unit.row(DELIVERY, gid=gid)
    if row is None:
        raise NotFound.of("webhook_delivery", gid)
    if row["status"] in ("waiting", "running"):
        raise Invalid("webhook_delivery: It is still on its way")
    if unit.now - row["created_at"] > KEPT:
        raise Gone("webhook_delivery: Deliveries are kept for seven days.")
    return row
