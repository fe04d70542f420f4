// What is added up of a group's numbers.
import { type FieldKey, valueOf } from "@/store/fields";
import type { Store } from "@/store/store";
import type { Group } from "@/store/views";

export type Total = "sum" | "average" | "count" | "largest" | "smallest";

/** null where no task has a number. */
export function totalOf(store: Store, group: Group, key: FieldKey, total: Total): number | null {
  const found: number[] = [];
  for (const gid of group.tasks) {
    const task = store.get("task", gid), value = task ? valueOf(task, key) : null;
    if (value !== null && value !== "" && Number.isFinite(Number(value))) found.push(Number(value));
  }
  if (total === "count") return found.length;
  if (found.length === 0) return null;
  switch (total) {
    case "sum":
      return found.reduce((sum, one) => sum + one, 0);
    case "average":
      return found.reduce((sum, one) => sum + one, 0) / found.length;
    case "largest":
      return Math.max(...found);
    case "smallest":
      return Math.min(...found);
  }
}
