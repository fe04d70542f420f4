// Who is signed in, and in which workspace they are at work.
import { ME, ask, carry } from "../api/client";
import { Unreachable } from "../api/errors";
import type { Gid, Me } from "../store/types";

/** Somebody is signed in, and belongs nowhere. */
export class NoWorkspace extends Error {
  override readonly name = "NoWorkspace";

  constructor(readonly email: string) {
    super("You belong to no workspace yet.");
  }
}

/** Whoever is signed in, as the server says. */
export async function askWho(): Promise<Omit<Me, "workspace" | "task_list">> {
  const { session, ...who } = await ask<Omit<Me, "workspace" | "task_list"> & { session?: { csrf_token: string } }>({ method: "GET", path: ME });
  if (session) carry(session.csrf_token);
  return who;
}

const SILENCE = 6_000;

/** Where something is kept already, nobody waits long for a server that says nothing. */
export function soon<T>(asked: Promise<T>): Promise<T> {
  return Promise.race([
    asked,
    new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(new Unreachable("The server did not answer in time.")), SILENCE);
      void asked.catch(() => undefined).finally(() => clearTimeout(timer));
    }),
  ]);
}

/** Who is signed in, in which workspace; carries the session's second secret from now on. */
export async function whoAmI(workspace?: Gid): Promise<Me> {
  const found = await askWho();
  const here = found.workspaces.find(({ gid }) => gid === workspace) ?? found.workspaces[0];
  if (!here) throw new NoWorkspace(found.email);
  const list = await ask<{ gid: Gid }>({ method: "GET", path: `/api/1.0/users/me/user_task_list`, query: { workspace: here.gid } });
  return { ...found, workspace: here.gid, task_list: list.gid };
}
