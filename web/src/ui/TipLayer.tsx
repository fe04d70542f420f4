import { useEffect, useRef, useState } from "react";
import { Kbd } from "./Kbd";
import style from "./TipLayer.module.css";

const WAIT = 450;
const GAP = 6;

interface Shown { text: string; keys: string | undefined; at: Element }

/** Shows the tooltip of whatever the pointer rests on or the keyboard stands on; Escape puts it away. */
export function TipLayer() {
  const [shown, setShown] = useState<Shown | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => watch(setShown, box), []);
  useEffect(() => {
    if (shown && box.current) place(box.current, shown.at);
    if (shown && !box.current?.isConnected) setShown(null);
  }, [shown]);

  return (
    <div ref={box} popover="manual" aria-hidden="true" className={style.tip}>
      {shown?.text}
      {shown?.keys && <Kbd keys={shown.keys} />}
    </div>
  );
}

function place(box: HTMLElement, at: Element) {
  box.showPopover?.();
  const target = at.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const fitsBelow = target.bottom + GAP + height < innerHeight;
  const left = Math.min(Math.max(4, target.left + target.width / 2 - width / 2), innerWidth - width - 4);
  box.style.left = `${left}px`;
  box.style.top = `${fitsBelow ? target.bottom + GAP : target.top - GAP - height}px`;
}

function watch(show: (shown: Shown | null) => void, box: React.RefObject<HTMLElement | null>) {
  let waiting = 0;
  let current: Element | null = null;

  const hide = () => {
    clearTimeout(waiting);
    current = null;
    box.current?.hidePopover?.();
    show(null);
  };
  const offer = (target: EventTarget | null, wait: number) => {
    const at = target instanceof Element ? target.closest("[data-tip]") : null;
    if (at === current || (target instanceof Node && box.current?.contains(target))) return;
    hide();
    if (!at || ("tipCut" in (at as HTMLElement).dataset && !isCut(at))) return;
    current = at;
    waiting = window.setTimeout(() => {
      if (!at.isConnected || at.getAttribute("aria-expanded") === "true") return;
      show({ text: at.getAttribute("data-tip") ?? "", keys: at.getAttribute("data-tip-keys") ?? undefined, at });
    }, wait);
  };
  const over = (event: PointerEvent) => event.pointerType !== "touch" && offer(event.target, WAIT);
  const focus = (event: FocusEvent) => event.target instanceof Element && event.target.matches(":focus-visible") && offer(event.target, 0);
  const key = (event: KeyboardEvent) => event.key === "Escape" && hide();

  const options = { capture: true, passive: true };
  document.addEventListener("pointerover", over, options);
  document.addEventListener("focusin", focus, options);
  document.addEventListener("focusout", hide, options);
  document.addEventListener("pointerdown", hide, options);
  document.addEventListener("scroll", hide, options);
  document.addEventListener("keydown", key, options);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener("pointerover", over, options);
    document.removeEventListener("focusin", focus, options);
    document.removeEventListener("focusout", hide, options);
    document.removeEventListener("pointerdown", hide, options);
    document.removeEventListener("scroll", hide, options);
    document.removeEventListener("keydown", key, options);
  };
}

function isCut(at: Element): boolean {
  return at.scrollWidth > at.clientWidth || [...at.children].some((child) => child.scrollWidth > child.clientWidth);
}
