"""The sentences of stories: one table of texts for each language, filled with what the reader
may know.

A story keeps a subtype and references.  Placeholders are the names of those references; a thing
that the reader may not see, or that is gone, is called by its kind alone.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, cast

from weft.identity.prose import plain_text
from weft.kernel.access import Actor, Gid
from weft.kernel.database import Database
from weft.kernel.finishing import Finisher
from weft.kernel.naming import Named, Names
from weft.kernel.resource import Catalog
from weft.std.cldr import counted, day_in, number_in, weekdays_in
from weft.std.wording import Texts, Wording, filled

Details = Mapping[str, Any]

# Keys: the subtype; with `.me` where its person is the reader, `.none` where the new value is
# empty.
ENGLISH: Texts = {
    "assigned": "assigned to {assignee}",
    "assigned.me": "assigned to you",
    "unassigned": "unassigned from {assignee}",
    "unassigned.me": "unassigned from you",
    "name_changed": "changed the name to “{new_name}”",
    "notes_changed": "changed the description",
    "due_date_changed": "changed the due date to {due}",
    "due_date_changed.none": "removed the due date",
    "due_date_changed.range": "changed the dates to {start} – {due}",
    "marked_complete": "completed this task",
    "marked_incomplete": "marked this task incomplete",
    "approval_status_changed.pending": "set this approval back to pending",
    "approval_status_changed.approved": "approved this task",
    "approval_status_changed.rejected": "rejected this task",
    "approval_status_changed.changes_requested": "asked for changes",
    "approval_status_changed": "changed the approval",
    "resource_subtype_changed.default_task": "made this a task",
    "resource_subtype_changed.milestone": "made this a milestone",
    "resource_subtype_changed.approval": "made this an approval",
    "resource_subtype_changed": "changed the kind of this task",
    "section_changed": "moved from “{old_section}” to “{new_section}” in {project}",
    "section_changed.arrived": "moved to “{new_section}” in {project}",
    "added_to_project": "added to {project}",
    "removed_from_project": "removed from {project}",
    "added_to_tag": "added the tag {tag}",
    "removed_from_tag": "removed the tag {tag}",
    "added_to_task": "made this a subtask of {task}",
    "removed_from_task": "removed this from {task}",
    "follower_added": "added {follower} as a collaborator",
    "follower_added.me": "added you as a collaborator",
    "dependency_added": "marked this as waiting for {dependency}",
    "dependency_removed": "marked this as no longer waiting for {dependency}",
    "dependent_added": "marked this as blocking {dependency}",
    "dependent_removed": "marked this as no longer blocking {dependency}",
    "marked_duplicate": "closed this as a duplicate of {duplicate_of}",
    "unmarked_duplicate": "marked this as no duplicate of {duplicate_of}",
    "duplicate_merged": "merged {duplicated_from} into this task",
    "duplicate_unmerged": "took {duplicated_from} out of this task again",
    "liked": "liked this task",
    "comment_liked": "liked a comment",
    "attachment_added": "attached {attachment}",
    "attachment_removed": "removed the attachment {attachment_name}",
    "text_custom_field_changed": "changed {custom_field} to “{new_text_value}”",
    "text_custom_field_changed.none": "cleared {custom_field}",
    "number_custom_field_changed": "changed {custom_field} to {new_number_value}",
    "number_custom_field_changed.none": "cleared {custom_field}",
    "enum_custom_field_changed": "changed {custom_field} to {new_enum_value}",
    "enum_custom_field_changed.none": "cleared {custom_field}",
    "multi_enum_custom_field_changed": "changed {custom_field} to {new_multi_enum_values}",
    "multi_enum_custom_field_changed.none": "cleared {custom_field}",
    "date_custom_field_changed": "changed {custom_field} to {new_date_value}",
    "date_custom_field_changed.none": "cleared {custom_field}",
    "people_custom_field_changed": "changed {custom_field} to {new_people_value}",
    "people_custom_field_changed.none": "cleared {custom_field}",
    "reference_custom_field_changed": "changed {custom_field} to {new_reference_value}",
    "reference_custom_field_changed.none": "cleared {custom_field}",
    "recurrence_changed": "set this to repeat {repeats}",
    "recurrence_changed.none": "stopped this from repeating",
    "occurrence_changed": "moved the one of {on} to {occurs}",
    "occurrence_changed.none": "skipped the one of {on}",
    "occurrence_changed.back": "put the one of {on} back on its day",
    "next_occurrence_added": "created the next one, {task}",
    "": "changed this task",
    "hidden.user": "somebody",
    "hidden.task": "a private task",
    "hidden.project": "a private project",
    "hidden.section": "a private section",
    "hidden.tag": "a private tag",
    "hidden.attachment": "a file",
    "hidden.custom_field": "a private field",
    "hidden.enum_option": "a removed option",
    "hidden.thing": "something private",
    "list": "{first}, {next}",
    "repeats.DAILY": "every day",
    "repeats.DAILY.several.one": "every {interval} day",
    "repeats.DAILY.several.other": "every {interval} days",
    "repeats.WEEKLY": "every week",
    "repeats.WEEKLY.several.one": "every {interval} week",
    "repeats.WEEKLY.several.other": "every {interval} weeks",
    "repeats.MONTHLY": "every month",
    "repeats.MONTHLY.several.one": "every {interval} month",
    "repeats.MONTHLY.several.other": "every {interval} months",
    "repeats.YEARLY": "every year",
    "repeats.YEARLY.several.one": "every {interval} year",
    "repeats.YEARLY.several.other": "every {interval} years",
    "repeats.on": "{often} on {days}",
    "repeats.after": "{often} after it is completed",
}
STORIES = Wording("stories", ENGLISH)

# The parts of a story's details that name things, with their kinds.
REFERENCES = {
    "assignee": "user",
    "follower": "user",
    "old_section": "section",
    "new_section": "section",
    "task": "task",
    "project": "project",
    "tag": "tag",
    "dependency": "task",
    "duplicate_of": "task",
    "duplicated_from": "task",
    "attachment": "attachment",
    "custom_field": "custom_field",
    "new_enum_value": "enum_option",
    "new_multi_enum_values": "enum_option",
    "new_people_value": "user",
    "new_reference_value": "thing",
}
PEOPLE = ("assignee", "follower")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
CUSTOM = "_custom_field_changed"


def story_text(known: Catalog) -> Finisher:
    """Completes the texts of stories: comments as plain texts are, others in the reader's
    language.
    """
    names, read = Names(known), plain_text(known)

    async def finish(base: Database, who: Actor, values: list[Any]) -> list[Any]:
        told: list[Details] = [value for value in values if isinstance(value, dict)]
        gids = [gid for story in told for gid in _named_in(story["details"])]
        seen = await names.of(base, who, gids)
        said = await read(base, who, [value for value in values if isinstance(value, str)])
        words = iter(said)
        return [
            next(words) if isinstance(value, str) else sentence(value, seen, who.user, who.locale)
            for value in values
        ]

    return finish


def _named_in(details: Details) -> Iterator[Gid]:
    for part in REFERENCES:
        yield from _gids(details.get(part))


def _gids(value: Any) -> list[Gid]:
    """One thing, several, or none."""
    several = cast("list[Any]", value) if isinstance(value, list) else [value] if value else []
    return [int(gid) for gid in several]


def sentence(story: Details, seen: Mapping[Gid, Named], reader: Gid, locale: str) -> str:
    """A story in the words of its reader."""
    texts, details = STORIES.texts(locale), story["details"]
    template = _template(texts, story["subtype"], details, reader)
    words = {key: str(value) for key, value in details.items() if isinstance(value, str | int)}
    references = [part for part in REFERENCES if details.get(part)]
    words |= {part: _called(texts, part, details[part], seen) for part in references}
    if number := details.get("new_number_value"):
        words["new_number_value"] = number_in(locale, number)
    return filled(template, words | _dates(locale, details) | _repeating(texts, locale, details))


def _template(texts: Texts, subtype: str, details: Details, reader: Gid) -> str:
    ending = _ending(subtype, details, reader)
    found = texts.get(f"{subtype}.{ending}") if ending else None
    return found or texts.get(subtype) or texts[""]


def _ending(subtype: str, details: Details, reader: Gid) -> str:
    """Which of its sentences a story tells."""
    if any(details.get(part) == reader for part in PEOPLE):
        return "me"
    if subtype == "due_date_changed":
        new: Details = details.get("new_dates") or {}
        return "none" if not _end(new) else "range" if new.get("start_on") else ""
    if subtype == "recurrence_changed":
        return "" if details.get("new_recurrence") else "none"
    if subtype == "occurrence_changed":
        day = details.get("new_occurrence")
        return "none" if day is None else "back" if day == details.get("on") else ""
    if subtype == "section_changed":
        return "" if details.get("old_section") else "arrived"
    if subtype.endswith(CUSTOM):
        values = [value for key, value in details.items() if key.startswith("new_")]
        return "" if any(value not in (None, "", []) for value in values) else "none"
    return str(details.get(f"new_{subtype.removesuffix('_changed')}") or "")


def _repeating(texts: Texts, locale: str, details: Details) -> dict[str, str]:
    """How a task comes again, and single days on which it would."""
    words = {"on": dated(locale, details.get("on"))}
    words["occurs"] = dated(locale, details.get("new_occurrence"))
    way: Details = details.get("new_recurrence") or {}
    return words | ({"repeats": _often(texts, locale, way)} if way else {})


def _often(texts: Texts, locale: str, way: Details) -> str:
    rule = dict(part.split("=", 1) for part in way["rule"].split(";"))
    often = texts[f"repeats.{rule['FREQ']}"]
    if interval := rule.get("INTERVAL"):
        several = counted(texts, f"repeats.{rule['FREQ']}.several", int(interval), locale)
        often = filled(several, {"interval": interval})
    named = dict(zip(WEEKDAYS, weekdays_in(locale), strict=True))
    days = [named.get(day, "") for day in rule.get("BYDAY", "").split(",")]
    if all(days):
        often = filled(texts["repeats.on"], {"often": often, "days": _enumerated(texts, days)})
    if way.get("is_after_completion"):
        often = filled(texts["repeats.after"], {"often": often})
    return often


def _enumerated(texts: Texts, names: list[str]) -> str:
    whole = names[0]
    for name in names[1:]:
        whole = filled(texts["list"], {"first": whole, "next": name})
    return whole


def _called(texts: Texts, part: str, value: Any, seen: Mapping[Gid, Named]) -> str:
    """What the reader may call the things that a part of the details names."""
    hidden = texts[f"hidden.{REFERENCES[part]}"]
    called = [seen[gid].name if gid in seen else hidden for gid in _gids(value)]
    return _enumerated(texts, called)


def _dates(locale: str, details: Details) -> dict[str, str]:
    new: Details = details.get("new_dates") or details.get("new_date_value") or {}
    shown = dated(locale, _end(new))
    return {"due": shown, "start": dated(locale, new.get("start_on")), "new_date_value": shown}


def _end(dates: Details) -> str:
    """The day that dates end on, or nothing."""
    return str(dates.get("due_on") or dates.get("due_at") or "")[:10]


def dated(locale: str, iso: str | None) -> str:
    """A day as this language writes it; nothing where there is none."""
    return day_in(locale, date.fromisoformat(iso)) if iso else ""
