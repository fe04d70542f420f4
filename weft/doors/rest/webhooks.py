"""Operations on webhooks, and on what they have sent."""

from collections.abc import Mapping
from typing import Any

from weft.exchange.webhooks.commands import (
    create_webhook,
    delete_webhook,
    recall_secret,
    send_again,
    update_webhook,
)
from weft.exchange.webhooks.listings import DELIVERIES, WEBHOOKS, WEBHOOKS_ON
from weft.exchange.webhooks.logic import WATCHED
from weft.exchange.webhooks.resource import Webhook, WebhookDelivery
from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation, by_path

WEFT = "/api/weft/1"
WEBHOOK = (inputs.ref("webhook_gid", "webhook", "The webhook."),)
DELIVERY = (inputs.ref("webhook_delivery_gid", "webhook_delivery", "The delivery."),)
RESOURCE = inputs.ref("resource", WATCHED, "What it watches.", required=True, nullable=False)
TARGET = inputs.text(
    "target",
    "The URL that receives the events; it must echo X-Hook-Secret while this request waits.",
    length=2_000,
    required=True,
    nullable=False,
)


def webhooks_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """One's webhooks in a workspace, those on one resource where it is named."""
    listing = WEBHOOKS_ON if asked.query.get("resource") else WEBHOOKS
    return listing, {**asked.query, "parent": asked.query["workspace"]}


def deliveries_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """What a webhook has sent."""
    return DELIVERIES, {"parent": asked.query["webhook"]}


def _act(method: str, path: str, id: str, doc: str, command: Any, **more: Any) -> Operation:
    given: dict[str, Any] = {"tag": "Webhooks", "scope": "webhooks:write"} | more
    return Operation(method=method, path=path, id=id, doc=doc, command=command, **given)


OPERATIONS = (
    Operation(
        method="GET",
        path="/webhooks",
        id="getWebhooks",
        tag="Webhooks",
        doc="The caller's webhooks in a workspace, made through the same app.",
        returns=Webhook.spec,
        parameters=(
            inputs.ref("workspace", "workspace", "The workspace.", required=True),
            inputs.ref("resource", WATCHED, "Only those that watch this."),
        ),
        list=webhooks_of,
        scope="webhooks:read",
    ),
    _act(
        "POST",
        "/webhooks",
        "createWebhook",
        "Watch a resource: its target must take part in a handshake.",
        create_webhook,
        returns=Webhook.spec,
        status=201,
        body=inputs.of_resource(Webhook.spec, "create", RESOURCE, TARGET),
        recall=recall_secret,
    ),
    Operation(
        method="GET",
        path="/webhooks/{webhook_gid}",
        id="getWebhook",
        tag="Webhooks",
        doc="Read a webhook, and how its deliveries go.",
        returns=Webhook.spec,
        places=WEBHOOK,
        read=by_path("webhook_gid"),
        scope="webhooks:read",
    ),
    _act(
        "PUT",
        "/webhooks/{webhook_gid}",
        "updateWebhook",
        "Replace the filters of a webhook.",
        update_webhook,
        returns=Webhook.spec,
        places=WEBHOOK,
        body=inputs.of_resource(Webhook.spec, "update"),
    ),
    _act(
        "DELETE",
        "/webhooks/{webhook_gid}",
        "deleteWebhook",
        "Delete a webhook: no further event is sent.",
        delete_webhook,
        places=WEBHOOK,
        scope="webhooks:delete",
    ),
    Operation(
        method="GET",
        path="/webhook_deliveries",
        id="getWebhookDeliveries",
        tag="Webhooks",
        doc="What a webhook has sent within seven days, the latest first.",
        returns=WebhookDelivery.spec,
        parameters=(inputs.ref("webhook", "webhook", "The webhook.", required=True),),
        list=deliveries_of,
        scope="webhooks:read",
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/webhook_deliveries/{webhook_delivery_gid}",
        id="getWebhookDelivery",
        tag="Webhooks",
        doc="Read a delivery, and what the target answered.",
        returns=WebhookDelivery.spec,
        places=DELIVERY,
        read=by_path("webhook_delivery_gid"),
        scope="webhooks:read",
        home=WEFT,
    ),
    _act(
        "POST",
        "/webhook_deliveries/{webhook_delivery_gid}/resend",
        "resendWebhookDelivery",
        "Send the events of a delivery once more, as its maker may be told of them now.",
        send_again,
        returns=WebhookDelivery.spec,
        status=201,
        places=DELIVERY,
        home=WEFT,
        refuses=(410,),
    ),
)
