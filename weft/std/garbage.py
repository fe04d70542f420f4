"""This module is about Python's search for garbage, where it is known that there is none."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def kept_all() -> Generator[None]:
    """No search meanwhile: a hundred thousand objects that are made at once would be looked through
    again and again, which takes three times as long as making them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
