// What is typed before the field is there that it is meant for: kept, and written where the focus comes to stand.
import { useLayoutEffect } from "react";

/** How long after the last one that is awaited is there a field may take to be focused. */
const LINGER = 400;
const NO_TEXT = new Set(["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"]);
const ENTER: KeyboardEventInit = { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true };

let waiting = 0;
let isKeeping = false;
let isDelivering = false;
/** Letters, and Enter by its name. */
let kept: string[] = [];
/** It had the focus before: the letters are meant for another. */
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
  waiting++;
  if (!isKeeping) begin();
  return () => {
    if (--waiting === 0) linger();
  };
}

function begin(): void {
  isKeeping = true;
  from = document.activeElement ?? document.body;
  addEventListener("keydown", key, true);
  addEventListener("focusin", arrived, true);
}

function linger(): void {
  clearTimeout(lingering);
  lingering = setTimeout(giveUp, LINGER);
}

function end(): void {
  clearTimeout(lingering);
  removeEventListener("keydown", key, true);
  removeEventListener("focusin", arrived, true);
  kept = [];
  from = null;
  isKeeping = false;
}

/** No other field came: the letters are meant for the one where they were typed. */
function giveUp(): void {
  const field = document.activeElement;
  if (kept.length && field && isField(field)) deliver(field);
  else end();
}

function key(event: KeyboardEvent): void {
  if (isDelivering || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return end();
  if (event.key === "Backspace") take();
  else if ((event.key.length === 1 && event.key !== " ") || (kept.length && (event.key === " " || event.key === "Enter"))) kept.push(event.key);
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The last letter goes; an Enter was meant. */
function take(): void {
  if (kept.at(-1) !== "Enter") kept.pop();
}

/** A field has the focus; what it selects on its own is selected by the next frame. */
function arrived(): void {
  const field = document.activeElement;
  if (field && field !== from && isField(field)) requestAnimationFrame(() => deliver(field));
}

/** As if it were typed: whoever listens to the field hears of it.  What follows an Enter goes where that leads. */
function deliver(field: Element): void {
  if (!isKeeping || document.activeElement !== field) return;
  const at = kept.indexOf("Enter"), strokes = kept.splice(0, at < 0 ? kept.length : Math.max(at, 1));
  isDelivering = true;
  for (const stroke of strokes) {
    if (stroke === "Enter") enter(field);
    else document.execCommand("insertText", false, stroke);
  }
  isDelivering = false;
  if (!kept.length) return end();
  from = null;
  if (waiting === 0) linger();
  requestAnimationFrame(arrived);
}

/** What a browser does at an Enter that nobody prevents. */
function enter(field: Element): void {
  if (!field.dispatchEvent(new KeyboardEvent("keydown", ENTER))) return;
  if (field instanceof HTMLInputElement) field.form?.requestSubmit();
  else document.execCommand(field instanceof HTMLTextAreaElement ? "insertLineBreak" : "insertParagraph");
}

function isField(element: Element): boolean {
  return element instanceof HTMLInputElement ? !NO_TEXT.has(element.type) : element instanceof HTMLTextAreaElement || (element as HTMLElement).isContentEditable;
}
