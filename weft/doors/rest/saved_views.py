"""Operations on saved views, and the grammar of their filters."""

from typing import Any

from weft.kernel import inputs
from weft.kernel.operations import Asked, Operation, by_path, under
from weft.kernel.unit_of_work import Reply, Unit
from weft.work.filters.logic import described
from weft.work.saved_views.commands import create_view, delete_view, set_default_view, update_view
from weft.work.saved_views.listings import VIEWS_OF
from weft.work.saved_views.resource import HOMES, SavedView

WEFT = "/api/weft/1"
VIEW = (inputs.ref("saved_view_gid", "saved_view", "The view."),)
PARENT = inputs.ref("parent", HOMES, "What it looks at.", required=True, nullable=False)
BESIDE = (
    inputs.ref("insert_before", "saved_view", "The view that it goes before."),
    inputs.ref("insert_after", "saved_view", "The view that it goes after."),
)
NAME = inputs.text("name", "What the view is called.", length=200, required=True, nullable=False)


async def tell_grammar(_: Unit, __: Asked) -> Reply:
    """What filters are made of."""
    return Reply(value=described())


def _of(home: str, title: str, doc: str) -> Operation:
    return Operation(
        method="GET",
        path=f"/{home}s/{{{home}_gid}}/saved_views",
        id=f"getSavedViewsFor{title}",
        tag="Saved views",
        doc=doc,
        returns=SavedView.spec,
        places=(inputs.ref(f"{home}_gid", home, f"The {home.replace('_', ' ')}."),),
        list=under(VIEWS_OF[home], f"{home}_gid"),
        scope="projects:read",
        home=WEFT,
    )


def _act(method: str, path: str, id: str, doc: str, command: Any, **more: Any) -> Operation:
    given: dict[str, Any] = {"tag": "Saved views", "home": WEFT, "scope": "projects:write"} | more
    return Operation(method=method, path=path, id=id, doc=doc, command=command, **given)


OPERATIONS = (
    _of("project", "Project", "The views of a project that the caller has, in their order."),
    _of("user_task_list", "UserTaskList", "The caller's views of their own list."),
    _of("workspace", "Workspace", "The caller's saved searches of a workspace."),
    _act(
        "POST",
        "/saved_views",
        "createSavedView",
        "Save a view of a project, of one's own list, or of a search of the workspace.",
        create_view,
        returns=SavedView.spec,
        status=201,
        body=inputs.of_resource(SavedView.spec, "create", PARENT, NAME, *BESIDE),
    ),
    Operation(
        method="GET",
        path="/saved_views/{saved_view_gid}",
        id="getSavedView",
        tag="Saved views",
        doc="Read a view.",
        returns=SavedView.spec,
        places=VIEW,
        read=by_path("saved_view_gid"),
        scope="projects:read",
        home=WEFT,
    ),
    _act(
        "PUT",
        "/saved_views/{saved_view_gid}",
        "updateSavedView",
        "Change a view, move it, share it or keep it to oneself.",
        update_view,
        returns=SavedView.spec,
        places=VIEW,
        body=inputs.of_resource(SavedView.spec, "update", *BESIDE),
    ),
    _act(
        "DELETE",
        "/saved_views/{saved_view_gid}",
        "deleteSavedView",
        "Move a view to the trash.",
        delete_view,
        places=VIEW,
        scope="projects:delete",
    ),
    _act(
        "POST",
        "/projects/{project_gid}/setDefaultView",
        "setDefaultViewForProject",
        "Choose the shared view with which a project opens; null for its own layout.",
        set_default_view,
        places=(inputs.ref("project_gid", "project", "The project."),),
        body=(inputs.ref("view", "saved_view", "The view; null for none."),),
    ),
    _act(
        "GET",
        "/filter_grammar",
        "getFilterGrammar",
        "What filters are made of: fields, kinds, questions and limits.",
        tell_grammar,
        scope="projects:read",
    ),
)
