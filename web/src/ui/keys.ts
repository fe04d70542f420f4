const IS_APPLE = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
const NAMES: Record<string, string> = IS_APPLE
  ? { mod: "⌘", alt: "⌥", shift: "⇧", enter: "↩", esc: "Esc" }
  : { mod: "Ctrl", alt: "Alt", shift: "Shift", enter: "Enter", esc: "Esc" };
const ARROWS: Record<string, string> = { up: "↑", down: "↓", left: "←", right: "→", space: "Space", backspace: "⌫" };

/** `mod+K` → what is printed on this machine's keys. */
export function printed(keys: string): string[] {
  return keys.split("+").map((key) => NAMES[key] ?? ARROWS[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

/** `mod+K` → the value of `aria-keyshortcuts`. */
export function spoken(keys: string): string {
  return keys.replace("mod", IS_APPLE ? "Meta" : "Control").replace("alt", "Alt").replace("shift", "Shift");
}

/** Whether an event is this stroke.  A letter is what it types, wherever its key lies. */
export function strikes(event: KeyboardEvent, keys: string): boolean {
  const wanted = keys.split("+");
  const key = wanted.pop() ?? "";
  const has = (name: string) => wanted.includes(name);
  const mod = IS_APPLE ? event.metaKey : event.ctrlKey;
  const other = IS_APPLE ? event.ctrlKey : event.metaKey;
  if (mod !== has("mod") || other || event.altKey !== has("alt")) return false;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (!isSign && event.shiftKey !== has("shift")) return false;
  return event.key.toLowerCase() === (ALIASES[key] ?? key).toLowerCase();
}

const ALIASES: Record<string, string> = { esc: "Escape", up: "ArrowUp", down: "ArrowDown", left: "ArrowLeft", right: "ArrowRight", space: " " };
