import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { list } from "@/locales/formats";
import { useMine } from "./mine";
import { useWaits } from "./waits";

/** The day in one sentence. */
export function useSummary(today: string): string {
  const { t } = useLingui();
  const { tasks, isLoading } = useMine(today);
  const { approvals, asking } = useWaits(today);
  const late = tasks.filter(({ due_on }) => due_on !== null && due_on < today).length;
  const now = tasks.filter(({ due_on }) => due_on === today).length;
  const waits = approvals.length + asking.length;
  if (isLoading) return t`A moment: your tasks are being fetched.`;
  const said = [
    ...(late ? [plural(late, { one: "# task is late", other: "# tasks are late" })] : []),
    ...(now ? [plural(now, { one: "# task is due today", other: "# tasks are due today" })] : []),
    ...(waits ? [plural(waits, { one: "# answer is waited for", other: "# answers are waited for" })] : []),
  ];
  return said.length ? t`${list(said)}.` : t`Nothing is due today, and nobody waits for you.`;
}
