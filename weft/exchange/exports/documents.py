"""What is written: sheets, trees of tasks, projects and teams as they stand, lines of things.

Everything is written as it is read, some things at a time.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from weft.exchange.door import Reader
from weft.exchange.exports import loading
from weft.exchange.exports.asking import Wanted
from weft.exchange.exports.logic import (
    COLUMNS,
    OF_LIST,
    OF_PROJECT,
    WITH_VALUES,
    Tree,
    cells,
    of_message,
    of_update,
    own_section,
    section_in,
)
from weft.exchange.exports.walking import ATTACHMENT, WHOLE, every, in_order, that_fit, with_parts
from weft.identity.teams.listings import TEAMS_OF_WORKSPACE, USERS_OF_TEAM
from weft.identity.teams.resource import Team
from weft.identity.users.listings import USERS_OF_WORKSPACE
from weft.identity.users.resource import User
from weft.identity.workspaces.resource import Workspace
from weft.kernel import selection
from weft.kernel.access import Gid
from weft.kernel.errors import NotFound
from weft.kernel.finishing import ENCODER
from weft.kernel.listing import Listing
from weft.kernel.selection import Names
from weft.planning.status_updates.listings import STATUS_UPDATES
from weft.planning.status_updates.resource import StatusUpdate
from weft.std.gid import Kind, kind_of
from weft.std.sheets import line
from weft.work.attachments.listings import ATTACHMENTS_OF_PROJECT
from weft.work.custom_fields.listings import FIELDS_OF_WORKSPACE
from weft.work.custom_fields.resource import CustomField
from weft.work.field_settings.listings import SETTINGS_OF_PROJECT
from weft.work.messages.listings import MESSAGES
from weft.work.messages.resource import Message
from weft.work.projects.listings import MEMBERSHIPS, PROJECTS, PROJECTS_OF_TEAM
from weft.work.projects.resource import Membership, Project
from weft.work.sections.listings import SECTIONS
from weft.work.sections.resource import Section
from weft.work.tags.listings import TAGS_OF_WORKSPACE
from weft.work.tags.resource import Tag
from weft.work.tasks.listings import TASKS_OF_LIST
from weft.work.tasks.resource import Task

Bytes = AsyncIterator[bytes]
SETTING = selection.parse("custom_field.name")
OF_MESSAGE = every(Message.spec, "html_text")
OF_UPDATE = every(StatusUpdate.spec, "html_text")
OF_PROJECT_ITSELF = every(
    Project.spec, "html_notes", "project_brief.title", "project_brief.html_text"
)
OF_TEAM = every(Team.spec, "description", "html_description")
ALL_THERE_IS: Mapping[str, Any] = {"completed_since": None, "modified_since": None}


async def fields_of(reader: Reader, project: Gid) -> list[tuple[str, str]]:
    """The custom fields of a project that its reader may know, with their names; refused where
    they do not see it.
    """
    pages = reader.pages(SETTINGS_OF_PROJECT, SETTING, {"parent": project})
    found = [setting["custom_field"] async for page in pages for setting in page]
    return [(field["gid"], field["name"]) for field in found if field]


async def sheet(reader: Reader, project: Gid, fields: Sequence[tuple[str, str]]) -> Bytes:
    """The tasks of a project as CSV, parts behind what they are parts of."""
    gids = [gid for gid, _ in fields]
    names = selection.parse(WITH_VALUES if gids else OF_PROJECT)
    yield line([*COLUMNS, *(name for _, name in fields)]).encode()
    async for some in in_order(reader, names, loading.OF_PROJECT, project=project):
        lines = (line(cells(row, section_in(row, str(project)), gids)) for _, row in some)
        yield "".join(lines).encode()


async def sheet_of_list(reader: Reader, own: Gid) -> Bytes:
    """Somebody's own tasks as CSV, in the order of their list."""
    yield line(COLUMNS).encode()
    given = {"parent": own, **ALL_THERE_IS}
    async for page in reader.pages(TASKS_OF_LIST, selection.parse(OF_LIST), given):
        yield "".join(line(cells(row, own_section(row))) for row in page).encode()


async def tasks_of(reader: Reader, project: Gid) -> Bytes:
    """The tasks of a project as JSON, parts within what they are parts of."""
    yield b'{"data":['
    async for piece in _tree_of(reader, project):
        yield piece
    yield b"]}\n"


async def graph(reader: Reader, parent: Gid) -> Bytes:
    """A project or a team with all in it."""
    is_team = kind_of(parent) is Kind.TEAM
    yield b'{"data":'
    async for piece in (_team if is_team else _project)(reader, parent):
        yield piece
    yield b"}\n"


async def organization(reader: Reader, workspace: Gid) -> Bytes:
    """A workspace with all in it that its reader sees."""
    here = {"parent": workspace}
    yield b'{"data":'
    yield await _head(reader, "workspace", workspace, every(Workspace.spec))
    for name, listing, names in (
        ("users", USERS_OF_WORKSPACE, every(User.spec)),
        ("custom_fields", FIELDS_OF_WORKSPACE, every(CustomField.spec)),
        ("tags", TAGS_OF_WORKSPACE, every(Tag.spec)),
    ):
        async for piece in _array(reader, name, listing, names, here):
            yield piece
    async for piece in _each(reader, "teams", TEAMS_OF_WORKSPACE, here, _people_of):
        yield piece
    async for piece in _each(reader, "projects", PROJECTS, here | {"archived": None}, _project):
        yield piece
    yield b',"tasks":['
    tree = Tree()
    async for gids in that_fit(reader, loading.LOOSE):
        async for piece in _grown(reader, tree, loading.OF_TASKS, gids=gids):
            yield piece
    yield tree.end() + b"]}}\n"


