"""History: what happened to one object, and how it stood at a moment.

Both are readings of the log.  A state of the past is today's state with the later changes taken
back, one by one, the newest first; only changes that the reader may hear of are told or taken back.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from weft.doors.rest import responses
from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.kernel import inputs
from weft.kernel.access import Actor, Gid
from weft.kernel.errors import NotFound
from weft.kernel.feed import relay
from weft.kernel.operations import Operation
from weft.kernel.resource import Many, One, Spec
from weft.std.gid import kind_of

MOST = 500
HIDDEN: dict[str, Any] = {"custom_fields": {}}
READ = """SELECT f.seq, l.at, l.actor_gid, l.action, l.parent_gid, l.changes::text AS changes,
  l.cause, l.origin
FROM log l JOIN feed f ON f.workspace_gid = l.workspace_gid AND f.at = l.at AND f.id = l.id
WHERE l.workspace_gid = $1 AND l.resource_gid = $2 AND ($3::timestamptz IS NULL OR l.at > $3)
 AND EXISTS (SELECT 1 FROM unnest(l.readers || l.readers_before) o WHERE o = ANY ($4::bigint[]))
 AND (l.action <> 'changed' OR l.changes <> '{}') AND ($5::bigint IS NULL OR f.seq < $5)
ORDER BY f.seq DESC LIMIT $6"""


async def read_history(answering: Answering, call: Call, who: Actor) -> Any:
    """`GET /history`: the newest change first; with `as_of`, the object as it stood then."""
    gid: Gid = call.query["resource"]
    await relay(answering.base)
    spec = _spec(answering, gid)
    now = await _today(answering, who, spec, gid)
    moment: datetime | None = call.query.get("as_of")
    if moment is not None:
        return responses.answer(
            msgspec.json.encode(await _as_of(answering, who, spec, now, moment))
        )
    before = call.query.get("before")
    rows = await _rows(answering, who, gid, None, before)
    told = [_told(row) for row in rows if row["changes"] != HIDDEN]
    return responses.answer(msgspec.json.encode(told))


async def _rows(
    answering: Answering, who: Actor, gid: Gid, since: datetime | None, before: int | None
) -> list[dict[str, Any]]:
    """What the reader may hear of, the newest first, without the values of fields that are hidden
    from them by now.
    """
    given = (who.workspace, gid, since, who.tokens, before, MOST)
    rows = [dict(row) for row in await answering.base.rows(READ, *given)]
    for row in rows:
        row["changes"] = msgspec.json.decode(row["changes"], type=dict[str, Any])
    named = {int(field) for row in rows for field in _values(row)}
    seen = await answering.called.of(answering.base, who, named)
    for row in rows:
        known = {field: pair for field, pair in _values(row).items() if int(field) in seen}
        if known != _values(row):
            row["changes"] |= {"custom_fields": known}
    return rows


def _values(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """The custom values that a change is about, by field."""
    return row["changes"].get("custom_fields") or {}


def _spec(answering: Answering, gid: Gid) -> Spec:
    kind = kind_of(gid)
    spec = answering.known.get(kind.name.lower()) if kind else None
    if spec is None:
        raise NotFound.of("resource", gid)
    return spec


async def _today(answering: Answering, who: Actor, spec: Spec, gid: Gid) -> dict[str, Any]:
    statement = answering.one(spec, "", True, who.form)
    row = await answering.base.row(
        statement.sql, *statement.arguments({**who.arguments(), "gid": gid})
    )
    if row is None:
        raise NotFound.of("resource", gid)
    return msgspec.json.decode(row["data"])


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    actor, parent = row["actor_gid"], row["parent_gid"]
    return {
        "seq": row["seq"],
        "created_at": row["at"],
        "user": {"gid": str(actor), "resource_type": "user"} if actor else None,
        "action": row["action"],
        "parent": {"gid": str(parent)} if parent else None,
        "changes": row["changes"],
        "cause": row["cause"],
        "origin": row["origin"],
    }


async def _as_of(
    answering: Answering, who: Actor, spec: Spec, now: dict[str, Any], moment: datetime
) -> dict[str, Any]:
    gid, before = int(now["gid"]), None
    state = dict(now)
    while True:
        rows = await _rows(answering, who, gid, moment, before)
        for row in rows:
            if row["action"] == "added":
                raise NotFound("resource: It did not exist at that moment.")
            state = taken_back(spec, state, row["changes"])
        if len(rows) < MOST:
            return state
        before = rows[-1]["seq"]


def taken_back(spec: Spec, state: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """The state before these changes."""
    earlier = dict(state)
    for name, change in changes.items():
        field = spec.fields.get(name)
        if name not in earlier or field is None:
            continue
        if name == "custom_fields":
            earlier[name] = [_valued(item, change) for item in earlier[name]]
        elif isinstance(change, Mapping):
            earlier[name] = _links(earlier[name], change)  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(change, Sequence) and change:
            earlier[name] = _value(field, change[0])
    return earlier


# The key under which a custom field of each kind shows its value.
TYPED = {
    "text": "text_value",
    "number": "number_value",
    "enum": "enum_value",
    "multi_enum": "multi_enum_values",
    "date": "date_value",
    "people": "people_value",
    "reference": "reference_value",
}


def _valued(item: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """A custom field with the value before a change; names are told of options alone."""
    if item["gid"] not in change:
        return dict(item)
    value, kind = change[item["gid"]][0], item["resource_subtype"]
    known = {option["gid"]: option for option in item.get("enum_options") or ()}
    names: list[str] = []
    match value:
        case None:
            shown: Any = [] if kind in ("multi_enum", "people", "reference") else None
        case {}:
            shown = {"date": (value.get("date") or value["date_time"])[:10]}
            shown |= {"date_time": value.get("date_time")}
            names = [value.get("date_time") or f"{value['date']}T00:00:00.000Z"]
        case [*gids]:
            shown = [known.get(gid, {"gid": gid}) for gid in gids]
            names = [one.get("name", one["gid"]) for one in shown]
        case _:
            shown = known.get(value, {"gid": value}) if kind == "enum" else value
            names = [shown.get("name", value) if kind == "enum" else str(value)]
    return {**item, TYPED[kind]: shown, "display_value": ", ".join(names) or None}


def _value(field: object, value: Any) -> Any:
    if isinstance(field, One):
        return {"gid": value} if value else None
    return [] if value is None and isinstance(field, Many) else value


def _links(now: Any, change: Mapping[str, Any]) -> list[Any]:
    came = set(change.get("added", ()))
    kept = [item for item in now or () if item.get("gid") not in came]
    return [*kept, *({"gid": gid} for gid in change.get("removed", ()))]


OPERATIONS = (
    Operation(
        method="GET",
        path="/history",
        id="getHistory",
        tag="History",
        doc="What happened to one object, the newest first; or, with `as_of`, how it stood.",
        home="/api/weft/1",
        parameters=(
            inputs.ref("resource", ("task", "project", "section"), "The object.", required=True),
            inputs.moment("as_of", "The moment of the state to show."),
            inputs.whole("before", "Only changes with a smaller number."),
        ),
        serve=read_history,
    ),
)
