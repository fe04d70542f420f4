"""One's webhooks in a workspace, and the deliveries of one of them."""

import sqlalchemy as sa

from weft.exchange.webhooks.rules import is_delivery, is_own
from weft.exchange.webhooks.tables import webhooks
from weft.kernel.access import APP
from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, mine
from weft.kernel.tables import runs

RESOURCE = sa.bindparam("resource", type_=sa.BigInteger)


def _of_app(keyset: Keyset) -> Query:
    w = webhooks.alias()
    return (
        sa.select(w.c.gid, w.c.gid.label("p0"))
        .where(mine(w), is_own(w), w.c.app_gid == APP, keyset.beyond(w.c.gid))
        .order_by(w.c.gid)
    )


def _on_resource(keyset: Keyset) -> Query:
    w = webhooks.alias()
    mine_here = [mine(w), is_own(w), w.c.app_gid == APP, w.c.resource_gid == RESOURCE]
    return (
        sa.select(w.c.gid, w.c.gid.label("p0"))
        .where(*mine_here, keyset.beyond(w.c.gid))
        .order_by(w.c.gid)
    )


def _of_webhook(keyset: Keyset) -> Query:
    r = runs.alias()
    place = (r.c.created_at, r.c.gid)
    return (
        sa.select(place[1].label("gid"), place[0].label("p0"), place[1].label("p1"))
        .where(mine(r), is_delivery(r), r.c.target_gid == PARENT, keyset.beyond(*place, down=True))
        .order_by(*(part.desc() for part in place))
    )


WEBHOOKS = Listing("webhooks", "webhook", _of_app, 1, "workspace")
WEBHOOKS_ON = Listing(
    "webhooks_on", "webhook", _on_resource, 1, "workspace", arguments=("resource",)
)
DELIVERIES = Listing(
    "webhook_deliveries", "webhook_delivery", _of_webhook, 2, "webhook", down=frozenset({0, 1})
)
