import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { ViewLoading } from "@/app/edges";
import { useRemembered } from "@/app/remembered";
import { useIsPhone } from "@/app/shellState";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { useCatalog } from "@/fields/catalog";
import * as formats from "@/locales/formats";
import { topics } from "@/store/indexes";
import { useActions, useGroups, useMe, useOpen, useProject, useRows, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Group } from "@/store/views";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { say } from "@/ui/toasts";
import { useMayEdit } from "@/views/abilities";
import { PLAIN_AXIS } from "@/views/look";
import { useSavedViews } from "@/views/saved";
import { useGridView } from "@/views/useGridView";
import { useLook } from "@/views/useLook";
import { axisOf } from "./axis";
import { BarLayer, type Layer, useStayed } from "./BarLayers";
import { type Chart, ChartContext, type Doings, type Mode } from "./chart";
import { ChartView } from "./ChartView";
import { useHues } from "./colours";
import { criticalPath } from "./critical";
import { chainIn, changeOf, spanOf } from "./dates";
import { extent, laneLines, packed, treeLines } from "./lines";
import { Preview } from "./preview";
import { useBaselineDates, useWorkingDays } from "./remote";
import { followers, waitsFor } from "./shifting";
import { movedWords } from "./strokes";
import { TimelineTools } from "./TimelineTools";
import style from "./Timeline.module.css";

const SIDE = 340;
const NARROW = 156;

/** A project along time: its tasks as a tree, or packed into lanes. */
export function Timeline() {
  const { project = "" } = useParams({ strict: false });
  const state = useOpen(useMemo(() => ({ project }), [project]));
  const [mode, setMode] = useMode(project);
  if (state === "offline") return <NotKept />;
  if (state !== "ready") return <ViewLoading />;
  return <Plan key={project} project={project} mode={mode} onMode={setMode} />;
}

function NotKept() {
  const { t } = useLingui();
  return <EmptyState icon="offline" title={t`This timeline was not kept on this device`}>{t`It opens as soon as you are online again.`}</EmptyState>;
}

/** A saved view says whether it is a Gantt chart or a timeline; without one, the reader's last choice. */
function useMode(project: Gid): [Mode, (mode: Mode) => void] {
  const { view, as } = useSearch({ strict: false }) as { view?: string; as?: string };
  const navigate = useNavigate();
  const { views } = useSavedViews(useMemo(() => ({ project }), [project]));
  const [usual, setUsual] = useRemembered<Mode>(`timeline.${project}`, "gantt");
  const saved = view ? views.find(({ gid }) => gid === String(view)) : views.find((one) => one.is_default && isMode(one.layout));
  const mode = isMode(as) ? as : saved && isMode(saved.layout) ? saved.layout : usual;
  const change = (next: Mode) => {
    if (!saved) setUsual(next);
    // Of a saved view it is a change, to be kept or taken back.
    if (saved || as) void navigate({ to: ".", search: (before: Record<string, unknown>) => ({ ...before, as: saved ? next : undefined }), replace: true } as never);
  };
  return [mode, change];
}
const isMode = (layout: string | undefined): layout is Mode => layout === "gantt" || layout === "timeline";

