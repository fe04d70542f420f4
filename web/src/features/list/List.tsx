import { useParams } from "@tanstack/react-router";
import { ProjectList } from "./ProjectList";

/** A project as a list. */
export function List() {
  const { project = "" } = useParams({ strict: false });
  return <ProjectList key={project} project={project} />;
}
