"""Verbs of settings: show a field on a project, hide it again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change, added, removed
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.inputs import understood
from weft.kernel.operations import Asked
from weft.kernel.reading import Statement
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind, parse
from weft.work.custom_fields.commands import define
from weft.work.custom_fields.inputs import DEFINING
from weft.work.custom_fields.loading import fields
from weft.work.custom_fields.logic import beside
from weft.work.custom_fields.tables import custom_field_settings
from weft.work.field_settings.resource import CustomFieldSetting
from weft.work.projects.resource import Project
from weft.work.projects.rules import LEVEL_SQL, SEEN_SQL, token_of
from weft.work.projects.tables import projects
