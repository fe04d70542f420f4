"""The handler of runs that make exports: read as whoever asked, pack, keep the file, say so.

After a crash the run begins anew: what was half written lies under no key, and a file that was kept
already is not made twice.
"""

import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any

from weft.exchange.door import Letting, Reader
from weft.exchange.exports.asking import NAME, understood
from weft.exchange.exports.documents import graph, lines, organization
from weft.exchange.exports.loading import PROJECTS_SEEN
from weft.exchange.exports.logic import GRAPH, KINDS, ORGANIZATION
from weft.exchange.exports.tables import exports
from weft.kernel.access import Gid
from weft.kernel.blobs import Blobs, fresh_key
from weft.kernel.runs import Handler, Lost, Run
from weft.kernel.unit_of_work import Unit
from weft.std.gid import Kind, kind_of
from weft.work.jobs.rules import MAKES

CAUSE = "export"
BREATH = timedelta(seconds=20)
"""How often a run asks for more time."""
GZIP = zlib.MAX_WBITS | 16


def exporting(door: Letting, blobs: Blobs) -> Mapping[str, Handler]:
    """Who carries out exports."""

    async def carry(run: Run) -> Mapping[str, Any]:
        assert run.user is not None
        await run.renew()
        made = await run.step("file", lambda: _make(door, blobs, run))
        await door.bulk(run.user, run.workspace, CAUSE, _completed(run, made))
        return {MAKES[run.kind]: run.input["export"]} if run.kind in MAKES else {}

    return dict.fromkeys(KINDS.values(), carry)


def _completed(run: Run, made: Mapping[str, Any]) -> Callable[[Unit], Awaitable[None]]:
    async def complete(unit: Unit) -> None:
        key = {"gid": int(run.input["export"])}
        unit.update(exports, key, **made, completed_at=unit.now)

    return complete


async def _make(door: Letting, blobs: Blobs, run: Run) -> Mapping[str, Any]:
    """The file, and the rights with which it was read."""
    assert run.user is not None
    reader = await door.reader(run.user, run.workspace)
    rights = {"tokens": list(reader.who.tokens), "projects": await _projects(reader, run)}
    packed = _Packed(_renewing(run, _document(reader, run)))
    key = fresh_key(run.workspace)
    try:
        await blobs.put(key, packed.pieces())
        await run.renew()
    except Lost:
        with suppress(OSError):
            await blobs.delete(key)
        raise
    except Exception as error:
        raise packed.failure or error from error
    return {"blob_key": key, "size": packed.size, **rights}


async def _projects(reader: Reader, run: Run) -> list[Gid]:
    """The projects whose things are in it."""
    of = int(run.input["of"])
    if kind_of(of) is Kind.PROJECT:
        return [of]
    team = of if kind_of(of) is Kind.TEAM else None
    return (await reader.row(PROJECTS_SEEN, team=team))["gids"]


def _document(reader: Reader, run: Run) -> AsyncIterator[bytes]:
    of = int(run.input["of"])
    match run.input["form"]:
        case form if form == GRAPH:
            return graph(reader, of)
        case form if form == ORGANIZATION:
            return organization(reader, of)
        case _:
            return lines(reader, understood(run.input[NAME]))


async def _renewing(run: Run, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The same pieces; in between the run keeps its lease, or ends if another has it."""
    since = run.clock.now()
    async for piece in pieces:
        if run.clock.now() - since > BREATH:
            await run.renew()
            since = run.clock.now()
        yield piece


class _Packed:
    """Pieces as gzip, how large they become, and why they ended, if they did."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces
        self.size = 0
        self.failure: Exception | None = None

    async def pieces(self) -> AsyncIterator[bytes]:
        """What is kept."""
        packer = zlib.compressobj(wbits=GZIP)
        try:
            async for piece in self._pieces:
                if packed := packer.compress(piece):
                    yield self._counted(packed)
        except Exception as error:
            self.failure = error
            raise
        yield self._counted(packer.flush())

    def _counted(self, piece: bytes) -> bytes:
        self.size += len(piece)
        return piece
