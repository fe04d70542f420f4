"""Operations on the trash: what one deleted, how it comes back, and how it goes for good."""

from weft.exchange.imports.restoring import restore_import
from weft.kernel import inputs
from weft.kernel.listing import Listing
from weft.kernel.operations import Asked, Operation
from weft.planning.status_updates.commands import restore_update
from weft.work.attachments.commands import restore_attachment
from weft.work.baselines.commands import restore_baseline
from weft.work.briefs.commands import restore_brief
from weft.work.custom_types.commands import restore_type
from weft.work.field_settings.commands import restore_custom_field
from weft.work.messages.commands import restore_message
from weft.work.projects.commands import restore_project
from weft.work.saved_views.commands import restore_view
from weft.work.stories.commands import restore_story
from weft.work.tags.commands import restore_tag
from weft.work.tasks.commands.trashing import restore_task
from weft.work.templates.commands import restore_project_template, restore_task_template
from weft.work.trash.commands import empty_trash, purging, restoring
from weft.work.trash.listings import TRASH
from weft.work.trash.resource import TrashBatch

# Resource → how its feature brings a deletion back.
RESTORE = {
    "project": restore_project,
    "story": restore_story,
    "message": restore_message,
    "attachment": restore_attachment,
    "tag": restore_tag,
    "task": restore_task,
    "custom_field": restore_custom_field,
    "custom_type": restore_type,
    "saved_view": restore_view,
    "status_update": restore_update,
    "project_brief": restore_brief,
    "baseline": restore_baseline,
    "project_template": restore_project_template,
    "task_template": restore_task_template,
    "import": restore_import,
}
WORKSPACE = inputs.ref("workspace", "workspace", "The workspace; by default one's first.")


def _chosen(_: Asked) -> tuple[Listing, dict[str, object]]:
    return TRASH, {}


OPERATIONS = (
    Operation(
        method="GET",
        path="/trash",
        id="getTrash",
        tag="Trash",
        doc="What the caller deleted or may restore, the latest first.",
        returns=TrashBatch.spec,
        parameters=(WORKSPACE,),
        list=_chosen,
        home="/api/weft/1",
    ),
    Operation(
        method="POST",
        path="/trash/{trash_batch_gid}/restore",
        id="restoreTrashBatch",
        tag="Trash",
        doc="Bring back exactly what one deletion took away.",
        places=(inputs.ref("trash_batch_gid", "trash_batch", "The deletion."),),
        command=restoring(RESTORE),
        home="/api/weft/1",
    ),
    Operation(
        method="DELETE",
        path="/trash/{trash_batch_gid}",
        id="purgeTrashBatch",
        tag="Trash",
        doc="Let go of a deletion for good, with its files. It cannot be brought back.",
        places=(inputs.ref("trash_batch_gid", "trash_batch", "The deletion."),),
        command=purging(RESTORE),
        home="/api/weft/1",
    ),
    Operation(
        method="DELETE",
        path="/trash",
        id="emptyTrash",
        tag="Trash",
        doc="Let go of what the caller deleted, for good; `purged` says how many deletions went, "
        "at most 10,000 at once.",
        parameters=(WORKSPACE,),
        command=empty_trash,
        home="/api/weft/1",
    ),
)
