"""The daily digest: what is due, late and new, as its reader sees it at that moment."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from weft.kernel.errors import PaymentRequired
from weft.kernel.mailing import Letter, Mailer, hand_over, plain
from weft.kernel.runs import Handler, Run
from weft.notify.mail.addresses import Mailroom
from weft.notify.mail.gathering import DIGEST_KIND
from weft.notify.mail.readers import Reader, Reading, reader_of
from weft.notify.mail.sheets import link_to
from weft.notify.mail.telling import ways
from weft.std.cldr import counted
from weft.std.letters import Sheet, written
from weft.std.wording import filled

MOST = 50
SHOWN = 10
DAY = timedelta(days=1)
NEW = """SELECT i.resource_gid, i.unread FROM inbox_items i
WHERE i.workspace_gid = $1 AND i.user_gid = $2 AND i.unread > 0 AND i.archived_at IS NULL
 AND i.shown_at > $3 ORDER BY i.shown_at DESC LIMIT 50"""
Lines = tuple[tuple[str, str, str], ...]
Group = tuple[str, Lines]


def digesting(door: Reading, room: Mailroom, mailer: Mailer) -> Handler:
    """Who carries digests; a day on which nothing is due and nothing is new has none."""

    async def carry(run: Run) -> Mapping[str, Any]:
        reader = await reader_of(run, door)
        letter = await _letter(run, reader, room) if reader else None
        if letter is None:
            return {"sent": False}
        await hand_over(mailer, letter, run, DIGEST_KIND)
        return {"sent": True}

    return carry


async def _letter(run: Run, reader: Reader, room: Mailroom) -> Letter | None:
    texts, site, today = reader.texts, room.site.rstrip("/"), date.fromisoformat(run.input["today"])
    due = await _due(reader, today)
    late = [task for task in due if date.fromisoformat(task["due_on"]) < today]
    fresh = await _fresh(run, reader, site)
    parts: Sequence[tuple[str, Lines]] = (
        (texts["digest.overdue"], _tasks(reader, site, late)),
        (texts["digest.today"], _tasks(reader, site, [task for task in due if task not in late])),
        (texts["digest.news"], fresh),
    )
    groups = [_shortened(reader, *part) for part in parts if part[1]]
    if not groups:
        return None
    count = sum(len(lines) for _, lines in parts)
    sheet = Sheet(
        title=filled(counted(texts, "digest.subject", count, reader.locale), {"count": str(count)}),
        place=plain(reader.workspace_name),
        groups=tuple(groups),
        button=(texts["digest.open"], f"{site}/my-tasks"),
        small=(filled(texts["digest.why"], {"workspace": plain(reader.workspace_name)}),),
        ways=ways(reader, room, "digest"),
        locale=reader.locale,
    )
    drawn = written(sheet)
    leave = (room.leave_link(reader.gid, reader.workspace, "digest"),)
    return Letter(reader.email, sheet.title, drawn.text, run.key, drawn.html, leave=leave)


async def _due(reader: Reader, today: date) -> list[dict[str, Any]]:
    """Their open tasks that are due today or were before, the most pressing first."""
    asked = {
        "assignee.any": str(reader.gid),
        "completed": "false",
        "due_on.before": (today + DAY).isoformat(),
        "sort_by": "due_date",
        "sort_ascending": "true",
        "limit": str(MOST),
        "opt_fields": "name,due_on,projects.name",
    }
    place = {"workspace_gid": reader.workspace}
    try:
        return await reader.sees("searchTasksForWorkspace", path=place, query=asked) or []
    except PaymentRequired:  # the workspace does without search
        return []


async def _fresh(run: Run, reader: Reader, site: str) -> Lines:
    """What came into the inbox within a day and was not read."""
    since = run.clock.now() - DAY
    rows = await run.base.rows(NEW, reader.workspace, reader.gid, since)
    names = await reader.names([row["resource_gid"] for row in rows])
    seen = [(row["resource_gid"], row["unread"]) for row in rows if row["resource_gid"] in names]
    return tuple(
        (plain(names[gid]), str(unread) if unread > 1 else "", link_to(gid, site))
        for gid, unread in seen
    )


def _tasks(reader: Reader, site: str, tasks: Sequence[Mapping[str, Any]]) -> Lines:
    return tuple(
        (plain(task["name"]), _note(reader, task), link_to(int(task["gid"]), site))
        for task in tasks
    )


def _note(reader: Reader, task: Mapping[str, Any]) -> str:
    projects = ", ".join(plain(project["name"]) for project in task.get("projects") or ())
    return " · ".join(part for part in (reader.day(task["due_on"]), projects) if part)


def _shortened(reader: Reader, heading: str, lines: Lines) -> Group:
    if len(lines) <= SHOWN:
        return heading, lines
    left = len(lines) - SHOWN
    more = counted(reader.texts, "digest.more", left, reader.locale)
    return heading, (*lines[:SHOWN], (filled(more, {"count": str(left)}), "", ""))
