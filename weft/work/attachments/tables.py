"""Storage of attachments' facts; their bytes live in the blob store under a random key."""

import sqlalchemy as sa
from sqlalchemy import Column

from weft.kernel.tables import flag, gid, index, moment, table, text, version

attachments = table(
    "attachments",
    gid(),
    gid("parent_gid"),
    text("name", length=1024),
    text("resource_subtype", default="asana"),
    text("blob_key", null=True),
    Column("size", sa.BigInteger, nullable=True),
    text("media_type", null=True),
    text("url", null=True, length=2048),
    flag("connected_to_app"),
    gid("created_by_gid", null=True),
    moment("created_at"),
    gid("trashed_in", null=True),
    version(),
)
index(attachments, "parent_gid gid")
index(attachments, "trashed_in", where=attachments.c.trashed_in.is_not(None))
index(attachments, "blob_key", where=attachments.c.blob_key.is_not(None))
