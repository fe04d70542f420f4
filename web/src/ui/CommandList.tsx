import type { ReactNode } from "react";
import { lazily } from "./lazily";

export interface CommandItem {
  id: string;
  name: string;
  note?: string;
  keys?: string;
  picture?: ReactNode;
  run: () => void;
}

export interface CommandGroup {
  name: string;
  items: CommandItem[];
}

export interface CommandListProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  groups: CommandGroup[];
  /** Said where nothing is found. */
  none: string;
}

/** A field and what it finds, in groups: arrows move, Enter runs. */
export const CommandList = lazily<CommandListProps>(() => import("./layers/CommandListLayer"));
