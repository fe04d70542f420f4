"""This module is about a call for each operation on projects, sections, tasks, stories and tags."""

from typing import Any

from tests.contract.cases.saying import (
    Arguments,
    Case,
    body,
    fields_in_project,
    followers,
    given,
    project,
    rich_project,
    rich_section,
    rich_tag,
    rich_task,
    rich_team,
    task,
    workspace,
)
from tests.contract.world import BRIEF, NOTES, World


def _tags(world: World) -> str:
    world.crowd(world.tag)
    return world.workspace


def _tasks_of_mine(world: World) -> str:
    assert world.rich_tasks
    return world.task_list


def _moved_section(world: World) -> Arguments:
    project = world.project()
    first, second = world.section(project), world.section(project)
    return {
        "project_gid": project,
        "body": {"data": {"section": second, "before_section": first}},
    }


def _with_followers(world: World) -> str:
    people = [world.grace.user_gid, world.linus.user_gid]
    return world.project(followers=",".join(people))


def _linked(world: World, *, path: str, field: str) -> Arguments:
    task, other = world.task(), world.task()
    world.send("POST", f"/tasks/{task}/{path}", {field: [other]})
    return {"task_gid": task, "body": {"data": {field: [other]}}}


def _in_project(world: World) -> Arguments:
    project = world.project()
    task = world.task(projects=[project])
    return {"task_gid": task, "body": {"data": {"project": project}}}


def _tagged(world: World) -> Arguments:
    task, tag = world.task(), world.tag()
    world.send("POST", f"/tasks/{task}/addTag", {"tag": tag})
    return {"task_gid": task, "body": {"data": {"tag": tag}}}


def _task_in_section(world: World) -> Arguments:
    project = world.project()
    section, task = world.section(project), world.task(projects=[project])
    return {"section_gid": section, "body": {"data": {"task": task}}}


def _someone(world: World) -> dict[str, Any]:
    return {"members": [world.grace.user_gid, world.linus.email]}


def _new_project(world: World) -> dict[str, Any]:
    return {
        "name": world.name("Project"),
        "html_notes": NOTES,
        "color": "light-blue",
        "default_view": "board",
        "due_on": "2031-05-01",
    }


def _new_task(world: World) -> dict[str, Any]:
    return {
        "name": world.name("Duty"),
        "notes": "As agreed",
        "assignee": "me",
        "due_on": "2031-05-01",
        "followers": [world.grace.email],
    }


PROJECTS = (
    Case("getProjects", given(workspace=workspace, archived=lambda _: False), paged=True),
    Case("createProject", body(lambda w: {**_new_project(w), "team": w.home_team})),
    Case("getProject", given(project_gid=fields_in_project)),
    Case(
        "updateProject",
        body(lambda w: {"name": w.name("Project"), "archived": True}, project_gid=project),
    ),
    Case("deleteProject", given(project_gid=project)),
    Case("getProjectsForTask", given(task_gid=rich_task), paged=True),
    Case("getProjectsForTeam", given(team_gid=rich_team), paged=True),
    Case("createProjectForTeam", body(_new_project, team_gid=rich_team)),
    Case("getProjectsForWorkspace", given(workspace_gid=workspace), paged=True),
    Case(
        "createProjectForWorkspace",
        body(lambda w: {**_new_project(w), "team": w.home_team}, workspace_gid=workspace),
    ),
    Case("getTaskCountsForProject", given(project_gid=rich_project)),
    Case("addMembersForProject", body(_someone, project_gid=project)),
    Case("removeMembersForProject", body(_someone, project_gid=_with_followers)),
    Case("addFollowersForProject", body(followers, project_gid=project)),
    Case("removeFollowersForProject", body(followers, project_gid=_with_followers)),
)

SECTIONS = (
    Case("getSection", given(section_gid=rich_section)),
    Case(
        "updateSection",
        body(lambda w: {"name": w.name("Section")}, section_gid=lambda w: w.section()),
    ),
    Case("deleteSection", given(section_gid=lambda w: w.section())),
    Case("getSectionsForProject", given(project_gid=rich_project), paged=True),
    Case(
        "createSectionForProject",
        body(lambda w: {"name": w.name("Section")}, project_gid=project),
    ),
    Case("addTaskForSection", _task_in_section),
    Case("insertSectionForProject", _moved_section),
)

