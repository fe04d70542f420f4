"""The verb of the trash: bring back what one deletion took away."""

from collections.abc import Awaitable, Callable, Mapping

from weft.kernel import trash
from weft.kernel.errors import NotFound
from weft.kernel.operations import Asked, Command
from weft.kernel.trash import Batch
from weft.kernel.unit_of_work import Reply, Unit

Restore = Callable[[Unit, Batch], Awaitable[None]]


def restoring(features: Mapping[str, Restore]) -> Command:
    """The command over what each feature knows of its own: resource → how it comes back."""

    async def restore(unit: Unit, asked: Asked) -> Reply:
        gid = asked.path["trash_batch_gid"]
        batch = await trash.opened(unit, gid)
        if batch is None or batch.resource not in features:
            raise NotFound.of("trash_batch", gid)
        await features[batch.resource](unit, batch)
        target = {"gid": str(batch.target), "resource_type": batch.resource, "name": batch.name}
        return Reply(value=target)

    return restore
