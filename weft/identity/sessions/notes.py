"""Audit of what precedes an actor: one row in each workspace of the person."""

from datetime import datetime
from typing import Any, Protocol

import msgspec

from weft.kernel.access import Gid

# lint: allow write-door — these acts precede any actor, so no unit can note them
NOTE = """INSERT INTO audit
(workspace_gid, at, actor_gid, actor_kind, action, resource, resource_gid, origin, address, details)
SELECT w, $2, $1, 'user', $3, $4, $5, $6, $7, $8::jsonb FROM (
  SELECT m.workspace_gid FROM workspace_memberships m WHERE m.user_gid = $1 AND m.is_active
  UNION ALL SELECT 0 WHERE NOT EXISTS (
    SELECT 1 FROM workspace_memberships m WHERE m.user_gid = $1 AND m.is_active)) AS places(w)"""
# lint: allow write-door — a revoked proof must be noticed by every process at its next request
MOVE = """UPDATE epochs e SET access_epoch = e.access_epoch + 1
FROM (SELECT o.workspace_gid FROM epochs o
  JOIN workspace_memberships m ON m.workspace_gid = o.workspace_gid
  WHERE m.user_gid = $1 ORDER BY o.workspace_gid FOR NO KEY UPDATE OF o) AS mine
WHERE e.workspace_gid = mine.workspace_gid"""


class Runs(Protocol):
    """A connection within its transaction."""

    async def execute(self, query: str, *args: Any) -> str:
        """Run one statement."""
        ...


async def note(
    tx: Runs,
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


async def move_epochs(tx: Runs, user: Gid) -> None:
    """Make every process resolve anew what it knows of the person's workspaces."""
    await tx.execute(MOVE, user)
