"""Operations on imports: from the file of another system to the report, and back."""

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response, StreamingResponse

from weft.doors.rest.answering import Answering
from weft.doors.rest.calls import Call
from weft.exchange.imports.commands import (
    begin_import,
    bring_import,
    change_import,
    check_import,
    forget_import,
    list_formats,
    stop_import,
    take_import_back,
)
from weft.exchange.imports.formats.registry import AUTO, FORMATS
from weft.exchange.imports.listings import IMPORTS
from weft.exchange.imports.resource import Import
from weft.exchange.imports.sheets import Sheets
from weft.kernel import inputs
from weft.kernel.access import Actor
from weft.kernel.errors import NotFound
from weft.kernel.listing import Listing, named
from weft.kernel.operations import Asked, Operation, by_path

WEFT = "/api/weft/1"
TAG = "Imports"
ONE = "/imports/{import_gid}"
IMPORT = (inputs.ref("import_gid", "import", "The import."),)
WORKSPACE = inputs.ref("workspace", "workspace", "The workspace.", required=True)
FORMAT = inputs.text(
    "format",
    "What wrote the file; `auto`, or left out: the file tells.",
    choices=(AUTO, *FORMATS),
)
CHOICES = inputs.anything(
    "choices",
    "About the reading, as a JSON object: `columns` (place of a column → what it is), `days`"
    " (`month first`), `zone` (of moments without offset).",
)
SEEN = named(Import.spec)


def _own(asked: Asked) -> tuple[Listing, Mapping[str, Any]]:
    return IMPORTS, {**asked.query, "parent": asked.query["workspace"]}


async def show_report(answering: Answering, call: Call, who: Actor) -> Response:
    """`GET /imports/{import_gid}/report`."""
    gid = call.path["import_gid"]
    if not await answering.fetch(who, SEEN, [gid], {"gid": {}}):
        raise NotFound.of("import", gid)
    lines = await answering.means.of(Sheets).of(answering.base, who.workspace, who.user, gid)
    headers = {
        "content-disposition": f'attachment; filename="import-{gid}.csv"',
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
    }
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)


def _begins(verb: str, name: str, doc: str, command: Any) -> Operation:
    return Operation(
        method="POST",
        path=f"{ONE}/{verb}",
        id=name,
        tag=TAG,
        doc=doc,
        returns=Import.spec,
        places=IMPORT,
        command=command,
        scope="projects:write",
        home=WEFT,
        refuses=(410,),
    )


OPERATIONS = (
    Operation(
        method="GET",
        path="/import_formats",
        id="getImportFormats",
        tag=TAG,
        doc="What can be imported: `name`, `title` and the usual `endings` of its files.",
        command=list_formats,
        scope="projects:read",
        home=WEFT,
    ),
    Operation(
        method="GET",
        path="/imports",
        id="getImports",
        tag=TAG,
        doc="The caller's own imports in a workspace, the latest first.",
        returns=Import.spec,
        parameters=(WORKSPACE,),
        list=_own,
        scope="projects:read",
        home=WEFT,
    ),
    Operation(
        method="POST",
        path="/imports",
        id="createImport",
        tag=TAG,
        doc="Begin an import: send the file.  It is kept and read; ask again until its `status` is"
        " `read`, then decide on its `mapping`, check it, bring it.",
        returns=Import.spec,
        status=201,
        body=(
            WORKSPACE,
            FORMAT,
            inputs.ref("project", "project", "Where a file of one board goes."),
            CHOICES,
        ),
        command=begin_import,
        takes_files=True,
        largest_file="limit_import_bytes",
        scope="projects:write",
        home=WEFT,
    ),
    Operation(
        method="GET",
        path=ONE,
        id="getImport",
        tag=TAG,
        doc="How far an import is, what its file holds, what becomes of it, and what came of it.",
        returns=Import.spec,
        places=IMPORT,
        read=by_path("import_gid"),
        scope="projects:read",
        home=WEFT,
    ),
    Operation(
        method="PUT",
        path=ONE,
        id="updateImport",
        tag=TAG,
        doc="Decide what becomes what: a `mapping` takes the place of the one before.  With other"
        " choices, or another format, the file is read anew, and the mapping guessed.",
        returns=Import.spec,
        places=IMPORT,
        body=(
            inputs.anything(
                "mapping", "What becomes what, in the form in which the import shows it."
            ),
            FORMAT,
            CHOICES,
        ),
        command=change_import,
        scope="projects:write",
        home=WEFT,
        refuses=(410,),
    ),
    _begins(
        "check",
        "checkImport",
        "Find out what would come of it: the same report, and nothing is written.",
        check_import,
    ),
    _begins(
        "bring",
        "bringImport",
        "Bring it: what is new is made, what changed since an earlier import is changed.",
        bring_import,
    ),
    Operation(
        method="POST",
        path=f"{ONE}/stop",
        id="stopImport",
        tag=TAG,
        doc="Stop what is at work.  What has come so far stays: take it back, or bring the rest.",
        returns=Import.spec,
        places=IMPORT,
        command=stop_import,
        scope="projects:write",
        home=WEFT,
    ),
    _begins(
        "take_back",
        "takeImportBack",
        "Put everything that this import made into the trash, in one deletion.",
        take_import_back,
    ),
    Operation(
        method="GET",
        path=f"{ONE}/report",
        id="getImportReport",
        tag=TAG,
        doc="The last report row by row, as CSV: what came, what changed its shape, what was lost.",
        places=IMPORT,
        serve=show_report,
        scope="projects:read",
        home=WEFT,
        batches=False,
    ),
    Operation(
        method="DELETE",
        path=ONE,
        id="deleteImport",
        tag=TAG,
        doc="Forget an import and its file.  What it brought stays, and can no longer be taken"
        " back as one.",
        places=IMPORT,
        command=forget_import,
        scope="projects:delete",
        home=WEFT,
    ),
)
