"""What the worker notes about an import while it carries it out, as long as it is its run."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from weft.kernel.runs import Lost, Run

ROW = """SELECT i.format, i.file_name, i.blob_key, i.size, i.project_gid,
 i.choices::text AS choices, i.mapping::text AS mapping FROM imports i
WHERE i.workspace_gid = $1 AND i.gid = $2 AND i.run_gid = $3"""
# lint: allow write-door — the worker notes how far it is, whoever may do what meanwhile
PROGRESS = """UPDATE imports SET done = $4 WHERE workspace_gid = $1 AND gid = $2 AND run_gid = $3
RETURNING 1"""
# lint: allow write-door — the worker notes how it ended
END = """UPDATE imports SET status = $4, error = $5, finished_at = $6, version = version + 1,
 format = coalesce($7, format), survey = coalesce($8::jsonb, survey),
 mapping = coalesce($9::jsonb, mapping), report = coalesce($10::jsonb, report)
WHERE workspace_gid = $1 AND gid = $2 AND run_gid = $3 RETURNING 1"""
OLD_SHEET = "SELECT blob_key FROM import_sheets WHERE workspace_gid = $1 AND import_gid = $2"
# lint: allow write-door — the worker keeps the report of what it did
KEEP_SHEET = """INSERT INTO import_sheets (workspace_gid, import_gid, blob_key, size)
VALUES ($1, $2, $3, $4) ON CONFLICT (workspace_gid, import_gid)
DO UPDATE SET blob_key = excluded.blob_key, size = excluded.size"""
LONGEST_ERROR: Final = 1_000
NOTHING: Mapping[str, Any] = {}


class Ledger:
    """The row of the import that a run is about."""

    def __init__(self, run: Run) -> None:
        assert run.target is not None
        self._run = run
        self._place = (run.workspace, run.target, run.gid)

    async def row(self) -> dict[str, Any] | None:
        """What is to be done; None where the import was forgotten, or is another run's by now."""
        found = await self._run.base.row(ROW, *self._place)
        if found is None:
            return None
        documents = {name: msgspec.json.decode(found[name]) for name in ("choices", "mapping")}
        return dict(found) | documents

    async def progress(self, done: int) -> None:
        """So many items have come."""
        if not await self._run.base.value(PROGRESS, *self._place, done):
            raise Lost

    async def end(
        self,
        status: str,
        error: str | None = None,
        *,
        form: str | None = None,
        documents: Mapping[str, Any] = NOTHING,
    ) -> None:
        """It is over: well, or with the sentence that says why not."""
        kept = [_written(documents.get(name)) for name in ("survey", "mapping", "report")]
        said = error[:LONGEST_ERROR] if error else None
        now = self._run.clock.now()
        if not await self._run.base.value(END, *self._place, status, said, now, form, *kept):
            raise Lost

    async def keep_sheet(self, key: str, size: int) -> str | None:
        """The report row by row lies there from now on; where the one before lies."""
        workspace, gid, _ = self._place
        old = await self._run.base.value(OLD_SHEET, workspace, gid)
        await self._run.base.row(KEEP_SHEET, workspace, gid, key, size)
        return old


def _written(document: Any) -> str | None:
    """As JSON that the database takes: no text there holds a NUL."""
    if document is None:
        return None
    return msgspec.json.encode(_clean(msgspec.to_builtins(document))).decode()


def _clean(value: Any) -> Any:
    match value:
        case str():
            return value.replace("\0", "")
        case dict():
            return {_clean(key): _clean(inner) for key, inner in value.items()}  # pyright: ignore[reportUnknownVariableType]
        case list():
            return [_clean(inner) for inner in value]  # pyright: ignore[reportUnknownVariableType]
        case _:
            return value
