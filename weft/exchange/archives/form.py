"""The form of an archive: one ZIP file, its manifest, and the names of what lies in it."""

import re
from collections.abc import Collection
from typing import Final

import msgspec

from weft.identity.users.logic import PHOTOS, blob_of, photo_of
from weft.kernel.blobs import workspace_of

FORMAT: Final = "weft-archive"
FORM: Final = 1
MANIFEST: Final = "manifest.json"
LISTED: Final = "files.jsonl"
LARGEST_MANIFEST: Final = 4 << 20
LONGEST_LINE: Final = 256 << 20
"""Bytes: PostgreSQL itself takes no longer value."""

CHUNK: Final = 1 << 20
TABLE = re.compile(r"tables/([a-z_]{1,63})\.jsonl")
FILE = re.compile(r"files/([0-9a-f]{64})")


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """One member of lines: how many, what they hold, and their sum (SHA-256)."""

    lines: int
    bytes: int
    sha256: str
    columns: list[str] = []


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What an archive says of itself."""

    format: str = FORMAT
    form: int = FORM
    weft: str
    """The version of Weft that made it."""

    schema: str
    """The version of the schema that its rows have."""

    made: str
    """When: all that had been answered before is in it."""

    lowest: int
    """Its gids are of the numbers from here …"""

    highest: int
    """… up to here: a gid's number is the gid divided by 65536."""

    workspaces: list[str]
    unread: int
    """How many transactions of the log not every reader had read."""

    has_credentials: bool
    files: int
    """How many files; each lies under its own sum."""

    members: dict[str, Member]


class File(msgspec.Struct, frozen=True, kw_only=True):
    """One file: under which key it lies on a server, and what it holds."""

    key: str
    bytes: int
    sha256: str


def table_of(member: str) -> str | None:
    """The table whose rows a member holds."""
    match = TABLE.fullmatch(member)
    return match[1] if match else None


def of_table(name: str) -> str:
    """The member with a table's rows."""
    return f"tables/{name}.jsonl"


def of_file(sum_: str) -> str:
    """The member with what a file holds."""
    return f"files/{sum_}"


def is_key(key: str, workspaces: Collection[str]) -> bool:
    """Whether a file of these workspaces may lie there: among their attachments, or photos."""
    photo = photo_of(key)
    if photo is None:
        return str(workspace_of(key)) in workspaces
    return key in {blob_of(photo, file) for file in PHOTOS.values()}


NEEDED: Final = (LISTED, of_table("users"), of_table("workspaces"))
"""What no archive is without."""
