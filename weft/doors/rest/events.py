"""Events: what happened to an object and within it since a sync token, as the contract shows it.

A token is a sealed number of the feed; it stays readable, so a client may send the same one twice.
"""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, cast

import msgspec

from weft.doors.rest import responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.kernel import feed, inputs, listing, selection
from weft.kernel.access import Actor, Gid
from weft.kernel.errors import NotFound, PreconditionFailed
from weft.kernel.operations import Operation
from weft.kernel.reading import one_of
from weft.std import cursor
from weft.std.clock import iso_millis
from weft.std.gid import kind_of

MOST = 100
LASTS = timedelta(days=1)
READ = """SELECT f.seq, l.at, l.actor_gid, l.resource, l.resource_gid, l.subtype, l.action,
 l.parent_gid, l.changes::text AS changes
FROM feed f JOIN log l ON l.workspace_gid = f.workspace_gid AND l.at = f.at AND l.id = f.id
WHERE f.workspace_gid = $1 AND f.seq > $2 AND ($3::bigint = $1 OR $3 = ANY (l.scopes))
 AND EXISTS (SELECT 1 FROM unnest(l.readers || l.readers_before) o WHERE o = ANY ($4::bigint[]))
ORDER BY f.seq LIMIT $5"""
PLACES = frozenset({"memberships", "projects"})


async def read_events(answering: Answering, call: Call, who: Actor) -> Any:
    """The next events, or 412 with a fresh token."""
    resource = _resource(call, who)
    await _must_see(answering, resource, who)
    query = f"events|{who.workspace}|{resource}"
    now = answering.clock.now()
    since = _since(answering, query, call.query.get("sync"))
    if since is None:
        await feed.relay(answering.base)
        start = await feed.head(answering.base, who.workspace)
        fresh = cursor.seal(answering.secret, query, [start], now=now, lasts=LASTS)
        raise PreconditionFailed(
            "Sync token invalid or too old. Use the new one that came along.", fresh
        )
    await feed.relay(answering.base)
    rows = await answering.base.rows(READ, who.workspace, since, resource, who.tokens, MOST + 1)
    shown = rows[:MOST]
    until = shown[-1]["seq"] if shown else since
    events = [event for row in shown for event in expanded(dict(row))]
    named = await _named(answering, call, who, events)
    body = {
        "data": [_filled(event, named) for event in events],
        "sync": cursor.seal(answering.secret, query, [until], now=now, lasts=LASTS),
        "has_more": len(rows) > MOST,
    }
    return responses.raw(msgspec.json.encode(body))


def _resource(call: Call, who: Actor) -> Gid:
    in_path = next(iter(call.path.values()), None)
    return in_path or call.query.get("resource") or who.workspace


async def _must_see(answering: Answering, resource: Gid, who: Actor) -> None:
    kind = kind_of(resource)
    spec = answering.known.get(kind.name.lower()) if kind else None
    if spec is None:
        raise NotFound.of("resource", resource)
    plan = selection.plan(answering.known, spec, {"gid": {}}, full=False)
    statement = one_of(plan)
    given = {**who.arguments(), "gid": resource}
    if await answering.base.row(statement.sql, *statement.arguments(given)) is None:
        raise NotFound.of("resource", resource)


def _since(answering: Answering, query: str, token: str | None) -> int | None:
    if not token:
        return None
    try:
        found = cursor.unseal(answering.secret, query, token, now=answering.clock.now())
    except cursor.BadCursor:
        return None
    return int(found[0]) if found and isinstance(found[0], int) else None


def expanded(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One row of the log → the events a client sees."""
    base = {
        "user": row["actor_gid"],
        "created_at": iso_millis(row["at"]),
        "type": row["resource"],
        "action": row["action"],
        "resource": row["resource_gid"],
        "parent": row["parent_gid"],
    }
    if row["action"] != "changed":
        return [base]
    changes: dict[str, Any] = msgspec.json.decode(row["changes"])
    return [event for name, change in changes.items() for event in _of_change(base, name, change)]


def _of_change(base: Mapping[str, Any], name: str, change: Any) -> Iterable[dict[str, Any]]:
    if isinstance(change, list):
        value = cast(list[Any], change)[1]
        yield {
            **base,
            "parent": None,
            "change": {"field": name, "action": "changed", "new_value": value},
        }
        return
    for verb in ("added", "removed"):
        for gid in change.get(verb, ()):
            if name in PLACES:
                yield {**base, "action": verb, "parent": int(gid)}
            else:
                said = {"field": name, "action": verb, f"{verb}_value": gid}
                yield {**base, "parent": None, "change": said}


async def _named(
    answering: Answering, call: Call, who: Actor, events: list[dict[str, Any]]
) -> dict[Gid, Any]:
    """Every object the events speak of, as this reader sees it, one statement for each kind."""
    wanted: dict[str, set[Gid]] = {}
    for gid in (g for event in events for g in _gids(event)):
        kind = kind_of(gid)
        if kind and kind.name.lower() in answering.known:
            wanted.setdefault(kind.name.lower(), set()).add(gid)
    found: dict[Gid, Any] = {}
    for name, gids in wanted.items():
        inner: selection.Names = call.names.get("resource", {})
        for item in await answering.fetch(who, listing.named(answering.known[name]), gids, inner):
            found[int(item["gid"])] = {**item, "resource_type": name}
    return found


def _gids(event: Mapping[str, Any]) -> Iterable[Gid]:
    yield from (event[key] for key in ("user", "resource", "parent") if event.get(key))
    change: Mapping[str, Any] = event.get("change") or {}
    for key in ("new_value", "added_value", "removed_value"):
        value = change.get(key)
        if isinstance(value, str) and value.isdigit():
            yield int(value)


def _filled(event: dict[str, Any], named: Mapping[Gid, Any]) -> dict[str, Any]:
    shown = {**event}
    for key in ("user", "resource", "parent"):
        shown[key] = _reference(event.get(key), named)
    if "change" in event:
        shown["change"] = _change_filled(event["change"], named)
    return shown


def _reference(gid: Gid | None, named: Mapping[Gid, Any]) -> Any:
    if gid is None:
        return None
    kind = kind_of(gid)
    return named.get(
        gid, {"gid": str(gid), "resource_type": kind.name.lower() if kind else "object"}
    )


def _change_filled(change: Mapping[str, Any], named: Mapping[Gid, Any]) -> dict[str, Any]:
    """Values only where they are references: others are read from the object."""
    shown = {"field": change["field"], "action": change["action"]}
    for key in ("new_value", "added_value", "removed_value"):
        value = change.get(key)
        if isinstance(value, str) and value.isdigit() and kind_of(int(value)):
            shown[key] = _reference(int(value), named)
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
