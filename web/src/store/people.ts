import { byName } from "@/locales/formats";
import type { Store } from "./store";

const MOST = 50;

/** People of the workspace by name or address; all of them are here already. */
export const findPeople = (store: Store) => async (text: string) => {
  const wanted = text.trim().toLocaleLowerCase();
  return store
    .every("user")
    .filter(({ name, email }) => name.toLocaleLowerCase().includes(wanted) || email?.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => byName(a.name, b.name))
    .slice(0, MOST);
};
