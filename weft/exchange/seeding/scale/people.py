"""People of the synthetic organisation, and how they belong to it."""

from weft.exchange.seeding.scale.ground import START, Ground, Organisation, Row
from weft.exchange.seeding.vocabulary import person_name
from weft.std import text
from weft.std.gid import Kind


async def sow_people(ground: Ground, made: Organisation) -> None:
    """Everybody: one in fifty is a guest, the first is the admin."""
    made.users = [ground.gid(Kind.USER, 0) for _ in range(ground.size.users)]
    made.guest, made.typical, made.everywhere = made.users[-1], made.users[0], made.users[1]
    names = [person_name(ground.random, n) for n in range(ground.size.users)]
    people = zip(made.users, names, strict=True)
    await ground.copy(
        "users",
        "gid name sort_key email created_at confirmed_at",
        ((g, n, text.sort_key(n), f"user{g}@example.com", START, START) for g, n in people),
    )
    await ground.copy(
        "workspace_memberships",
        "workspace_gid user_gid gid kind is_admin created_at",
        (_belonging(ground, made, n, gid) for n, gid in enumerate(made.users)),
    )
    await ground.copy(
        "user_task_lists",
        "workspace_gid gid user_gid created_at",
        ((made.workspace, ground.gid(Kind.USER_TASK_LIST), gid, START) for gid in made.users),
    )


def _belonging(ground: Ground, made: Organisation, n: int, person: int) -> Row:
    kind = "guest" if n % 50 == 49 or person == made.guest else "member"
    gid = ground.gid(Kind.WORKSPACE_MEMBERSHIP)
    return (made.workspace, person, gid, kind, n == 0, START)
