"""Verbs of webhooks: make one, with a handshake; choose other filters; delete; send again."""

from collections.abc import Mapping
from hmac import compare_digest
from secrets import token_hex

import msgspec

from weft.exchange.webhooks import logic
from weft.exchange.webhooks.loading import check_resource, delivery_of, secret_of, webhook_of
from weft.exchange.webhooks.resource import Webhook, WebhookDelivery
from weft.exchange.webhooks.tables import KIND, webhooks
from weft.identity.sessions.accounts import Accounts
from weft.kernel import runs
from weft.kernel.access import Actor, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Forbidden, Invalid
from weft.kernel.operations import Asked
from weft.kernel.outside import NotAllowed, NotReached, Outside
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind

SECRET = "X-Hook-Secret"  # noqa: S105 - a header's name
TAKEN = (200, 204)


async def create_webhook(unit: Unit, asked: Asked) -> Reply:
    """A new webhook, once its target has said that it expects one."""
    resource = asked.body["resource"]
    target = logic.check_target(asked.body["target"])
    filters = logic.filters(asked.body.get("filters"), resource)
    await check_resource(unit, resource)
    secret = _secret(unit, asked)
    await _shake_hands(asked.means.of(Outside), target, secret)
    gid = unit.gid(Kind.WEBHOOK)
    unit.insert(
        webhooks,
        gid=gid,
        user_gid=unit.who.user,
        app_gid=unit.who.app or unit.who.user,
        resource_gid=resource,
        target=target,
        secret=secret,
        filters=filters,
        created_at=unit.now,
        heartbeat_at=unit.now,
    )
    runs.start(unit, KIND, {"rows": []}, target=gid)
    unit.note("webhook.added", "webhook", gid, watched=str(resource), target=target)
    return Reply(Webhook.spec, gid, beside={SECRET: secret})


def _secret(unit: Unit, asked: Asked) -> str:
    """Chance; under an Idempotency-Key always the same: a request that was sent twice shakes hands
    twice on one secret.
    """
    if unit.key is None:
        return token_hex(32)
    server, who = asked.means.of(Accounts).post.key, unit.who
    return logic.secret_under(server, who.workspace, who.user, unit.key.name, unit.key.digest)


async def recall_secret(base: Database, who: Actor, gid: Gid) -> Mapping[str, str]:
    """The secret, for its maker who asks again whether the webhook was made."""
    secret = await secret_of(base, who, gid)
    return {SECRET: secret} if secret else {}


async def _shake_hands(outside: Outside, target: str, secret: str) -> None:
    """The target echoes the secret; what else it answers is nobody's business."""
    try:
        heard = await outside.reach(target, b"", {SECRET: secret})
    except NotAllowed as error:
        raise Forbidden("target: {error}", error=error) from None
    except NotReached as error:
        raise Invalid("target: The handshake failed. {error}", error=error) from None
    if heard.status not in TAKEN:
        raise Invalid(
            "target: The handshake failed. It answered {status} instead of 200 or 204",
            status=heard.status,
        )
    echo = heard.headers.get(SECRET.lower(), "")
    if not compare_digest(echo.encode(), secret.encode()):
        raise Invalid("target: The handshake failed. It did not send {field} back", field=SECRET)


async def update_webhook(unit: Unit, asked: Asked) -> Reply:
    """Other filters; they take the place of those before."""
    row = await webhook_of(unit, asked.path["webhook_gid"])
    if "filters" in asked.body:
        filters = logic.filters(asked.body["filters"], row["resource_gid"])
        unit.touch(Webhook.spec, row, filters=filters)
        unit.note("webhook.changed", "webhook", row["gid"])
    return Reply(Webhook.spec, row["gid"])


async def delete_webhook(unit: Unit, asked: Asked) -> Reply:
    """Nothing more is sent; what is on its way may still arrive."""
    row = await webhook_of(unit, asked.path["webhook_gid"])
    unit.delete(webhooks, gid=row["gid"])
    unit.note("webhook.deleted", "webhook", row["gid"])
    return NOTHING


async def send_again(unit: Unit, asked: Asked) -> Reply:
    """The same events once more, after all that waits."""
    delivery = await delivery_of(unit, asked.path["webhook_delivery_gid"])
    await webhook_of(unit, delivery["target_gid"])
    rows = msgspec.json.decode(delivery["rows"])
    given = {"rows": rows, "again": str(delivery["gid"])}
    gid = runs.start(unit, KIND, given, target=delivery["target_gid"])
    unit.note("webhook_delivery.sent_again", "webhook_delivery", delivery["gid"])
    return Reply(WebhookDelivery.spec, gid)
