"""The live door: what happened, to everyone who may hear of it, as server-sent events."""

from typing import Any

from weft.doors.hearing import Aloud, Listening
from weft.doors.streams import Streams
from weft.kernel import inputs
from weft.kernel.access import Actor
from weft.kernel.errors import Gone
from weft.kernel.feed import follows, head, relay
from weft.kernel.operations import Operation


async def open_stream(answering: Any, call: Any, who: Actor) -> Aloud:
    """`GET /stream`: what the caller may hear from `since` on."""
    streams: Streams = answering.streams
    await relay(answering.base)
    newest = await head(answering.base, who.workspace)
    since = _last_known(call)
    if since is None:
        since = newest
    if not await follows(answering.base, who.workspace, since):
        raise Gone("since: Too old or unknown. Fetch a snapshot and start from its seq.")
    subscribed = frozenset(call.query.get("subscribe") or ())
    ear = Listening(call.credential, who, subscribed, seq=since)
    return Aloud(ear, streams.listen(ear, newest=newest))


def _last_known(call: Any) -> int | None:
    """What a browser that reconnects by itself says it heard last, or what was asked for."""
    heard = call.headers.get("last-event-id", "")
    if heard.isascii() and heard.isdigit() and len(heard) < 19:
        return int(heard)
    return call.query.get("since")


OPERATIONS = (
    Operation(
        method="GET",
        path="/stream",
        id="openStream",
        tag="Live",
        doc="What happens, as it happens: server-sent events `{seq, ops[]}`.  The action `gone` "
        "names what the caller no longer sees; `resnapshot` asks for a fresh look, since "
        "more may have come or gone than is told one by one; `tallied` says how many "
        "subtasks, comments and files a task has from now on; `inbox`, that the caller's own "
        "inbox is another.  A server that ends says `event: closing` with `{seq}` and when "
        "to come again (`retry`).",
        home="/api/weft/1",
        parameters=(
            inputs.ref("workspace", "workspace", "The workspace to listen to."),
            inputs.whole("since", "The last number already known; absent: from now on."),
            inputs.ref(
                "subscribe",
                ("project", "task", "user", "workspace"),
                "Only within these: projects and tasks; the workspace, for its own affairs; "
                "oneself, for what one takes part in.",
                many=True,
            ),
        ),
        serve=open_stream,
        refuses=(410,),
    ),
)
