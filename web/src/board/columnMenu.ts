import { useLingui } from "@lingui/react/macro";
import { useSections } from "@/store/hooks";
import type { MenuEntry, MenuGroup } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { useMayCustomize } from "@/views/abilities";
import { useSurface } from "./around";
import { later } from "./cardMenu";
import type { Column } from "./columns";
import { gidOf } from "./drops";
import { toggled } from "./settings";

/** All that can be done with a column; only sections are anybody's to name, move and delete. */
export function useColumnMenu(column: Column, at: number, ask: { rename: () => void; limit: () => void }): () => MenuGroup[] {
  const { t } = useLingui();
  const { home, settings, change, act, columns, names, store, isPhone } = useSurface();
  const sections = useSections(gidOf(home));
  const mayLimit = useMayCustomize("project" in home ? home.project : "");
  return () => {
    const name = names.column(column.value), gid = String(column.value);
    const own: MenuEntry[] = [
      ...(mayLimit ? [{ id: "limit", name: t`Limit work in progress`, icon: "gauge" as const, onChoose: later(ask.limit) }] : []),
      ...(isPhone ? [] : [{ id: "fold", name: t`Collapse column`, icon: "minus" as const, onChoose: () => change({ folded: toggled(settings.folded, column.key) }) }]),
    ];
    if (settings.by !== "section") return [{ entries: own }];
    const before = columns[at - 1], after = columns[at + 1], refuge = before ?? after;
    const remove = async () => {
      const tasks = store.indexes.list(`tasks/${gid}`);
      const count = tasks.length, to = refuge && names.column(refuge.value);
      const isSure = await confirm({
        title: t`Delete the column “${name}”?`,
        consequence: count ? t`Its tasks stay: they move to “${to}”. Tasks: ${count}.` : t`No task is in it.`,
        yes: t`Delete column`,
        isDestructive: true,
      });
      if (!isSure) return;
      act.together(() => {
        if (count && refuge) {
          const section = String(refuge.value);
          if ("project" in home) act.moveTasks(tasks, { project: home.project, section, at: "end" });
          else act.moveInMyTasks(tasks, section, { at: "end" });
        }
        act.deleteSection(gid);
      });
    };
    return [
      { entries: [{ id: "rename", name: t`Rename column`, icon: "edit", onChoose: later(ask.rename) }, ...own] },
      {
        entries: [
          { id: "back", name: t`Move column before`, icon: "arrow-left", isDisabled: !before, onChoose: () => before && act.moveSection(gid, { before: String(before.value) }) },
          { id: "on", name: t`Move column after`, icon: "arrow-right", isDisabled: !after, onChoose: () => after && act.moveSection(gid, { after: String(after.value) }) },
          { id: "add", name: t`Add column after this`, icon: "plus", onChoose: () => void act.createSection(gidOf(home), t`New column`, { after: gid }) },
        ],
      },
      { entries: [{ id: "delete", name: t`Delete column`, icon: "trash", isDanger: true, isDisabled: sections.length < 2, onChoose: () => void remove() }] },
    ];
  };
}
