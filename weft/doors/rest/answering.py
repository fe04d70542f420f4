"""One request from credential to answer: choose the workspace, run the read or the command,
shape, finish.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

import msgspec
from starlette.responses import Response

from weft.doors.rest.addresses import Addressed, Addresses, nobody_known
from weft.doors.rest.calls import (
    Call,
    first_named,
    named,
    names_otherwise,
)
from weft.doors.rest.paging import Pages
from weft.doors.rest.routing import Routes
from weft.doors.rest.shapes import shapes_of
from weft.kernel import selection
from weft.kernel.access import Actor, Actors, Form, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Conflict, Forbidden, NotFound, PaymentRequired, Refusal
from weft.kernel.finishing import Finishers, finished
from weft.kernel.listing import Listing
from weft.kernel.operations import DEFAULTS, Asked, Means, Operation
from weft.kernel.reading import EPOCH, Statement
from weft.kernel.resource import Catalog, Spec
from weft.kernel.selection import Plan
from weft.kernel.settings import Settings
from weft.kernel.unit_of_work import Derive, Reply, Unit
from weft.kernel.veil import has_readers
from weft.std.clock import Clock
from weft.std.garbage import kept_all
from weft.std.gid import Kind, kind_of

# In every round somebody wins, so as many may change one thing at once.
TRIES = 32
LIMIT = 100
UNPAGED = 1_000
LARGEST = 10_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the operation answers: JSON, its status, and for lists the offset of the next page."""

    data: bytes
    status: int = 200
    offset: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    response: Response | None = None
    beside: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass
