"""This module is about how alembic reaches the database; it never imports weft."""

import asyncio
import os
import time
from typing import Any

import asyncpg
import sqlalchemy as sa
from alembic import context
from column_types import TransactionId
from sqlalchemy.dialects.postgresql.base import ischema_names
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

LOCK = 0x57454654
"""One migration at a time, however many servers start together."""

ASKING_AGAIN = 0.2
"""Seconds.  Who waited within a statement would be waited for by an index that is made meanwhile,
and both for ever.
"""

PARTITIONS = sa.text("SELECT relname FROM pg_class WHERE relispartition AND relkind IN ('r', 'p')")


ischema_names["xid8"] = TransactionId


def _rendered(kind: str, thing: Any, writing: Any) -> str | bool:
    """Write a type of ours by its name in SQL, for a migration never imports weft."""
    if kind != "type" or not isinstance(thing, sa.types.UserDefinedType):
        return False
    writing.imports.add("from column_types import Named")
    return f"Named({thing.get_col_spec()!r})"  # pyright: ignore


def _url() -> str:
    return context.config.attributes.get("url") or os.environ["WEFT_DATABASE_URL"]


def _run(connection: sa.Connection) -> None:
    while not connection.scalar(sa.text("SELECT pg_try_advisory_lock(:lock)"), {"lock": LOCK}):
        connection.commit()
        time.sleep(ASKING_AGAIN)
    partitions = set(connection.scalars(PARTITIONS))
    connection.commit()

    def is_declared(_: object, name: str | None, kind: str, reflected: bool, __: object) -> bool:
        """Leave monthly partitions to the database: only their parent is declared."""
        return not (kind == "table" and reflected and name in partitions)

    context.configure(
        connection=connection,
        target_metadata=context.config.attributes.get("metadata"),
        include_object=is_declared,
        render_item=_rendered,
        compare_type=True,
        compare_server_default=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def _connect() -> None:
    url = _url()
    engine = create_async_engine(
        "postgresql+asyncpg://", async_creator=lambda: asyncpg.connect(url), poolclass=NullPool
    )
    async with engine.connect() as connection:
        await connection.run_sync(_run)
    await engine.dispose()


if context.is_offline_mode():
    raise SystemExit("Weft's migrations run against a database: give WEFT_DATABASE_URL.")
asyncio.run(_connect())
