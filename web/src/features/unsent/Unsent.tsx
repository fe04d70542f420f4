import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Unsent() {
  const { t } = useLingui();
  return <Page title={t`Unsent changes`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
