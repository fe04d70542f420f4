// Which of a reader's categories colours a bar.
import { useMemo } from "react";
import type { Catalog } from "@/fields/catalog";
import { type FieldKey, valueOf } from "@/store/fields";
import type { Gid, Task } from "@/store/types";
import { type Hue, hueNamed, hueOf as own } from "@/ui/hues";

/** By a field: options in their own colours, sections and people each in one of eight. */
export function useHues(color: FieldKey | null, project: Gid, catalog: Catalog): ((task: Task) => Hue | null) | null {
  const options = color ? catalog.find(color)?.custom?.options : undefined;
  return useMemo(() => {
    if (!color) return null;
    const known = new Map(options?.map((option) => [option.gid, hueNamed(option.color, option.gid)]));
    return (task) => {
      const value = valueOf(task, color, project), gid = Array.isArray(value) ? value[0] : value;
      if (gid === null || gid === undefined || gid === "") return null;
      return known.get(String(gid)) ?? (`c${own(String(gid))}` as Hue);
    };
  }, [color, options, project]);
}
