import { Navigate, useParams } from "@tanstack/react-router";
import { NotFound } from "@/app/edges";
import { Skeleton } from "@/ui/Skeleton";
import { useMessage } from "./messageData";

/** A message by itself: letters and links lead here, and it stands in its project. */
export function MessageLink() {
  const { message = "" } = useParams({ strict: false }) as { message?: string };
  const { data, error } = useMessage(message);
  if (error) return <NotFound />;
  return data ? <Navigate to="/projects/$project/messages/$message" params={{ project: data.project.gid, message }} search={{}} replace /> : <Skeleton rows={8} />;
}
