"""What was read is put in order: parents first, nothing twice, what does not fit is told."""

from pathlib import Path

from weft.exchange.imports.graph import Comment, Item, Link, Loss, Person, Problem, Prose
from weft.exchange.imports.sources import Unreadable
from weft.exchange.imports.staging import (
    ABSENT_PARENT,
    CIRCLE,
    MOST_LOSSES,
    TOO_DEEP,
    staging,
)


def test_parents_are_made_before_their_parts_whatever_the_order_of_the_file(tmp_path: Path) -> None:
    with staging(tmp_path / "staged") as kept:
        kept.keep([Item("c", "C", parent="b"), Item("b", "B", parent="a"), Item("a", "A")])
        kept.settle(5)
        assert [one.key for many in kept.items(2) for one, _ in many] == ["a", "b", "c"]


def test_absent_parents_circles_and_depth_are_mended_and_told(tmp_path: Path) -> None:
    deep = [Item(f"{n}", "x", parent=f"{n - 1}" if n else "") for n in range(8)]
    with staging(tmp_path / "staged") as kept:
        kept.keep([Item("lost", "L", parent="nowhere"), *deep])
        kept.keep([Item("x", "X", parent="y"), Item("y", "Y", parent="x")])
        kept.settle(5)
        parents = {one.key: one.parent for many in kept.items(100) for one, _ in many}
        told = {(loss.what, count) for loss, count in kept.losses()}
    assert parents["lost"] == ""
    assert (parents["x"], parents["y"]) == ("", "x")
    assert (parents["5"], parents["6"], parents["7"]) == ("4", "4", "4")
    assert told == {(ABSENT_PARENT, 1), (CIRCLE, 1), (TOO_DEEP, 2)}


def test_every_circle_is_opened_once_however_many_there_are(tmp_path: Path) -> None:
    pairs = [
        Item(f"{n}{end}", "x", parent=f"{n}{other}")
        for n in range(20_000)
        for end, other in (("a", "b"), ("b", "a"))
    ]
    with staging(tmp_path / "staged") as kept:
        kept.keep([*pairs, Item("below", "B", parent="0b"), Item("own", "O", parent="own")])
        kept.settle(5)
        assert sum(count for loss, count in kept.losses() if loss.what == CIRCLE) == 20_001
        made = [(one.key, one.parent) for many in kept.items(1_000) for one, _ in many]
    assert len(made) == 40_002
    assert made[0] == ("0a", "")
    assert set(made) >= {("0b", "0a"), ("below", "0b"), ("own", "")}


def test_of_many_losses_the_most_frequent_are_told(tmp_path: Path) -> None:
    with staging(tmp_path / "staged") as kept:
        kept.keep(Loss("votes", name=f"{n}") for n in range(MOST_LOSSES * 2))
        kept.keep([Loss("likes", "a"), Loss("likes", "b")])
        kept.settle(5)
        told = kept.losses()
    assert (len(told), told[0][0].what, told[0][1]) == (MOST_LOSSES, "likes", 2)


def test_what_comes_again_is_merged_into_what_came_before(tmp_path: Path) -> None:
    with staging(tmp_path / "staged") as kept:
        kept.keep([Person("ada", "Ada"), Person("ada", "", "ada@example.com")])
        kept.keep([Item("a", "A", tags=("one",), values={"f": "1"})])
        kept.keep([Item("a", "A", Prose("notes"), tags=("two",), values={"g": "2"})])
        kept.settle(5)
        assert list(kept.all(Person)) == [Person("ada", "Ada", "ada@example.com")]
        (((item, _),),) = kept.items(10)
    assert (item.notes.plain, item.tags, item.values) == (
        "notes", ("one", "two"), {"f": "1", "g": "2"},
    )  # fmt: skip


def test_links_comments_losses_and_problems_are_asked_for_by_their_items(tmp_path: Path) -> None:
    said = Comment("1", "a", Prose("hello"))
    with staging(tmp_path / "staged") as kept:
        kept.keep([said, Item("a", "A", status="Done"), Item("b", "B", status="Done")])
        kept.keep([Link("a", "b"), Link("a", "gone"), Link("a", "a"), Loss("votes", "a")])
        kept.keep([Loss("votes", "b"), Problem(7, Unreadable("no {what}", what="key"))])
        kept.settle(5)
        assert list(kept.links(10)) == [[Link("a", "b")]]
        assert kept.of_items(Comment, ["b", "a"]) == [said]
        assert [(loss.what, count) for loss, count in kept.losses()] == [("votes", 2)]
        assert [(one.line, str(one.why)) for one in kept.told()] == [(7, "no key")]
        assert kept.tally("status") == {"Done": 2}
        assert (kept.count(Item), kept.count(Comment)) == (2, 1)
