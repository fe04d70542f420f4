import { useLingui } from "@lingui/react/macro";
import { useUser } from "@/store/hooks";
import type { Item, Reason } from "@/store/types";

/** What happened, in one sentence: whoever did it, and what. */
export function useSaid(): (reason: Reason, who: string, other: string | null, isTask: boolean) => string {
  const { t } = useLingui();
  return (reason, who, other, isTask) => {
    switch (reason) {
      case "mentioned": return t`${who} mentioned you`;
      case "assigned": return t`${who} gave this to you`;
      case "unassigned": return t`${who} took this off you`;
      case "access_requested": return t`${who} asks to be let in`;
      case "access_answered": return t`${who} answered your request`;
      case "unblocked": return other ? t`${who} completed ${other}, which blocked this` : t`${who} completed what blocked this`;
      case "approval_changed": return t`${who} answered the approval`;
      case "commented": return t`${who} commented`;
      case "status_update": return t`${who} told how it goes`;
      case "message_posted": return other ? t`${who} posted a message in ${other}` : t`${who} posted a message`;
      case "due_changed": return t`${who} changed the dates`;
      case "completed": return other ? t`${who} completed ${other}` : t`${who} completed this`;
      case "reopened": return t`${who} opened this again`;
      case "attached": return other ? t`${who} attached ${other}` : t`${who} attached a file`;
      case "added": return t`${who} added you`;
      case "followed": return t`${who} added you as a collaborator`;
      case "liked": return isTask ? t`${who} liked this` : t`${who} liked your comment`;
      case "task_added": return other ? t`${who} added ${other}` : t`${who} added a task`;
    }
  };
}

/** What an item says on its last line: the words that were written, or what happened. */
export function useExcerpt(item: Item): string {
  const { t } = useLingui();
  const said = useSaid();
  const who = useUser(item.actor);
  const quotes = item.words !== null && ["mentioned", "commented", "status_update", "message_posted"].includes(item.reason);
  return quotes ? item.words! : said(item.reason, who?.name ?? t`Somebody`, item.other?.name ?? null, item.words === null);
}
