"""Unpacking: an archive's rows into a server, in one transaction.

An empty server takes them as they are, gids and all.  One that is at work gets workspaces beside
its own: every gid moves (see `numbering`), and people are whoever has their address already.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec
import sqlalchemy as sa

from weft.exchange.archives import form
from weft.exchange.archives.carriage import CARRIAGES
from weft.exchange.archives.checking import Archive
from weft.exchange.archives.numbering import Numbering, changed, changes, distance, span
from weft.kernel.access import bucket_of_workspace
from weft.kernel.blobs import Blobs
from weft.kernel.everything import Table, opened, tables_of
from weft.kernel.operating import CannotRun
from weft.kernel.sums import Damaged
from weft.kernel.transplanting import count_past

BATCH_BYTES = 1 << 20
BATCH_ROWS = 2_000
_EXACT = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal)
_ENCODER = msgspec.json.Encoder(decimal_format="number")
IS_EMPTY = "SELECT NOT EXISTS (SELECT FROM users) AND NOT EXISTS (SELECT FROM workspaces)"
ALONE = "LOCK TABLE users, workspaces IN SHARE ROW EXCLUSIVE MODE"
# Changes nothing; but whoever wants a number waits meanwhile.
HOLD_NUMBERS = "ALTER SEQUENCE gids INCREMENT BY 100"
RESERVE = """SELECT last_value + 100 AS first, setval('gids', last_value + $1 + 200)
FROM gids"""
KNOWN = "SELECT gid, email FROM users WHERE email = ANY ($1::text[])"
# lint: allow write-door — rows of an archive bring their own log, and come before any actor
FILL = """INSERT INTO {table} ({columns}) OVERRIDING SYSTEM VALUE
SELECT {columns} FROM json_populate_recordset(NULL::{table}, $1::json)"""
# lint: allow write-door — the places of readers who have read nothing yet
FORGET_PLACES = "TRUNCATE consumers"
AFTER_GIDS = "SELECT setval('gids', greatest($1, (SELECT last_value FROM gids)))"
AFTER_IDS = """SELECT setval(pg_get_serial_sequence('{table}', 'id')::regclass,
 greatest((SELECT max(id) FROM {table} WHERE workspace_gid = ANY ($1::bigint[])), last_value))
FROM {sequence}"""
NUMBERED = ("log", "audit")
# What nobody had numbered when the archive was made; all else that was to be told was told there.
# lint: allow write-door — the relay's own work
NUMBER_THE_REST = """WITH late AS MATERIALIZED (SELECT l.workspace_gid, l.at, l.id,
  coalesce(h.seq, 0) + row_number() OVER (PARTITION BY l.workspace_gid ORDER BY l.tx, l.id) AS seq
  FROM log l LEFT JOIN feed_heads h ON h.workspace_gid = l.workspace_gid
  WHERE l.workspace_gid = ANY ($1::bigint[]) AND l.tx > '0'::xid8
  AND NOT EXISTS (SELECT FROM feed f WHERE f.workspace_gid = l.workspace_gid AND f.id = l.id)),
raised AS (INSERT INTO feed_heads (workspace_gid, seq)
  SELECT workspace_gid, max(seq) FROM late GROUP BY workspace_gid
  ON CONFLICT (workspace_gid) DO UPDATE SET seq = excluded.seq)
INSERT INTO feed (workspace_gid, seq, at, id) SELECT workspace_gid, seq, at, id FROM late"""
# lint: allow write-door — as above
ALL_IS_READ = "UPDATE log SET tx = '0' WHERE workspace_gid = ANY ($1::bigint[]) AND tx > '0'::xid8"

Hear = Callable[[str], None]
Find = Callable[[Any, int], Awaitable[None]]
"""Makes the finders of a workspace anew."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What came of it."""

    rows: int
    files: int
    workspaces: dict[int, int]
    """Each workspace's gid in the archive, and here."""

    people: int
    """How many were known here already."""

    left_out: list[str]
    """Members that only an empty server takes."""


