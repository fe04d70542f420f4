import { useCallback, useSyncExternalStore } from "react";

// What this device remembers: widths, what is folded, habits.  All tabs share it.
const PREFIX = "weft.";
const heard = new Map<string, { text: string | null; value: unknown }>();
const listeners = new Set<() => void>();

function read<Value>(name: string, usual: Value): Value {
  const text = localStorage.getItem(PREFIX + name);
  const known = heard.get(name);
  if (known && known.text === text) return known.value as Value;
  let value: unknown = usual;
  try {
    if (text !== null) value = JSON.parse(text);
  } catch {
    value = usual;
  }
  heard.set(name, { text, value });
  return value as Value;
}

/** The value now, outside of a component. */
export function remembered<Value>(name: string, usual: Value): Value {
  return read(name, usual);
}

export function remember(name: string, value: unknown): void {
  localStorage.setItem(PREFIX + name, JSON.stringify(value));
  listeners.forEach((tell) => tell());
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  addEventListener("storage", tell);
  return () => {
    listeners.delete(tell);
    removeEventListener("storage", tell);
  };
}

/** A value that this device keeps: `const [width, setWidth] = useRemembered("sidebar.width", 232)`. */
export function useRemembered<Value>(name: string, usual: Value): [Value, (value: Value) => void] {
  const value = useSyncExternalStore(subscribe, () => read(name, usual));
  return [value, useCallback((next: Value) => remember(name, next), [name])];
}
