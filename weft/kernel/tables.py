"""The vocabulary of storage, and the tables that the kernel itself keeps.

The workspace stands first in every primary key, unique constraint, foreign key and b-tree index:
tenancy guard and shard pruning in one.  Text is `COLLATE "C"`.
"""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy import BigInteger, Column
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

metadata = sa.MetaData()
gids = sa.Sequence("gids", increment=100, metadata=metadata)


def table(
    name: str,
    *columns: Column[Any] | sa.Constraint,
    key: str = "gid",
    shared: bool = False,
    **options: Any,
) -> sa.Table:
    """A table of one workspace's rows; `shared` marks the few reference tables without one."""
    first: list[Column[Any]] = (
        [] if shared else [Column("workspace_gid", BigInteger, nullable=False)]
    )
    parts = ([] if shared else ["workspace_gid"]) + key.split()
    primary = sa.PrimaryKeyConstraint(*parts, name=f"{name}_pkey")
    return sa.Table(name, metadata, *first, *columns, primary, info={"shared": shared}, **options)


def is_tenant(of: sa.FromClause) -> bool:
    """Rows of one workspace only; a shared table may name workspaces and yet span them."""
    named = getattr(of, "element", of)
    spans = isinstance(named, sa.Table) and named.info.get("shared", False)
    return "workspace_gid" in of.c and not spans


def index(on: sa.Table, columns: str, *, unique: bool = False, where: Any = None) -> sa.Index:
    """A b-tree index; its name is derived, the workspace comes first where the table has one."""
    names = columns.split()
    bare = [name.removeprefix("-") for name in names]
    parts = [
        on.c[n].desc() if raw.startswith("-") else on.c[n]
        for raw, n in zip(names, bare, strict=True)
    ]
    first = [on.c.workspace_gid] if "workspace_gid" in on.c else []
    label = f"{on.name}_{'_'.join(bare)}_{'key' if unique else 'idx'}"
    return sa.Index(label[:63], *first, *parts, unique=unique, postgresql_where=where)


def gid(name: str = "gid", *, null: bool = False) -> Column[int]:
    """A 64-bit identity; a string on the wire."""
    return Column(name, BigInteger, nullable=null)


def text(
    name: str, *, null: bool = False, default: str | None = None, length: int | None = None
) -> Column[str]:
    """Text; `length` is the longest that a caller may write, in characters."""
    info = {"length": length} if length else {}
    return Column(name, sa.Text(collation="C"), nullable=null, server_default=default, info=info)


def flag(name: str, *, default: bool | None = False, null: bool = False) -> Column[bool]:
    """A truth value."""
    return Column(
        name,
        sa.Boolean,
        nullable=null,
        server_default=None if default is None else str(default).lower(),
    )


def number(name: str, *, null: bool = False, default: int | None = None) -> Column[int]:
    """A whole number."""
    return Column(
        name, sa.Integer, nullable=null, server_default=None if default is None else str(default)
    )


def decimal(name: str, *, null: bool = True) -> Column[Decimal]:
    """An exact number."""
    return Column(name, sa.Numeric, nullable=null)


def day(name: str, *, null: bool = True) -> Column[date]:
    """A civil date."""
    return Column(name, sa.Date, nullable=null)


def moment(name: str, *, null: bool = False) -> Column[datetime]:
    """A moment in time."""
    return Column(name, sa.DateTime(timezone=True), nullable=null)


def texts(name: str, *, default: Iterable[str] = ()) -> Column[list[str]]:
    """Several short texts."""
    usual = f"{{{','.join(default)}}}"
    return Column(name, ARRAY(sa.Text), nullable=False, server_default=usual)


def tokens(name: str, *, null: bool = False) -> Column[list[int]]:
    """An array of access tokens, or of gids."""
    return Column(name, ARRAY(BigInteger), nullable=null)


def document(name: str, *, null: bool = False, default: str | None = "{}") -> Column[Any]:
    """A JSON document."""
    return Column(name, JSONB, nullable=null, server_default=None if null else default)


