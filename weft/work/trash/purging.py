"""What goes for good with the things that people delete."""

from collections.abc import Mapping

from weft.kernel.purging import Going, Holding, Link, Part
from weft.work.access_requests.tables import access_requests
from weft.work.attachments.tables import attachments
from weft.work.baselines.tables import baseline_dates, baselines
from weft.work.briefs.tables import project_briefs
from weft.work.custom_fields.tables import (
    custom_field_memberships,
    custom_field_settings,
    custom_fields,
    custom_ids,
    enum_options,
)
from weft.work.custom_types.tables import (
    custom_type_memberships,
    custom_types,
    status_options,
)
from weft.work.emoji.tables import reactions
from weft.work.messages.tables import message_followers, messages
from weft.work.projects.tables import (
    project_custom_types,
    project_followers,
    project_memberships,
    projects,
)
from weft.work.saved_views.tables import default_views, saved_views
from weft.work.sections.tables import sections
from weft.work.shelf.tables import favorites, recents
from weft.work.stories.tables import stories, story_likes
from weft.work.tags.tables import tag_followers, tags, task_tags
from weft.work.tasks.tables import (
    co_assignees,
    task_access,
    task_dependencies,
    task_duplicates,
    task_followers,
    task_likes,
    task_projects,
    tasks,
)
from weft.work.templates.tables import (
    project_templates,
    task_templates,
    template_files,
    template_pages,
)
from weft.work.user_task_lists.tables import user_task_places

ON_SHELVES: tuple[Link, ...] = ((favorites, "resource_gid"), (recents, "resource_gid"))
# lint: allow write-door — tasks that stay stand on their own, as everybody saw them already
STAND_ALONE = """WITH RECURSIVE below AS (
 SELECT c.gid, 0 AS depth FROM tasks c WHERE c.workspace_gid = $1
  AND c.parent_gid = ANY ($2::bigint[]) AND c.trashed_in IS DISTINCT FROM $3
 UNION ALL SELECT c.gid, b.depth + 1 FROM below b JOIN tasks c ON c.workspace_gid = $1
  AND c.parent_gid = b.gid)
UPDATE tasks t SET depth = b.depth, version = t.version + 1,
 parent_gid = CASE WHEN b.depth > 0 THEN t.parent_gid END,
 rank = CASE WHEN b.depth > 0 THEN t.rank END
FROM below b WHERE t.workspace_gid = $1 AND t.gid = b.gid"""
# lint: allow write-door — a project's own fields go with it
CLAIM_FIELDS = """UPDATE custom_fields f SET trashed_in = $3, version = f.version + 1
WHERE f.workspace_gid = $1 AND NOT f.is_global_to_workspace AND f.trashed_in IS NULL
 AND EXISTS (SELECT 1 FROM custom_field_settings s WHERE s.workspace_gid = $1
  AND s.field_gid = f.gid AND s.parent_gid = ANY ($2::bigint[]))
 AND NOT EXISTS (SELECT 1 FROM custom_field_settings s WHERE s.workspace_gid = $1
  AND s.field_gid = f.gid AND s.parent_gid <> ALL ($2::bigint[]))"""

STORIES = Holding(stories, links=((story_likes, "story_gid"), (reactions, "target_gid")))
ATTACHMENTS = Holding(attachments)
WITH_FILES = ((ATTACHMENTS, "parent_gid"),)
OF_TASKS: tuple[Link, ...] = (
    (task_projects, "task_gid"),
    (task_followers, "task_gid"),
    (task_likes, "task_gid"),
    (co_assignees, "task_gid"),
    (task_dependencies, "task_gid"),
    (task_dependencies, "dependency_gid"),
    (task_duplicates, "task_gid"),
    (task_duplicates, "duplicate_of_gid"),
    (task_tags, "task_gid"),
    (user_task_places, "task_gid"),
    (custom_ids, "task_gid"),
    (task_access, "task_gid"),
    (baseline_dates, "task_gid"),
    (reactions, "target_gid"),
    *ON_SHELVES,
)
OF_PROJECTS: tuple[Link, ...] = (
    (task_projects, "project_gid"),
    (sections, "home_gid"),
    (project_memberships, "project_gid"),
    (project_followers, "project_gid"),
    (access_requests, "target_gid"),
    (project_custom_types, "project_gid"),
    (custom_field_settings, "parent_gid"),
    (default_views, "home_gid"),
    *ON_SHELVES,
)
OF_TAGS: tuple[Link, ...] = ((task_tags, "tag_gid"), (tag_followers, "tag_gid"), *ON_SHELVES)
OF_FIELDS: tuple[Link, ...] = (
    (enum_options, "field_gid"),
    (custom_field_settings, "field_gid"),
    (custom_field_memberships, "field_gid"),
    (custom_ids, "field_gid"),
)
OF_TYPES: tuple[Link, ...] = (
    (status_options, "type_gid"),
    (custom_type_memberships, "type_gid"),
    (project_custom_types, "type_gid"),
)
OF_TEMPLATES: tuple[Link, ...] = (
    (template_pages, "template_gid"),
    (template_files, "template_gid"),
    *ON_SHELVES,
)
PROJECT_TEMPLATES = Holding(project_templates, OF_TEMPLATES)
IN_PROJECTS: Mapping[str, Part] = {
    "saved_view": (Holding(saved_views, ((default_views, "view_gid"),)), "home_gid"),
    "project_brief": (Holding(project_briefs, ON_SHELVES, WITH_FILES), "project_gid"),
    "baseline": (Holding(baselines, ((baseline_dates, "baseline_gid"),)), "project_gid"),
    "task_template": (Holding(task_templates, OF_TEMPLATES), "project_gid"),
}
ON_TOP = ((STORIES, "target_gid"), *WITH_FILES)
OF_MESSAGES: tuple[Link, ...] = ((message_followers, "message_gid"), (reactions, "target_gid"))


def goings(
    *,
    found_as_tasks: Link,
    found_by_name: Link,
    in_projects: Mapping[str, Part],
    told: tuple[Link, ...],
    told_of_projects: tuple[Link, ...],
    told_of_imports: tuple[Link, ...],
) -> Mapping[str, Going]:
    """Resource → how a deletion of it is purged.

    The finders say where they keep it; `in_projects` are further things that live in projects, by
    resource.  What was `told` of a task or a project goes with it, and what a deletion of an import
    remembers with that.
    """
    task = Holding(tasks, (*OF_TASKS, *told, found_as_tasks), ON_TOP, (STAND_ALONE,))
    with_message = (*OF_MESSAGES, *ON_SHELVES, *told, found_by_name)
    message = Holding(messages, with_message, ON_TOP)
    inside = {**IN_PROJECTS, "message": (message, "project_gid"), **in_projects}
    parts = (*ON_TOP, *inside.values())
    links = (*OF_PROJECTS, *told, *told_of_projects, found_by_name)
    project = Holding(projects, links, parts, (CLAIM_FIELDS,))
    field = Holding(custom_fields, (*OF_FIELDS, found_by_name))
    return {
        "task": Going(task, before=(task,)),
        "project": Going(project, before=(task,), after=(field,)),
        "import": Going(task, (task, project, STORIES, ATTACHMENTS), (field,), told_of_imports),
        "tag": Going(Holding(tags, (*OF_TAGS, found_by_name))),
        "story": Going(STORIES),
        "attachment": Going(ATTACHMENTS),
        "custom_field": Going(field),
        "custom_type": Going(Holding(custom_types, OF_TYPES)),
        "project_template": Going(PROJECT_TEMPLATES),
        **{name: Going(part[0]) for name, part in inside.items()},
    }
