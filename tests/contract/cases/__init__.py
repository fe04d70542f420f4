"""This module is about every call there is a case for, by operation id."""

from collections.abc import Mapping

from tests.contract.cases import around, graph, people
from tests.contract.cases.saying import Case

GROUPS = (
    graph.PROJECTS,
    graph.SECTIONS,
    graph.TASKS,
    graph.STORIES,
    graph.COPYING,
    graph.STATUSES,
    graph.BRIEFS,
    graph.TYPES,
    graph.PERIODS,
    graph.TEMPLATES,
    graph.REACTIONS,
    graph.TAGS,
    people.PEOPLE,
    people.MEMBERSHIPS,
    people.ACCESS_REQUESTS,
    around.ATTACHMENTS,
    around.FIELDS,
    around.LISTENING,
    around.WEBHOOKS,
    around.EXPORTS,
)

CASES: Mapping[str, Case] = {case.operation_id: case for group in GROUPS for case in group}
