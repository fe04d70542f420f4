"""Rewrites of many rows in one statement: what they become is chosen by SQL, not carried along.

Features say which rows and what they become as a SELECT; the writing itself stays here.  `:name`
binds as in loads.  Each is a step of a unit of work (`unit.then`): it sees the unit's own write and
shares its fate.
"""

from collections.abc import Sequence

import sqlalchemy as sa

TOLD = "gid, subtype, changes, scopes, readers_before, readers"


def rewrite(
    table: sa.Table,
    key: str,
    columns: Sequence[str],
    chosen: str,
    *,
    raises: sa.Table | None = None,
) -> str:
    """New values for rows: `chosen` selects the key (one column or several) and the columns.

    Rows that would stay as they are are left alone.  `raises` names the table whose rows with the
    gid that stands first in the key get a higher version where something changed: whoever decided
    on them decides again.
    """
    keys = key.split()
    sets = ", ".join(f"{name} = x.{name}" for name in columns)
    same = " AND ".join(f"t.{name} = x.{name}" for name in keys)
    differs = " OR ".join(f"t.{name} IS DISTINCT FROM x.{name}" for name in columns)
    text = (
        f"UPDATE {table.name} AS t SET {sets} FROM chosen x"
        f" WHERE t.workspace_gid = :workspace::bigint AND {same} AND ({differs})"
    )
    first = f"WITH RECURSIVE chosen AS MATERIALIZED ({chosen})"
    if raises is table:
        return f"{first} {text.replace(sets, f'{sets}, version = t.version + 1', 1)}"
    if raises is None:
        return f"{first} {text}"
    return (
        f"{first}, changed AS ({text} RETURNING t.{keys[0]} AS gid)"
        f" UPDATE {raises.name} AS t SET version = t.version + 1 FROM changed x"
        " WHERE t.workspace_gid = :workspace::bigint AND t.gid = x.gid"
    )


def raised(table: sa.Table, chosen: str) -> str:
    """A higher version for the rows whose gids are chosen: whoever decided on one decides again.

    Run before a rewrite that must see what others were writing: they end first, or begin anew.
    """
    return (
        f"WITH RECURSIVE chosen AS MATERIALIZED ({chosen})"
        f" UPDATE {table.name} AS t SET version = t.version + 1 FROM chosen x"
        " WHERE t.workspace_gid = :workspace::bigint AND t.gid = x.gid"
    )


def filled(table: sa.Table, columns: Sequence[str], chosen: str) -> str:
    """New rows: `chosen` selects their columns."""
    names = ", ".join(columns)
    return (
        f"WITH RECURSIVE chosen AS MATERIALIZED ({chosen})"
        f" INSERT INTO {table.name} (workspace_gid, {names})"
        f" SELECT :workspace::bigint, {names} FROM chosen"
    )


def tell(resource: str, action: str, chosen: str) -> str:
    """Log rows for many objects alike: `chosen` selects the columns of `TOLD`."""
    return (
        f"WITH RECURSIVE chosen AS MATERIALIZED ({chosen})"
        " INSERT INTO log (workspace_gid, at, actor_gid, resource, resource_gid, subtype, action,"
        " changes, scopes, readers_before, readers, cause, origin, key)"
        f" SELECT :workspace::bigint, :now::timestamptz, :user::bigint, '{resource}', x.gid,"
        f" x.subtype, '{action}', x.changes, x.scopes, x.readers_before, x.readers,"
        " :cause::text, :origin::text, :log_key::text FROM chosen x ORDER BY x.gid"
    )
