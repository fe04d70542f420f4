import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Person() {
  const { t } = useLingui();
  return <Page title={t`Person`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
