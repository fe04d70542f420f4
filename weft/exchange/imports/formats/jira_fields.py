"""This module is about the fields of an issue in Jira's XML: their kinds, and the texts in them."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

from weft.exchange.imports.formats.jira_table import NOISE, POINTS, STANDARD, said
from weft.exchange.imports.formats.jira_words import meaning_of
from weft.exchange.imports.formats.prose import plain_of
from weft.exchange.imports.graph import Form

TAGS: Final[Mapping[str, tuple[str, str]]] = {
    "priority": ("priority", "Priority"),
    "resolution": ("resolution", "Resolution"),
    "component": ("component", "Components"),
    "fixVersion": ("fix version", "Fix versions"),
    "version": ("affects version", "Affects versions"),
    "environment": ("environment", "Environment"),
    "timeoriginalestimate": ("estimate", "Original estimate (min)"),
    "timeestimate": ("remaining", "Remaining estimate (min)"),
    "timespent": ("spent", "Time spent (min)"),
}
"""Elements of an issue that become fields: which, and what they are called."""
TYPES: Final[Mapping[str, Form]] = {
    "float": Form.NUMBER, "datepicker": Form.DATE, "datetime": Form.DATE, "select": Form.ENUM,
    "radiobuttons": Form.ENUM, "multiselect": Form.MULTI_ENUM, "multicheckboxes": Form.MULTI_ENUM,
    "labels": Form.MULTI_ENUM, "version": Form.ENUM, "multiversion": Form.MULTI_ENUM,
    "userpicker": Form.PEOPLE, "multiuserpicker": Form.PEOPLE, "textfield": Form.TEXT,
    "textarea": Form.TEXT, "url": Form.TEXT, "readonlyfield": Form.TEXT, "gh-epic-label": Form.TEXT,
}  # fmt: skip
"""What Jira calls the types of fields, behind the last `:`."""
RANKS: Final = ("rank", "gh-lexo-rank")


class Entered(NamedTuple):
    """A field of an issue and what it says."""

    key: str
    """As in `jira_table`; of epics and parents what they are there; nothing if it is left out."""
    name: str
    form: Form | None
    values: list[str]


def fields_of(issue: Element) -> Iterator[Entered]:
    """The fields that say anything."""
    found: dict[str, list[str]] = {}
    for child in issue:
        if child.tag in TAGS:
            found.setdefault(child.tag, []).append(child.get("seconds") or _text(child))
    for tag, texts in found.items():
        key, name = TAGS[tag]
        if values := said(key, filter(None, texts)):
            yield Entered(key, name, STANDARD[key], values)
    for one in issue.iterfind("customfields/customfield"):
        values = [_text(each) for each in _values(one)]
        if any(values):
            yield _custom(one, list(filter(None, values)))


def _custom(one: Element, values: list[str]) -> Entered:
    name = " ".join((one.findtext("customfieldname") or "").split())
    kind = (one.get("key") or "").rpartition(":")[2]
    if kind in RANKS or name.casefold() in NOISE:
        return Entered("", name, None, values)
    part, _ = meaning_of(f"Custom field ({name})")
    if kind in ("gh-epic-link", "gh-sprint"):
        part = "epic" if kind == "gh-epic-link" else "sprint"
    if part in STANDARD:
        shown = POINTS if part == "points" and name.islower() else name
        return Entered(part, shown, STANDARD[part], said(part, values))
    if part in ("epic", "parent key", "start"):
        return Entered(part, name, None, values)
    return Entered(f"custom {name}", name, TYPES.get(kind), values)


def _values(one: Element) -> Iterator[Element]:
    """The elements that hold values, which may hold one more each."""
    for value in one.iterfind("customfieldvalues/*"):
        yield from value if len(value) else (value,)


def _text(element: Element) -> str:
    """What can be read in an element that may hold HTML as text."""
    text = "".join(element.itertext()).strip()
    return plain_of(text) if "<" in text or "&" in text else text
