"""Tasks in their order, some at a time, whole or in columns, and what hangs on them."""

from array import array
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from weft.exchange.door import Reader
from weft.exchange.exports import loading
from weft.exchange.exports.asking import PARTS, Wanted
from weft.exchange.exports.listings import ATTACHMENTS, STORIES
from weft.exchange.exports.logic import Present
from weft.kernel import selection
from weft.kernel.access import Gid
from weft.kernel.listing import Listing
from weft.kernel.resource import Spec
from weft.kernel.selection import Names
from weft.work.attachments.resource import Attachment
from weft.work.stories.resource import Story
from weft.work.tasks.resource import Task

AT_ONCE = 100
Rows = list[dict[str, Any]]


def every(spec: Spec, *more: str, without: Sequence[str] = ()) -> Names:
    """What a full record holds, and more; addresses that end soon are of no use in a file."""
    names = [field.name for field in spec.full() if field.name not in without]
    return selection.parse(",".join([*names, *more]))


OPT_IN = (
    "created_by",
    "co_assignees",
    "dependency_links",
    "dependencies",
    "dependents",
    "html_notes",
    "is_rendered_as_separator",
    "num_subtasks",
    "reaction_summary",
    "recurrence",
)
WHOLE = every(Task.spec, *OPT_IN)
STORY = every(Story.spec, "html_text")
ATTACHMENT = every(Attachment.spec, without=("download_url", "view_url"))
PARTS_OF: Mapping[str, tuple[Listing, Names, str]] = {
    "stories": (STORIES, STORY, "target"),
    "attachments": (ATTACHMENTS, ATTACHMENT, "parent"),
}
ALL = Wanted("task", {})
"""Tasks with all that they have."""


async def in_order(
    reader: Reader, names: Names, sql: str, **given: Any
) -> AsyncIterator[list[tuple[int, dict[str, Any]]]]:
    """Tasks with their depths, each behind the one that it is a part of, some at a time.

    The order is of one moment; what has left it meanwhile is left out.
    """
    found = await reader.row(sql, **given)
    gids, depths = array("q", found["gids"] or ()), array("h", found["depths"] or ())
    there = Present()
    for start in range(0, len(gids), AT_ONCE):
        some = gids[start : start + AT_ONCE]
        rows = await reader.of("task", list(some), names)
        by_gid = {int(row["gid"]): row for row in rows}
        yield there.of(zip(some, depths[start : start + AT_ONCE], strict=True), by_gid)


async def that_fit(reader: Reader, sql: str, **given: Any) -> AsyncIterator[list[Gid]]:
    """The gids of what fits, found window by window, some at a time."""
    after: int | None = 0
    while after is not None:
        found = await reader.row(sql, after=after, **given)
        gids: list[Gid] = found["gids"] or []
        for start in range(0, len(gids), AT_ONCE):
            yield gids[start : start + AT_ONCE]
        after = found["last"] if found["met"] >= loading.WINDOW else None


async def with_parts(reader: Reader, rows: Rows, wanted: Wanted = ALL) -> Rows:
    """The same things with what was said about them and the files that hang on them."""
    for name in PARTS[ALL.kind]:
        asked = wanted.part(name)
        if asked is not None and rows:
            await _add(reader, rows, name, asked)
    return rows


async def _add(reader: Reader, rows: Rows, name: str, asked: Names) -> None:
    listing, whole, back = PARTS_OF[name]
    names: Names = {**asked, back: {"gid": {}}} if asked else whole
    is_asked = not asked or back in asked
    parts: dict[str, Rows] = {row["gid"]: [] for row in rows}
    async for page in reader.pages(listing, names, {"gids": [int(gid) for gid in parts]}):
        for part in page:
            home = (part[back] if is_asked else part.pop(back))["gid"]
            parts[home].append(part)
    for row in rows:
        row[name] = parts[row["gid"]]
