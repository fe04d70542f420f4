"""This module is about the words one types: `weft serve`, `weft doctor` and their siblings."""

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence

from weft import __version__
from weft.doors.cli.acts import ACTS
from weft.doors.cli.children import end_with_parent
from weft.doors.cli.house import House
from weft.doors.cli.parts import run_web, run_worker
from weft.doors.cli.serve import EVERYTHING, Parts, serve
from weft.kernel.logs import configure_logs
from weft.kernel.migrating import upgrade
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings, declared, read_settings, variable

Arguments = argparse.Namespace
Command = Callable[[Settings, House, Arguments], int]
WHERE = ("data", "database_url")
FLAGS = ("host", "port", *WHERE, "workers", "demo")


def run(words: Sequence[str], house: House) -> int:
    """Carry out one command and return its exit code."""
    arguments = _parser().parse_args(words)
    command: Command = arguments.command
    flags = {name: getattr(arguments, name, None) for name in FLAGS}
    try:
        settings = read_settings(flags=flags)
        configure_logs(settings.log_format, settings.log_level)
        return command(settings, house, arguments)
    except CannotRun as refusal:
        print(f"weft: {refusal}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("weft", description="Work management on one Work Graph.")
    parser.add_argument("--version", action="version", version=f"weft {__version__}")
    for flag in WHERE:
        _offer(parser, flag)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (command, purpose, flags) in COMMANDS.items():
        offered = commands.add_parser(name, help=purpose, description=purpose)
        offered.set_defaults(command=command)
        offered.add_argument("--lifeline", type=int, help=argparse.SUPPRESS)
        for flag in flags:
            _offer(offered, flag)
    for name, act in ACTS.items():
        offered = commands.add_parser(name, help=act.purpose, description=act.purpose)
        for further in filter(None, (offered, act.offer(offered))):
            for flag in WHERE:
                _offer(further, flag)
        offered.set_defaults(command=act)
    for name, command in PARTS.items():
        part = commands.add_parser(name)
        part.add_argument("--listener", type=int)
        part.add_argument("--lifeline", type=int, required=True)
        part.set_defaults(command=command)
    return parser


def _offer(parser: argparse.ArgumentParser, flag: str) -> None:
    doc = next(one.metadata["doc"] for one in declared() if one.name == flag)
    option = "--" + flag.replace("_", "-")
    if flag == "demo":
        parser.add_argument(option, action="store_true", default=None, help=doc)
        return
    # No default: it would hide what stood before a further word.
    parser.add_argument(
        option, metavar=flag.upper(), default=argparse.SUPPRESS, help=f"{doc} [{variable(flag)}]"
    )


def _serve(settings: Settings, house: House, _: argparse.Namespace) -> int:
    asyncio.run(serve(settings, house, EVERYTHING))
    return 0


def _web(settings: Settings, house: House, _: argparse.Namespace) -> int:
    asyncio.run(serve(settings, house, Parts(web=True)))
    return 0


def _worker(settings: Settings, house: House, _: argparse.Namespace) -> int:
    asyncio.run(serve(settings, house, Parts(worker=True)))
    return 0


def _migrate(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    if arguments.lifeline is not None:
        end_with_parent(arguments.lifeline)
    if not settings.database_url:
        raise CannotRun("Name the database: --database-url or WEFT_DATABASE_URL.")
    from weft.kernel.moving import must_be_whole

    asyncio.run(must_be_whole(settings.database_url))
    upgrade(settings.database_url)
    asyncio.run(house.prepare(settings))
    return 0


def _doctor(settings: Settings, house: House, _: argparse.Namespace) -> int:
    from weft.doors.cli.doctor import examine

    return examine(settings, house)


def _web_process(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    return run_web(settings, house, listener=arguments.listener, lifeline=arguments.lifeline)


def _worker_process(settings: Settings, house: House, arguments: argparse.Namespace) -> int:
    return run_worker(settings, house, lifeline=arguments.lifeline)


COMMANDS: dict[str, tuple[Command, str, Sequence[str]]] = {
    "serve": (_serve, "run everything: web processes, worker and database", FLAGS),
    "web": (_web, "run web processes alone", ("host", "port", "database_url", "workers")),
    "worker": (_worker, "run a background worker alone", ("database_url",)),
    "migrate": (_migrate, "bring the database up to date", ("database_url",)),
    "doctor": (_doctor, "check settings, database and machine", FLAGS),
}
PARTS: dict[str, Command] = {"web-process": _web_process, "worker-process": _worker_process}
"""What `weft serve` starts; not for people."""
