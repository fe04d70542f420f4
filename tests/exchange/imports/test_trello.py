"""A board of Trello comes whole: what it says has a place here, or is told as a loss."""

import json
import random
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from tests.exchange.imports.damage import HOSTILE, damaged, real, survives
from tests.exchange.imports.reading import Read, read, written
from weft.exchange.imports.formats.trello import FORMAT
from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    File,
    Form,
    Item,
    Person,
    Place,
    Problem,
    Prose,
)
from weft.exchange.imports.sources import Unreadable
from weft.std.richtext import Flavour, parse

BORN = datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC)


def key(n: int) -> str:
    """An id as Trello makes them: it begins with the second in which it was made."""
    return f"5f5e1000{n:016x}"


ANN, BOB = key(1), key(2)
CARD: dict[str, Any] = {
    "id": key(10), "name": "Weave", "desc": "**Fine** cloth", "idList": key(5), "pos": 2.5,
    "closed": False, "due": "2026-03-05T10:00:00.000Z", "dueComplete": True,
    "start": "2026-03-01T23:30:00.000Z", "idMembers": [ANN, BOB], "idMembersVoted": [BOB],
    "labels": [{"id": key(7), "name": "", "color": "red"}, {"id": key(8), "name": "Loom"}],
    "idChecklists": [key(30)], "shortUrl": "https://trello.com/c/abc", "badges": {"votes": 2},
    "attachments": [{"id": key(40), "name": "plan.pdf", "url": "https://w.example/plan.pdf",
                     "bytes": 7, "date": "2026-01-02T03:04:05Z", "idMember": BOB}],
    "customFieldItems": [
        {"idCustomField": key(20), "value": {"text": "=1+1"}},
        {"idCustomField": key(21), "value": {"number": "2.50"}},
        {"idCustomField": key(22), "value": {"date": "2026-03-05T10:00:00Z"}},
        {"idCustomField": key(23), "value": {"checked": "true"}},
        {"idCustomField": key(24), "idValue": key(26), "value": None},
        {"idCustomField": key(21), "value": {"number": "1e999"}},
        {"idCustomField": key(29), "value": {"text": "whose?"}},
    ],
    "cover": {"color": "red"}, "stickers": [{"id": key(50)}], "address": "Main Street",
}  # fmt: skip
BOARD: dict[str, Any] = {
    "id": key(0), "name": "Looms", "desc": "All of *them*", "prefs": {"background": "sky"},
    "closed": True, "idOrganization": None,
    "cards": [
        CARD,
        {"id": key(11), "name": "Dye", "idList": key(6), "closed": True,
         "idChecklists": [key(31), key(32)]},
        {"name": "No id"},
    ],
    "lists": [{"id": key(5), "name": "Second", "pos": 9},
              {"id": key(6), "name": "First", "pos": 1, "closed": True}],
    "labels": [{"id": key(8), "name": "Loom", "color": "blue"}],
    "members": [{"id": ANN, "fullName": "Ann", "username": "ann"}],
    "checklists": [
        {"id": key(30), "name": "Checklist", "idCard": key(10), "checkItems": [
            {"id": key(33), "name": "Warp", "state": "complete", "pos": 2, "idMember": BOB},
            {"id": key(34), "name": "Weft", "state": "incomplete", "pos": 1,
             "due": "2026-03-04T10:00:00Z"}]},
        {"id": key(31), "name": "Reds", "idCard": key(11), "checkItems": [
            {"id": key(35), "name": "Madder", "state": "complete"}]},
        {"id": key(32), "name": "Blues", "idCard": key(11), "checkItems": [
            {"id": key(36), "name": "Woad", "state": "incomplete"}]},
    ],
    "customFields": [
        {"id": key(20), "name": "Note", "type": "text"},
        {"id": key(21), "name": "Metres", "type": "number"},
        {"id": key(22), "name": "Fair", "type": "date"},
        {"id": key(23), "name": "Sold", "type": "checkbox"},
        {"id": key(24), "name": "Size", "type": "list", "options": [
            {"id": key(26), "value": {"text": "L"}, "pos": 2},
            {"id": key(25), "value": {"text": "S"}, "pos": 1}]},
    ],
    "actions": [
        {"id": key(63), "type": "updateComment", "date": "2026-02-03T00:00:00Z",
         "data": {"action": {"id": key(61), "text": "better"}, "card": {"id": key(10)}}},
        {"id": key(62), "type": "updateCard", "date": "2026-02-02T00:00:00Z", "data": {
            "card": {"id": key(10), "dueComplete": True}, "old": {"dueComplete": False}}},
        {"id": key(61), "type": "commentCard", "date": "2026-02-01T00:00:00Z",
         "idMemberCreator": BOB, "memberCreator": {"id": BOB, "username": "bob"},
         "data": {"text": "good", "card": {"id": key(10)}}},
        {"id": key(60), "type": "createCard", "date": "2026-01-01T00:00:00Z",
         "idMemberCreator": BOB, "data": {"card": {"id": key(10)}}},
        {"id": key(64), "type": "updateCheckItemStateOnCard", "date": "2026-02-04T00:00:00Z",
         "data": {"card": {"id": key(10)}, "checkItem": {"id": key(33), "state": "complete"}}},
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Read:
    source = written(tmp_path_factory.mktemp("trello") / "looms.json", json.dumps(BOARD))
    assert FORMAT.knows(source, source.head()) >= 60
    return read(FORMAT, source)


def test_the_board_its_lists_its_people_and_its_fields_come(parts: Read) -> None:
    notes = Prose(html="<body>All of <em>them</em></body>")
    assert parts.all(Board) == [Board("", "Looms", notes, "light-blue", is_archived=True)]
    assert parts.all(Place) == [
        Place(key(6), "First", is_archived=True), Place(key(5), "Second"),
    ]  # fmt: skip
    assert set(parts.all(Person)) == {Person(ANN, "Ann"), Person(BOB, "bob")}
    assert [(one.name, one.form, one.options, one.precision) for one in parts.all(Field)] == [
        ("Note", Form.TEXT, (), 0), ("Metres", Form.NUMBER, (), 2), ("Fair", Form.DATE, (), 0),
        ("Sold", Form.FLAG, (), 0), ("Size", Form.ENUM, ("S", "L"), 0),
    ]  # fmt: skip


def test_a_card_comes_with_all_that_it_has(parts: Read) -> None:
    card = parts.keyed[key(10)]
    assert (card.name, card.homes[0].place, card.rank) == ("Weave", key(5), 2.5)
    assert card.notes == Prose(html="<body><strong>Fine</strong> cloth</body>")
    assert (card.assignee, card.others, card.likes, card.creator) == (ANN, (BOB,), (BOB,), BOB)
    assert card.due_at == datetime(2026, 3, 5, 10, tzinfo=UTC)
    assert (card.start_on, card.is_done) == (date(2026, 3, 1), True)
    assert card.completed_at == datetime(2026, 2, 2, tzinfo=UTC)
    assert card.created_at == datetime(2026, 1, 1, tzinfo=UTC)
    assert (card.tags, card.url) == (("red", "Loom"), "https://trello.com/c/abc")
    assert card.values == {
        key(20): "=1+1", key(21): "2.50", key(22): "2026-03-05", key(23): "yes", key(24): "L",
    }  # fmt: skip
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert parts.all(File) == [
        File(key(40), key(10), "plan.pdf", "https://w.example/plan.pdf", author=BOB, at=at, size=7)
    ]
    other = parts.keyed[key(11)]
    assert (other.is_archived, other.created_at) == (True, BORN)


def test_what_is_to_be_done_of_a_card_is_part_of_it_in_lists_where_it_has_several(
    parts: Read,
) -> None:
    items = parts.keyed
    warp, weft, madder = items[key(33)], items[key(34)], items[key(35)]
    assert (warp.parent, warp.homes, warp.is_done, warp.assignee) == (key(10), (), True, BOB)
    assert warp.completed_at == datetime(2026, 2, 4, tzinfo=UTC)
    assert (weft.is_done, weft.rank) == (False, 1)
    assert weft.due_at == datetime(2026, 3, 4, 10, tzinfo=UTC)
    reds, blues = items[key(31)], items[key(32)]
    assert (madder.parent, reds.parent, reds.name) == (key(31), key(11), "Reds")
    assert (reds.is_done, blues.is_done) == (True, False)


def test_a_comment_says_what_it_was_changed_to(parts: Read) -> None:
    at = datetime(2026, 2, 1, tzinfo=UTC)
    assert parts.all(Comment) == [Comment(key(61), key(10), Prose("better"), BOB, at)]


def test_what_has_no_place_is_told(parts: Read) -> None:
    assert parts.lost == {
        "a sticker", "the cover of a card", "the place on a map", "an event of the history",
        "the colour of the label Loom", "a vote of somebody who is not named",
        f"a value of {key(29)}, which could not be read",
    }  # fmt: skip
    assert [str(one.why) for one in parts.all(Problem)] == ["A card has no id"]


def test_days_are_those_of_the_zone_that_was_chosen(tmp_path: Path) -> None:
    source = written(tmp_path / "looms.json", json.dumps(BOARD))
    card = read(FORMAT, source, {"zone": "Europe/Berlin"}).keyed[key(10)]
    assert card.start_on == date(2026, 3, 2)


@pytest.mark.parametrize("content", ["{}", "[]", '{"name": "x"}', "{", '[{"cards": []}]', "{]"])
def test_what_is_no_board_is_unreadable(tmp_path: Path, content: str) -> None:
    with pytest.raises(Unreadable):
        read(FORMAT, written(tmp_path / "x.json", content))


WHOLE = json.dumps(BOARD).encode()


@HOSTILE
@given(damaged(WHOLE))
def test_whatever_a_file_is_it_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    survives(FORMAT, tmp_path, content, "board.json")


def test_texts_hold_nothing_that_no_text_may_hold_and_everything_else(tmp_path: Path) -> None:
    odd = "\u202eweave\u200b \ud800\0=1+1 " + "x" * (5 << 20)
    board = {"name": odd[:20], "lists": [], "cards": [{"id": key(1), "name": odd, "desc": odd}]}
    parts = read(FORMAT, written(tmp_path / "x.json", json.dumps(board)))
    (item,) = parts.all(Item)
    assert item.name.startswith("\u202eweave\u200b ?=1+1 xxx")
    assert parts.all(Board)[0].name == "\u202eweave\u200b ?=1+1 xxxxx"
    assert len(item.name) > 5 << 20


def test_values_of_the_wrong_kind_do_no_harm(tmp_path: Path) -> None:
    odd: list[Any] = [None, True, 7, -1e300, "x", "\ud800", [], [[]], {}, {"id": {}}, [None, "y"]]
    for number in range(40):
        chance = random.Random(number)

        def bent(value: Any, chance: random.Random = chance) -> Any:
            if chance.random() < 0.1:
                return chance.choice(odd)
            if isinstance(value, dict):
                return {name: bent(each) for name, each in value.items()}
            return [bent(each) for each in value] if isinstance(value, list) else value

        survives(FORMAT, tmp_path, json.dumps(bent(BOARD)).encode(), "board.json")


def test_a_real_board_comes_as_json_itself_reads_it() -> None:
    source = real("trello-board-public.json")
    plain = json.loads(source.path.read_text())
    assert FORMAT.knows(source, source.head()) > 90
    parts = read(FORMAT, source)
    assert [place.name for place in parts.all(Place)] == [
        one["name"] for one in sorted(plain["lists"], key=lambda one: one["pos"])
    ]
    assert len(parts.all(Item)) == len(plain["cards"]) == 206
    names = {one["id"]: one["name"] for one in plain["lists"]}
    places = {place.key: place.name for place in parts.all(Place)}
    made = {
        one["data"]["card"]["id"]: one for one in plain["actions"] if one["type"] == "createCard"
    }
    for card in random.Random(6).sample(plain["cards"], 40):
        item = parts.keyed[card["id"]]
        assert (item.name, item.rank, item.url) == (card["name"], card["pos"], card["shortUrl"])
        assert places[item.homes[0].place] == names[card["idList"]]
        action = made[card["id"]]
        assert item.creator == action["idMemberCreator"]
        assert item.created_at == datetime.fromisoformat(action["date"])
    for prose in (part.notes for part in parts.all(Item) if part.notes.html):
        parse(prose.html, flavour=Flavour.TASK)
