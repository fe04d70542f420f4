"""Events: what happened to an object and within it since a sync token, as the contract shows it.

A token is a sealed number of the feed; it stays readable, so a client may send the same one twice.
It is bound to the tokens that its caller held: once these have changed, what the caller sees has
come or gone without events of its own, and the answer is 412 with a fresh token.

Of what a row speaks of, an event shows only what the caller sees today.  Of a thing that is unseen
it is told that it was deleted, or removed: from a place, or from sight.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, cast

import msgspec

from weft.doors.rest import responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.kernel import feed, inputs, listing, selection
from weft.kernel.access import Actor, Gid
from weft.kernel.errors import NotFound, PreconditionFailed
from weft.kernel.happening import TOLD_OF_THE_UNSEEN, expanded
from weft.kernel.operations import Operation
from weft.kernel.reading import one_of
from weft.std import cursor
from weft.std.gid import kind_of
from weft.std.wording import Template

# The clients that follow `has_more` send the same token again, so one answer holds whatever a day
# of listening brings about.
MOST = 1_000
LASTS = timedelta(days=1)
# What came since is little: one row of the log after the other, never a join with all of it.
READ = """SELECT f.seq, l.at, l.actor_gid, l.resource, l.resource_gid, l.subtype, l.action,
 l.parent_gid, l.changes::text AS changes,
 EXISTS (SELECT 1 FROM unnest(l.readers) o WHERE o = ANY ($4::bigint[])) AS is_heard
FROM feed f CROSS JOIN LATERAL (SELECT * FROM log l WHERE l.workspace_gid = f.workspace_gid
 AND l.at = f.at AND l.id = f.id LIMIT 1) l
WHERE f.workspace_gid = $1 AND f.seq > $2 AND ($3::bigint = $1 OR $3 = ANY (l.scopes))
 AND EXISTS (SELECT 1 FROM unnest(l.readers || l.readers_before) o WHERE o = ANY ($4))
