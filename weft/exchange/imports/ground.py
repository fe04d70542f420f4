"""What tasks stand on, made before the first of them: people, projects, sections, fields, tags.

Everything goes through the product's own operations, as the person who imports, each with a key
that makes a repetition after a crash answer as the first time.
"""

from collections.abc import Mapping as Dict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final, cast

from weft.exchange.door import Door
from weft.exchange.imports import loading
from weft.exchange.imports.aside import aside
from weft.exchange.imports.graph import Board, Form, Loss, Person, Place
from weft.exchange.imports.keys import chunks, short
from weft.exchange.imports.loading import Members
from weft.exchange.imports.mapping import NEW, NOBODY, Mapping, Target, plain
from weft.exchange.imports.staging import Staging
from weft.exchange.imports.tables import imported
from weft.identity.addresses import address
from weft.identity.placeholders import Awaited, expect_people
from weft.kernel.access import Gid
from weft.kernel.database import Founding
from weft.kernel.errors import Invalid, Refusal
from weft.kernel.unit_of_work import Unit
from weft.std.wording import Template
from weft.work.arrival import begin_list
from weft.work.sections.logic import MOST as MOST_SECTIONS

CAUSE: Final = "import"
AT_ONCE: Final = 500
MADE_AT_ONCE: Final = 50
"""People who are made in one transaction: each gets a list with its sections."""
MADE_AS: Final = {"board": "project", "section": "section", "field": "custom_field", "tag": "tag"}
"""What an import remembers of its ground, and the resource that it is."""
LONGEST_NAME: Final = 1024
FORMS: Final = {
    Form.TEXT: "text",
    Form.NUMBER: "number",
    Form.DATE: "date",
    Form.ENUM: "enum",
    Form.MULTI_ENUM: "multi_enum",
    Form.PEOPLE: "people",
    Form.FLAG: "enum",
}
CHOOSING: Final = (Form.ENUM, Form.MULTI_ENUM, Form.FLAG)
STATUS_FIELD, KIND_FIELD, KEY_FIELD = "weft.status", "weft.kind", "weft.key"
"""Keys of the fields that keep the source's own status, kind and key."""
FIELD_NAMES: Final = {STATUS_FIELD: "Status", KIND_FIELD: "Type", KEY_FIELD: "Key"}
NO_SECTION: Final[Template] = "the section {name}: the project has as many as it may"
PEOPLE_UNKNOWN: Final[Template] = "people who are not here and could not be made"

# lint: allow write-door — whoever is awaited is no actor yet; they are remembered as they are made
REMEMBER = """INSERT INTO imported (workspace_gid, scope_gid, kind, key, gid, import_gid)
SELECT $1, $1, 'person', k.key, k.gid, $2 FROM unnest($3::text[], $4::bigint[]) k(key, gid)
ON CONFLICT (workspace_gid, scope_gid, kind, key)
DO UPDATE SET gid = excluded.gid, import_gid = excluded.import_gid, trashed_in = NULL"""