class Answering:
    """Everything that answers need; built once by the composition root."""

    base: Database
    actors: Actors
    known: Catalog
    finishers: Finishers
    clock: Clock
    secret: bytes
    derive: tuple[Derive, ...] = ()
    on_write: Callable[[], None] = field(default=lambda: None)
    addressed: Addressed = field(default=nobody_known)
    streams: Any = None
    means: Means = field(default_factory=Means)
    settings: Settings = DEFAULTS
    routes: Mapping[str, Routes] = field(default_factory=dict[str, Routes])
    operations: Mapping[str, Operation] = field(default_factory=dict[str, Operation])

    def __post_init__(self) -> None:
        shapes = shapes_of(self.known)
        self.plan, self.one, self.listed = shapes.plan, shapes.one, shapes.listed
        self.remembered, self.called = shapes.remembered, shapes.called
        self._pages = Pages(self.secret, self.clock)
        self._addresses = Addresses(self.base, self.actors, self.addressed)

    async def answer(self, call: Call) -> Answer:
        """Try each workspace that may hold what is asked for; nearly always there is one."""
        refusal: Refusal | None = None
        for workspace in await self._workspaces(call):
            actor = await self.actors.of(call.credential, workspace)
            if actor is None:
                continue
            try:
                return await self._run(call, actor)
            except NotFound as error:
                refusal = refusal or error
            except PaymentRequired as error:
                refusal = error
        raise refusal or self._nowhere(call)

    async def _run(self, call: Call, actor: Actor) -> Answer:
        if call.operation.feature in actor.off:
            actor = await self._again(call, actor)
        if names_otherwise(call):
            call, actor = await self._addresses.with_gids(call, actor)
        if call.operation.serve is not None:
            who = await self._current(call, actor)
            return Answer(b"", response=await call.operation.serve(self, call, who))
        if call.operation.command is not None:
            return await self._write(call, actor, call.operation.command)
        if call.operation.list is not None:
            return await self._list(call, actor)
        return await self._read(call, actor)

    async def _current(self, call: Call, actor: Actor) -> Actor:
        """The actor as of now: what is served by hand runs statements that watch no epoch."""
        moved = await self.base.value(EPOCH.sql, *EPOCH.arguments(actor.arguments()))
        if moved == (actor.epoch or None):
            return actor
        return await self._again(call, actor)

    # Which workspace.

    async def _workspaces(self, call: Call) -> list[Gid]:
        thing = named(call)
        found = await self.actors.workspaces_of(call.credential.user, thing)
        if thing is not None:
            return found
        return (found if names_otherwise(call) else found[:1]) or [0]

    def _nowhere(self, call: Call) -> NotFound:
        places = [p for p in call.operation.places if p.name in call.path]
        if places:
            return NotFound.of(
                places[0].to[0] if places[0].to else "object", call.path[places[0].name]
            )
        first = first_named(call)
        return NotFound.of(first[0].name, first[1]) if first else NotFound.of("workspace", None)

    # Reads.

    async def _read(self, call: Call, actor: Actor) -> Answer:
        operation = call.operation
        assert operation.read is not None
        asked = self._asked(call, actor)
        gid = operation.read(asked)
        returns = operation.returned(gid)
        assert returns is not None
        binds = {"gid": gid, **asked.query}
        row, who = await self._fetch(call, actor, partial(self._statement, call, returns), binds)
        if row is None:
            raise self._nowhere(call)
        plan = self.plan(returns, self._shape(call), not operation.compact)
        return Answer(await self._finish(plan, row["data"], who))

    def _statement(self, call: Call, returns: Spec, form: Form) -> Statement:
        return self.one(returns, self._shape(call), not call.operation.compact, form)

    async def _list(self, call: Call, actor: Actor) -> Answer:
        operation = call.operation
        assert operation.list is not None
        asked = self._asked(call, actor)
        if operation.learn is not None:
            asked = replace(asked, learnt=await operation.learn(self.base, asked))
        listing, given = operation.list(asked)
        if listing.parent is not None and not _fits(listing.parent, given["parent"]):
            raise NotFound.of(listing.parent, given["parent"])
        spec, shape = self.known[listing.of], self._shape(call)
        binds = {
            **given,
            "limit": given.get("limit") or call.limit or UNPAGED,
            **self._pages.after(call, listing, given),
        }
        page = partial(self.listed, listing, spec, shape, call.offset is not None)
        row, who = await self._fetch(call, actor, page, binds, searches=listing.searches)
        if who.zone != actor.zone:
            return await self._list(call, who)  # its days begin at another moment
        assert row is not None
        if not row["found"]:
            raise NotFound.of(listing.parent or "object", given.get("parent"))
        data = await self._finish(self.plan(spec, shape, False), row["data"], who)
        more = row["more"] and operation.pages
        return Answer(
            data, offset=self._pages.seal(call, listing, given, row["cursor"]) if more else None
        )

    async def _fetch(
        self,
        call: Call,
        actor: Actor,
        made_for: Callable[[Form], Statement],
        given: Mapping[str, Any],
        *,
        searches: bool = False,
    ) -> tuple[Any, Actor]:
        """Run; once more, in the form for what the caller is now, where their rights had moved."""
        run, statement = self.base.found if searches else self.base.row, made_for(actor.form)
        row = await run(statement.sql, *statement.arguments({**given, **actor.arguments()}))
        if row is not None and (row["epoch"] or 0) == actor.epoch:
            return row, actor
        now = await self._again(call, actor)
        if now.epoch != actor.epoch or row is not None:
            statement = made_for(now.form)
            row = await run(statement.sql, *statement.arguments({**given, **now.arguments()}))
        return row, now

    async def fetch(
        self, who: Actor, listing: Listing, gids: Iterable[Gid], names: selection.Names
    ) -> list[dict[str, Any]]:
        """Objects by their gids, as one reader sees them: compact, or with the names asked for."""
        return await self.rows(who, listing, names, {"gids": list(gids), "limit": LARGEST}) or []

    async def rows(
        self, who: Actor, listing: Listing, names: selection.Names, given: Mapping[str, Any]
    ) -> list[dict[str, Any]] | None:
        """The rows of a list as one reader sees them; None where they do not see its parent."""
        spec, shape = self.known[listing.of], self.remembered(names)
        statement = self.listed(listing, spec, shape, False, who.form)
        row = await self.base.row(statement.sql, *statement.arguments({**who.arguments(), **given}))
        if row is None or not row["found"]:
            return None
        data = await self._finish(self.plan(spec, shape, False), row["data"], who)
        with kept_all():
            return msgspec.json.decode(data)

    async def hidden(self, who: Actor, gids: Iterable[Gid]) -> set[Gid]:
        """Those of these things that one reader may not see; parts go with what they belong to."""
        asked = {gid for gid in gids if has_readers(gid)} - {who.workspace}
        return asked - (await self.called.of(self.base, who, asked)).keys()

    # Writes.

    async def _write(
        self, call: Call, actor: Actor, command: Callable[[Unit, Asked], Awaitable[Reply]]
    ) -> Answer:
        for _ in range(TRIES):
            await self.base.stock()
            unit = self._unit(call, actor)
            try:
                reply = await command(unit, self._asked(call, actor, unit.now))
                done = await self._commit(call, unit, reply)
            except Refusal as error:
                if (kept := await self.kept(call, actor)) is not None:
                    return kept
                again = await self.actors.again(call.credential, actor.workspace)
                if (
                    again is None
                    or again.epoch == actor.epoch
                    or not isinstance(error, NotFound | Forbidden)
                ):
                    raise
                actor = again
                continue
            if done is not None:
                _leave(unit)
                return done
            if (kept := await self.kept(call, actor)) is not None:
                return kept
            actor = await self._again(call, actor)
        raise Conflict("Too many people changed this at once. Nothing was saved; try again.")

    async def _again(self, call: Call, actor: Actor) -> Actor:
        """The caller as they stand now, who may have lost the workspace meanwhile, or the
        feature.
        """
        now = await self.actors.again(call.credential, actor.workspace)
        if now is None:
            raise NotFound.of("workspace", actor.workspace)
        if call.operation.feature in now.off:
            raise PaymentRequired(
                "{feature}: Is switched off in this workspace. Ask its admins.",
                feature=call.operation.feature,
            )
        return now

    def _unit(self, call: Call, actor: Actor) -> Unit:
        return Unit(
            self.base,
            actor,
            self.clock.now(),
            call.key,
            call.origin,
            derive=self.derive,
            names=self.called,
        )

    async def _commit(self, call: Call, unit: Unit, reply: Reply) -> Answer | None:
        """Write and shape; None where the race was lost."""
        operation, who = call.operation, unit.who
        if reply.resource is None:
            data = msgspec.json.encode(reply.value if reply.value is not None else {})
            if unit.is_empty and unit.key is None:
                return Answer(data, operation.status, headers=reply.headers)
            literal = Statement("SELECT convert_to($1::text, 'UTF8') AS data", ("literal",))
            outcome = await unit.commit(
                literal, status=operation.status, extra={"literal": data.decode()}
            )
            self.on_write()
            return Answer(data, operation.status, headers=reply.headers) if outcome.won else None
        shape = self._shape(call)
        # What moves rights may have brought the first of its kind.
        form = who.form._replace(traits=None) if unit.moves_rights else who.form
        statement = self.one(reply.resource, shape, True, form, watched=False)
        outcome = await unit.commit(statement, gid=reply.gid, status=operation.status)
        if not outcome.won:
            return None
        self.on_write()
        bare = f'{{"gid":"{reply.gid}","resource_type":"{reply.resource.name}"}}'.encode()
        plan = self.plan(reply.resource, shape, True)
        data = await self._finish(plan, outcome.data, who) if outcome.data else bare
        return Answer(data, operation.status, headers=reply.headers, beside=reply.beside)

    async def kept(self, call: Call, actor: Actor) -> Answer | None:
        """The first answer to the same Idempotency-Key, if there was one."""
        if call.key is None:
            return None
        found = await self.base.row(KEPT, actor.workspace, actor.user, call.key.name)
        if found is None:
            return None
        if found["digest"] != call.key.digest:
            raise Conflict(
                "Idempotency-Key: This key was used with another request. Use a new key."
            )
        data = (found["body"] or "{}").encode()
        if call.operation.returns is not None and found["body"]:
            data = await self._finish(
                self.plan(call.operation.returns, self._shape(call), True), data, actor
            )
        return Answer(data, found["status"], beside=await self._recalled(call, actor, data))

    async def _recalled(self, call: Call, actor: Actor, data: bytes) -> Mapping[str, str]:
        if call.operation.recall is None:
            return {}
        return await call.operation.recall(self.base, actor, int(msgspec.json.decode(data)["gid"]))

    async def note(self, call: Call, actor: Actor, action: str, gid: Gid, **details: Any) -> None:
        """Audit of what changes no row; only then may it be shown."""
        for _ in range(TRIES):
            unit = self._unit(call, actor)
            unit.note(action, action.split(".")[0], gid, **details)
            if (await unit.commit(None)).won:
                return
            actor = await self._again(call, actor)
        raise Conflict("Too many people changed this at once. Nothing was shown; try again.")

    # Shapes.

    def _asked(self, call: Call, actor: Actor, now: datetime | None = None) -> Asked:
        when = now or self.clock.now()
        return Asked(actor, when, call.path, call.query, call.body, self.means, self.settings)

    def _shape(self, call: Call) -> str:
        return self.remembered(call.names)

    async def _finish(self, plan: Plan, data: bytes, who: Actor) -> bytes:
        return await finished(self.base, self.finishers, plan, data, who) if plan.finishes else data


def _leave(unit: Unit) -> None:
    for effect in unit.later:
        effect()


KEPT = """SELECT digest, status, body FROM answers
WHERE workspace_gid = $1 AND user_gid = $2 AND key = $3"""


def _fits(resource: str, gid: Gid) -> bool:
    """The gid may name such a thing: another kind needs no look-up to be unknown."""
    kind = kind_of(gid)
    return kind is None or kind.name.lower() == resource or resource.upper() not in Kind.__members__
