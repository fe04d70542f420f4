"""Storage of imports: what was given, what was found in it, what is to come of it, and what did.

`imported` remembers what each thing is called where it comes from, within the project it came to:
so a second import of a newer export changes what is there, and a whole import can be taken back.
What was taken back is remembered for as long as it lies in the trash: it may come again.
"""

import sqlalchemy as sa
from sqlalchemy import Column

from weft.kernel.tables import document, gid, index, moment, number, table, text, version

imports = table(
    "imports",
    gid(),
    gid("user_gid"),
    text("format"),
    text("file_name", length=1024),
    text("blob_key", null=True),
    Column("size", sa.BigInteger, nullable=False),
    text("status", default="reading"),
    gid("project_gid", null=True),
    document("choices"),
    document("survey"),
    document("mapping"),
    document("report"),
    text("error", null=True),
    number("done", default=0),
    gid("run_gid", null=True),
    moment("created_at"),
    moment("finished_at", null=True),
    version(),
)
index(imports, "user_gid gid")
index(imports, "blob_key", where=imports.c.blob_key.is_not(None))

import_sheets = table(
    "import_sheets",
    gid("import_gid"),
    text("blob_key"),
    Column("size", sa.BigInteger, nullable=False),
    key="import_gid",
)
index(import_sheets, "blob_key")
"""The last report of an import row by row, as a file."""

imported = table(
    "imported",
    gid("scope_gid"),
    text("kind"),
    text("key"),
    gid("gid"),
    gid("import_gid"),
    text("digest", default=""),
    gid("trashed_in", null=True),
    key="scope_gid kind key",
)
index(imported, "import_gid kind gid")
index(imported, "trashed_in", where=imported.c.trashed_in.is_not(None))
