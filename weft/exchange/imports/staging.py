"""The neutral graph on disk, so that a file of any size is put in order in constant memory.

One SQLite file a reading: whatever order the file had, its parts are asked for by kind, and items
in the order in which they are to be made, parents before their parts.  After a crash it is read
anew.
"""

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import MISSING, fields, replace
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import msgspec

from weft.exchange.imports.graph import (
    Board,
    Comment,
    Field,
    File,
    Heading,
    Item,
    Link,
    Loss,
    Part,
    Person,
    Place,
    Problem,
    Status,
)
from weft.exchange.imports.sources import Unreadable
from weft.std.wording import Template

Kept = Board | Person | Place | Status | Field | Heading | Item | Comment | File
P = TypeVar("P", bound=Kept)

MOST_ITEMS: Final = 5_000_000
MOST_LOSSES: Final = 200
"""How many losses are told; with the names that a file gives them there may be any number."""
MOST_TOLD: Final = 1_000
"""How many problems are kept with their lines; all are counted."""
LONGEST_SAMPLE: Final = 120
ABSENT_PARENT: Final[Template] = "the parent, which is not in the file"
CIRCLE: Final[Template] = "a parent that would be its own part"
TOO_DEEP: Final[Template] = "the depth of parts beyond {name} levels"

SCHEMA: Final = """
CREATE TABLE parts (kind TEXT, key TEXT, n INTEGER, item TEXT, body BLOB,
 PRIMARY KEY (kind, key)) WITHOUT ROWID;
CREATE INDEX parts_n ON parts (kind, n);
CREATE INDEX parts_item ON parts (item) WHERE item IS NOT NULL;
CREATE TABLE items (key TEXT PRIMARY KEY, n INTEGER, parent TEXT, depth INTEGER, rank REAL,
 body BLOB) WITHOUT ROWID;
CREATE TABLE links (item TEXT, needs TEXT, body BLOB, PRIMARY KEY (item, needs)) WITHOUT ROWID;
CREATE TABLE losses (what TEXT, name TEXT, count INTEGER, item TEXT,
 PRIMARY KEY (what, name)) WITHOUT ROWID;
CREATE TABLE row_losses (item TEXT, what TEXT, name TEXT);
CREATE TABLE problems (line INTEGER, template TEXT, words TEXT);
"""
ORPHANS: Final = """UPDATE items SET parent = '' WHERE parent <> ''
 AND parent NOT IN (SELECT key FROM items) RETURNING key"""
_DEPTHS: Final = """WITH RECURSIVE tree (key, depth) AS (
 SELECT key, 0 FROM items WHERE {root}
 UNION ALL SELECT i.key, t.depth + 1 FROM tree t JOIN items i ON i.parent = t.key)
UPDATE items SET depth = t.depth FROM tree t WHERE items.key = t.key"""
DEPTHS: Final = _DEPTHS.format(root="parent = ''")
DEPTHS_BELOW: Final = _DEPTHS.format(root="key = ?")
UNPLACED: Final = "CREATE INDEX items_unplaced ON items (n) WHERE depth IS NULL"
IN_CIRCLE: Final = "SELECT key FROM items WHERE depth IS NULL ORDER BY n LIMIT 1"
LIFTED: Final = """UPDATE items SET parent = p.parent, depth = p.depth FROM items p
WHERE p.key = items.parent AND items.depth > ? RETURNING items.key"""
MADE_IN: Final = """SELECT i.parent, i.body, coalesce(json_extract(p.body, '$.kind'), '')
FROM items i LEFT JOIN items p ON i.parent <> '' AND p.key = i.parent
ORDER BY i.depth, coalesce(i.rank, i.n), i.n"""
FILLED: Final = """SELECT v.key, count(*) FROM items i, json_each(i.body, '$.values') v
GROUP BY v.key ORDER BY count(*) DESC, v.key"""
ON_BOARDS: Final = """SELECT DISTINCT v.key, json_extract(i.body, '$.homes[0].board')
FROM items i, json_each(i.body, '$.values') v
WHERE json_extract(i.body, '$.homes[0].board') IS NOT NULL"""
CHOSEN: Final = """SELECT DISTINCT CASE v.type WHEN 'array' THEN w.value ELSE v.value END
FROM items i, json_each(i.body, '$.values') v
LEFT JOIN json_each(CASE v.type WHEN 'array' THEN v.value ELSE '[]' END) w ON v.type = 'array'
WHERE v.key = ? LIMIT ?"""
SAMPLES: Final = """SELECT v.key, v.value FROM (SELECT body FROM items LIMIT ?) i,
 json_each(i.body, '$.values') v WHERE v.type IN ('text', 'integer', 'real')"""
