"""The shell of a copied project: its settings, people, sections, fields and views; no tasks yet."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from weft.identity.teams.loading import open_team
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, Refusal
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.std.text import sort_key
from weft.work.copying import loading
from weft.work.copying.logic import Shift, board
from weft.work.custom_fields.loading import fields
from weft.work.custom_fields.rules import WITH_GUESTS
from weft.work.field_settings.loading import seen_projects
from weft.work.field_settings.resource import CustomFieldSetting
from weft.work.projects.commands import START
from weft.work.projects.loading import Loaded, audience_of
from weft.work.projects.logic import LIMITS, NUMBERS, PRIVATE, TEAM
from weft.work.projects.resource import Project
from weft.work.projects.sharing import enrol
from weft.work.projects.tables import project_followers
from weft.work.saved_views.logic import PARTS, renamed
from weft.work.saved_views.resource import SavedView
from weft.work.saved_views.tables import default_views
from weft.work.sections.resource import Section

LOOKS = ("color", "icon", "default_view")
SECTIONS = """SELECT s.gid, s.name, s.rank FROM sections s WHERE s.workspace_gid =
 :workspace::bigint AND s.home_gid = :project::bigint ORDER BY s.rank, s.gid"""
SETTINGS = """SELECT s.field_gid, s.is_important, s.rank FROM custom_field_settings s
WHERE s.workspace_gid = :workspace::bigint AND s.parent_gid = :project::bigint"""
VIEWS = """SELECT v.*, EXISTS (SELECT 1 FROM default_views d WHERE d.workspace_gid = :workspace
  AND d.home_gid = v.home_gid AND d.view_gid = v.gid) AS is_default
FROM saved_views v WHERE v.workspace_gid = :workspace::bigint AND v.home_gid = :project::bigint
 AND v.trashed_in IS NULL AND (v.is_shared OR v.created_by_gid = :user::bigint)"""


@dataclass(frozen=True, slots=True)
class Shell:
    """What a project is made of, apart from its tasks; its people are (member, level)."""

    gid: Gid
    row: Mapping[str, Any]
    sections: Sequence[Mapping[str, Any]]
    settings: Sequence[Mapping[str, Any]]
    views: Sequence[Mapping[str, Any]]
    members: Sequence[tuple[Gid, int]] = ()
    followers: Sequence[Gid] = ()


async def shell_of(unit: Unit, source: Loaded) -> Shell:
    """The shell of a project, as far as the actor sees it."""
    given = {"project": source.gid}
    return Shell(
        source.gid,
        source.row,
        await unit.rows(SECTIONS, **given),
        await unit.rows(SETTINGS, **given),
        await unit.rows(VIEWS, **given),
        [(m.member, m.level) for m in source.members],
        source.followers,
    )


async def begin_project(
    unit: Unit, source: Shell, made: Gid, name: str, parts: Collection[str], shift: Shift
) -> dict[Gid, Gid]:
    """The new project as its maker's own; answers with its sections by those of the original."""
    await unit.base.stock(len(source.sections) + 1)
    sections = {old["gid"]: unit.gid(Kind.SECTION) for old in source.sections}
    row = await _row(unit, source, made, name, parts)
    if kept := board(source.row["board"], sections):
        row["board"] = kept
    if "task_dates" in parts:
        row |= {k: shift.day(source.row[k]) for k in ("start_on", "due_on")}
    whole = row | {"workspace_gid": unit.who.workspace}
    audience = audience_of(whole)
    unit.add(Project.spec, row, audience)
    await _people(unit, source, whole, parts)
    _sections(unit, source, made, audience, sections)
    await _fields(unit, source, made, audience)
    await _views(unit, source, made, audience, sections)
    unit.gains(made)
    unit.moves_rights = True
    return sections


