"""One's inbox, part by part, the newest first; what happened to one thing in it."""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from weft.kernel.access import Sql
from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import NOTHING, Query, mine
from weft.kernel.resource import Row
from weft.notify.inbox.rules import (
    FILED,
    TABS,
    is_active,
    is_assigned,
    is_event_of,
    is_given_away,
    is_mention,
    is_own,
    is_task,
    is_there,
)
from weft.notify.inbox.tables import inbox_events, inbox_items

FILTERS: Mapping[str, Any] = dict.fromkeys(
    ("unread", "mentions", "assigned_to_me", "assigned_by_me", "by")
)
"""What else a list may be asked for; nothing, where none is said."""
BY = sa.bindparam("by", type_=sa.BigInteger)


def _asked(name: str, rule: Sql) -> Sql:
    wanted = sa.bindparam(name, type_=sa.Boolean)
    return sa.or_(wanted.is_not(sa.true()), rule)


def _is_by(event: Row) -> Sql:
    return event.c.actor_gid == BY


def _filters(item: Row) -> list[Sql]:
    return [
        _asked("unread", item.c.unread > NOTHING),
        _asked("mentions", is_mention(item)),
        _asked("assigned_to_me", is_task(item, is_assigned)),
        _asked("assigned_by_me", is_task(item, is_given_away)),
        sa.or_(BY.is_(None), is_event_of(item, _is_by)),
    ]


def _of(tab: Callable[[Row], Sql]) -> Callable[[Keyset], Query]:
    def page(keyset: Keyset) -> Query:
        i = inbox_items.alias("i")
        place = (i.c.shown_at, i.c.resource_gid)
        chosen = sa.select(place[1].label("gid"), place[0].label("p0"), place[1].label("p1"))
        theirs = [mine(i), is_own(i), tab(i), *_filters(i), is_there(i)]
        return chosen.where(*theirs, keyset.beyond(*place, down=True)).order_by(
            *(part.desc() for part in place)
        )

    return page


INBOX = {
    name: Listing(
        f"inbox_{name}",
        "inbox_item",
        _of(tab),
        2,
        down=frozenset({0, 1}),
        arguments=tuple(FILTERS),
        only=is_own,
    )
    for name, tab in TABS.items()
}


def _events(keyset: Keyset) -> Query:
    e = inbox_events.alias("e")
    number = e.c.log_id
    return (
        sa.select(number.label("gid"), number.label("p0"))
        .where(mine(e), is_own(e), e.c.resource_gid == PARENT, keyset.beyond(number, down=True))
        .order_by(number.desc())
    )


def _of_the_thing(event: Row) -> Sql:
    return sa.and_(is_own(event), event.c.resource_gid == PARENT)


EVENTS = {
    name: Listing(
        f"inbox_events_of_{name}",
        "inbox_event",
        _events,
        1,
        parent=name,
        down=frozenset({0}),
        only=_of_the_thing,
    )
    for name in FILED
}
COUNT_MOST = 1_000
WAITING = sa.bindparam("most", type_=sa.BigInteger)


def counted() -> Query:
    """How much of one's inbox is unread, up to `most`; when the next that waits comes back."""
    i, later = inbox_items.alias("i"), inbox_items.alias("later")
    theirs = [mine(i), is_own(i), i.c.unread > NOTHING, is_active(i), is_there(i)]
    unread = sa.select(i.c.resource_gid).where(*theirs).limit(WAITING).subquery()
    wakes = sa.select(sa.func.min(later.c.snoozed_until)).where(
        mine(later), is_own(later), TABS["snoozed"](later)
    )
    count = sa.select(sa.func.count()).select_from(unread).scalar_subquery()
    return sa.select(count.label("unread"), wakes.scalar_subquery().label("wakes_at"))
