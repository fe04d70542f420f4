import { useLingui } from "@lingui/react/macro";
import { EmptyState } from "@/ui/EmptyState";

export function List() {
  const { t } = useLingui();
  return <EmptyState title={t`Nothing here yet`} />;
}
