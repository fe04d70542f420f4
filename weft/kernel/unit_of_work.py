"""The one door for writes: collect what a command does, then write all of it at once.

A command loads without a lock, decides, and tells the unit; the unit diffs rows and links into
changes, and writes rows, links, log, audit, idempotent answer and what features derive from changes
(stories) in one guarded statement.  A lost race shows as no guard; the command is simply run again.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

import asyncpg
import msgspec
import sqlalchemy as sa

from weft.kernel import tables as store
from weft.kernel.access import Actor, Gid
from weft.kernel.changes import Audience, Change, diff, wire
from weft.kernel.database import Database
from weft.kernel.naming import Named, Names
from weft.kernel.reading import Statement
from weft.kernel.resource import Spec
from weft.kernel.writing import Group, Shape, Verb, group, own_group, write
from weft.std.gid import Kind

Row = Mapping[str, Any]
NO_LINKS: Row = {}


@dataclass(frozen=True, slots=True)
class Key:
    """The caller's Idempotency-Key with the digest of the request it came with."""

    name: str
    digest: bytes

    @classmethod
    def of(cls, name: str, *parts: bytes) -> "Key":
        """Bind a key to the request: method, path and body."""
        return cls(name, sha256(b"\0".join(parts)).digest())


@dataclass(frozen=True, slots=True)
class Raise:
    """Not a value but a step: the column grows by this number, whatever it holds."""

    by: int


