"""Stories, as the API shows them."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from weft.identity.prose import rich_of
from weft.kernel.resource import BOTH, Resource, column, computed, many, one, referred, shaped
from weft.std.gid import Kind
from weft.work.emoji.rendering import SUMMARY, summary
from weft.work.stories.rendering import (
    COMMENT,
    detail,
    detail_gid,
    detail_text,
    field_of,
    is_editable,
    is_liked,
    number_of_likes,
    option,
    options,
    people,
    sentence,
)
from weft.work.stories.rules import is_seen
from weft.work.stories.tables import stories, story_likes

STICKERS = (
    "green_checkmark",
    "people_dancing",
    "dancing_unicorn",
    "heart",
    "party_popper",
    "people_waving_flags",
    "splashing_narwhal",
    "trophy",
    "yeti_riding_unicorn",
    "celebrating_people",
    "determined_climbers",
    "phoenix_spreading_love",
)
SOURCES = ("web", "email", "mobile", "api", "unknown")
TYPES = (COMMENT, "system")
TEXT = {"type": "string"}
DATES = {
    "type": "object",
    "properties": {
        "start_on": {"type": "string", "format": "date", "nullable": True},
        "due_on": {"type": "string", "format": "date"},
        "due_at": {"type": "string", "format": "date-time", "nullable": True},
    },
}
NONE_YET = sa.literal_column("'[]'::jsonb", JSONB())


class Story(Resource, table=stories, kind=Kind.STORY, see=is_seen):
    """Something that was said about a task or a message, or that happened to a task."""

    created_at = column(stories.c.created_at, compact=True, doc="When it was told.")
    created_by = one("user", stories.c.created_by_gid, compact=True, doc="Who said or did it.")
    resource_subtype = column(
        stories.c.resource_subtype, compact=True, doc="What kind of thing happened."
    )
    text = computed(
        JSONB(),
        sentence,
        compact=True,
        write=BOTH,
        finish="story_text",
        column=stories.c.text,
        shape=TEXT,
        doc="The words of a comment; of other stories a sentence without its subject.",
    )
    html_text = computed(
        sa.Text(),
        lambda row: rich_of(row, "text", "html_text"),
        opt_in=True,
        write=BOTH,
        finish="rich_text",
        column=stories.c.html_text,
        doc="The words of a comment as rich text.",
    )
    type = column(stories.c.type, choices=TYPES, doc="Said by somebody, or told by the system.")
    is_pinned = column(stories.c.is_pinned, write=BOTH, doc="Whether it stays on top.")
    sticker_name = column(
        stories.c.sticker_name, write=BOTH, choices=STICKERS, doc="The sticker in it."
    )
    is_editable = computed(sa.Boolean(), is_editable, doc="Whether the caller may reword it.")
    is_edited = column(stories.c.is_edited, doc="Whether its words were changed later.")
    hearted = computed(sa.Boolean(), is_liked, doc="Deprecated: see `liked`.")
    hearts = many("like", by=story_likes.c.story_gid, doc="Deprecated: see `likes`.")
    num_hearts = computed(sa.Integer(), number_of_likes, doc="Deprecated: see `num_likes`.")
    liked = computed(sa.Boolean(), is_liked, doc="Whether the caller likes it.")
    likes = many("like", by=story_likes.c.story_gid, doc="Who likes it.")
    num_likes = computed(sa.Integer(), number_of_likes, doc="How many like it.")
    reaction_summary = computed(
        JSONB(), summary, shape=SUMMARY, doc="The emoji it was answered with."
    )
    previews = computed(JSONB(), lambda _: NONE_YET, doc="Previews of the links in it.")
    source = column(stories.c.source, choices=SOURCES, doc="Where it was said or done.")
    target = one(("task", "message"), stories.c.target_gid, doc="What it is about.")
    old_name = computed(
        sa.Text(), detail_text("old_name"), conditional=True, doc="The name before."
    )
    new_name = computed(sa.Text(), detail_text("new_name"), conditional=True, doc="The new name.")
    old_dates = computed(
        JSONB(), detail("old_dates"), conditional=True, shape=DATES, doc="The dates before."
    )
    new_dates = computed(
        JSONB(), detail("new_dates"), conditional=True, shape=DATES, doc="The new dates."
    )
    old_resource_subtype = computed(
        sa.Text(),
        detail_text("old_resource_subtype"),
        conditional=True,
        doc="The kind of task before.",
    )
    new_resource_subtype = computed(
        sa.Text(), detail_text("new_resource_subtype"), conditional=True, doc="The new kind."
    )
    old_approval_status = computed(
        sa.Text(),
        detail_text("old_approval_status"),
        conditional=True,
        doc="The state of the approval before.",
    )
    new_approval_status = computed(
        sa.Text(), detail_text("new_approval_status"), conditional=True, doc="The new state."
    )
    story = referred("story", detail_gid("story"), conditional=True, doc="The story it is about.")
    assignee = referred(
        "user", detail_gid("assignee"), conditional=True, doc="Who was given the task."
    )
    follower = referred("user", detail_gid("follower"), conditional=True, doc="Who joined.")
    old_section = referred(
        "section", detail_gid("old_section"), conditional=True, doc="The section before."
    )
    new_section = referred(
        "section", detail_gid("new_section"), conditional=True, doc="The new section."
    )
    task = referred("task", detail_gid("task"), conditional=True, doc="The other task.")
    project = referred("project", detail_gid("project"), conditional=True, doc="The project.")
    tag = referred("tag", detail_gid("tag"), conditional=True, doc="The label.")
    dependency = referred(
        "task", detail_gid("dependency"), conditional=True, doc="The task waited for, or waiting."
    )
    duplicate_of = referred(
        "task", detail_gid("duplicate_of"), conditional=True, doc="The task it repeats."
    )
    duplicated_from = referred(
        "task", detail_gid("duplicated_from"), conditional=True, doc="The task that repeats it."
    )
    custom_field = shaped(field_of, conditional=True, doc="The field whose value changed.")
    old_text_value = computed(
        sa.Text(), detail_text("old_text_value"), conditional=True, doc="The text before."
    )
    new_text_value = computed(
        sa.Text(), detail_text("new_text_value"), conditional=True, doc="The new text."
    )
    old_number_value = computed(
        JSONB(), detail("old_number_value"), conditional=True, doc="The number before."
    )
    new_number_value = computed(
        JSONB(), detail("new_number_value"), conditional=True, doc="The new number."
    )
    old_enum_value = shaped(option("old_enum_value"), conditional=True, doc="The choice before.")
    new_enum_value = shaped(option("new_enum_value"), conditional=True, doc="The new choice.")
    old_date_value = computed(
        JSONB(), detail("old_date_value"), conditional=True, shape=DATES, doc="The date before."
    )
    new_date_value = computed(
        JSONB(), detail("new_date_value"), conditional=True, shape=DATES, doc="The new date."
    )
    old_people_value = shaped(
        people("old_people_value"), conditional=True, doc="The people before."
    )
    new_people_value = shaped(people("new_people_value"), conditional=True, doc="The new people.")
    old_multi_enum_values = shaped(
        options("old_multi_enum_values"), conditional=True, doc="The choices before."
    )
    new_multi_enum_values = shaped(
        options("new_multi_enum_values"), conditional=True, doc="The new choices."
    )
