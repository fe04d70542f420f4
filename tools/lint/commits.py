"""Nobody commits.

The accident: a command committed halfway to make a row visible to a mail. The second half failed;
the mail told of a task that was never finished, and no retry could repair it.
"""

from collections.abc import Iterator

from tools.lint.rule import Rule, Source, calls, is_product


def _check(source: Source) -> Iterator[tuple[int, str]]:
    for call, name in calls(source):
        # The door that opened a unit of work ends it; a feature only fills it.
        ends_its_unit = name == "unit.commit" and source.within("weft/doors")
        if name.rpartition(".")[2] == "commit" and not ends_its_unit:
            yield call.lineno, "The unit of work commits, once; leave later effects to the log."


RULE = Rule(
    "commits",
    applies=lambda source: is_product(source) and not source.within("weft/kernel"),
    check=_check,
)