def _raised(values: Row) -> tuple[str, ...]:
    return tuple(k for k, v in values.items() if isinstance(v, Raise))


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command answers with: an object to shape, a plain value, or nothing; `beside` stands
    next to `data`.
    """

    resource: Spec | None = None
    gid: Gid = 0
    value: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    beside: Mapping[str, str] = field(default_factory=dict[str, str])


NOTHING = Reply()


@dataclass(frozen=True, slots=True)
class Told:
    """A change with those who may hear of it."""

    change: Change
    audience: Audience


Derive = Callable[["Unit", Told], None]


@dataclass(slots=True)
class Unit:
    """One command's work.

    `derive` are the features' pure readers of changes: once the command has told everything, each
    reads every change and writes in the same breath.  `names` knows what things are called.
    """

    base: Database
    who: Actor
    now: datetime
    key: Key | None = None
    origin: str = "api"
    cause: str = "user"
    root: Gid | None = None
    derive: Sequence[Derive] = ()
    names: Names = field(default_factory=Names)
    gained: list[int] = field(default_factory=list[int])
    moves_rights: bool = False
    moves_rights_in: list[Gid] = field(default_factory=list[Gid])
    told: list[Told] = field(default_factory=list[Told])
    _groups: dict[Group, list[Row]] = field(default_factory=dict[Group, list[Row]])
    _guards: dict[sa.Table, dict[Gid, int]] = field(default_factory=dict[sa.Table, dict[Gid, int]])
    after: list[Statement] = field(default_factory=list[Statement])
    later: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])
    _watched: dict[sa.Table, dict[Gid, int]] = field(default_factory=dict[sa.Table, dict[Gid, int]])
    _steps: list[tuple[Statement, Row]] = field(default_factory=list[tuple[Statement, Row]])
    _derived: int = 0
    batch: Gid | None = None

    # Reading, before a decision.

    async def row(self, sql: str | Statement, **given: Any) -> dict[str, Any] | None:
        """Load one row; `:name` in the text binds an argument or one of the actor's."""
        statement = bound(sql) if isinstance(sql, str) else sql
        found = await self.base.row(
            statement.sql, *statement.arguments(self.who.arguments() | given)
        )
        return dict(found) if found else None

    async def rows(self, sql: str | Statement, **given: Any) -> list[dict[str, Any]]:
        """Load rows."""
        statement = bound(sql) if isinstance(sql, str) else sql
        found = await self.base.rows(
            statement.sql, *statement.arguments(self.who.arguments() | given)
        )
        return [dict(r) for r in found]

    async def names_of(self, gids: Collection[Gid]) -> dict[Gid, Named]:
        """What things are called, those that the actor may see."""
        return await self.names.of(self.base, self.who, gids)

    def gid(self, kind: Kind) -> Gid:
        """A new identity in the actor's workspace.  The base keeps a stock; ask it for more
        before bulk work.
        """
        return self.base.gid(kind, self.who.bucket)

    # Writing, once it is decided.

    def insert(self, table: sa.Table, **values: Any) -> None:
        """A new row."""
        self._write("insert", table, {}, values)

    def update(self, table: sa.Table, key: Row, /, **values: Any) -> None:
        """New values for the row with this key."""
        self._write("update", table, key, values)

    def delete(self, table: sa.Table, **key: Any) -> None:
        """Take a row away: links only, objects go to the trash."""
        self._write("delete", table, key, {})

    def guard(self, table: sa.Table, gid: Gid, version: int) -> None:
        """Nothing is written unless this row still has this version."""
        self._guards.setdefault(table, {})[gid] = version

    def watch(self, table: sa.Table, gid: Gid, version: int) -> None:
        """Like `guard`, for a row that this unit only relies on: others may rely on it at the
        same time.
        """
        self._watched.setdefault(table, {})[gid] = version

    def then(self, sql: str, /, **given: Any) -> None:
        """A rewrite that must see this unit's write: it runs after it, in the same transaction."""
        self._steps.append((bound(sql), given))

    def _write(self, verb: Verb, table: sa.Table, key: Row, values: Row) -> None:
        raised = () if verb == "insert" else _raised(values)
        alike = group(verb, table, tuple(key), tuple(values), raised)
        row = {**key, **values, **{k: values[k].by for k in raised}} if raised or key else values
        self._groups.setdefault(alike, []).append(row)

    # What happened.

    def add(
        self,
        resource: Spec,
        row: Row,
        audience: Audience,
        *,
        parent: Gid | None = None,
        links: Row = NO_LINKS,
    ) -> None:
        """A new object, with the links it is born with (see `Change.fields`)."""
        self.insert(resource.table, **row)
        fields = {**diff(resource, {}, row), **links}
        subtype = row.get("resource_subtype")
        self.tell(Change(resource, row["gid"], "added", fields, parent, subtype), audience)

    def change(
        self,
        resource: Spec,
        before: Row,
        after: Row,
        audience: Audience,
        *,
        links: Row = NO_LINKS,
    ) -> dict[str, Any]:
        """New values for a loaded row, and the links that change with it; nothing where nothing
        differs.
        """
        new = {k: v for k, v in after.items() if before.get(k) != v}
        if not new and not links:
            return {}
        self.touch(resource, before, **new)
        fields = {**diff(resource, before, after), **links}
        if fields:
            subtype = after.get("resource_subtype", before.get("resource_subtype"))
            self.tell(Change(resource, before["gid"], "changed", fields, None, subtype), audience)
        return fields

    def touch(self, resource: Spec, before: Row, **new: Any) -> None:
        """Guard a loaded row and raise its version: something about it changes."""
        if "version" in resource.table.c:
            self.guard(resource.table, before["gid"], before["version"])
            new = new | {"version": Raise(1)}
        if "modified_at" in resource.table.c:
            new = new | {"modified_at": self.now}
        self.update(resource.table, {resource.key: before[resource.key]}, **new)

    def tell(self, change: Change, audience: Audience, *, audited: bool = True) -> None:
        """Log a change; features derive what they keep of it.

        What follows from an audited change needs no audit of its own.
        """
        told = Told(change, audience)
        self.told.append(told)
        self.insert(
            store.log,
            at=self.now,
            actor_gid=self.who.user,
            resource=change.resource.name,
            resource_gid=change.gid,
            subtype=change.subtype,
            action=change.action,
            parent_gid=change.parent,
            changes=wire(change.resource, change.fields),
            scopes=list(dict.fromkeys([change.gid, *audience.scopes])),
            readers_before=list(audience.before),
            readers=list(audience.readers),
            cause=self.cause,
            root=self.root,
            origin=self.origin,
            key=self.key.name if self.key else None,
        )
        if audited:
            self.note(f"{change.resource.name}.{change.action}", change.resource.name, change.gid)

    def _derive(self) -> None:
        """Let the features read what was told, each change once; what they tell is read as well."""
        while self._derived < len(self.told):
            told = self.told[self._derived]
            self._derived += 1
            for derive in self.derive:
                derive(self, told)

    def follow(self) -> None:
        """Let the features read what was told so far: what is done next comes behind theirs."""
        self._derive()

    def note(self, action: str, resource: str, gid: Gid | None, **details: Any) -> None:
        """Audit: also for what changes no row."""
        self.insert(
            store.audit,
            at=self.now,
            actor_gid=self.who.user,
            actor_kind=self.who.kind,
            action=action,
            resource=resource,
            resource_gid=gid,
            origin=self.origin,
            details=details,
        )

    def finally_do(self, effect: Callable[[], None]) -> None:
        """What leaves the building: done once the write has been won, and never where it was
        lost.
        """
        self.later.append(effect)

    def gains(self, token: int) -> None:
        """The actor holds this token from this very write on."""
        self.gained.append(token)

    @property
    def is_empty(self) -> bool:
        """Nothing to write."""
        return not self._groups and not self._moved

    @property
    def _moved(self) -> list[Gid]:
        """The workspaces whose kept actors are stale from now on."""
        return [*([self.who.workspace] if self.moves_rights else []), *self.moves_rights_in]

    # The write itself.

    async def commit(
        self, answer: Statement | None, *, gid: Gid = 0, status: int = 200, extra: Row | None = None
    ) -> "Outcome":
        """Write everything, or nothing where somebody was faster."""
        self._derive()
        in_steps = bool(self.after or self._steps)
        shape = Shape(
            tuple(self._guards),
            tuple(self._groups),
            bool(self._moved),
            self.key is not None,
            None if in_steps else answer,
            tuple(self._watched),
            None if in_steps or answer is None else own_group(self._groups, answer, gid),
        )
        statement = write(shape)
        given = self._arguments(gid, status) | dict(extra or {})
        try:
            if in_steps:
                return await self._in_steps(statement, answer, given)
            found = await self.base.row(statement.sql, *statement.arguments(given))
        except (asyncpg.UniqueViolationError, asyncpg.DeadlockDetectedError):
            return LOST
        return Outcome(bool(found and found["won"]), found["data"] if found else None)

    async def _in_steps(
        self, statement: Statement, answer: Statement | None, given: dict[str, Any]
    ) -> "Outcome":
        """The guarded statement, then the rewrites that must see it, in one short transaction."""
        async with self.base.transaction() as connection:
            found = await connection.fetchrow(statement.sql, *statement.arguments(given))
            if not (found and found["won"]):
                return LOST
            for step, own in [*((step, given) for step in self.after), *self._steps]:
                await connection.execute(step.sql, *step.arguments({**given, **own}))
            if answer is None:
                return Outcome(True, None)
            shown = await connection.fetchrow(answer.sql, *answer.arguments(given))
            data = shown["data"] if shown else None
            if self.key:
                await connection.execute(
                    KEEP_BODY, self.who.workspace, self.who.user, self.key.name, data
                )
            return Outcome(True, data)

    def _arguments(self, gid: Gid, status: int) -> dict[str, Any]:
        given = self.who.arguments() | {"gid": gid, "now": self.now, "status": status}
        given |= {"moved": self._moved, "batch": self.batch, "cause": self.cause}
        given |= {"origin": self.origin, "log_key": self.key.name if self.key else None}
        if self.gained:
            given["tokens"] = (*self.who.tokens, *self.gained)
        for i, (_, wanted) in enumerate(self._guards.items()):
            given[f"guard_{i}"] = encode([{"gid": g, "version": v} for g, v in wanted.items()])
            given[f"guard_{i}_count"] = len(wanted)
        for i, (_, wanted) in enumerate(self._watched.items()):
            given[f"watch_{i}"] = encode([{"gid": g, "version": v} for g, v in wanted.items()])
            given[f"watch_{i}_count"] = len(wanted)
        for i, rows in enumerate(self._groups.values()):
            given[f"rows_{i}"] = encode(rows)
        if self.key:
            given |= {"key": self.key.name, "digest": self.key.digest}
        return given


KEEP_BODY = """UPDATE answers SET body = convert_from($4, 'UTF8')
WHERE workspace_gid = $1 AND user_gid = $2 AND key = $3"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether the write was made, and the shaped answer."""

    won: bool
    data: bytes | None


LOST = Outcome(False, None)


def encode(rows: Iterable[Row]) -> str:
    """Rows as JSON for json_to_recordset."""
    return msgspec.json.encode(list(rows)).decode()


_NAMED = re.compile(r"(?<![:\w]):([a-z_]\w*)")
_known: dict[str, Statement] = {}


def bound(sql: str) -> Statement:
    """`:name` placeholders → `$n`, remembered by text.  `::type` casts are left alone."""
    found = _known.get(sql)
    if found is None:
        names: list[str] = []
        parts = _NAMED.split(sql)
        for i in range(1, len(parts), 2):
            if parts[i] not in names:
                names.append(parts[i])
            parts[i] = f"${names.index(parts[i]) + 1}"
        found = _known[sql] = Statement("".join(parts), tuple(names))
    return found
