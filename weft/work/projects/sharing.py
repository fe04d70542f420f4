"""Verbs about a project's people: who joins, who leaves, who follows, and with what level."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from weft.identity.teams.loading import sharer
from weft.identity.users.finding import people
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Change, added, removed
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.std.gid import Kind
from weft.work.projects import logic
from weft.work.projects.loading import (
    OF_MEMBERSHIP,
    RESPONSIBILITY,
    Loaded,
    audience_of,
    check,
    load,
)
from weft.work.projects.logic import NUMBERS
from weft.work.projects.resource import Membership, Project, ProjectMembership
from weft.work.projects.rules import NAMES
from weft.work.projects.tables import project_followers, project_memberships, projects


def enrol(unit: Unit, project: Mapping[str, Any], levels: Mapping[Gid, int]) -> dict[Gid, Gid]:
    """New members with their levels → their memberships."""
    made: dict[Gid, Gid] = {}
    for member, level in levels.items():
        made[member] = gid = unit.gid(Kind.PROJECT_MEMBERSHIP)
        unit.insert(
            project_memberships,
            project_gid=project["gid"],
            member_gid=member,
            gid=gid,
            level=level,
            created_at=unit.now,
        )
        fields = {"member": [None, member], "access_level": [None, NAMES[Level(level)]]}
        told = Change(ProjectMembership.spec, gid, "added", fields, project["gid"])
        unit.tell(told, audience_of(project, project, member))
    return made


def told_members(
    unit: Unit, project: Loaded, *, came: Sequence[Gid] = (), gone: Sequence[Gid] = ()
) -> None:
    """The same in the words of the project."""
    fields = {"members": (added(*came) if came else {}) | (removed(*gone) if gone else {})}
    unit.tell(Change(Project.spec, project.gid, "changed", fields), project.audience())


def _hold(unit: Unit, project: Loaded) -> None:
    """Memberships of a project change one after the other: an admin must be seen to stay."""
    unit.guard(projects, project.gid, project.row["version"])
    unit.update(projects, {"gid": project.gid}, version=Raise(1))
    unit.moves_rights = True


async def add_members(unit: Unit, asked: Asked) -> Reply:
    """Some people join; those who are members already keep their level."""
    project = await load(unit, asked.path["project_gid"], least=Level.VIEWER)
    wanted = await people(unit, asked.body["members"], "members")
    if wanted != [unit.who.user]:
        logic.check_sharing(project.row, project.level)
    join(unit, project, wanted)
    return Reply(Project.spec, project.gid)


def join(unit: Unit, project: Loaded, wanted: Iterable[Gid]) -> None:
    """New members, with the level of those who join; nobody gets more than the actor has."""
    came = [gid for gid in wanted if project.member(gid) is None]
    if not came:
        return
    level = min(NUMBERS[project.row["default_access_level"]], project.level)
    enrol(unit, project.row, dict.fromkeys(came, int(level)))
    told_members(unit, project, came=came)
    _hold(unit, project)


async def remove_members(unit: Unit, asked: Asked) -> Reply:
    """Some people leave, and no longer follow."""
    project = await load(unit, asked.path["project_gid"], least=Level.VIEWER)
    gone = [
        gid
        for gid in await people(unit, asked.body["members"], "members")
        if project.member(gid) is not None
    ]
    _leave(unit, project, gone)
    return Reply(Project.spec, project.gid)


def _leave(unit: Unit, project: Loaded, gone: Sequence[Gid]) -> None:
    """Members go; whoever owned the project no longer does."""
    if not gone:
        return
    for gid in gone:
        _may_touch(unit, project, gid)
    logic.check_admins(project.members, dict.fromkeys(gone, 0))
    for gid in gone:
        _remove(unit, project, gid)
    told_members(unit, project, gone=gone)
    _unfollow(unit, project, gone)
    if project.row["owner_gid"] in gone:
        unit.change(Project.spec, project.row, {"owner_gid": None}, project.audience())
        unit.moves_rights = True
    else:
        _hold(unit, project)


def _may_touch(unit: Unit, project: Loaded, member: Gid) -> None:
    """Everybody may leave; others are moved by whoever may share, and not by those below them."""
    if member == unit.who.user:
        return
    logic.check_sharing(project.row, project.level)
    held = project.member(member)
    if held is not None and held.level > project.level:
        raise Forbidden("access_level: This member has more access than you. Ask an admin.")


def _remove(unit: Unit, project: Loaded, member: Gid) -> None:
    held = project.member(member)
    assert held is not None
    unit.delete(project_memberships, project_gid=project.gid, member_gid=member)
    fields = {"member": [member, None]}
    told = Change(ProjectMembership.spec, held.gid, "removed", fields, project.gid)
    unit.tell(told, audience_of(project.row, project.row, member))


async def add_followers(unit: Unit, asked: Asked) -> Reply:
    """Some people hear of new tasks; followers are members."""
    project = await load(unit, asked.path["project_gid"], least=Level.VIEWER)
    wanted = await people(unit, asked.body["followers"], "followers")
    if wanted != [unit.who.user]:
        logic.check_sharing(project.row, project.level)
    join(unit, project, wanted)
    came = [gid for gid in wanted if gid not in project.followers]
    for gid in came:
        unit.insert(project_followers, project_gid=project.gid, user_gid=gid)
    if came:
        fields = {"followers": added(*came)}
        unit.tell(Change(Project.spec, project.gid, "changed", fields), project.audience())
    return Reply(Project.spec, project.gid)


async def remove_followers(unit: Unit, asked: Asked) -> Reply:
    """Some people no longer hear of new tasks; they stay members."""
    project = await load(unit, asked.path["project_gid"], least=Level.VIEWER)
    gone = await people(unit, asked.body["followers"], "followers")
    if gone != [unit.who.user]:
        logic.check_sharing(project.row, project.level)
    _unfollow(unit, project, gone)
    return Reply(Project.spec, project.gid)


def _unfollow(unit: Unit, project: Loaded, wanted: Iterable[Gid]) -> None:
    gone = [gid for gid in wanted if gid in project.followers]
    for gid in gone:
        unit.delete(project_followers, project_gid=project.gid, user_gid=gid)
    if gone:
        fields = {"followers": removed(*gone)}
        unit.tell(Change(Project.spec, project.gid, "changed", fields), project.audience())


# Memberships as objects of their own.


async def join_project(unit: Unit, asked: Asked) -> Reply:
    """A person or a team becomes a member; a member gets the level asked for."""
    project = await load(unit, asked.body["parent"], least=Level.VIEWER, name="parent")
    member = await sharer(unit, asked.body["member"])
    word = asked.body.get("access_level") or asked.body.get("role")
    level = (
        level_of(word) if word else min(NUMBERS[project.row["default_access_level"]], project.level)
    )
    logic.check_sharing(project.row, project.level, level)
    held = project.member(member)
    if held is not None:
        _regrade(unit, project, held, level if word else Level(held.level))
        return Reply(Membership.spec, held.gid)
    made = enrol(unit, project.row, {member: int(level)})
    told_members(unit, project, came=[member])
    _hold(unit, project)
    return Reply(Membership.spec, made[member])


def level_of(word: str) -> Level:
    """A level by its name."""
    if word not in NUMBERS:
        raise Invalid("access_level: Must be one of {choices}", choices=", ".join(NUMBERS))
    return NUMBERS[word]


async def update_membership(unit: Unit, asked: Asked) -> Reply:
    """A member gets another level."""
    project, held = await _held(unit, asked.path["membership_gid"])
    word = asked.body.get("access_level") or asked.body.get("role")
    if word:
        level = level_of(word)
        logic.check_sharing(project.row, project.level, level)
        _regrade(unit, project, held, level)
    return Reply(Membership.spec, held.gid)


async def describe_member(unit: Unit, asked: Asked) -> Reply:
    """What a member does in the project, for everybody to read; those who edit it say so."""
    project, held = await _held(unit, asked.path["project_membership_gid"])
    check(project, Level.EDITOR, "project_membership")
    said = (asked.body.get("responsibility") or "").strip() or None
    row = await unit.row(RESPONSIBILITY, membership=held.gid)
    if row is not None and row["responsibility"] != said:
        key = {"project_gid": project.gid, "member_gid": held.member}
        unit.update(project_memberships, key, responsibility=said)
        unit.watch(projects, project.gid, project.row["version"])
        fields = {"responsibility": [row["responsibility"], said]}
        told = Change(ProjectMembership.spec, held.gid, "changed", fields)
        unit.tell(told, project.audience())
    return Reply(ProjectMembership.spec, held.gid)


def _regrade(unit: Unit, project: Loaded, held: logic.Member, level: Level) -> None:
    if held.level == level:
        return
    if held.member != unit.who.user:
        _may_touch(unit, project, held.member)
    logic.check_admins(project.members, {held.member: int(level)})
    key = {"project_gid": project.gid, "member_gid": held.member}
    unit.update(project_memberships, key, level=int(level))
    fields = {"access_level": [NAMES[Level(held.level)], NAMES[level]]}
    told = Change(ProjectMembership.spec, held.gid, "changed", fields)
    unit.tell(told, project.audience())
    _hold(unit, project)


async def delete_membership(unit: Unit, asked: Asked) -> Reply:
    """A member leaves."""
    project, held = await _held(unit, asked.path["membership_gid"])
    _leave(unit, project, [held.member])
    return NOTHING


async def _held(unit: Unit, gid: Gid) -> tuple[Loaded, logic.Member]:
    """A membership with its project, if the actor sees that."""
    row = await unit.row(OF_MEMBERSHIP, membership=gid)
    if row is None:
        raise NotFound.of("membership", gid)
    project = await load(unit, row["project_gid"], least=Level.NONE, name="membership")
    held = next((m for m in project.members if m.gid == gid), None)
    if held is None:
        raise NotFound.of("membership", gid)
    return project, held
