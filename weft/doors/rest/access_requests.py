"""Operations on access requests."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Command, Operation
from weft.std.gid import Kind, kind_of
from weft.work.access_requests.commands import approve_request, ask_for_access, reject_request
from weft.work.access_requests.listings import MY_REQUESTS, REQUESTS
from weft.work.access_requests.resource import AccessRequest

REQUEST = (inputs.ref("access_request_gid", "access_request", "The request."),)
TARGET = inputs.ref(
    "target", ("project", "team"), "The project or team.", required=True, nullable=False
)


def waiting(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """One's own, whatever one sees of the target; or those that one may answer."""
    person = asked.query.get("user")
    given = {"parent": asked.query["target"], "person": person}
    if person == asked.who.user:
        return MY_REQUESTS, given
    kind = kind_of(asked.query["target"])
    return REQUESTS[kind if kind is Kind.TEAM else Kind.PROJECT], given


def _answer(verb: str, id: str, doc: str, command: Command) -> Operation:
    return Operation(
        method="POST",
        path=f"/access_requests/{{access_request_gid}}/{verb}",
        id=id,
        tag="Access requests",
        doc=doc,
        places=REQUEST,
        command=command,
    )


OPERATIONS = (
    Operation(
        method="GET",
        path="/access_requests",
        id="getAccessRequests",
        tag="Access requests",
        doc="The pending requests for a project or team, for those who may let others in; "
        "one's own with `me`.",
        returns=AccessRequest.spec,
        parameters=(TARGET, inputs.person("user", "Only this person's.")),
        list=waiting,
    ),
    Operation(
        method="POST",
        path="/access_requests",
        id="createAccessRequest",
        tag="Access requests",
        doc="Ask to be let into a project that one cannot see, or a team that one cannot join; "
        "asked twice, it waits once.",
        returns=AccessRequest.spec,
        status=201,
        body=(TARGET, inputs.text("message", "Why one asks.", length=2_000)),
        command=ask_for_access,
    ),
    _answer("approve", "approveAccessRequest", "Let whoever asked in.", approve_request),
    _answer("reject", "rejectAccessRequest", "Turn whoever asked away.", reject_request),
)
