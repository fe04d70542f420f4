"""The moment is an argument.

The accident: a decision asked the machine for the time. It was right in every test and wrong for
everyone whose day had already ended, and no test could move the clock to see it.
"""

from collections.abc import Iterator

from tools.lint.rule import Rule, Source, calls, is_product

CLOCKS = ("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time_ns")


def _check(source: Source) -> Iterator[tuple[int, str]]:
    for call, name in calls(source):
        if any(name == clock or name.endswith(f".{clock}") for clock in CLOCKS):
            yield call.lineno, f"Take the moment as an argument instead of asking {name}()."


RULE = Rule(
    "clocks",
    applies=lambda source: (
        is_product(source) and not source.within("weft/std/clock.py", "weft/main.py", "weft/doors")
    ),
    check=_check,
)
