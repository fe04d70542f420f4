"""What a letter about the work says of what was read for it: pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from markupsafe import Markup

from weft.identity.prose import address
from weft.kernel.access import Gid
from weft.kernel.mailing import plain
from weft.notify.mail.readers import Reader
from weft.std.gid import kind_of
from weft.std.letters import Happening, Sheet, named, shown
from weft.std.wording import filled

Read = Mapping[str, Any]
LONGEST_SAID = 10_000
NOTHING = Markup()


def happening(reader: Reader, thing: Read, one: Read, said: Read, names: Mapping[Gid, str]) -> Any:
    """One thing that happened, in the reader's words."""
    text, rich = _words(said)
    return Happening(
        who=plain(names.get(one["actor"], reader.texts["somebody"])),
        what=_did(reader, thing, one, names),
        at=reader.moment(datetime.fromisoformat(one["at"])),
        said=text,
        said_rich=rich,
    )


def _words(said: Read) -> tuple[str, Markup]:
    """What was said, plain and rich; of very much only the beginning, plain."""
    text, rich = str(said.get("text") or ""), str(said.get("html_text") or "")
    if rich:
        text = named(rich)
    if len(rich) <= LONGEST_SAID:
        return text, shown(rich) if rich else NOTHING
    return (text if len(text) <= LONGEST_SAID else text[:LONGEST_SAID] + "…"), NOTHING


def _did(reader: Reader, thing: Read, one: Read, names: Mapping[Gid, str]) -> str:
    texts, other = reader.texts, one["other"]
    key = f"did.{one['reason']}"
    template = (texts.get(f"{key}.other") if other else None) or texts.get(key) or texts["did."]
    approval = texts.get(f"approval.{thing.get('approval_status')}", "")
    called = plain(names.get(other, texts["something"])) if other else ""
    return filled(template, {"other": called, "approval": approval})


def sheet(
    reader: Reader,
    site: str,
    resource: Gid,
    thing: Read,
    happenings: Sequence[Happening],
    *,
    why: str,
    can_answer: bool,
    ways: tuple[tuple[str, str], ...],
) -> Sheet:
    """The whole letter about one thing."""
    texts, last = reader.texts, happenings[-1]
    around: Read = thing.get("parent") or {}
    link = link_to(int(around.get("gid") or resource), site)
    because = texts.get(f"why.{why}", texts["why."])
    return Sheet(
        title=plain(thing.get("name") or thing.get("title") or texts["something"], 200),
        link=link,
        place=_place(reader, thing),
        peek=plain(f"{last.who} {last.what} {last.said}", 140),
        happenings=tuple(happenings),
        facts=_facts(reader, thing),
        button=(texts["open"], link),
        small=(texts["reply"], because) if can_answer else (because,),
        ways=ways,
        locale=reader.locale,
    )


def link_to(gid: Gid, site: str) -> str:
    """Where a thing is in the web app."""
    kind = kind_of(gid)
    return address(gid, kind.name.lower() if kind else "", site)


def _place(reader: Reader, thing: Read) -> str:
    projects = [plain(project["name"]) for project in thing.get("projects") or ()]
    around = _called(thing, "parent") or _called(thing, "project")
    return ", ".join(projects) or around or plain(reader.workspace_name)


def _called(thing: Read, name: str) -> str:
    found: Read = thing.get(name) or {}
    return plain(found.get("name") or "")


def _facts(reader: Reader, thing: Read) -> tuple[tuple[str, str], ...]:
    """What a letter tells of the thing itself."""
    texts, due = reader.texts, thing.get("due_at")
    when = reader.moment(datetime.fromisoformat(due)) if due else reader.day(thing.get("due_on"))
    found = (
        (texts["fact.assignee"], _called(thing, "assignee")),
        (texts["fact.owner"], _called(thing, "owner")),
        (texts["fact.due"], when),
    )
    return tuple((label, value) for label, value in found if value)
