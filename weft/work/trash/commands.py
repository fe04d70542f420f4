"""Verbs of the trash: bring back what one deletion took away, or let it go for good."""

from collections.abc import Awaitable, Callable, Mapping

import sqlalchemy as sa

from weft.kernel import trash
from weft.kernel.access import USER, Form, shaped_for
from weft.kernel.errors import NotFound
from weft.kernel.operations import Asked, Command
from weft.kernel.reading import Statement, compiled, mine, whole
from weft.kernel.tables import trash_batches
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import NOTHING, Reply, Unit
from weft.work.trash.rules import may_restore

Restore = Callable[[Unit, Batch], Awaitable[None]]
AT_ONCE = 10_000
"""Deletions that one request lets go of."""


def restoring(features: Mapping[str, Restore]) -> Command:
    """The command over what each feature knows of its own: resource → how it comes back."""

    async def restore(unit: Unit, asked: Asked) -> Reply:
        batch = await _opened(unit, asked, features)
        await features[batch.resource](unit, batch)
        target = {"gid": str(batch.target), "resource_type": batch.resource, "name": batch.name}
        return Reply(value=target)

    return restore


def purging(features: Mapping[str, Restore]) -> Command:
    """The command over the same: whoever may bring something back may let it go."""

    async def purge(unit: Unit, asked: Asked) -> Reply:
        batch = await _opened(unit, asked, features)
        rehearsal = Unit(unit.base, unit.who, unit.now, names=unit.names)
        await features[batch.resource](rehearsal, batch)
        trash.let_go(unit, batch.gid, batch.version)
        return NOTHING

    return purge


async def empty_trash(unit: Unit, asked: Asked) -> Reply:
    """Let go of everything that one deleted oneself and might still bring back."""
    found = await unit.rows(_own(unit.who.form))
    for row in found:
        trash.let_go(unit, row["gid"], row["version"])
    return Reply(value={"purged": len(found)})


async def _opened(unit: Unit, asked: Asked, features: Mapping[str, Restore]) -> Batch:
    gid = asked.path["trash_batch_gid"]
    batch = await trash.opened(unit, gid)
    if batch is None or batch.resource not in features:
        raise NotFound.of("trash_batch", gid)
    return batch


def _own(form: Form) -> Statement:
    b = trash_batches.alias("b")
    own = sa.select(b.c.gid, b.c.version).where(mine(b), b.c.user_gid == USER, may_restore(b))
    with shaped_for(form):
        return compiled(own.order_by(b.c.at, b.c.gid).limit(whole(AT_ONCE)))
