// What lies in a section for later moves up by itself when its day comes near: a pure decision.
import type { Day, Gid, Section, Task } from "@/store/types";

/** The sections that have something to do with time; absent where the list has no such section any more. */
export interface Roles {
  fresh?: Gid;
  today?: Gid;
  soon?: Gid;
  later?: Gid;
}

export interface Move {
  gid: Gid;
  section: Gid;
  why: "today" | "soon";
}

/** Days before it is due that a task leaves the section for later. */
export const SOON = 7;

/** The sections as every list begins with them, by their place: new, today, soon, later. */
export function usualRoles(sections: readonly Section[]): Roles {
  const [fresh, today, soon, later] = sections;
  return sections.length < 4 ? {} : { fresh: fresh!.gid, today: today!.gid, soon: soon!.gid, later: later!.gid };
}

/** Roles whose sections are still there. */
export function standing(roles: Roles, sections: readonly Gid[]): Roles {
  return Object.fromEntries(Object.entries(roles).filter(([, gid]) => sections.includes(gid as Gid))) as Roles;
}

/** What moves up today; what somebody has put back today stays (`kept`). */
export function promoted(tasks: readonly Task[], roles: Roles, today: Day, kept: ReadonlySet<Gid>): Move[] {
  const near = shifted(today, SOON), moves: Move[] = [];
  for (const task of tasks) {
    const section = task.own_place?.section;
    if (!section || task.completed || !task.due_on || kept.has(task.gid)) continue;
    const waits = [roles.fresh, roles.soon, roles.later].includes(section);
    if (roles.today && waits && task.due_on <= today) moves.push({ gid: task.gid, section: roles.today, why: "today" });
    else if (roles.soon && section === roles.later && task.due_on > today && task.due_on <= near) moves.push({ gid: task.gid, section: roles.soon, why: "soon" });
  }
  return moves;
}

export function shifted(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
