import { useLingui } from "@lingui/react/macro";
import { Navigate, useParams } from "@tanstack/react-router";
import { ApiError } from "@/api/client";
import { NotFound } from "@/app/edges";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Skeleton } from "@/ui/Skeleton";
import { useMessage } from "./messageData";

/** A message by itself: letters and links lead here, and it stands in its project. */
export function MessageLink() {
  const { message = "" } = useParams({ strict: false }) as { message?: string };
  const { t } = useLingui();
  const { data, error, refetch } = useMessage(message);
  if (error && !(error instanceof ApiError)) return <ErrorPanel title={t`The message could not be read`} onRetry={() => void refetch()}>{error.message}</ErrorPanel>;
  if (error) return <NotFound />;
  return data ? <Navigate to="/projects/$project/messages/$message" params={{ project: data.project.gid, message }} search={{}} replace /> : <Skeleton rows={8} />;
}
