import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { awaited } from "./typedAhead";

let sent: string[] = [];

beforeEach(() => {
  sent = [];
  document.body.innerHTML = "";
  // jsdom has no editing commands: what a browser does in a field of plain text.
  document.execCommand = (command, _, text) => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.setRangeText(command === "insertText" ? String(text) : "\n", field.selectionStart, field.selectionEnd, "end");
    return field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
});

afterEach(() => type("Escape")); // nothing is kept for the next test

function add<Kind extends "input" | "textarea">(kind: Kind, into: Element = document.body): HTMLElementTagNameMap[Kind] {
  return into.appendChild(document.createElement(kind));
}

/** Where they stand: `Enter` by its name, the others letter by letter. */
function type(...keys: string[]): void {
  for (const key of keys.flatMap((one) => (/^[A-Z]\w+$/.test(one) ? [one] : [...one]))) {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }
}

function form(): HTMLInputElement {
  const found = document.body.appendChild(document.createElement("form"));
  found.addEventListener("submit", (event) => {
    event.preventDefault();
    sent.push(field.value);
  });
  const field = add("input", found);
  return field;
}

test("letters and an Enter typed before the field is there name it and send it", async () => {
  const arrive = awaited();
  type("shuttl", "Enter");
  const field = form();
  field.focus();
  arrive();
  await vi.waitFor(() => expect(sent).toEqual(["shuttl"]));
});

test("an Enter that the field takes itself is not done by the browser as well", async () => {
  const arrive = awaited();
  type("ok", "Enter");
  const field = form(), heard: string[] = [];
  field.addEventListener("keydown", (event) => {
    event.preventDefault();
    heard.push(`${event.key} ${field.value}`);
  });
  field.focus();
  arrive();
  await vi.waitFor(() => expect(heard).toEqual(["Enter ok"]));
  expect(sent).toEqual([]);
});

test("in a text of lines an Enter begins the next one", async () => {
  const arrive = awaited();
  type("warp", "Enter", "weft");
  const field = add("textarea");
  field.focus();
  arrive();
  await vi.waitFor(() => expect(field.value).toBe("warp\nweft"));
});

test("what follows an Enter is written where that leads", async () => {
  const arrive = awaited();
  type("one", "Enter", "two", "Enter");
  const first = add("input"), second = form();
  first.addEventListener("keydown", (event) => event.key === "Enter" && second.focus());
  first.focus();
  arrive();
  await vi.waitFor(() => expect(sent).toEqual(["two"]));
  expect(first.value).toBe("one");
});

test("where no field comes, the letters are for the one they were typed in; else for none", () => {
  vi.useFakeTimers();
  const field = add("input");
  field.focus();
  awaited()();
  type("wool");
  expect(field.value).toBe("");
  vi.runAllTimers();
  expect(field.value).toBe("wool");
  field.blur();
  awaited()();
  type("silk");
  vi.runAllTimers();
  field.focus();
  vi.runAllTimers();
  vi.useRealTimers();
  expect(field.value).toBe("wool");
});

test("an Enter with nothing before it, Escape, and letters with a modifier are not kept", () => {
  const heard: string[] = [];
  const hear = (event: KeyboardEvent) => heard.push(event.key);
  document.body.addEventListener("keydown", hear);
  awaited();
  type("Enter", "a");
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }));
  type("Escape", "b");
  document.body.removeEventListener("keydown", hear);
  expect(heard).toEqual(["Enter", "k", "Escape", "b"]);
});
