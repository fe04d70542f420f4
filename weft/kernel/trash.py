"""The trash: one deletion is one batch, and a restore brings back exactly that batch.

A feature puts its object into a batch and marks what goes along with the same batch, by itself or
by reacting to the deletion (`unit.batch` names the batch at work).  What lay in the trash before
keeps its own batch and stays there.
"""

from dataclasses import dataclass
from typing import Any

from weft.kernel.access import Gid
from weft.kernel.changes import Audience, Change
from weft.kernel.resource import Spec
from weft.kernel.tables import trash_batches
from weft.kernel.unit_of_work import Raise, Row, Unit
from weft.std.gid import Kind

OPEN = """SELECT b.gid, b.user_gid, b.resource_gid, b.resource, b.name, b.places, b.version
FROM trash_batches b WHERE b.workspace_gid = :workspace::bigint AND b.gid = :wanted::bigint
 AND b.restored_at IS NULL AND b.purged_at IS NULL"""


@dataclass(frozen=True, slots=True)
class Batch:
    """A deletion that may be undone: what was deleted, by whom, and what its feature noted."""

    gid: Gid
    user: Gid | None
    target: Gid
    resource: str
    name: str
    places: Any
    version: int = 1


def batch(unit: Unit, spec: Spec, gid: Gid, name: str, **places: Any) -> Gid:
    """A new batch for the deletion of this object; `places` is what its restore needs to know."""
    made = unit.gid(Kind.TRASH_BATCH)
    unit.insert(
        trash_batches,
        gid=made,
        user_gid=unit.who.user,
        resource_gid=gid,
        resource=spec.name,
        name=name,
        at=unit.now,
        places=places,
    )
    unit.batch = made
    return made


def put(unit: Unit, spec: Spec, row: Row, audience: Audience, *, name: str) -> Gid:
    """An object goes into a batch of its own, and its readers hear that it is deleted."""
    made = batch(unit, spec, row["gid"], name)
    unit.change(spec, row, {"trashed_in": made}, audience)
    subtype = row.get("resource_subtype")
    unit.tell(Change(spec, row["gid"], "deleted", {}, None, subtype), audience)
    return made


async def opened(unit: Unit, gid: Gid) -> Batch | None:
    """A batch that still lies in the trash; whether the actor may restore it is its feature's to
    say.
    """
    row = await unit.row(OPEN, wanted=gid)
    return Batch(*row.values()) if row else None


def back(unit: Unit, spec: Spec, row: Row, audience: Audience) -> None:
    """An object comes back, and its readers hear of it."""
    unit.change(spec, row, {"trashed_in": None}, audience)
    subtype = row.get("resource_subtype")
    unit.tell(Change(spec, row["gid"], "undeleted", {}, None, subtype), audience)


def close(unit: Unit, done: Batch) -> None:
    """The batch is restored: it is in nobody's trash any more."""
    unit.batch = done.gid
    unit.guard(trash_batches, done.gid, done.version)
    unit.update(trash_batches, {"gid": done.gid}, restored_at=unit.now, version=Raise(1))


def let_go(unit: Unit, gid: Gid, version: int) -> None:
    """The batch leaves the trash for good: nobody sees or restores it, and a worker removes what it
    holds (`kernel.purging`).
    """
    unit.guard(trash_batches, gid, version)
    unit.update(trash_batches, {"gid": gid}, purged_at=unit.now, version=Raise(1))
    unit.note("trash_batch.purged", "trash_batch", gid)