TAGS: Final = """SELECT DISTINCT t.value FROM items i, json_each(i.body, '$.tags') t
ORDER BY t.value"""
PEOPLE: Final = """SELECT key, count(*) FROM (
 SELECT json_extract(body, '$.assignee') AS key FROM items
 UNION ALL SELECT json_extract(body, '$.creator') FROM items
 UNION ALL SELECT json_extract(body, '$.author') FROM parts WHERE kind IN ('Comment', 'File'))
WHERE key <> '' GROUP BY key ORDER BY count(*) DESC, key LIMIT ?"""
INSERT: Final = "INSERT OR IGNORE INTO parts VALUES (?, ?, ?, ?, ?)"
ADD_LOSS: Final = """INSERT INTO losses VALUES (?, ?, 1, ?)
ON CONFLICT DO UPDATE SET count = count + 1"""


class Staging:
    """What was read.  `keep` everything, `settle` once, then ask."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base
        self._n = 0
        self.problems = 0

    def keep(self, parts: Iterable[Part]) -> None:
        """Take all parts in, in their order."""
        for part in parts:
            self._n += 1
            match part:
                case Item():
                    self._keep_item(part)
                case Link():
                    row = (part.item, part.needs, encoded(part))
                    self._base.execute("INSERT OR REPLACE INTO links VALUES (?, ?, ?)", row)
                case Loss():
                    self.lose(part)
                case Problem():
                    self._keep_problem(part)
                case _:
                    self._keep(part)

    def settle(self, deepest: int) -> None:
        """Put the tree in order: every parent is there, no circle, no part deeper than this."""
        for (key,) in self._base.execute(ORPHANS).fetchall():
            self.lose(Loss(ABSENT_PARENT, key))
        self._base.execute("CREATE INDEX items_parent ON items (parent)")
        self._base.execute(DEPTHS)
        self._base.execute(UNPLACED)
        while found := self._base.execute(IN_CIRCLE).fetchone():
            self._base.execute("UPDATE items SET parent = '' WHERE key = ?", found)
            self.lose(Loss(CIRCLE, found[0]))
            self._base.execute(DEPTHS_BELOW, found)
        lifted: set[str] = set()
        while found := self._base.execute(LIFTED, (deepest,)).fetchall():
            lifted.update(key for (key,) in found)
        for key in lifted:
            self.lose(Loss(TOO_DEEP, key, str(deepest)))
        self._base.execute("CREATE INDEX row_losses_item ON row_losses (item)")
        self._base.execute("CREATE INDEX items_order ON items (depth, coalesce(rank, n), n)")

    def lose(self, loss: Loss) -> None:
        """Count something that is left behind."""
        self._base.execute(ADD_LOSS, (loss.what, loss.name, loss.item))
        if loss.item:
            row = (loss.item, loss.what, loss.name)
            self._base.execute("INSERT INTO row_losses VALUES (?, ?, ?)", row)

    def all(self, kind: type[P]) -> Iterator[P]:
        """Every part of a kind (not items), in the order of the file."""
        text = "SELECT body FROM parts WHERE kind = ? ORDER BY n"
        for (body,) in self._base.execute(text, (kind.__name__,)):
            yield decoded(body, kind)

    def items(self, most: int) -> Iterator[list[tuple[Item, str]]]:
        """Items by the `most`, in the order in which they are made, parents first; each with the
        kind of what it is a part of.
        """
        rows = self._base.execute(MADE_IN)
        while found := rows.fetchmany(most):
            yield [(replace(decoded(body, Item), parent=up), kind) for up, body, kind in found]

    def of_items(self, kind: type[P], keys: Sequence[str]) -> list[P]:
        """Comments or files of these items, in their order."""
        text = """SELECT body FROM parts WHERE kind = ?
        AND item IN (SELECT value FROM json_each(?)) ORDER BY n"""
        rows = self._base.execute(text, (kind.__name__, encoded(keys)))
        return [decoded(body, kind) for (body,) in rows]

    def links(self, most: int) -> Iterator[list[Link]]:
        """Links between items that are both there, by the `most`."""
        text = """SELECT l.body FROM links l JOIN items i ON i.key = l.item
        JOIN items o ON o.key = l.needs WHERE l.item <> l.needs
        ORDER BY l.item, l.needs"""
        rows = self._base.execute(text)
        while found := rows.fetchmany(most):
            yield [decoded(body, Link) for (body,) in found]

    def count(self, kind: type[Part]) -> int:
        """How many there are of a kind."""
        if kind is Item or kind is Link:
            text = "SELECT count(*) FROM items" if kind is Item else "SELECT count(*) FROM links"
            return cast(int, self._base.execute(text).fetchone()[0])
        text = "SELECT count(*) FROM parts WHERE kind = ?"
        return cast(int, self._base.execute(text, (kind.__name__,)).fetchone()[0])

    def name_of(self, kind: type[Kept], key: str) -> str:
        """What a part is called; by its key, where the file does not say."""
        text = "SELECT json_extract(body, '$.name') FROM parts WHERE kind = ? AND key = ?"
        found = self._base.execute(text, (kind.__name__, key)).fetchone()
        return (found[0] if found else "") or key

    def some_keys(self, most: int) -> list[str]:
        """Keys of some items."""
        return [key for (key,) in self._base.execute("SELECT key FROM items LIMIT ?", (most,))]

    def parts(self) -> int:
        """How many items are parts of others."""
        text = "SELECT count(*) FROM items WHERE parent <> ''"
        return cast(int, self._base.execute(text).fetchone()[0])

    def tally(self, name: str, most: int = -1) -> dict[str, int]:
        """How often each value of an attribute occurs: `status`, `kind`, `assignee` of items; the
        most frequent first.
        """
        text = """SELECT json_extract(body, ?) AS value, count(*) FROM items
        GROUP BY value HAVING value <> '' ORDER BY count(*) DESC, value LIMIT ?"""
        return dict(self._base.execute(text, (f"$.{name}", most)).fetchall())

    def filled(self) -> dict[str, int]:
        """How many items have a value of each field, the most frequent first."""
        return dict(self._base.execute(FILLED).fetchall())

    def boards_of_fields(self) -> set[tuple[str, str]]:
        """Which fields have values on which boards: of an item, on its first one."""
        return set(self._base.execute(ON_BOARDS).fetchall())

    def chosen(self, field: str, most: int) -> list[str]:
        """The different values of a field, up to so many."""
        return [str(value) for (value,) in self._base.execute(CHOSEN, (field, most)) if value]

    def samples(self, items: int, most: int) -> dict[str, tuple[str, ...]]:
        """Some values of each field, as the first so many items have them."""
        found: dict[str, dict[str, None]] = {}
        for key, value in self._base.execute(SAMPLES, (items,)):
            kept = found.setdefault(key, {})
            if len(kept) < most:
                kept[str(value)[:LONGEST_SAMPLE]] = None
        return {key: tuple(kept) for key, kept in found.items()}

    def tags(self) -> list[str]:
        """All tags."""
        return [tag for (tag,) in self._base.execute(TAGS)]

    def named(self, most: int) -> dict[str, int]:
        """How often people occur as assignees and authors, the most frequent first."""
        return dict(self._base.execute(PEOPLE, (most,)).fetchall())

    def losses(self) -> list[tuple[Loss, int]]:
        """What is left behind most, each with how often; the most frequent first."""
        text = "SELECT what, item, name, count FROM losses ORDER BY count DESC, what, name LIMIT ?"
        rows = self._base.execute(text, (MOST_LOSSES,))
        return [(Loss(what, item, name), count) for what, item, name, count in rows]

    def losses_of(self, keys: Sequence[str]) -> dict[str, list[Loss]]:
        """What is left behind of each of these items."""
        text = """SELECT DISTINCT item, what, name FROM row_losses
        WHERE item IN (SELECT value FROM json_each(?))"""
        found: dict[str, list[Loss]] = {}
        for item, what, name in self._base.execute(text, (encoded(keys),)):
            found.setdefault(item, []).append(Loss(what, item, name))
        return found

    def told(self) -> Iterator[Problem]:
        """The first problems, by their lines."""
        for line, template, words in self._base.execute("SELECT * FROM problems ORDER BY line"):
            yield Problem(line, Unreadable(template, **decoded(words, dict[str, str])))

    def _keep(self, part: Kept) -> None:
        kind = type(part).__name__
        row = (kind, part.key, self._n, getattr(part, "item", None), encoded(part))
        if self._base.execute(INSERT, row).rowcount:
            return
        text = "SELECT body FROM parts WHERE kind = ? AND key = ?"
        (body,) = self._base.execute(text, (kind, part.key)).fetchone()
        whole = merged(decoded(body, type(part)), part)
        text = "UPDATE parts SET body = ? WHERE kind = ? AND key = ?"
        self._base.execute(text, (encoded(whole), kind, part.key))

    def _keep_item(self, part: Item) -> None:
        if part.line == 0:
            part = replace(part, line=self._n)
        row = (part.key, self._n, part.parent, part.rank, encoded(part))
        text = "INSERT OR IGNORE INTO items VALUES (?, ?, ?, NULL, ?, ?)"
        if self._base.execute(text, row).rowcount:
            if self._n > MOST_ITEMS * 10:
                raise Unreadable("The file holds more than {most} parts", most=MOST_ITEMS * 10)
            return
        text = "SELECT body FROM items WHERE key = ?"
        (body,) = self._base.execute(text, (part.key,)).fetchone()
        whole = merged(decoded(body, Item), part)
        text = "UPDATE items SET parent = ?, rank = ?, body = ? WHERE key = ?"
        self._base.execute(text, (whole.parent, whole.rank, encoded(whole), part.key))

    def _keep_problem(self, part: Problem) -> None:
        self.problems += 1
        if self.problems <= MOST_TOLD:
            said = part.why.said
            words = encoded({name: str(word) for name, word in said.words.items()})
            row = (part.line, said.template, words)
            self._base.execute("INSERT INTO problems VALUES (?, ?, ?)", row)


@contextmanager
def staging(path: Path) -> Generator[Staging]:
    """A new staging in this file, which goes with the folder that it is in."""
    base = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "temp_store=FILE"):
            base.execute(f"PRAGMA {pragma}")
        base.executescript(SCHEMA)
        base.execute("BEGIN")
        yield Staging(base)
    finally:
        base.close()


def merged(before: P, after: P) -> P:
    """One part out of two that have one key: what the later one says, else what the first said."""
    said: dict[str, Any] = {}
    for each in fields(after):
        value = getattr(after, each.name)
        default = each.default if each.default is not MISSING else None
        if value != default and value not in ("", (), {}, None):
            said[each.name] = value
    if isinstance(before, Field) and isinstance(after, Field):
        said["options"] = tuple(dict.fromkeys([*before.options, *after.options]))
    if isinstance(before, Item) and isinstance(after, Item):
        said["values"] = {**before.values, **after.values}
        said["tags"] = tuple(dict.fromkeys([*before.tags, *after.tags]))
        said["line"] = before.line
    return replace(before, **said)


def encoded(part: object) -> str:
    """A part as JSON, into which SQLite can look."""
    return msgspec.json.encode(part).decode()


T = TypeVar("T")


def decoded(body: str | bytes, kind: type[T]) -> T:
    """The part that was encoded."""
    return msgspec.json.decode(body, type=kind)