function Plan({ project, mode, onMode }: { project: Gid; mode: Mode; onMode: (mode: Mode) => void }) {
  const { t } = useLingui();
  const weft = useWeft(), { store } = weft;
  const act = useActions(), me = useMe();
  const isPhone = useIsPhone();
  const home = useMemo(() => ({ project }), [project]);
  const today = formats.today(), now = formats.dayNumber(today);
  const known = useProject(project), mayEdit = useMayEdit(project);
  const handle = useLook(home, mode), catalog = useCatalog(project);
  const grid = useGridView(home, handle, catalog, today);
  const rows = useRows(grid.view), groups = useGroups(grid.view);
  const version = useVersion(topics.ofProject(project));
  const days = useWorkingDays(me.workspace);
  const [baseline, setBaseline] = useRemembered<Gid | null>(`baseline.${project}`, null);
  const planned = useBaselineDates(baseline);
  const [isTrayOpen, setTrayOpen] = useState(false);
  const [layer, setLayer] = useState<Layer | null>(null);
  const [said, setSaid] = useState("");
  const [preview] = useState(() => new Preview());
  const chain = useMemo(() => chainIn(store), [store]);
  const { zoom, color, isCritical } = handle.look.axis ?? PLAIN_AXIS;
  const rule = known?.dependents_rule ?? "keep_buffer";
  const open = useOpenTask(), stayed = useStayed();

  const gids = useMemo(() => groups.flatMap(({ tasks }) => tasks), [groups]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- version: the dates of some task
  const whole = useMemo(() => extent(gids, (gid) => spanOf(store.get("task", gid))), [gids, store, version]);
  const axis = useMemo(() => axisOf(zoom, whole?.start ?? now, whole?.end ?? now, now), [zoom, whole?.start, whole?.end, now]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- version
  const loose = useMemo(() => gids.filter((gid) => isLoose(store.get("task", gid))), [gids, store, version]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- version
  const path = useMemo(() => (isCritical ? criticalPath(gids, chain, days) : null), [isCritical, gids, chain, days, version]);
  const critical = useMemo(() => new Set(path?.gids), [path]);
  const hasHeads = handle.look.group !== null;
  const collapsed = useMemo(() => new Set(handle.look.collapsed), [handle.look.collapsed]);
  const lines = useMemo(
    () => (mode === "gantt" ? treeLines(rows, hasHeads) : laneLines(groups, collapsed, (some) => packed(some, (gid) => spanOf(store.get("task", gid)), (gid) => store.get("task", gid)?.name ?? "", axis), hasHeads)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- version
    [mode, rows, groups, collapsed, hasHeads, store, axis, mode === "gantt" || version],
  );
  const hueOf = useHues(color, project, catalog);

  const { fold, expand, titleOf } = grid;
  const doings: Doings = {
    open, fold, expand,
    menu: (gid, anchor) => setLayer({ kind: "menu", gid, anchor }),
    dates: (gid, anchor) => setLayer({ kind: "dates", gid, anchor }),
    say: setSaid,
    link: (gid, on) => {
      const waiting = store.get("task", gid), first = store.get("task", on);
      if (!waiting || !first || gid === on || waiting.dependencies.includes(on)) return;
      if (waitsFor(chain, on, gid)) return void say(t`“${first.name}” waits for “${waiting.name}” already`, { isUrgent: true });
      act.addDependency(gid, on);
      setSaid(t`${waiting.name} waits for ${first.name}`);
    },
    cut: (gid, on) => {
      const waiting = store.get("task", gid), first = store.get("task", on);
      if (!waiting || !first) return;
      const id = act.removeDependency(gid, on);
      say(t`${waiting.name} no longer waits for ${first.name}`, { action: { label: t`Undo`, keys: "mod+z", run: () => weft.undo.undo(id) } });
    },
    move: (gid, to, isAlone = false) => {
      const task = store.get("task", gid);
      if (!task) return;
      const dependents = isAlone ? "off" : rule;
      const along = [...followers(chain, gid, to, task.completed ? "off" : dependents, days)];
      const shown = along.map(([other, span]) => ({ gid: other, start_on: formats.dateOf(span.start), due_on: formats.dateOf(span.end) }));
      const key = act.reschedule(gid, changeOf(task, to), { project, dependents, along: shown });
      setSaid([movedWords(task.name, to), along.length ? t`Tasks that moved along: ${along.length}` : ""].filter(Boolean).join(". "));
      stayed(key, (left) => say(left.length === 1 ? t`“${store.get("task", left[0]!)?.name ?? ""}” stays: you may not move it` : t`Tasks that stay, for you may not move them: ${left.length}`, { icon: "lock" }));
    },
  };
  const steady = useSteady(doings), titles = useSteady({ of: (group: Group) => titleOf(group).spoken }).of;
  const chart = useMemo<Chart>(
    () => ({ project, mode, store, act, axis, today: now, days, rule, chain, preview, mayEdit, isPhone, hueOf, critical, baseline: planned, titleOf: titles, doings: steady }),
    [project, mode, store, act, axis, now, days, rule, chain, preview, mayEdit, isPhone, hueOf, critical, planned, titles, steady],
  );
  const addTask = () => open(act.createTask({ name: "", project }));

  return (
    <>
      <TimelineTools project={project} mode={mode} onMode={onMode} handle={handle} catalog={catalog} count={grid.count} mayEdit={mayEdit} rule={rule} baseline={baseline} onBaseline={setBaseline} />
      <ChartView
        chart={chart}
        lines={lines}
        side={isPhone ? NARROW : mode === "gantt" ? SIDE : 200}
        first={opensAt(whole, now)}
        version={version}
        onZoom={(next) => handle.change({ axis: { zoom: next, color, isCritical } })}
        tray={isTrayOpen ? loose : null}
        onCloseTray={() => setTrayOpen(false)}
        foot={{ path, loose: loose.length, isTrayOpen, onTray: () => setTrayOpen(!isTrayOpen), hasBaseline: planned !== null }}
        hint={grid.isEmpty ? <Nothing onAdd={mayEdit ? addTask : null} /> : whole === null && <Undated isFiltered={grid.filter !== null} loose={isTrayOpen ? 0 : loose.length} onShow={() => setTrayOpen(true)} />}
      />
      {layer && <LayerOf chart={chart} layer={layer} open={setLayer} />}
      <div role="status" aria-label={t`What moved`} className={style.spoken}>{said}</div>
    </>
  );
}

/** No task at all: the axis stands there, and what will stand on it. */
function Nothing({ onAdd }: { onAdd: (() => void) | null }) {
  const { t } = useLingui();
  return (
    <div className={style.nothing}>
      <EmptyState icon="timeline" title={t`Nothing to plan yet`} actions={onAdd && <Button kind="primary" onClick={onAdd}>{t`Add task`}</Button>}>
        {t`Tasks with dates stand here along time, with arrows between those that wait for each other.`}
      </EmptyState>
    </div>
  );
}

/** Tasks, and none of them has a date. */
function Undated({ isFiltered, loose, onShow }: { isFiltered: boolean; loose: number; onShow: () => void }) {
  return (
    <p className={style.hint}>
      {isFiltered ? <Trans>No task that fits the filter has a date.</Trans> : <Trans>No task has a date yet. Drag one from <b>Unscheduled</b> onto the axis, or give it a date by its menu.</Trans>}{" "}
      {loose > 0 && <Button kind="primary" onClick={onShow}><Plural value={loose} one="Show # unscheduled task" other="Show # unscheduled tasks" /></Button>}
    </p>
  );
}

/** What hangs from a bar, where the chart's words reach it. */
function LayerOf({ chart, layer, open }: { chart: Chart; layer: Layer; open: (layer: Layer | null) => void }) {
  return <ChartContext value={chart}><BarLayer key={`${layer.kind}${layer.gid}`} layer={layer} open={open} /></ChartContext>;
}

const isLoose = (task: { due_on: string | null; completed: boolean } | undefined): boolean => task !== undefined && !task.due_on && !task.completed;

/** Where today lies within what is planned, or a little before it, it opens at today; else where the plan begins. */
function opensAt(whole: { start: number; end: number } | null, today: number): number {
  return !whole || (today >= whole.start - 30 && today <= whole.end) ? today : whole.start;
}

/** Grows with each change that is told of a topic. */
function useVersion(topic: string): number {
  const { store } = useWeft();
  const [counted] = useState(() => ({ now: 0 }));
  const subscribe = useCallback((tell: () => void) => store.subscribe(topic, () => {
    counted.now++;
    tell();
  }), [store, topic, counted]);
  return useSyncExternalStore(subscribe, () => counted.now);
}

/** The same functions from render to render; each does what the latest one does. */
function useSteady<Doings extends object>(latest: Doings): Doings {
  const held = useRef(latest as Record<string, (...given: unknown[]) => unknown>);
  const [names] = useState(() => Object.keys(latest));
  useLayoutEffect(() => {
    held.current = latest as typeof held.current;
  });
  return useMemo(() => Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => held.current[name]!(...given)])) as Doings, [names]);
}
