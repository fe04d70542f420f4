"""Everything this server serves, as data: resources, operations, token sources, finishers,
derivations.
"""

from collections.abc import Mapping
from typing import Protocol

import sqlalchemy as sa

from weft.automation.recurrence import commands as recurrence
from weft.automation.recurrence.reactions import CONSUMER as RECURRENCE
from weft.automation.recurrence.reactions import look_after_the_completed
from weft.doors import presence, stream
from weft.doors.features import with_features
from weft.doors.rest import access_requests as rest_access_requests
from weft.doors.rest import accounts as rest_accounts
from weft.doors.rest import attachments as rest_attachments
from weft.doors.rest import batch as rest_batch
from weft.doors.rest import calendar_feeds as rest_calendar_feeds
from weft.doors.rest import charts as rest_charts
from weft.doors.rest import custom_fields as rest_custom_fields
from weft.doors.rest import custom_types as rest_custom_types
from weft.doors.rest import desks as rest_desks
from weft.doors.rest import events as rest_events
from weft.doors.rest import explaining as rest_explaining
from weft.doors.rest import exports as rest_exports
from weft.doors.rest import filtered as rest_filtered
from weft.doors.rest import history as rest_history
from weft.doors.rest import imports as rest_imports
from weft.doors.rest import inbox as rest_inbox
from weft.doors.rest import jobs as rest_jobs
from weft.doors.rest import mail as rest_mail
from weft.doors.rest import members as rest_members
from weft.doors.rest import memberships as rest_memberships
from weft.doors.rest import messages as rest_messages
from weft.doors.rest import notifications as rest_notifications
from weft.doors.rest import older as rest_older
from weft.doors.rest import project_briefs as rest_project_briefs
from weft.doors.rest import projects as rest_projects
from weft.doors.rest import public_links as rest_public_links
from weft.doors.rest import reactions as rest_reactions
from weft.doors.rest import recurrence as rest_recurrence
from weft.doors.rest import saved_searches as rest_saved_searches
from weft.doors.rest import saved_views as rest_saved_views
from weft.doors.rest import scheduling as rest_scheduling
from weft.doors.rest import searching as rest_searching
from weft.doors.rest import sections as rest_sections
from weft.doors.rest import shelf as rest_shelf
from weft.doors.rest import snapshots as rest_snapshots
from weft.doors.rest import status_updates as rest_status_updates
from weft.doors.rest import stories as rest_stories
from weft.doors.rest import tags as rest_tags
from weft.doors.rest import task_links as rest_task_links
from weft.doors.rest import tasks as rest_tasks
from weft.doors.rest import teams as rest_teams
from weft.doors.rest import templates as rest_templates
from weft.doors.rest import time_periods as rest_time_periods
from weft.doors.rest import trash as rest_trash
from weft.doors.rest import typeahead as rest_typeahead
from weft.doors.rest import undo as rest_undo
from weft.doors.rest import user_task_lists as rest_user_task_lists
from weft.doors.rest import users as rest_users
from weft.doors.rest import webhooks as rest_webhooks
from weft.doors.rest import workspaces as rest_workspaces
from weft.exchange.calendar_feeds.resource import CalendarFeed
from weft.exchange.door import Door, Letting
from weft.exchange.exports.making import exporting
from weft.exchange.exports.resource import EXPORTS
from weft.exchange.imports.carrying import importing
from weft.exchange.imports.resource import Import
from weft.exchange.imports.tables import imported
from weft.exchange.public_links.resource import PublicLink
from weft.exchange.public_links.tables import public_links
from weft.exchange.webhooks.delivering import Telling, delivering
from weft.exchange.webhooks.reactions import CONSUMER as WEBHOOKS
from weft.exchange.webhooks.reactions import plan_deliveries
from weft.exchange.webhooks.resource import Webhook, WebhookDelivery
from weft.exchange.webhooks.tables import KIND as WEBHOOK_KIND
from weft.identity.founding import Arrival
from weft.identity.invitations.resource import Invitation
from weft.identity.memberships.resource import WorkspaceMembership
from weft.identity.prose import plain_text, rich_text
from weft.identity.sessions import tables as _sessions
from weft.identity.sessions.posting import KIND as LETTER_KIND
from weft.identity.sessions.posting import Post, carrying
from weft.identity.sessions.resource import AccessToken, Session
from weft.identity.teams import rules as teams_rules
from weft.identity.teams.resource import Team, TeamMembership
from weft.identity.teams.rules import shares_a_team
from weft.identity.users.resource import User
from weft.identity.users.rules import SHARING_RULES
from weft.identity.workspaces.resource import Workspace
from weft.kernel.blobs import Blobs
from weft.kernel.catalog import catalog
from weft.kernel.feed import Handle
from weft.kernel.finishing import Finishers
from weft.kernel.mailing import Mailer
from weft.kernel.operations import Operation
from weft.kernel.outside import Outside
from weft.kernel.purging import Going, Holding
from weft.kernel.resource import Catalog
from weft.kernel.runs import Handler
from weft.kernel.settings import Settings
from weft.kernel.tables import metadata
from weft.kernel.unit_of_work import Derive
from weft.notify.choices.resource import NotificationLevel
from weft.notify.choices.tables import notify_levels
from weft.notify.inbox.reactions import CONSUMER as INBOX
from weft.notify.inbox.reactions import filling as filling_inboxes
from weft.notify.inbox.resource import InboxEvent, InboxItem
from weft.notify.inbox.tables import TOLD
from weft.notify.mail.addresses import Mailroom
from weft.notify.mail.digest import digesting
from weft.notify.mail.gathering import DIGEST_KIND
from weft.notify.mail.gathering import KIND as NOTICE_KIND
from weft.notify.mail.readers import Reading
from weft.notify.mail.telling import telling
from weft.planning.status_updates.resource import ProjectStatus, StatusUpdate
from weft.planning.status_updates.tables import status_updates
from weft.planning.time_periods.resource import TimePeriod
from weft.search.finders.reactions import CONSUMER, keep_finders
from weft.search.finders.tables import name_search, task_search
from weft.work import acquaintance
from weft.work.access_requests.reactions import grant_to_members
from weft.work.access_requests.resource import AccessRequest
from weft.work.acquaintance import SHARING
from weft.work.arrival import begin_list, begin_list_of_the_added
from weft.work.attachments.resource import Attachment
from weft.work.baselines.resource import Baseline
from weft.work.briefs.resource import ProjectBrief
from weft.work.copying.commands import PROJECT_KIND, TASK_KIND, Acting, filling
from weft.work.copying.converting import CONVERT_KIND, converting
from weft.work.custom_fields import formulas
from weft.work.custom_fields.resource import CustomField, CustomFieldMembership, EnumOption
from weft.work.custom_fields.rules import TRAITS_OF_FIELDS, seen_through
from weft.work.custom_fields.values import named_by_references
from weft.work.custom_types import rules as custom_types_rules
from weft.work.custom_types.resource import CUSTOM_TYPES
from weft.work.departure import handing
from weft.work.field_settings import rules as field_settings_rules
from weft.work.field_settings.resource import CustomFieldSetting
from weft.work.field_settings.rules import project_is_open
from weft.work.jobs.resource import Job
from weft.work.messages import rules as messages_rules
from weft.work.messages.resource import Message
from weft.work.projects import rules as projects_rules
from weft.work.projects.abilities import ProjectAbilities
from weft.work.projects.resource import Membership, Project, ProjectMembership
from weft.work.projects.rules import TOKENS_OF_MEMBERS, TOKENS_OF_TEAMS
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects
from weft.work.reacting.resource import Reaction
from weft.work.rollup import commands as rollup
from weft.work.saved_views.logic import SEARCHES
from weft.work.saved_views.resource import SavedView
from weft.work.sections import rules as sections_rules
from weft.work.sections.resource import Section
from weft.work.shelf.resource import Favorite, Recent
from weft.work.stories.reactions import tell_story
from weft.work.stories.resource import Story
from weft.work.stories.sentences import story_text
from weft.work.tags import resource as tags_resource
from weft.work.tags.resource import Tag
from weft.work.tasks import rules as tasks_rules
from weft.work.tasks.counts import TaskCounts
from weft.work.tasks.explaining import ProjectAccess, ProjectGrant, SectionAccess, TaskAccess
from weft.work.tasks.reactions import follow_projects
from weft.work.tasks.resource import CoAssignee, Dependency, Like, Task, TaskPlace
from weft.work.tasks.rules import is_seen as task_is_seen
from weft.work.tasks.tables import tasks
from weft.work.templates import commands as templates
from weft.work.templates.resource import ProjectTemplate, TaskTemplate
from weft.work.trash.purging import ON_SHELVES, goings
from weft.work.trash.resource import TrashBatch
from weft.work.user_task_lists import rules as user_task_lists_rules
from weft.work.user_task_lists.resource import UserTaskList

