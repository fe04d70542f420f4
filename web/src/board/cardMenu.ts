import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { kindEntries, stateMenu } from "@/fields/kinds";
import { useWeft } from "@/store/hooks";
import { toClipboard } from "@/ui/clipboard";
import { say } from "@/ui/toasts";
import type { MenuEntry, MenuGroup } from "@/ui/Menu";
import { type Place, useSurface } from "./around";

/** When the menu is gone, and has given back the focus. */
export const later = (work: () => void) => (): void => void setTimeout(work, 0);

/** All that can be done with a card, by mouse, finger and keys. */
export function useCardMenu(place: Place): () => MenuGroup[] {
  const { t } = useLingui();
  const { undo } = useWeft();
  const { history } = useRouter();
  const { store, act, me, open, moving, columns, lanes, names, settings, home } = useSurface();
  const { gid, column, lane, at } = place;
  return () => {
    const task = store.get("task", gid);
    if (!task) return [];
    const last = (columns[column]?.count ?? 1) - 1;
    const go = (slot: { column: number; lane: number; at: number }) => {
      moving.to(place, slot);
      later(() => moving.expect(gid))();
    };
    const toColumn = columns.map((one, number): MenuEntry => ({
      id: `column-${one.key}`, name: names.column(one.value), isChosen: number === column, isDisabled: number === column, onChoose: () => go({ column: number, lane, at: 0 }),
    }));
    const toLane = lanes.map((one, number): MenuEntry => ({
      id: `lane-${one.key}`, name: names.lane(one.value), isChosen: number === lane, isDisabled: number === lane, onChoose: () => go({ column, lane: number, at: 0 }),
    }));
    const places: MenuEntry[] = [{ id: "to", name: t`Move to`, icon: "board", entries: toColumn }];
    if (settings.lanes) places.push({ id: "lane", name: t`Move to lane`, icon: "group", entries: toLane });
    if (!moving.isSorted) {
      places.push(
        { id: "up", name: t`Move up`, icon: "arrow-up", keys: "alt+up", isDisabled: at === 0, onChoose: () => go({ column, lane, at: at - 1 }) },
        { id: "down", name: t`Move down`, icon: "arrow-down", keys: "alt+down", isDisabled: at >= last, onChoose: () => go({ column, lane, at: at + 1 }) },
      );
    }
    const isMine = task.assignee === me.gid;
    const address = new URL(history.createHref(`/tasks/${gid}`), location.origin).href;
    return [
      {
        entries: [
          { id: "open", name: t`Open`, icon: "pane", keys: "enter", onChoose: () => open(gid) },
          { id: "rename", name: t`Rename`, icon: "edit", keys: "F2", onChoose: later(() => moving.setRenaming(gid)) },
          { id: "done", name: task.completed ? t`Mark as not completed` : t`Complete`, icon: "check-circle", onChoose: () => act.completeTask(gid, !task.completed) },
          ...stateMenu(act, store, task),
          { id: "kind", name: t`Convert to`, icon: "refresh", entries: kindEntries(act, store, task) },
          ...("project" in home ? [{ id: "mine", name: isMine ? t`Remove me` : t`Assign to me`, icon: "user-plus" as const, onChoose: () => act.updateTask(gid, { assignee: isMine ? null : me.gid }) }] : []),
        ],
      },
      { entries: places },
      {
        entries: [
          { id: "above", name: t`Add task above`, icon: "plus", onChoose: later(() => moving.setInsert({ column, lane, at })) },
          { id: "below", name: t`Add task below`, icon: "plus", onChoose: later(() => moving.setInsert({ column, lane, at: at + 1 })) },
          { id: "link", name: t`Copy link`, icon: "link", onChoose: () => void toClipboard(address).then(() => say(t`Link copied`)) },
        ],
      },
      {
        entries: [{
          id: "delete", name: t`Delete`, icon: "trash", isDanger: true,
          onChoose: () => {
            const id = act.deleteTask(gid);
            say(t`“${task.name}” is in the trash`, { icon: "trash", action: { label: t`Undo`, run: () => undo.undo(id) } });
          },
        }],
      },
    ];
  };
}
