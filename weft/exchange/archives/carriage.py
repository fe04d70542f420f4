"""What of each table an archive carries: said once, for every table there is.

A table without a line here fails the tests, and so does a column whose numbers nobody has said to
be gids or none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

import sqlalchemy as sa

from weft.exchange.imports.stages import AT_WORK


class Sort(Enum):
    """What becomes of a table's rows."""

    DATA = "carried"
    CREDENTIALS = "carried with --with-credentials only, and only into an empty server"
    DERIVED = "made anew of what is carried"
    PASSING = "left behind: work under way, and what a server keeps for itself"


@dataclass(frozen=True, slots=True)
class Carriage:
    """What is carried of one table."""

    sort: Sort
    only: str = "true"
    """Which rows, as SQL."""

    secret: frozenset[str] = frozenset()
    """Columns that are credentials."""

    is_for_empty: bool = False
    """Only an empty server takes it."""


DATA, CREDENTIALS = Carriage(Sort.DATA), Carriage(Sort.CREDENTIALS, is_for_empty=True)
DERIVED, PASSING = Carriage(Sort.DERIVED), Carriage(Sort.PASSING)
AT_REST = f"status <> ALL ('{{{','.join(sorted(AT_WORK))}}}')"


def _all(carriage: Carriage, names: str) -> dict[str, Carriage]:
    return dict.fromkeys(names.split(), carriage)


READERS = "consumers"
"""How far the log was read: where others read on already, nobody misses it."""

CARRIAGES: Mapping[str, Carriage] = {
    # People stand before what needs them.
    READERS: Carriage(Sort.DATA, is_for_empty=True),
    "users": Carriage(Sort.DATA, secret=frozenset({"password"})),
    **_all(DATA, "workspaces workspace_memberships epochs teams team_memberships"),
    **_all(DATA, "projects project_memberships project_followers project_briefs sections"),
    **_all(DATA, "tasks task_access task_projects task_tags task_followers task_likes"),
    **_all(DATA, "task_dependencies task_duplicates co_assignees"),
    **_all(DATA, "user_task_lists user_task_places tags tag_followers"),
    **_all(DATA, "stories story_likes reactions attachments messages message_followers"),
    **_all(DATA, "custom_fields custom_field_settings custom_field_memberships"),
    **_all(DATA, "enum_options custom_ids custom_types project_custom_types"),
    **_all(DATA, "custom_type_memberships custom_type_status_options"),
    **_all(DATA, "status_updates baselines baseline_dates saved_views default_views"),
    **_all(DATA, "project_templates task_templates template_pages template_files"),
    **_all(DATA, "favorites recents desks notify_choices notify_levels"),
    **_all(DATA, "inbox_items inbox_events access_requests trash_batches"),
    "imports": Carriage(Sort.DATA, only=AT_REST),
    **_all(DATA, "import_sheets imported"),
    # Its address leads to the server that gave it out.
    "public_links": Carriage(Sort.DATA, is_for_empty=True),
    # What happened, and the numbers by which it is told.
    **_all(DATA, "log feed feed_heads audit"),
    **_all(CREDENTIALS, "access_tokens calendar_feeds invitations mail_addresses webhooks"),
    **_all(DERIVED, "task_search name_search"),
    **_all(PASSING, "answers runs run_steps exports inbox_letters"),
    **_all(PASSING, "sessions one_time_links sign_in_attempts person_epochs server_facts"),
}

GIDS = frozenset({"trashed_in", "root"})
"""Columns that hold gids, beside `gid` and what ends with `_gid`."""

NUMBERS = frozenset({"access_epoch", "fence", "id", "log_id", "number", "seq", "size"})
"""Columns of large numbers that are no gids."""

FOREIGN = frozenset({"digest", "external_data", "external_gid", "imported.key", "rank"})
"""Texts in which a number is never a gid of ours: other systems' names, sums, orders."""

TYPED = frozenset({"custom"})
"""Documents whose numbers people typed; gids are texts there."""


def names_gids(column: "sa.Column[object]") -> bool:
    """Whether a column of large numbers holds gids."""
    name = column.name
    return name == "gid" or name.endswith("_gid") or name in GIDS


def is_foreign(column: "sa.Column[object]") -> bool:
    """Whether numbers in a text are never gids of ours."""
    return not FOREIGN.isdisjoint({column.name, f"{column.table.name}.{column.name}"})


def carried(*, credentials: bool) -> list[str]:
    """The tables whose rows are carried, in the order in which they are."""
    sorts = {Sort.DATA, Sort.CREDENTIALS} if credentials else {Sort.DATA}
    return [name for name, carriage in CARRIAGES.items() if carriage.sort in sorts]
