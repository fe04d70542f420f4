import { useEffect, useId } from "react";
import type { IconName } from "@/ui/icon-names";

/** A thing one can do: in the palette by its name, and by its keys. */
export interface Command {
  id: string;
  name: string;
  /** Where it stands in the palette and in the help: `Go to`, `On the selected task`. */
  group: string;
  icon?: IconName;
  /** `mod+K`, `?`, `c`: single keys can be switched off. */
  keys?: string;
  /** Says what it acts on. */
  note?: string;
  /** Works by its keys only. */
  isHidden?: boolean;
  /** Its keys work in fields and over open dialogs too. */
  isEverywhere?: boolean;
  /** Its keys are its own, whatever comes later: those of a list beside what one reads of it. */
  isFirst?: boolean;
  run: () => void;
}

const offered = new Map<string, readonly Command[]>();

/** Offer commands as long as the component is there.  What comes later takes a key from what was there before. */
export function useCommands(commands: readonly Command[]): void {
  const id = useId();
  useEffect(() => {
    offered.set(id, commands); // on each render: their names and acts are of this one
  });
  useEffect(() => () => void offered.delete(id), [id]);
}

/** All that can be done now, the latest offered first. */
export function commandsNow(): Command[] {
  const all = [...offered.values()].toReversed().flat();
  return all.toSorted((one, other) => Number(other.isFirst ?? false) - Number(one.isFirst ?? false));
}
