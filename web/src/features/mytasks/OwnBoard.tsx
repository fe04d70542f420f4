import { useMemo } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { Board } from "@/board/Board";
import { BoardTools } from "@/board/BoardTools";
import { useBoard } from "@/board/useBoard";
import { ViewTools } from "@/app/viewTools";
import { useMe } from "@/store/hooks";
import { OwnTools, useOwnFilter } from "./ownTools";
import type { Promotion } from "./usePromotion";

/** My tasks as a board: one column for each of my sections. */
export function OwnBoard({ promotion }: { promotion: Promotion }) {
  const me = useMe();
  const home = useMemo(() => ({ list: me.task_list }), [me.task_list]);
  const open = useOpenTask();
  const { withOpen, ...done } = useOwnFilter();
  const { settings, change, handle } = useBoard(home);
  const filter = withOpen(settings.filter), said = JSON.stringify(filter);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the filter by what it says
  const shown = useMemo(() => ({ ...settings, filter }), [settings, said]);
  return (
    <>
      <BoardTools home={home} settings={settings} change={change} handle={handle} />
      <ViewTools><OwnTools promotion={promotion} {...done} /></ViewTools>
      <Board home={home} settings={shown} change={change} open={open} />
    </>
  );
}
