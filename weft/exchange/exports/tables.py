"""Storage of exports: whose they are, of what, where the file lies, and with which rights it was
made: the tokens that its maker held, and the projects that they saw.
"""

import sqlalchemy as sa
from sqlalchemy import BigInteger, Column

from weft.kernel.tables import gid, moment, table, text, tokens

exports = table(
    "exports",
    gid(),
    gid("user_gid"),
    text("form"),
    gid("of_gid"),
    gid("run_gid"),
    text("blob_key", null=True),
    Column("size", BigInteger, nullable=True),
    tokens("tokens", null=True),
    tokens("projects", null=True),
    moment("created_at"),
    moment("completed_at", null=True),
)
sa.Index("exports_created_at_idx", exports.c.created_at)
