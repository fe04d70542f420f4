import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function TaskPage() {
  const { t } = useLingui();
  return <Page title={t`Task`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
