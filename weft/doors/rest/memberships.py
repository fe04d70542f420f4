"""Operations on memberships: of projects, and of whatever has members under one name."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.errors import Invalid, NotFound
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Command, Operation, by_path
from weft.kernel.unit_of_work import Reply, Unit
from weft.std.gid import Kind, kind_of
from weft.work.custom_fields.listings import CUSTOM_FIELD_MEMBERSHIPS
from weft.work.custom_fields.resource import CustomFieldMembership
from weft.work.custom_fields.sharing import join_field, leave_field, update_field_membership
from weft.work.custom_types.listings import CUSTOM_TYPE_MEMBERSHIPS
from weft.work.custom_types.resource import CustomTypeMembership
from weft.work.custom_types.sharing import join_type, leave_type, update_type_membership
from weft.work.projects.listings import MEMBERSHIPS, MEMBERSHIPS_OF_TEAM, PROJECT_MEMBERSHIPS
from weft.work.projects.resource import Membership, ProjectMembership
from weft.work.projects.sharing import (
    delete_membership,
    describe_member,
    join_project,
    update_membership,
)

# What has members → how one joins it.  In kinds of later features nothing is found yet.
JOIN: Mapping[Kind, Command] = {
    Kind.PROJECT: join_project,
    Kind.CUSTOM_FIELD: join_field,
    Kind.CUSTOM_TYPE: join_type,
}
LISTED: Mapping[Kind, Listing] = {
    Kind.PROJECT: MEMBERSHIPS,
    Kind.CUSTOM_FIELD: CUSTOM_FIELD_MEMBERSHIPS,
    Kind.CUSTOM_TYPE: CUSTOM_TYPE_MEMBERSHIPS,
}
# A membership → how it changes and how it ends.
UPDATE: Mapping[Kind, Command] = {
    Kind.PROJECT_MEMBERSHIP: update_membership,
    Kind.CUSTOM_FIELD_MEMBERSHIP: update_field_membership,
    Kind.CUSTOM_TYPE_MEMBERSHIP: update_type_membership,
}
LEAVE: Mapping[Kind, Command] = {
    Kind.PROJECT_MEMBERSHIP: delete_membership,
    Kind.CUSTOM_FIELD_MEMBERSHIP: leave_field,
    Kind.CUSTOM_TYPE_MEMBERSHIP: leave_type,
}
PARENTS = {
    Kind.PROJECT: "project",
    Kind.GOAL: "goal",
    Kind.PORTFOLIO: "portfolio",
    Kind.CUSTOM_FIELD: "custom_field",
    Kind.CUSTOM_TYPE: "custom_type",
}
OTHERS = (CustomFieldMembership.spec, CustomTypeMembership.spec)
PARENT = inputs.ref("parent", tuple(PARENTS.values()), "What has the members.")
MEMBER = inputs.person("member", "A user or a team.", to=("user", "team"))
MEMBERSHIP = (
    inputs.ref(
        "membership_gid",
        ("membership", "custom_field_membership", "custom_type_membership"),
        "The membership.",
    ),
)
LEVEL = (
    inputs.text("access_level", "What the member may do."),
    inputs.text("role", "Deprecated: see `access_level`."),
)


def parent_of(gid: int) -> Kind:
    """What kind of thing has the members."""
    kind = kind_of(gid)
    if kind is None or kind not in PARENTS:
        raise Invalid("parent: Must be a {choices}", choices=", ".join(PARENTS.values()))
    if kind not in JOIN:
        raise NotFound.of("parent", gid)
    return kind


async def create(unit: Unit, asked: Asked) -> Reply:
    """Somebody becomes a member of whatever the parent is."""
    return await JOIN[parent_of(asked.body["parent"])](unit, asked)


def of_its_kind(commands: Mapping[Kind, Command]) -> Command:
    """The command for a membership, chosen by what it is a place in."""

    async def command(unit: Unit, asked: Asked) -> Reply:
        gid = asked.path["membership_gid"]
        kind = kind_of(gid)
        if kind is None or kind not in commands:
            raise NotFound.of("membership", gid)
        return await commands[kind](unit, asked)

    return command


def _of_project(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    given = {"parent": asked.path["project_gid"]}
    return PROJECT_MEMBERSHIPS, given | {"person": asked.query.get("user")}


def _of_anything(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Of one parent; or, of one kind, all those of a team."""
    query = asked.query
    if query.get("parent") is not None:
        kind = parent_of(query["parent"])
        return LISTED[kind], {"parent": query["parent"], "person": query.get("member")}
    if query.get("resource_subtype") is None:
        raise Invalid("parent: Missing input. Give a parent, or a member with a resource_subtype")
    team = query.get("member")
    if team is None or kind_of(team) is not Kind.TEAM:
        raise Invalid("member: Must be a team where no parent is given")
    return MEMBERSHIPS_OF_TEAM, {"parent": team}


