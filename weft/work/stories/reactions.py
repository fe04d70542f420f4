"""What becomes a story: changes of tasks and of what hangs on them, in the same unit of work."""

from weft.kernel.access import Gid
from weft.kernel.changes import Change
from weft.kernel.unit_of_work import Told, Unit
from weft.std.gid import Kind, kind_of
from weft.work.stories import logic
from weft.work.stories.logic import Tale
from weft.work.stories.resource import SOURCES, Story
from weft.work.stories.tables import stories

# Copies and tasks that come again tell nothing of how their originals came to be, which tell what
# came after them; what is imported brings its own.
QUIET = frozenset({"import", "copy", "recurrence"})


def tell_story(unit: Unit, told: Told) -> None:
    """Keep the stories that a change tells."""
    target = _target(told)
    if target is None:
        return
    is_quiet = unit.cause in QUIET
    for tale in logic.of_the_next(told.change.fields) if is_quiet else _tales(unit, told.change):
        gid = _keep(unit, target, tale)
        change = Change(Story.spec, gid, "added", {}, target, tale.subtype)
        unit.tell(change, told.audience, audited=False)


def _target(told: Told) -> Gid | None:
    """The task that the change happened to, or on which it hangs."""
    change = told.change
    if change.resource.name == "task":
        return change.gid
    if change.parent is not None:
        return change.parent if kind_of(change.parent) is Kind.TASK else None
    return next((gid for gid in told.audience.scopes if kind_of(gid) is Kind.TASK), None)


def _tales(unit: Unit, change: Change) -> list[Tale]:
    match change.resource.name, change.action:
        case "task", "added":
            return logic.of_a_new_task(change.fields)
        case "task", "changed":
            return logic.of_changed(change.fields, change.parent, silent=_silent(unit))
        case "attachment", "added":
            return [Tale("attachment_added", {"attachment": change.gid})]
        case "attachment", "deleted":
            name = change.fields["name"][0]
            return [Tale("attachment_removed", {"attachment_name": name})]
        case "story", "changed" if "likes" in change.fields:
            liked = logic.linked(change.fields["likes"], "added")
            return [Tale("comment_liked", {"story": change.gid})] if liked else []
        case _:
            return []


def _silent(unit: Unit) -> set[Gid]:
    """Of these nobody says that they follow now: the actor, whoever was given the task in the same
    breath, and all who follow because of a comment.
    """
    changes = [told.change for told in unit.told]
    given = {logic.pair(c.fields, "assignee")[1] for c in changes}
    said = any(c.subtype == "comment_added" and c.action != "deleted" for c in changes)
    joined = (c.fields.get("followers") for c in changes if said)
    spoken_to = {gid for links in joined for gid in logic.linked(links, "added")}
    return {unit.who.user, *given, *spoken_to}


def _keep(unit: Unit, target: Gid, tale: Tale) -> Gid:
    gid = unit.gid(Kind.STORY)
    unit.insert(
        stories,
        gid=gid,
        target_gid=target,
        created_by_gid=unit.who.user,
        type="system",
        resource_subtype=tale.subtype,
        details=dict(tale.details),
        scope_gid=tale.scope,
        source=source_of(unit),
        created_at=unit.now,
    )
    return gid


def source_of(unit: Unit) -> str:
    """Where the actor was at work."""
    return unit.origin if unit.origin in SOURCES else "unknown"
