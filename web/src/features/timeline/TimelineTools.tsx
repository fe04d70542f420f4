import { useLingui } from "@lingui/react/macro";
import { ViewTools } from "@/app/viewTools";
import { useIsPhone } from "@/app/shellState";
import { canStandAside } from "@/board/asides";
import type { Catalog } from "@/fields/catalog";
import { useActions, useProject } from "@/store/hooks";
import type { FieldKey } from "@/store/fields";
import type { Gid } from "@/store/types";
import { Button } from "@/ui/Button";
import { MenuButton, type MenuEntry, type MenuGroup } from "@/ui/Menu";
import { Segments } from "@/ui/Tabs";
import { useMayCustomize } from "@/views/abilities";
import { type AxisLook, PLAIN_AXIS } from "@/views/look";
import { Toolbar } from "@/views/Toolbar";
import type { LookHandle } from "@/views/useLook";
import { Baselines } from "./Baselines";
import type { Zoom } from "./axis";
import type { Mode } from "./chart";
import { RULES, type Rule } from "./shifting";
import style from "./Timeline.module.css";

interface Given {
  project: Gid;
  mode: Mode;
  onMode: (mode: Mode) => void;
  handle: LookHandle;
  catalog: Catalog;
  count: number;
  mayEdit: boolean;
  rule: Rule;
  baseline: Gid | null;
  onBaseline: (baseline: Gid | null) => void;
}

/** How the chart is looked at, and what moves along with what. */
export function TimelineTools({ project, mode, onMode, handle, catalog, count, mayEdit, rule, baseline, onBaseline }: Given) {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  const axis = handle.look.axis ?? PLAIN_AXIS;
  const change = (more: Partial<AxisLook>) => handle.change({ axis: { ...axis, ...more } });
  const zooms: readonly { id: Zoom; name: string }[] = [
    { id: "days", name: t`Days` }, { id: "weeks", name: t`Weeks` }, { id: "months", name: t`Months` }, { id: "quarters", name: t`Quarters` }, { id: "years", name: t`Years` },
  ];
  const zoomEntries = zooms.map(({ id, name }): MenuEntry => ({ id, name, isChosen: id === axis.zoom, onChoose: () => change({ zoom: id }) }));
  const arranging = useArranging({ project, mode, onMode, handle, catalog, axis, change, rule });
  return (
    <ViewTools>
      <Toolbar home={{ project }} layout={mode} handle={handle} catalog={catalog} columns={[]} count={count} mayEdit={mayEdit} />
      <MenuButton kind="quiet" icon="gear" label={t`Arrange`} groups={() => arranging} />
      <Button kind="quiet" icon="branch" isOn={axis.isCritical} aria-label={t`Critical path`} onClick={() => change({ isCritical: !axis.isCritical })}>{isPhone ? null : t`Critical path`}</Button>
      {!isPhone && <Baselines project={project} shown={baseline} onShow={onBaseline} mayEdit={mayEdit} />}
      <span className={style.zoomMenu}><MenuButton kind="quiet" icon="zoom-in" label={t`Zoom`} groups={() => [{ label: t`Zoom`, isOneOf: true, entries: zoomEntries }]} /></span>
      <span className={style.zoomBar}><Segments label={t`Zoom`} tabs={zooms} chosen={axis.zoom} onChoose={(zoom) => change({ zoom })} /></span>
    </ViewTools>
  );
}

function useArranging({ project, mode, onMode, handle, catalog, axis, change, rule }: Pick<Given, "project" | "mode" | "onMode" | "handle" | "catalog" | "rule"> & { axis: AxisLook; change: (more: Partial<AxisLook>) => void }): MenuGroup[] {
  const { t } = useLingui();
  const act = useActions();
  const known = useProject(project);
  const mayCustomize = useMayCustomize(project);
  const fields = catalog.fields.filter(({ key, custom }) => canStandAside(key, custom));
  const one = (id: string, name: string, isChosen: boolean, onChoose: () => void): MenuEntry => ({ id, name, isChosen, onChoose });
  const { group } = handle.look;
  const byField = (prefix: string, chosen: FieldKey | null, choose: (key: FieldKey) => void) => fields.map(({ key, name }) => one(`${prefix}-${key}`, name, key === chosen, () => choose(key)));
  const rules: Record<Rule, string> = { keep_buffer: t`They keep their distance`, consume_buffer: t`They move only where they must`, off: t`They stay` };
  return [
    { label: t`Show`, isOneOf: true, entries: [one("gantt", t`Gantt: a tree of tasks`, mode === "gantt", () => onMode("gantt")), one("timeline", t`Timeline: packed lanes`, mode === "timeline", () => onMode("timeline"))] },
    {
      entries: [
        { id: "group", name: t`Group by`, icon: "group", entries: [one("group-none", t`Nothing`, group === null, () => handle.change({ group: null })), ...byField("group", group, (key) => handle.change({ group: key }))] },
        { id: "color", name: t`Colour by`, icon: "circle-half", entries: [one("color-none", t`How it stands`, axis.color === null, () => change({ color: null })), ...byField("color", axis.color, (color) => change({ color }))] },
        ...(known && mayCustomize ? [{ id: "rule", name: t`Tasks that wait for a moved one`, icon: "depend" as const, entries: RULES.map((each) => one(each, rules[each], each === rule, () => act.updateProject(project, { dependents_rule: each }))) }] : []),
      ],
    },
  ];
}