@dataclass(frozen=True)
class Unpacking:
    """One archive on its way into a server."""

    archive: Archive
    connection: Any
    blobs: Blobs
    declared: sa.MetaData
    hear: Hear
    numbering: Numbering | None
    """None where all stays as it is called."""

    @property
    def workspaces(self) -> dict[int, int]:
        """Their gids there and here."""
        named = self.numbering.of if self.numbering else int
        return {gid: named(gid) for gid in map(int, self.archive.manifest.workspaces)}

    async def files(self) -> int:
        """Every file under its key."""
        number = 0
        for number, file in enumerate(self.archive.files(), start=1):
            self.hear(f"files: {number}")
            key = self.numbering.text(file.key) if self.numbering else file.key
            await self.blobs.put(key, _each(self.archive.pieces(file)))
        return number

    async def tables(self) -> tuple[int, list[str]]:
        """Every table's rows: how many they were, and what was left out."""
        there = {table.name: table for table in await tables_of(self.connection)}
        rows, left_out = 0, list[str]()
        members = self.archive.manifest.members
        for number, (member, about) in enumerate(members.items(), start=1):
            name = form.table_of(member)
            if name is None:
                continue
            carriage = CARRIAGES.get(name)
            if self.numbering and (carriage is None or carriage.is_for_empty):
                left_out += [name] * bool(about.lines)
                continue
            self.hear(f"tables: {name} ({number} of {len(members)})")
            if name not in there or {*about.columns} - {*there[name].columns}:
                raise Damaged(f"The archive names a table or column that is none: {name}.")
            rows += await self._fill(there[name], about.columns)
        return rows, left_out

    async def _fill(self, table: Table, columns: list[str]) -> int:
        quoted = dict(zip(table.columns, table.named, strict=True))
        named = ", ".join(quoted[name] for name in columns)
        fill = FILL.format(table=table.quoted, columns=named)
        done = 0
        for batch in _batches(self._rows(table.name)):
            await self.connection.execute(fill, f"[{','.join(batch)}]")
            done += len(batch)
        return done

    def _rows(self, name: str) -> Iterator[str]:
        lines = self.archive.lines(form.of_table(name))
        if self.numbering is None:
            return (line.decode() for line in lines)
        return self._renumbered(name, lines, self.numbering)

    def _renumbered(self, name: str, lines: Iterable[bytes], numbering: Numbering) -> Iterator[str]:
        by = changes(self.declared.tables[name], numbering)
        for line in lines:
            row = _row(line)
            if name == "users" and row.get("gid") in numbering.people:
                continue
            self._must_be_of_it(name, row)
            yield _line(changed(row, by))

    def _must_be_of_it(self, name: str, row: dict[str, Any]) -> None:
        """Refuse what would lie in a workspace that the archive does not bring."""
        home = row.get("gid" if name == "workspaces" else "workspace_gid")
        if name != "users" and home not in self.workspaces:
            raise Damaged(f"The archive holds a row of {name} that is of no workspace in it.")

    async def numbers(self) -> None:
        """New things are called what nothing is called yet."""
        here = [*self.workspaces.values()]
        if self.numbering is None:
            await self.connection.execute(AFTER_GIDS, self.archive.manifest.highest + 1)
        else:
            await self.connection.execute(NUMBER_THE_REST, here)
            await self.connection.execute(ALL_IS_READ, here)
        for table in NUMBERED:
            sequence = await self.connection.fetchval(
                "SELECT pg_get_serial_sequence($1, 'id')", table
            )
            await self.connection.execute(AFTER_IDS.format(table=table, sequence=sequence), here)


async def unpack(
    archive: Archive, url: str, blobs: Blobs, declared: sa.MetaData, find: Find, hear: Hear
) -> Unpacked:
    """Bring all of an archive that was checked into the server of that database, or nothing."""
    connection = await opened(url)
    try:
        is_empty = await connection.fetchval(IS_EMPTY)
        if is_empty:
            await count_past(connection, _unread(archive))
        numbering = None if is_empty else await _numbering(connection, archive)
        unpacking = Unpacking(archive, connection, blobs, declared, hear, numbering)
        files = await unpacking.files()
        async with connection.transaction():
            if is_empty:
                await _begin(connection)
            rows, left_out = await unpacking.tables()
            await unpacking.numbers()
            for workspace in unpacking.workspaces.values():
                hear("search: what can be found")
                await find(connection, workspace)
        hear("statistics")
        await connection.execute("ANALYZE")
    finally:
        await connection.close(timeout=5)
    known = len(numbering.people) if numbering else 0
    return Unpacked(rows, files, unpacking.workspaces, known, left_out)


def _unread(archive: Archive) -> int:
    """How many transactions of the log are told apart: never more than it has lines."""
    log = archive.manifest.members.get(form.of_table("log"))
    return min(archive.manifest.unread, log.lines if log else 0)


async def _begin(connection: Any) -> None:
    """Alone, and still with nobody there."""
    await connection.execute(ALONE)
    if not await connection.fetchval(IS_EMPTY):
        raise CannotRun("Somebody began to use this server meanwhile; restore again.")
    await connection.execute(FORGET_PLACES)


async def _numbering(connection: Any, archive: Archive) -> Numbering:
    """Free numbers for all that the archive names, and the people who are here already."""
    manifest = archive.manifest
    homes = [int(gid) for gid in manifest.workspaces]
    async with connection.transaction():
        await connection.execute(HOLD_NUMBERS)
        free = await connection.fetchrow(RESERVE, span(manifest.lowest, manifest.highest))
    numbering = Numbering(
        manifest.lowest,
        manifest.highest,
        distance(free["first"], manifest.lowest),
        frozenset({0, *map(bucket_of_workspace, homes)}),
        await _people(connection, archive),
    )
    if not all(map(numbering.is_ours, homes)):
        raise Damaged("The archive names a workspace by a gid that is none.")
    return numbering


async def _people(connection: Any, archive: Archive) -> dict[int, int]:
    """Who is known here by their address: their gid there, and here."""
    found: dict[int, int] = {}
    for batch in _batches(line.decode() for line in archive.lines(form.of_table("users"))):
        rows = [_row(line.encode()) for line in batch]
        theirs = {row["email"]: row["gid"] for row in rows}
        known = await connection.fetch(KNOWN, [*theirs])
        found |= {theirs[row["email"]]: row["gid"] for row in known}
    return found


def _batches(lines: Iterable[str]) -> Iterator[list[str]]:
    """Lines, some at a time: not too many rows, and not too many bytes."""
    batch, size = list[str](), 0
    for line in lines:
        batch.append(line)
        size += len(line)
        if size >= BATCH_BYTES or len(batch) >= BATCH_ROWS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _row(line: bytes) -> dict[str, Any]:
    try:
        return _EXACT.decode(line)
    except msgspec.DecodeError as error:
        raise Damaged(f"The archive holds a row that is none: {error}.") from None


def _line(row: dict[str, Any]) -> str:
    return _ENCODER.encode(row).decode()


async def _each(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece
