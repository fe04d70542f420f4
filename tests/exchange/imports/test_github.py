"""Issues of GitHub come as its interface gives them; pull requests and what is theirs do not."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from tests.exchange.imports.damage import HOSTILE, damaged, survives
from tests.exchange.imports.reading import Read, read, written
from weft.exchange.imports.formats import trello
from weft.exchange.imports.formats.github import FORMAT
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    Form,
    Home,
    Link,
    Person,
    Prose,
    Status,
)
from weft.exchange.imports.sources import Unreadable

API = "https://api.github.com/repos/ada/loom"
WEB = "https://github.com/ada/loom"
AT = datetime(2026, 2, 5, 12, tzinfo=UTC)


def issue(number: int, title: str, **more: Any) -> dict[str, Any]:
    return {
        "url": f"{API}/issues/{number}", "repository_url": API, "number": number, "title": title,
        "html_url": f"{WEB}/issues/{number}", "user": {"login": "ada"}, "labels": [],
        "state": "open", "assignees": [], "milestone": None, "body": None,
        "created_at": "2026-02-05T12:00:00Z", "closed_at": None, **more,
    }  # fmt: skip


FIRST = issue(
    1, "Weave", body="**Fine**\r\n\r\n- [x] warp\n\n<img src='https://w.example/a.png'>",
    labels=[{"name": "wool", "color": "ff0000"}, "silk"], type={"name": "Feature"},
    assignees=[{"login": "bob"}, {"login": "cem"}], reactions={"total_count": 2},
    milestone={"title": "1.0", "due_on": "2026-03-01T08:00:00Z", "description": "First"},
    sub_issues=[issue(2, "Warp", state="closed", state_reason="not_planned",
                      closed_at="2026-02-05T12:00:00Z", closed_by={"login": "eve"})],
    blocked_by=[issue(3, "Dye")], issue_dependencies_summary={"blocked_by": 1, "blocking": 2},
    locked=True,
)  # fmt: skip
ENTRIES: list[Any] = [
    FIRST,
    issue(3, "Dye", parent_issue_url=f"{API}/issues/1", state="closed",
          closed_at="2026-02-05T12:00:00Z"),
    issue(4, "Change", pull_request={"url": f"{API}/pulls/4"}),
    {"id": 77, "issue_url": f"{API}/issues/1", "html_url": f"{WEB}/issues/1#c77",
     "user": {"login": "dan"}, "body": "so `good`", "created_at": "2026-02-05T12:00:00Z"},
    {"id": 78, "issue_url": f"{API}/issues/4", "html_url": f"{WEB}/pull/4#c78", "body": "no"},
    {"event": "renamed", "id": 5},
]  # fmt: skip


def reading(folder: Path, content: str) -> Read:
    source = written(folder / "issues.json", content)
    assert FORMAT.knows(source, source.head()) > trello.FORMAT.knows(source, source.head())
    return read(FORMAT, source)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Read:
    return reading(tmp_path_factory.mktemp("github"), json.dumps(ENTRIES))


def test_an_issue_comes_with_all_that_it_has(parts: Read) -> None:
    item = parts.keyed["ada/loom#1"]
    assert (item.name, item.kind, item.creator, item.created_at) == ("Weave", "Feature", "ada", AT)
    assert item.notes == Prose(
        html="<body><strong>Fine</strong><ul><li>☑ warp</li></ul>"
        '<a href="https://w.example/a.png">https://w.example/a.png</a></body>'
    )
    assert (item.assignee, item.others, item.tags) == ("bob", ("cem",), ("wool", "silk"))
    assert (item.status, item.is_done, item.homes) == ("open", False, (Home("ada/loom"),))
    assert (item.values, item.url) == ({"milestone": "1.0"}, f"{WEB}/issues/1")


def test_sub_issues_are_parts_and_say_why_they_were_closed(parts: Read) -> None:
    warp, dye = parts.keyed["ada/loom#2"], parts.keyed["ada/loom#3"]
    assert (warp.parent, warp.status, warp.is_done) == ("ada/loom#1", "not_planned", True)
    assert (dye.parent, dye.status, dye.completed_at) == ("ada/loom#1", "completed", AT)
    assert parts.all(Link) == [Link("ada/loom#1", "ada/loom#3")]
    assert {status.name for status in parts.all(Status)} == {"Open", "Not planned", "Completed"}


def test_the_repository_people_milestones_and_comments_come(parts: Read) -> None:
    assert parts.all(Board) == [Board("ada/loom", "ada/loom")]
    assert {person.key for person in parts.all(Person)} == {"ada", "bob", "cem", "dan"}
    assert parts.all(Field) == [Field("milestone", "Milestone", Form.ENUM, ("1.0",))]
    text = Prose(html="<body>so <code>good</code></body>")
    assert parts.all(Comment) == [Comment("77", "ada/loom#1", text, "dan", AT)]


def test_what_is_no_task_or_has_no_place_is_told(parts: Read) -> None:
    assert parts.lost == {
        "a pull request", "a comment on a pull request", "an event of the history", "reactions",
        "the colour of the label wool", "the due date of the milestone 1.0", "the column locked",
        "the description of the milestone 1.0", "a dependency that is only counted",
        "the column closed_by",
    }  # fmt: skip


def test_lines_pages_and_objects_of_lists_are_read_alike(tmp_path: Path, parts: Read) -> None:
    pages = json.dumps(ENTRIES[:2]) + json.dumps(ENTRIES[2:])
    lines = "\n".join(json.dumps(one) for one in ENTRIES)
    of_lists = {"issues": ENTRIES[:3], "comments": ENTRIES[3:5], "repository": {"full_name": "x"},
                "events": ENTRIES[5:]}  # fmt: skip
    for content in (pages, lines, json.dumps(of_lists)):
        assert reading(tmp_path, content) == parts


def test_what_the_command_line_of_github_writes_is_read(tmp_path: Path) -> None:
    said = {"author": {"login": "bob"}, "body": "yes", "createdAt": "2026-02-05T12:00:00Z"}
    one = {
        "number": 5, "title": "Spin", "body": "", "state": "CLOSED", "stateReason": "NOT_PLANNED",
        "author": {"login": "ada"}, "labels": [{"name": "wool"}], "comments": [said],
        "createdAt": "2026-02-05T12:00:00Z", "closedAt": "2026-02-05T12:00:00Z",
        "url": f"{WEB}/issues/5", "assignees": [{"login": "bob"}],
    }  # fmt: skip
    found = reading(tmp_path, json.dumps([one]))
    item = found.keyed["ada/loom#5"]
    assert (item.status, item.creator, item.completed_at) == ("not_planned", "ada", AT)
    assert [comment.text.plain for comment in found.all(Comment)] == ["yes"]


@pytest.mark.parametrize("content", ["[]", "{}", "[1, 2]", '{"message": "Not Found"}', "[{}", "x"])
def test_what_holds_no_issues_is_unreadable(tmp_path: Path, content: str) -> None:
    with pytest.raises(Unreadable):
        read(FORMAT, written(tmp_path / "x.json", content))


@HOSTILE
@given(damaged(json.dumps(ENTRIES).encode()))
def test_whatever_a_file_is_it_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    survives(FORMAT, tmp_path, content, "x.json")
