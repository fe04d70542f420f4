"""This module is about what work costs: processor time and memory, as the kernel counts them."""

import os
from collections.abc import Iterable
from pathlib import Path

PROC = Path("/proc")
TICK = os.sysconf("SC_CLK_TCK")
CHILDREN = slice(15, 17)
"""Where `stat` has the times of children that have ended, user's and system's; see proc(5)."""


def children(pid: int) -> list[int]:
    """The direct children of a process."""
    found: list[int] = []
    for task in _tasks(pid):
        try:
            found += map(int, (task / "children").read_text().split())
        except OSError:
            continue
    return found


def tree(pid: int) -> list[int]:
    """A process and everything below it."""
    return [pid, *(below for child in children(pid) for below in tree(child))]


def spent(pid: int) -> float:
    """Milliseconds of processor time of a process that lives, all threads."""
    total = 0
    for task in _tasks(pid):
        try:
            total += int((task / "schedstat").read_text().split()[0])
        except (OSError, IndexError, ValueError):
            continue
    return total / 1e6


def spent_by_cluster(postmaster: int) -> float:
    """Of a whole PostgreSQL: what lives, and what has ended since it began (in ticks of 10 ms)."""
    ended = sum(map(int, _stat(postmaster)[CHILDREN])) * 1000 / TICK
    return ended + sum(map(spent, [postmaster, *children(postmaster)]))


def proportional(pids: Iterable[int]) -> float:
    """Megabytes of proportional set size: shared pages are counted once, over all who share."""
    return sum(map(_pss, pids)) / 1024


def _pss(pid: int) -> int:
    try:
        lines = (PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


def resident(pid: int) -> float:
    """Megabytes in memory."""
    for line in (PROC / str(pid) / "status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _tasks(pid: int) -> list[Path]:
    try:
        return list((PROC / str(pid) / "task").iterdir())
    except OSError:
        return []


def _stat(pid: int) -> list[str]:
    """The fields of `stat`, the first two left empty: the program's name may hold spaces."""
    text = (PROC / str(pid) / "stat").read_text()
    return ["", "", *text.rpartition(")")[2].split()]
