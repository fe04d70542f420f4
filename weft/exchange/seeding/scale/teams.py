"""Teams of the synthetic organisation: one that nearly everybody is in, and many small ones.

Teams have no parents here; their names say where in the tree of the organisation they are.
"""

from random import Random

from weft.exchange.seeding.finders import NAMES, named
from weft.exchange.seeding.scale.ground import START, Ground, Organisation
from weft.std import text
from weft.std.gid import Kind

BIGGEST = 10_000
DIVISIONS = ("Product", "Engineering", "Sales", "Marketing", "Operations", "Finance", "People")
DEPARTMENTS = ("North", "South", "East", "West", "Central", "Online", "Partners", "Labs")
SECRET_EVERY = 20


async def sow_teams(ground: Ground, made: Organisation) -> None:
    """Everybody is in one to three of them."""
    if not ground.size.teams:
        return
    made.teams = [ground.gid(Kind.TEAM) for _ in range(ground.size.teams)]
    names = [_name(n) for n in range(len(made.teams))]
    await ground.copy(
        "teams",
        "workspace_gid gid name sort_key visibility created_at",
        (
            (made.workspace, gid, name, text.sort_key(name), _visibility(n), START)
            for n, (gid, name) in enumerate(zip(made.teams, names, strict=True))
        ),
    )
    tokens = [g if n % SECRET_EVERY == 1 else made.workspace for n, g in enumerate(made.teams)]
    found = list(zip(made.teams, names, tokens, strict=True))
    await ground.copy("name_search", NAMES, named(made.workspace, "team", found, START))
    kind = Kind.TEAM_MEMBERSHIP
    await ground.copy(
        "team_memberships",
        "workspace_gid team_gid user_gid gid is_admin created_at",
        (
            (made.workspace, team, user, ground.gid(kind), is_admin, START)
            for team, user, is_admin in _members(ground, made)
        ),
    )


def _name(n: int) -> str:
    if n == 0:
        return "Everybody"
    division, rest = DIVISIONS[n % len(DIVISIONS)], n // len(DIVISIONS)
    return f"{division} · {DEPARTMENTS[rest % len(DEPARTMENTS)]} {rest // len(DEPARTMENTS) + 1}"


def _visibility(n: int) -> str:
    return ("public", "secret", "request_to_join")[n % SECRET_EVERY if n % SECRET_EVERY < 3 else 0]


def _members(ground: Ground, made: Organisation) -> list[tuple[int, int, bool]]:
    """Whoever comes first into a team is its admin."""
    chance = Random(ground.size.seed + 1)  # noqa: S311 - test data, no secret
    big = min(BIGGEST, len(made.users) // 2)
    pairs = dict.fromkeys((made.teams[0], user) for user in made.users[:big])
    for user in made.users:
        for _ in range(1 + (chance.random() < 0.4)):
            pairs[made.teams[int(chance.random() * len(made.teams))], user] = None
    led: set[int] = set()
    return [(team, user, team not in led and not led.add(team)) for team, user in pairs]
