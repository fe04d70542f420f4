"""What a filter must know of the custom types that it names."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.kernel.access import Actor, Gid, shaped_for
from weft.kernel.database import Database
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.reading import Statement, compiled, mine
from weft.work.custom_types.rules import is_seen
from weft.work.custom_types.tables import custom_types, status_options

GIDS = sa.bindparam("gids", type_=ARRAY(sa.BigInteger))
States = Mapping[Gid, frozenset[Gid]]
FILTER = "custom_type"


async def states_known(base: Database, who: Actor, types: Sequence[Gid]) -> States:
    """Those of the types that somebody knows, with all their states: also those that are offered
    no longer, which tasks may still be in.
    """
    if not types:
        return {}
    with shaped_for(who.form):
        statement = _states()
    given = {**who.arguments(), "gids": list(types)}
    rows = await base.rows(statement.sql, *statement.arguments(given))
    return {row["gid"]: frozenset(row["states"]) for row in rows}


def _states() -> Statement:
    y, o = custom_types.alias("y"), status_options.alias("o")
    states = sa.select(o.c.gid).where(mine(o), o.c.type_gid == y.c.gid)
    columns = y.c.gid, sa.func.array(states.scalar_subquery()).label("states")
    return compiled(sa.select(*columns).where(mine(y), y.c.gid == sa.any_(GIDS), is_seen(y)))


def check_known(name: str, type_: Gid, known: States) -> None:
    """Types that one does not know are as none at all: raises Invalid with the parameter's name."""
    if type_ not in known:
        raise Invalid("{name}: Not a custom type in this workspace: {kind}", name=name, kind=type_)


async def know_filter(base: Database, asked: Asked) -> None:
    """Refuse a filter by a type that the caller does not know."""
    type_ = asked.query.get(FILTER)
    if type_ is not None:
        check_known(FILTER, type_, await states_known(base, asked.who, [type_]))
