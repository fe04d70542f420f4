"""A large synthetic organisation, written by COPY: people, projects and tasks in the proportions of
real ones.

One project holds 10,000 tasks and one 3,000 (fewer, where the whole is smaller); one task in eight
lives in a small private project as well, and one person is a member of thousands of those.
"""

from weft.exchange.seeding.indexes import settle, without_indexes
from weft.exchange.seeding.scale.ground import START, Ground, Organisation, Row, Size
from weft.exchange.seeding.scale.labels import sow_labels
from weft.exchange.seeding.scale.people import sow_people
from weft.exchange.seeding.scale.places import sow_places
from weft.exchange.seeding.scale.tasks import TASK_TABLES, sow_tasks
from weft.exchange.seeding.scale.teams import sow_teams
from weft.identity.workspaces.tables import workspaces
from weft.kernel.access import bucket_of_workspace
from weft.kernel.database import Founding
from weft.kernel.tables import epochs
from weft.std.gid import Kind

__all__ = ["Organisation", "Row", "Size", "Sower"]
SMALL_TABLES = [
    "users",
    "workspace_memberships",
    "teams",
    "team_memberships",
    "projects",
    "project_memberships",
    "sections",
    "custom_fields",
    "custom_field_settings",
    "enum_options",
    "tags",
    "name_search",
    "stories",
    "task_dependencies",
]


class Sower(Ground):
    """Sows a whole organisation."""

    async def sow(self, name: str) -> Organisation:
        """People first, tasks last."""
        await self.reserve()
        workspace = self.gid(Kind.WORKSPACE, 0)
        self.bucket = bucket_of_workspace(workspace)
        made = Organisation(workspace)
        write = Founding(self.connection)
        await write.insert(workspaces, gid=workspace, name=name, created_at=START)
        await write.insert(epochs, workspace_gid=workspace)
        await sow_people(self, made)
        await sow_labels(self, made)
        await sow_teams(self, made)
        await sow_places(self, made)
        async with without_indexes(self.connection, TASK_TABLES):
            await sow_tasks(self, made)
        await settle(self.connection, (*TASK_TABLES, *SMALL_TABLES))
        return made