@dataclass(frozen=True, slots=True)
class Task:
    """What an import is about, for everything that carries it out."""

    door: Door
    staged: Staging
    mapping: Mapping
    gid: Gid
    who: Gid
    workspace: Gid
    is_admin: bool
    limits: Dict[str, int]
    run: Gid = 0
    """The attempt: what is taken back and brought again is made again."""
    names: Dict[str, str] = field(default_factory=dict[str, str])
    """Of sections, by the key of what makes them, in their order."""

    async def call(self, operation: str, about: str, **given: Any) -> Any:
        """An operation that is done once, however often the import begins anew."""
        digest = sha256(f"{operation} {about}".encode(errors="surrogatepass")).hexdigest()
        key = f"import-{self.run or self.gid}-{digest}"
        return await self.door.call(operation, self.who, key=key, **given)

    async def make(
        self, operation: str, about: str, kind: str, key: str, scope: Gid = 0, **given: Any
    ) -> Any:
        """An operation that makes something which can be taken back: both are written, or neither.
        Without a scope it is its own.
        """

        async def also(unit: Unit) -> None:
            made = next(
                told.change.gid
                for told in unit.told
                if told.change.action == "added" and told.change.resource.name == MADE_AS[kind]
            )
            await self._note(unit, scope or made, kind, short(key), made)

        return await self.call(operation, about, also=also, **given)

    async def _note(self, unit: Unit, scope: Gid, kind: str, key: str, gid: Gid) -> None:
        place = {"scope_gid": scope, "kind": kind, "key": key}
        if await loading.known(unit, [scope], kind, [key]):
            unit.update(imported, place, gid=gid, import_gid=self.gid, trashed_in=None)
        else:
            unit.insert(imported, **place, gid=gid, import_gid=self.gid, digest="")

    async def read(self, operation: str, **given: Any) -> Any:
        """An operation that only reads."""
        return await self.door.call(operation, self.who, **given)

    async def unit(self, work: Any) -> Any:
        """Several writes in one short transaction."""
        return await self.door.bulk(self.who, self.workspace, CAUSE, work)

    async def expect(self, people: Sequence[Person], known: Dict[str, Gid]) -> dict[str, Gid]:
        """People who are not here yet become placeholders; `known` are those who were before."""
        keys = [short(one.key) for one in people]

        async def heard(write: Founding, gids: Sequence[Gid]) -> None:
            await write.connection.execute(REMEMBER, self.workspace, self.gid, keys, gids)

        async def expect(unit: Unit) -> list[Gid]:
            waiting = [_awaited(one, known.get(one.key, 0)) for one in people]
            return await expect_people(
                unit.base, self.workspace, waiting, [begin_list], now=unit.now, heard=heard
            )

        gids = await self.unit(expect)
        return {one.key: gid for one, gid in zip(people, gids, strict=True)}


@dataclass(frozen=True, slots=True)
class KnownField:
    """A field as it is here; options by their names, as they are compared."""

    gid: Gid
    form: Form
    name: str
    options: Dict[str, Gid] = field(default_factory=dict[str, Gid])


@dataclass
class Ground:
    """What is here for tasks to stand on, by the keys of the source."""

    people: dict[str, Gid] = field(default_factory=dict[str, Gid])
    active: set[Gid] = field(default_factory=set[Gid])
    projects: dict[str, Gid] = field(default_factory=dict[str, Gid])
    sections: dict[tuple[Gid, str], Gid] = field(default_factory=dict[tuple[Gid, str], Gid])
    fields: dict[str, dict[Gid, KnownField]] = field(
        default_factory=dict[str, dict[Gid, KnownField]]
    )
    tags: dict[str, Gid] = field(default_factory=dict[str, Gid])

    def field_names(self) -> dict[Gid, str]:
        """What its fields are called."""
        return {one.gid: one.name for here in self.fields.values() for one in here.values()}

    @property
    def scopes(self) -> list[Gid]:
        """The projects."""
        return list(dict.fromkeys(self.projects.values()))


async def lay_people(task: Task, ground: Ground) -> None:
    """By decision, by address, by a name that only one has, as the one whom an earlier import made;
    or somebody new who is awaited.
    """
    waiting: list[Person] = []
    known: dict[str, Gid] = {}
    for chunk in chunks(list(task.staged.all(Person)), AT_ONCE):

        async def look(unit: Unit, chunk: Sequence[Person] = chunk) -> Any:
            emails = [one.email.lower() for one in chunk if one.email]
            here = await loading.members(unit, emails, [one.name for one in chunk])
            return here, await loading.awaited(unit, [short(one.key) for one in chunk])

        here, awaited = await task.unit(look)
        ground.active |= here.active
        for one in chunk:
            before = awaited.get((short(one.key), _awaited(one).name))
            found = _found(task.mapping.people.get(one.key), one, here, before)
            if found is None:
                waiting.append(one)
                known[one.key] = before["gid"] if before else 0
            elif found:
                ground.people[one.key] = found
    chosen = {gid for key, gid in ground.people.items() if task.mapping.people.get(key)}
    ground.active |= {task.who, *chosen}
    if task.is_admin:
        await _expect(task, ground, waiting, known)
    elif waiting:
        task.staged.lose(Loss(PEOPLE_UNKNOWN))


def _found(
    choice: str | None, one: Person, here: Members, before: Dict[str, Any] | None
) -> Gid | None:
    """Who somebody is here: None who is yet to be made, 0 nobody."""
    if choice is None:
        found = here.by_email.get(one.email.lower()) or here.by_name.get(one.name)
        waiting = before["gid"] if before and before["is_here"] else None
        return found or waiting
    return None if choice == NEW else 0 if choice == NOBODY else int(choice)


