"""Verbs of imports: begin one, decide what becomes what, check, bring, take back, forget.

What takes time is done by runs (see `carrying`); these verbs check and set them going.
"""

from typing import Any, Final

import msgspec

from weft.exchange.imports import stages
from weft.exchange.imports.deciding import choices_in, gids_of, mapping_in
from weft.exchange.imports.formats.registry import AUTO, FORMATS
from weft.exchange.imports.graph import Form
from weft.exchange.imports.ground import FORMS
from weft.exchange.imports.mapping import NEW, Mapping, Survey
from weft.exchange.imports.resource import Import
from weft.exchange.imports.stages import Verb
from weft.exchange.imports.tables import import_sheets, imports
from weft.identity.teams.loading import open_team
from weft.identity.users.finding import people
from weft.kernel import runs
from weft.kernel.access import Gid, Level
from weft.kernel.errors import Gone, Invalid, NotFound
from weft.kernel.operations import Asked, Command
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.kernel.uploads import Upload
from weft.std.gid import Kind
from weft.std.wording import Said, Template, language_of
from weft.work.attachments.logic import clean_name
from weft.work.custom_fields.loading import fields as custom_fields
from weft.work.projects.loading import load as load_project

READ_KIND, CHECK_KIND = "import_read", "import_check"
BRING_KIND, UNDO_KIND = "import_bring", "import_undo"
KINDS: Final = {
    "read": (READ_KIND, stages.READING),
    "check": (CHECK_KIND, stages.CHECKING),
    "bring": (BRING_KIND, stages.BRINGING),
    "take_back": (UNDO_KIND, stages.TAKING_BACK),
}
"""Verb → the run that carries it out, and the state of the import meanwhile."""

OWN = """SELECT i.* FROM imports i WHERE i.workspace_gid = :workspace::bigint
AND i.gid = :gid::bigint AND i.user_gid = :user::bigint"""
STOPPED: Final[Template] = "You stopped it"
ENDED_EARLY: Final = (stages.UNREADABLE, stages.FAILED)
COUNTED = """SELECT count(*) AS count FROM imports i WHERE i.workspace_gid = :workspace::bigint
AND i.user_gid = :user::bigint AND i.status = ANY(:states::text[])"""


async def begin_import(unit: Unit, asked: Asked) -> Reply:
    """A file to import: it is kept, and read at once."""
    body = asked.body
    stages.check_member(is_guest=unit.who.is_guest)
    await _make_room(unit)
    choices = choices_in(body.get("choices"))
    project: Gid | None = body.get("project")
    if project:
        await load_project(unit, project, least=Level.EDITOR)
    upload = body.get("file")
    if not isinstance(upload, Upload):
        raise Invalid("file: Missing input. Send the file as multipart/form-data")
    kept = await upload.kept(unit.who.workspace)
    unit.finally_do(upload.settle)
    gid, form = unit.gid(Kind.IMPORT), body.get("format") or AUTO
    unit.insert(
        imports,
        gid=gid,
        user_gid=unit.who.user,
        format=form,
        file_name=clean_name(upload.name or "file"),
        blob_key=kept.key,
        size=kept.size,
        status=stages.READING,
        project_gid=project,
        choices=choices,
        run_gid=runs.start(unit, READ_KIND, {}, target=gid),
        created_at=unit.now,
    )
    unit.note("import.added", "import", gid, format=form, size=kept.size)
    return Reply(Import.spec, gid)


async def change_import(unit: Unit, asked: Asked) -> Reply:
    """Other decisions; where they are about the reading, the file is read anew."""
    gid, body = asked.path["import_gid"], asked.body
    row = await own(unit, gid)
    stages.check(row["status"], "change")
    reading = _reading(row, body)
    if reading:
        if "mapping" in body:
            raise Invalid("mapping: Decide on it once the file was read with these choices")
        await _make_room(unit)
        _set_going(unit, row, "read", format=reading["format"], choices=reading["choices"])
    elif "mapping" in body:
        stages.check(row["status"], "map")
        mapping = await checked_mapping(unit, body["mapping"], decoded(row["survey"], Survey))
        unit.guard(imports, gid, row["version"])
        kept = msgspec.to_builtins(mapping)
        report: dict[str, Any] = {}
        if row["status"] != stages.READ:
            report = decoded(row["report"], dict[str, Any])
        unit.update(imports, {"gid": gid}, mapping=kept, report=report, version=Raise(1))
        unit.note("import.changed", "import", gid)
    return Reply(Import.spec, gid)


def _reading(row: dict[str, Any], body: Any) -> dict[str, Any]:
    """What is said anew about the reading; nothing, where that says what was said before."""
    before = {"format": row["format"], "choices": decoded(row["choices"], dict[str, Any])}
    after = dict(before)
    if body.get("format"):
        after["format"] = body["format"]
    if "choices" in body:
        after["choices"] = choices_in(body["choices"])
    is_asked_again = row["status"] == stages.UNREADABLE and not body.keys().isdisjoint(before)
    return after if after != before or is_asked_again else {}


