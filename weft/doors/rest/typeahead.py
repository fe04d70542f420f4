"""Typeahead and word search."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from weft.identity.teams.resource import Team
from weft.identity.users.resource import User
from weft.kernel import inputs
from weft.kernel.errors import Invalid
from weft.kernel.listing import Keyset, Listing
from weft.kernel.operations import Asked, Operation
from weft.kernel.reading import Query
from weft.search.finders.listings import (
    MESSAGES_BY_WORDS,
    PEOPLE_BY_NAME,
    named_by_words,
    tasks_by_words,
)
from weft.search.finders.logic import parts, query
from weft.std.text import sort_key
from weft.work.messages.resource import Message
from weft.work.projects.resource import Project
from weft.work.tags.resource import Tag
from weft.work.tasks.resource import Task

NAMED = {spec.name: named_by_words(spec) for spec in (Project.spec, Tag.spec, Team.spec)}
BY_KIND: Mapping[str, Listing] = {
    "task": tasks_by_words(Task.spec),
    "user": PEOPLE_BY_NAME,
    "actor": PEOPLE_BY_NAME,
    **NAMED,
}
KINDS = (
    "task",
    "project",
    "user",
    "tag",
    "team",
    "custom_field",
    "portfolio",
    "goal",
    "project_template",
    "agent",
    "actor",
)
USUAL, MOST = 20, 100


def typeahead(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """What begins like the text, of one kind; the most recent first."""
    kind = asked.query.get("resource_type") or asked.query.get("type")
    if kind is None:
        raise Invalid("resource_type: Missing input")
    count = asked.query.get("count")
    if count is not None and not 1 <= count <= MOST:
        raise Invalid("count: Must be between 1 and {most}", most=MOST)
    typed = asked.query.get("query") or ""
    listing = BY_KIND.get(kind)
    if listing is None:
        return NOTHING, {"limit": 1}
    words = query(asked.who.workspace, typed, kind=kind)
    name = {"typed": like(typed), "parts": parts(sort_key(typed))}
    return listing, {"words": words, **name, "limit": count or USUAL}


def like(typed: str) -> str:
    """The text as a pattern for LIKE, its own signs escaped."""
    key = sort_key(typed)
    for sign in ("\\", "%", "_"):
        key = key.replace(sign, "\\" + sign)
    return key


def _nothing(_: Keyset) -> Query:
    empty = sa.literal_column("0", sa.BigInteger())
    return sa.select(empty.label("gid"), empty.label("p0")).where(sa.false())


NOTHING = Listing("nothing", "task", _nothing, 1)


def search(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Tasks that hold all the words, whole; the most recently changed first."""
    typed = asked.query.get("text") or ""
    words = query(asked.who.workspace, typed, prefix=False)
    return BY_KIND["task"], {"words": words, "typed": "", **({"text": typed} if typed else {})}


def search_messages(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    """Messages that hold all the words, the last one as far as it was typed."""
    query_, who = asked.query, asked.who
    return MESSAGES_BY_WORDS, {
        "words": query(who.workspace, query_.get("text") or "", kind=Message.spec.name),
        "projects": query_.get("projects.any"),
        "authors": query_.get("created_by.any"),
        "after": query_.get("created_at.after"),
        "before": query_.get("created_at.before"),
    }


OPERATIONS = (
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/typeahead",
        id="typeaheadForWorkspace",
        tag="Typeahead",
        doc="What begins like the text, of one kind, the most recent first.",
        returns=Task.spec,
        others=(Project.spec, User.spec, Tag.spec, Team.spec),
        places=(inputs.ref("workspace_gid", "workspace", "The workspace to look in."),),
        parameters=(
            inputs.text("resource_type", "The kind of thing to find.", choices=KINDS),
            inputs.text("type", "Deprecated: see `resource_type`.", choices=KINDS),
            inputs.text("query", "The text to complete.", length=1_000),
            inputs.whole("count", "How many to answer with, 20 unless told."),
        ),
        list=typeahead,
        pages=False,
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/search",
        id="searchWords",
        tag="Search",
        doc="Tasks whose name or description holds all the words, the most recently changed first.",
        home="/api/weft/1",
        returns=Task.spec,
        places=(inputs.ref("workspace_gid", "workspace", "The workspace to look in."),),
        parameters=(inputs.text("text", "The words.", length=1_000, required=True),),
        list=search,
        scope="tasks:read",
    ),
    Operation(
        method="GET",
        path="/workspaces/{workspace_gid}/messages/search",
        id="searchMessages",
        tag="Messages",
        doc="Messages whose title, words, comments or files hold all the words, the last one as "
        "far as it was typed; the newest talk first.",
        home="/api/weft/1",
        returns=Message.spec,
        places=(inputs.ref("workspace_gid", "workspace", "The workspace to look in."),),
        parameters=(
            inputs.text("text", "The words.", length=1_000),
            inputs.ref("projects.any", "project", "Of one of these projects.", many=True),
            inputs.person("created_by.any", "By one of these people.", many=True),
            inputs.moment("created_at.after", "Said after this moment."),
            inputs.moment("created_at.before", "Said before this moment."),
        ),
        list=search_messages,
        scope="stories:read",
    ),
)
