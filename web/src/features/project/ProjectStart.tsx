import { Navigate, useParams } from "@tanstack/react-router";
import { ViewLoading } from "@/app/edges";
import { viewOf } from "@/app/projectViews";
import { useProject } from "@/store/hooks";
import { useSavedViews } from "./remote";

/** A project opens in the view its people chose for it: a saved one, else a list or a board. */
export function ProjectStart() {
  const { project = "" } = useParams({ strict: false });
  const known = useProject(project);
  const { data: views, isPending, fetchStatus } = useSavedViews(known?.gid ?? project);
  if (isPending && fetchStatus === "fetching") return <ViewLoading />;
  const chosen = views?.find((view) => view.is_default && viewOf(view.layout));
  const to = viewOf(chosen?.layout ?? known?.default_view) ?? "list";
  return <Navigate to={`/projects/$project/${to}`} params={{ project }} search={chosen ? { view: chosen.gid } : {}} replace />;
}
