"""Storage of public links: a project has at most one, and only the digest of its secret is kept."""

from weft.kernel.tables import flag, gid, index, moment, number, table, text

public_links = table(
    "public_links",
    gid("project_gid"),
    text("digest"),
    flag("shows_people"),
    flag("shows_descriptions"),
    moment("expires_at", null=True),
    number("openings", default=0),
    moment("opened_at", null=True),
    gid("created_by_gid"),
    moment("created_at"),
    key="project_gid",
)
index(public_links, "digest", unique=True)
