"""Verbs of the inbox: mark what one has read, keep it, put it away or off.  Nobody else sees any of
it, so it is no part of the history.
"""

import asyncio
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from weft.kernel.access import Form, Gid, shaped_for
from weft.kernel.database import Database
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.reading import Statement, compiled
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.notify.inbox.listings import COUNT_MOST, counted
from weft.notify.inbox.tables import inbox_items
from weft.std.clock import iso_millis

CHANNEL = "weft_inbox"
"""Where it is said whose inbox is another: the workspace, then people."""
MOST_AT_ONCE = 1_000
_OWN = """SELECT i.* FROM inbox_items i WHERE i.workspace_gid = :workspace::bigint
 AND i.user_gid = :user::bigint"""
NAMED = """SELECT i.*, (SELECT count(*) FROM inbox_events e WHERE e.workspace_gid = i.workspace_gid
  AND e.resource_gid = i.resource_gid AND e.user_gid = i.user_gid
  AND date_trunc('milliseconds', e.at) > :until::timestamptz) AS newer
FROM inbox_items i WHERE i.workspace_gid = :workspace::bigint AND i.user_gid = :user::bigint
 AND i.resource_gid = ANY (:gids::bigint[]) ORDER BY i.resource_gid"""
# What stands in the inbox and happened by then; `read` alone, where only that is meant.
STANDING = f"""{_OWN} AND i.archived_at IS NULL AND i.happened_at <= :until::timestamptz
 AND (i.snoozed_until IS NULL OR i.snoozed_until <= :now::timestamptz)
 AND (NOT :only_read::boolean OR i.unread = 0) AND (:archives::boolean OR i.unread > 0)
ORDER BY i.shown_at DESC, i.resource_gid DESC LIMIT {MOST_AT_ONCE}"""
RING = "SELECT pg_notify($1, $2)"
_ringing: set[asyncio.Task[Any]] = set()


@lru_cache(64)
def _counted(form: Form) -> Statement:
    with shaped_for(form):
        return compiled(counted())


async def count_unread(unit: Unit, _: Asked) -> Reply:
    """How much is unread, and when the next that was put off comes back."""
    row = await unit.row(_counted(unit.who.form), most=COUNT_MOST)
    assert row is not None
    wakes = row["wakes_at"]
    return Reply(
        value={"unread_count": row["unread"], "wakes_at": iso_millis(wakes) if wakes else None}
    )


async def mark(unit: Unit, asked: Asked) -> Reply:
    """Some things in one's inbox; what does not stand there is left out."""
    body = asked.body
    if not {"is_read", "is_bookmarked", "is_archived", "snoozed_until"} & body.keys():
        raise Invalid("is_read: Missing input. Say what to do with them")
    for row in await unit.rows(NAMED, gids=body["resources"], until=body.get("until")):
        _mark(unit, row, body)
    _ring(unit)
    return NOTHING


async def mark_all(unit: Unit, asked: Asked) -> Reply:
    """Everything that stands in one's inbox, as far as it had happened by then: at most a thousand
    things at once.  Answers which they were.
    """
    body = asked.body
    archives = bool(body.get("is_archived"))
    if not archives and not body.get("is_read"):
        raise Invalid("is_read: Missing input. Give is_read or is_archived")
    until = body.get("until") or unit.now
    given = {"until": until, "now": unit.now, "archives": archives}
    rows = await unit.rows(STANDING, **given, only_read=bool(body.get("only_read")))
    done = {"is_archived": True} if archives else {"is_read": True}
    for row in rows:
        _mark(unit, row, done)
    _ring(unit)
    return Reply(value={"resources": [str(row["resource_gid"]) for row in rows]})


def _mark(unit: Unit, row: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    new: dict[str, Any] = {}
    if wanted.get("is_read") is not None:
        new |= _read(unit, row, is_read=wanted["is_read"])
    for word, name in (("is_bookmarked", "bookmarked_at"), ("is_archived", "archived_at")):
        if wanted.get(word) is not None:
            new[name] = (row[name] or unit.now) if wanted[word] else None
    if "snoozed_until" in wanted:
        until = wanted["snoozed_until"]
        new |= {"snoozed_until": until, "shown_at": until or row["happened_at"]}
        if until is not None and not row["unread"]:
            new["unread"] = Raise(1)  # it comes back as something new
    if new:
        key = {"resource_gid": row["resource_gid"], "user_gid": unit.who.user}
        unit.update(inbox_items, key, **new)


def _read(unit: Unit, row: Mapping[str, Any], *, is_read: bool) -> dict[str, Any]:
    """What came while one read stays unread: only what was there is taken off."""
    if is_read:
        seen = max(row["unread"] - row.get("newer", 0), 0)
        return {"unread": Raise(-seen), "read_at": unit.now}
    return {"unread": Raise(0 if row["unread"] else 1), "read_at": None}


def _ring(unit: Unit) -> None:
    """One's other tabs and devices look again, once it is written."""
    base, payload = unit.base, f"{unit.who.workspace} {unit.who.user}"
    unit.finally_do(lambda: _say(base, payload))


def _say(base: Database, payload: str) -> None:
    task = asyncio.get_running_loop().create_task(base.row(RING, CHANNEL, payload))
    _ringing.add(task)
    task.add_done_callback(_ringing.discard)


def heard(payload: str) -> tuple[Gid, frozenset[Gid]]:
    """Whose inbox is another: the workspace, and people in it."""
    workspace, *people = (int(part) for part in payload.split())
    return workspace, frozenset(people)
