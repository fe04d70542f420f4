import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Item, Reason } from "@/store/types";
import type { IconName } from "@/ui/Icon";

/** How much it asks of me. */
export type Weight = "urgent" | "asks" | "plain";

interface Why {
  words: MessageDescriptor;
  icon: IconName;
  weight: Weight;
}

/** Why something stands in my inbox. */
export const WHY: Record<Reason, Why> = {
  mentioned: { words: msg`You were mentioned`, icon: "at", weight: "urgent" },
  assigned: { words: msg`Assigned to you`, icon: "user", weight: "asks" },
  unassigned: { words: msg`No longer assigned to you`, icon: "user", weight: "plain" },
  access_requested: { words: msg`Somebody asks for access`, icon: "key", weight: "asks" },
  access_answered: { words: msg`Your request was answered`, icon: "key", weight: "plain" },
  unblocked: { words: msg`Nothing blocks this task any more`, icon: "blocked", weight: "asks" },
  approval_changed: { words: msg`An approval you follow was answered`, icon: "approval", weight: "plain" },
  commented: { words: msg`New comment on what you follow`, icon: "message", weight: "plain" },
  status_update: { words: msg`Status update`, icon: "flag", weight: "plain" },
  message_posted: { words: msg`Message to the project`, icon: "message", weight: "plain" },
  due_changed: { words: msg`The dates changed`, icon: "calendar", weight: "plain" },
  completed: { words: msg`Completed`, icon: "check-circle", weight: "plain" },
  reopened: { words: msg`Reopened`, icon: "circle", weight: "plain" },
  attached: { words: msg`New file`, icon: "clip", weight: "plain" },
  added: { words: msg`You were added`, icon: "user-plus", weight: "plain" },
  followed: { words: msg`You follow this task now`, icon: "eye", weight: "plain" },
  liked: { words: msg`Somebody likes it`, icon: "like", weight: "plain" },
  task_added: { words: msg`New tasks in a project you follow`, icon: "plus", weight: "plain" },
};

const ORDER = Object.keys(WHY) as Reason[];

/** The reasons that stand beside an item: of what is new the strongest first, else the last. */
export function reasonsOf(item: Item): Reason[] {
  const found = item.unread_count > 0 && item.reasons.length ? item.reasons : [item.reason];
  return ORDER.filter((reason) => found.includes(reason));
}