async def _expect(
    task: Task, ground: Ground, waiting: Sequence[Person], known: Dict[str, Gid]
) -> None:
    """People who are not here yet, made as placeholders."""
    for chunk in chunks(waiting, MADE_AT_ONCE):
        ground.people |= await task.expect(chunk, known)


def _awaited(one: Person, gid: Gid = 0) -> Awaited:
    """Somebody who may come: under their address, where what the file has for one is one."""
    try:
        email = address(one.email)
    except Invalid:
        email = ""
    name = " ".join((one.name.strip() or email or one.key).split())
    return Awaited(name[:LONGEST_NAME], email, gid)


async def lay_board(task: Task, ground: Ground, board: Board) -> None:
    """The project of a board, with its sections in the order of the source."""
    target = task.mapping.boards.get(board.key) or Target(name=board.name)
    project = int(target.project) if target.project else await _project(task, board, target)
    ground.projects[board.key] = project
    path = {"project_gid": project}
    there = await task.read("getSectionsForProject", path=path, query={"opt_fields": "name"})
    known = {plain(one["name"]): int(one["gid"]) for one in there}
    first = there[0] if len(there) == 1 and not target.project else None
    has_room = True
    for name in _section_names(task, board):
        if plain(name) in known:
            gid = known[plain(name)]
        elif first is not None:
            known.pop(plain(first["name"]))
            gid, first = int(first["gid"]), None
            await task.call(
                "updateSection", f"{project} first", path={"section_gid": gid}, body={"name": name}
            )
        else:
            has_room = has_room and len(known) < MOST_SECTIONS
            made = await _section(task, project, name) if has_room else None
            if made is None:
                has_room = False
                task.staged.lose(Loss(NO_SECTION, name=name))
                continue
            gid = made
        first = None
        ground.sections[project, plain(name)] = known[plain(name)] = gid


def _section_names(task: Task, board: Board) -> list[str]:
    """What the sections of its project are called, in their order."""
    places = [place for place in task.staged.all(Place) if place.board == board.key]
    names = task.names
    if task.mapping.sections == "places":
        names = {one.key: task.names.get(one.key, one.name) for one in places}
    wanted = [name[:LONGEST_NAME] for name in names.values() if name.strip()]
    return list(dict.fromkeys(wanted))


async def _section(task: Task, project: Gid, name: str) -> Gid | None:
    """A new section; none, where the project has as many as it may."""
    about, path = f"{project} {name}", {"project_gid": project}
    try:
        made = await task.make(
            "createSectionForProject", about, "section", name, project, path=path,
            body={"name": name},
        )  # fmt: skip
    except Invalid:
        return None
    return int(made["gid"])


async def _project(task: Task, board: Board, target: Target) -> Gid:
    """The project of that name that an import made of this board, or a new one."""
    name = (target.name or board.name or "Import")[:LONGEST_NAME]

    async def find(unit: Unit) -> Gid | None:
        return await loading.brought_project(unit, short(board.key), name)

    found = cast("Gid | None", await task.unit(find))
    if found is not None:
        return found
    body: dict[str, Any] = {"workspace": str(task.workspace), "name": name}
    if target.team:
        body["team"] = target.team
    if board.notes.plain:
        body["notes"] = board.notes.plain
    if board.is_archived:
        body["archived"] = True
    made = await task.make("createProject", f"{board.key} {name}", "board", board.key, body=body)
    return int(made["gid"])


async def lay_tags(task: Task, ground: Ground) -> None:
    """Tags of the workspace by their names; those that are missing are made."""
    for names in chunks(await aside(task.staged.tags), AT_ONCE):

        async def look(unit: Unit, names: Sequence[str] = names) -> dict[str, Gid]:
            return await loading.tags_named(unit, names)

        ground.tags |= await task.unit(look)
        for name in names:
            if name in ground.tags or not name.strip():
                continue
            body = {"workspace": str(task.workspace), "name": name[:LONGEST_NAME]}
            try:
                made = await task.make("createTag", name, "tag", name, task.workspace, body=body)
            except Refusal:
                continue
            ground.tags[name] = int(made["gid"])
