"""Features that the admins of a workspace may switch off; what belongs to one then answers 402.

What was made with a feature stays, and is shown wherever it is met.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from weft.kernel.operations import Operation

OF_TAGS: Mapping[str, str] = {
    "Access requests": "access_requests",
    "Custom types": "custom_types",
    "Project briefs": "project_briefs",
    "Project templates": "templates",
    "Task templates": "templates",
}
OF_OPERATIONS: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "addDependenciesForTask",
            "addDependenciesWithLag",
            "addDependentsForTask",
            "addDependentsWithLag",
            "getDependenciesForTask",
            "getDependentsForTask",
            "removeDependenciesForTask",
            "removeDependentsForTask",
        ),
        "dependencies",
    ),
    **dict.fromkeys(
        ("searchProjectsForWorkspace", "searchTasksForWorkspace", "searchWords"), "search"
    ),
    "projectSaveAsTemplate": "templates",
}
FEATURES = tuple(sorted({*OF_TAGS.values(), *OF_OPERATIONS.values()}))


def with_features(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """The operations, each with the feature that it belongs to, if any."""
    return tuple(replace(each, feature=_of(each)) for each in operations)


def _of(operation: Operation) -> str:
    return OF_OPERATIONS.get(operation.id) or OF_TAGS.get(operation.tag, "")