async def lines(reader: Reader, wanted: Sequence[Wanted]) -> Bytes:
    """Things of a workspace that fit, a line of JSON each."""
    for each in wanted:
        async for rows in _OF_KIND[each.kind](reader, each):
            yield b"".join(ENCODER.encode(row) + b"\n" for row in rows)


# The parts of documents.


async def _head(reader: Reader, kind: str, gid: Gid, names: Names) -> bytes:
    """An object that stays open."""
    found = await reader.of(kind, [gid], names)
    if not found:
        raise NotFound.of(kind, gid)
    return ENCODER.encode(found[0])[:-1]


async def _array(
    reader: Reader, name: str, listing: Listing, names: Names, given: Mapping[str, Any]
) -> Bytes:
    yield f',"{name}":['.encode()
    glue = b""
    async for page in reader.pages(listing, names, given):
        if page:
            yield glue + ENCODER.encode(page)[1:-1]
            glue = b","
    yield b"]"


async def _each(
    reader: Reader, name: str, listing: Listing, given: Mapping[str, Any], write: Any
) -> Bytes:
    """A document for each thing of a list."""
    yield f',"{name}":['.encode()
    glue = b""
    async for page in reader.pages(listing, {"gid": {}}, given):
        for one in page:
            yield glue
            async for piece in write(reader, int(one["gid"])):
                yield piece
            glue = b","
    yield b"]"


async def _people_of(reader: Reader, team: Gid) -> Bytes:
    yield await _head(reader, "team", team, OF_TEAM)
    async for piece in _array(reader, "members", USERS_OF_TEAM, {}, {"parent": team}):
        yield piece
    yield b"}"


async def _team(reader: Reader, team: Gid) -> Bytes:
    async for piece in _people_of(reader, team):
        yield piece[:-1] if piece == b"}" else piece
    here = {"parent": team, "archived": None}
    async for piece in _each(reader, "projects", PROJECTS_OF_TEAM, here, _project):
        yield piece
    yield b"}"


async def _project(reader: Reader, project: Gid) -> Bytes:
    here = {"parent": project}
    yield await _head(reader, "project", project, OF_PROJECT_ITSELF)
    for name, listing, names, given in (
        ("memberships", MEMBERSHIPS, every(Membership.spec), here | {"person": None}),
        ("sections", SECTIONS, every(Section.spec), here),
        ("attachments", ATTACHMENTS_OF_PROJECT, ATTACHMENT, here),
        ("status_updates", STATUS_UPDATES, OF_UPDATE, here | {"created_since": None}),
    ):
        async for piece in _array(reader, name, listing, names, given):
            yield piece
    yield b',"messages":['
    glue = b""
    async for page in reader.pages(MESSAGES, OF_MESSAGE, here):
        if page:
            yield glue + ENCODER.encode(await with_parts(reader, page))[1:-1]
            glue = b","
    yield b'],"tasks":['
    async for piece in _tree_of(reader, project):
        yield piece
    yield b"]}"


async def _tree_of(reader: Reader, project: Gid) -> Bytes:
    tree = Tree()
    async for piece in _grown(reader, tree, loading.OF_PROJECT, project=project):
        yield piece
    yield tree.end()


async def _grown(reader: Reader, tree: Tree, sql: str, **given: Any) -> Bytes:
    """Tasks with all that they have: the inside of a JSON array, whose last ones stay open."""
    async for some in in_order(reader, WHOLE, sql, **given):
        await with_parts(reader, [row for _, row in some])
        yield b"".join(tree.add(depth, ENCODER.encode(row)) for depth, row in some)


# Lines of things, kind by kind.


async def _tasks(reader: Reader, wanted: Wanted) -> AsyncIterator[list[dict[str, Any]]]:
    names = wanted.own or ({"gid": {}} if wanted.names else every(Task.spec))
    async for gids in that_fit(reader, loading.TASKS, **_given(wanted)):
        yield await with_parts(reader, await reader.of("task", gids, names), wanted)


async def _teams(reader: Reader, wanted: Wanted) -> AsyncIterator[list[dict[str, Any]]]:
    names = wanted.own or ({"gid": {}} if wanted.names else OF_TEAM)
    members = wanted.part("members")
    here = {"parent": reader.who.workspace}
    async for page in reader.pages(TEAMS_OF_WORKSPACE, names, here):
        if members is not None:
            for team in page:
                people = reader.pages(USERS_OF_TEAM, members, {"parent": int(team["gid"])})
                team["members"] = [each async for some in people for each in some]
        yield page


async def _messages(reader: Reader, wanted: Wanted) -> AsyncIterator[list[dict[str, Any]]]:
    kinds = (
        ("message", loading.MESSAGES, OF_MESSAGE, of_message),
        ("status_update", loading.UPDATES, OF_UPDATE, of_update),
    )
    for kind, sql, names, told in kinds:
        async for gids in that_fit(reader, sql, **_given(wanted)):
            rows = await reader.of(kind, gids, names)
            parts = await with_parts(reader, rows) if kind == "message" else rows
            yield [_asked(told(row) | _parts(row), wanted) for row in parts]


def _parts(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("stories", "attachments") if name in row}


def _asked(row: dict[str, Any], wanted: Wanted) -> dict[str, Any]:
    """What was asked for; formatted text only then."""
    if not wanted.names:
        return {name: value for name, value in row.items() if name != "html_notes"}
    return {name: value for name, value in row.items() if name in wanted.names or name == "gid"}


def _given(wanted: Wanted) -> dict[str, Any]:
    asked = {name.replace(".", "_"): value for name, value in wanted.filters.items()}
    return {**loading.FILTERS, **asked}


_OF_KIND = {"task": _tasks, "team": _teams, "message": _messages}
