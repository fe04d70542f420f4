"""Operations on one's own desk: the parts of the home, the notepad, the steps of a first day."""

from weft.doors.rest.people import WEFT
from weft.kernel import inputs
from weft.kernel.operations import Operation
from weft.work.desks.commands import arrange_desk, read_desk
from weft.work.desks.logic import LONGEST_NOTES, STEPS, USES, WIDGETS

HERE = inputs.ref("workspace", "workspace", "The workspace.")

OPERATIONS = (
    Operation(
        method="GET",
        path="/desk",
        id="getDesk",
        tag="Desks",
        doc="How the caller arranged their home, their notepad, and how far their first day came.",
        parameters=(HERE,),
        command=read_desk,
        scope="users:read",
        home=WEFT,
    ),
    Operation(
        method="PUT",
        path="/desk",
        id="arrangeDesk",
        tag="Desks",
        doc="Arrange it anew; what is not spoken of stays as it was.",
        body=(
            HERE,
            inputs.anything(
                "widgets",
                f"The parts of the home, {{kind, is_wide}}, in their order; kinds are "
                f"{', '.join(WIDGETS)}; null: the usual ones.",
            ),
            inputs.text("notes", "The notepad.", length=LONGEST_NOTES),
            inputs.anything(
                "welcome",
                f"How far the first day came, {{step, use, is_dismissed}}: a step of "
                f"{', '.join(STEPS)}; a use of {', '.join(USES)}.",
            ),
        ),
        command=arrange_desk,
        home=WEFT,
    ),
)
