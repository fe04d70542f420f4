"""Projects with the fields they show, and who may know a field, as commands find them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from weft.kernel.access import Gid, Level
from weft.kernel.changes import Audience, Change
from weft.kernel.errors import Forbidden, NotFound
from weft.kernel.unit_of_work import Unit
from weft.work.projects.resource import Project
from weft.work.projects.rules import LEVEL_SQL, SEEN_SQL, token_of

PLACE = f"""SELECT p.*, {LEVEL_SQL} AS level,
 (SELECT json_agg(json_build_array(s.gid, s.field_gid, s.rank, f.trashed_in IS NULL)
    ORDER BY s.rank, s.gid)::text
   FROM custom_field_settings s JOIN custom_fields f ON f.workspace_gid = :workspace
    AND f.gid = s.field_gid
   WHERE s.workspace_gid = :workspace AND s.parent_gid = p.gid) AS settings
FROM projects p
WHERE p.workspace_gid = :workspace::bigint AND p.gid = :gid::bigint AND {SEEN_SQL}"""


@dataclass(frozen=True, slots=True)
class Place:
    """A project that shows fields; `settings` are its fields with setting and rank, in order.

    Those in the trash keep their places: `shown` counts the others.
    """

    row: Mapping[str, Any]
    settings: Mapping[Gid, tuple[Gid, str]]
    shown: int

    @property
    def gid(self) -> Gid:
        """Its identity."""
        return self.row["gid"]

    @property
    def audience(self) -> Audience:
        """Whoever sees the project."""
        return Audience(sorted({self.gid, token_of(dict(self.row))}), None, [self.gid])

    def changed(self, links: Mapping[str, Any]) -> Change:
        """The project's fields changed."""
        return Change(Project.spec, self.gid, "changed", {"custom_field_settings": links})


async def place(unit: Unit, gid: Gid) -> Place:
    """The project, if the actor may decide which fields it shows."""
    row = await unit.row(PLACE, gid=gid)
    if row is None:
        raise NotFound.of("project", gid)
    customs = row["minimum_access_level_for_customization"]
    if row.pop("level") < (Level.ADMIN if customs == "admin" else Level.EDITOR):
        raise Forbidden("project: You may see this project, but not choose its fields.")
    found = msgspec.json.decode(row.pop("settings") or "[]")
    settings = {field: (setting, rank) for setting, field, rank, _ in found}
    return Place(row, settings, sum(shown for *_, shown in found))


SEEN = f"""SELECT p.gid FROM projects p WHERE p.workspace_gid = :workspace::bigint
AND p.gid = ANY(:projects::bigint[]) AND {SEEN_SQL}"""


async def seen_projects(unit: Unit, projects: Iterable[Gid]) -> list[Gid]:
    """Those of these projects that the actor sees."""
    return [row["gid"] for row in await unit.rows(SEEN, projects=list(projects))]