async def checked_mapping(unit: Unit, given: Any, survey: Survey) -> Mapping:
    """The mapping, once everything that it names was seen and is theirs to use."""
    mapping = mapping_in(given, survey)
    for target in mapping.boards.values():
        if target.project:
            await load_project(unit, int(target.project), least=Level.EDITOR, name="mapping.boards")
        if target.team:
            await open_team(unit, int(target.team))
    if NEW in mapping.people.values() and not unit.who.is_admin:
        raise Invalid(
            "mapping.people: Only admins bring in people who are not here yet. Leave them out"
        )
    named = [str(one) for one in gids_of(mapping.people.values())]
    if named:
        await people(unit, named, "mapping.people")
    await _check_fields(unit, mapping, survey)
    return mapping


async def _check_fields(unit: Unit, mapping: Mapping, survey: Survey) -> None:
    """Fields are seen, and take what the file has for them."""
    chosen = gids_of(mapping.fields.values())
    homes = [int(one.project) for one in mapping.boards.values() if one.project]
    known = await custom_fields(unit, chosen) if chosen else {}
    known |= await custom_fields(unit, chosen, homes) if chosen and homes else {}
    forms = {one.key: one.form or Form.TEXT for one in survey.fields}
    for key, choice in mapping.fields.items():
        gid = next(iter(gids_of([choice])), None)
        if gid is None:
            continue
        if gid not in known:
            raise NotFound.of("mapping.fields", gid)
        wanted, form = FORMS[forms[key]], known[gid].row["resource_subtype"]
        if wanted != form:
            raise Invalid(
                "mapping.fields: {name} is of the form {wanted}, and that field of {form}."
                " Choose another, or `new`",
                name=key[:80],
                wanted=wanted,
                form=form,
            )


def _begins(verb: Verb) -> Command:
    async def begin(unit: Unit, asked: Asked) -> Reply:
        row = await own(unit, asked.path["import_gid"])
        stages.check(row["status"], verb)
        await _make_room(unit)
        _set_going(unit, row, verb)
        return Reply(Import.spec, row["gid"])

    return begin


check_import = _begins("check")
bring_import = _begins("bring")
take_import_back = _begins("take_back")


def _set_going(unit: Unit, row: dict[str, Any], verb: Verb, **more: Any) -> None:
    """A run for it; nobody begins two."""
    if verb != "take_back" and row["blob_key"] is None:
        raise Gone("import: Its file is no longer kept. Begin a new import with it")
    stages.check_member(is_guest=unit.who.is_guest)
    kind, status = KINDS[verb]
    gid = row["gid"]
    unit.guard(imports, gid, row["version"])
    run = runs.start(unit, kind, {"before": row["status"]}, target=gid)
    now = {"status": status, "error": None, "done": 0, "finished_at": None, "run_gid": run}
    unit.update(imports, {"gid": gid}, **now, **more, version=Raise(1))
    unit.note(f"import.{status}", "import", gid)


async def stop_import(unit: Unit, asked: Asked) -> Reply:
    """What is at work ends; what has come stays, and may be taken back or brought on.  What has
    ended meanwhile is as it is.
    """
    row = await own(unit, asked.path["import_gid"])
    status = row["status"]
    stages.check(status, "stop")
    if status not in stages.AT_WORK:
        return Reply(Import.spec, row["gid"])
    unit.guard(imports, row["gid"], row["version"])
    after = stages.STOPPED[status]
    if status == stages.CHECKING and decoded(row["report"], dict[str, Any]).get("made"):
        after = stages.BROUGHT
    said = Said(STOPPED).within(language_of(unit.who.locale)) if after in ENDED_EARLY else None
    now = {"status": after, "error": said, "finished_at": unit.now}
    unit.update(imports, {"gid": row["gid"]}, **now, run_gid=None, version=Raise(1))
    unit.note("import.stopped", "import", row["gid"])
    return Reply(Import.spec, row["gid"])


async def forget_import(unit: Unit, asked: Asked) -> Reply:
    """An import is forgotten, with its file; what it brought stays."""
    row = await own(unit, asked.path["import_gid"])
    stages.check(row["status"], "forget")
    unit.guard(imports, row["gid"], row["version"])
    unit.delete(imports, gid=row["gid"])
    unit.delete(import_sheets, import_gid=row["gid"])
    unit.note("import.deleted", "import", row["gid"])
    return NOTHING


async def list_formats(unit: Unit, asked: Asked) -> Reply:
    """What can be imported."""
    return Reply(
        value=[
            {"name": one.name, "title": one.title, "endings": list(one.endings)}
            for one in FORMATS.values()
        ]
    )


async def own(unit: Unit, gid: Gid) -> dict[str, Any]:
    """An import of the caller's own."""
    row = await unit.row(OWN, gid=gid)
    if row is None:
        raise NotFound.of("import", gid)
    return row


async def _make_room(unit: Unit) -> None:
    found = await unit.row(COUNTED, states=sorted(stages.AT_WORK))
    stages.check_room(found["count"] if found else 0)


def decoded(kept: Any, kind: Any) -> Any:
    """A document of a row."""
    return msgspec.json.decode(kept, type=kind) if isinstance(kept, str) else kept
