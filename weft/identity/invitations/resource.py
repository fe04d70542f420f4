"""Invitations, as the API shows them: never with the secret that accepts them."""

from typing import Any

import sqlalchemy as sa

from weft.identity.invitations.rules import is_seen
from weft.identity.workspaces.tables import invitations
from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import mine
from weft.kernel.resource import CREATE, Resource, column, one
from weft.std.gid import Kind


class Invitation(Resource, table=invitations, kind=Kind.INVITATION, see=is_seen):
    """An open door for one address."""

    email = column(invitations.c.email, compact=True, write=CREATE, doc="Who is invited.")
    kind = column(
        invitations.c.kind,
        write=CREATE,
        choices=("member", "guest"),
        doc="What they become: a member, or a guest who sees only what is shared with them.",
    )
    created_at = column(invitations.c.created_at, doc="When it was sent.")
    expires_at = column(invitations.c.expires_at, doc="When it ends by itself.")
    invited_by = one("user", invitations.c.invited_by_gid, doc="Who sent it.")


def _of_workspace(keyset: Keyset) -> sa.Select[*tuple[Any, ...]]:
    i = invitations.alias("i")
    return (
        sa.select(i.c.gid, i.c.email.label("p0"), i.c.gid.label("p1"))
        .where(mine(i), i.c.workspace_gid == PARENT, is_seen(i), keyset.beyond(i.c.email, i.c.gid))
        .order_by(i.c.email, i.c.gid)
    )


OF_WORKSPACE = Listing("invitations", "invitation", _of_workspace, 2, "workspace")
