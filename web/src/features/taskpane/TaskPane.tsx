import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { TaskPaneSlot, useClosePane } from "@/app/TaskPaneSlot";
import { IconButton } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";

export function TaskPane() {
  const { t } = useLingui();
  const { task } = useParams({ strict: false });
  const close = useClosePane();
  return (
    <TaskPaneSlot>
      <IconButton icon="x" label={t`Close`} keys="esc" onClick={close} />
      <EmptyState title={t`Task ${task}`} />
    </TaskPaneSlot>
  );
}
