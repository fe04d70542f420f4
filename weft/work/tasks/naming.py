"""Other names for tasks: what an app calls them, and the ids that a field hands out."""

from weft.kernel import inputs
from weft.kernel.inputs import Input

EXTERNAL = """SELECT t.gid FROM tasks t WHERE t.workspace_gid = :workspace::bigint
 AND t.external_app_gid = :app::bigint AND t.external_gid = substr(:alias::text, 10)"""
CUSTOM_ID = """SELECT c.task_gid AS gid FROM custom_ids c JOIN custom_fields f
 ON f.workspace_gid = :workspace AND f.gid = c.field_gid AND f.trashed_in IS NULL
WHERE c.workspace_gid = :workspace::bigint
 AND upper(f.id_prefix || '-' || c.number::text) = upper(:alias::text)"""


def task_place(doc: str = "The task: its gid, or `external:` and your app's name for it.") -> Input:
    """A task in a path."""
    return inputs.ref("task_gid", "task", doc, alias=EXTERNAL, prefix="external:")
