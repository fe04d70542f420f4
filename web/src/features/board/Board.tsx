import { useLingui } from "@lingui/react/macro";
import { EmptyState } from "@/ui/EmptyState";

export function Board() {
  const { t } = useLingui();
  return <EmptyState title={t`Nothing here yet`} />;
}
