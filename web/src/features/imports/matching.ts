// Who of the file is who here.  Pure; it says beforehand what the server will find.
import type { User } from "@/store/types";
import type { Mapping, Named } from "./importing";

type Known = Pick<User, "gid" | "name" | "email">;

export interface Match {
  user: Known;
  by: "address" | "name";
}

export type Match_ = Match | undefined;

/** By address, then by a name that only one has. */
export function matcher(users: readonly Known[]): (one: Named) => Match_ {
  const byEmail = new Map(users.filter(({ email }) => email).map((user) => [user.email!.toLowerCase(), user]));
  const byName = new Map<string, Known | null>();
  for (const user of users) byName.set(user.name, byName.has(user.name) ? null : user);
  return ({ name, email }) => {
    const known = email && byEmail.get(email.toLowerCase());
    if (known) return { user: known, by: "address" };
    const alike = byName.get(name);
    return alike ? { user: alike, by: "name" } : undefined;
  };
}

/** Nobody was found, and nobody has decided. */
export function isOpen(one: Named, mapping: Mapping, match: Match_): boolean {
  return !match && mapping.people?.[one.key] === undefined;
}

/** What is undecided stands first, then what is only guessed by a name, then the others; the most frequent of each first. */
export function inOrder(people: readonly Named[], mapping: Mapping, match: (one: Named) => Match_): Named[] {
  const rank = (one: Named) => {
    const found = match(one);
    return isOpen(one, mapping, found) ? 0 : found?.by === "name" && mapping.people?.[one.key] === undefined ? 1 : 2;
  };
  return people.map((one) => ({ one, at: rank(one) })).toSorted((a, b) => a.at - b.at || (b.one.count ?? 0) - (a.one.count ?? 0)).map(({ one }) => one);
}

/** One decision more, or one less. */
export function decided<Value>(before: Record<string, Value> | undefined, keys: readonly string[], value: Value | undefined): Record<string, Value> {
  const after = { ...before };
  for (const key of keys) {
    if (value === undefined) delete after[key];
    else after[key] = value;
  }
  return after;
}
