import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import { dayNumber } from "@/locales/formats";
import { clockTime, momentAt } from "@/locales/moments";
import { topics } from "@/store/indexes";
import { useList, useTask, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { DatePicker, type Dates } from "@/ui/DatePicker";
import { Menu, type MenuGroup } from "@/ui/Menu";
import { SelectPopover } from "@/ui/Select";
import { toClipboard } from "@/ui/clipboard";
import { say } from "@/ui/toasts";
import { useChart } from "./chart";
import { waitsFor } from "./shifting";

/** What is open beside a task, and the element it hangs from. */
export interface Layer {
  kind: "menu" | "dates" | "waits";
  gid: Gid;
  anchor: HTMLElement;
}

export function BarLayer({ layer, open }: { layer: Layer; open: (layer: Layer | null) => void }) {
  const anchor = useMemo(() => ({ current: layer.anchor }), [layer.anchor]);
  const shared = { gid: layer.gid, anchor, onClose: () => open(null) };
  // When the menu is gone, and has given back the focus.
  const next = (kind: Layer["kind"]) => setTimeout(() => open({ ...layer, kind }), 0);
  if (layer.kind === "dates") return <DatesLayer {...shared} />;
  return layer.kind === "waits" ? <WaitsLayer {...shared} /> : <BarMenu {...shared} next={next} />;
}

interface LayerProps {
  gid: Gid;
  anchor: { current: HTMLElement };
  onClose: () => void;
}

/** All that can be done with a bar, without a drag. */
function BarMenu({ gid, anchor, onClose, next }: LayerProps & { next: (kind: Layer["kind"]) => void }) {
  const { t } = useLingui();
  const { store, act, doings, mayEdit } = useChart();
  const { history } = useRouter();
  const task = useTask(gid);
  if (!task) return null;
  const address = new URL(history.createHref(`/tasks/${gid}`), location.origin).href;
  const first: MenuGroup = {
    entries: [
      { id: "open", name: t`Open`, icon: "pane", keys: "enter", onChoose: () => doings.open(gid) },
      { id: "link", name: t`Copy link`, icon: "link", onChoose: () => void toClipboard(address).then(() => say(t`Link copied`)) },
    ],
  };
  const nameOf = (other: Gid) => store.get("task", other)?.name || t`Unnamed task`;
  const changes: MenuGroup[] = [
    {
      entries: [
        { id: "dates", name: t`Move dates…`, icon: "calendar", onChoose: () => next("dates") },
        ...(task.due_on ? [{ id: "none", name: t`Remove the dates`, icon: "x" as const, onChoose: () => act.updateTask(gid, { start_on: null, due_on: null }) }] : []),
        { id: "done", name: task.completed ? t`Mark as not completed` : t`Complete`, icon: "check-circle", onChoose: () => act.completeTask(gid, !task.completed) },
      ],
    },
    {
      label: t`Waits for`,
      entries: [
        ...task.dependencies.filter((other) => store.get("task", other)).map((other) => ({ id: `cut-${other}`, name: t`No longer for “${nameOf(other)}”`, icon: "x" as const, onChoose: () => doings.cut(gid, other) })),
        { id: "waits", name: t`Wait for…`, icon: "depend", onChoose: () => next("waits") },
      ],
    },
  ];
  return <Menu label={task.name || t`Unnamed task`} groups={mayEdit ? [first, ...changes] : [first]} anchor={anchor} onClose={onClose} />;
}

function DatesLayer({ gid, anchor, onClose }: LayerProps) {
  const { t } = useLingui();
  const { act, doings } = useChart();
  const task = useTask(gid);
  if (!task) return null;
  const value: Dates = { start: task.start_on, due: task.due_on, time: task.due_at ? clockTime(task.due_at) : null };
  const change = ({ start, due, time }: Dates) => {
    if (!due) return act.updateTask(gid, { start_on: null, due_on: null });
    if (time && time !== value.time) return act.updateTask(gid, { due_at: momentAt(due, time), ...(start ? { start_on: start } : {}) });
    if (!start && task.start_on) return act.updateTask(gid, { start_on: null, due_on: due });
    doings.move(gid, { start: dayNumber(start ?? due), end: dayNumber(due) });
  };
  return <DatePicker label={t`Dates of ${task.name}`} anchor={anchor} value={value} hasStart={task.resource_subtype !== "milestone"} hasTime onChange={change} onClose={onClose} />;
}

/** Tasks of the project that it could wait for. */
function WaitsLayer({ gid, anchor, onClose }: LayerProps) {
  const { t } = useLingui();
  const { store, chain, doings, project } = useChart();
  const all = useList(topics.ofProject(project));
  const task = useTask(gid);
  const options = useMemo(() => {
    const known = new Set(task?.dependencies);
    const free = all.filter((other) => other !== gid && !known.has(other) && !waitsFor(chain, other, gid));
    return free.map((other) => ({ value: other, name: store.get("task", other)?.name || "…" }));
  }, [all, task, gid, chain, store]);
  return <SelectPopover label={t`Wait for`} anchor={anchor} options={options} chosen={[]} none={t`No other task fits`} onChoose={([other]) => other && doings.link(gid, other)} onClose={onClose} />;
}

/** The task a drag or a key has just moved, as the server answers: what it had to leave where it is. */
export function useStayed() {
  const { outbox } = useWeft();
  return useMemo(
    () => (key: string, tell: (stayed: readonly Gid[]) => void) => {
      const leave = outbox.events.on("acked", (acked) => {
        if (acked.key !== key) return;
        leave();
        const { stayed } = (acked.answer ?? {}) as { stayed?: { gid: Gid }[] };
        if (stayed?.length) tell(stayed.map(({ gid }) => gid));
      });
      const end = outbox.events.on("refused", (entry) => {
        if (entry.key === key) leave();
        if (entry.key === key) end();
      });
    },
    [outbox],
  );
}

