import { Navigate, useParams } from "@tanstack/react-router";
import { ViewLoading } from "@/app/edges";
import { useProject } from "@/store/hooks";
import { useSavedViews } from "./remote";
import { isDrawn } from "./ViewTabs";

/** A project opens in the view its people chose for it: a saved one, else a list or a board. */
export function ProjectStart() {
  const { project = "" } = useParams({ strict: false });
  const known = useProject(project);
  const { data: views, isPending, fetchStatus } = useSavedViews(known?.gid ?? project);
  if (isPending && fetchStatus === "fetching") return <ViewLoading />;
  const chosen = views?.find((view) => view.is_default && isDrawn(view.layout));
  const layout = chosen?.layout ?? known?.default_view ?? "list";
  const to = isDrawn(layout) ? layout : "list";
  return <Navigate to={`/projects/$project/${to}`} params={{ project }} search={chosen ? { view: chosen.gid } : {}} replace />;
}
