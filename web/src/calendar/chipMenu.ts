import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { MenuEntry, MenuGroup } from "@/ui/Menu";
import { toClipboard } from "@/ui/clipboard";
import { say } from "@/ui/toasts";
import { useSurface } from "./around";
import { dropped, shifted } from "./shifting";

/** All that can be done with a task on a calendar, by mouse, finger and keys. */
export function useChipMenu(gid: Gid, onDate: () => void): () => MenuGroup[] {
  const { t } = useLingui();
  const { undo } = useWeft();
  const { history } = useRouter();
  const { store, act, open, put, expect, mayEdit } = useSurface();
  return () => {
    const task = store.get("task", gid);
    if (!task) return [];
    const hasDay = task.due_on !== null || task.due_at !== null;
    const later = (id: string, name: string, days: number, keys: string): MenuEntry => ({
      id, name, keys, icon: days > 0 ? "arrow-right" : "arrow-left",
      onChoose: () => {
        put(gid, shifted(task, days));
        expect(gid);
      },
    });
    const address = new URL(history.createHref(`/tasks/${gid}`), location.origin).href;
    const dates: MenuEntry[] = [{ id: "date", name: hasDay ? t`Move to date…` : t`Give it a date…`, icon: "calendar", onChoose: () => void setTimeout(onDate, 0) }];
    if (hasDay) {
      dates.push(later("later", t`A day later`, 1, "alt+right"), later("sooner", t`A day sooner`, -1, "alt+left"), later("week", t`A week later`, 7, "alt+down"), later("week-sooner", t`A week sooner`, -7, "alt+up"));
      dates.push({ id: "none", name: t`Take its date away`, icon: "x", onChoose: () => put(gid, dropped(task, null)) });
    }
    const remove = () => {
      const id = act.deleteTask(gid);
      say(t`“${task.name}” is in the trash`, { icon: "trash", action: { label: t`Undo`, run: () => undo.undo(id) } });
    };
    return [
      {
        entries: [
          { id: "open", name: t`Open`, icon: "pane", keys: "enter", onChoose: () => open(gid) },
          ...(mayEdit ? [{ id: "done", name: task.completed ? t`Mark as not completed` : t`Complete`, icon: "check-circle" as const, onChoose: () => act.completeTask(gid, !task.completed) }] : []),
          { id: "link", name: t`Copy link`, icon: "link", onChoose: () => void toClipboard(address).then(() => say(t`Link copied`)) },
        ],
      },
      ...(mayEdit ? [{ entries: dates }, { entries: [{ id: "delete", name: t`Delete`, icon: "trash" as const, isDanger: true, onChoose: remove }] }] : []),
    ];
  };
}
