"""This module is about the settings of our PostgreSQL, scaled to the machine it runs on."""

import os
from collections.abc import Mapping
from pathlib import Path

MEGABYTE = 1 << 20
SMALL_BOOKS = 1024
"""Megabytes of buffers: the books kept on 4,096 of them alone take 90 when idle."""

CGROUP_LIMITS = (
    Path("/sys/fs/cgroup/memory.max"),
    Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"),
)
FIRST_RULES = "# Only the socket, in a directory closed to all but us.\nlocal all all trust\n"
"""What clusters were made with before backups were taken from a running one."""

ACCESS_RULES = FIRST_RULES + "local replication postgres trust\n"
INCLUDE = "\n# Weft's own settings, then the operator's.\ninclude 'weft.conf'\n" + (
    "include_if_exists 'local.conf'\n"
)


def usable_memory() -> int:
    """Return the bytes of memory this process may count on: the machine's, or its cgroup's."""
    physical = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    limits = [_limit(path) for path in CGROUP_LIMITS]
    return min([physical, *(limit for limit in limits if limit)])


def configuration(
    socket_directory: Path, further: Mapping[str, str], *, memory: int, durable: bool
) -> str:
    """Return the text of `weft.conf`: what every server has, and further settings of this one."""
    settings = {
        **_settings(socket_directory, memory), **({} if durable else _CARELESS), **further
    }  # fmt: skip
    lines = [f"{name} = {_quoted(value)}" for name, value in settings.items()]
    head = "# Written at every start of Weft; put your own settings into local.conf."
    return "\n".join([head, *lines, ""])


def _settings(socket_directory: Path, memory: int) -> dict[str, str]:
    return {
        "listen_addresses": "",
        "unix_socket_directories": str(socket_directory),
        "max_connections": "100",
        "shared_buffers": _share(memory, 8, least=64, most=SMALL_BOOKS),
        "effective_cache_size": _share(memory, 2, least=128, most=1 << 20),
        "work_mem": _share(memory, 512, least=4, most=32),
        "maintenance_work_mem": _share(memory, 16, least=32, most=1024),
        **_FIXED,
    }


_FIXED = {
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "jit": "off",
    "wal_compression": "on",
    "min_wal_size": "128MB",
    "max_wal_size": "2GB",
    "checkpoint_timeout": "15min",
    "random_page_cost": "1.1",
    "max_locks_per_transaction": "256",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    "logging_collector": "on",
    "log_directory": "log",
    "log_filename": "postgresql-%a.log",
    "log_truncate_on_rotation": "on",
    "log_rotation_size": "0",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_line_prefix": "%m [%p] ",
}

_CARELESS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "64MB",
    "logging_collector": "off",
}
"""For throw-away clusters: as fast as can be, gone after a crash."""


def _limit(path: Path) -> int | None:
    try:
        text = path.read_text().strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None


def _share(memory: int, parts: int, *, least: int, most: int) -> str:
    return f"{max(least, min(most, memory // parts // MEGABYTE))}MB"


def _quoted(value: str) -> str:
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"
