"""Verbs of teams: found one, change it, let people in and out."""

from collections.abc import Mapping
from typing import Any

from weft.identity.prose import written
from weft.identity.teams import logic
from weft.identity.teams.loading import BY_GID, Loaded, load, membership
from weft.identity.teams.resource import Team, TeamMembership
from weft.identity.teams.tables import team_memberships
from weft.identity.users.finding import person
from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.std.richtext import Flavour

START: dict[str, Any] = {"visibility": "public", "description": "", "html_description": None}


async def create_team(unit: Unit, asked: Asked) -> Reply:
    """A new team, with the caller as its first admin."""
    if asked.body.get("organization") != unit.who.workspace:
        raise NotFound.of("organization", asked.body.get("organization"))
    if not unit.who.holds(unit.who.workspace):
        raise Forbidden("organization: Guests cannot make teams.")
    row = START | logic.edited({"name": "", **asked.body}) | await _described(unit, asked)
    if row.get("endorsed") and not unit.who.is_admin:
        raise Forbidden("endorsed: Only admins of the workspace may endorse a team.")
    if logic.JOINING in asked.body and row["visibility"] != "request_to_join":
        raise Invalid(
            "{field}: Only teams with visibility request_to_join have it", field=logic.JOINING
        )
    row |= {"gid": unit.gid(Kind.TEAM), "created_at": unit.now}
    readers = logic.readers(unit.who.workspace, row["gid"], row["visibility"])
    audience = Audience(readers, [], [row["gid"], unit.who.workspace])
    unit.add(Team.spec, row, audience)
    let_in(unit, row["gid"], unit.who.user, audience, leads=True)
    unit.gains(row["gid"])
    return Reply(Team.spec, row["gid"])


async def update_team(unit: Unit, asked: Asked) -> Reply:
    """Change what a team is called, who sees it, and who may do what in it."""
    team = await load(unit, asked.path["team_gid"])
    new = logic.edited(asked.body) | await _described(unit, asked)
    logic.check_edit(team.row, team.standing, asked.body, new)
    fields = unit.change(Team.spec, team.row, new, team.audience(new.get("visibility")))
    unit.moves_rights = "visibility" in fields
    return Reply(Team.spec, team.gid)


async def _described(unit: Unit, asked: Asked) -> dict[str, Any]:
    words = await written(
        unit,
        asked.body,
        plain="description",
        rich="html_description",
        flavour=Flavour.COMMENT,
    )
    return dict(words.columns)


async def add_user(unit: Unit, asked: Asked) -> Reply:
    """Let somebody of the workspace into a team; whoever is in it stays."""
    team = await load(unit, asked.path["team_gid"])
    newcomer = await person(unit, asked.body["user"], "user")
    assert newcomer is not None
    found = await membership(unit, team.gid, newcomer)
    if found["gid"] is not None:
        return Reply(TeamMembership.spec, found["gid"])
    is_self = newcomer == unit.who.user
    logic.check_joining(team.row, team.standing, is_self=is_self, is_guest=found["is_guest"])
    gid = let_in(unit, team.gid, newcomer, team.audience())
    if is_self:
        unit.gains(team.gid)
    return Reply(TeamMembership.spec, gid)


def let_in(unit: Unit, team: Gid, newcomer: Gid, audience: Audience, *, leads: bool = False) -> Gid:
    """Somebody comes into a team; answers their membership."""
    gid = unit.gid(Kind.TEAM_MEMBERSHIP)
    row = {
        "gid": gid,
        "team_gid": team,
        "user_gid": newcomer,
        "is_admin": leads,
        "created_at": unit.now,
    }
    heard = Audience([*audience.readers, -newcomer], audience.before, [*audience.scopes, newcomer])
    unit.add(TeamMembership.spec, row, heard, parent=team)
    unit.moves_rights = True
    return gid


async def remove_user(unit: Unit, asked: Asked) -> Reply:
    """Let somebody go; whoever is not in the team is gone already."""
    team = await load(unit, asked.path["team_gid"])
    leaver = await person(unit, asked.body["user"], "user")
    assert leaver is not None
    logic.check_leaving(team.row, team.standing, is_self=leaver == unit.who.user)
    found = await membership(unit, team.gid, leaver)
    if found["gid"] is not None:
        let_go(unit, found, team.audience())
    return NOTHING


def let_go(unit: Unit, member: Mapping[str, Any], audience: Audience) -> None:
    """Somebody leaves a team, and with it all that only the team gave them."""
    team, leaver = member["team_gid"], member["user_gid"]
    unit.delete(team_memberships, team_gid=team, user_gid=leaver)
    heard = Audience(audience.readers, [*audience.before, -leaver], [*audience.scopes, leaver])
    unit.tell(
        Change(TeamMembership.spec, member["gid"], "deleted", parent=team),
        heard,
    )
    unit.moves_rights = True


async def update_membership(unit: Unit, asked: Asked) -> Reply:
    """Make somebody an admin of the team, or no longer."""
    row = await unit.row(BY_GID, gid=asked.path["team_membership_gid"])
    if row is None:
        raise NotFound.of("team_membership", asked.path["team_membership_gid"])
    team: Loaded = await load(unit, row["team_gid"])
    if not team.standing.leads:
        raise Forbidden("is_admin: Only admins of the team may make or unmake admins.")
    if asked.body.get("is_admin") is not None:
        unit.change(TeamMembership.spec, row, {"is_admin": asked.body["is_admin"]}, team.audience())
    return Reply(TeamMembership.spec, row["gid"])
