import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function People() {
  const { t } = useLingui();
  return <Page title={t`People`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
