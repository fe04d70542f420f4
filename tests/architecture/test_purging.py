"""No table is forgotten when things go for good: what names one goes with it, or says why not."""

from collections.abc import Iterator, Mapping

import pytest
import sqlalchemy as sa

from weft.doors import catalog
from weft.kernel.purging import Holding

# People, teams, places of work and apps are never purged.
LASTING = {
    "workspace_gid",
    "user_gid",
    "actor_gid",
    "member_gid",
    "owner_gid",
    "requester_gid",
    "answered_by_gid",
    "assignee_gid",
    "assigned_by_gid",
    "completed_by_gid",
    "created_by_gid",
    "invited_by_gid",
    "locked_by_gid",
    "used_by_gid",
    "team_gid",
    "app_gid",
    "external_app_gid",
}
# What a column names, by its name; and where only its table tells.
BY_NAME: Mapping[str, tuple[str, ...]] = {
    "task_gid": ("task",),
    "dependency_gid": ("task",),
    "duplicate_of_gid": ("task",),
    "project_gid": ("project",),
    "tag_gid": ("tag",),
    "story_gid": ("story",),
    "message_gid": ("message",),
    "field_gid": ("custom_field",),
    "view_gid": ("saved_view",),
    "baseline_gid": ("baseline",),
    "template_gid": ("project_template", "task_template"),
    "type_gid": ("custom_type",),
}
BY_PLACE: Mapping[str, tuple[str, ...]] = {
    "access_requests.target_gid": ("project",),
    "attachments.parent_gid": ("task", "project", "message"),
    "custom_field_settings.parent_gid": ("project",),
    "default_views.home_gid": ("project",),
    "favorites.resource_gid": ("task", "project", "tag"),
    "inbox_events.resource_gid": ("task", "project", "status_update", "message"),
    "inbox_items.resource_gid": ("task", "project", "status_update", "message"),
    "inbox_letters.resource_gid": ("task", "project", "status_update", "message"),
    "name_search.thing_gid": ("project", "tag", "custom_field", "message"),
    "reactions.target_gid": ("task", "story", "message"),
    "recents.resource_gid": ("task", "project", "tag"),
    "saved_views.home_gid": ("project",),
    "sections.home_gid": ("project",),
    "status_updates.parent_gid": ("project",),
    "stories.target_gid": ("task", "project", "message"),
}
# What stays when the thing that it names goes, and why.
STAYING: Mapping[str, str] = {
    "calendar_feeds.home_gid": "A feed of what went is empty, and its maker's to revoke.",
    "audit.resource_gid": "The audit outlives what it is about.",
    "exports.of_gid": "A file that was made is its maker's, and ends within a month.",
    "exports.run_gid": "It ends with its export.",
    "inbox_events.other_gid": "Read by way of the thing: of one that went, nothing is shown.",
    "inbox_events.comment_gid": "Read by way of the story: of one that went, nothing is shown.",
    "inbox_items.other_gid": "Read by way of the thing: of one that went, nothing is shown.",
    "inbox_items.comment_gid": "Read by way of the story: of one that went, nothing is shown.",
    "inbox_letters.other_gid": "Whoever carries it reads it by way of the thing.",
    "inbox_letters.comment_gid": "Whoever carries it reads it by way of the story.",
    "log.parent_gid": "The log says what was; its rows go by month.",
    "log.resource_gid": "The log says what was; its rows go by month.",
    "mail_addresses.thing_gid": "The address of what went leads nowhere; a count is all it is.",
    "projects.current_status_gid": "Read by way of the update: of one that went, nothing is shown.",
    "run_steps.run_gid": "Runs are no objects of the trash.",
    "runs.target_gid": "A run that finds its target gone ends; the ledger has its own time.",
    "stories.scope_gid": "Whoever sees the project hears of it: of one that went, nobody does.",
    "task_projects.section_gid": "A section goes only with its project, and its places before it.",
    "tasks.custom_type_gid": "Read by way of the type: a task of one that went has none.",
    "tasks.external_gid": "Another system's name for it.",
    "tasks.next_occurrence_gid": "A task whose next one went has had its turn.",
    "tasks.parent_gid": "Parts that stay stand on their own: see STAND_ALONE.",
    "tasks.status_option_gid": "Read by way of the type: a task of one that went has no state.",
    "trash_batches.resource_gid": "Batches close with their objects: see REMOVE and CLOSE.",
    "user_task_places.section_gid": "One's own sections are no objects of the trash.",
    "webhooks.resource_gid": "A webhook that watches nothing is blind, and its maker's to delete.",
}
NAMING = [
    f"{table.name}.{column.name}"
    for table in catalog.METADATA.tables.values()
    for column in table.columns
    if column.name.endswith("_gid") and column.name not in LASTING
]


def named_by(place: str) -> tuple[str, ...]:
    """The resources that a column may name."""
    return BY_PLACE.get(place) or BY_NAME.get(place.partition(".")[2], ())


def going_with(resource: str) -> set[str]:
    """The columns by which rows go with an object of this resource."""
    return set(_columns(catalog.GOINGS[resource].itself))


def _columns(holding: Holding) -> Iterator[str]:
    for table, column in holding.links:
        yield f"{table.name}.{column}"
    for part, column in holding.parts:
        yield f"{part.table.name}.{column}"


def tables_in_the_trash() -> set[str]:
    """Tables whose rows may lie in the trash; nobody can delete a team so far."""
    tables = catalog.METADATA.tables.values()
    return {t.name for t in tables if "trashed_in" in t.columns} - {"teams"}


@pytest.mark.parametrize("place", NAMING)
def test_whatever_names_a_thing_goes_with_it_or_says_why_not(place: str) -> None:
    resources = named_by(place)
    assert bool(resources) != (place in STAYING), "Say what it names, or why it stays."
    assert [name for name in resources if place not in going_with(name)] == []


def test_nothing_is_said_of_what_is_not_there() -> None:
    assert {*BY_PLACE, *STAYING} - {*NAMING} == set()
    columns = {place.partition(".")[2] for place in NAMING}
    assert {*BY_NAME} - columns == set()


def test_whatever_lies_in_the_trash_can_go() -> None:
    links: set[sa.Table] = {t for g in catalog.GOINGS.values() for t, _ in g.itself.links}
    going = {going.itself.table.name for going in catalog.GOINGS.values()}
    assert tables_in_the_trash() - going - {table.name for table in links} == set()
