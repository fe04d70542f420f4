"""Every role at every operation: what each may do follows from a few rules, not from a list of
answers.

A thing that lives in the project is unknown to whoever has no place there, and takes a level of
those who have one.  What belongs to the workspace, to a team or to one person has rules of its own.
"""

from dataclasses import replace
from typing import Any

import pytest

from tests.asking import Ask, ask, named, operations, value_of
from tests.fingerprints import fingerprint
from tests.seeded import House
from weft.kernel.access import Level
from weft.kernel.inputs import Input
from weft.kernel.operations import Operation

pytestmark = pytest.mark.xdist_group("roles")

LEVELS = {
    "admin": Level.ADMIN,
    "editor": Level.EDITOR,
    "commenter": Level.COMMENTER,
    "guest": Level.COMMENTER,
    "viewer": Level.VIEWER,
    "stranger": Level.NONE,
    "lone_guest": Level.NONE,
    "boss": Level.NONE,
}
GUESTS = {"guest", "lone_guest"}
OK = 200
IN_PROJECT = {
    "project",
    "section",
    "task",
    "story",
    "attachment",
    "membership",
    "project_membership",
    "custom_field_setting",
    "trash_batch",
    "saved_view",
    "reaction",
    "task_template",
    "status_update",
    "message",
    "project_status",
    "access_request",
    "project_brief",
    "baseline",
}
# Where a verb takes another level than reading (viewer) and writing (editor).
LEAST = {
    "createStoryForTask": Level.COMMENTER,
    "createAttachmentForObject": Level.COMMENTER,
    "createAttachmentForTask": Level.COMMENTER,
    "addFollowersForTask": Level.COMMENTER,
    "createMessage": Level.COMMENTER,
    "createStoryForMessage": Level.COMMENTER,
    "followMessage": Level.VIEWER,
    "unfollowMessage": Level.VIEWER,
    "likeStory": Level.VIEWER,
    "unlikeStory": Level.VIEWER,
    "keepFavorite": Level.VIEWER,
    "rememberRecent": Level.VIEWER,
    # Whoever sees a project may keep a view of it to themselves.
    "createSavedView": Level.VIEWER,
    "sayPresence": Level.VIEWER,
    "setNotificationLevelForProject": Level.VIEWER,
    # An address for tasks is shown to whoever may make some.
    "getMailAddressForProject": Level.EDITOR,
    "deleteProject": Level.ADMIN,
    # Whoever sees it copies it for themselves.
    "duplicateTask": Level.VIEWER,
    "duplicateProject": Level.VIEWER,
    "createWebhook": Level.VIEWER,
    "createGraphExport": Level.VIEWER,
    "createCalendarFeed": Level.VIEWER,
    "react": Level.VIEWER,
    "takeReactionBack": Level.VIEWER,
    # A comment is its author's alone: here the admin wrote it.
    "updateStory": Level.ADMIN,
    "deleteStory": Level.ADMIN,
    "deleteReaction": Level.ADMIN,
    "deleteStatus": Level.ADMIN,
    "updateMessage": Level.ADMIN,
    "deleteMessage": Level.ADMIN,
    "deleteProjectStatus": Level.ADMIN,
}
# What only admins of the workspace do, and what guests do not.
BOSS_ONLY = {
    "deactivateUser",
    "removePhotoForUser",
    "removeUserForWorkspace",
    "setPhotoForUser",
    "updateUser",
    "updateUserForWorkspace",
    "createOrganizationExport",
    "exportMembers",
    "handOverTasks",
    "updateWorkspace",
    "updateWorkspaceMembership",
    "updateWorkspaceSettings",
}
MEMBERS_ONLY = {
    "createCustomType",
    "addUserForWorkspace",
    "createCustomField",
    "createProject",
    "createProjectForWorkspace",
    "createTag",
    "createTagForWorkspace",
    "createTeam",
    "invite",
}
# Things that one person holds: sessions and tokens, a secret team, a field kept to oneself.
OWN = {
    "session",
    "access_token",
    "team",
    "team_membership",
    "custom_field",
    "enum_option",
    "invitation",
    "job",
    "organization_export",
    "project_template",
    "webhook",
    "webhook_delivery",
    "calendar_feed",
}
# A list is known to members; by mail, only its owner sends tasks to it.
OWN_LIST = {"getMailAddressForUserTaskList", "changeMailAddressForUserTaskList"}
# Known to every member of the workspace, and to guests only where they share something.
PEOPLE = {"user", "workspace_membership"}
MEMBERS_SEE = {"tag", "user_task_list"}
# Known to members, and to guests where their project uses it; changed by its admin.
TYPES = {"custom_type", "custom_type_status_option"}
# They ask for something that no role has here: a second proof, a part in the work, a change of
# one's own, a task that repeats, a view that searches, a link that somebody made.
ASKING_MORE = {
    "askForAddress",
    "changeOccurrenceForTask",
    "changePassword",
    "completeMineForTask",
    "exportSavedView",
    "getTasksForSavedView",
    "undoChange",
    "updatePublicLink",
}
# Acts of the whole server: guests find nobody there.
NOT_FOR_GUESTS = {"deactivateUser"}
# What names a child beside its parent is asked about the same two, so that they belong together.
TOGETHER = {
    "insertEnumOptionForCustomField",
    "insertSectionForProject",
    "removeCustomFieldSettingForProject",
}
# Guests make projects in their teams only, whatever they may do with others.
NO_GUESTS = {"duplicateProject"}
# Who is named is looked for before the task: a guest who shares nothing names nobody.
PEOPLE_FIRST = {"addFollowersForTask", "removeFollowerForTask"}
# They take away what may be gone already.
FORGIVING = {"dropFavorite"}
# To be let in asks whoever sees nothing of it, and nobody else.
ASKING_IN = {"createAccessRequest"}
# They leave out what is not seen, whatever was asked for.
LEAVING_OUT = {"getRows", "markInbox"}
# The field in question is kept by whoever made it.
OF_A_KEPT_FIELD = {"addCustomFieldSettingForProject", "removeCustomFieldSettingForProject"}


