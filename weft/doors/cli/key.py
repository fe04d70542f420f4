"""This module is about the key that seals cursors and cookies when the operator names none."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from weft.kernel.operating import CannotRun

NAME = "secret.key"


def own_key(data: Path) -> str:
    """Return the key of a data directory, made at the first start and readable by us alone."""
    path = data / NAME
    with suppress(FileExistsError):
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
    key = path.read_text().strip()
    if not key:
        raise CannotRun(f"{path} is empty; delete it, and a new key is made.")
    return key
