"""This module is about people whom a file names by their keys alone: each is told all the same."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from weft.exchange.imports.graph import Comment, Field, File, Form, Item, Part, Person

MOST_TOLD: Final = 100_000


def introduced(parts: Iterable[Part], names: Mapping[str, str]) -> Iterator[Part]:
    """The same parts, and before each the people in it who were not told; by their keys where the
    file has no names for them.
    """
    told: set[str] = set()
    of_people: set[str] = set()
    for part in parts:
        if isinstance(part, Person):
            told.add(part.key)
        elif isinstance(part, Field) and part.form is Form.PEOPLE:
            of_people.add(part.key)
        for key in _named(part, of_people):
            if key and key not in told:
                if len(told) < MOST_TOLD:
                    told.add(key)
                yield person(key, names.get(key, key))
        yield part


def person(key: str, name: str) -> Person:
    """Somebody; with an address, where that is what the system knows them by."""
    found = (each for each in (key, name) if "@" in each and " " not in each)
    return Person(key, name, next(found, ""))


def _named(part: Part, of_people: set[str]) -> Iterator[str]:
    if isinstance(part, Comment | File):
        yield part.author
    elif isinstance(part, Item):
        yield from (part.assignee, part.creator, *part.others, *part.followers, *part.likes)
        for key in of_people & part.values.keys():
            value = part.values[key]
            yield from (value,) if isinstance(value, str) else value
