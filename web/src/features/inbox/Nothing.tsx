import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState } from "@/ui/EmptyState";
import type { Asked } from "./Inbox";

/** What would stand here. */
export function Nothing({ asked, isOffline }: { asked: Asked; isOffline: boolean }) {
  const { t } = useLingui();
  if (isOffline) return <EmptyState icon="offline" title={t`You are offline`}><Trans>What was read on this device before shows here; the rest comes as soon as you are back.</Trans></EmptyState>;
  if (asked.only || asked.by) return <EmptyState icon="filter" title={t`Nothing fits`}><Trans>Nothing in this part of the inbox is what you look for.</Trans></EmptyState>;
  switch (asked.tab) {
    case "bookmarks": return <EmptyState icon="bookmark" title={t`Nothing is bookmarked`}><Trans>Keep at hand what you want to come back to: press B on it.</Trans></EmptyState>;
    case "archive": return <EmptyState icon="archive" title={t`Nothing is archived`}><Trans>What you are done with goes here. It comes back by itself when something happens to it.</Trans></EmptyState>;
    case "snoozed": return <EmptyState icon="clock" title={t`Nothing is snoozed`}><Trans>What you put off waits here until its time comes.</Trans></EmptyState>;
    default: return <EmptyState title={t`You are up to date`}><Trans>What others say to you and change in your tasks appears here.</Trans></EmptyState>;
  }
}