ORDER BY f.seq LIMIT $5"""
# What somebody made themselves nothing happened in before.
MADE = """SELECT gid FROM projects WHERE workspace_gid = $1 AND gid = ANY ($2::bigint[])
 AND created_by_gid = $3 AND created_at > $4"""
TOO_OLD: Template = (
    "Sync token invalid or too old. If you are attempting to keep resources in sync, you must fetch"
    " the full dataset for this query now and use the new sync token for the next sync."
)


async def read_events(answering: Answering, call: Call, who: Actor) -> Any:
    """The next events, or 412 with a fresh token."""
    # Whoever is kept need not hold yet what opened nothing new: a public project of their own.
    who = await answering.actors.again(call.credential, who.workspace) or who
    resource = _resource(call, who)
    if not await is_seen(answering, resource, who):
        raise NotFound.of("resource", resource)
    query = f"events|{who.workspace}|{who.user}|{resource}"
    since = await _since(answering, who, query, call.query.get("sync"))
    await feed.relay(answering.base)
    if since is None or not await feed.follows(answering.base, who.workspace, since):
        start = await feed.head(answering.base, who.workspace)
        raise PreconditionFailed(TOO_OLD, _sealed(answering, who, query, start))
    rows = await answering.base.rows(READ, who.workspace, since, resource, who.tokens, MOST + 1)
    shown = rows[:MOST]
    until = shown[-1]["seq"] if shown else since
    body = {
        "data": await told(answering, who, map(dict, shown), call.names.get("resource", {})),
        "sync": _sealed(answering, who, query, until),
        "has_more": len(rows) > MOST,
    }
    return responses.raw(msgspec.json.encode(body))


def _resource(call: Call, who: Actor) -> Gid:
    in_path = next(iter(call.path.values()), None)
    return in_path or call.query.get("resource") or who.workspace


async def is_seen(answering: Answering, resource: Gid, who: Actor) -> bool:
    """Whether somebody sees a thing at this moment."""
    kind = kind_of(resource)
    spec = answering.known.get(kind.name.lower()) if kind else None
    if spec is None:
        return False
    plan = selection.plan(answering.known, spec, {"gid": {}}, full=False)
    statement = one_of(plan)
    given = {**who.arguments(), "gid": resource}
    return await answering.base.row(statement.sql, *statement.arguments(given)) is not None


def _sealed(answering: Answering, who: Actor, query: str, seq: int) -> str:
    now = answering.clock.now()
    position = [seq, _rights(who.tokens), int(now.timestamp() * 1_000_000)]
    return cursor.seal(answering.secret, query, position, now=now, lasts=LASTS)


def _rights(tokens: Iterable[int]) -> str:
    """The tokens of a caller, in few letters."""
    return sha256(" ".join(map(str, sorted(tokens))).encode()).hexdigest()[:16]


async def _since(answering: Answering, who: Actor, query: str, token: str | None) -> int | None:
    """The number that a token stands for, while its caller has the rights that they had then."""
    try:
        found = cursor.unseal(answering.secret, query, token or "", now=answering.clock.now())
    except cursor.BadCursor:
        return None
    seq, rights, at = cast("tuple[int, str, int]", found)
    if rights != _rights(who.tokens):
        then = datetime.fromtimestamp(at / 1_000_000, UTC)
        made = await answering.base.rows(MADE, who.workspace, who.tokens, who.user, then)
        if rights != _rights({*who.tokens} - {row["gid"] for row in made}):
            return None
    return seq


async def told(
    answering: Answering, who: Actor, rows: Iterable[Mapping[str, Any]], names: selection.Names
) -> list[dict[str, Any]]:
    """Rows of the log as this reader is told them today; `names` are shown of each object."""
    events = [event for row in rows for event in expanded(row)]
    named = await _named(answering, who, events, names)
    filled = (_filled(event, named) for event in events)
    return [event for event in filled if event]


async def _named(
    answering: Answering, who: Actor, events: list[dict[str, Any]], inner: selection.Names
) -> dict[Gid, Any]:
    """Every object the events speak of, as this reader sees it, one statement for each kind."""
    wanted: dict[str, set[Gid]] = {}
    for gid in (g for event in events for g in _gids(event)):
        kind = kind_of(gid)
        if kind and kind.name.lower() in answering.known:
            wanted.setdefault(kind.name.lower(), set()).add(gid)
    found: dict[Gid, Any] = {}
    for name, gids in wanted.items():
        for item in await answering.fetch(who, listing.named(answering.known[name]), gids, inner):
            found[int(item["gid"])] = {**item, "resource_type": name}
    return found


def _gids(event: Mapping[str, Any]) -> Iterable[Gid]:
    yield from (event[key] for key in ("user", "resource", "parent") if event.get(key))
    change: Mapping[str, Any] = event.get("change") or {}
    found = (_gid(change.get(key)) for key in ("new_value", "added_value", "removed_value"))
    yield from (gid for gid in found if gid is not None)


def _gid(value: Any) -> Gid | None:
    """A reference: links keep it as text or as a number."""
    if isinstance(value, str) and value.isdigit() and kind_of(int(value)):
        return int(value)
    return (
        value if isinstance(value, int) and not isinstance(value, bool) and kind_of(value) else None
    )


def _filled(event: Mapping[str, Any], named: Mapping[Gid, Any]) -> dict[str, Any] | None:
    """The event as this reader is told it; None where it is about what they may not see."""
    resource, parent = named.get(event["resource"]), named.get(event["parent"] or 0)
    is_place = event.get("is_place") or event["action"] == "removed"
    if event["parent"] and parent is None and is_place:
        return None
    if resource is None and event["action"] not in TOLD_OF_THE_UNSEEN:
        return None
    shown = {k: event[k] for k in ("created_at", "type", "action")}
    shown |= {"user": named.get(event["user"] or 0), "parent": parent}
    shown["resource"] = resource or _bare(event)
    if "change" in event:
        change = _change_filled(event["change"], named)
        return None if change is None else {**shown, "change": change}
    return shown


def _bare(event: Mapping[str, Any]) -> dict[str, Any]:
    """A thing that was seen before."""
    bare = {"gid": str(event["resource"]), "resource_type": event["type"]}
    return bare | ({"resource_subtype": event["subtype"]} if event["subtype"] else {})


def _change_filled(change: Mapping[str, Any], named: Mapping[Gid, Any]) -> dict[str, Any] | None:
    """Values only where they are references: others are read from the object.  A link to something
    unseen is nothing to tell.
    """
    shown = {"field": change["field"], "action": change["action"]}
    for key in ("new_value", "added_value", "removed_value"):
        gid = _gid(change.get(key))
        if gid is None:
            continue
        if gid not in named and (key != "new_value" or change["field"] == "custom_fields"):
            return None
        shown |= {key: named[gid]} if gid in named else {}
    return shown


SYNC = inputs.text(
    "sync", "The token of the last answer; without one the answer is 412 with a fresh token."
)
OPERATIONS = (
    Operation(
        method="GET",
        path="/events",
        id="getEvents",
        tag="Events",
        doc="What happened to an object and within it.",
        parameters=(
            inputs.ref(
                "resource",
                ("task", "project", "workspace", "team"),
                "The object to watch.",
                required=True,
            ),
            SYNC,
        ),
        serve=read_events,
        refuses=(412,),
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/events",
        id="getWorkspaceEvents",
        tag="Workspaces",
        doc="What happened in a workspace.",
        places=(inputs.ref("workspace_gid", "workspace", "The workspace."),),
        parameters=(SYNC,),
        serve=read_events,
        refuses=(412,),
    ),
)
