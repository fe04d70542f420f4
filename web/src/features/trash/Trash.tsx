import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Trash() {
  const { t } = useLingui();
  return <Page title={t`Trash`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
