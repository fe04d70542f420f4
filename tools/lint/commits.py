"""Nobody commits.

The accident: a command committed halfway to make a row visible to a mail. The second half failed;
the mail told of a task that was never finished, and no retry could repair it.
"""

import ast
from collections.abc import Iterator

from tools.lint.rule import Rule, Source, calls, is_product


def _check(source: Source) -> Iterator[tuple[int, str]]:
    for call, _ in calls(source):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "commit":
            yield call.lineno, "The unit of work commits, once; leave later effects to the log."


RULE = Rule(
    "commits",
    applies=lambda source: is_product(source) and not source.within("weft/kernel"),
    check=_check,
)
