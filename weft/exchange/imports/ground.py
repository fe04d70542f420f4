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
from weft.exchange.imports.mapping import NEW, NOBODY, Mapping, Target, plain
from weft.exchange.imports.staging import Staging
from weft.exchange.imports.tables import imported
from weft.identity.addresses import address
from weft.identity.placeholders import Awaited, expect_people
from weft.kernel.access import Gid
from weft.kernel.errors import Invalid, Refusal
from weft.kernel.unit_of_work import Unit
from weft.std.wording import Template
from weft.work.arrival import begin_list

CAUSE: Final = "import"
AT_ONCE: Final = 500
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
NO_SECTION: Final[Template] = "sections beyond those that a project may have"
PEOPLE_UNKNOWN: Final[Template] = "people who are not here and could not be made"


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

    async def read(self, operation: str, **given: Any) -> Any:
        """An operation that only reads."""
        return await self.door.call(operation, self.who, **given)

    async def unit(self, work: Any) -> Any:
        """Several writes in one short transaction."""
        return await self.door.bulk(self.who, self.workspace, CAUSE, work)

    async def expect(self, people: Sequence[Person]) -> dict[str, Gid]:
        """People who are not here yet become placeholders."""

        async def expect(unit: Unit) -> list[Gid]:
            awaited = [_awaited(one) for one in people]
            return await expect_people(
                unit.base, self.workspace, awaited, [begin_list], now=unit.now
            )

        gids = await self.unit(expect)
        return {one.key: gid for one, gid in zip(people, gids, strict=True)}

    async def remember(self, scope: Gid, kind: str, made: Dict[str, Gid]) -> None:
        """Note what this import made, so that it can be taken back."""

        async def note(unit: Unit) -> None:
            keys = {short(key): gid for key, gid in made.items()}
            there = await loading.known(unit, [scope], kind, list(keys))
            for key, gid in keys.items():
                place = {"scope_gid": scope, "kind": kind, "key": key}
                if key in there:
                    unit.update(imported, place, gid=gid, import_gid=self.gid)
                else:
                    unit.insert(imported, **place, gid=gid, import_gid=self.gid, digest="")

        await self.unit(note)


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
    """By decision, by address, by a name that only one has; or somebody new who is awaited."""
    waiting: list[Person] = []
    for chunk in chunks(list(task.staged.all(Person)), AT_ONCE):

        async def look(unit: Unit, chunk: Sequence[Person] = chunk) -> Any:
            emails = [one.email.lower() for one in chunk if one.email]
            return await loading.members(unit, emails, [one.name for one in chunk])

        by_email, by_name = await task.unit(look)
        for one in chunk:
            found = by_email.get(one.email.lower()) or by_name.get(one.name)
            found = _decided(task.mapping.people.get(one.key), found)
            if found is None:
                waiting.append(one)
            elif found:
                ground.people[one.key] = found
    ground.active = set(ground.people.values()) | {task.who}
    if task.is_admin:
        await _expect(task, ground, waiting)
    elif waiting:
        task.staged.lose(Loss(PEOPLE_UNKNOWN))


def _decided(choice: str | None, found: Gid | None) -> Gid | None:
    """Who somebody is here: None who is yet to be made, 0 nobody."""
    if choice is None:
        return found
    return None if choice == NEW else 0 if choice == NOBODY else int(choice)


async def _expect(task: Task, ground: Ground, waiting: Sequence[Person]) -> None:
    """People who are not here yet, made as placeholders."""
    for chunk in chunks(waiting, AT_ONCE):
        made = await task.expect(chunk)
        ground.people |= made
        await task.remember(task.workspace, "person", made)


def _awaited(one: Person) -> Awaited:
    """Somebody who may come: under their address, where what the file has for one is one."""
    try:
        email = address(one.email)
    except Invalid:
        email = ""
    return Awaited((one.name.strip() or email or one.key)[:LONGEST_NAME], email)


async def lay_board(task: Task, ground: Ground, board: Board) -> None:
    """The project of a board, with its sections in the order of the source."""
    target = task.mapping.boards.get(board.key) or Target(name=board.name)
    project = int(target.project) if target.project else await _project(task, board, target)
    ground.projects[board.key] = project
    path = {"project_gid": project}
    there = await task.read("getSectionsForProject", path=path, query={"opt_fields": "name"})
    known = {plain(one["name"]): int(one["gid"]) for one in there}
    first = there[0] if len(there) == 1 and not target.project else None
    for name in _section_names(task, board):
        if plain(name) in known:
            gid = known[plain(name)]
        elif first is not None:
            gid, first = int(first["gid"]), None
            await task.call(
                "updateSection", f"{project} first", path={"section_gid": gid}, body={"name": name}
            )
        else:
            made = await _section(task, project, name)
            if made is None:
                break
            gid = made
        first = None
        ground.sections[project, plain(name)] = known[plain(name)] = gid


def _section_names(task: Task, board: Board) -> list[str]:
    """What the sections of its project are called, in their order."""
    mine = {place.key for place in task.staged.all(Place) if place.board == board.key}
    wanted = [
        name[:LONGEST_NAME]
        for key, name in task.names.items()
        if name.strip() and (task.mapping.sections != "places" or key in mine)
    ]
    return list(dict.fromkeys(wanted))


async def _section(task: Task, project: Gid, name: str) -> Gid | None:
    """A new section; none, where the project has as many as it may."""
    about, path = f"{project} {name}", {"project_gid": project}
    try:
        made = await task.call("createSectionForProject", about, path=path, body={"name": name})
    except Invalid:
        task.staged.lose(Loss(NO_SECTION))
        return None
    await task.remember(project, "section", {name: int(made["gid"])})
    return int(made["gid"])


async def _project(task: Task, board: Board, target: Target) -> Gid:
    """The project of that name that is there, or a new one."""
    name = (target.name or board.name or "Import")[:LONGEST_NAME]

    async def find(unit: Unit) -> Gid | None:
        return await loading.find_project(unit, name)

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
    made = await task.call("createProject", f"{board.key} {name}", body=body)
    await task.remember(int(made["gid"]), "board", {board.key: int(made["gid"])})
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
                made = await task.call("createTag", name, body=body)
            except Refusal:
                continue
            ground.tags[name] = int(made["gid"])
            await task.remember(task.workspace, "tag", {name: int(made["gid"])})
