"""The language of a request, by its header; and of what is refused."""

import pytest

from tests.world import World
from weft.doors.languages import language_from
from weft.doors.pages import rendering
from weft.std import wording

GERMAN = {"errors": {"Unknown object: {gid}": "Unbekannt: {gid}"}, "pages": {"Sign in": "Anmelden"}}


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "en"),
        ("*", "en"),
        ("de", "de"),
        ("fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5", "fr"),
        ("zh-CN,zh;q=0.9,de;q=0.1", "de"),
        ("xx;q=1, ja;q=0.2", "ja"),
        ("de;q=0.3 , it ; q = 0.7", "it"),
        ("de;q=0, sv", "sv"),
        ("de;q=abc", "en"),
        (";;;,q=,=;q", "en"),
    ],
)
def test_the_first_of_ours_by_weight(header: str, language: str) -> None:
    assert language_from(header) == language


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    """A German that has two sentences."""
    for place in (wording, rendering):
        monkeypatch.setattr(place, "catalogue", lambda asked: GERMAN if asked == "de" else {})


async def test_a_refusal_speaks_the_language_of_its_request(world: World, german: None) -> None:
    ada = await world.person("Ada")
    path = "/api/1.0/tasks/1201"

    async def said(**headers: str) -> str:
        answer = await ada.client.get(path, headers=headers)
        return answer.json()["errors"][0]["message"]

    assert await said() == "task: Unknown object: 1201"
    assert await said(**{"accept-language": "de-AT, en;q=0.5"}) == "task: Unbekannt: 1201"
    batch = {"data": {"actions": [{"method": "get", "relative_path": "/tasks/1201"}]}}
    answer = await ada.client.post("/api/1.0/batch", json=batch, headers={"accept-language": "de"})
    assert answer.json()["data"][0]["body"]["errors"][0]["message"] == "task: Unbekannt: 1201"


async def test_a_page_speaks_the_language_of_its_browser(world: World, german: None) -> None:
    client = world.browser().client
    page = await client.get("/sign-in", headers={"accept": "text/html", "accept-language": "de"})
    assert '<html lang="de"' in page.text
    assert "<h1>Anmelden</h1>" in page.text
    assert "Welcome back." in page.text
