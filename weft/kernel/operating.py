"""This module is about what an operator must hear: a sentence instead of a traceback."""


class CannotRun(Exception):
    """Weft cannot run like this; the message says why and what to do."""
