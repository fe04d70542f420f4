import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { useDesk } from "@/app/desk";
import type { Widget, WidgetKind } from "@/app/widgets";
import { Button, IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { follow } from "@/ui/dragging";
import { Icon } from "@/ui/Icon";
import { tip } from "@/ui/tips";
import { absent, movedTo, resized, without, withOne } from "./arranging";
import { Arranging } from "./Card";
import { useNames } from "./names";
import { PARTS } from "./parts";
import style from "./Home.module.css";

/** The same home with handles: parts are dragged, or moved by the arrow keys; made wide or narrow; taken away and brought back. */
export default function Arranger({ today, widgets }: { today: string; widgets: readonly Widget[] }) {
  const { t } = useLingui();
  const { desk, arrange } = useDesk();
  const names = useNames();
  const grid = useRef<HTMLDivElement>(null);
  const [told, tell] = useState("");
  const put = (next: Widget[]) => void arrange({ widgets: next });
  const { shown, dragged, start } = useDragged(grid, widgets, put);
  const missing = absent(widgets);
  const move = (kind: WidgetKind, to: number) => {
    const next = movedTo(widgets, kind, to), at = next.findIndex((one) => one.kind === kind) + 1;
    put(next);
    tell(t`${names[kind]}: place ${at} of ${next.length}`);
  };
  return (
    <>
      <p role="status" className={style.unseen}>{told}</p>
      <div ref={grid} className={style.cards}>
        {shown.map((one, at) => {
          const Part = PARTS[one.kind], name = names[one.kind];
          return (
            <div key={one.kind} data-part={one.kind} className={classes(style.slot, one.is_wide && style.wide, dragged === one.kind && style.dragged)}>
              <Arranging value={{
                handle: <Handle label={t`Move ${name}`} onDrag={(press) => start(press, one.kind)} onMove={(by) => move(one.kind, at + by)} />,
                tools: (
                  <>
                    <IconButton icon={one.is_wide ? "minus" : "expand"} label={one.is_wide ? t`Make ${name} narrow` : t`Make ${name} wide`} onClick={() => put(resized(widgets, one.kind))} />
                    <IconButton icon="x" label={t`Take ${name} away`} onClick={() => put(without(widgets, one.kind))} />
                  </>
                ),
              }}
              >
                <Part today={today} />
              </Arranging>
            </div>
          );
        })}
      </div>
      <div className={style.absent} role="group" aria-label={t`Add to your home`}>
        {missing.map((kind) => <Button key={kind} icon="plus" onClick={() => put(withOne(widgets, kind))}>{names[kind]}</Button>)}
        {!desk?.is_usual && <Button kind="quiet" onClick={() => void arrange({ widgets: null })}><Trans>As it was in the beginning</Trans></Button>}
      </div>
    </>
  );
}

function Handle({ label, onDrag, onMove }: { label: string; onDrag: (press: PointerEvent<HTMLElement>) => void; onMove: (by: number) => void }) {
  const key = (event: KeyboardEvent<HTMLElement>) => {
    const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    const by = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: isMirrored ? 1 : -1, ArrowRight: isMirrored ? -1 : 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const handle = event.currentTarget;
    flushSync(() => onMove(by));
    handle.focus(); // what moves in the page loses it
  };
  return <button type="button" aria-label={label} className={style.handle} onPointerDown={onDrag} onKeyDown={key} {...tip(label)}><Icon name="grip" /></button>;
}

/** While a part is dragged the others make room; let go, it stays. */
function useDragged(grid: RefObject<HTMLDivElement | null>, widgets: readonly Widget[], drop: (next: Widget[]) => void) {
  const [drag, setDrag] = useState<{ kind: WidgetKind; order: readonly Widget[] } | null>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const start = (press: PointerEvent<HTMLElement>, kind: WidgetKind) => {
    if (press.button !== 0) return;
    let order = [...widgets];
    scroller.current = scrollerOf(grid.current);
    const show = () => setDrag({ kind, order });
    follow(press, {
      scroller,
      mark: "part",
      begin: show,
      follow: ({ x, y }) => {
        const under = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-part]")?.dataset["part"];
        if (!under || under === kind) return;
        order = movedTo(order, kind, order.findIndex((one) => one.kind === under));
        show();
      },
      end: (isDropped) => {
        setDrag(null);
        if (isDropped) drop(order);
      },
    });
  };
  return { shown: drag?.order ?? widgets, dragged: drag?.kind ?? null, start };
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) if (at.scrollHeight > at.clientHeight + 1 && getComputedStyle(at).overflowY !== "visible") return at;
  return null;
}
