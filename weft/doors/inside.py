"""The API from inside: operations by their id, as a person, without HTTP.

The command line makes the demo and imports through it, so rights, history, stories and search are
what they are for everybody.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar, cast

import msgspec

from weft.doors import catalog
from weft.doors.rest.answering import TRIES, Answering
from weft.doors.rest.decoding import call_of
from weft.doors.rest.events import is_seen, told
from weft.doors.rest.reading import Reading
from weft.doors.rest.requests import Sent
from weft.exchange.door import Also
from weft.exchange.webhooks.delivering import Told
from weft.identity.actors import TRUSTED, homes_of, resolving
from weft.identity.users.finding import addressed
from weft.kernel.access import Actor, Actors, Credential, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Conflict, NotFound, Unauthorized
from weft.kernel.naming import Names
from weft.kernel.operations import DEFAULTS, Asked, Operation
from weft.kernel.reading import EPOCH
from weft.kernel.settings import Settings
from weft.kernel.unit_of_work import Key, Reply, Unit
from weft.kernel.uploads import Upload
from weft.std.clock import Clock

T = TypeVar("T")
NONE: Mapping[str, Any] = {}
ROWS = """SELECT l.at, l.actor_gid, l.resource, l.resource_gid, l.subtype, l.action, l.parent_gid,
 l.changes::text AS changes,
 EXISTS (SELECT 1 FROM unnest(l.readers) o WHERE o = ANY ($4::bigint[])) AS is_heard
FROM unnest($2::timestamptz[], $3::bigint[]) WITH ORDINALITY AS k(at, id, n)
JOIN log l ON l.workspace_gid = $1 AND l.at = k.at AND l.id = k.id
WHERE EXISTS (SELECT 1 FROM unnest(l.readers || l.readers_before) o WHERE o = ANY ($4))
ORDER BY k.n"""
OPENING = """SELECT a.acl FROM task_access a WHERE a.workspace_gid = $1 AND a.task_gid = $2"""
OPERATIONS: Mapping[str, Operation] = {o.id: o for o in catalog.OPERATIONS}


class Inside:
    """A door for the server itself: it speaks for a person without their token."""

    def __init__(
        self, base: Database, clock: Clock, *, site: str = "", limits: Settings = DEFAULTS
    ) -> None:
        self.base, self.clock = base, clock
        sources, rare = catalog.TOKEN_SOURCES, catalog.TRAIT_SOURCES
        found = resolving(base, sources, site, alive=TRUSTED, traits=rare)
        actors = Actors(found, homes_of(base))
        self._answering = Answering(
            base,
            actors,
            catalog.RESOURCES,
            catalog.FINISHERS,
            clock,
            secret=b"",
            derive=catalog.DERIVE,
            addressed=addressed,
            settings=limits,
        )

    async def call(
        self,
        operation: str,
        who: Gid,
        *,
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: Mapping[str, Any] = NONE,
        key: str | None = None,
        origin: str = "web",
        file: Upload | None = None,
        also: Also | None = None,
    ) -> Any:
        """What the operation answers under `data`.  The same `key` gets the first answer again;
        `origin` is how it came in, `file` what came along, `also` what is written with it.
        """
        places = {name: str(value) for name, value in path.items()}
        asked = OPERATIONS[operation]
        call = call_of(
            _with(asked, also) if also else asked,
            _credential(who),
            path=places,
            query=query,
            body=Sent(dict(body), files=cast("Any", {"file": file} if file else {})),
            key=Key(key, operation.encode()) if key else None,
            origin=origin,
        )
        return msgspec.json.decode((await self._answering.answer(call)).data)

    async def told(
        self, who: Gid, workspace: Gid, resource: Gid, rows: Sequence[tuple[datetime, int]]
    ) -> Told:
        """What somebody is told of rows of the log at this moment, by the law of events."""
        try:
            actor = await self._answering.actors.again(_credential(who), workspace)
        except Unauthorized:
            actor = None
        if actor is None:
            return Told((), False)
        sees = await is_seen(self._answering, resource, actor)
        places = ([at for at, _ in rows], [number for _, number in rows])
        found = await self.base.rows(ROWS, workspace, *places, actor.tokens) if rows else []
        return Told(await told(self._answering, actor, map(dict, found), {}), sees)

    async def named(self, who: Gid, workspace: Gid, gids: Sequence[Gid]) -> Mapping[Gid, str]:
        """What things are called, those that somebody sees at this moment."""
        try:
            actor = await self._answering.actors.again(_credential(who), workspace)
        except Unauthorized:
            actor = None
        if actor is None:
            return {}
        found = await self._answering.called.of(self.base, actor, gids)
        return {gid: named.name for gid, named in found.items()}

    async def reader(self, who: Gid, workspace: Gid) -> Reading:
        """Read as this person, list after list."""
        actor = await self._answering.actors.again(_credential(who), workspace)
        if actor is None:
            raise NotFound.of("workspace", workspace)
        return Reading(self._answering, _credential(who), actor)

    async def bulk(
        self, who: Gid, workspace: Gid, cause: str, work: Callable[[Unit], Awaitable[T]]
    ) -> T:
        """Many objects in one short transaction; run again where somebody was faster."""

        async def present() -> Actor:
            actor = await self._answering.actors.again(_credential(who), workspace)
            if actor is None:
                raise NotFound.of("workspace", workspace)
            return actor

        return await self._tried(present, cause, work)

    async def finish(
        self, who: Gid, workspace: Gid, cause: str, task: Gid, work: Callable[[Unit], Awaitable[T]]
    ) -> T:
        """What somebody's change of a task began is carried through in their name, whatever they
        have lost since: with the tokens that open this very task, and no others.
        """

        async def begun() -> Actor:
            moved = EPOCH.arguments({"workspace": workspace, "user": who})
            epoch = await self.base.value(EPOCH.sql, *moved)
            tokens = await self.base.value(OPENING, workspace, task)
            return Actor(who, workspace, "service", tuple(tokens or ()), (who,), epoch or 0)

        return await self._tried(begun, cause, work)

    async def _tried(
        self,
        acting: Callable[[], Awaitable[Actor]],
        cause: str,
        work: Callable[[Unit], Awaitable[T]],
    ) -> T:
        for _ in range(TRIES):
            actor = await acting()
            unit = Unit(
                self.base,
                actor,
                self.clock.now(),
                cause=cause,
                derive=catalog.DERIVE,
                names=Names(catalog.RESOURCES),
            )
            done = await work(unit)
            if unit.is_empty or (await unit.commit(None)).won:
                return done
        raise Conflict("Too many people changed this at once. Nothing was saved; try again.")


def _with(operation: Operation, also: Also) -> Operation:
    """The same operation, which writes more."""
    command = operation.command
    assert command is not None

    async def both(unit: Unit, asked: Asked) -> Reply:
        reply = await command(unit, asked)
        await also(unit)
        return reply

    return replace(operation, command=both)


def _credential(who: Gid) -> Credential:
    """Kept apart by person: nobody showed a token."""
    return Credential(who, who, "session")
