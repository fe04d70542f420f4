"""Who is told what of one row of the log: the rule of all streams.

A row is told to those who hold one of its readers' tokens, without what it refers to that they may
not see.  Who held one a moment before hears that the thing is gone; and where more may have been
lost or gained than the thing itself (what lies in a project, what is below a task), a fresh look
is asked for.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from random import uniform
from typing import Any, cast

import msgspec

from weft.kernel.access import Actor, Credential, Gid
from weft.kernel.finishing import DECODER, ENCODER
from weft.kernel.resource import Catalog, Spec
from weft.kernel.veil import Sight, has_readers, references, without
from weft.std.gid import Kind, kind_of

MOST_WAITING = 10_000
COMING_AND_GOING = frozenset({"deleted", "undeleted"})
COUNTED = COMING_AND_GOING | {"added"}
LEAVING = frozenset({"removed", "deleted"})
OPENING = frozenset({"privacy_setting", "team"})
MEMBERSHIPS = frozenset({"project_membership", "team_membership", "workspace_membership"})
PERSONAL = frozenset({"task", "story", "attachment"})
"""What a workspace has too many of for everybody: heard within what one subscribed to."""
AGAIN = (500, 3_000)
"""Milliseconds after which clients of a server that ends come again, not all at once."""
FRESH_LOOK = b'{"gid":null,"action":"resnapshot"}'


@dataclass(eq=False)
class Ear:
    """One open stream."""

    credential: Credential
    who: Actor
    subscribed: frozenset[Gid]
    heard: list[bytes] = field(default_factory=list[bytes])
    present: list[bytes] = field(default_factory=list[bytes])
    seq: int = 0
    is_closed: bool = False
    tokens: frozenset[int] = frozenset()
    spoke: float = 0.0

    def tell(self, seq: int, op: bytes) -> None:
        """Queue one op, said when the round is over; a stream that cannot keep up is closed and
        asks again from its last number.
        """
        if seq <= self.seq and seq:
            return
        self.seq = max(seq, self.seq)
        self.heard.append(op)
        if len(self.heard) > MOST_WAITING:
            self.is_closed = True

    def look_again(self) -> None:
        """What this stream shows may have come or gone without a word: it fetches anew."""
        if not self.heard or self.heard[-1] is not FRESH_LOOK:
            self.tell(0, FRESH_LOOK)


Holders = Callable[[Iterable[int]], set[Ear]]
"""Tokens → the streams that hold one of them."""


class News:
    """One row of the log on its way to the streams."""

    def __init__(self, known: Catalog, row: Mapping[str, Any]) -> None:
        self.row = row
        self.changes: dict[str, Any] = DECODER.decode(row["changes"])
        self._spec: Spec = known[row["resource"]]
        said = references(self._spec, self.changes)
        around = {row["actor_gid"], row["parent_gid"]} - {None}
        itself = {row["resource_gid"], row["workspace_gid"]}
        self.names = frozenset(g for g in said | around if has_readers(g)) - itself
        self._ops: dict[frozenset[Gid], bytes | None] = {}

    @property
    def moves_readers(self) -> bool:
        """A task comes, goes, or is seen by others than before: so is what is below it."""
        row = self.row
        if row["resource"] != "task" or row["action"] == "added":
            return False
        return row["action"] in COMING_AND_GOING or set(row["readers"]) != set(
            row["readers_before"]
        )

    @property
    def moves_a_project(self) -> bool:
        """A project opens, closes, comes or goes: so does all that lies in it."""
        if self.row["resource"] != "project":
            return False
        return self.row["action"] in COMING_AND_GOING or bool(OPENING & self.changes.keys())

    def moves_rights_of(self, who: Actor) -> bool:
        """Somebody, or one of their teams, joins or leaves, or a project of theirs opens or closes.
        Whoever joins a project by themselves saw it before.
        """
        row = self.row
        if self.moves_a_project:
            return not {*who.tokens}.isdisjoint((*row["readers"], *row["readers_before"]))
        if row["resource"] not in MEMBERSHIPS or {*who.principals}.isdisjoint(row["scopes"]):
            return False
        if row["resource"] == "workspace_membership":
            return True
        is_own_step = row["resource"] == "project_membership" and row["actor_gid"] == who.user
        return row["action"] in LEAVING or (row["action"] == "added" and not is_own_step)

    def asked_about(self, *, people: bool) -> set[Gid]:
        """The things whose readers must be known before it can be told."""
        found = {gid for gid in self.names if people or kind_of(gid) is not Kind.USER}
        return found | self.tallied | ({self.row["resource_gid"]} if self.moves_readers else set())

    @cached_property
    def tallied(self) -> frozenset[Gid]:
        """The tasks whose figures (see `work.tallies`) are others from now on."""
        row, parents = self.row, self.changes.get("parent", ())
        if row["resource"] == "task":
            moved = cast(list[Any], parents) if isinstance(parents, list) else ()
            return frozenset(int(gid) for gid in (row["above"], *moved) if gid)
        is_counted = row["action"] in COUNTED and (
            row["resource"] == "attachment" or row["subtype"] == "comment_added"
        )
        holder: Gid | None = row["parent_gid"] if is_counted else None
        return frozenset({holder} if holder and kind_of(holder) is Kind.TASK else ())

    def op(self, hidden: frozenset[Gid]) -> bytes | None:
        """The row as whoever may not know the hidden things is told; None where nothing is left."""
        if hidden not in self._ops:
            self._ops[hidden] = self._op(hidden)
        return self._ops[hidden]

    def _op(self, hidden: frozenset[Gid]) -> bytes | None:
        row, changes = self.row, without(self._spec, self.changes, hidden)
        if self.changes and not changes and row["action"] == "changed":
            return None
        op = {
            "seq": row["seq"],
            "gid": str(row["resource_gid"]),
            "resource_type": row["resource"],
            "resource_subtype": row["subtype"],
            "action": row["action"],
            "user": _shown(row["actor_gid"], hidden),
            "parent": _shown(row["parent_gid"], hidden),
            "created_at": row["at"],
            "changes": changes if hidden else msgspec.Raw(row["changes"].encode()),
            "rank": row["rank"],
            "key": row["key"],
        }
        return ENCODER.encode(op)


def _shown(gid: Gid | None, hidden: frozenset[Gid]) -> str | None:
    return str(gid) if gid and gid not in hidden else None


def gone(gid: Gid, seq: int, key: str | None = None) -> bytes:
    """A right that was lost: the gid, and nothing else; but who took it away knows their key."""
    op = {"seq": seq, "gid": str(gid), "action": "gone"}
    return msgspec.json.encode(op | {"key": key} if key else op)


def _gone_for(ear: Ear, row: Mapping[str, Any]) -> bytes:
    is_own = row["actor_gid"] == ear.who.user
    return gone(row["resource_gid"], row["seq"], row["key"] if is_own else None)


def inbox_moved(seq: int) -> bytes:
    """One's own inbox is another."""
    return msgspec.json.encode({"seq": seq, "gid": None, "action": "inbox"})


