import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { ViewTools } from "@/app/viewTools";
import { Calendar } from "@/calendar/Calendar";
import { useCalendar } from "@/calendar/settings";
import { useMe } from "@/store/hooks";
import { Skeleton } from "@/ui/Skeleton";
import { OwnTools, useOwnFilter } from "./ownTools";
import type { Promotion } from "./usePromotion";

/** My tasks on their days. */
export function OwnCalendar({ promotion }: { promotion: Promotion }) {
  const { t } = useLingui();
  const me = useMe();
  const home = useMemo(() => ({ list: me.task_list }), [me.task_list]);
  const open = useOpenTask();
  const { withOpen, ...done } = useOwnFilter();
  const { settings, ...calendar } = useCalendar(home);
  const filter = withOpen(settings.filter), said = JSON.stringify(filter);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the filter by what it says
  const shown = useMemo(() => ({ ...settings, filter }), [settings, said]);
  if (!calendar.handle.isKnown) return <Skeleton rows={12} />;
  return (
    <>
      <Calendar home={home} {...calendar} settings={shown} mayEdit open={open} label={t`Calendar of my tasks`} />
      <ViewTools><OwnTools promotion={promotion} {...done} /></ViewTools>
    </>
  );
}
