"""Who sees a story: whoever sees its task, or its message, and the project that it speaks of."""

import sqlalchemy as sa

from weft.kernel.access import PRINCIPALS, Sql, is_member
from weft.kernel.reading import ONE, fixed, mine
from weft.kernel.resource import Row
from weft.work.custom_fields.tables import custom_field_memberships, custom_fields
from weft.work.messages.rules import message_is_seen
from weft.work.projects.rules import SEEN_SQL as PROJECT_SEEN
from weft.work.projects.rules import is_seen as project_is_seen
from weft.work.projects.tables import projects
from weft.work.tasks.rules import is_seen as task_is_seen
from weft.work.tasks.tables import tasks


def is_told(story: Row) -> Sql:
    """Not in the trash, and not about a project or a field that is hidden from the caller."""
    p = projects.alias()
    about = sa.and_(mine(p), p.c.gid == story.c.scope_gid, project_is_seen(p))
    open_ = sa.exists(sa.select(ONE).select_from(p).where(about))
    of_project = sa.or_(story.c.scope_gid.is_(None), open_)
    return sa.and_(story.c.trashed_in.is_(None), of_project, _of_a_shown_field(story))


def _of_a_shown_field(story: Row) -> Sql:
    """A value of a field is told to those whom the field's privacy lets know it."""
    f, m = custom_fields.alias(), custom_field_memberships.alias()
    named = story.c.details.op("->>", return_type=sa.Text())(fixed("custom_field"))
    privacy = f.c.privacy_setting
    granted = sa.and_(mine(m), m.c.field_gid == f.c.gid, m.c.member_gid == sa.any_(PRINCIPALS))
    known = sa.or_(
        privacy == fixed("public_with_guests"),
        sa.and_(privacy == fixed("public"), is_member()),
        sa.exists(sa.select(ONE).select_from(m).where(granted)),
    )
    its = sa.and_(mine(f), f.c.gid == sa.cast(named, sa.BigInteger), f.c.trashed_in.is_(None))
    return sa.or_(named.is_(None), sa.exists(sa.select(ONE).select_from(f).where(its, known)))


def is_seen(story: Row) -> Sql:
    """It may be told, and its task or its message is seen."""
    t = tasks.alias()
    its = sa.and_(mine(t), t.c.gid == story.c.target_gid, task_is_seen(t))
    of_task = sa.exists(sa.select(ONE).select_from(t).where(its))
    return sa.and_(is_told(story), sa.or_(of_task, message_is_seen(story, "target_gid")))


# For loads of a story `s`: what it speaks of is seen; its place is loaded by itself.
TOLD_SQL = f"""((s.scope_gid IS NULL OR EXISTS (SELECT 1 FROM projects p
 WHERE p.workspace_gid = :workspace::bigint AND p.gid = s.scope_gid AND {PROJECT_SEEN}))
 AND (s.details->>'custom_field' IS NULL OR EXISTS (SELECT 1 FROM custom_fields f
  WHERE f.workspace_gid = :workspace::bigint AND f.gid = (s.details->>'custom_field')::bigint
  AND f.trashed_in IS NULL AND (f.privacy_setting = 'public_with_guests'
   OR f.privacy_setting = 'public' AND f.workspace_gid = ANY(:tokens::bigint[])
   OR EXISTS (SELECT 1 FROM custom_field_memberships m WHERE m.workspace_gid = :workspace::bigint
    AND m.field_gid = f.gid AND m.member_gid = ANY(:principals::bigint[]))))))"""
