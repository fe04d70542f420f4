import { useLingui } from "@lingui/react/macro";
import { useEffect, useMemo } from "react";
import { useRemembered } from "@/app/remembered";
import * as formats from "@/locales/formats";
import { useActions, useGroups, useMe, useSections, useView, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import type { Spec } from "@/store/views";
import { say } from "@/ui/toasts";
import { type Move, type Roles, promoted, standing, usualRoles } from "./promotion";

interface Kept {
  isOn: boolean;
  roles: Roles | null;
  /** The reader's day on which these moved up, each once. */
  day: string;
  moved: Record<Gid, Move["why"]>;
}
const NOTHING: Kept = { isOn: true, roles: null, day: "", moved: {} };

export interface Promotion {
  isOn: boolean;
  roles: Roles;
  /** What moved up today, and why. */
  moved: Readonly<Record<Gid, Move["why"]>>;
  turn: (isOn: boolean) => void;
}

const ALL: Spec = { group: null };

/** What is due moves up to today, and what is due within a week out of the section for later; once a day, and never against the reader's will. */
export function usePromotion(): Promotion {
  const { t } = useLingui();
  const weft = useWeft(), { store, undo } = weft;
  const me = useMe(), act = useActions();
  const home = useMemo(() => ({ list: me.task_list }), [me.task_list]);
  const today = formats.today();
  const sections = useSections(me.task_list), groups = useGroups(useView(home, ALL, today));
  const [kept, keep] = useRemembered<Kept>(`my-tasks.promotion.${me.gid}`, NOTHING);
  const usual = useMemo(() => usualRoles(sections.map((gid) => store.get("section", gid)!)), [sections, store]);
  const roles = useMemo(() => standing(kept.roles ?? usual, sections), [kept.roles, usual, sections]);
  const moved = kept.day === today ? kept.moved : NOTHING.moved;

  useEffect(() => {
    if (!kept.isOn || !sections.length) return;
    const tasks = groups.flatMap((group) => group.tasks).map((gid) => store.get("task", gid)).filter((task) => task !== undefined);
    const moves = promoted(tasks, roles, today, new Set(Object.keys(moved)));
    if (!moves.length) return;
    keep({ ...kept, roles, day: today, moved: { ...moved, ...Object.fromEntries(moves.map(({ gid, why }) => [gid, why])) } });
    act.together(() => {
      for (const section of new Set(moves.map((move) => move.section))) act.moveInMyTasks(moves.filter((move) => move.section === section).map(({ gid }) => gid), section);
    });
    const count = formats.number(moves.length), id = undo.last();
    say(moves.length === 1 ? t`“${store.get("task", moves[0]!.gid)?.name ?? ""}” moved up: its day is near` : t`Moved up because their day is near: ${count}`, {
      icon: "arrow-up",
      action: { label: t`Undo`, run: () => undo.undo(id) },
    });
  }, [groups, sections, roles, kept, moved, today, store, act, undo, keep, t]);

  return { isOn: kept.isOn, roles, moved, turn: (isOn) => keep({ ...kept, isOn }) };
}
