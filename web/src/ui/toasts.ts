import type { IconName } from "./icon-names";

export interface Toast {
  id: number;
  message: string;
  icon: IconName;
  /** An error is spoken at once; everything else when the reader pauses. */
  isUrgent: boolean;
  action?: { label: string; keys?: string; run: () => void };
  /** Milliseconds; a toast with an action stays longer, one with `Infinity` until it is dismissed. */
  lasts: number;
}

type Said = Partial<Omit<Toast, "id" | "message">>;

const MOST = 3;
const SHORT = 5_000;
const LONG = 10_000;

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function show(now: readonly Toast[]) {
  toasts = now;
  listeners.forEach((tell) => tell());
}

/** Say what was done, with the way back: `say(t`Task completed`, { action: { label: t`Undo`, run: undo } })`. */
export function say(message: string, more: Said = {}): number {
  const id = next++;
  const lasts = more.action || more.isUrgent ? LONG : SHORT;
  const icon = more.isUrgent ? "warning" : "check";
  const toast: Toast = { id, message, icon, isUrgent: false, lasts, ...more };
  show([...toasts, toast].slice(-MOST));
  return id;
}

export function dismiss(id: number): void {
  show(toasts.filter((toast) => toast.id !== id));
}

export const toastList = {
  subscribe(tell: () => void) {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  },
  now: () => toasts,
};
