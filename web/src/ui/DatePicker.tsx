import type { ReactNode } from "react";
import type { Anchored } from "./layers/Frame";
import { lazily } from "./lazily";

/** A span of civil days, with a time of its end in the reader's zone.  `null` is empty. */
export interface Dates {
  start: string | null;
  due: string | null;
  /** `16:40` */
  time: string | null;
}

export interface DatePickerProps extends Anchored {
  label: string;
  value: Dates;
  /** A start may be chosen, too. */
  hasStart?: boolean;
  hasTime?: boolean;
  onChange: (value: Dates) => void;
  /** What else is said about the days, below them. */
  foot?: ReactNode;
}

/** Days by typing, by calendar or by a word, hanging from any element: mount it to open it. */
export const DatePicker = lazily<DatePickerProps>(() => import("./layers/DatePickerLayer"));