def has_a_caller(operation: Operation) -> bool:
    """It asks who calls, and believes it."""
    return not operation.open and operation.id not in ASKING_MORE


def thing_of(asked: Ask) -> str:
    """The kind of the thing that the request is about: the last of its path, or the first named."""
    operation = asked.operation
    given = {**asked.query, **asked.data}
    inputs = (*operation.places[::-1], *operation.parameters, *operation.body)
    named_ = [each for each in inputs if each.to and each.name in {**asked.places, **given}]
    return named_[0].to[0] if named_ and asked.places.get(named_[0].name) != "me" else ""


def expected(asked: Ask, role: str, house: House) -> int:
    """The rules."""
    name, thing = asked.operation.id, thing_of(asked)
    if thing and thing not in house.things:
        return 404
    if name in FORGIVING | LEAVING_OUT:
        return OK
    if name in ASKING_IN:
        return OK if LEVELS[role] == Level.NONE else 400
    if thing in IN_PROJECT:
        return _in_project(asked.operation, role)
    return _elsewhere(name, _shown(asked.operation) or thing, role)


def _shown(operation: Operation) -> str:
    """The kind that is shown, where sight of it decides."""
    shown = operation.returns.name if operation.returns else ""
    return shown if shown in MEMBERS_SEE and operation.list is None else ""


def _elsewhere(name: str, thing: str, role: str) -> int:
    if thing in OWN or name in OWN_LIST:
        return OK if role == "admin" or (thing == "invitation" and role == "boss") else 404
    if thing in TYPES:
        is_admin = role in ("admin", "boss") or name.startswith("get")
        return 404 if role == "lone_guest" else OK if is_admin else 403
    if thing in PEOPLE and (role == "lone_guest" or (name in NOT_FOR_GUESTS and role in GUESTS)):
        return 404
    if name in MEMBERS_ONLY and role in GUESTS:
        return 403
    if thing in MEMBERS_SEE and role in GUESTS:
        return 404
    return 403 if name in BOSS_ONLY and role != "boss" else OK


def _in_project(operation: Operation, role: str) -> int:
    least, level = Level.VIEWER if operation.method == "GET" else Level.EDITOR, LEVELS[role]
    if operation.id in OF_A_KEPT_FIELD and role == "editor":
        return 404
    if level == Level.NONE:
        return 404
    if operation.id in NO_GUESTS and role in GUESTS:
        return 403
    return OK if level >= LEAST.get(operation.id, least) else 403


def answered(status: int) -> int:
    """The class of an answer; a fresh sync token is what listening begins with."""
    return OK if status < 300 or status == 412 else status


async def spent(operation: Operation, house: House) -> Ask:
    """A request about things of its own, which it may use up."""
    asked = ask(operation, house.find)
    inputs = (*operation.places, *operation.body)
    given = {**asked.places, **asked.data}
    kinds = {each.to[0] for each in inputs if each.to and each.name in given}
    kinds -= kinds if operation.id in TOGETHER else set()
    fresh = {kind: await house.fresh(kind) for kind in sorted(kinds)}
    await house.rest()
    again = ask(operation, lambda kind: fresh.get(kind) or house.find(kind))
    return again.saying("name", house.called("thing")) if "name" in again.data else again


@pytest.mark.parametrize("operation", operations(has_a_caller), ids=named)
async def test_each_role_may_do_what_the_rules_say(operation: Operation, house: House) -> None:
    base, here = house.world.base, house.world.workspace
    asked = ask(operation, house.find)
    wanted = {role: expected(asked, role, house) for role in LEVELS}
    refused = [role for role, status in wanted.items() if status != OK]
    before = await fingerprint(base, here)
    found = {r: (await asked.by(house.people[r])).status_code for r in refused}
    assert await fingerprint(base, here) == before
    for role in wanted.keys() - found.keys():
        asked = await spent(operation, house)
        found[role] = (await asked.by(house.people[role])).status_code
    assert {role: answered(status) for role, status in found.items()} == wanted


def changes_something_named(operation: Operation) -> bool:
    """Its path names a thing of the project, and its body says more."""
    kinds = {kind for place in operation.places for kind in place.to}
    return bool(kinds & IN_PROJECT and operation.body) and operation.command is not None


def naming_nothing(asked: Input, house: House) -> Any:
    """A value for an input that leads nowhere."""
    one = house.nothing(asked.to[0]) if asked.to else "nobody@example.com"
    one = (
        one if asked.kind in ("ref", "person") else value_of(replace(asked, many=False), house.find)
    )
    return [one] if asked.many else one


@pytest.mark.parametrize("operation", operations(changes_something_named), ids=named)
async def test_the_unseen_is_not_there_whatever_the_body_says(
    operation: Operation, house: House
) -> None:
    """First the object of the path, then the body, however wrong that is."""
    asked = ask(operation, house.find)
    for each in operation.body:
        if not each.read_only and each.to != ("workspace",):
            asked = asked.saying(each.name, naming_nothing(each, house))
    for role in ("lone_guest", "stranger"):
        answer = await asked.by(house.people[role])
        assert answer.status_code == 404, (role, answer.text)
        said = answer.json()["errors"][0]["message"]
        assert any(gid in said for gid in asked.places.values()), said
