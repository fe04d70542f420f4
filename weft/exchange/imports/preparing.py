"""The ground under an import, laid in its order."""

from weft.exchange.imports.fields import lay_fields
from weft.exchange.imports.graph import Board
from weft.exchange.imports.ground import Ground, Task, lay_board, lay_people, lay_tags


async def prepare(task: Task) -> Ground:
    """Everything that tasks need."""
    ground = Ground()
    await lay_people(task, ground)
    for board in list(task.staged.all(Board)) or [Board("", "")]:
        await lay_board(task, ground, board)
    await lay_fields(task, ground)
    if task.mapping.keeps_tags:
        await lay_tags(task, ground)
    return ground
