"""Access requests that wait for an answer, the oldest first."""

import sqlalchemy as sa

from weft.identity.workspaces.tables import workspace_memberships
from weft.kernel.access import USER, WORKSPACE, Sql
from weft.kernel.listing import PARENT, Keyset, Listing
from weft.kernel.reading import Query, any_row, fixed, mine
from weft.std.gid import Kind
from weft.work.access_requests.rules import is_mine_to_answer
from weft.work.access_requests.tables import PENDING, access_requests

PERSON = sa.bindparam("person", type_=sa.BigInteger)


def _pending(keyset: Keyset, r: sa.FromClause, *where: Sql) -> Query:
    waits = r.c.approval_status == fixed(PENDING)
    return (
        sa.select(r.c.gid, r.c.gid.label("p0"))
        .where(mine(r), waits, r.c.target_gid == PARENT, *where, keyset.beyond(r.c.gid))
        .order_by(r.c.gid)
    )


def _for_me_to_answer(keyset: Keyset) -> Query:
    """Of those who still belong to the workspace."""
    r, m = access_requests.alias("r"), workspace_memberships.alias()
    here = any_row(
        m, where=[m.c.workspace_gid == WORKSPACE, m.c.user_gid == r.c.requester_gid, m.c.is_active]
    )
    wanted = sa.or_(PERSON.is_(None), r.c.requester_gid == PERSON)
    return _pending(keyset, r, wanted, here, is_mine_to_answer(r))


def _my_own(keyset: Keyset) -> Query:
    r = access_requests.alias("r")
    return _pending(keyset, r, r.c.requester_gid == USER)


REQUESTS = {
    Kind.PROJECT: Listing("access_requests", "access_request", _for_me_to_answer, 1, "project"),
    Kind.TEAM: Listing("requests_to_join", "access_request", _for_me_to_answer, 1, "team"),
}
MY_REQUESTS = Listing("my_access_requests", "access_request", _my_own, 1)
