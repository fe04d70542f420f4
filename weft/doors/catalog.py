"""Everything this server serves, as data: resources, operations, token sources, finishers,
derivations.
"""

from collections.abc import Mapping

import sqlalchemy as sa

from weft.doors import stream
from weft.doors.rest import accounts as rest_accounts
from weft.doors.rest import custom_fields as rest_custom_fields
from weft.doors.rest import events as rest_events
from weft.doors.rest import history as rest_history
from weft.doors.rest import tasks as rest_tasks
from weft.doors.rest import typeahead as rest_typeahead
from weft.identity.invitations.resource import Invitation
from weft.identity.sessions import tables as _sessions
from weft.identity.sessions.resource import AccessToken, Session
from weft.identity.teams.resource import Team
from weft.identity.users.resource import User
from weft.identity.workspaces.resource import Workspace
from weft.kernel.feed import Handle
from weft.kernel.finishing import Finishers
from weft.kernel.operations import Operation
from weft.kernel.resource import Catalog, catalog
from weft.kernel.tables import metadata
from weft.kernel.unit_of_work import Derive
from weft.search.finders.reactions import CONSUMER, keep_finders
from weft.work.attachments import tables as _attachments
from weft.work.custom_fields import formulas
from weft.work.custom_fields.resource import CustomField, EnumOption
from weft.work.custom_fields.rules import seen_through
from weft.work.field_settings.resource import CustomFieldSetting
from weft.work.field_settings.rules import project_is_open
from weft.work.projects.resource import Project
from weft.work.projects.rules import TOKENS_OF_MEMBERS, TOKENS_OF_TEAMS
from weft.work.sections.resource import Section
from weft.work.shelf import tables as _shelf
from weft.work.stories import tables as _stories
from weft.work.tags.resource import Tag
from weft.work.tasks.resource import Like, Task, TaskPlace
from weft.work.user_task_lists import tables as _user_task_lists

TABLES = (_sessions, _attachments, _shelf, _stories, _user_task_lists)
METADATA: sa.MetaData = metadata
seen_through("project", project_is_open)
RESOURCES: Catalog = catalog(
    User,
    Workspace,
    Team,
    Project,
    Section,
    Tag,
    EnumOption,
    CustomField,
    CustomFieldSetting,
    Like,
    TaskPlace,
    Task,
    Invitation,
    Session,
    AccessToken,
)
TOKEN_SOURCES = (TOKENS_OF_MEMBERS, TOKENS_OF_TEAMS)
OPERATIONS: tuple[Operation, ...] = (
    *rest_accounts.OPERATIONS,
    *rest_tasks.OPERATIONS,
    *rest_custom_fields.OPERATIONS,
    *rest_events.OPERATIONS,
    *rest_history.OPERATIONS,
    *rest_typeahead.OPERATIONS,
    *stream.OPERATIONS,
)
FINISHERS: Finishers = {"formulas": formulas.computed}
CONSUMERS: Mapping[str, Handle] = {CONSUMER: keep_finders}
DERIVE: tuple[Derive, ...] = ()
