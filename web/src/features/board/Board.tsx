import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { Board as Cards } from "@/board/Board";
import { BoardTools } from "@/board/BoardTools";
import { Unready } from "@/board/Unready";
import { useBoard } from "@/board/useBoard";
import { useMayEdit } from "@/views/abilities";
import { isAsKept } from "@/views/look";
import { useActions, useOpen, useSections, useWeft } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";

/** A project as a board. */
export function Board() {
  const { t } = useLingui();
  const { project = "" } = useParams({ strict: false });
  const home = useMemo(() => ({ project }), [project]);
  const state = useOpen(home);
  const sections = useSections(project);
  const act = useActions(), open = useOpenTask(), { store } = useWeft();
  const { settings, change, handle } = useBoard(home);
  const mayEdit = useMayEdit(project);
  const isShown = state === "ready" || (state === "begun" && isAsKept(handle.look) && !settings.lanes);
  if (!isShown || !handle.isKnown) return <Unready state={state === "ready" || state === "begun" ? "loading" : state} />;
  return (
    <>
      <BoardTools home={home} settings={settings} change={change} handle={handle} mayEdit={mayEdit} />
      {sections.length ? (
        <Cards key={store.keyOf(project)} home={home} settings={settings} change={change} open={open} isWhole={state === "ready"} />
      ) : (
        <EmptyState icon="board" title={t`No columns yet`} actions={<Button kind="primary" onClick={() => act.createSection(project, t`To do`)}>{t`Add column`}</Button>}>
          {t`Columns are the steps that work goes through; cards move from one to the next.`}
        </EmptyState>
      )}
    </>
  );
}
