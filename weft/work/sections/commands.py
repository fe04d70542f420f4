"""Verbs of sections: make, rename, move and delete them."""

from collections.abc import Mapping, Sequence

from weft.kernel.access import Gid
from weft.kernel.changes import Change
from weft.kernel.errors import Invalid
from weft.kernel.operations import Asked
from weft.kernel.unit_of_work import NOTHING, Raise, Reply, Unit
from weft.std import rank
from weft.std.gid import Kind
from weft.work.projects.commands import create_project
from weft.work.sections import logic
from weft.work.sections.loading import Home, holds_tasks, home_of, section_of, siblings_in
from weft.work.sections.logic import Sibling
from weft.work.sections.resource import Section
from weft.work.sections.tables import sections

FIRST = "Untitled section"


async def open_project(unit: Unit, asked: Asked) -> Reply:
    """A new project with its first section: tasks always have a place."""
    reply = await create_project(unit, asked)
    told = next(t for t in unit.told if t.change.gid == reply.gid)
    gid = unit.gid(Kind.SECTION)
    row = {
        "gid": gid,
        "home_gid": reply.gid,
        "name": FIRST,
        "rank": rank.between(None, None),
        "created_at": unit.now,
    }
    unit.add(Section.spec, row, told.audience, parent=reply.gid)
    return reply


async def create_section(unit: Unit, asked: Asked) -> Reply:
    """A new section of a project: beside another, or at the end."""
    before, after = asked.body.get("insert_before"), asked.body.get("insert_after")
    home = await home_of(unit, asked.path["project_gid"])
    logic.check_beside(before, after)
    siblings = await siblings_in(unit, home.gid)
    if len(siblings) >= logic.MOST:
        raise Invalid("project: A project has at most {most} sections", most=logic.MOST)
    gid = unit.gid(Kind.SECTION)
    ranks = dict(logic.placed(siblings, gid, before, after))
    row = {"gid": gid, "home_gid": home.gid, "name": logic.check_name(asked.body.get("name"))}
    row |= {"rank": ranks.pop(gid), "created_at": unit.now}
    unit.add(Section.spec, row, home.audience(gid), parent=home.gid)
    _spread(unit, siblings, ranks)
    return Reply(Section.spec, gid)


def _spread(unit: Unit, siblings: Sequence[Sibling], ranks: Mapping[Gid, str]) -> None:
    """Siblings get new ranks where the room between them ran out; nobody need hear of that."""
    for sibling in siblings:
        if sibling.gid in ranks:
            unit.guard(sections, sibling.gid, sibling.version)
            unit.update(sections, {"gid": sibling.gid}, rank=ranks[sibling.gid], version=Raise(1))


async def update_section(unit: Unit, asked: Asked) -> Reply:
    """A section gets another name, another place, or both."""
    before, after = asked.body.get("insert_before"), asked.body.get("insert_after")
    row, home = await section_of(unit, asked.path["section_gid"])
    logic.check_beside(before, after)
    new = {"name": logic.check_name(asked.body["name"])} if "name" in asked.body else {}
    if before is not None or after is not None:
        siblings = await siblings_in(unit, home.gid)
        ranks = dict(logic.placed(siblings, row["gid"], before, after))
        new["rank"] = ranks.pop(row["gid"])
        _spread(unit, siblings, ranks)
        _told_moved(unit, home, row["gid"])
    unit.change(Section.spec, row, new, home.audience(row["gid"]))
    return Reply(Section.spec, row["gid"])


def _told_moved(unit: Unit, home: Home, gid: Gid) -> None:
    """The order is no public field of a section: the move is told without values."""
    told = Change(Section.spec, gid, "changed", {"order": [None, None]}, home.gid)
    unit.tell(told, home.audience(gid))


async def insert_section(unit: Unit, asked: Asked) -> Reply:
    """A section moves beside another one of its project."""
    before, after = asked.body.get("before_section"), asked.body.get("after_section")
    home = await home_of(unit, asked.path["project_gid"])
    if (before is None) == (after is None):
        raise Invalid("before_section: Give either before_section or after_section")
    siblings = await siblings_in(unit, home.gid)
    moving = next((s for s in siblings if s.gid == asked.body["section"]), None)
    if moving is None:
        raise Invalid("section: Not a section of this project: {gid}", gid=asked.body["section"])
    if moving.gid in (before, after):
        return NOTHING
    ranks = logic.placed(siblings, moving.gid, before, after)
    _spread(unit, siblings, ranks)
    _told_moved(unit, home, moving.gid)
    return NOTHING


async def delete_section(unit: Unit, asked: Asked) -> Reply:
    """An empty section goes; the last one stays."""
    row, home = await section_of(unit, asked.path["section_gid"])
    siblings = await siblings_in(unit, home.gid)
    if len(siblings) == 1:
        raise Invalid("section: The last section of a project stays")
    if await holds_tasks(unit, row["gid"]):
        raise Invalid("section: Move or delete its tasks first. Only empty sections can be deleted")
    for sibling in siblings:
        unit.guard(sections, sibling.gid, sibling.version)
    unit.delete(sections, gid=row["gid"])
    told = Change(Section.spec, row["gid"], "deleted", {}, home.gid)
    unit.tell(told, home.audience(row["gid"]))
    return NOTHING
