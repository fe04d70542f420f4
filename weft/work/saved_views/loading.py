"""What the commands of saved views must know before they decide."""

from dataclasses import dataclass
from typing import Any

import msgspec

from weft.kernel.access import Actor, Gid, Level
from weft.kernel.changes import Audience
from weft.kernel.errors import Forbidden, Invalid, NotFound
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.work.custom_fields.loading import fields
from weft.work.custom_fields.rules import WITH_GUESTS
from weft.work.filters.logic import Customs, customs_in
from weft.work.projects.loading import Loaded as Project
from weft.work.projects.loading import load as load_project
from weft.work.saved_views.logic import PARTS, Place

_SEEN = """ AND (v.created_by_gid = :user::bigint OR v.is_shared
 AND (v.home_gid <> :workspace::bigint OR v.home_gid = ANY(:tokens::bigint[])))"""
VIEW = f"""SELECT v.*, EXISTS (SELECT 1 FROM default_views d WHERE d.workspace_gid = :workspace
  AND d.home_gid = v.home_gid AND d.view_gid = v.gid) AS is_default
FROM saved_views v WHERE v.workspace_gid = :workspace::bigint AND v.gid = :gid::bigint
 AND v.trashed_in IS NOT DISTINCT FROM :batch::bigint
{_SEEN}"""
BESIDE = f"""SELECT v.gid, v.rank FROM saved_views v WHERE v.workspace_gid = :workspace::bigint
 AND v.home_gid = :home::bigint AND v.trashed_in IS NULL AND v.gid <> :gid::bigint
{_SEEN} ORDER BY v.rank, v.gid"""
DEFAULT = """SELECT d.view_gid FROM default_views d WHERE d.workspace_gid = :workspace::bigint
 AND d.home_gid = :home::bigint"""
OWN_LIST = """SELECT l.gid FROM user_task_lists l WHERE l.workspace_gid = :workspace::bigint
 AND l.gid = :gid::bigint AND l.user_gid = :user::bigint"""


@dataclass(frozen=True, slots=True)
class Home:
    """What a view looks at, as somebody finds it who sees it."""

    gid: Gid
    project: Project | None = None
    is_search: bool = False

    def check_sharing(self, who: Actor, maker: Gid) -> None:
        """Shared views belong to projects, and to those who edit them; shared searches to
        members, and to whoever made them.
        """
        if self.is_search:
            if who.is_guest:
                raise Forbidden("is_shared: Guests keep their searches to themselves.")
            if maker != who.user:
                raise Forbidden("is_shared: Only its maker changes a shared search.")
            return
        if self.project is None:
            raise Invalid("is_shared: Only views of a project and searches can be shared")
        if self.project.level < Level.EDITOR:
            raise Forbidden("is_shared: Only editors of the project change its shared views.")

    def readers(self, view: dict[str, Any]) -> list[int]:
        """Who hears of a view: all readers of its project, or its maker."""
        own = [-view["created_by_gid"]]
        if not view["is_shared"]:
            return own
        if self.is_search:
            return sorted({self.gid, *own})
        assert self.project is not None
        return sorted({*self.project.audience().readers, *own})

    def audience(self, view: dict[str, Any], before: dict[str, Any] | None = None) -> Audience:
        """Who hears of a change of a view that was like `before`."""
        heard = self.readers(before) if before else []
        return Audience(self.readers(view), heard, [view["gid"], self.gid])


async def home_of(unit: Unit, gid: Gid, name: str = "parent") -> Home:
    """A project, one's own list, or the workspace."""
    match kind_of(gid):
        case Kind.PROJECT:
            project = await load_project(unit, gid, least=Level.VIEWER, name=name)
            return Home(gid, project)
        case Kind.USER_TASK_LIST if await unit.row(OWN_LIST, gid=gid):
            return Home(gid)
        case Kind.WORKSPACE if gid == unit.who.workspace:
            return Home(gid, is_search=True)
        case _:
            raise NotFound.of(name, gid)


async def view_of(unit: Unit, gid: Gid, batch: Gid | None = None) -> tuple[dict[str, Any], Home]:
    """A view with its home, if the actor sees both."""
    row = await unit.row(VIEW, gid=gid, batch=batch)
    if row is None:
        raise NotFound.of("saved_view", gid)
    for part in PARTS:
        row[part] = msgspec.json.decode(row[part]) if row[part] is not None else None
    try:
        return row, await home_of(unit, row["home_gid"])
    except NotFound:
        raise NotFound.of("saved_view", gid) from None


async def beside(unit: Unit, home: Gid, view: Gid) -> list[Place]:
    """The other views of a home that the actor sees, in their order."""
    return [(r["gid"], r["rank"]) for r in await unit.rows(BESIDE, home=home, gid=view)]


async def customs(unit: Unit, home: Home, names: set[str], *, shared: bool) -> Customs:
    """The types of the custom fields that a view names: those the actor sees; in a shared view
    only such as nobody is kept from.
    """
    wanted = customs_in(names)
    if not wanted:
        return {}
    known = await fields(unit, sorted(wanted), [home.gid] if home.project else [])
    for gid, field in known.items():
        if shared and field.row["privacy_setting"] != WITH_GUESTS:
            raise Invalid(
                "is_shared: Not everybody sees the field {gid}. Keep the view to yourself", gid=gid
            )
    return {gid: field.row["resource_subtype"] for gid, field in known.items()}
