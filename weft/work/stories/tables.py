"""Storage of stories: a subtype and references, never a sentence; a comment's own text."""

from weft.kernel.tables import document, flag, gid, index, moment, table, text, version

stories = table(
    "stories",
    gid(),
    gid("target_gid"),
    gid("created_by_gid", null=True),
    text("type", default="system"),
    text("resource_subtype"),
    text("text", default="", length=65_535),
    text("html_text", null=True),
    document("details"),
    gid("scope_gid", null=True),
    text("source", default="api"),
    text("sticker_name", null=True),
    flag("is_pinned"),
    flag("is_edited"),
    moment("created_at"),
    gid("trashed_in", null=True),
    version(),
    key="created_at gid",
    postgresql_partition_by="RANGE (created_at)",
)
index(stories, "target_gid created_at gid")
index(stories, "gid")
index(stories, "trashed_in", where=stories.c.trashed_in.is_not(None))
story_likes = table(
    "story_likes", gid("story_gid"), gid("user_gid"), moment("at"), key="story_gid user_gid"
)
