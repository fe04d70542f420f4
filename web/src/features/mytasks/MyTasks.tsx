import { useLingui } from "@lingui/react/macro";
import { Link, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { Page } from "@/app/Page";
import { useIsPhone, useShell } from "@/app/shellState";
import { ViewToolsProvider, useViewToolsSlot } from "@/app/viewTools";
import { Unready } from "@/board/Unready";
import * as formats from "@/locales/formats";
import { useMe, useOpen } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { Skeleton } from "@/ui/Skeleton";
import { TabBar, tabLook } from "@/ui/Tabs";
import { OwnBoard } from "./OwnBoard";
import { OwnList } from "./OwnList";
import type { Promotion } from "./usePromotion";
import { useParents } from "./parents";
import { usePromotion } from "./usePromotion";
import style from "./MyTasks.module.css";

/** Which of them one is in stands in the address, beside whatever else does. */
const LAYOUT = { exact: false, includeSearch: true };

/** What is mine to do, in my own sections: nobody else sees how I arrange it. */
export function MyTasks() {
  const { t } = useLingui();
  const me = useMe();
  const { layout } = useSearch({ strict: false }) as { layout?: string };
  const home = useMemo(() => ({ list: me.task_list }), [me.task_list]);
  const state = useOpen(home);
  const [tools, setTools] = useViewToolsSlot();
  const { open } = useShell();
  const isPhone = useIsPhone(); // there the bar at the bottom adds
  return (
    <ViewToolsProvider value={tools}>
      <Page
        title={t`My tasks`}
        label={<span className={style.day}>{formats.wholeDay(formats.today()).replace(/,? \d{4}$/, "")}</span>}
        actions={!isPhone && <Button kind="primary" icon="plus" aria-haspopup="dialog" onClick={() => open("add")}>{t`New task`}</Button>}
        tabs={
          <TabBar label={t`Views`} end={<span ref={setTools} className={style.tools} />}>
            <Link to="/my-tasks" search={layout ? { layout: "list" } : {}} activeOptions={LAYOUT} className={tabLook}>{t`List`}</Link>
            <Link to="/my-tasks" search={{ layout: "board" }} activeOptions={LAYOUT} className={tabLook}>{t`Board`}</Link>
            <Link to="/my-tasks" search={{ layout: "calendar" }} activeOptions={LAYOUT} className={tabLook}>{t`Calendar`}</Link>
          </TabBar>
        }
      >
        {state === "ready" ? <Arranged layout={layout} /> : state === "loading" && layout !== "board" ? <Skeleton rows={12} /> : <Unready state={state} />}
      </Page>
    </ViewToolsProvider>
  );
}

const OwnCalendar = lazy(() => import("./OwnCalendar").then(({ OwnCalendar }) => ({ default: OwnCalendar })));
const ARRANGED: Record<string, React.ComponentType<{ promotion: Promotion }>> = { board: OwnBoard, calendar: OwnCalendar };

function Arranged({ layout = "list" }: { layout: string | undefined }) {
  const promotion = usePromotion();
  useParents();
  const Tasks = ARRANGED[layout] ?? OwnList;
  return <Suspense fallback={<Skeleton rows={12} />}><Tasks promotion={promotion} /></Suspense>;
}
