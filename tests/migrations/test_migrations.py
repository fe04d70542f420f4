"""This module is about migrations: dated, in one line, and telling the same as the tables."""

import asyncio
import os
import re
from pathlib import Path

import asyncpg
import pytest
from alembic import command
from alembic.script import ScriptDirectory

from weft.adapters.postgres import Cluster, temporary_cluster
from weft.doors.cli.backing_up import Taking, before_migration, take
from weft.doors.cli.children import Surroundings, lifeline
from weft.doors.cli.database import bring_up_to_date
from weft.kernel.backups import backups_in
from weft.kernel.database import Database
from weft.kernel.migrating import (
    SchemaRefused,
    alembic_configuration,
    known_versions,
    migrations_directory,
    newest_version,
    upgrade,
    version_of,
)
from weft.kernel.moving import UNFINISHED
from weft.kernel.operating import CannotRun
from weft.kernel.settings import Settings
from weft.main import metadata

BIN = os.environ.get("WEFT_TEST_PG_BIN")
AROUND = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


SEQUENCES = "SELECT sequencename, increment_by FROM pg_sequences ORDER BY 1"
FUNCTIONS = """SELECT proname, prosrc, procost FROM pg_proc
WHERE pronamespace = 'public'::regnamespace ORDER BY 1"""


def test_every_migration_is_dated_as_it_is_named_and_they_stand_in_one_line() -> None:
    script = ScriptDirectory.from_config(alembic_configuration("postgresql://nowhere"))
    found = [revision.revision for revision in script.walk_revisions()]
    assert found == list(reversed(known_versions()))
    assert script.get_heads() == [newest_version()]


def test_no_migration_imports_weft() -> None:
    texts = [path.read_text() for path in migrations_directory().rglob("*.py")]
    assert [text for text in texts if re.search(r"^\s*(from|import) weft", text, re.M)] == []


@pytest.mark.database
async def test_a_migrated_database_has_the_declared_tables_and_no_others() -> None:
    with temporary_cluster(BIN) as dsn:
        await asyncio.to_thread(upgrade, dsn)
        compared = alembic_configuration(dsn, metadata=metadata())
        await asyncio.to_thread(command.check, compared)


@pytest.mark.database
@pytest.mark.parametrize("question", [SEQUENCES, FUNCTIONS])
async def test_a_migrated_database_has_the_declared_sequences_and_functions(
    base: Database, question: str
) -> None:
    """Alembic does not compare these."""
    with temporary_cluster(BIN) as dsn:
        await asyncio.to_thread(upgrade, dsn)
        connection = await asyncpg.connect(dsn)
        migrated = await connection.fetch(question)
        await connection.close()
    assert migrated == await base.rows(question)


@pytest.mark.database
async def test_migrating_twice_and_at_once_ends_at_the_newest_schema() -> None:
    with temporary_cluster(BIN) as dsn:
        assert await version_of(dsn) is None
        with lifeline() as held:
            around = Surroundings({**AROUND, "WEFT_DATABASE_URL": dsn}, held)
            codes = await asyncio.gather(*(around.run("migrate") for _ in range(3)))
        assert codes == [0, 0, 0]
        await asyncio.to_thread(upgrade, dsn)
        assert await version_of(dsn) == newest_version()


@pytest.mark.database
async def test_what_a_move_has_not_filled_to_its_end_is_no_database_to_work_on() -> None:
    with temporary_cluster(BIN) as dsn:
        connection = await asyncpg.connect(dsn)
        await connection.execute(f"CREATE TABLE {UNFINISHED} ()")
        await connection.close()
        with lifeline() as held:
            around = Surroundings({**AROUND, "WEFT_DATABASE_URL": dsn}, held)
            with pytest.raises(CannotRun, match="could not be brought up to date"):
                await bring_up_to_date(Settings(database_url=dsn), around, cluster=None)
        assert await version_of(dsn) is None


@pytest.mark.database
async def test_the_schema_of_a_newer_weft_is_left_alone() -> None:
    with temporary_cluster(BIN) as dsn:
        await asyncio.to_thread(upgrade, dsn)
        connection = await asyncpg.connect(dsn)
        await connection.execute("UPDATE alembic_version SET version_num = '99991231_2359'")
        await connection.close()
        with pytest.raises(SchemaRefused, match="last used by a newer Weft"):
            await asyncio.to_thread(upgrade, dsn)
        assert await version_of(dsn) == "99991231_2359"


@pytest.mark.database
async def test_older_data_is_backed_up_before_it_is_migrated_and_not_again_half_way(
    tmp_path: Path,
) -> None:
    settings = Settings(data=tmp_path / "data")
    cluster = Cluster(settings.data, BIN)
    dsn = await asyncio.to_thread(cluster.start)
    try:
        cluster.remember_schema("20200101_0000")
        with lifeline() as held:
            given = Settings(data=settings.data, database_url=dsn)
            await bring_up_to_date(given, Surroundings(AROUND, held), cluster=cluster)
        (made,) = backups_in(settings.data / "backups")
        assert made.about.schema == "20200101_0000"
        assert made.is_before_a_migration
        assert cluster.footprint().schema == newest_version()
        cluster.remember_schema("20200101_0000")  # as if it had been killed before its end
        with lifeline() as held:
            await bring_up_to_date(given, Surroundings(AROUND, held), cluster=cluster)
        assert backups_in(settings.data / "backups") == [made]
        assert cluster.footprint().schema == newest_version()
    finally:
        await asyncio.to_thread(cluster.stop)


@pytest.mark.database
async def test_files_that_were_borrowed_before_a_migration_are_copied_for_every_other_backup(
    tmp_path: Path,
) -> None:
    settings = Settings(data=tmp_path / "data")
    cluster = Cluster(settings.data, BIN)
    await asyncio.to_thread(cluster.start)
    try:
        file = settings.data / "files/ab/cd"
        file.parent.mkdir(parents=True)
        file.write_bytes(b"warp")
        await asyncio.to_thread(before_migration, settings, cluster, newest_version())
        asked = Taking(settings, cluster, settings.data / "backups")
        made = await asyncio.to_thread(take, asked, lambda _: None)
        copy = made.path / "files/ab/cd"
        assert copy.read_bytes() == b"warp"
        assert copy.stat().st_ino != file.stat().st_ino
    finally:
        await asyncio.to_thread(cluster.stop)
