import { useParams } from "@tanstack/react-router";
import { TaskPaneSlot, useClosePane } from "@/app/TaskPaneSlot";
import { TaskView } from "./TaskView";

/** A task over the view one is in. */
export function TaskPane() {
  const { task = "" } = useParams({ strict: false });
  const close = useClosePane();
  return <TaskPaneSlot><TaskView key={task} gid={task} onClose={close} /></TaskPaneSlot>;
}
