import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Team() {
  const { t } = useLingui();
  return <Page title={t`Team`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
