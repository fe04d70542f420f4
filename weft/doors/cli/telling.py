"""This module is about telling, on one line of a terminal, how far a long command has come."""

import sys


class Telling:
    """Says each word of progress in place of the one before; into a file, each stage once."""

    def __init__(self) -> None:
        self._stage, self._is_line = "", sys.stderr.isatty()

    def __call__(self, words: str) -> None:
        """Tell it."""
        stage = words.partition(":")[0]
        if self._is_line:
            sys.stderr.write(f"\r\x1b[K  {words}")
        elif stage != self._stage:
            sys.stderr.write(f"  {stage}\n")
        sys.stderr.flush()
        self._stage = stage

    def end(self) -> None:
        """Leave the line as it was."""
        if self._is_line and self._stage:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def in_words(size: int) -> str:
    """A number of bytes as people say it."""
    amount, unit = float(size), "bytes"
    for unit in ("bytes", "KB", "MB", "GB", "TB"):
        if amount < 1000 or unit == "TB":
            break
        amount /= 1000
    return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
