"""Storage of workspaces and of who belongs to them.

Both are reference tables: a person's workspaces must be found without naming one.
"""

import sqlalchemy as sa
from sqlalchemy import Column

from weft.kernel.tables import (
    document,
    flag,
    gid,
    index,
    moment,
    number,
    table,
    text,
    texts,
    tokens,
    version,
)
from weft.std.working_days import USUAL

workspaces = table(
    "workspaces",
    gid(),
    text("name", length=1024),
    flag("is_organization", default=True),
    texts("email_domains"),
    text("zone", default="UTC"),
    text("signup_policy", default="invite"),
    document("settings"),
    number("fiscal_year_start", default=1),
    texts("switched_off"),
    flag("allows_public_links"),
    texts("working_days", default=USUAL),
    moment("created_at"),
    version(),
    shared=True,
)
workspace_memberships = table(
    "workspace_memberships",
    gid("workspace_gid"),
    gid("user_gid"),
    gid(),
    text("kind", default="member"),
    flag("is_admin"),
    flag("is_active", default=True),
    moment("created_at"),
    version(),
    key="workspace_gid user_gid",
    shared=True,
)
sa.Index("workspace_memberships_user_idx", workspace_memberships.c.user_gid)
index(workspace_memberships, "gid", unique=True)
invitations = table(
    "invitations",
    gid(),
    Column("digest", sa.LargeBinary, nullable=False),
    text("email", length=320),
    gid("invited_by_gid"),
    text("kind", default="member"),
    tokens("places"),
    flag("is_by_hand"),
    moment("created_at"),
    moment("expires_at"),
    moment("used_at", null=True),
    gid("used_by_gid", null=True),
    moment("revoked_at", null=True),
)
index(invitations, "email")
index(invitations, "digest", unique=True)
