"""Packing: a server's data into one file, in one snapshot, while people write.

Rows come as lines of JSON made by PostgreSQL and pass through; files are read twice, once for the
sum under which they lie.  Nothing grows with the size of a table or of a file.
"""

import hashlib
import os
import zipfile
from collections.abc import AsyncIterator, Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, BinaryIO

import msgspec

from weft import __version__
from weft.exchange.archives import form
from weft.exchange.archives.carriage import CARRIAGES, carried
from weft.exchange.archives.form import File, Manifest, Member
from weft.identity.users.logic import PHOTOS, blob_of
from weft.kernel.blobs import WHOLE, Blobs, NoSuchBlob
from weft.kernel.everything import Table, opened, tables_of
from weft.kernel.migrating import newest_version
from weft.kernel.transplanting import NUMBER, read_elsewhere
from weft.std.gid import BUCKETS, KINDS

# JSON holds neither of them, so that a line stands in the stream as it is.
AS_IT_IS = {"format": "csv", "delimiter": "\x02", "quote": "\x01"}
LAST_NUMBER = "SELECT last_value + 99 FROM gids"
"""Numbers are handed out by the hundred."""

WORKSPACES = "SELECT gid::text FROM workspaces ORDER BY gid"
PHOTOGRAPHED = "SELECT photo_key FROM users WHERE photo_key IS NOT NULL"
KEYS_AT_ONCE = 500

STEP = KINDS * BUCKETS

Hear = Callable[[str], None]


@dataclass
class Packed:
    """What was packed, and the files that rows name and nobody finds."""

    manifest: Manifest
    lost: list[str]


