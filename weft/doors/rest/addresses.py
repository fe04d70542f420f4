"""What a request names otherwise than by gid: people, and things with ids of their own."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from weft.doors.rest.calls import Call, is_named_otherwise, team_in
from weft.kernel import inputs
from weft.kernel.access import Actor, Actors, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.unit_of_work import bound

Addressed = Callable[[Database, Actor, Sequence[str]], Awaitable[list[Gid | None]]]


async def nobody_known(_: Database, __: Actor, names: Sequence[str]) -> list[Gid | None]:
    """Where no people are served, no address leads to one."""
    return [None for _ in names]


@dataclass(frozen=True, slots=True)
class Addresses:
    """Looks up, for one caller, what has no gid yet."""

    base: Database
    actors: Actors
    addressed: Addressed

    async def with_gids(self, call: Call, actor: Actor) -> tuple[Call, Actor]:
        """The same request with the people and things named in its address known by their gids."""
        try:
            return await self._located(call, actor), actor
        except (NotFound, Invalid):
            now = await self.actors.again(call.credential, actor.workspace)
            if now is None or now.epoch == actor.epoch:
                raise
            return await self._located(call, now), now

    async def _located(self, call: Call, actor: Actor) -> Call:
        path, query = dict(call.path), dict(call.query)
        for declared, given in (
            (call.operation.places, path),
            (call.operation.parameters, query),
        ):
            for asked in declared:
                if is_named_otherwise(asked, given.get(asked.name)):
                    find = self._people_of if asked.many else self._gid_of
                    given[asked.name] = await find(asked, given[asked.name], actor)
        return replace(call, path=path, query=query)

    async def _people_of(
        self, asked: inputs.Input, names: Sequence[str], actor: Actor
    ) -> list[Gid | str]:
        """The gids of people, each once; the input's own words stay what they are."""
        strangers = [name for name in names if name not in asked.choices]
        found = dict(zip(strangers, await self.addressed(self.base, actor, strangers), strict=True))
        for name, gid in found.items():
            if gid is None:
                raise asked.refuse("Not a user in this workspace: {name}", name=name[:80])
        return list(dict.fromkeys(found.get(name) or name for name in names))

    async def _gid_of(self, asked: inputs.Input, name: str, actor: Actor) -> Gid:
        """The gid of a person, or of what a query of its feature finds under this name."""
        if asked.kind == "person":
            found = team_in(asked, name) or (await self.addressed(self.base, actor, [name]))[0]
        else:
            statement = bound(asked.alias)
            given = {**actor.arguments(), "alias": name}
            found = await self.base.value(statement.sql, *statement.arguments(given))
        if found is None:
            raise NotFound.of(asked.to[0], name[:80])
        return found
