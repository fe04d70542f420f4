"""This module is about `weft bench`: the benchmarks live beside the package, in a checkout."""

import argparse
from importlib import import_module
from importlib.util import find_spec

from weft.doors.cli.house import House
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings


def bench(_: Settings, __: House, arguments: argparse.Namespace) -> int:
    """Measure beside floors; the exit code tells whether every gate holds."""
    if find_spec("bench") is None:
        raise CannotRun("The benchmarks come with the sources: run `make bench` in a checkout.")
    command = import_module("bench.command")
    parser = argparse.ArgumentParser("weft bench", description="Measure Weft beside its floors.")
    command.offer(parser)
    return command.run(parser.parse_args(arguments.words))
