"""People named in requests: `me`, an address or a gid → the gid of somebody the caller may know."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

import asyncpg
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from weft.identity.users.rules import is_active_here, is_found
from weft.identity.users.tables import users
from weft.kernel.access import Actor, Form, Gid, shaped_for
from weft.kernel.database import Database
from weft.kernel.errors import Invalid
from weft.kernel.reading import Statement, compiled
from weft.kernel.unit_of_work import Unit

GIDS = sa.bindparam("gids", type_=ARRAY(sa.BigInteger))
MOST_MET = 1_000
EMAILS = sa.bindparam("emails", type_=ARRAY(sa.Text))


@lru_cache(256)
def _finding(form: Form, members_only: bool) -> Statement:
    """People by gid or address, as far as the caller may know them."""
    u = users.alias()
    named = sa.or_(u.c.gid == sa.any_(GIDS), u.c.email == sa.any_(EMAILS))
    here = [is_active_here(u)] if members_only else []
    with shaped_for(form):
        found = sa.select(u.c.gid, u.c.email)
        return compiled(found.where(named, is_found(u), *here))


def _arguments(names: Sequence[str]) -> dict[str, list[int] | list[str]]:
    gids = [int(name) for name in names if name.isdigit()]
    return {"gids": gids, "emails": [name.lower() for name in names if not name.isdigit()]}


async def people(unit: Unit, asked: Sequence[str], field: str) -> list[Gid]:
    """The gids of several people of this workspace, in the order asked, each once."""
    known = {"me": unit.who.user, str(unit.who.user): unit.who.user}
    known |= {name: int(name) for name in asked if name.isdigit() and int(name) in unit.who.met}
    strangers = [name for name in asked if name not in known]
    if strangers:
        statement = _finding(unit.who.form, True)
        rows = await unit.rows(statement, **_arguments(strangers))
        known |= _by_name(rows)
        _remember(unit.who, rows)
    for name in asked:
        if name.lower() not in known:
            raise Invalid(
                "{field}: Not a user in this workspace: {name}", field=field, name=name[:80]
            )
    return list(dict.fromkeys(known[name.lower()] for name in asked))


def _remember(who: Actor, rows: Sequence[dict[str, Any]]) -> None:
    """Members know everybody, for as long as they are kept; whom guests know changes unseen."""
    if who.form.member and len(who.met) < MOST_MET:
        who.met.update(row["gid"] for row in rows)


async def person(unit: Unit, asked: str | None, field: str) -> Gid | None:
    """One person, or nobody."""
    return None if asked is None else (await people(unit, [asked], field))[0]


async def addressed(base: Database, who: Actor, asked: Sequence[str]) -> list[Gid | None]:
    """Whom a path or a query names, each as `me`, an address or a gid; None for nobody known."""
    known = {"me": who.user}
    strangers = [name for name in asked if name not in known]
    if strangers:
        statement = _finding(who.form, False)
        given = {**who.arguments(), **_arguments(strangers)}
        rows = await base.rows(statement.sql, *statement.arguments(given))
        known |= _by_name(rows)
    return [known.get(name.lower()) for name in asked]


def _by_name(rows: Iterable[asyncpg.Record | dict[str, Any]]) -> dict[str, Gid]:
    return {str(r["gid"]): r["gid"] for r in rows} | {r["email"]: r["gid"] for r in rows}
