"""Operations on tasks that come again."""

from typing import Any

from weft.automation.recurrence.commands import (
    change_occurrence,
    list_occurrences,
    remove_recurrence,
    set_recurrence,
)
from weft.automation.recurrence.logic import LONGEST_RULE, MOST_OCCURRENCES
from weft.kernel import inputs
from weft.kernel.operations import Operation
from weft.work.tasks.naming import task_place
from weft.work.tasks.resource import Task

ON = "The day of the rule on which this task stands; its due date where nothing is said."


def _act(method: str, path: str, id: str, doc: str, command: Any, **more: Any) -> Operation:
    given: dict[str, Any] = {"returns": Task.spec, "scope": "tasks:write"} | more
    return Operation(
        method=method,
        path=f"/tasks/{{task_gid}}{path}",
        id=id,
        tag="Recurrence",
        doc=doc,
        places=(task_place(),),
        command=command,
        home="/api/weft/1",
        **given,
    )


SHOWN = ("recurrence", "next_occurrence")
OPERATIONS = (
    _act(
        "PUT",
        "/recurrence",
        "setRecurrenceForTask",
        "Let a task come again: once it is completed, the next one is made.",
        set_recurrence,
        also=SHOWN,
        body=(
            inputs.text(
                "rule",
                "When: an RRULE (RFC 5545), such as FREQ=WEEKLY;BYDAY=MO,TH, without a start.",
                required=True,
                nullable=False,
                length=LONGEST_RULE,
            ),
            inputs.flag(
                "is_after_completion", "The interval counts from the day on which it is completed."
            ),
            inputs.day("on", ON),
            inputs.anything(
                "exceptions",
                "[{on, due_on}]: days to come that are due on another day, or skipped (null).",
            ),
        ),
    ),
    _act(
        "DELETE",
        "/recurrence",
        "removeRecurrenceForTask",
        "Let a task not come again.",
        remove_recurrence,
        also=SHOWN,
    ),
    _act(
        "GET",
        "/occurrences",
        "getOccurrencesForTask",
        "The tasks to come: which days, and when each will be due.",
        list_occurrences,
        returns=None,
        scope="tasks:read",
        parameters=(
            inputs.whole("most", f"How many, at most {MOST_OCCURRENCES}; 10 where not said."),
        ),
    ),
    _act(
        "PUT",
        "/occurrences",
        "changeOccurrenceForTask",
        "Skip or move one of the tasks to come; to skip the present one moves it to the next day.",
        change_occurrence,
        also=SHOWN,
        body=(
            inputs.day("on", "The day of the rule.", required=True, nullable=False),
            inputs.flag("is_skipped", "There is none on that day."),
            inputs.day("due_on", "It is due on this day instead; null for the day itself."),
        ),
    ),
)
