"""What the caller may do with a project: the rules that guard its verbs, told beforehand."""

from typing import Any

import sqlalchemy as sa

from weft.kernel.access import Level
from weft.kernel.reading import as_text, fixed, whole
from weft.kernel.resource import Resource, Row, Value, computed
from weft.work.projects.rules import LEVELS, is_seen, level, meets
from weft.work.projects.tables import projects


def level_word(project: Row) -> sa.ColumnElement[Any]:
    """The caller's level, in the words of the API."""
    words = [(level(project) >= whole(n), fixed(word)) for word, n in reversed(LEVELS.items())]
    return as_text(sa.case(*words, else_=fixed("none")))


def _from(least: Level, doc: str) -> Value:
    return computed(sa.Boolean(), lambda p: level(p) >= whole(least), compact=True, doc=doc)


def _by_setting(setting: str, doc: str) -> Value:
    return computed(sa.Boolean(), lambda p: meets(p, setting), compact=True, doc=doc)


class ProjectAbilities(Resource, table=projects, kind=None, see=is_seen):
    """What the caller may do with one project."""

    level = computed(
        sa.Text(),
        level_word,
        compact=True,
        choices=("none", *LEVELS),
        doc="The caller's level of access.",
    )
    comment = _from(Level.COMMENTER, "Whether they may comment.")
    edit = _from(Level.EDITOR, "Whether they may change it and its tasks.")
    customize = _by_setting(
        "minimum_access_level_for_customization",
        "Whether they may change its looks, sections and fields.",
    )
    share = _by_setting(
        "minimum_access_level_for_sharing", "Whether they may add and remove members."
    )
    administer = _from(Level.ADMIN, "Whether they may hand it over and set its limits.")
    delete = _from(Level.ADMIN, "Whether they may delete it.")