def _operation(method: str, path: str, id: str, doc: str, **more: Any) -> Operation:
    shown = {"returns": Membership.spec, "others": OTHERS}
    given: dict[str, Any] = {**shown, **more}
    return Operation(
        method=method,
        path=path,
        id=id,
        tag="Memberships",
        doc=doc,
        places=MEMBERSHIP if "membership_gid" in path else (),
        **given,
    )


OPERATIONS = (
    _operation(
        "GET",
        "/memberships",
        "getMemberships",
        "The members of something, or the places of a team.",
        parameters=(
            PARENT,
            MEMBER,
            inputs.text("resource_subtype", "The kind of places.", choices=("project_membership",)),
        ),
        list=_of_anything,
    ),
    _operation(
        "POST",
        "/memberships",
        "createMembership",
        "Add a member.",
        status=201,
        body=(
            inputs.ref("parent", tuple(PARENTS.values()), "What to join.", required=True),
            inputs.person("member", "A user or a team.", to=("user", "team"), required=True),
            *LEVEL,
        ),
        command=create,
    ),
    _operation(
        "GET",
        "/memberships/{membership_gid}",
        "getMembership",
        "Read a membership.",
        read=by_path("membership_gid"),
    ),
    _operation(
        "PUT",
        "/memberships/{membership_gid}",
        "updateMembership",
        "Change the level of a member.",
        body=LEVEL,
        command=of_its_kind(UPDATE),
    ),
    _operation(
        "DELETE",
        "/memberships/{membership_gid}",
        "deleteMembership",
        "Remove a member.",
        returns=None,
        others=(),
        command=of_its_kind(LEAVE),
    ),
    Operation(
        method="GET",
        path="/project_memberships/{project_membership_gid}",
        id="getProjectMembership",
        tag="Project memberships",
        doc="Read a membership of a project.",
        returns=ProjectMembership.spec,
        places=(inputs.ref("project_membership_gid", "project_membership", "The membership."),),
        read=by_path("project_membership_gid"),
    ),
    Operation(
        method="PUT",
        path="/project_memberships/{project_membership_gid}",
        id="describeProjectMember",
        tag="Project memberships",
        doc="Say what a member does in the project, in words.",
        returns=ProjectMembership.spec,
        places=(inputs.ref("project_membership_gid", "project_membership", "The membership."),),
        body=(
            inputs.text(
                "responsibility", "What they do; null for nothing in particular.", length=200
            ),
        ),
        command=describe_member,
        also=("responsibility",),
        scope="projects:write",
        home="/api/weft/1",
    ),
    Operation(
        method="GET",
        path="/projects/{project_gid}/project_memberships",
        id="getProjectMembershipsForProject",
        tag="Project memberships",
        doc="The members of a project.",
        returns=ProjectMembership.spec,
        places=(inputs.ref("project_gid", "project", "The project."),),
        parameters=(inputs.person("user", "Only this person's."),),
        list=_of_project,
    ),
)
