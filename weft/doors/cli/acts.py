"""This module is about commands that end by themselves: their words, and where each is carried out.

What carries them out is imported only then: `weft serve` watches over processes and needs little.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from weft.doors.cli.house import House
from weft.kernel.settings import Settings

HOMES = ("/api/1.0", "/api/weft/1")
Offer = Callable[[argparse.ArgumentParser], argparse.ArgumentParser | None]
"""Adds a command's words; returns the parser of its further word, which takes the flags as well."""


def offer_user(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The words of `weft user`."""
    create = parser.add_subparsers(metavar="ACT", required=True).add_parser("create")
    create.add_argument("--email", required=True)
    create.add_argument("--name", required=True)
    create.add_argument("--password", help="read from standard input when it is -")
    create.add_argument("--workspace", help="its name; made when there is none of that name")
    create.add_argument("--admin", action="store_true", help="make them an admin there")
    create.add_argument("--guest", action="store_true", help="let them see only what is shared")
    return create


def offer_token(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The words of `weft token`."""
    create = parser.add_subparsers(metavar="ACT", required=True).add_parser("create")
    create.add_argument("--email", required=True)
    create.add_argument("--name", default="command line", help="what the token is for")
    create.add_argument("--json", action="store_true", help="print token and gids as JSON")
    return create


def offer_openapi(parser: argparse.ArgumentParser) -> None:
    """The words of `weft openapi`."""
    parser.add_argument("--home", choices=HOMES, default=HOMES[0])


def offer_explain(parser: argparse.ArgumentParser) -> None:
    """The words of `weft explain`."""
    parser.add_argument("resource", nargs="?", help="one of its names; none lists them")
    parser.add_argument("--opt-fields", default="", help="the selection whose SQL is shown")


def offer_import(parser: argparse.ArgumentParser) -> None:
    """The words of `weft import`."""
    parser.add_argument(
        "form", metavar="FORMAT", nargs="?", help="what made the file; auto: the file tells"
    )
    parser.add_argument("file", metavar="FILE", nargs="?", help="the exported file")
    parser.add_argument("--workspace", help="its name or gid; the only one if left out")
    parser.add_argument(
        "--as", dest="email", metavar="EMAIL", help="who imports; an admin if left out"
    )
    parser.add_argument(
        "--project", help="its name or gid, made where there is none; the file's if left out"
    )
    parser.add_argument(
        "--from", dest="address", metavar="URL",
        help="for asana-api: whom to ask; FILE names projects by their gids, with commas",
    )  # fmt: skip
    parser.add_argument("--token-file", dest="token", metavar="FILE", help="the token for that")
    parser.add_argument("--mapping", metavar="FILE", help="what becomes what, as JSON")
    parser.add_argument("--choices", metavar="FILE", help="about the reading, as JSON")
    parser.add_argument(
        "--dry-run", dest="dry", action="store_true", help="only say what would come of it"
    )
    parser.add_argument("--report", metavar="FILE", help="where a CSV of every row goes")
    parser.add_argument(
        "--undo", metavar="IMPORT", help="take an earlier import back, by its number"
    )


def offer_export(parser: argparse.ArgumentParser) -> None:
    """The words of `weft export`."""
    parser.add_argument("--project", help="its name or gid")
    parser.add_argument("--as", dest="email", metavar="EMAIL", help="as whom it is read")
    parser.add_argument("--format", choices=("csv", "json"), default="csv", help="csv if left out")
    parser.add_argument(
        "--everything",
        action="store_true",
        help="instead of a project: an archive of the whole server, for weft restore",
    )
    parser.add_argument(
        "--with-credentials",
        dest="credentials",
        action="store_true",
        help="with passwords, access tokens and other secrets in the archive",
    )
    parser.add_argument("file", metavar="FILE", help="where it is written")


def offer_seed(parser: argparse.ArgumentParser) -> None:
    """The words of `weft seed`."""
    parser.add_argument("--users", type=int, default=50, help="people; 50 if left out")
    parser.add_argument("--projects", type=int, default=20, help="projects; 20 if left out")
    parser.add_argument("--teams", type=int, help="teams; one for ten people if left out")
    parser.add_argument("--tasks", type=int, default=5_000, help="tasks; 5000 if left out")
    parser.add_argument("--name", default="Synthetic", help="the name of the workspace")
    parser.add_argument("--seed", type=int, default=7, help="the same seed sows the same")
    parser.add_argument(
        "--demo", action="store_true", default=None, help="the lively demo workspace instead"
    )


def offer_bench(parser: argparse.ArgumentParser) -> None:
    """The words of `weft bench`, which the benchmarks themselves understand."""
    parser.add_argument("words", nargs=argparse.REMAINDER, help="a name, --tasks, --workers …")


def offer_mail(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The words of `weft mail`."""
    test = parser.add_subparsers(metavar="ACT", required=True).add_parser("test")
    test.add_argument("--to", required=True, metavar="EMAIL", help="who gets the letter")
    return test


def offer_backup(parser: argparse.ArgumentParser) -> None:
    """The words of `weft backup`."""
    parser.add_argument(
        "place", nargs="?", metavar="DIR", help="where backups lie; data/backups if left out"
    )
    parser.add_argument(
        "--keep", type=int, metavar="N", help="let go of all but the newest N there"
    )
    parser.add_argument(
        "--drill", action="store_true", help="restore it beside, start it, compare, and remove it"
    )


def offer_restore(parser: argparse.ArgumentParser) -> None:
    """The words of `weft restore`."""
    parser.add_argument(
        "backup", metavar="BACKUP",
        help="a backup, or a directory of them: the newest that suits; or an archive",
    )  # fmt: skip
    parser.add_argument(
        "--until", metavar="TIME",
        help="follow the archive (WEFT_WAL_ARCHIVE) to that moment, or to the latest",
    )  # fmt: skip


def offer_move(parser: argparse.ArgumentParser) -> None:
    """The words of `weft move-database`."""
    parser.add_argument(
        "url", metavar="URL", help="an empty PostgreSQL 15 to 18; - reads it from standard input"
    )


@dataclass(frozen=True, slots=True)
class Act:
    """One command: what it is for, its words, and the function behind it as `module:name`."""

    purpose: str
    offer: Offer
    behind: str

    def __call__(self, settings: Settings, house: House, arguments: argparse.Namespace) -> int:
        """Carry it out and return its exit code."""
        module, name = self.behind.split(":")
        return getattr(import_module(module), name)(settings, house, arguments)


ACTS = {
    "bench": Act("measure beside floors", offer_bench, "weft.doors.cli.benching:bench"),
    "user": Act("make people", offer_user, "weft.doors.cli.people:create_user"),
    "token": Act("make access tokens", offer_token, "weft.doors.cli.people:create_token"),
    "mail": Act("send a test letter", offer_mail, "weft.doors.cli.posting:send_test"),
    "import": Act(
        "bring in data from other systems", offer_import, "weft.doors.cli.importing:import_file"
    ),
    "export": Act(
        "write a project, or everything, into a file",
        offer_export,
        "weft.doors.cli.exporting:export_file",
    ),
    "seed": Act("make a synthetic organisation", offer_seed, "weft.doors.cli.seeding:seed"),
    "backup": Act(
        "copy everything to a safe place", offer_backup, "weft.doors.cli.backing_up:back_up"
    ),
    "restore": Act(
        "bring a backup back into an empty directory, or an archive into any server",
        offer_restore,
        "weft.doors.cli.archiving:restore",
    ),
    "move-database": Act(
        "move the embedded database to a PostgreSQL of your own",
        offer_move,
        "weft.doors.cli.moving:move_database",
    ),
    "openapi": Act(
        "print the API description", offer_openapi, "weft.doors.cli.describing:describe"
    ),
    "explain": Act(
        "print what is derived from a resource", offer_explain, "weft.doors.cli.describing:explain"
    ),
}
