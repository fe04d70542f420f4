// The states of a custom type's tasks, which say whether a task is done.
import type { TaskChange } from "./changes";
import type { Store } from "./store";
import type { CustomType, Gid, StatusOption, Task } from "./types";

const isDone = (state: StatusOption): boolean => state.completion_state === "Complete";

/** A state by its gid: of a type, or one that its type no longer has. */
export function stateNamed(store: Store, gid: Gid | null | undefined, type?: Gid | null): StatusOption | undefined {
  if (!gid) return undefined;
  const types = type ? [store.get("custom_type", type)] : store.every("custom_type");
  return types.flatMap((one) => one?.options ?? []).find((state) => state.gid === gid) ?? store.get("custom_type_status_option", gid);
}

export const stateOf = (store: Store, task: Task): StatusOption | undefined => stateNamed(store, task.custom_type_status_option, task.custom_type);

/** The states that a task may be put into: those of its type that are offered, and its own. */
export function statesFor(store: Store, task: Task): readonly StatusOption[] {
  const states = store.get("custom_type", task.custom_type ?? "")?.options ?? [];
  return states.filter(({ gid, enabled }) => enabled || gid === task.custom_type_status_option);
}

/** The types that a task may be of: those of its projects, or of what it is a part of. */
export function typesFor(store: Store, task: Task): readonly CustomType[] {
  const found = new Set<Gid>();
  for (let one: Task | undefined = task; one; one = one.parent ? store.get("task", one.parent) : undefined) {
    for (const project of Object.keys(one.places)) for (const type of store.get("project", project)?.types ?? []) found.add(type);
  }
  return [...found].flatMap((gid) => store.get("custom_type", gid) ?? []);
}

/** What a change says of type and state, as the server will settle it: a state decides whether its task is done. */
export function settled(store: Store, task: Task | undefined, change: TaskChange): TaskChange {
  if ((change.resource_subtype ?? task?.resource_subtype) !== "custom") return task?.custom_type ? { custom_type: null, custom_type_status_option: null } : {};
  if (change.custom_type === null) return { custom_type_status_option: null };
  const isTold = change.custom_type !== undefined || change.custom_type_status_option !== undefined || change.completed !== undefined;
  const type = store.get("custom_type", change.custom_type ?? task?.custom_type ?? "");
  if (!isTold || !type) return {};
  const current = type.gid === task?.custom_type ? task.custom_type_status_option : null;
  const fitting = type.options.filter((state) => isDone(state) === (change.completed ?? task?.completed ?? false));
  const state = type.options.find(({ gid }) => gid === change.custom_type_status_option) ?? fitting.find(({ gid }) => gid === current) ?? fitting.find(({ enabled }) => enabled);
  return state ? { custom_type_status_option: state.gid, completed: isDone(state) } : {};
}