def signed_out(seq: int) -> bytes:
    """The proof that opened the stream has ended."""
    return msgspec.json.encode({"seq": seq, "action": "signed_out"})


def share(news: News, sight: Sight, holders: Holders) -> None:
    """Tell one row to all whom it concerns."""
    row, seq = news.row, news.row["seq"]
    now, before = holders(row["readers"]), holders(row["readers_before"])
    if not now and not before:
        return
    hidden = _hidden(news, sight, holders, now)
    scopes, whole = frozenset(row["scopes"]), news.op(frozenset())
    for ear in now:
        if is_wanted(ear, row, scopes):
            op = news.op(frozenset(hidden[ear])) if ear in hidden else whole
            if op is not None:
                ear.tell(seq, op)
    for ear in before - now:
        ear.tell(seq, _gone_for(ear, row))
    for ear in _unsettled(news, sight, now, before):
        ear.look_again()


def is_wanted(ear: Ear, row: Mapping[str, Any], scopes: frozenset[Gid]) -> bool:
    """Whether it happened within what was subscribed to: an object, the workspace's own affairs, or
    oneself.
    """
    subscribed = ear.subscribed
    if not subscribed or not subscribed.isdisjoint(scopes):
        return True
    if ear.who.workspace in subscribed and row["resource"] not in PERSONAL:
        return True
    return ear.who.user in subscribed and -ear.who.user in row["readers"]


def _hidden(news: News, sight: Sight, holders: Holders, now: set[Ear]) -> dict[Ear, list[Gid]]:
    """What each of them may not know of what the row refers to; nearly always nothing."""
    hidden: dict[Ear, list[Gid]] = {}
    for gid in news.names if now else ():
        for ear in now - _seeing(gid, news.row, sight, holders):
            hidden.setdefault(ear, []).append(gid)
    return hidden


def _seeing(gid: Gid, row: Mapping[str, Any], sight: Sight, holders: Holders) -> set[Ear]:
    """The streams of those who see a thing; whoever shares a task with somebody knows them."""
    members: Sequence[int] = (row["workspace_gid"],)
    opening = sight.openings.get(gid)
    found = holders(opening.tokens) if opening else set[Ear]()
    if opening and opening.to_members:
        found = found & holders(members)
    if kind_of(gid) is not Kind.USER:
        return found
    if -gid in row["readers"] or -gid in row["readers_before"]:
        return holders(row["readers"])
    return found | holders(members)


def _unsettled(news: News, sight: Sight, now: set[Ear], before: set[Ear]) -> set[Ear]:
    """Those for whom more may have come or gone than is told."""
    if news.moves_a_project:
        return now | before
    if not news.moves_readers or news.row["resource_gid"] not in sight.with_parts:
        return set()
    return now | before if news.row["action"] in COMING_AND_GOING else now ^ before


def tell_one(ear: Ear, news: Sequence[News], sight: Sight) -> None:
    """Rows of the past for one stream, by the same rule.  Whose own rights moved meanwhile is not
    told what went before: they look afresh.
    """
    if any(one.moves_rights_of(ear.who) for one in news):
        ear.heard.clear()
        ear.seq = max(ear.seq, news[-1].row["seq"])
        ear.look_again()
        return
    holders = alone(ear)
    for one in news:
        share(one, sight, holders)


def alone(ear: Ear) -> Holders:
    """One stream, as if nobody else listened."""
    tokens = set(ear.who.tokens)

    def holders(wanted: Iterable[int]) -> set[Ear]:
        return set() if tokens.isdisjoint(wanted) else {ear}

    return holders


def event(seq: int, ops: Sequence[bytes], there: Sequence[bytes] = ()) -> bytes:
    """One server-sent event."""
    beside = b',"presence":[%s]' % b",".join(there) if there else b""
    return b'id: %d\ndata: {"seq":%d,"ops":[%s]%s}\n\n' % (seq, seq, b",".join(ops), beside)


def closing(seq: int) -> bytes:
    """The last event of a server that ends: when to come again, and from where."""
    return b'event: closing\nretry: %d\ndata: {"seq":%d}\n\n' % (uniform(*AGAIN), seq)  # noqa: S311
