"""Presence: who looks at a thing, and who is writing a comment on it.

It is told through the streams and kept nowhere: no row, no log.  Whoever is not heard of again for
`LASTS` seconds is no longer there; clients say so for themselves.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from weft.doors.rest import responses
from weft.kernel import inputs
from weft.kernel.access import Actor, Gid
from weft.kernel.errors import NotFound
from weft.kernel.listing import named
from weft.kernel.operations import Operation
from weft.std.gid import kind_of

CHANNEL = "weft_presence"
LASTS = 45
STATES = ("here", "typing", "gone")
KINDS = ("task", "project")
# PostgreSQL carries 8,000 bytes; a thing with more readers than fit has no presence.
LONGEST = 7_900
READERS = """SELECT a.acl AS readers FROM task_access a
WHERE a.workspace_gid = $1 AND a.task_gid = $2
UNION ALL SELECT ARRAY[p.gid] || CASE WHEN p.privacy_setting = 'public_to_workspace'
 THEN ARRAY[p.workspace_gid] ELSE '{}' END
FROM projects p WHERE p.workspace_gid = $1 AND p.gid = $2"""


async def say(answering: Any, call: Any, who: Actor) -> Any:
    """`POST /presence`: to whoever sees the same thing and listens."""
    gid, state = call.body["resource"], call.body["state"]
    kind = kind_of(gid)
    spec = answering.known[kind.name.lower()] if kind and kind.name.lower() in KINDS else None
    if spec is None or not await answering.fetch(who, named(spec), [gid], {"gid": {}}):
        raise NotFound.of("resource", gid)
    readers = await answering.base.value(READERS, who.workspace, gid)
    told = {"workspace": who.workspace, "user": who.user, "resource": gid, "state": state}
    payload = msgspec.json.encode(told | {"readers": readers or []}).decode()
    if len(payload) <= LONGEST:
        await answering.base.row("SELECT pg_notify($1, $2)", CHANNEL, payload)
    return responses.answer(msgspec.json.encode({"lasts": LASTS}))


def heard(payload: str) -> tuple[Gid, Gid, frozenset[int], bytes]:
    """What was said: the workspace, the thing, who may hear it, and the words of the stream."""
    told: Mapping[str, Any] = msgspec.json.decode(payload, type=dict[str, Any])
    shown = {k: str(told[k]) for k in ("user", "resource", "state")}
    readers = frozenset(told["readers"])
    return told["workspace"], told["resource"], readers, msgspec.json.encode(shown)


OPERATIONS = (
    Operation(
        method="POST",
        path="/presence",
        id="sayPresence",
        tag="Live",
        doc="Say that one looks at a task or project, is writing a comment on it, or has left.",
        home="/api/weft/1",
        body=(
            inputs.ref("resource", KINDS, "The thing.", required=True, nullable=False),
            inputs.text("state", "What one does.", choices=STATES, required=True, nullable=False),
        ),
        serve=say,
        scope="tasks:read",
        batches=False,
    ),
)
