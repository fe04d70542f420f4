import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Inbox() {
  const { t } = useLingui();
  return <Page title={t`Inbox`}><EmptyState title={t`Nothing here yet`}><Trans>What others say to you and change in your tasks will appear here. Until then, “My tasks” holds all that is yours.</Trans></EmptyState></Page>;
}
