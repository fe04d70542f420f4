// What a task can be: one of the kinds that every task can be, or of a type that its projects use.
import { i18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Actions, TaskChange } from "@/store/actions";
import { statesFor, typesFor } from "@/store/states";
import type { Store } from "@/store/store";
import type { Task } from "@/store/types";
import type { IconName } from "@/ui/icon-names";
import type { MenuEntry } from "@/ui/Menu";

const PLAIN = [
  { id: "default_task", name: msg`Task`, icon: "check-circle" },
  { id: "milestone", name: msg`Milestone`, icon: "milestone" },
  { id: "approval", name: msg`Approval`, icon: "approval" },
] as const;

/** What it may become: entries of a menu. */
export function kindEntries(act: Actions, store: Store, task: Task): MenuEntry[] {
  const entry = (id: string, name: string, icon: IconName, change: TaskChange): MenuEntry => ({ id, name, icon, onChoose: () => act.updateTask(task.gid, change) });
  const types = typesFor(store, task).filter(({ gid }) => gid !== task.custom_type);
  return [
    ...PLAIN.filter(({ id }) => id !== task.resource_subtype).map(({ id, name, icon }) => entry(id, i18n._(name), icon, { resource_subtype: id })),
    ...types.map(({ gid, name }) => entry(gid, name, "layers", { resource_subtype: "custom", custom_type: gid })),
  ];
}

/** The states it may be put into; none where it is of no custom type. */
export function stateEntries(act: Actions, store: Store, task: Task): MenuEntry[] {
  return statesFor(store, task).map(({ gid, name }) => ({
    id: gid, name, isChosen: gid === task.custom_type_status_option, onChoose: () => act.updateTask(task.gid, { custom_type_status_option: gid }),
  }));
}

/** `Status` with the states below it, where there are any. */
export function stateMenu(act: Actions, store: Store, task: Task): MenuEntry[] {
  const entries = stateEntries(act, store, task);
  return entries.length ? [{ id: "status", name: i18n._(msg`Status`), icon: "circle-half", entries }] : [];
}
