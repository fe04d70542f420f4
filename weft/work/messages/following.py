"""Who hears what is said below a message: its author, and whoever spoke or was spoken to."""

from collections.abc import Iterable

from weft.identity.memberships.loading import at_work
from weft.kernel.access import Gid
from weft.kernel.changes import Change
from weft.kernel.unit_of_work import Unit
from weft.work.messages.loading import Loaded
from weft.work.messages.resource import Message
from weft.work.messages.tables import message_followers


async def join(unit: Unit, message: Loaded, people: Iterable[Gid]) -> list[Gid]:
    """Those of the people who still work here and do not follow it yet follow it from now on."""
    strangers = [gid for gid in dict.fromkeys(people) if gid not in message.followers]
    joined = await at_work(unit, strangers)
    for person in joined:
        unit.insert(message_followers, message_gid=message.gid, user_gid=person)
    return joined


def tell_followers(unit: Unit, message: Loaded, followers: dict[str, list[Gid]]) -> None:
    """Somebody follows it from now on, or no more."""
    change = Change(Message.spec, message.gid, "changed", {"followers": followers})
    unit.tell(change, message.audience())
