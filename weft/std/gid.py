"""Global identities: one 64-bit integer that says what it names and where it lives.

`gid = n · 65536 + kind · 1024 + bucket`.  `kind` (6 bits) tells what is named, so a reference needs
no probing; `bucket` (10 bits) is the shard slot of the workspace, 0 for users and workspaces.
"""

from enum import IntEnum

BUCKETS = 1024
KINDS = 64
LARGEST = 2**63 - 1


class Kind(IntEnum):
    """What a gid names.  Numbers are for ever: append, never renumber."""

    WORKSPACE = 1
    USER = 2
    TEAM = 3
    TEAM_MEMBERSHIP = 4
    WORKSPACE_MEMBERSHIP = 5
    PROJECT = 6
    PROJECT_MEMBERSHIP = 7
    SECTION = 8
    TASK = 9
    STORY = 10
    TAG = 11
    ATTACHMENT = 12
    CUSTOM_FIELD = 13
    ENUM_OPTION = 14
    CUSTOM_FIELD_SETTING = 15
    USER_TASK_LIST = 16
    TOKEN = 17
    SESSION = 18
    JOB = 19
    WEBHOOK = 20
    PROJECT_TEMPLATE = 21
    TASK_TEMPLATE = 22
    PROJECT_BRIEF = 23
    STATUS_UPDATE = 24
    REACTION = 25
    PORTFOLIO = 26
    GOAL = 27
    TRASH_BATCH = 28
    CUSTOM_FIELD_MEMBERSHIP = 29
    CUSTOM_TYPE = 30
    TIME_PERIOD = 31
    ACCESS_REQUEST = 32
    RUN = 33
    SAVED_VIEW = 34
    INVITATION = 35
    CUSTOM_TYPE_STATUS_OPTION = 40
    CUSTOM_TYPE_MEMBERSHIP = 41
    CALENDAR_FEED = 42
    EXPORT = 43
    BASELINE = 50
    MESSAGE = 51


_KIND_OF = {int(kind): kind for kind in Kind}


def compose(n: int, kind: Kind, bucket: int) -> int:
    """The identity of the `n`-th thing of this server."""
    return n * (KINDS * BUCKETS) + kind * BUCKETS + bucket


def kind_of(gid: int) -> Kind | None:
    """What the gid names; None for a number that no kind has."""
    return _KIND_OF.get(gid // BUCKETS % KINDS)


def bucket_of(gid: int) -> int:
    """The shard slot of the workspace that holds the thing."""
    return gid % BUCKETS


def parse(text: str) -> int | None:
    """The wire form, 1 to 19 decimal digits; None for anything else."""
    if not (0 < len(text) <= 19 and text.isascii() and text.isdigit()):
        return None
    number = int(text)
    return number if 0 < number <= LARGEST else None
