import { useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { EmptyState } from "@/ui/EmptyState";

export function Search() {
  const { t } = useLingui();
  return <Page title={t`Search`}><EmptyState title={t`Nothing here yet`} /></Page>;
}
