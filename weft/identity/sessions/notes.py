"""Audit of what precedes an actor: one row in each workspace of the person."""

from datetime import datetime
from typing import Any

import msgspec

from weft.identity.sessions.ending import Tx
from weft.kernel.access import Gid

# lint: allow write-door — these acts precede any actor, so no unit can note them
NOTE = """INSERT INTO audit
(workspace_gid, at, actor_gid, actor_kind, action, resource, resource_gid, origin, address, details)
SELECT w, $2, $1, 'user', $3, $4, $5, $6, $7, $8::jsonb FROM (
  SELECT m.workspace_gid FROM workspace_memberships m WHERE m.user_gid = $1 AND m.is_active
  UNION ALL SELECT 0 WHERE NOT EXISTS (
    SELECT 1 FROM workspace_memberships m WHERE m.user_gid = $1 AND m.is_active)) AS places(w)"""


async def note(
    tx: Tx,
    action: str,
    user: Gid | None,
    *,
    now: datetime,
    address: str = "",
    resource: str = "user",
    gid: Gid | None = None,
    **details: Any,
) -> None:
    """Write the audit of one act."""
    about = gid if gid is not None else user
    text = msgspec.json.encode(details).decode()
    await tx.execute(NOTE, user, now, action, resource, about, "web", address or None, text)
