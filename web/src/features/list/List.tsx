import { useParams } from "@tanstack/react-router";
import { useWeft } from "@/store/hooks";
import { ProjectList } from "./ProjectList";

/** A project as a list. */
export function List() {
  const { project = "" } = useParams({ strict: false });
  return <ProjectList key={useWeft().store.keyOf(project)} project={project} />;
}
