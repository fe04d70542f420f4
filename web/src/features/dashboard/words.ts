import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import type { Catalog } from "@/fields/catalog";
import type { Chart } from "@/store/types";
import type { IconName } from "@/ui/icon-names";
import { fieldKey } from "@/views/wire";

export const LOOKS: readonly { value: Chart["show"]; name: MessageDescriptor; icon: IconName }[] = [
  { value: "bars", name: msg`Bars`, icon: "workload" },
  { value: "columns", name: msg({ message: "Columns", context: "a kind of chart" }), icon: "chart" },
  { value: "donut", name: msg`Donut`, icon: "circle-half" },
  { value: "course", name: msg`Completion over time`, icon: "timeline" },
];
export const COUNTED: readonly { value: Chart["of"]; name: MessageDescriptor }[] = [
  { value: "all", name: msg`All tasks` },
  { value: "incomplete", name: msg`Incomplete tasks` },
  { value: "completed", name: msg`Completed tasks` },
  { value: "overdue", name: msg`Overdue tasks` },
];

/** What a chart is called: `Incomplete tasks by section`. */
export function useChartWords(chart: Chart, catalog: Catalog): string {
  const { t, i18n } = useLingui();
  if (chart.show === "course") return t`Completion over time`;
  const what = i18n._(COUNTED.find(({ value }) => value === chart.of)!.name);
  const field = chart.by ? catalog.find(fieldKey(chart.by))?.name : undefined;
  return field ? t`${what} by ${field}` : what;
}
