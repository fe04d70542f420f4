"""This module is about temporary directories whose maker was killed before it could tidy up."""

import os
import shutil
import tempfile
from pathlib import Path


def owned(prefix: str) -> str:
    """Return a prefix for a temporary directory that names its maker, this process."""
    return f"{prefix}{os.getpid()}-"


def sweep(prefix: str, place: Path | None = None) -> None:
    """Remove directories of ours whose makers are gone."""
    for path in (place or Path(tempfile.gettempdir())).glob(f"{prefix}[0-9]*-*"):
        maker = path.name.removeprefix(prefix).partition("-")[0]
        if maker.isdigit() and not Path(f"/proc/{maker}").exists() and _is_ours(path):
            shutil.rmtree(path, ignore_errors=True)


def _is_ours(path: Path) -> bool:
    try:
        return path.lstat().st_uid == os.geteuid() and not path.is_symlink()
    except FileNotFoundError:
        return False
