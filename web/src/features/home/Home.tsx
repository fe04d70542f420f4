import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Home() {
  const { t } = useLingui();
  return <Page title={t`Home`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
