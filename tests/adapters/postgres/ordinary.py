"""This module is about running a piece of a test as somebody who is not root."""

import multiprocessing
import os
import pwd
from collections.abc import Callable
from pathlib import Path
from typing import Any

from weft.adapters.postgres.account import Account
from weft.adapters.postgres.binaries import find, within_reach

LIMIT = 60
FORK = multiprocessing.get_context("fork")


def as_ordinary_user(act: Callable[[], Any]) -> Any:
    """Return what a function returns to an ordinary user; we fork, for `/root` may hold Python."""
    if os.geteuid() != 0:
        return act()
    ours, theirs = FORK.Pipe()
    child = FORK.Process(target=_drop_and_call, args=(act, theirs))
    child.start()
    theirs.close()
    assert ours.poll(LIMIT), "the ordinary user gave no answer in time"
    answer = ours.recv()
    child.join(LIMIT)
    assert not isinstance(answer, BaseException), answer
    return answer


def programs_for_everyone(bin_dir: Path | None) -> Path:
    """Return PostgreSQL's programs at a place where an ordinary user can run them."""
    if os.geteuid() != 0:
        return find(bin_dir).directory
    return within_reach(find(bin_dir), nobody()).directory


def nobody() -> Account:
    """Return an account that exists everywhere and owns nothing."""
    entry = pwd.getpwnam("nobody")
    return Account(entry.pw_uid, entry.pw_gid)


def home_of_ordinary_user(path: Path) -> Path:
    """Make a directory that belongs to the ordinary user."""
    path.mkdir(mode=0o700)
    if os.geteuid() == 0:
        os.chown(path, nobody().uid, nobody().gid)
    return path


def _drop_and_call(act: Callable[[], Any], answer: Any) -> None:
    os.setgroups([])
    os.setgid(nobody().gid)
    os.setuid(nobody().uid)
    try:
        answer.send(act())
    except BaseException as error:
        answer.send(error)
