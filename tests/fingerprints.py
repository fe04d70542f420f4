"""Everything that is stored of one workspace, as one number a table: equal before and after where
nothing was written.
"""

from weft.doors import catalog
from weft.kernel.database import Database

# Numbers that reads hand out to what was written before, and places of readers.
READERS_OWN = {"feed", "feed_heads"}
SHARED = ("users", "workspaces", "access_tokens")
KEPT_OF = {"access_tokens": "t.gid, t.user_gid, t.name, t.scopes"}


def _tenant_tables() -> list[str]:
    tables = catalog.METADATA.tables.values()
    kept = [t.name for t in tables if "workspace_gid" in t.c and not t.info.get("shared")]
    return sorted(set(kept) - READERS_OWN)


def _one(table: str, where: str) -> str:
    what = KEPT_OF.get(table, "t")
    return (
        f"SELECT '{table}' AS name, count(*)::text || '/' ||"
        f" coalesce(sum(hashtextextended(({what})::text, 0)), 0)::text AS held"
        f" FROM {table} t {where}"
    )


QUERY = " UNION ALL ".join(
    [_one(name, "WHERE t.workspace_gid = $1") for name in _tenant_tables()]
    + [_one(name, "") for name in SHARED]
)


async def fingerprint(base: Database, workspace: str) -> dict[str, str]:
    """Table → how many rows, and what they hold together."""
    return {row["name"]: row["held"] for row in await base.rows(QUERY, int(workspace))}
