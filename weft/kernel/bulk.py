"""Rewrites of many rows in one statement: what they become is chosen by SQL, not carried as arguments.

Features say which rows and what they become as a SELECT; the writing itself stays here.  `:name` binds as in
loads.  Each is a step of a unit of work (`unit.then`), so it sees the unit's own write and shares its fate.
"""

from collections.abc import Sequence

import sqlalchemy as sa

from weft.kernel.reading import Statement
from weft.kernel.unit_of_work import bound


def rewrite(
    table: sa.Table, key: str, columns: Sequence[str], chosen: str, *, raises: sa.Table | None = None
) -> Statement:
    """New values for rows: `chosen` selects the key and the columns.

    Rows that would stay as they are are left alone.  `raises` names the table whose rows with the same gid get a
    higher version where something changed: whoever decided on them decides again.
    """
    sets = ", ".join(f"{name} = x.{name}" for name in columns)
    differs = " OR ".join(f"t.{name} IS DISTINCT FROM x.{name}" for name in columns)
    text = (
        f"UPDATE {table.name} AS t SET {sets} FROM chosen x WHERE t.workspace_gid = :workspace::bigint"
        f" AND t.{key} = x.{key} AND ({differs})"
    )
    if raises is None:
        return bound(f"WITH RECURSIVE chosen AS MATERIALIZED ({chosen}) {text}")
    return bound(
        f"WITH RECURSIVE chosen AS MATERIALIZED ({chosen}), changed AS ({text} RETURNING t.{key} AS gid)"
        f" UPDATE {raises.name} AS t SET version = t.version + 1 FROM changed x"
        " WHERE t.workspace_gid = :workspace::bigint AND t.gid = x.gid"
    )


def told(resource: str, action: str, chosen: str) -> Statement:
    """Log rows for many objects alike: `chosen` selects gid, subtype, readers_before, readers and scopes."""
    names = "at, actor_gid, resource, resource_gid, subtype, action, changes, scopes, readers_before, readers"
    return bound(
        f"WITH RECURSIVE chosen AS MATERIALIZED ({chosen})"
        f" INSERT INTO log (workspace_gid, {names}, cause, origin)"
        f" SELECT :workspace::bigint, :now::timestamptz, :user::bigint, '{resource}', x.gid, x.subtype, '{action}',"
        " '{}'::jsonb, x.scopes, x.readers_before, x.readers, :cause::text, :origin::text FROM chosen x ORDER BY x.gid"
    )
