// What a task's colour says: its section, its assignee, its project, or an option of a field.
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { Catalog } from "@/fields/catalog";
import { type FieldKey, fieldGid } from "@/store/fields";
import { useAll, useSections, useWeft } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import { HUES, type Hue, hueNamed } from "@/ui/hues";
import { type Home, homeGid } from "@/views/saved";

export type By = FieldKey | "none";
export interface Colour {
  hue: Hue;
  /** What it means, in words. */
  name: string;
}

/** By what tasks may be coloured: whatever is one of few. */
export function colourings(catalog: Catalog, home: Home): { key: By; name: string }[] {
  const plain: FieldKey[] = "project" in home ? ["section", "assignee"] : ["projects", "section"];
  const fields = catalog.fields.filter(({ key, custom }) => plain.includes(key) || custom?.resource_subtype === "enum");
  return fields.map(({ key, name }) => ({ key, name }));
}

export function useColours(by: By, home: Home): (task: Task) => Colour | null {
  const { t } = useLingui();
  const { store } = useWeft();
  const sections = useSections(homeGid(home)), fields = useAll("custom_field"), people = useAll("user"), projects = useAll("project");
  return useMemo(() => {
    const project = "project" in home ? home.project : null;
    const numbers = new Map(sections.map((gid, at) => [gid, HUES[at % HUES.length]!]));
    const named = (kind: "user" | "project", gid: Gid) => store.get(kind, gid)?.name ?? t`Somebody`;
    return (task) => {
      if (by === "section") {
        const section = (project ? task.places[store.resolve(project)]?.section : task.own_place?.section) ?? "";
        const hue = numbers.get(section);
        return hue ? { hue, name: store.get("section", section)?.name ?? "" } : null;
      }
      if (by === "assignee") return task.assignee ? { hue: hueNamed(null, task.assignee), name: named("user", task.assignee) } : null;
      if (by === "projects") {
        const first = Object.keys(task.places)[0], found = store.get("project", first);
        return found ? { hue: hueNamed(found.color, found.gid), name: found.name } : null;
      }
      const field = by === "none" ? undefined : store.get("custom_field", fieldGid(by) ?? "");
      const option = field?.options.find(({ gid }) => gid === task.custom[field.gid]);
      return option ? { hue: hueNamed(option.color, option.gid), name: option.name } : null;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- names and colours are read from the store
  }, [by, home, sections, fields, people, projects, store, t]);
}
