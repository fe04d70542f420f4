import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useRemote } from "@/app/remote";
import { ViewTools } from "@/app/viewTools";
import { Reach } from "@/charts/Reach";
import { useCatalog } from "@/fields/catalog";
import * as formats from "@/locales/formats";
import { useActions, useProject } from "@/store/hooks";
import type { Chart, Gid } from "@/store/types";
import { Button } from "@/ui/Button";
import type { MenuEntry } from "@/ui/Menu";
import { Skeleton } from "@/ui/Skeleton";
import { useMayCustomize } from "@/views/abilities";
import { ChartCard } from "./ChartCard";
import { ChartDialog } from "./ChartDialog";
import { type Figures, USUAL, chartPath, filterOf, useFreshFigures, useListAddress } from "./chartData";
import style from "./Dashboard.module.css";

/** A project in figures: those that matter most, and the charts that its people chose. */
export function Dashboard() {
  const { t } = useLingui();
  const { project: asked = "" } = useParams({ strict: false });
  const project = useProject(asked), gid = project?.gid ?? asked;
  const act = useActions(), catalog = useCatalog(asked), mayCustomize = useMayCustomize(gid);
  const [writing, setWriting] = useState<{ at: number | null } | null>(null);
  useFreshFigures(gid);
  if (!project) return <Skeleton rows={12} />;
  const charts = project.dashboard?.charts ?? USUAL;
  const keep = (next: readonly Chart[]) => act.updateProject(gid, { dashboard: { charts: [...next] } });
  const moved = (at: number, by: number) => {
    const next = charts.filter((_, n) => n !== at);
    return [...next.slice(0, at + by), charts[at]!, ...next.slice(at + by)];
  };
  const entries = (at: number): MenuEntry[] => !mayCustomize ? [] : [
    { id: "change", name: t`Change…`, icon: "edit", onChoose: () => setWriting({ at }) },
    { id: "sooner", name: t`Move earlier`, icon: "arrow-left", isDisabled: at === 0, onChoose: () => keep(moved(at, -1)) },
    { id: "later", name: t`Move later`, icon: "arrow-right", isDisabled: at === charts.length - 1, onChoose: () => keep(moved(at, 1)) },
    { id: "remove", name: t`Remove the chart`, icon: "trash", isDanger: true, onChoose: () => keep(charts.filter((_, n) => n !== at)) },
  ];
  const add = (chart: Chart) => keep(writing?.at == null ? [...charts, chart] : charts.map((one, n) => (n === writing.at ? chart : one)));
  return (
    <div className={style.dashboard}>
      {mayCustomize && (
        <ViewTools>
          {project.dashboard && <Button kind="quiet" onClick={() => act.updateProject(gid, { dashboard: null })}><Trans>Reset</Trans></Button>}
          <Button icon="plus" aria-haspopup="dialog" disabled={charts.length >= 20} onClick={() => setWriting({ at: null })}><Trans>Add chart</Trans></Button>
        </ViewTools>
      )}
      <FigureRow project={gid} />
      <div className={style.cards}>
        {charts.map((chart, at) => <ChartCard key={keyOf(charts, at)} project={gid} chart={chart} catalog={catalog} entries={entries(at)} />)}
      </div>
      {writing && <ChartDialog chart={writing.at === null ? null : (charts[writing.at] ?? null)} catalog={catalog} onKeep={add} onClose={() => setWriting(null)} />}
    </div>
  );
}

/** A chart stays itself wherever it stands; of two that are alike the first is the first. */
function keyOf(charts: readonly Chart[], at: number): string {
  const name = ({ show, by, of }: Chart) => `${show}/${by}/${of}`, own = name(charts[at]!);
  return `${own}/${charts.slice(0, at).filter((one) => name(one) === own).length}`;
}

/** The four figures; each leads to the tasks that it counts. */
function FigureRow({ project }: { project: Gid }) {
  const { t } = useLingui();
  const { data } = useRemote<Figures>(chartPath(project, "task_figures"));
  const addressOf = useListAddress(project);
  const shown: [keyof Figures, string][] = [["completed", t({ message: "Completed", context: "so many tasks" })], ["incomplete", t`Incomplete`], ["overdue", t({ message: "Overdue", context: "so many tasks" })], ["total", t`All tasks`]];
  return (
    <ul aria-label={t`Figures`} className={style.figures}>
      {shown.map(([key, name]) => (
        <li key={key}>
          <Reach href={data && addressOf(filterOf(key === "total" ? "all" : key))} className={style.tile}>
            <span className={style.tileName}>{name}</span>
            <span className={key === "overdue" && data?.overdue ? style.late : style.big}>{data ? formats.number(data[key]) : "–"}</span>
          </Reach>
        </li>
      ))}
    </ul>
  );
}
