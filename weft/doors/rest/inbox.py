"""Operations on one's inbox."""

from collections.abc import Mapping
from typing import Any

from weft.doors.rest.people import WEFT
from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation
from weft.notify.inbox.commands import count_unread, mark, mark_all
from weft.notify.inbox.listings import EVENTS, FILTERS, INBOX
from weft.notify.inbox.resource import InboxEvent, InboxItem
from weft.notify.inbox.rules import FILED
from weft.std.gid import kind_of

KINDS = tuple(FILED)
HERE = inputs.ref("workspace", "workspace", "The workspace.")
READ = inputs.flag("is_read", "Whether all of it was read.")
ARCHIVED = inputs.flag("is_archived", "Whether it is put away.")


def inbox_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """One part of the caller's own inbox."""
    wanted = {name: asked.query.get(name) for name in FILTERS}
    return INBOX[asked.query.get("tab") or "activity"], wanted


def events_of(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """What happened to one thing, as it concerns the caller."""
    thing = asked.query["resource"]
    kind = kind_of(thing)
    name = kind.name.lower() if kind else ""
    return EVENTS.get(name, EVENTS["task"]), {"parent": thing}


OPERATIONS = (
    Operation(
        method="GET",
        path="/inbox",
        id="getInbox",
        tag="Inbox",
        doc="The caller's inbox: one item for each thing that something happened to, the newest "
        "first.",
        returns=InboxItem.spec,
        parameters=(
            HERE,
            inputs.text("tab", "Which part of it.", choices=tuple(INBOX)),
            inputs.flag("unread", "Only what was not read yet."),
            inputs.flag("mentions", "Only where the caller was mentioned."),
            inputs.flag("assigned_to_me", "Only tasks that the caller is to do."),
            inputs.flag("assigned_by_me", "Only tasks that the caller gave to others."),
            inputs.person("by", "Only what this person did."),
        ),
        list=inbox_of,
        scope="users:read",
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/inbox/count",
        id="countInbox",
        tag="Inbox",
        doc="How many things in the caller's inbox are unread (a thousand at most), and when the "
        "next that was put off comes back.",
        parameters=(HERE,),
        command=count_unread,
        scope="users:read",
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/inbox/events",
        id="getInboxEvents",
        tag="Inbox",
        doc="What happened to one thing in the caller's inbox, the newest first.",
        returns=InboxEvent.spec,
        parameters=(inputs.ref("resource", KINDS, "The thing.", required=True, nullable=False),),
        list=events_of,
        scope="users:read",
        home=WEFT,
    ),
    Operation(
        method="POST",
        path="/inbox/mark",
        id="markInbox",
        tag="Inbox",
        doc="Mark things in the caller's inbox as read or unread, keep them at hand, put them away "
        "or off, or undo it.  What does not stand there is left out.",
        body=(
            inputs.ref("resources", KINDS, "The things.", many=True, required=True, nullable=False),
            READ,
            inputs.flag("is_bookmarked", "Whether they are kept at hand."),
            ARCHIVED,
            inputs.moment("snoozed_until", "Until when they are put off; null: no longer."),
            inputs.moment(
                "until", "The newest that one has seen of them: what came after it stays unread."
            ),
        ),
        command=mark,
        home=WEFT,
    ),
    Operation(
        method="POST",
        path="/inbox/markAll",
        id="markAllOfInbox",
        tag="Inbox",
        doc="Mark everything that stands in the caller's inbox as read, or put it away; at most a "
        "thousand things at once.  Answers which they were.",
        body=(
            HERE,
            READ,
            ARCHIVED,
            inputs.flag("only_read", "Only what was read."),
            inputs.moment("until", "Only what had happened by then; without: by now."),
        ),
        command=mark_all,
        home=WEFT,
    ),
)
