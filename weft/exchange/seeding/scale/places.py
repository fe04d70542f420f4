"""Projects, their sections, fields and members, and the finders of names."""

from collections.abc import Sequence

from weft.exchange.seeding.finders import NAMES, named
from weft.exchange.seeding.scale.ground import START, Ground, Organisation, Row
from weft.exchange.seeding.scale.labels import FIELDS, FIELDS_SHOWN
from weft.std import rank
from weft.std.gid import Kind

PER_PROJECT = 250
SECTIONS = ("To do", "Doing", "Waiting", "Done")


async def sow_places(ground: Ground, made: Organisation) -> None:
    """Projects that hold the tasks, one in four closed, and small private second homes."""
    size = ground.size
    holders = max(2, min(size.projects, size.tasks // PER_PROJECT or 2))
    made.projects = [ground.gid(Kind.PROJECT) for _ in range(holders)]
    made.private = [ground.gid(Kind.PROJECT) for _ in range(max(1, size.projects - holders))]
    made.closed = {*made.private, *made.projects[3::4]}
    everything = [*made.projects, *made.private]
    await ground.copy(
        "projects",
        "workspace_gid gid name sort_key privacy_setting team_gid owner_gid created_by_gid"
        " created_at modified_at",
        (_project(ground, made, n, gid) for n, gid in enumerate(everything)),
    )
    await _sow_finders(ground, made, everything)
    await _sow_sections(ground, made, everything)
    await _sow_settings(ground, made)
    await _sow_members(ground, made)


def _project(ground: Ground, made: Organisation, n: int, gid: int) -> Row:
    names = (f"Project {n}", f"project {n:06}")
    people = (ground.anyone(made), ground.anyone(made))
    return (made.workspace, gid, *names, *_sight(made, n, gid), *people, START, START)


def _sight(made: Organisation, n: int, gid: int) -> tuple[str, int | None]:
    """Who sees a project; where there are teams, two closed ones in three belong to one."""
    if gid not in made.closed:
        return "public_to_workspace", None
    if not made.teams or n % 3 == 0:
        return "private", None
    return "private_to_team", made.teams[n % len(made.teams)]


async def _sow_finders(ground: Ground, made: Organisation, projects: Sequence[int]) -> None:
    """What is found by name: projects, labels and fields."""
    w = made.workspace
    tokens = [gid if gid in made.closed else w for gid in projects]
    named_projects = [(g, f"Project {n}", tokens[n]) for n, g in enumerate(projects)]
    named_tags = [(g, f"Tag {n}", w) for n, g in enumerate(made.tags)]
    named_fields = [(g, f"Field {n}", w) for n, (g, _, _) in enumerate(made.fields)]
    await ground.copy("name_search", NAMES, named(w, "project", named_projects, START))
    await ground.copy("name_search", NAMES, named(w, "tag", named_tags, START))
    await ground.copy("name_search", NAMES, named(w, "custom_field", named_fields, START))


async def _sow_sections(ground: Ground, made: Organisation, projects: Sequence[int]) -> None:
    ranks = rank.spread(len(SECTIONS))
    for project in projects:
        made.sections[project] = [ground.gid(Kind.SECTION) for _ in SECTIONS]
    await ground.copy(
        "sections",
        "workspace_gid gid home_gid name rank created_at",
        (
            (made.workspace, gid, project, SECTIONS[i], ranks[i], START)
            for project, sections in made.sections.items()
            for i, gid in enumerate(sections)
        ),
    )


async def _sow_settings(ground: Ground, made: Organisation) -> None:
    ranks = rank.spread(FIELDS_SHOWN)
    for n, project in enumerate(made.projects):
        made.shown[project] = [(n * 7 + i * 3) % FIELDS for i in range(FIELDS_SHOWN)]
    kind = Kind.CUSTOM_FIELD_SETTING
    await ground.copy(
        "custom_field_settings",
        "workspace_gid gid parent_gid field_gid rank",
        (
            (made.workspace, ground.gid(kind), project, made.fields[f][0], ranks[i])
            for project, shown in made.shown.items()
            for i, f in enumerate(shown)
        ),
    )


async def _sow_members(ground: Ground, made: Organisation) -> None:
    pairs: dict[tuple[int, int], int] = {}
    for project in made.closed:
        for _ in range(8):
            pairs[(project, ground.anyone(made))] = ground.random.choice((2, 3, 3, 4))
    for project in made.private[:4_000]:
        pairs[(project, made.everywhere)] = 3
    for project in made.projects[3::40]:
        pairs[(project, made.typical)] = 3
    pairs[(made.projects[0], made.guest)] = 3
    await ground.copy(
        "project_memberships",
        "workspace_gid project_gid member_gid gid level created_at",
        (
            (made.workspace, project, member, ground.gid(Kind.PROJECT_MEMBERSHIP), level, START)
            for (project, member), level in pairs.items()
        ),
    )
