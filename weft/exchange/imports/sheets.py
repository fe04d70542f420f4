"""The report of an import row by row, as a file that its maker takes away."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from weft.exchange.imports.verifying import HEAD, Verdict
from weft.kernel.access import Gid
from weft.kernel.blobs import Blobs, NoSuchBlob
from weft.kernel.database import Database
from weft.kernel.errors import NotFound
from weft.kernel.uploads import PIECE
from weft.std.sheets import line

FIND = """SELECT s.blob_key, s.size FROM import_sheets s JOIN imports i
 ON i.workspace_gid = s.workspace_gid AND i.gid = s.import_gid
WHERE s.workspace_gid = $1 AND s.import_gid = $2 AND i.user_gid = $3"""


class Sheet:
    """The file while it is written: verdicts come in, each becomes a line."""

    def __init__(self, path: Path, language: str) -> None:
        self._kept = path.open("w", encoding="utf-8", newline="")
        self._language = language
        self.path = path
        self._kept.write(line(HEAD))

    def add(self, found: Sequence[Verdict]) -> None:
        """Further lines."""
        self._kept.writelines(one.row(self._language) for one in found)

    def close(self) -> None:
        """Nothing more comes."""
        self._kept.close()

    async def pieces(self) -> AsyncIterator[bytes]:
        """The whole of it, some at a time."""
        with self.path.open("rb") as kept:
            while piece := kept.read(PIECE):
                yield piece


class Sheets:
    """Where they lie."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs

    async def of(self, base: Database, workspace: Gid, user: Gid, gid: Gid) -> AsyncIterator[bytes]:
        """The lines of one's own import; raises where there are none."""
        row = await base.row(FIND, workspace, gid, user)
        if row is None:
            raise NotFound("import: It has no report yet. Check it, or bring it")
        pieces = self._blobs.get(row["blob_key"], start=0, end=row["size"])
        try:
            first = await anext(pieces, b"")
        except NoSuchBlob:
            raise NotFound("import: It has no report yet. Check it, or bring it") from None

        async def all_of_it() -> AsyncIterator[bytes]:
            yield first
            async for piece in pieces:
                yield piece

        return all_of_it()
