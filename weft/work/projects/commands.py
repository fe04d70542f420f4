"""Verbs of projects: make them, change them, put them into the trash."""

from collections.abc import Mapping
from typing import Any

from weft.identity.prose import refuse_stale, written
from weft.identity.teams.loading import open_team
from weft.identity.users.finding import people, person
from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.work.custom_fields.telling import tell_restricted
from weft.work.custom_fields.writing import Written, values
from weft.work.projects import logic
from weft.work.projects.loading import (
    LOAD_TRASHED,
    Loaded,
    audience_of,
    check,
    load,
    loaded,
)
from weft.work.projects.logic import NUMBERS
from weft.work.projects.resource import Project
from weft.work.projects.sharing import enrol, told_members
from weft.work.projects.tables import project_followers

CHANGES = "https://developers.asana.com/docs/deprecations"
START: Mapping[str, Any] = {
    "name": "",
    "sort_key": "",
    "notes": "",
    "privacy_setting": logic.PUBLIC,
    "default_access_level": "editor",
    "minimum_access_level_for_customization": "editor",
    "minimum_access_level_for_sharing": "editor",
    "default_view": "list",
    "dependents_rule": "keep_buffer",
    "archived": False,
}


async def create_project(unit: Unit, asked: Asked) -> Reply:
    """A new project; who makes it is its admin and, unless said otherwise, its owner."""
    body = asked.body
    team = await open_team(unit, asked.path.get("team_gid") or body.get("team"))
    if unit.who.is_guest and team is None:
        raise Forbidden("team: Guests make projects in their teams only. Give a team of yours")
    owner = await person(unit, body.get("owner", "me"), "owner")
    followers = await people(unit, body.get("followers") or [], "followers")
    words = await written(unit, body)
    row = dict(START) | logic.edited(START, body) | dict(words.columns)
    row |= {"gid": unit.gid(Kind.PROJECT), "created_by_gid": unit.who.user, "owner_gid": owner}
    row |= {"team_gid": team, "created_at": unit.now, "modified_at": unit.now}
    logic.check_team(row)
    custom = await values(unit, None, body.get("custom_fields"), parents=None)
    row |= {"custom": custom.custom}
    whole = row | {"workspace_gid": unit.who.workspace}
    unit.add(Project.spec, row, audience_of(whole), links=custom.links)
    await _tell_restricted(unit, whole, custom)
    levels = dict.fromkeys(followers, int(NUMBERS[row["default_access_level"]]))
    levels |= dict.fromkeys([unit.who.user, *([owner] if owner else [])], int(Level.ADMIN))
    enrol(unit, whole, levels)
    for follower in followers:
        unit.insert(project_followers, project_gid=row["gid"], user_gid=follower)
    unit.gains(row["gid"])
    alone = len(levels) == 1 and row["privacy_setting"] == logic.PUBLIC
    unit.moves_rights |= not alone or not unit.who.holds(unit.who.workspace)
    return Reply(Project.spec, row["gid"], headers=_deprecations(body))


def _deprecations(body: Mapping[str, Any]) -> dict[str, str]:
    """What the caller used that will go away, in the form that client libraries parse."""
    names: list[str] = []
    if body.get("team"):
        names.append("project_team_field")
    if body.get("privacy_setting") == logic.TEAM:
        names.append("project_private_to_team")
    told = ",".join(f"name={name};info={CHANGES};affected=true" for name in names)
    return {"asana-change": told} if told else {}


async def update_project(unit: Unit, asked: Asked) -> Reply:
    """Change a project's own fields."""
    body = asked.body
    project = await load(unit, asked.path["project_gid"], least=Level.EDITOR)
    await refuse_stale(unit, project.row, body)
    words = await written(unit, body)
    new = logic.edited(project.row, body) | await _links(unit, body) | dict(words.columns)
    check(project, logic.needed(project.row, new))
    logic.check_team({**project.row, **new})
    came = _who_stays(unit, project, new)
    custom = await values(unit, project.row["custom"], body.get("custom_fields"), parents=None)
    new |= custom.columns
    changed = unit.change(Project.spec, project.row, new, project.audience(new), links=custom.links)
    await _tell_restricted(unit, {**project.row, **new}, custom)
    if came:
        enrol(unit, project.row, came)
        told_members(unit, project, came=list(came))
    unit.moves_rights |= bool(came) or bool({"privacy_setting", "team"} & changed.keys())
    return Reply(Project.spec, project.gid, headers=_deprecations(body))


async def _tell_restricted(unit: Unit, project: Mapping[str, Any], custom: Written) -> None:
    """Restricted values are heard of by those who see the project and may know the field."""
    heard = audience_of(project)
    acl, scopes, gid = [*heard.readers, -unit.who.user], heard.scopes, project["gid"]
    await tell_restricted(unit, Project.spec, gid, custom, acl=acl, scopes=scopes)


async def _links(unit: Unit, body: Mapping[str, Any]) -> dict[str, Any]:
    """The team and the owner that the request names."""
    new: dict[str, Any] = {}
    if "team" in body:
        new["team_gid"] = await open_team(unit, body["team"])
    if "owner" in body:
        new["owner_gid"] = await person(unit, body["owner"], "owner")
    return new


def _who_stays(unit: Unit, project: Loaded, new: Mapping[str, Any]) -> dict[Gid, int]:
    """Whoever answers for a project is one of its people, and nobody locks themselves out."""
    came: dict[Gid, int] = {}
    owner = new.get("owner_gid")
    if owner and not project.member(owner):
        came[owner] = int(Level.ADMIN)
    if new.get("privacy_setting", logic.PUBLIC) != logic.PUBLIC:
        unit.gains(project.gid)
        if not any(project.member(p) for p in unit.who.principals):
            came.setdefault(unit.who.user, int(project.level))
    return came


async def delete_project(unit: Unit, asked: Asked) -> Reply:
    """A project goes into the trash, with all that lives there alone."""
    project = await load(unit, asked.path["project_gid"], least=Level.VIEWER)
    if project.level < Level.ADMIN:
        raise Forbidden("project: Only its admins delete a project. Ask one of them.")
    trash.put(unit, Project.spec, project.row, project.audience(), name=project.row["name"])
    unit.moves_rights = True
    return NOTHING


async def restore_project(unit: Unit, batch: Batch) -> None:
    """A project comes back as it was: by its admins, or by the editor who deleted it."""
    row = await unit.row(LOAD_TRASHED, gid=batch.target, batch=batch.gid)
    project = loaded(row) if row else None
    least = Level.EDITOR if batch.user == unit.who.user else Level.ADMIN
    if project is None or project.level < least:
        raise NotFound.of("trash_batch", batch.gid)
    trash.close(unit, batch)
    trash.back(unit, Project.spec, project.row, project.audience())
    unit.moves_rights = True