async def _row(
    unit: Unit, source: Shell, made: Gid, name: str, parts: Collection[str]
) -> dict[str, Any]:
    """A copy is never more open than its original."""
    old, team = source.row, None
    try:
        team = await open_team(unit, old["team_gid"])
    except Refusal:
        team = None
    if unit.who.is_guest and team is None:
        raise Forbidden("project: Guests make projects in their teams only.")
    row = dict(START) | {"gid": made, "name": name, "sort_key": sort_key(name), "team_gid": team}
    row |= {"created_by_gid": unit.who.user, "owner_gid": unit.who.user}
    row |= {"created_at": unit.now, "modified_at": unit.now}
    row |= {key: old[key] for key in (*LOOKS, "privacy_setting")}
    if row["privacy_setting"] == TEAM and team is None:
        row["privacy_setting"] = PRIVATE
    if "permissions" in parts:
        row |= {key: old[key] for key in ("default_access_level", *LIMITS)}
    if "notes" in parts:
        row |= {"notes": old["notes"], "html_notes": old["html_notes"]}
    return row


async def _people(
    unit: Unit, source: Shell, project: Mapping[str, Any], parts: Collection[str]
) -> None:
    levels: dict[Gid, int] = {}
    if "members" in parts:
        people = [m for m, _ in source.members if kind_of(m) is Kind.USER]
        here = await loading.at_work(unit, people)
        default = int(NUMBERS[project["default_access_level"]])
        for member, level in source.members:
            if kind_of(member) is not Kind.USER or member in here:
                levels[member] = level if "permissions" in parts else default
        for follower in source.followers:
            if follower in levels:
                unit.insert(project_followers, project_gid=project["gid"], user_gid=follower)
    enrol(unit, project, levels | {unit.who.user: int(Level.ADMIN)})


def _sections(
    unit: Unit, source: Shell, made: Gid, audience: Audience, sections: Mapping[Gid, Gid]
) -> None:
    for old in source.sections:
        row = {"gid": sections[old["gid"]], "home_gid": made, "name": old["name"]}
        row |= {"rank": old["rank"], "created_at": unit.now}
        unit.add(Section.spec, row, audience, parent=made)


async def seen(unit: Unit, source: Shell) -> list[Gid]:
    """The original, where the actor sees it: what it shows is theirs to know."""
    return await seen_projects(unit, [source.gid])


async def _fields(unit: Unit, source: Shell, made: Gid, audience: Audience) -> None:
    """Those that the actor may know; a restricted one is told to them alone."""
    settings = source.settings
    known = await fields(unit, [row["field_gid"] for row in settings], await seen(unit, source))
    await unit.base.stock(len(settings) + 1)
    for old in settings:
        field = known.get(old["field_gid"])
        if field is None:
            continue
        open_ = field.row["privacy_setting"] == WITH_GUESTS
        heard = audience if open_ else Audience([-unit.who.user], None, audience.scopes)
        row = {**old, "gid": unit.gid(Kind.CUSTOM_FIELD_SETTING), "parent_gid": made}
        unit.add(CustomFieldSetting.spec, row, heard, parent=made)


async def _views(
    unit: Unit, source: Shell, made: Gid, audience: Audience, sections: Mapping[Gid, Gid]
) -> None:
    """Shared ones and the actor's own; where they speak of sections, of the new ones."""
    rows = source.views
    await unit.base.stock(len(rows) + 1)
    names = {str(old): str(new) for old, new in sections.items()}
    for old in rows:
        gid = unit.gid(Kind.SAVED_VIEW)
        row = {k: v for k, v in old.items() if k not in ("workspace_gid", "version", "is_default")}
        for part in PARTS:
            kept = msgspec.json.decode(row[part]) if row.get(part) is not None else None
            row[part] = renamed(kept, names)
        row |= {"gid": gid, "home_gid": made, "created_by_gid": unit.who.user}
        row |= {"created_at": unit.now, "modified_at": unit.now}
        own = Audience([-unit.who.user], None, [gid, made])
        unit.add(SavedView.spec, row, audience if row["is_shared"] else own, parent=made)
        if old["is_default"]:
            unit.insert(default_views, home_gid=made, view_gid=gid)
