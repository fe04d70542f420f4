"""This module is about the one way our PostgreSQL says no: a sentence for the operator."""


class ClusterError(Exception):
    """The cluster cannot do what was asked; the message says why and what to do."""
