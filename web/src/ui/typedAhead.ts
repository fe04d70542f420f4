// What is typed before the field is there that it is meant for: kept, and written where the focus comes to stand.
import { useLayoutEffect } from "react";

/** How long after the last one that is awaited is there a field may take to be focused. */
const LINGER = 400;
const NO_TEXT = new Set(["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"]);

let waiting = 0;
let kept: string[] = [];
let from: Element | null = null;
let lingering: ReturnType<typeof setTimeout> | undefined;

/** Stands in the place of a part that is awaited: no letter is lost meanwhile, and none is taken for a shortcut. */
export function TypedAhead() {
  useLayoutEffect(awaited, []);
  return null;
}

/** From here until some time after what it answers was called, letters wait for a field. */
export function awaited(): () => void {
  clearTimeout(lingering);
  if (waiting++ === 0 && !isKeeping()) begin();
  return () => {
    if (--waiting === 0) lingering = setTimeout(end, LINGER);
  };
}

const isKeeping = () => from !== null;

function begin(): void {
  from = document.activeElement ?? document.body;
  addEventListener("keydown", key, true);
  addEventListener("focusin", arrived, true);
}

function end(): void {
  clearTimeout(lingering);
  removeEventListener("keydown", key, true);
  removeEventListener("focusin", arrived, true);
  kept = [];
  from = null;
}

function key(event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return end();
  if (event.key === "Backspace") kept.pop();
  else if (event.key.length === 1 && !(event.key === " " && kept.length === 0)) kept.push(event.key);
  else if (event.key !== "Enter" || kept.length === 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A field has the focus; what it selects on its own is selected by the next frame. */
function arrived(): void {
  const field = document.activeElement;
  if (field && field !== from && isField(field)) requestAnimationFrame(() => deliver(field));
}

function deliver(field: Element): void {
  if (!isKeeping() || document.activeElement !== field) return;
  const letters = kept;
  end();
  // As if it were typed: whoever listens to the field hears of it.
  for (const letter of letters) document.execCommand("insertText", false, letter);
}

function isField(element: Element): boolean {
  return element instanceof HTMLInputElement ? !NO_TEXT.has(element.type) : element instanceof HTMLTextAreaElement || (element as HTMLElement).isContentEditable;
}
