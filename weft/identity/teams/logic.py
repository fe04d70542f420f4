"""Pure decisions about teams: who may do what, and what follows from a request."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from weft.kernel.errors import Forbidden, Invalid
from weft.std.text import sort_key

NAMING = "edit_team_name_or_description_access_level"
SHOWING = "edit_team_visibility_or_trash_team_access_level"
INVITING = "member_invite_management_access_level"
INVITING_GUESTS = "guest_invite_management_access_level"
REMOVING = "team_member_removal_access_level"
JOINING = "join_request_management_access_level"
PLAIN = (
    NAMING,
    SHOWING,
    INVITING,
    INVITING_GUESTS,
    REMOVING,
    JOINING,
    "team_content_management_access_level",
    "visibility",
    "endorsed",
)
GOVERNED_BY = {
    "name": NAMING,
    "description": NAMING,
    "html_description": NAMING,
    "visibility": SHOWING,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the caller is to a team."""

    is_member: bool
    is_team_admin: bool
    is_workspace_admin: bool

    @property
    def leads(self) -> bool:
        """Manages the team, for its own sake or the workspace's."""
        return self.is_team_admin or self.is_workspace_admin

    def may(self, setting: str) -> bool:
        """Whether the team's setting lets the caller do what it governs."""
        return self.leads or (self.is_member and setting == "all_team_members")


def readers(workspace: int, team: int, *visibilities: str) -> list[int]:
    """Who hears of a team: its people, and every full member where it is not secret."""
    open_ = any(visibility != "secret" for visibility in visibilities)
    return [workspace, team] if open_ else [team]


def edited(asked: Mapping[str, Any]) -> dict[str, Any]:
    """The new values of the columns that the request speaks of."""
    new: dict[str, Any] = {k: asked[k] for k in PLAIN if asked.get(k) is not None}
    if "name" in asked:
        new |= _named(asked["name"] or "")
    return new


def _named(name: str) -> dict[str, Any]:
    if not name.strip():
        raise Invalid("name: Must not be empty")
    return {"name": name.strip(), "sort_key": sort_key(name)}


def check_edit(
    team: Mapping[str, Any], standing: Standing, asked: Mapping[str, Any], new: Mapping[str, Any]
) -> None:
    """Refuse what the team's settings do not leave to the caller."""
    for name in asked:
        setting = GOVERNED_BY.get(name)
        allowed = standing.may(team[setting]) if setting else standing.leads
        if name == "endorsed":
            allowed = standing.is_workspace_admin
        if not allowed:
            raise Forbidden(
                "{name}: The settings of this team do not let you change it.", name=name
            )
    seen = new.get("visibility", team["visibility"])
    if JOINING in asked and seen != "request_to_join":
        raise Invalid("{field}: Only teams with visibility request_to_join have it", field=JOINING)


def check_answering(team: Mapping[str, Any], standing: Standing) -> None:
    """Requests to join are answered by those whom the settings name."""
    if not standing.may(team[JOINING]):
        raise Forbidden("team: The settings of this team do not let you answer requests to join.")


def check_joining(
    team: Mapping[str, Any], standing: Standing, *, is_self: bool, is_guest: bool
) -> None:
    """Public teams are joined; everybody else is let in by those whom the settings name."""
    if is_self and not is_guest and (standing.is_member or team["visibility"] == "public"):
        return
    if not standing.may(team[INVITING_GUESTS if is_guest else INVITING]):
        raise Forbidden("team: The settings of this team do not let you add this person.")


def check_leaving(team: Mapping[str, Any], standing: Standing, *, is_self: bool) -> None:
    """Everybody may leave; others are removed by those whom the settings name."""
    if not (is_self and standing.is_member) and not standing.may(team[REMOVING]):
        raise Forbidden("team: The settings of this team do not let you remove this person.")
