import type { ReactNode } from "react";

export interface Question {
  /** `Delete “Press kit” and 4 subtasks?` */
  title: string;
  /** What happens, and what is safe. */
  consequence?: ReactNode;
  /** Verb and object, with the number: `Delete 5 tasks`. */
  yes: string;
  no?: string;
  /** The act destroys something: red. */
  isDestructive?: boolean;
}

export interface Asked extends Question {
  answer: (isYes: boolean) => void;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function show(now: Asked | null) {
  asked = now;
  listeners.forEach((tell) => tell());
}

/** Ask before what cannot be undone; where undo would do, do it and say so instead. */
export function confirm(question: Question): Promise<boolean> {
  asked?.answer(false);
  return new Promise((resolve) => {
    show({
      ...question,
      answer(isYes) {
        show(null);
        resolve(isYes);
      },
    });
  });
}

export const questionAsked = {
  subscribe(tell: () => void) {
    listeners.add(tell);
    return () => void listeners.delete(tell);
  },
  now: () => asked,
};
