"""C3: markup that runs a script is refused, or kept as the words it is, wherever it is written."""

from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest
import pytest_asyncio

from tests.security.markup import vectors, wrongs
from tests.seeded import House

pytestmark = pytest.mark.xdist_group("scripts")
VECTORS = vectors()


@dataclass
class Places:
    """Where somebody may write."""

    house: House
    text_field: str

    async def rich(self, html: str) -> list[httpx.Response]:
        """Every place that takes rich text."""
        admin, find = self.house.admin, self.house.find
        task, here = find("task"), self.house.world.workspace
        notes, shown = {"html_notes": html}, {"opt_fields": "html_notes"}
        story, told = {"html_text": html}, {"opt_fields": "html_text"}
        team = {"html_description": html, "name": "Weavers", "organization": here}
        return [
            await admin.put(f"/tasks/{task}", notes, **shown),
            await admin.put(f"/projects/{find('project')}", notes, **shown),
            await admin.post(f"/tasks/{task}/stories", story, **told),
            await admin.put(f"/stories/{find('story')}", story, **told),
            await admin.post("/teams", team, opt_fields="html_description"),
        ]

    async def plain(self, text: str) -> list[httpx.Response]:
        """Every place that takes plain text and shows it as rich, with its name beside."""
        admin, find = self.house.admin, self.house.find
        notes = {"name": text, "notes": text}
        own = {"custom_fields": {self.text_field: text}}
        shown = "name,notes,html_notes"
        team = {"name": text, "description": text}
        told = "name,description,html_description"
        return [
            await admin.put(f"/tasks/{find('task')}", {**notes, **own}, opt_fields=shown),
            await admin.put(f"/projects/{find('project')}", notes, opt_fields=shown),
            await admin.put(f"/teams/{find('team')}", team, opt_fields=told),
            await admin.put(f"/stories/{find('story')}", {"text": text}, opt_fields="html_text"),
        ]

    async def names(self, text: str) -> list[httpx.Response]:
        """Every other place that takes a name."""
        admin, boss, find = self.house.admin, self.house.people["boss"], self.house.find
        name, here = {"name": text}, self.house.world.workspace
        return [
            await admin.put(f"/sections/{find('section')}", name),
            await admin.put(f"/tags/{find('tag')}", name),
            await admin.put(f"/custom_fields/{find('custom_field')}", name),
            await admin.put(f"/enum_options/{find('enum_option')}", name),
            await admin.put("/users/me", name),
            await boss.put(f"/workspaces/{here}", name),
        ]


@pytest_asyncio.fixture(scope="module")
async def places(house: House) -> Places:
    """A project with a field for words, and all else that the house holds."""
    here, project = house.world.workspace, house.find("project")
    text = {"name": "Words", "resource_subtype": "text", "type": "text", "workspace": here}
    field = await house.made("/custom_fields", **text)
    added = await house.admin.post(
        f"/projects/{project}/addCustomFieldSetting", {"custom_field": field}
    )
    assert added.is_success, added.text
    return Places(house, field)


def shown_in(answers: list[httpx.Response]) -> list[dict[str, Any]]:
    """What was kept; all else was refused, as data that no browser takes for a page."""
    assert {answer.status_code for answer in answers} <= {200, 201, 400}
    assert {answer.headers["content-type"] for answer in answers} == {
        "application/json; charset=UTF-8"
    }
    assert {answer.headers["x-content-type-options"] for answer in answers} == {"nosniff"}
    return [answer.json()["data"] for answer in answers if answer.is_success]


def of_html(found: dict[str, Any]) -> list[str]:
    """The rich texts of an answer."""
    return [text for name, text in found.items() if name.startswith("html_")]


@pytest.mark.parametrize("vector", VECTORS, ids=range(len(VECTORS)))
async def test_rich_text_holds_only_what_it_may(vector: str, places: Places) -> None:
    shown = shown_in(await places.rich(f"<body>{vector}</body>"))
    assert [wrong for found in shown for html in of_html(found) for wrong in wrongs(html)] == []


@pytest.mark.parametrize("vector", VECTORS, ids=range(len(VECTORS)))
async def test_plain_text_is_kept_as_the_words_it_is(vector: str, places: Places) -> None:
    shown = shown_in(await places.plain(vector))
    html = [html for found in shown for html in of_html(found)]
    assert [wrong for each in html for wrong in wrongs(each)] == []
    said = "".join(c for c in vector.replace("\r", "\n") if c in "\n\t" or c >= " ")
    assert {"".join(ElementTree.fromstring(each).itertext()) for each in html} <= {said}
    kept = [found["name"] for found in shown if "name" in found]
    assert [name.split() for name in kept] == [vector.split()] * len(kept)


@pytest.mark.parametrize("vector", VECTORS[::10])
async def test_a_name_is_kept_as_the_words_it_is(vector: str, places: Places) -> None:
    kept = [found["name"] for found in shown_in(await places.names(vector))]
    assert [name.split() for name in kept] == [vector.split()] * len(kept)


def test_the_corpus_is_whole_and_the_check_sees_what_is_wrong() -> None:
    assert len(set(VECTORS)) == len(VECTORS) > 200
    assert wrongs('<body><a href="javascript:x">y</a></body>') == ["href=javascript:x"] * 2
    assert wrongs('<body><svg onload="x"/></body>') == ["<svg>", "svg onload"] * 2
