"""This module is about the one way our PostgreSQL says no: a sentence for the operator."""

from weft.kernel.operating import CannotRun


class ClusterError(CannotRun):
    """The cluster cannot do what was asked; the message says why and what to do."""
