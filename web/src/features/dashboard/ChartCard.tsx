import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useRemote } from "@/app/remote";
import { Bars } from "@/charts/Bars";
import { ChartTable } from "@/charts/ChartTable";
import { Columns } from "@/charts/Columns";
import { Course, type Point } from "@/charts/Course";
import { Donut } from "@/charts/Donut";
import { type Datum, few } from "@/charts/scale";
import type { Catalog } from "@/fields/catalog";
import * as formats from "@/locales/formats";
import type { Chart, Gid } from "@/store/types";
import { Button } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { MenuButton, type MenuEntry } from "@/ui/Menu";
import { Skeleton } from "@/ui/Skeleton";
import { fieldKey } from "@/views/wire";
import { type Group, chartPath, countOf, filterOf, useGroupNames, useListAddress } from "./chartData";
import { useChartWords } from "./words";
import style from "./Dashboard.module.css";

const MOST_BARS = 12;
const MOST_COLUMNS = 8;
const MOST_PARTS = 6;

interface Given {
  project: Gid;
  chart: Chart;
  catalog: Catalog;
  /** What can be done with it: change, move, remove. */
  entries: readonly MenuEntry[];
}

/** A chart with its name; as a picture, or as a table. */
export function ChartCard({ project, chart, catalog, entries }: Given) {
  const { t } = useLingui();
  const [isTable, setTable] = useState(false);
  const title = useChartWords(chart, catalog);
  const asTable: MenuEntry = { id: "table", name: t`Show as a table`, icon: "table", isChosen: isTable, onChoose: () => setTable(!isTable) };
  const Content = chart.show === "course" ? CourseOf : GroupsOf;
  return (
    <section aria-label={title} className={classes(style.card, chart.show === "course" && style.wide)}>
      <header className={style.cardHead}>
        <h2 className={style.cardName}>{title}</h2>
        <MenuButton label={t`${title}: chart actions`} placement="bottom end" groups={() => [{ entries: [asTable] }, ...(entries.length ? [{ entries: [...entries] }] : [])]} />
      </header>
      <Content {...{ project, chart, catalog, title, isTable }} />
    </section>
  );
}

interface Shown extends Omit<Given, "entries"> {
  title: string;
  isTable: boolean;
}

function GroupsOf({ project, chart, catalog, title, isTable }: Shown) {
  const { t } = useLingui();
  const { data, error, refetch } = useRemote<Group[]>(chartPath(project, "task_groups"), { by: chart.by ?? "" });
  const nameOf = useGroupNames(chart.by, catalog), addressOf = useListAddress(project);
  if (error) return <Failed onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  const all = data.map((group): Datum => ({ key: group.key ?? "", name: nameOf(group), value: countOf(group, chart.of), href: addressOf(filterOf(chart.of, chart.by, group.key)) }));
  const counted = all.filter(({ value }) => value > 0 || chart.show === "columns").toSorted((a, b) => b.value - a.value);
  const whole = counted.reduce((sum, { value }) => sum + value, 0);
  if (whole === 0) return <p className={style.nothing}>{chart.of === "overdue" ? <Trans>Nothing is overdue.</Trans> : <Trans>There are no such tasks.</Trans>}</p>;
  if (isTable) return <ChartTable label={title} heads={[catalogName(catalog, chart.by), t`Tasks`]} rows={counted.map(({ name, value }) => [name, formats.number(value)])} />;
  const other = t`Other`, hue = chart.of === "overdue" ? "c2" : "c1";
  if (chart.show === "bars") return <Bars label={title} data={few(counted, MOST_BARS, other)} hue={hue} />;
  if (chart.show === "columns") return <Columns label={title} data={few(counted, MOST_COLUMNS, other)} hue={hue} />;
  const done = data.reduce((sum, { completed }) => sum + completed, 0), total = data.reduce((sum, group) => sum + group.total, 0);
  return <Donut label={title} data={few(counted, MOST_PARTS, other)} middle={chart.of === "all" ? formats.percent(total ? done / total : 0) : formats.number(whole)} under={chart.of === "all" ? t`done` : plural(whole, { one: "task", other: "tasks" })} />;
}

const catalogName = (catalog: Catalog, by: string | null): string => (by && catalog.find(fieldKey(by))?.name) ?? "";

function CourseOf({ project, title, isTable }: Shown) {
  const { t } = useLingui();
  const { data, error, refetch } = useRemote<Point[]>(chartPath(project, "task_course"), { days: 90 });
  if (error) return <Failed onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={5} />;
  const begun = data.findIndex(({ total }) => total > 0), points = data.slice(Math.max(0, (begun < 0 ? 0 : begun) - 1));
  const names = { total: t`All tasks`, completed: t({ message: "Completed", context: "so many tasks" }) };
  if (isTable) return <ChartTable label={title} heads={[t`Day`, names.total, names.completed]} rows={data.toReversed().map(({ day, total, completed }) => [formats.day(day), formats.number(total), formats.number(completed)])} />;
  const last = data.at(-1);
  const said = last ? t`${title}: ${formats.number(last.completed)} of ${formats.number(last.total)} tasks are completed today` : title;
  return <Course label={said} points={points} names={names} />;
}

function Failed({ onRetry }: { onRetry: () => void }) {
  return <p className={style.nothing}><Trans>This could not be counted.</Trans> <Button kind="quiet" onClick={onRetry}><Trans>Try again</Trans></Button></p>;
}