TABLES = (_sessions,)
METADATA: sa.MetaData = metadata
SEARCHES[:] = [rest_saved_searches.understood]
seen_through("project", project_is_open)
named_by_references("task", tasks, task_is_seen)
named_by_references("project", projects, project_is_seen)
SHARING_RULES[:] = [shares_a_team, *SHARING]
RESOURCES: Catalog = catalog(
    User,
    Workspace,
    WorkspaceMembership,
    Team,
    TeamMembership,
    Project,
    ProjectMembership,
    Membership,
    AccessRequest,
    ProjectBrief,
    Baseline,
    Section,
    SavedView,
    Tag,
    EnumOption,
    CustomField,
    CustomFieldMembership,
    CustomFieldSetting,
    *CUSTOM_TYPES,
    Like,
    TaskPlace,
    CoAssignee,
    Dependency,
    Task,
    Message,
    Story,
    Reaction,
    Attachment,
    UserTaskList,
    Invitation,
    Session,
    AccessToken,
    Favorite,
    Recent,
    InboxItem,
    InboxEvent,
    NotificationLevel,
    TrashBatch,
    StatusUpdate,
    ProjectStatus,
    TimePeriod,
    ProjectTemplate,
    TaskTemplate,
    *EXPORTS,
    Job,
    Webhook,
    WebhookDelivery,
    CalendarFeed,
    Import,
    UserTaskList,
    TaskCounts,
    ProjectAbilities,
    PublicLink,
    ProjectGrant,
    ProjectAccess,
    SectionAccess,
    TaskAccess,
)
TOKEN_SOURCES = (TOKENS_OF_MEMBERS, TOKENS_OF_TEAMS)
# Who sees a thing, kind by kind (see kernel/veil); people are asked for where guests listen.
OPENINGS = (
    teams_rules.OPENED_BY,
    projects_rules.OPENED_BY,
    sections_rules.OPENED_BY,
    tasks_rules.OPENED_BY,
    messages_rules.OPENED_BY,
    tags_resource.OPENED_BY,
    field_settings_rules.OPENED_BY,
    custom_types_rules.OPENED_BY,
    user_task_lists_rules.OPENED_BY,
    acquaintance.OPENED_BY,
)
TRAIT_SOURCES = (TRAITS_OF_FIELDS,)
OPERATIONS: tuple[Operation, ...] = with_features(
    (
        *rest_accounts.OPERATIONS,
        *rest_users.OPERATIONS,
        *rest_workspaces.OPERATIONS,
        *rest_teams.OPERATIONS,
        *rest_desks.OPERATIONS,
        *rest_shelf.OPERATIONS,
        *rest_inbox.OPERATIONS,
        *rest_notifications.OPERATIONS,
        *rest_tasks.OPERATIONS,
        *rest_task_links.OPERATIONS,
        *rest_tags.OPERATIONS,
        *rest_user_task_lists.OPERATIONS,
        *rest_stories.OPERATIONS,
        *rest_messages.OPERATIONS,
        *rest_reactions.OPERATIONS,
        *rest_attachments.OPERATIONS,
        *rest_custom_fields.OPERATIONS,
        *rest_custom_types.OPERATIONS,
        *rest_batch.OPERATIONS,
        *rest_projects.OPERATIONS,
        *rest_recurrence.OPERATIONS,
        *rest_project_briefs.OPERATIONS,
        *rest_scheduling.OPERATIONS,
        *rest_jobs.OPERATIONS,
        *rest_exports.OPERATIONS,
        *rest_status_updates.OPERATIONS,
        *rest_time_periods.OPERATIONS,
        *rest_templates.OPERATIONS,
        *rest_members.OPERATIONS,
        *rest_memberships.OPERATIONS,
        *rest_access_requests.OPERATIONS,
        *rest_explaining.OPERATIONS,
        *rest_sections.OPERATIONS,
        *rest_saved_views.OPERATIONS,
        *rest_saved_searches.OPERATIONS,
        *rest_trash.OPERATIONS,
        *rest_events.OPERATIONS,
        *rest_older.OPERATIONS,
        *rest_history.OPERATIONS,
        *rest_snapshots.OPERATIONS,
        *rest_undo.OPERATIONS,
        *rest_typeahead.OPERATIONS,
        *rest_filtered.OPERATIONS,
        *rest_searching.OPERATIONS,
        *rest_webhooks.OPERATIONS,
        *rest_calendar_feeds.OPERATIONS,
        *rest_public_links.OPERATIONS,
        *rest_imports.OPERATIONS,
        *rest_charts.OPERATIONS,
        *rest_mail.OPERATIONS,
        *stream.OPERATIONS,
        *presence.OPERATIONS,
    )
)
FINISHERS: Finishers = {
    "formulas": formulas.computed,
    "field_names": formulas.by_name(RESOURCES),
    "rich_text": rich_text(RESOURCES),
    "plain_text": plain_text(RESOURCES),
    "story_text": story_text(RESOURCES),
}
CONSUMERS: Mapping[str, Handle] = {
    CONSUMER: keep_finders,
    WEBHOOKS: plan_deliveries,
    RECURRENCE: look_after_the_completed,
    INBOX: filling_inboxes(TOKEN_SOURCES),
}
GOINGS: Mapping[str, Going] = goings(
    found_as_tasks=(task_search, "task_gid"),
    found_by_name=(name_search, "thing_gid"),
    in_projects={"status_update": (Holding(status_updates, (*ON_SHELVES, *TOLD)), "parent_gid")},
    told=TOLD,
    told_of_projects=(
        (notify_levels, "project_gid"),
        (public_links, "project_gid"),
        (imported, "scope_gid"),
    ),
    told_of_imports=((imported, "trashed_in"),),
)


