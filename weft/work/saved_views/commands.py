"""Verbs of saved views: make, change, move, delete them; choose with which one a project opens."""

from collections.abc import Mapping
from typing import Any

from weft.kernel import trash
from weft.kernel.access import Gid, Level
from weft.kernel.changes import Change, sent
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.operations import Asked
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.std.gid import Kind
from weft.work.projects.logic import NUMBERS
from weft.work.saved_views import logic
from weft.work.saved_views.loading import DEFAULT, Home, beside, customs, home_of, view_of
from weft.work.saved_views.resource import SavedView
from weft.work.saved_views.tables import default_views

START: Mapping[str, Any] = {
    "layout": "list",
    "is_shared": False,
    "filter": None,
    "sort": [],
    "groups": [],
    "columns": [],
    "collapsed": [],
    "axis": None,
    "criteria": None,
}


async def create_view(unit: Unit, asked: Asked) -> Reply:
    """A new view, at the end or beside another."""
    home = await home_of(unit, asked.body["parent"])
    gid = unit.gid(Kind.SAVED_VIEW)
    others = await beside(unit, home.gid, gid)
    if len(others) >= logic.MOST_VIEWS:
        raise Invalid(
            "parent: There are {most} views already. Delete one first", most=logic.MOST_VIEWS
        )
    new = await _edited(unit, home, asked.body, START)
    row: dict[str, Any] = {
        **START,
        **new,
        "gid": gid,
        "home_gid": home.gid,
        "created_by_gid": unit.who.user,
    }
    row |= {"name": logic.check_name(row.get("name")), "rank": logic.place(others, asked.body)}
    row |= {"created_at": unit.now, "modified_at": unit.now}
    if row["is_shared"]:
        home.check_sharing(unit.who, row["created_by_gid"])
    unit.add(SavedView.spec, row, home.audience(row), parent=home.gid)
    return Reply(SavedView.spec, gid)


async def update_view(unit: Unit, asked: Asked) -> Reply:
    """Another name, layout, filter, order, place; to share it, or to keep it to oneself."""
    row, home = await view_of(unit, asked.path["saved_view_gid"])
    new = await _edited(unit, home, asked.body, row)
    if asked.body.get("insert_before") or asked.body.get("insert_after"):
        new["rank"] = logic.place(await beside(unit, home.gid, row["gid"]), asked.body)
    after = {**row, **new}
    if row["is_shared"] or after["is_shared"]:
        home.check_sharing(unit.who, row["created_by_gid"])
    if row["is_shared"] and not after["is_shared"]:
        _withdraw(unit, row)
    unit.change(SavedView.spec, row, new, home.audience(after, row), links=_moved(row, new))
    return Reply(SavedView.spec, row["gid"])


def _moved(row: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """The order is no public field of a view: the move is told without values."""
    return {"order": [None, None]} if new.get("rank", row["rank"]) != row["rank"] else {}


def _withdraw(unit: Unit, row: Mapping[str, Any]) -> None:
    """What is everybody's becomes nobody else's: only its maker may do that."""
    if row["created_by_gid"] != unit.who.user:
        raise Forbidden("is_shared: Only its maker can take a view back for themselves.")
    if row["is_default"]:
        raise Invalid("is_shared: The project opens with this view. Choose another one first")


async def _edited(
    unit: Unit, home: Home, body: Mapping[str, Any], before: Mapping[str, Any]
) -> dict[str, Any]:
    """The new values of the columns that the request speaks of."""
    if body.get("criteria") is not None and not home.is_search:
        raise Invalid("criteria: Only searches of the workspace have them")
    new = {k: v for k, v in sent(SavedView.spec, body).items() if k not in logic.PARTS}
    for name in ("layout", "is_shared"):
        if new.get(name, "") is None:
            raise Invalid("{name}: Must not be null", name=name)
    if "name" in new:
        new["name"] = logic.check_name(new["name"])
    shared = new.get("is_shared", before["is_shared"])
    spoken_of = body if not shared else {**before, **body}
    known = await customs(unit, home, logic.named_fields(spoken_of), shared=shared)
    return new | logic.parts(body, known)


async def delete_view(unit: Unit, asked: Asked) -> Reply:
    """To the trash: a shared one by editors, a private one by its maker."""
    row, home = await view_of(unit, asked.path["saved_view_gid"])
    if row["is_shared"]:
        home.check_sharing(unit.who, row["created_by_gid"])
    if row["is_default"]:
        unit.delete(default_views, home_gid=home.gid)
    batch = trash.batch(unit, SavedView.spec, row["gid"], row["name"])
    unit.touch(SavedView.spec, row, trashed_in=batch)
    told = Change(SavedView.spec, row["gid"], "deleted", {}, home.gid)
    unit.tell(told, home.audience(row, row))
    return NOTHING


async def restore_view(unit: Unit, batch: Batch) -> None:
    """Out of the trash, by whoever deleted it, as long as they may."""
    row, home = await view_of(unit, batch.target, batch.gid)
    if batch.user != unit.who.user:
        raise NotFound.of("trash_batch", batch.gid)
    if row["is_shared"]:
        home.check_sharing(unit.who, row["created_by_gid"])
    trash.close(unit, batch)
    unit.touch(SavedView.spec, row, trashed_in=None)
    told = Change(SavedView.spec, row["gid"], "undeleted", {}, home.gid)
    unit.tell(told, home.audience(row, row))


async def set_default_view(unit: Unit, asked: Asked) -> Reply:
    """With which shared view a project opens; null: with its own layout."""
    home = await home_of(unit, asked.path["project_gid"], "project")
    assert home.project is not None
    least = NUMBERS[home.project.row["minimum_access_level_for_customization"]]
    if home.project.level < max(least, Level.EDITOR):
        raise Forbidden("project: Your access does not allow changing how this project looks.")
    wanted = await _of_project(unit, home, asked.body.get("view"))
    row = await unit.row(DEFAULT, home=home.gid)
    before: Gid | None = row["view_gid"] if row else None
    if before != wanted:
        _open_with(unit, home.gid, before, wanted)
        for gid, is_it in ((before, False), (wanted, True)):
            if gid is not None:
                told = Change(SavedView.spec, gid, "changed", {"is_default": [not is_it, is_it]})
                unit.tell(told, home.project.audience())
    return NOTHING


def _open_with(unit: Unit, home: Gid, before: Gid | None, wanted: Gid | None) -> None:
    if wanted is None:
        unit.delete(default_views, home_gid=home)
    elif before is None:
        unit.insert(default_views, home_gid=home, view_gid=wanted)
    else:
        unit.update(default_views, {"home_gid": home}, view_gid=wanted)


async def _of_project(unit: Unit, home: Home, gid: Gid | None) -> Gid | None:
    if gid is None:
        return None
    row, there = await view_of(unit, gid)
    if there.gid != home.gid or not row["is_shared"]:
        raise Invalid("view: Not a shared view of this project: {gid}", gid=gid)
    unit.watch(SavedView.spec.table, gid, row["version"])
    return gid
