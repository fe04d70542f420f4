"""Letters about the work: read as their reader at the moment of sending, so that none says what its
reader may not know by then.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.mailing import Letter, Mailer, hand_over
from weft.kernel.runs import Handler, Run
from weft.notify.mail.addresses import CHOICES, Addressed, Leaving, Mailroom
from weft.notify.mail.gathering import KIND, MOST_IN_ONE
from weft.notify.mail.readers import Reader, Reading, reader_of
from weft.notify.mail.sheets import happening, sheet
from weft.std.gid import Kind, kind_of
from weft.std.letters import Happening, Sheet, written

TASK = "name,assignee.name,due_on,due_at,projects.name,approval_status"
READS: Mapping[Kind, tuple[str, str, str]] = {
    Kind.TASK: ("getTask", "task_gid", TASK),
    Kind.PROJECT: ("getProject", "project_gid", "name,owner.name,due_on"),
    Kind.TEAM: ("getTeam", "team_gid", "name"),
    Kind.MESSAGE: ("getMessage", "message_gid", "name,html_text,text,project.name"),
    Kind.STATUS_UPDATE: ("getStatus", "status_update_gid", "title,html_text,text,parent.name"),
}
"""How each kind of thing is read: the operation, its place, and what a letter tells of it."""
ANSWERABLE = frozenset({Kind.TASK, Kind.MESSAGE})
"""What one comments on by answering a letter."""
SAID = {"opt_fields": "text,html_text"}
OWN_WORDS = frozenset({"status_update", "message_posted", "mentioned"})
"""Reasons for which the words of the thing itself are told, where it has some."""


def telling(door: Reading, room: Mailroom, mailer: Mailer) -> Handler:
    """Who carries letters about the work."""

    async def carry(run: Run) -> Mapping[str, Any]:
        reader = await reader_of(run, door)
        letter = await _letter(run, reader, room) if reader else None
        if letter is None:
            return {"sent": False}
        await hand_over(mailer, letter, run, KIND)
        return {"sent": True}

    return carry


@dataclass(frozen=True, slots=True)
class Story:
    """What one letter tells: the thing, and what happened to it, the oldest first."""

    resource: Gid
    thing: Mapping[str, Any]
    happenings: Sequence[Happening]
    why: str


async def _letter(run: Run, reader: Reader, room: Mailroom) -> Letter | None:
    """The letter; None where there is nothing left to say."""
    story = await _story(run, reader)
    if story is None:
        return None
    answer = ""
    if kind_of(story.resource) in ANSWERABLE:
        answer = room.address(Addressed("reply", reader.gid, story.resource))
    drawn = _drawn(reader, room, story, can_answer=bool(answer))
    parts, actors = written(drawn), {one.who for one in story.happenings}
    return Letter(
        reader.email,
        drawn.title,
        parts.text,
        run.key,
        parts.html,
        sender=actors.pop() if len(actors) == 1 else "",
        reply_to=answer,
        thread=f"{reader.workspace}-{story.resource}",
        leave=(room.leave_link(reader.gid, reader.workspace, "letters"),),
    )


def _drawn(reader: Reader, room: Mailroom, story: Story, *, can_answer: bool) -> Sheet:
    return sheet(
        reader,
        room.site.rstrip("/"),
        story.resource,
        story.thing,
        story.happenings,
        why=story.why,
        can_answer=can_answer,
        ways=ways(reader, room, "letters"),
    )


def ways(reader: Reader, room: Mailroom, what: Leaving) -> tuple[tuple[str, str], ...]:
    """How one changes what one gets."""
    leave = room.leave_link(reader.gid, reader.workspace, what)
    choose = room.site.rstrip("/") + CHOICES
    return ((reader.texts["choose"], choose), (reader.texts["leave"], leave))


async def _story(run: Run, reader: Reader) -> Story | None:
    """What the reader may know now of what was to be told."""
    resource, told = run.input["resource"], run.input["told"][:MOST_IN_ONE]
    thing = await _thing(reader, resource)
    if thing is None:
        return None
    named = {one[part] for one in told for part in ("actor", "other") if one[part]}
    names = await reader.names(sorted(named))
    found: list[Happening] = []
    for one in reversed(told):
        said = await _said(reader, thing, one)
        if said is not None:
            found.append(happening(reader, thing, one, said, names))
    return Story(resource, thing, found, told[0]["reason"]) if found else None


async def _thing(reader: Reader, resource: Gid) -> Mapping[str, Any] | None:
    kind = kind_of(resource)
    found = READS.get(kind) if kind else None
    if found is None:
        return None
    operation, place, fields = found
    return await reader.sees(operation, path={place: resource}, query={"opt_fields": fields})


async def _said(
    reader: Reader, thing: Mapping[str, Any], one: Mapping[str, Any]
) -> Mapping[str, Any] | None:
    """The words that were said; None where they were taken back, or are hidden by now."""
    if one["comment"]:
        return await reader.sees("getStory", path={"story_gid": one["comment"]}, query=SAID)
    return thing if one["reason"] in OWN_WORDS and "html_text" in thing else {}
