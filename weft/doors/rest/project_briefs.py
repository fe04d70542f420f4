"""Operations on project briefs."""

from weft.kernel import inputs
from weft.kernel.operations import Operation, by_path
from weft.work.briefs.commands import delete_brief, rewrite_brief, write_brief
from weft.work.briefs.resource import ProjectBrief

BRIEF = (inputs.ref("project_brief_gid", "project_brief", "The brief."),)
WORDS = (
    inputs.text("title", "Its title.", length=1024),
    inputs.text("text", "What it says; excludes `html_text`."),
    inputs.text("html_text", "What it says as rich text.", length=262_144),
)

OPERATIONS = (
    Operation(
        method="GET",
        path="/project_briefs/{project_brief_gid}",
        id="getProjectBrief",
        tag="Project briefs",
        doc="Read the brief of a project.",
        returns=ProjectBrief.spec,
        places=BRIEF,
        read=by_path("project_brief_gid"),
    ),
    Operation(
        method="PUT",
        path="/project_briefs/{project_brief_gid}",
        id="updateProjectBrief",
        tag="Project briefs",
        doc="Change a brief.",
        returns=ProjectBrief.spec,
        places=BRIEF,
        body=WORDS,
        command=rewrite_brief,
    ),
    Operation(
        method="PUT",
        path="/project_briefs/{project_brief_gid}/text",
        id="rewordProjectBrief",
        tag="Project briefs",
        doc="Change what a brief says, unless somebody did so meanwhile.",
        returns=ProjectBrief.spec,
        places=BRIEF,
        body=(
            inputs.text(
                "html_text", "What it says now.", length=262_144, required=True, nullable=False
            ),
            inputs.text("base_html_text", "What it said when one began.", length=262_144),
        ),
        command=rewrite_brief,
        home="/api/weft/1",
        refuses=(409,),
    ),
    Operation(
        method="DELETE",
        path="/project_briefs/{project_brief_gid}",
        id="deleteProjectBrief",
        tag="Project briefs",
        doc="Move a brief to the trash.",
        places=BRIEF,
        command=delete_brief,
    ),
    Operation(
        method="POST",
        path="/projects/{project_gid}/project_briefs",
        id="createProjectBrief",
        tag="Project briefs",
        doc="Write the brief of a project that has none.",
        returns=ProjectBrief.spec,
        status=201,
        places=(inputs.ref("project_gid", "project", "The project."),),
        body=WORDS,
        command=write_brief,
    ),
)
