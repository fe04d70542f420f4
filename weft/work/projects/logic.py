"""Pure decisions about projects: no database, no clock."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from weft.kernel.access import Level
from weft.kernel.errors import Forbidden, Invalid
from weft.std.text import sort_key
from weft.work.projects.dashboards import dashboard

PUBLIC = "public_to_workspace"
TEAM = "private_to_team"
PRIVATE = "private"
NUMBERS = {
    "viewer": Level.VIEWER,
    "commenter": Level.COMMENTER,
    "editor": Level.EDITOR,
    "admin": Level.ADMIN,
}
PLAIN = ("archived", "icon", "due_on", "start_on")
LIMITS = ("minimum_access_level_for_customization", "minimum_access_level_for_sharing")
LOOKS = frozenset({"color", "icon", "default_view", "board", "dashboard", "dependents_rule"})
SHARING = frozenset({"privacy_setting", "team_gid", "default_access_level"})
LANES = re.compile(r"assignee|custom_fields\.[0-9]{1,19}")
COLUMN = re.compile(r"none|[0-9]{1,19}")
MOST_LIMITS = 500
HIGHEST_LIMIT = 10_000
HELD = frozenset({"owner_gid", *LIMITS})
DEPENDENTS_RULES = ("off", "keep_buffer", "consume_buffer")
SETTINGS = ("default_view", "default_access_level", "dependents_rule", *LIMITS)


@dataclass(frozen=True, slots=True)
class Member:
    """A person or a team in a project."""

    gid: int
    member: int
    level: int


def edited(project: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    """The new values of the columns that the request speaks of."""
    new: dict[str, Any] = {k: asked[k] for k in PLAIN if k in asked}
    new |= {k: asked[k] for k in SETTINGS if asked.get(k) is not None}
    if asked.get("name") is not None:
        new |= {"name": asked["name"], "sort_key": sort_key(asked["name"])}
    if "color" in asked:
        new["color"] = None if asked["color"] == "none" else asked["color"]
    if "board" in asked:
        new["board"] = board(asked["board"])
    if "dashboard" in asked:
        new["dashboard"] = dashboard(asked["dashboard"])
    if asked.get("layout") is not None and "default_view" not in asked:
        new["default_view"] = asked["layout"]
    if "due_date" in asked and "due_on" not in asked:
        new["due_on"] = asked["due_date"]
    new |= _privacy(asked)
    check_dates({**project, **new}, new)
    return new


def board(raw: Any) -> dict[str, Any] | None:
    """How a board stands, in its kept form; null where it says nothing."""
    if raw is None:
        return None
    said = cast(dict[str, Any], raw) if isinstance(raw, dict) else {}
    if not isinstance(raw, dict) or not said.keys() <= {"lanes", "limits"}:
        raise Invalid("board: Must be an object with lanes and limits")
    lanes: Any = said.get("lanes")
    limits: Any = said.get("limits") or {}
    if lanes is not None and not (isinstance(lanes, str) and LANES.fullmatch(lanes)):
        raise Invalid("board.lanes: Must be assignee or {field}", field="custom_fields.{gid}")
    if not isinstance(limits, dict) or len(cast(dict[str, Any], limits)) > MOST_LIMITS:
        raise Invalid(
            "board.limits: Must be an object with at most {most} columns", most=MOST_LIMITS
        )
    for column, most in cast(dict[str, Any], limits).items():
        _check_limit(column, most)
    return {"lanes": lanes, "limits": limits} if lanes or limits else None


def _check_limit(column: str, most: Any) -> None:
    if not COLUMN.fullmatch(column):
        raise Invalid("board.limits: Columns are named by their gid, or none")
    if type(most) is not int or not 1 <= most <= HIGHEST_LIMIT:
        raise Invalid(
            "board.limits.{column}: Must be from 1 to {most}", column=column, most=HIGHEST_LIMIT
        )


def _privacy(asked: Mapping[str, Any]) -> dict[str, Any]:
    """`public` is the older name of two of the three settings."""
    setting, public = asked.get("privacy_setting"), asked.get("public")
    if public is None:
        return {} if setting is None else {"privacy_setting": setting}
    if setting is not None and public is not (setting == PUBLIC):
        raise Invalid("public: Contradicts privacy_setting. Give privacy_setting alone")
    return {"privacy_setting": setting or (PUBLIC if public else PRIVATE)}


def check_dates(whole: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """A start needs an end and comes before it."""
    if not {"start_on", "due_on"} & set(new) or whole.get("start_on") is None:
        return
    if whole.get("due_on") is None:
        raise Invalid("start_on: A start needs a due date. Set due_on as well")
    if whole["start_on"] >= whole["due_on"]:
        raise Invalid("start_on: Must be before due_on")


def check_team(whole: Mapping[str, Any]) -> None:
    """A project private to its team has one."""
    if whole["privacy_setting"] == TEAM and whole.get("team_gid") is None:
        raise Invalid("privacy_setting: private_to_team needs a team. Give one, or use private")


def needed(project: Mapping[str, Any], new: Mapping[str, Any]) -> Level:
    """The level that these new values take; what stays as it is takes none."""
    names = {name for name, value in new.items() if project.get(name) != value}
    if names & HELD:
        return Level.ADMIN
    found = Level.EDITOR
    if names & LOOKS:
        found = max(found, NUMBERS[project["minimum_access_level_for_customization"]])
    if names & SHARING:
        found = max(found, NUMBERS[project["minimum_access_level_for_sharing"]])
    return found


def check_sharing(project: Mapping[str, Any], mine: Level, given: int = 0) -> None:
    """Sharing takes the project's minimum, and nobody grants more than they hold."""
    if mine < NUMBERS[project["minimum_access_level_for_sharing"]]:
        raise Forbidden("members: Your access to this project does not allow sharing it.")
    if given > mine:
        raise Forbidden("access_level: You cannot grant more access than you hold yourself.")


def check_admins(members: Sequence[Member], leaving: Mapping[int, int]) -> None:
    """At least one admin stays; `leaving` maps members to their new level, 0 for those who go."""
    had = any(m.level == Level.ADMIN for m in members)
    stays = any(leaving.get(m.member, m.level) == Level.ADMIN for m in members)
    if had and not stays:
        raise Invalid(
            "access_level: A project keeps at least one admin. Make somebody else an admin first."
        )
