"""The story of one task, act by act: made, discussed, divided, done."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

from weft.exchange.seeding.lively.people import FIELDS
from weft.exchange.seeding.lively.shapes import Days, Job, Plan, Post, Remark, Report
from weft.exchange.seeding.stage import Stage

KINDS = {field.key: field.kind for field in FIELDS}
# Once everything that is spoken of is there.
PLACED: Days = 2.1
LATE: Days = 1.9
Scene = Callable[[], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Player:
    """Plays projects and tasks on a stage."""

    stage: Stage

    async def open(self, plan: Plan) -> None:
        """A project with its people, sections and fields."""
        stage, who = self.stage, plan.by
        body = {
            "workspace": stage.workspace,
            "name": plan.name,
            "notes": plan.notes,
            "color": plan.color,
            "icon": plan.icon,
            "default_view": plan.view,
            "privacy_setting": "private" if plan.is_private else "public_to_workspace",
            "team": stage.known["team", plan.team] if plan.team else None,
            "due_on": None if plan.due is None else stage.day(plan.due),
        }
        made = await stage.make(("project", plan.key), who, "createProject", body=body)
        path = {"project_gid": made["gid"]}
        if plan.members:
            members = {"members": stage.people(plan.members)}
            await stage.act(who, "addMembersForProject", path=path, body=members)
        for key in plan.fields:
            shown = {"custom_field": stage.known["field", key], "is_important": True}
            await stage.act(who, "addCustomFieldSettingForProject", path=path, body=shown)
        if plan.brief:
            body = {"html_text": stage.rich(plan.brief)}
            await stage.act(who, "createProjectBrief", path=path, body=body)
        await self._roles(plan, path)
        await self._sections(plan, path)

    async def _roles(self, plan: Plan, path: dict[str, Any]) -> None:
        stage = self.stage
        for member, words in plan.roles.items():
            query = {"user": str(stage.person(member))}
            (found,) = await stage.door.call(
                "getProjectMembershipsForProject", stage.person(plan.by), path=path, query=query
            )
            place = {"project_membership_gid": found["gid"]}
            body = {"responsibility": words}
            await stage.act(plan.by, "describeProjectMember", path=place, body=body)

    async def report(self, plan: Plan, said: Report) -> None:
        """A status update."""
        stage = self.stage
        body = {
            "parent": stage.known["project", plan.key],
            "status_type": said.status,
            "title": said.title,
            "html_text": stage.rich(said.text),
        }
        await stage.act(said.who, "createStatusForObject", body=body)

    def talk_of(self, plan: Plan, post: Post) -> Iterator[tuple[Days, Scene]]:
        """A message's scenes: said, answered, cheered."""
        yield post.ago, lambda: self._post(plan, post)
        for remark in post.answers:
            yield remark.ago, lambda remark=remark: self._answer(post, remark)

    async def _post(self, plan: Plan, post: Post) -> None:
        stage, project = self.stage, self.stage.known["project", plan.key]
        body = {"project": project, "name": post.title, "html_text": stage.rich(post.text)}
        made = await stage.make(("message", post.title), post.who, "createMessage", body=body)
        for who in post.cheered:
            await stage.act(who, "react", body={"target": made["gid"], "emoji": "👍"})

    async def _answer(self, post: Post, remark: Remark) -> None:
        path = {"message_gid": self.stage.known["message", post.title]}
        body = {"html_text": self.stage.rich(remark.text)}
        await self.stage.act(remark.who, "createStoryForMessage", path=path, body=body)

    async def _sections(self, plan: Plan, path: dict[str, Any]) -> None:
        """The first section is there already and gets its name."""
        stage = self.stage
        listed = await stage.door.call("getSectionsForProject", stage.person(plan.by), path=path)
        first, *others = plan.sections
        known = ("section", plan.key, first)
        place = {"section_gid": listed[0]["gid"]}
        await stage.make(known, plan.by, "updateSection", path=place, body={"name": first})
        for name in others:
            known = ("section", plan.key, name)
            body = {"name": name}
            await stage.make(known, plan.by, "createSectionForProject", path=path, body=body)

    def story_of(self, plan: Plan, job: Job) -> Iterator[tuple[Days, Scene]]:
        """A task's scenes, each with how long ago it is."""
        yield job.made, lambda: self._make(plan, job)
        yield from self._life_of(job)
        for part in job.parts:
            yield part.made, lambda part=part: self._make_part(job, part)
            yield from self._life_of(part)
        for project, section in job.also:
            yield PLACED, lambda p=project, s=section: self._also(job, p, s)

    def _life_of(self, job: Job) -> Iterator[tuple[Days, Scene]]:
        for remark in job.said:
            yield remark.ago, lambda remark=remark: self._say(job, remark)
        for who in job.liked:
            yield min(job.made, LATE), lambda who=who: self._update(who, job, liked=True)
        if job.after:
            yield min(job.made, LATE), lambda: self._wait(job)
        if job.approval and job.done is not None:
            yield job.done, lambda: self._update(_doer(job), job, approval_status=job.approval)
        elif job.done is not None:
            yield job.done, lambda: self._update(_doer(job), job, completed=True)

    async def _make(self, plan: Plan, job: Job) -> None:
        stage = self.stage
        section = stage.known["section", plan.key, job.section]
        place = {"project": stage.known["project", plan.key], "section": section}
        body = self._body(job) | {"memberships": [place], "workspace": stage.workspace}
        await stage.make(("task", job.name), job.by, "createTask", body=body)

    async def _make_part(self, whole: Job, part: Job) -> None:
        path = {"task_gid": self.stage.known["task", whole.name]}
        by = whole.by if part.by == "dana" else part.by
        known = ("task", part.name)
        await self.stage.make(known, by, "createSubtaskForTask", path=path, body=self._body(part))

    def _body(self, job: Job) -> dict[str, Any]:
        stage = self.stage
        return {
            "name": job.name,
            "notes": job.notes or None,
            "resource_subtype": job.kind,
            "assignee": stage.person(job.to) if job.to else None,
            "due_on": None if job.due is None else stage.day(job.due),
            "start_on": None if job.starts is None else stage.day(job.starts),
            "followers": stage.people(job.followers) or None,
            "tags": [stage.known["tag", tag] for tag in job.tags] or None,
            "custom_fields": self._values(job) or None,
        }

    def _values(self, job: Job) -> dict[str, Any]:
        return {
            str(self.stage.known["field", key]): self._value(key, value)
            for key, value in job.fields.items()
        }

    def _value(self, key: str, value: Any) -> Any:
        match KINDS[key]:
            case "enum":
                return self.stage.known["option", key, value]
            case "people":
                return self.stage.people(value)
            case "date":
                return {"date": self.stage.day(value)}
            case _:
                return value

    def _path(self, job: Job) -> dict[str, Any]:
        return {"task_gid": self.stage.known["task", job.name]}

    async def _say(self, job: Job, remark: Remark) -> None:
        stage, body = self.stage, {"html_text": self.stage.rich(remark.text)}
        said = await stage.act(remark.who, "createStoryForTask", path=self._path(job), body=body)
        for who in remark.liked:
            await stage.act(who, "likeStory", path={"story_gid": said["gid"]})

    async def _update(self, who: str, job: Job, **new: Any) -> None:
        await self.stage.act(who, "updateTask", path=self._path(job), body=new)

    async def _wait(self, job: Job) -> None:
        others = [self.stage.known["task", name] for name in job.after]
        body = {"dependencies": others}
        await self.stage.act(job.by, "addDependenciesForTask", path=self._path(job), body=body)

    async def _also(self, job: Job, project: str, section: str) -> None:
        known = self.stage.known
        place = {
            "project": known["project", project],
            "section": known["section", project, section],
        }
        await self.stage.act(job.by, "addProjectForTask", path=self._path(job), body=place)


def _doer(job: Job) -> str:
    return job.to or job.by
