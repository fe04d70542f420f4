import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { FieldKey } from "@/store/fields";
import { useAll, useWeft } from "@/store/hooks";
import { stateNamed } from "@/store/states";
import { type Hue, hueNamed } from "@/ui/hues";
import type { Aside } from "./asides";
import type { Value } from "./columns";

/** What columns and lanes are called. */
export interface Names {
  column: (value: Value) => string;
  lane: (value: Value) => string;
  hueOfColumn: (value: Value) => Hue | null;
  hueOfLane: (value: Value) => Hue | null;
}

export function useNames(by: FieldKey, across: FieldKey | null, side: Aside | undefined, aside: Aside | undefined): Names {
  const { t } = useLingui();
  const { store } = useWeft();
  const people = useAll("user");
  return useMemo(() => {
    const chosen = (of: Aside | undefined, value: Value) => of?.choices.find(({ gid }) => gid === value);
    const named = (key: FieldKey, of: Aside | undefined, value: Value): string => {
      if (value === null) return key === "assignee" ? t`Nobody` : of ? t`No ${of.name}` : t`None`;
      const found = chosen(of, value) ?? store.any(String(value)) ?? stateNamed(store, String(value));
      return found && "name" in found ? found.name : t`Somebody`;
    };
    const hue = (of: Aside | undefined, value: Value) => {
      const choice = chosen(of, value);
      return choice?.color ? hueNamed(choice.color, choice.gid) : null;
    };
    return {
      column: (value) => named(by, side, value),
      lane: (value) => named(across ?? "section", aside, value),
      hueOfColumn: (value) => hue(side, value),
      hueOfLane: (value) => hue(aside, value),
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- people: their names are read from the store
  }, [by, across, side, aside, store, people, t]);
}
