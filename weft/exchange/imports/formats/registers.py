"""The rows of a table by their keys and names, on disk: who is meant where a cell names a row."""

import hashlib
import sqlite3
from typing import Final

LONGEST_KEY: Final = 255
LONGEST_NAME: Final = 10_000
"""By which somebody may mean a row."""

SCHEMA: Final = "CREATE TABLE rows (n INTEGER PRIMARY KEY, key TEXT, name TEXT)"
KEYLESS: Final = "UPDATE rows SET key = ''"
SETTLED: Final = """
CREATE TABLE firsts AS SELECT key, name, min(n) FROM rows WHERE key <> '' GROUP BY key;
CREATE UNIQUE INDEX firsts_keyed ON firsts (key);
CREATE TABLE settled AS SELECT r.n, r.name, CASE WHEN f.key IS NOT NULL THEN f.key
 ELSE r.name || '-' || row_number() OVER (PARTITION BY r.name, f.key IS NULL ORDER BY r.n)
 END AS key FROM rows r LEFT JOIN firsts f ON f.key = r.key AND f.name = r.name;
DROP TABLE rows;
DROP TABLE firsts;
CREATE INDEX settled_n ON settled (n);
CREATE INDEX settled_named ON settled (name, n);
CREATE INDEX settled_keyed ON settled (key);
"""
"""A row has the key that it says, or that no row of another name said before; else one of its name
and of how often that stood before: it stays the same while other rows come and go.
"""
MIXED: Final = """SELECT count(*) FROM (SELECT 1 FROM rows WHERE key <> '' GROUP BY key
HAVING min(name) <> max(name))"""


class Register:
    """Rows are added in their order, then `settle`d once, then asked for."""

    def __init__(self) -> None:
        # A base without a name is kept on disk as far as it is large, and gone with this object.
        self._base = sqlite3.connect("", isolation_level=None)
        self._base.executescript(SCHEMA)
        self._base.execute("PRAGMA journal_mode=OFF")
        self._base.execute("BEGIN")

    def close(self) -> None:
        """Forget everything."""
        self._base.close()

    def add(self, n: int, key: str, name: str) -> None:
        """A row: its place from 0, its key if it has one, and its name."""
        row = (n, short(key), digest(name))
        self._base.execute("INSERT OR REPLACE INTO rows VALUES (?, ?, ?)", row)

    def settle(self, has_keys: bool) -> None:
        """Give every row its key; where keys do not count, none is taken from the rows."""
        if not has_keys:
            self._base.executescript(KEYLESS)
        self._base.executescript(SETTLED)

    def tells_apart(self) -> bool:
        """Whether keys mostly stand for one name each: some exports repeat rows, some people number
        anew by hand.  It is asked before all is settled.
        """
        (mixed,) = self._base.execute(MIXED).fetchone()
        (all_,) = self._base.execute("SELECT count(DISTINCT key) FROM rows").fetchone()
        return mixed * 4 < all_

    def key_of(self, n: int) -> str:
        """The key of the row at a place."""
        return self._one("SELECT key FROM settled WHERE n = ?", n)

    def has_key(self, key: str) -> bool:
        """Whether a row has this key."""
        return bool(self._one("SELECT key FROM settled WHERE key = ?", short(key)))

    def is_known(self, text: str) -> bool:
        """Whether a row has this key or name."""
        if len(text) > LONGEST_NAME:
            return False
        named = "SELECT key FROM settled WHERE name = ? LIMIT 1"
        return self.has_key(text) or bool(self._one(named, digest(text)))

    def meant(self, text: str, n: int) -> tuple[str, bool]:
        """The key of the row that a cell in row `n` names by key or name, and whether others have
        that name as well: then it is the nearest above, else the nearest below.
        """
        if self.has_key(text):
            return short(text), False
        name = digest(text)
        above = "SELECT key FROM settled WHERE name = ? AND n < ? ORDER BY n DESC LIMIT 1"
        below = "SELECT key FROM settled WHERE name = ? AND n > ? ORDER BY n LIMIT 1"
        key = self._one(above, name, n) or self._one(below, name, n)
        other = "SELECT key FROM settled WHERE name = ? AND n <> ? AND key <> ? LIMIT 1"
        return key, bool(key and self._one(other, name, n, key))

    def _one(self, text: str, *given: object) -> str:
        found = self._base.execute(text, given).fetchone()
        return found[0] if found else ""


def digest(name: str) -> str:
    """A name of any length as a short text."""
    clean = " ".join(name.split()).casefold()
    return hashlib.blake2b(clean.encode("utf-8", "replace"), digest_size=12).hexdigest()


def short(key: str) -> str:
    """A key as it may be kept."""
    return key if len(key) <= LONGEST_KEY else digest(key)