class Counted:
    """Writes what it is given, and remembers how much it was and its sum."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._sum = file, hashlib.sha256()
        self.bytes, self.lines = 0, 0

    def write(self, piece: bytes) -> None:
        """One more piece."""
        self._file.write(piece)
        self._sum.update(piece)
        self.bytes += len(piece)
        self.lines += piece.count(b"\n")

    def member(self, columns: list[str]) -> Member:
        """What it came to."""
        return Member(
            lines=self.lines, bytes=self.bytes, sha256=self._sum.hexdigest(), columns=columns
        )


@dataclass
class Packing:
    """One archive in the making."""

    connection: Any
    blobs: Blobs
    zip: zipfile.ZipFile
    hear: Hear
    credentials: bool
    members: dict[str, Member] = field(default_factory=dict[str, Member])
    sums: set[bytes] = field(default_factory=set[bytes])
    lost: list[str] = field(default_factory=list[str])

    async def tables(self) -> list[Table]:
        """Every table that is carried, row by row; how many there are and which."""
        there = {table.name: table for table in await tables_of(self.connection)}
        names = carried(credentials=self.credentials)
        for number, name in enumerate(names, start=1):
            self.hear(f"tables: {name} ({number} of {len(names)})")
            await self._table(there[name])
        return [there[name] for name in names]

    async def _table(self, table: Table) -> None:
        columns, query = asked_of(table, credentials=self.credentials)
        name = form.of_table(table.name)
        with self._member(name) as out:

            async def take(piece: bytes) -> None:
                out.write(piece)

            lines = f"SELECT row_to_json(r)::text FROM ({query}) r"  # noqa: S608
            await self.connection.copy_from_query(lines, output=take, **AS_IT_IS)
        self.members[name] = out.member(columns)

    async def files(self, tables: list[Table]) -> None:
        """Every file that a carried row names."""
        with TemporaryFile() as listed:
            number = 0
            async for key in self._keys(tables):
                number += 1
                self.hear(f"files: {number}")
                found = await self._file(key)
                if found is not None:
                    listed.write(msgspec.json.encode(found) + b"\n")
            listed.seek(0)
            with self._member(form.LISTED) as out:
                while piece := listed.read(form.CHUNK):
                    out.write(piece)
        self.members[form.LISTED] = out.member([])

    async def _keys(self, tables: list[Table]) -> AsyncIterator[str]:
        parts = [
            f"SELECT blob_key AS key FROM {one.quoted} WHERE {CARRIAGES[one.name].only}"  # noqa: S608
            for one in tables
            if "blob_key" in one.columns
        ]
        asked = f"SELECT DISTINCT key FROM ({' UNION ALL '.join(parts)}) k WHERE key IS NOT NULL"  # noqa: S608
        async for row in self.connection.cursor(asked, prefetch=KEYS_AT_ONCE):
            yield row["key"]
        async for row in self.connection.cursor(PHOTOGRAPHED, prefetch=KEYS_AT_ONCE):
            for file in PHOTOS.values():
                yield blob_of(row["photo_key"], file)

    async def _file(self, key: str) -> File | None:
        """What lies there, unless the same lies in the archive already."""
        try:
            found, size = hashlib.sha256(), 0
            async for piece in self.blobs.get(key, start=0, end=WHOLE):
                found.update(piece)
                size += len(piece)
            if found.digest() not in self.sums:
                await self._pack(key, form.of_file(found.hexdigest()))
                self.sums.add(found.digest())
        except NoSuchBlob:
            self.lost.append(key)
            return None
        return File(key=key, bytes=size, sha256=found.hexdigest())

    async def _pack(self, key: str, name: str) -> None:
        with self._member(name, zipfile.ZIP_STORED) as out:
            async for piece in self.blobs.get(key, start=0, end=WHOLE):
                out.write(piece)

    @contextmanager
    def _member(self, name: str, way: int = zipfile.ZIP_DEFLATED) -> Generator[Counted]:
        about = zipfile.ZipInfo(name)
        about.compress_type = way
        with self.zip.open(about, "w", force_zip64=True) as file:
            yield Counted(file)

    async def manifest(self, tables: list[Table], now: datetime) -> Manifest:
        """The last word: what all of it is."""
        firsts = [f"SELECT min(gid) AS gid FROM {t.quoted}" for t in tables if "gid" in t.columns]  # noqa: S608
        first = f"SELECT min(gid) FROM ({' UNION ALL '.join(firsts)}) f"  # noqa: S608
        lowest = await self.connection.fetchval(first)
        manifest = Manifest(
            weft=__version__,
            schema=newest_version(),
            made=now.isoformat(),
            lowest=(lowest or 0) // STEP,
            highest=await self.connection.fetchval(LAST_NUMBER),
            workspaces=[row["gid"] for row in await self.connection.fetch(WORKSPACES)],
            unread=await self.connection.fetchval("SELECT count(*) FROM unread"),
            has_credentials=self.credentials,
            files=len(self.sums),
            members=self.members,
        )
        with self._member(form.MANIFEST) as out:
            out.write(msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n")
        return manifest


def asked_of(table: Table, *, credentials: bool) -> tuple[list[str], str]:
    """The columns of a table that are carried, and the question for its rows."""
    carriage = CARRIAGES[table.name]
    secret = frozenset[str]() if credentials else carriage.secret
    columns = [name for name in table.columns if name not in secret]
    named = [q for name, q in zip(table.columns, table.named, strict=True) if name in columns]
    rows = f"SELECT {', '.join(named)} FROM ({read_elsewhere(table)}) t WHERE {carriage.only}"  # noqa: S608
    return columns, rows


async def pack(
    url: str, blobs: Blobs, path: Path, *, credentials: bool, now: datetime, hear: Hear
) -> Packed:
    """Write an archive, all of it or nothing."""
    connection = await opened(url)
    try:
        with _whole(path) as file, zipfile.ZipFile(file, "w") as zipped:
            packing = Packing(connection, blobs, zipped, hear, credentials)
            async with connection.transaction(isolation="repeatable_read"):
                await connection.execute(NUMBER)
                tables = await packing.tables()
                await packing.files(tables)
                manifest = await packing.manifest(tables, now)
    finally:
        await connection.close(timeout=5)
    return Packed(manifest, packing.lost)


@contextmanager
def _whole(path: Path) -> Generator[BinaryIO]:
    """A file for our eyes only, which has its name once it is whole."""
    half = path.with_name(f"{path.name}.half")
    descriptor = os.open(half, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
