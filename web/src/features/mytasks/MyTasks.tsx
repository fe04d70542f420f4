import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function MyTasks() {
  const { t } = useLingui();
  return <Page title={t`My tasks`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
