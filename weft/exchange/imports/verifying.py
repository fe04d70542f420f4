"""Row by row: whether what stands here is what stood there, read back from the server itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from weft.exchange.imports import loading
from weft.exchange.imports.applying import Ranked
from weft.exchange.imports.graph import Loss
from weft.exchange.imports.ground import Task
from weft.exchange.imports.keys import short
from weft.kernel.unit_of_work import Unit
from weft.std.sheets import line
from weft.std.wording import Said, Template
from weft.work.tasks.rules import SEEN_SQL

AT_ONCE: Final = 500
CAME, CHANGED, LOST = "came", "changed", "lost"
HEAD: Final = ("Line", "Key", "Name", "Task", "Result", "What")
ANOTHER_NAME: Final[Template] = "another name: {name}"
THERE: Final = f"""SELECT t.gid, t.name FROM tasks t
WHERE t.workspace_gid = :workspace::bigint AND t.gid = ANY(:gids::bigint[]) AND {SEEN_SQL}"""  # noqa: S608 - only our own text is put in


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one item."""

    line: int
    key: str
    name: str
    gid: int | None
    result: str
    losses: list[Loss]

    def row(self, language: str = "en") -> str:
        """A line of CSV."""
        said = [Said(loss.what, name=loss.name).within(language) for loss in self.losses]
        values = (self.line, self.key, self.name, self.gid or "", self.result, "; ".join(said))
        return line(values)


async def verdicts(task: Task, scopes: list[int], found: Any) -> dict[str, int]:
    """Every item with its verdict, given to `found` in chunks; how many there are of each."""
    counts = {CAME: 0, CHANGED: 0, LOST: 0}
    for chunk in task.staged.items(AT_ONCE):
        made = list(await _judged(task, scopes, chunk))
        for one in made:
            counts[one.result] += 1
        found(made)
    return counts


async def _judged(task: Task, scopes: list[int], chunk: list[Ranked]) -> Iterator[Verdict]:
    async def read(unit: Unit) -> Any:
        known = await loading.known(unit, scopes, "task", [short(item.key) for item, _ in chunk])
        rows = await unit.rows(THERE, gids=[row["gid"] for row in known.values()])
        return known, {row["gid"]: row for row in rows}

    known, there = await task.unit(read)
    losses = task.staged.losses_of([item.key for item, _ in chunk])

    def judged() -> Iterator[Verdict]:
        for item, _ in chunk:
            row = known.get(short(item.key))
            here = there.get(row["gid"]) if row else None
            lost = losses.get(item.key, [])
            if here is None:
                yield Verdict(item.line, item.key, item.name, None, LOST, lost)
                continue
            wanted = " ".join(item.name.split())
            if wanted and here["name"] != wanted:
                lost = [*lost, Loss(ANOTHER_NAME, item.key, here["name"][:200])]
            result = CHANGED if lost else CAME
            yield Verdict(item.line, item.key, item.name, here["gid"], result, lost)

    return judged()
