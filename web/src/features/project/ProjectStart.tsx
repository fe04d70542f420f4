import { Navigate, useParams } from "@tanstack/react-router";

/** A project opens in the view its people chose for it. */
export function ProjectStart() {
  const { project = "" } = useParams({ strict: false });
  return <Navigate to="/projects/$project/list" params={{ project }} replace />;
}
