"""From a credential to an actor: kind, principals and tokens in one workspace, in one statement.

Other floors contribute tokens as SQL with the columns workspace_gid, user_gid and token over the
CTE `me(workspace_gid, user_gid, kind, principals)`: of one person here, of many elsewhere.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from weft.kernel.access import Actor, Credential, Gid
from weft.kernel.database import Database
from weft.kernel.errors import Unauthorized
from weft.kernel.reading import EPOCH

ALIVE = """EXISTS (SELECT 1 FROM users u WHERE u.gid = $2 AND u.deactivated_at IS NULL) AND (
 EXISTS (SELECT 1 FROM access_tokens c WHERE c.gid = $3 AND c.revoked_at IS NULL
  AND (c.expires_at IS NULL OR c.expires_at > now()))
 OR EXISTS (SELECT 1 FROM sessions c WHERE c.gid = $3 AND c.revoked_at IS NULL AND c.expires_at >
  now()))"""
# The server itself speaks for somebody, as on its own command line: no credential to look up.
TRUSTED = """$3::bigint IS NOT NULL AND EXISTS (SELECT 1 FROM users u WHERE u.gid = $2 AND
  u.deactivated_at IS NULL)"""
ME = """WITH me AS MATERIALIZED (
  SELECT m.workspace_gid, m.user_gid, m.kind, m.is_admin, u.zone, u.locale,
    (SELECT w.switched_off FROM workspaces w WHERE w.gid = m.workspace_gid) AS off,
    array_prepend(m.user_gid, array(SELECT t.team_gid FROM team_memberships t
      WHERE t.workspace_gid = m.workspace_gid AND t.user_gid = m.user_gid)) AS principals
  FROM workspace_memberships m JOIN users u ON u.gid = m.user_gid
  WHERE m.workspace_gid = $1 AND m.user_gid = $2 AND m.is_active AND u.deactivated_at IS NULL)
SELECT ({alive}) AS alive, me.*, ({epoch}) AS epoch,
  array(SELECT -me.user_gid UNION SELECT me.workspace_gid WHERE me.kind IN ('member', 'service')
    UNION SELECT unnest(me.principals[2:]){more}) AS tokens,
  {traits} AS traits
FROM (SELECT 1) one LEFT JOIN me ON true"""
HOMES = """SELECT m.workspace_gid FROM workspace_memberships m JOIN workspaces w ON w.gid =
  m.workspace_gid
WHERE m.user_gid = $1 AND m.is_active ORDER BY m.created_at, m.workspace_gid"""


def resolving(
    base: Database,
    sources: Sequence[str],
    site: str,
    *,
    alive: str = ALIVE,
    traits: Sequence[str] = (),
) -> Callable[[Credential, Gid], Awaitable[Actor | None]]:
    """How this server resolves actors; `sources` are the floors' token queries, `site` the
    address of the web app, `alive` says whether a credential still holds, `traits` which rare
    things a workspace has.
    """
    statement = _statement(sources, traits, alive)

    async def resolve(credential: Credential, workspace: Gid) -> Actor | None:
        row = await base.row(statement, workspace, credential.user, credential.gid)
        if row is None or not row["alive"]:
            raise Unauthorized("Not Authorized. The token or session is no longer valid.")
        if row["user_gid"] is None:
            return nobody(credential, site) if workspace == 0 else None
        return _actor(dict(row), credential, workspace, site)

    return resolve


def _actor(row: Mapping[str, Any], credential: Credential, workspace: Gid, site: str) -> Actor:
    return Actor(
        user=credential.user,
        workspace=workspace,
        kind=row["kind"],
        tokens=tuple(row["tokens"]),
        principals=tuple(row["principals"]),
        epoch=row["epoch"] or 0,
        is_admin=row["is_admin"],
        zone=row["zone"],
        locale=row["locale"],
        scopes=credential.scopes,
        app=credential.app,
        site=site,
        off=frozenset(row["off"]),
        traits=None if row["traits"] is None else frozenset(row["traits"]),
    )


def _statement(sources: Sequence[str], traits: Sequence[str], alive: str) -> str:
    more = "".join(f" UNION SELECT token FROM ({source}) s" for source in sources)
    rare = f"array({' UNION '.join(traits)})" if traits else "NULL::text[]"
    epoch = EPOCH.placed({"workspace": "$1", "user": "$2"})
    return ME.format(alive=alive, more=more, traits=rare, epoch=epoch)


def nobody(credential: Credential, site: str) -> Actor:
    """A person outside every workspace: sees themselves."""
    return Actor(credential.user, 0, "guest", (-credential.user,), (credential.user,), 0, site=site)


def homes_of(base: Database) -> Callable[[Gid], Awaitable[list[Gid]]]:
    """How this server finds a person's workspaces, the oldest first."""

    async def homes(user: Gid) -> list[Gid]:
        return [row["workspace_gid"] for row in await base.rows(HOMES, user)]

    return homes
