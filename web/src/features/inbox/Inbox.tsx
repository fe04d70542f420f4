import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Inbox() {
  const { t } = useLingui();
  return <Page title={t`Inbox`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
