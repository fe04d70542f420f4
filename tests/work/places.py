"""Projects placed by hand, for tests that are not about projects."""

from datetime import UTC, datetime

from tests.world import Person, World
from weft.kernel.access import bucket_of_workspace
from weft.std.gid import Kind

PUBLIC, PRIVATE = "public_to_workspace", "private"
LEVELS = {"viewer": 1, "commenter": 2, "editor": 3, "admin": 4}


async def project(
    world: World,
    name: str,
    *members: Person,
    privacy: str = PUBLIC,
    level: str = "editor",
) -> str:
    """A project with one section and these members."""
    await world.base.stock()
    workspace, now = int(world.workspace), datetime.now(UTC)
    bucket = bucket_of_workspace(workspace)
    gid = world.base.gid(Kind.PROJECT, bucket)
    await world.base.write_reference(
        "projects",
        workspace_gid=workspace,
        gid=gid,
        name=name,
        sort_key=name.lower(),
        privacy_setting=privacy,
        default_access_level=level,
        created_at=now,
        modified_at=now,
    )
    await world.base.write_reference(
        "sections",
        workspace_gid=workspace,
        gid=world.base.gid(Kind.SECTION, bucket),
        home_gid=gid,
        name="First",
        rank="a",
        created_at=now,
    )
    for member in members:
        await join(world, gid, member, level=level)
    await world.rows(
        "UPDATE epochs SET access_epoch = access_epoch + 1 WHERE workspace_gid = $1", workspace
    )
    return str(gid)


async def join(world: World, project: int, member: Person, *, level: str = "editor") -> None:
    """A member of a project."""
    await world.base.write_reference(
        "project_memberships",
        workspace_gid=int(world.workspace),
        project_gid=project,
        member_gid=int(member.gid),
        gid=world.base.gid(Kind.PROJECT_MEMBERSHIP, bucket_of_workspace(int(world.workspace))),
        level=LEVELS[level],
        created_at=datetime.now(UTC),
    )
