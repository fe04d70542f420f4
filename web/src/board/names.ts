import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { type FieldKey, fieldGid } from "@/store/fields";
import { useAll, useCustomField, useWeft } from "@/store/hooks";
import type { CustomField } from "@/store/types";
import { type Hue, hueNamed } from "@/ui/hues";
import type { Value } from "./columns";

/** What columns and lanes are called. */
export interface Names {
  column: (value: Value) => string;
  lane: (value: Value) => string;
  hueOfColumn: (value: Value) => Hue | null;
  hueOfLane: (value: Value) => Hue | null;
}

export function useNames(by: FieldKey, across: FieldKey | null): Names {
  const { t } = useLingui();
  const { store } = useWeft();
  const byField = useCustomField(fieldGid(by)), acrossField = useCustomField(across && fieldGid(across));
  const people = useAll("user");
  return useMemo(() => {
    const none = (key: FieldKey, field: CustomField | undefined) => (key === "assignee" ? t`Nobody` : field ? t`No ${field.name}` : t`None`);
    const named = (key: FieldKey, field: CustomField | undefined, value: Value): string => {
      if (value === null) return none(key, field);
      const option = field?.options.find(({ gid }) => gid === value);
      const found = option ?? store.any(String(value));
      return found && "name" in found ? found.name : t`Somebody`;
    };
    const hue = (field: CustomField | undefined, value: Value) => {
      const option = field?.options.find(({ gid }) => gid === value);
      return option ? hueNamed(option.color, option.gid) : null;
    };
    return {
      column: (value) => named(by, byField, value),
      lane: (value) => named(across ?? "section", acrossField, value),
      hueOfColumn: (value) => hue(byField, value),
      hueOfLane: (value) => hue(acrossField, value),
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- people: their names are read from the store
  }, [by, across, byField, acrossField, store, people, t]);
}
