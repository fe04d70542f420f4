import { createContext, useContext } from "react";
import { ask, carry } from "./asking";

export interface Workspace {
  gid: string;
  name: string;
  kind: string;
  is_admin: boolean;
}

/** Who is signed in. */
export interface Me {
  gid: string;
  name: string;
  email: string;
  zone: string;
  locale: string | null;
  first_day_of_week: number | null;
  workspaces: Workspace[];
  session?: { gid: string; csrf_token: string };
}

export interface Session {
  me: Me;
  /** The one in view; `null` for somebody who belongs to none. */
  workspace: Workspace | null;
}

const Known = createContext<Session | null>(null);
const CHOSEN = "weft.workspace";

export const SessionProvider = Known.Provider;

/** Who looks at the page, and at which workspace. */
export function useSession(): Session {
  const known = useContext(Known);
  if (!known) throw new Error("useSession stands outside of the app");
  return known;
}

export async function openSession(): Promise<Session> {
  const me = await ask<Me>({ method: "GET", path: "/api/weft/1/me" });
  if (me.session) carry(me.session.csrf_token);
  const chosen = localStorage.getItem(CHOSEN);
  return { me, workspace: me.workspaces.find((one) => one.gid === chosen) ?? me.workspaces[0] ?? null };
}

/** Look at another workspace: everything is opened afresh. */
export function enterWorkspace(gid: string): void {
  localStorage.setItem(CHOSEN, gid);
  location.assign("/home");
}

const before = new Set<() => unknown>();

/** What must be done before the session ends, such as wiping what was kept offline. */
export function beforeSignOut(act: () => unknown): () => void {
  before.add(act);
  return () => void before.delete(act);
}

/** End the session.  The server answers with its page for signing in. */
export async function signOut(): Promise<void> {
  await Promise.allSettled([...before].map((act) => act()));
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/sign-out";
  document.body.append(form);
  form.submit();
}
