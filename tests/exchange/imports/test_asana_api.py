"""Projects are read from whatever speaks Asana's interface: Weft itself is asked here."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.exchange.imports.reading import Read
from tests.world import Person, World
from weft.exchange.imports.formats.asana_api import Answer, parts
from weft.exchange.imports.graph import Board, Comment, Field, Home, Item, Link, Place, Prose
from weft.exchange.imports.sources import Unreadable

NOTES = "<body>see <strong>this</strong></body>"


def asked_of(person: Person) -> Callable[[str], Answer]:
    """Ask as somebody, from a thread beside the loop."""
    loop = asyncio.get_running_loop()

    def ask(path: str) -> Answer:
        waiting = asyncio.run_coroutine_threadsafe(person.client.get(f"/api/1.0{path}"), loop)
        found = waiting.result(30)
        return Answer(found.status_code, dict(found.headers), found.content)

    return ask


async def made(person: Person, path: str, data: dict[str, Any]) -> str:
    answer = await person.post(path, data)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()["data"].get("gid", "")


async def test_a_project_of_weft_is_read_whole(world: World) -> None:
    ann = await world.person("Ann", is_admin=True)
    project = await made(ann, "/projects", {"name": "Cloth", "workspace": world.workspace})
    section = await made(ann, f"/projects/{project}/sections", {"name": "Looms"})
    first, second = [
        await made(
            ann,
            "/tasks",
            {
                "name": name,
                "html_notes": NOTES,
                "assignee": ann.gid,
                "due_on": "2026-02-28",
                "memberships": [{"project": project, "section": section}],
            },
        )
        for name in ("Weave", "Sew")
    ]
    part = await made(ann, f"/tasks/{first}/subtasks", {"name": "Thread"})
    await made(ann, f"/tasks/{second}/addDependencies", {"dependencies": [first]})
    html = "<body><em>Well</em></body>"
    comment = await made(ann, f"/tasks/{first}/stories", {"html_text": html})
    ask = asked_of(ann)
    read = await asyncio.to_thread(lambda: Read(list(parts(ask, _never, [project, "1"]))))

    assert (project, "Cloth") in [(one.key, one.name) for one in read.all(Board)]
    assert Place(section, "Looms", project) in read.all(Place)
    assert {one.key: one.parent for one in read.all(Item)} == {first: "", second: "", part: first}
    weave = read.items["Weave"]
    assert (weave.assignee, weave.homes) == (ann.gid, (Home(project, section),))
    assert weave.notes == Prose("see this", NOTES)
    assert Link(second, first) in read.all(Link)
    said = [(one.key, one.item, one.text.html) for one in read.all(Comment)]
    assert said == [(comment, first, html)]
    assert read.problems == [(2, "The project 1 cannot be seen")]


def _never(seconds: float) -> None:
    raise AssertionError(f"asked to wait {seconds} s")


class Told:
    """Answers that were prepared, and what was asked."""

    def __init__(self, *answers: Answer) -> None:
        self.answers, self.asked, self.waited = list(answers), list[str](), list[float]()

    def ask(self, path: str) -> Answer:
        self.asked.append(path)
        return self.answers.pop(0)


def good(data: Any, offset: str = "") -> Answer:
    page = {"offset": offset} if offset else None
    return Answer(200, {}, json.dumps({"data": data, "next_page": page}).encode())


def test_pages_are_turned_and_a_busy_side_is_waited_for() -> None:
    task = {"gid": "7", "name": "Weave"}
    told = Told(
        Answer(429, {"retry-after": "30"}, b""), Answer(503, {}, b""),
        good({"gid": "1", "name": "P"}), good([{"gid": "2", "name": "A"}], "x y"),
        good([{"gid": "3", "name": "B"}]), good([task]), good([]), Answer(404, {}, b""),
    )  # fmt: skip
    read = Read(list(parts(told.ask, told.waited.append, ["1"])))
    assert told.waited == [30.0, 2.0]
    assert [one.name for one in read.all(Place)] == ["A", "B"]
    assert "offset=x+y" in told.asked[4]
    assert list(read.items) == ["Weave"]
    assert not read.all(Field)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Answer(401, {}, b"{}"), "token"),
        (Answer(200, {}, b"[" * 100_000), "answered with 200"),
        (Answer(302, {}, b"<html>"), "answered with 302"),
    ],
)
def test_what_is_no_answer_is_refused_with_a_sentence(answer: Answer, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        list(parts(Told(answer).ask, _never, ["1"]))


def test_a_side_that_stays_busy_is_given_up() -> None:
    told = Told(*[Answer(503, {}, b"")] * 8)
    with pytest.raises(Unreadable, match="too busy"):
        list(parts(told.ask, told.waited.append, ["1"]))
    assert told.waited == [1, 2, 4, 8, 16, 32, 64, 128]
