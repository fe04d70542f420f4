"""This module is about a board of Trello, as its menu exports it: JSON.

Lists become places, cards items, their checklists parts of them.  A first pass looks through the
whole file for what cards refer to, the second yields.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo
from typing import Final, cast

from weft.exchange.imports.format import Choices, Format
from weft.exchange.imports.formats.dates import zone_of
from weft.exchange.imports.formats.documents import (
    Entry,
    entries_at,
    entry_at,
    is_true,
    list_at,
    members,
    moment_at,
    number_at,
    text_at,
    texts_at,
)
from weft.exchange.imports.formats.markdown import from_markdown
from weft.exchange.imports.formats.persons import introduced
from weft.exchange.imports.formats.prose import MOST, TOO_LONG
from weft.exchange.imports.formats.trello_board import MAKING, Known, known_of, value_of
from weft.exchange.imports.graph import (
    Board,
    Comment,
    File,
    Form,
    Home,
    Item,
    Loss,
    Part,
    Person,
    Place,
    Problem,
    Value,
)
from weft.exchange.imports.sources import Source, Unreadable
from weft.std.richtext import Flavour
from weft.std.wording import Template

COLORS: Final[Mapping[str, str]] = {
    "blue": "dark-blue", "orange": "dark-orange", "green": "dark-green", "red": "dark-red",
    "purple": "dark-purple", "pink": "dark-pink", "lime": "light-green", "sky": "light-blue",
    "grey": "dark-warm-gray",
}  # fmt: skip
"""Backgrounds of boards, and what is nearest to them here."""
LEFT_BEHIND: Final[Mapping[str, Template]] = {
    "stickers": "a sticker",
    "cover": "the cover of a card",
    "idAttachmentCover": "the cover of a card",
    "coordinates": "the place on a map",
    "locationName": "the place on a map",
    "address": "the place on a map",
    "pluginData": "data of a Power-Up",
    "dueReminder": "a reminder",
    "isTemplate": "that a card is a template",
    "mirrorSourceId": "that a card mirrors another",
}
"""What cards have and tasks do not."""
OF_BOARD: Final[Mapping[str, Template]] = {
    "memberships": "a membership of the board",
    "pluginData": "data of a Power-Up",
    "boardPlugins": "a Power-Up of the board",
}
LIMIT: Final[Template] = "how many cards the list {name} may hold"
COLOR: Final[Template] = "the colour of the label {name}"
HISTORY: Final[Template] = "an event of the history"
NO_OPTION: Final[Template] = "a value of {name}, which could not be read"
CHECKLIST: Final[Template] = "the name of a checklist, {name}"
BACKGROUND: Final[Template] = "the background of the board"
OF_NOBODY: Final[Template] = "a vote of somebody who is not named"
_PLAIN_CHECKLIST: Final = "Checklist"
_SAID: Final = frozenset({"commentCard", "copyCommentCard"})


def parts(source: Source, choices: Choices) -> Iterator[Part]:
    """Everything that stands in an export."""
    known = known_of(source)
    yield from introduced(_parts(source, known, zone_of(choices)), known.people)


def _parts(source: Source, known: Known, zone: tzinfo) -> Iterator[Part]:
    yield from _frame(known)
    for name, one in members(source):
        if not isinstance(one, dict):
            continue
        entry = cast(Entry, one)
        match name:
            case "cards":
                yield from _card(entry, known, zone)
            case "checklists":
                yield from _checklist(entry, text_at(entry, "idCard"), known)
            case "actions":
                yield from _action(entry, known)
            case "members" if text_at(entry, "id"):
                key = text_at(entry, "id")
                yield Person(key, known.people.get(key, key), text_at(entry, "email"))
            case "labels" if text_at(entry, "name") and text_at(entry, "color"):
                yield Loss(COLOR, name=text_at(entry, "name"))
            case "lists" if entry.get("softLimit"):
                yield Loss(LIMIT, name=text_at(entry, "name"))
            case _ if name in OF_BOARD:
                yield Loss(OF_BOARD[name])
            case _:
                pass


def knows(source: Source, head: bytes) -> int:
    """Sure of what speaks of a board of Trello and is JSON."""
    if not head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
        return 0
    if b"trello.com/b/" in head:
        return 98
    names = (b'"idBoard"', b'"idList"', b'"idOrganization"', b'"labelNames"', b'"idShort"')
    return min(90, 30 * sum(name in head for name in names))


def _frame(known: Known) -> Iterator[Part]:
    """The board, its places in their order, and its fields."""
    prose, is_cut = from_markdown(known.notes, Flavour.TASK)
    if is_cut:
        yield Loss(TOO_LONG, name=MOST)
    color = COLORS.get(known.background, "")
    if known.background and not color:
        yield Loss(BACKGROUND)
    yield Board("", known.name, prose, color, known.is_archived)
    for key, place in sorted(known.places.items(), key=lambda one: one[1].rank):
        yield Place(key, place.name, is_archived=place.is_archived)
    yield from known.fields.values()


def _card(card: Entry, known: Known, zone: tzinfo) -> Iterator[Part]:
    key = text_at(card, "id")
    if not key:
        yield Problem(0, Unreadable("A card has no id"))
        return
    prose, is_cut = from_markdown(text_at(card, "desc"), Flavour.TASK)
    if is_cut:
        yield Loss(TOO_LONG, key, MOST)
    values = dict(_values(card, known, zone))
    yield replace(_item(card, key, known, zone), notes=prose, values=values)
    yield from _attachments(card, key)
    for checklist in entries_at(card, "checklists"):
        yield from _checklist(checklist, key, known)
    yield from _losses(card, key, known, values)


def _item(card: Entry, key: str, known: Known, zone: tzinfo) -> Item:
    created, is_done = known.made.get(key), is_true(card, "dueComplete")
    people, place = texts_at(card, "idMembers"), text_at(card, "idList")
    return Item(
        key,
        text_at(card, "name") or text_at(card, "shortLink") or key,
        homes=(Home(place=place if place in known.places else ""),),
        is_done=is_done,
        is_archived=is_true(card, "closed"),
        assignee=people[0] if people else "",
        others=tuple(people[1:]),
        likes=tuple(texts_at(card, "idMembersVoted")),
        creator=created.by if created else "",
        start_on=_day(moment_at(card, "start"), zone),
        due_at=moment_at(card, "due"),
        created_at=(created and created.at) or born(key),
        completed_at=known.done.get(key) if is_done else None,
        tags=tuple(dict.fromkeys(_tags(card, known))),
        rank=_rank(card),
        url=text_at(card, "shortUrl") or text_at(card, "url"),
    )


def _rank(of: Entry) -> float | None:
    rank = number_at(of, "pos")
    return None if rank is None else float(rank)


def _tags(card: Entry, known: Known) -> Iterator[str]:
    """The names of its labels; of those without one, their colours."""
    labels = entries_at(card, "labels")
    for label in labels:
        yield from filter(None, [text_at(label, "name") or text_at(label, "color")])
    if not labels:
        yield from (known.labels[key] for key in texts_at(card, "idLabels") if key in known.labels)


def _values(card: Entry, known: Known, zone: tzinfo) -> Iterator[tuple[str, Value]]:
    for one in entries_at(card, "customFieldItems"):
        field = known.fields.get(text_at(one, "idCustomField"))
        value = value_of(one, field.form, known.options) if field else ""
        if field and field.form is Form.DATE:
            value = str(_day(moment_at(one, "value", "date"), zone) or "")
        if field and value:
            yield field.key, value


def _losses(card: Entry, key: str, known: Known, values: Mapping[str, Value]) -> Iterator[Loss]:
    """What of a card has no place here."""
    told: set[Template] = set()
    for name, what in LEFT_BEHIND.items():
        if what not in told and _says(name, card.get(name)):
            told.add(what)
            yield Loss(what, key)
    for one in entries_at(card, "customFieldItems"):
        field = known.fields.get(text_at(one, "idCustomField"))
        if (one.get("value") or one.get("idValue")) and (not field or field.key not in values):
            yield Loss(NO_OPTION, key, field.name if field else text_at(one, "idCustomField"))
    votes = number_at(card, "badges", "votes") or 0
    if votes > len(list_at(card, "idMembersVoted")):
        yield Loss(OF_NOBODY, key)


def _says(name: str, value: object) -> bool:
    """Whether there is anything in what cards may have."""
    if name == "cover":
        names = ("idAttachment", "color", "idUploadedBackground", "sharedSourceUrl")
        return any(entry_at(value).get(each) for each in names)
    return bool(value) and value != -1


def _attachments(card: Entry, key: str) -> Iterator[File]:
    for one in entries_at(card, "attachments"):
        url, size = text_at(one, "url"), number_at(one, "bytes")
        yield File(
            text_at(one, "id") or f"{key} {url}",
            key,
            text_at(one, "name") or text_at(one, "fileName") or url,
            url=url,
            author=text_at(one, "idMember"),
            at=moment_at(one, "date"),
            size=None if size is None else int(size),
        )


def _checklist(checklist: Entry, card: str, known: Known) -> Iterator[Part]:
    """What is to be done of a card: parts of it; of a part for each list, where it has several."""
    key, name = text_at(checklist, "id"), text_at(checklist, "name")
    card = text_at(checklist, "idCard") or card
    parent = card
    if card in known.several and key:
        parent = key
        all_done = all(_is_done(one) for one in entries_at(checklist, "checkItems"))
        yield Item(
            key,
            name or key,
            homes=(),
            parent=card,
            is_done=all_done and bool(list_at(checklist, "checkItems")),
            created_at=born(key),
            rank=_rank(checklist),
        )
    elif name and name != _PLAIN_CHECKLIST:
        yield Loss(CHECKLIST, card, name)
    for one in entries_at(checklist, "checkItems"):
        yield from _check(one, parent, known)


def _check(one: Entry, parent: str, known: Known) -> Iterator[Part]:
    key = text_at(one, "id")
    if not key:
        yield Problem(0, Unreadable("An item of a checklist has no id"))
        return
    yield Item(
        key,
        text_at(one, "name") or key,
        homes=(),
        parent=parent,
        is_done=_is_done(one),
        assignee=text_at(one, "idMember"),
        due_at=moment_at(one, "due"),
        created_at=born(key),
        completed_at=known.done.get(key) if _is_done(one) else None,
        rank=_rank(one),
    )


def _is_done(one: Entry) -> bool:
    return text_at(one, "state") == "complete"


def _action(action: Entry, known: Known) -> Iterator[Part]:
    """What was said; of the rest of the history only that it was there."""
    kind, card = text_at(action, "type"), text_at(action, "data", "card", "id")
    if kind in _SAID and card:
        key = text_at(action, "id")
        edit, changed = known.edits.get(key), moment_at(action, "data", "dateLastEdited")
        is_old = edit is not None and (changed is None or changed < edit.at)
        text = edit.text if edit and is_old else text_at(action, "data", "text")
        prose, is_cut = from_markdown(text, Flavour.COMMENT)
        if is_cut:
            yield Loss(TOO_LONG, card, MOST)
        author = text_at(action, "idMemberCreator") or text_at(action, "memberCreator", "id")
        at = moment_at(action, "date") or born(key)
        yield Comment(key or f"{card} {at}", card, prose, author, at)
    elif kind not in MAKING:
        yield Loss(HISTORY, card)


def born(key: str) -> datetime | None:
    """The moment that an id of Trello's begins with."""
    try:
        seconds = int(key[:8], 16) if len(key) == 24 else 0
    except ValueError:
        return None
    return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else None


def _day(at: datetime | None, zone: tzinfo) -> date | None:
    try:
        return at.astimezone(zone).date() if at else None
    except OverflowError:
        return None


FORMAT: Final = Format("trello", "Trello", (".json",), knows, parts)