def version() -> Column[int]:
    """Guards lost updates; raised by every write that changes the row or who may see it."""
    return Column("version", sa.Integer, nullable=False, server_default="1")


class TransactionId(sa.types.UserDefinedType[int]):
    """xid8: lets a reader of the log stop before the oldest writer still at work."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """The type's name in PostgreSQL."""
        return "xid8"


epochs = table(
    "epochs",
    Column("access_epoch", BigInteger, nullable=False, server_default="1"),
    key="",
)

# What a person themselves had changed, wherever they work: a proof that ended, a new zone.
person_epochs = table(
    "person_epochs",
    gid("user_gid"),
    Column("access_epoch", BigInteger, nullable=False),
    moment("moved_at"),
    key="user_gid",
    shared=True,
)
sa.Index("person_epochs_moved_at_idx", person_epochs.c.moved_at)

log = table(
    "log",
    Column("id", BigInteger, sa.Identity(always=True), nullable=False),
    Column("tx", TransactionId, nullable=False, server_default=sa.text("pg_current_xact_id()")),
    moment("at"),
    gid("actor_gid", null=True),
    text("resource"),
    gid("resource_gid"),
    text("subtype", null=True),
    text("action"),
    gid("parent_gid", null=True),
    document("changes"),
    tokens("scopes"),
    tokens("readers_before"),
    tokens("readers"),
    text("cause"),
    gid("root", null=True),
    text("origin"),
    text("key", null=True),
    key="at id",
    postgresql_partition_by="RANGE (at)",
)
index(log, "resource_gid id")
sa.Index("log_tx_idx", log.c.tx, log.c.id)

feed = table("feed", Column("seq", BigInteger, nullable=False), moment("at"), gid("id"), key="seq")
index(feed, "at")
feed_heads = table("feed_heads", Column("seq", BigInteger, nullable=False), key="")

consumers = table(
    "consumers",
    text("name"),
    Column("tx", TransactionId, nullable=False, server_default=sa.text("'0'::xid8")),
    Column("id", BigInteger, nullable=False, server_default="0"),
    key="name",
    shared=True,
)

audit = table(
    "audit",
    Column("id", BigInteger, sa.Identity(always=True), nullable=False),
    moment("at"),
    gid("actor_gid", null=True),
    text("actor_kind"),
    text("action"),
    text("resource"),
    gid("resource_gid", null=True),
    text("origin"),
    text("address", null=True),
    document("details"),
    key="at id",
    postgresql_partition_by="RANGE (at)",
)
index(audit, "resource_gid at")

answers = table(
    "answers",
    gid("user_gid"),
    text("key"),
    Column("digest", sa.LargeBinary, nullable=False),
    number("status"),
    text("body", null=True),
    moment("at"),
    key="user_gid key",
)
index(answers, "at")

trash_batches = table(
    "trash_batches",
    gid(),
    gid("user_gid", null=True),
    gid("resource_gid"),
    text("resource"),
    text("name"),
    moment("at"),
    moment("restored_at", null=True),
    moment("purged_at", null=True),
    document("places"),
    version(),
)
index(trash_batches, "at")
index(trash_batches, "resource_gid")
index(trash_batches, "purged_at", where=trash_batches.c.purged_at.is_not(None))

runs = table(
    "runs",
    gid(),
    gid("user_gid", null=True),
    text("kind"),
    text("status", default="waiting"),
    gid("target_gid", null=True),
    document("input"),
    document("output"),
    text("error", null=True),
    number("attempts", default=0),
    Column("fence", BigInteger, nullable=False, server_default="0"),
    moment("due_at"),
    moment("leased_until", null=True),
    moment("created_at"),
    moment("finished_at", null=True),
)
index(runs, "status due_at")
index(runs, "target_gid created_at gid", where=runs.c.target_gid.is_not(None))
run_steps = table(
    "run_steps", gid("run_gid"), text("name"), document("output"), moment("at"), key="run_gid name"
)

server_facts = table("server_facts", text("name"), text("value"), key="name", shared=True)
PARTITIONED = ("log", "audit", "stories")
