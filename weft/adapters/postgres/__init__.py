"""This package is about the PostgreSQL that Weft brings along and looks after itself."""

from weft.adapters.postgres.account import ACCOUNT_NAME, account
from weft.adapters.postgres.cluster import Cluster
from weft.adapters.postgres.directory import Footprint
from weft.adapters.postgres.refusal import ClusterError
from weft.adapters.postgres.temporary import temporary_cluster

__all__ = [
    "ACCOUNT_NAME",
    "Cluster",
    "ClusterError",
    "Footprint",
    "account",
    "temporary_cluster",
]
