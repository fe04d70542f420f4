import { useItems } from "@/app/inboxItems";
import type { Item, Task } from "@/store/types";
import { useMine, useWaitingFor } from "./mine";

export interface Waits {
  /** Approvals that are mine to give. */
  approvals: readonly Task[];
  /** Mine that keep others from beginning, with how many. */
  blocking: readonly (readonly [Task, number])[];
  /** Who named me, or asks to be let in, and was not looked at yet. */
  asking: readonly Item[];
  isLoading: boolean;
}

/** What waits for the reader. */
export function useWaits(today: string): Waits {
  const { tasks, isLoading } = useMine(today);
  const count = useWaitingFor();
  const { items } = useItems({ tab: "activity", only: "unread" });
  return {
    approvals: tasks.filter((task) => task.resource_subtype === "approval" && task.approval_status === "pending"),
    blocking: tasks.map((task) => [task, count(task)] as const).filter(([, waiting]) => waiting > 0),
    asking: items.filter(({ reasons }) => reasons.includes("mentioned") || reasons.includes("access_requested")),
    isLoading,
  };
}
