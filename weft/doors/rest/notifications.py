"""Operations on what somebody wants to be told."""

from weft.doors.rest.people import WEFT
from weft.kernel import inputs
from weft.kernel.operations import Operation
from weft.notify.choices.commands import choose, choose_level, read_choices
from weft.notify.choices.listings import NOTIFICATION_LEVELS
from weft.notify.choices.logic import LEVELS
from weft.notify.choices.resource import NotificationLevel

HERE = inputs.ref("workspace", "workspace", "The workspace.")

OPERATIONS = (
    Operation(
        method="GET",
        path="/notification_choices",
        id="getNotificationChoices",
        tag="Notifications",
        doc="Of which kinds of news the caller is told, and how (inbox, mail, or by the browser "
        "while it is open); their quiet hours and their daily letter.",
        parameters=(HERE,),
        command=read_choices,
        scope="users:read",
        home=WEFT,
    ),
    Operation(
        method="PUT",
        path="/notification_choices",
        id="chooseNotifications",
        tag="Notifications",
        doc="Choose anew; what is not spoken of stays as it was.",
        body=(
            HERE,
            inputs.anything("kinds", "Cells of the matrix: kind → way → whether it comes."),
            inputs.text(
                "quiet_from", "When quiet hours begin, such as `22:00`; null: none.", length=5
            ),
            inputs.text("quiet_until", "When they end; null: none.", length=5),
            inputs.flag("has_digest", "Whether a letter a day tells what happened."),
            inputs.whole("digest_hour", "At which hour of the caller's zone it is sent, 0 to 23."),
        ),
        command=choose,
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/notification_levels",
        id="getNotificationLevels",
        tag="Notifications",
        doc="The projects of which the caller chose how much to hear.",
        returns=NotificationLevel.spec,
        parameters=(HERE,),
        list=lambda _: (NOTIFICATION_LEVELS, {}),
        scope="users:read",
        home=WEFT,
    ),
    Operation(
        method="PUT",
        path="/projects/{project_gid}/notification_level",
        id="setNotificationLevelForProject",
        tag="Notifications",
        doc="Choose how much to hear of a project; null: as everybody.",
        places=(inputs.ref("project_gid", "project", "The project."),),
        body=(inputs.text("level", "How much.", choices=LEVELS, required=False),),
        command=choose_level,
        home=WEFT,
    ),
)
