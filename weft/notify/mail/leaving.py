"""No more such letters: by the link that every letter carries, signed in or not.

The link is its own proof (RFC 8058): a mail program follows it with one POST, without a cookie.  It
can only ever end letters; one begins them again where one chooses what one gets.
"""

import msgspec

from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.notify.choices.logic import KINDS
from weft.notify.mail.addresses import Mailroom

# lint: allow write-door — a choice of one's own, by a proof that names nobody else
NO_LETTERS = """INSERT INTO notify_choices (workspace_gid, user_gid, kinds)
SELECT m.workspace_gid, m.user_gid, $3::jsonb FROM workspace_memberships m
WHERE m.user_gid = $1 AND m.workspace_gid = $2
ON CONFLICT (workspace_gid, user_gid) DO UPDATE SET kinds = notify_choices.kinds || excluded.kinds
RETURNING 1"""
# lint: allow write-door — as above
NO_DIGEST = """UPDATE notify_choices SET has_digest = false
WHERE user_gid = $1 AND workspace_gid = $2 RETURNING 1"""


async def locale_of(base: Database, user: Gid) -> str:
    """The language of the letters that somebody gets."""
    return await base.value("SELECT locale FROM users WHERE gid = $1", user) or "en"


async def leave(base: Database, room: Mailroom, token: str) -> str | None:
    """End what the link is for, and say which letters; None for a link that is none."""
    found = room.leaving(token)
    if found is None:
        return None
    user, workspace, what = found
    if what == "digest":
        await base.row(NO_DIGEST, user, workspace)
    else:
        kinds = {f"{name}.mail": False for name in KINDS}
        await base.row(NO_LETTERS, user, workspace, msgspec.json.encode(kinds).decode())
    return what
