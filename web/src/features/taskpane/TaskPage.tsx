import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { Page } from "@/app/Page";
import { useTask } from "@/store/hooks";
import { TaskView } from "./TaskView";

/** A task on a page of its own, for what is long. */
export function TaskPage() {
  const { t } = useLingui();
  const { task = "" } = useParams({ strict: false });
  const known = useTask(task);
  return <Page title={known?.name || t`Task`}><TaskView key={task} gid={task} isPage /></Page>;
}
