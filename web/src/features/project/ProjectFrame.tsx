import { useLingui } from "@lingui/react/macro";
import { Outlet, useParams, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { Gone, Unreached } from "@/app/edges";
import { Page } from "@/app/Page";
import { ViewToolsProvider, useViewToolsSlot } from "@/app/viewTools";
import { MergeTexts } from "@/editor/MergeTexts";
import { useActions, useOpen, useProject } from "@/store/hooks";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { ArchivedBanner } from "./ArchivedBanner";
import { HeaderActions, HeaderLabels } from "./Header";
import { ProjectDialogs, useProjectDialogs } from "./dialogs";
import { ProjectName } from "./ProjectName";
import { useAbilities } from "./remote";
import { useRecent } from "./recent";
import { ViewTabs } from "./ViewTabs";

/** The header of a project with the tabs of its views. */
export function ProjectFrame() {
  const { t } = useLingui();
  const { project: gid = "" } = useParams({ strict: false });
  const project = useProject(gid);
  const state = useOpen({ project: gid });
  const may = useAbilities(project?.gid ?? gid);
  const [tools, setTools] = useViewToolsSlot();
  const act = useActions();
  const dialogs = useProjectDialogs(project?.gid ?? gid);
  useOwnAddress(gid, project?.gid);
  useRecent(project?.gid);

  if (state === "gone" || state === "refused") return <Gone project={gid} />;
  if (state === "offline" && !project) return <Unreached title={t`This project is not here yet`} />;
  return (
    <ViewToolsProvider value={tools}>
      <Page
        title={project?.name ?? t`Project`}
        heading={project && <ProjectName project={project} mayRename={may.customize && may.edit} />}
        start={<Swatch size="m" hue={hueNamed(project?.color, gid)} />}
        label={project && <HeaderLabels project={project} may={may} />}
        actions={project && <HeaderActions project={project} may={may} open={dialogs.open} />}
        tabs={<ViewTabs project={project?.gid ?? gid} may={may} tools={setTools} />}
        banner={project?.archived && <ArchivedBanner project={project} may={may} />}
      >
        <Outlet />
      </Page>
      {project && <ProjectDialogs project={project} may={may} dialogs={dialogs} />}
      {project && <MergeTexts gid={project.gid} describe={act.describeProject} />}
    </ViewToolsProvider>
  );
}

/** What was made here gets its gid from the server: the address follows. */
function useOwnAddress(asked: string, gid: string | undefined) {
  const { navigate } = useRouter();
  useEffect(() => {
    if (!gid || gid === asked || gid.startsWith("~")) return;
    void navigate({ href: location.pathname.replace(asked, gid) + location.search, replace: true });
  }, [asked, gid, navigate]);
}
