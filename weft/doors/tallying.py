"""The figures of tasks on which something was hung: told once for each round of news, to those who
see the task and look at it or at where it lies.

What hangs on a task is rarely looked at itself (a part of a part, a comment), and may leave without
a word of what it hung on.  So the figures travel by themselves, whole, to the task's own readers.
"""

from collections.abc import Sequence

from weft.doors.telling import Holders, News, is_wanted
from weft.kernel.access import Gid
from weft.kernel.database import Database
from weft.kernel.finishing import ENCODER
from weft.kernel.veil import Sight
from weft.work.tallies import standing


async def tell_figures(
    base: Database, workspace: Gid, news: Sequence[News], sight: Sight, holders: Holders
) -> None:
    """Tell how the tasks stand that the news touched: one statement at most."""
    touched = {gid for one in news for gid in one.tallied if gid in sight.openings}
    for gid, figures, projects in await standing(base, workspace, touched):
        readers = sight.openings[gid].tokens
        op = {"seq": news[-1].row["seq"], "gid": str(gid), "resource_type": "task"}
        told = ENCODER.encode(op | {"action": "tallied", "tallies": figures})
        for ear in holders(readers):
            if is_wanted(ear, {"resource": "task", "readers": readers}, projects | {gid}):
                ear.tell(0, told)