class Hand(Acting, recurrence.Finishing, Protocol):
    """How runs act: for the person who began them, or carrying through what was decided."""


def runs_through(door: Hand) -> Mapping[str, Handler]:
    """Who carries out which kind of run, acting through this door."""
    fill = filling(door)
    return {
        TASK_KIND: fill,
        PROJECT_KIND: fill,
        CONVERT_KIND: converting(door),
        handing.KIND: handing.handing(door),
        rollup.TASK_KIND: rollup.rolling(door),
        rollup.PROJECT_KIND: rollup.rolling(door),
        recurrence.KIND: recurrence.continuing(door),
        recurrence.FILL_KIND: recurrence.completing(door),
        templates.SAVE_KIND: templates.saving(door),
        templates.PROJECT_KIND: templates.filling(door),
    }


def exports_through(door: Letting, blobs: Blobs) -> Mapping[str, Handler]:
    """Who makes exports: work that takes so long that nobody waits behind it."""
    return exporting(door, blobs)


def deliveries_through(door: Telling, outside: Outside) -> Mapping[str, Handler]:
    """Who delivers what happened to others: calls that take long and wait for strangers."""
    return {WEBHOOK_KIND: delivering(door, outside)}


def imports_through(door: Door, blobs: Blobs, limits: Settings) -> Mapping[str, Handler]:
    """Who carries out imports: work that takes long, done beside all other runs."""
    return importing(door, blobs, limits)


def letters_through(post: Post, mailer: Mailer) -> Mapping[str, Handler]:
    """Who sends letters: calls that wait for strangers, too."""
    return {LETTER_KIND: carrying(post, mailer)}


def notices_through(door: Reading, room: Mailroom, mailer: Mailer) -> Mapping[str, Handler]:
    """Who sends letters about the work, and the daily digest."""
    return {
        NOTICE_KIND: telling(door, room, mailer),
        DIGEST_KIND: digesting(door, room, mailer),
    }


ARRIVALS: tuple[Arrival, ...] = (begin_list,)
DERIVE: tuple[Derive, ...] = (
    tell_story,
    follow_projects,
    begin_list_of_the_added,
    grant_to_members,
)
