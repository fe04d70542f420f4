import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { send } from "@/api/client";
import { describe } from "@/app/deeds";
import { useActions, useMe, useUndo, useWeft } from "@/store/hooks";
import { itemOf, type Mark } from "@/store/inbox";
import type { Gid, Item } from "@/store/types";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";

/** What one does with items: shown at once, told, and taken back where one wants. */
export interface Triage {
  mark: (items: readonly Item[], mark: Mark) => void;
  open: (item: Item) => void;
  /** Everything in the list, and what it has not shown yet. */
  markAll: (items: readonly Item[], mark: Mark, hasMore: boolean) => Promise<void>;
}

export function useTriage(): Triage {
  const { t } = useLingui();
  const { undo, inbox } = useWeft();
  const { takeBack } = useUndo();
  const { navigate } = useRouter();
  const { workspace } = useMe();
  const act = useActions();

  const tell = (id: string, back: () => void) => {
    const deed = id === undo.last() ? undo.get().undo : null;
    if (deed) say(describe(deed), { action: { label: t`Undo`, keys: "mod+z", run: back } });
  };
  const mark = (items: readonly Item[], what: Mark) => {
    const id = act.markItems(items.map(({ gid }) => gid), what);
    if (id) tell(id, () => takeBack(id));
  };
  const markAll = async (items: readonly Item[], what: Mark, hasMore: boolean) => {
    const until = new Date().toISOString();
    const id = act.markItems(items.map(({ gid }) => gid), what);
    const shown = new Set(items.map(({ resource }) => resource));
    const rest = hasMore ? await beyond(workspace, what, until).catch((error: Error) => void say(sentence(error.message), { isUrgent: true })) : [];
    const others = (rest ?? []).filter((gid) => !shown.has(gid));
    if (others.length) inbox.ring();
    const back = what.is_archived ? { is_archived: false } : { is_read: false };
    if (id) tell(id, () => {
      takeBack(id);
      if (others.length) void send({ method: "POST", path: "/api/weft/1/inbox/mark", data: { resources: others, ...back } });
    });
  };
  return { mark, markAll, open: (item) => void navigate({ ...addressOf(item), search: true } as never) };
}

const MOST_ROUNDS = 20;

/** What stands further down, a thousand things at once; which they were. */
async function beyond(workspace: Gid, mark: Mark, until: string): Promise<Gid[]> {
  const found: Gid[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const data = { workspace, until, ...(mark.is_archived ? { is_archived: true, only_read: true } : { is_read: true }) };
    const answer = await send({ method: "POST", path: "/api/weft/1/inbox/markAll", data });
    const { resources } = ((await answer.json()) as { data: { resources: Gid[] } }).data;
    found.push(...resources);
    if (resources.length < 1_000) break;
  }
  return found;
}

/** Whether one answers it with a comment, where it stands. */
export const isAnswerable = ({ resource_type }: Item): boolean => resource_type === "task" || resource_type === "message";

/** Where one reads it. */
export const addressOf = ({ resource, resource_type }: Item): { to: string } => ({ to: resource_type === "task" ? `/inbox/task/${resource}` : `/inbox/thing/${resource}` });

/** The item that is open, by the address. */
export const openedIn = (pathname: string): Gid | null => {
  const found = /\/inbox\/(?:task|thing)\/(\d+)/.exec(pathname)?.[1];
  return found ? itemOf(found) : null;
};