TASKS = (
    Case("getTasks", given(project=rich_project), paged=True),
    Case("createTask", body(lambda w: {**_new_task(w), "workspace": w.workspace})),
    Case("getTask", given(task_gid=rich_task)),
    Case(
        "updateTask",
        body(lambda w: {"name": w.name("Duty"), "completed": True}, task_gid=task),
    ),
    Case("deleteTask", given(task_gid=task)),
    Case("getTasksForProject", given(project_gid=rich_project), paged=True),
    Case("getTasksForSection", given(section_gid=rich_section), paged=True),
    Case("getTasksForTag", given(tag_gid=rich_tag), paged=True),
    Case("getTasksForUserTaskList", given(user_task_list_gid=_tasks_of_mine), paged=True),
    Case("getSubtasksForTask", given(task_gid=rich_task), paged=True),
    Case("createSubtaskForTask", body(_new_task, task_gid=task)),
    Case("setParentForTask", body(lambda w: {"parent": w.task()}, task_gid=task)),
    Case("getDependenciesForTask", given(task_gid=rich_task), paged=True),
    Case(
        "addDependenciesForTask",
        body(lambda w: {"dependencies": [w.task(), w.task()]}, task_gid=task),
    ),
    Case(
        "removeDependenciesForTask",
        lambda w: _linked(w, path="addDependencies", field="dependencies"),
    ),
    Case("getDependentsForTask", given(task_gid=rich_task), paged=True),
    Case(
        "addDependentsForTask",
        body(lambda w: {"dependents": [w.task(), w.task()]}, task_gid=task),
    ),
    Case(
        "removeDependentsForTask",
        lambda w: _linked(w, path="addDependents", field="dependents"),
    ),
    Case("addProjectForTask", body(lambda w: {"project": w.project()}, task_gid=task)),
    Case("removeProjectForTask", _in_project),
    Case("addTagForTask", body(lambda w: {"tag": w.tag()}, task_gid=task)),
    Case("removeTagForTask", _tagged),
    Case("addFollowersForTask", body(followers, task_gid=task)),
    Case("removeFollowerForTask", body(followers, task_gid=task)),
    Case(
        "getTaskForCustomID",
        given(workspace_gid=workspace, custom_id=lambda w: w.custom_id),
    ),
)

TOLD = frozenset(
    [
        "assignee",
        "follower",
        "old_section",
        "new_section",
        "project",
        "tag",
        "custom_field",
        "dependency",
        "task",
        "old_name",
        "new_name",
        "old_dates",
        "new_dates",
        "old_resource_subtype",
        "new_resource_subtype",
        "old_text_value",
        "new_text_value",
        "old_number_value",
        "new_number_value",
        "old_enum_value",
        "new_enum_value",
        "old_multi_enum_values",
        "new_multi_enum_values",
        "old_date_value",
        "new_date_value",
        "old_people_value",
        "new_people_value",
        "old_approval_status",
        "new_approval_status",
        "is_pinned",
        "is_editable",
        "is_edited",
        "liked",
        "likes",
        "num_likes",
        "hearted",
        "hearts",
        "num_hearts",
    ]
)

COPYING = (
    Case(
        "duplicateTask",
        body(lambda w: {"name": w.name("Duty"), "include": "notes,subtasks"}, task_gid=task),
    ),
    Case(
        "duplicateProject",
        body(
            lambda w: {
                "name": w.name("Project"),
                "include": "members,task_dates",
                "schedule_dates": {"should_skip_weekends": True, "start_on": "2031-05-05"},
            },
            project_gid=project,
        ),
    ),
    Case("getJob", given(job_gid=lambda w: w.made(f"/tasks/{w.task()}/duplicate"))),
)


def _template(world: World) -> str:
    project = world.project()
    world.task(projects=[project], due_on="2031-05-09", assignee="me")
    asked = {"name": world.name("Template"), "public": True, "team": world.home_team}
    job = world.send("POST", f"/projects/{project}/saveAsTemplate", asked)
    return job["new_project_template"]["gid"]


def _task_template(world: World, project: str | None = None) -> str:
    asked = {"project": project or world.project()}
    path = f"{world.server.base_url}/api/weft/1/tasks/{world.task()}/saveAsTemplate"
    return world.made(path, **asked)


def _with_templates(world: World) -> str:
    world.crowd(lambda: _template(world))
    return world.home_team


def _with_task_templates(world: World) -> str:
    project = world.project()
    world.crowd(lambda: _task_template(world, project))
    return project


