import { useLingui } from "@lingui/react/macro";
import type { WidgetKind } from "@/app/widgets";

/** What the parts of a home are called. */
export function useNames(): Record<WidgetKind, string> {
  const { t } = useLingui();
  return { due: t`Start here`, waiting: t`Waits for you`, projects: t`Projects`, people: t`People`, recents: t`Recent`, notepad: t`Notepad` };
}
