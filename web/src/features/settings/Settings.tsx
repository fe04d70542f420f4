import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Settings() {
  const { t } = useLingui();
  return <Page title={t`Settings`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