TEMPLATES = (
    Case("getProjectTemplates", given(team=_with_templates), paged=True),
    Case("getProjectTemplatesForTeam", given(team_gid=_with_templates), paged=True),
    Case("getProjectTemplate", given(project_template_gid=_template)),
    Case("deleteProjectTemplate", given(project_template_gid=_template)),
    Case(
        "instantiateProject",
        body(
            lambda w: {
                "name": w.name("Project"),
                "requested_dates": [{"gid": "1", "value": "2031-06-02"}],
            },
            project_template_gid=_template,
        ),
    ),
    Case(
        "projectSaveAsTemplate",
        body(
            lambda w: {"name": w.name("Template"), "public": True, "team": w.home_team},
            project_gid=project,
        ),
    ),
    Case("getTaskTemplates", given(project=_with_task_templates), paged=True),
    Case("getTaskTemplate", given(task_template_gid=lambda w: _task_template(w))),
    Case("deleteTaskTemplate", given(task_template_gid=lambda w: _task_template(w))),
    Case(
        "instantiateTask",
        body(lambda w: {"name": w.name("Duty")}, task_template_gid=lambda w: _task_template(w)),
    ),
)


def _status(world: World, project: str | None = None) -> str:
    asked = {"parent": project or world.project(), "title": world.name("Status")}
    return world.made("/status_updates", text="All well", status_type="on_track", **asked)


def _with_statuses(world: World) -> str:
    project = world.project()
    world.crowd(lambda: _status(world, project))
    return project


TYPES = (
    Case("getCustomTypes", given(project=lambda w: w.typed_project), paged=True),
    Case("getCustomType", given(custom_type_gid=lambda w: w.custom_type())),
)

PERIODS = (
    Case("getTimePeriods", given(workspace=lambda w: w.workspace), paged=True),
    Case(
        "getTimePeriod",
        given(time_period_gid=lambda w: w.membership_of(f"/time_periods?workspace={w.workspace}")),
    ),
)

BRIEFS = (
    Case("getProjectBrief", given(project_brief_gid=lambda w: w.brief())),
    Case(
        "updateProjectBrief",
        body(lambda _: {"html_text": BRIEF}, project_brief_gid=lambda w: w.brief()),
    ),
    Case("deleteProjectBrief", given(project_brief_gid=lambda w: w.brief())),
    Case(
        "createProjectBrief",
        body(lambda _: {"title": "Why", "html_text": BRIEF}, project_gid=project),
    ),
)

STATUSES = (
    Case("getStatus", given(status_update_gid=lambda w: _status(w))),
    Case("deleteStatus", given(status_update_gid=lambda w: _status(w))),
    Case("getStatusesForObject", given(parent=_with_statuses), paged=True),
    Case(
        "createStatusForObject",
        body(
            lambda w: {
                "parent": w.project(),
                "title": w.name("Status"),
                "html_text": NOTES,
                "status_type": "at_risk",
            }
        ),
    ),
    Case("getProjectStatus", given(project_status_gid=lambda w: _status(w))),
    Case("deleteProjectStatus", given(project_status_gid=lambda w: _status(w))),
    Case("getProjectStatusesForProject", given(project_gid=_with_statuses), paged=True),
    Case(
        "createProjectStatusForProject",
        body(lambda _: {"text": "All well", "color": "green"}, project_gid=project),
    ),
)

THUMBS = ("👍", "👍🏻", "👍🏿")


def _answered(world: World) -> str:
    story = world.story()
    for emoji in THUMBS:
        answer = {"target": story, "emoji": emoji}
        world.send("POST", f"{world.server.base_url}/api/weft/1/reactions", answer)
    return story


REACTIONS = (
    Case(
        "getReactionsOnObject",
        given(target=_answered, emoji_base=lambda _: THUMBS[0]),
        paged=True,
    ),
)

STORIES = (
    Case("getStory", given(story_gid=lambda w: w.rich_story)),
    Case(
        "updateStory",
        body(lambda _: {"text": "Better said", "is_pinned": True}, story_gid=lambda w: w.story()),
    ),
    Case("deleteStory", given(story_gid=lambda w: w.story())),
    Case(
        "getStoriesForTask",
        given(task_gid=lambda w: w.storied_task),
        paged=True,
        owes=TOLD,
    ),
    Case("createStoryForTask", body(lambda _: {"text": "A first word"}, task_gid=task)),
)

TAGS = (
    Case("getTags", given(workspace=_tags), paged=True),
    Case(
        "createTag",
        body(lambda w: {"name": w.name("Tag"), "workspace": w.workspace, "color": "dark-red"}),
    ),
    Case("getTag", given(tag_gid=rich_tag)),
    Case("updateTag", body(lambda w: {"name": w.name("Tag")}, tag_gid=lambda w: w.tag())),
    Case("deleteTag", given(tag_gid=lambda w: w.tag())),
    Case("getTagsForTask", given(task_gid=rich_task), paged=True),
    Case("getTagsForWorkspace", given(workspace_gid=_tags), paged=True),
    Case(
        "createTagForWorkspace",
        body(lambda w: {"name": w.name("Tag")}, workspace_gid=workspace),
    ),
)
