import { useLingui } from "@lingui/react/macro";
import { memo, useEffect, useMemo, useRef, useState, useSyncExternalStore, type CSSProperties, type RefObject } from "react";
import type { Gid } from "@/store/types";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { type Arrow, type Box, arrowPath, headPath } from "./arrows";
import { edges } from "./Bar";
import { type Chart, useChart } from "./chart";
import { spanOf } from "./dates";
import style from "./Timeline.module.css";

/** More than these nobody can follow with the eye. */
const MOST = 400;

/** What waits for what, among the bars that are seen. */
export function Arrows({ shown, middleOf, version, line }: {
  /** The tasks whose lines are drawn. */
  shown: readonly Gid[];
  /** Where the line of a task is; undefined where it has none. */
  middleOf: (gid: Gid) => number | undefined;
  version: number;
  line: RefObject<SVGPathElement | null>;
}) {
  const chart = useChart();
  const { preview } = chart;
  const held = useSyncExternalStore(useMemo(() => (tell: () => void) => preview.subscribe(null, tell), [preview]), preview.all);
  const [chosen, setChosen] = useState<string | null>(null);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- held, version: bars stand elsewhere
  const arrows = useMemo(() => arrowsOf(chart, shown, middleOf), [chart, shown, middleOf, held, version]);
  const taken = arrows.find(({ key }) => key === chosen);
  return (
    <>
      <svg className={style.arrows} aria-hidden="true">
        {arrows.map(({ key, path, head, isLate, isCritical }) => <Wire key={key} name={key} {...{ path, head, isLate, isCritical }} isChosen={key === chosen} onChoose={setChosen} />)}
        <path ref={line} className={style.newArrow} />
      </svg>
      {taken && chart.mayEdit && <Cut key={taken.key} arrow={taken} onClose={() => setChosen(null)} />}
    </>
  );
}

/** While one scrolls, most arrows stay what they are. */
const Wire = memo(function Wire({ name, path, head, isLate, isCritical, isChosen, onChoose }: { name: string; path: string; head: string; isLate: boolean; isCritical: boolean; isChosen: boolean; onChoose: (name: string) => void }) {
  return (
    <g className={classes(style.arrow, isLate && style.lateArrow, isCritical && style.criticalArrow, isChosen && style.chosenArrow)} onClick={() => onChoose(name)}>
      <path d={path} className={style.hit} />
      <path d={path} className={style.wire} />
      <path d={head} className={style.tipOfArrow} />
    </g>
  );
});

interface Drawn extends Arrow {
  head: string;
  isCritical: boolean;
}

function arrowsOf(chart: Chart, shown: readonly Gid[], middleOf: (gid: Gid) => number | undefined): Drawn[] {
  const { store, preview, axis, critical } = chart;
  const boxes = new Map<Gid, Box | null>();
  const boxOf = (gid: Gid): Box | null => {
    const known = boxes.get(gid);
    if (known !== undefined) return known;
    const task = store.get("task", gid), span = preview.of(gid) ?? spanOf(task), middle = middleOf(gid);
    const box = task && span && middle !== undefined ? { ...edges(axis, span, task.resource_subtype === "milestone"), middle } : null;
    boxes.set(gid, box);
    return box;
  };
  const found = new Map<string, Drawn>();
  const draw = (gid: Gid, other: Gid) => {
    const key = `${gid}/${other}`, from = boxOf(other), to = boxOf(gid);
    if (!from || !to || found.has(key) || found.size >= MOST) return;
    const first = preview.of(other) ?? chart.chain.spanOf(other), then = preview.of(gid) ?? chart.chain.spanOf(gid);
    const isLate = first !== undefined && then !== undefined && then.start < first.end + chart.chain.lag(gid, other);
    found.set(key, { key, task: gid, on: other, ...arrowPath(from, to), head: headPath(to), isLate, isCritical: critical.has(gid) && critical.has(other) });
  };
  for (const gid of shown) {
    const task = store.get("task", gid);
    for (const other of task?.dependencies ?? []) draw(gid, store.resolve(other));
    for (const other of task?.dependents ?? []) draw(store.resolve(other), gid);
  }
  return [...found.values()];
}

/** The arrow that was chosen can be cut: by its button, or by Delete. */
function Cut({ arrow, onClose }: { arrow: Arrow; onClose: () => void }) {
  const { t } = useLingui();
  const { doings, store } = useChart();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const cut = () => {
    doings.cut(arrow.task, arrow.on);
    onClose();
  };
  const waiting = store.get("task", arrow.task)?.name ?? "", first = store.get("task", arrow.on)?.name ?? "";
  return (
    <span className={style.cut} style={{ "--at": `${arrow.at.x}px`, insetBlockStart: arrow.at.y } as CSSProperties}>
      <IconButton
        ref={button}
        icon="x"
        label={t`Let “${waiting}” wait for “${first}” no longer`}
        onClick={cut}
        onBlur={onClose}
        onKeyDown={(event) => {
          if (event.key === "Delete" || event.key === "Backspace") cut();
          else if (event.key === "Escape") onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </span>
  );
}
