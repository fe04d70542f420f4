import { useMe } from "@/store/hooks";
import type { Me } from "@/store/types";
import { Weft, whoAmI } from "@/sync/weft";
import { follow, type MeWithPreferences } from "./preferences";

export type Workspace = Me["workspaces"][number];

/** Who looks at the page, and at which workspace. */
export function useSession(): { me: Me; workspace: Workspace } {
  const me = useMe();
  return { me, workspace: me.workspaces.find((one) => one.gid === me.workspace)! };
}

const CHOSEN = "weft.workspace";

/** Learn who is there, and open what this device keeps for them. */
export async function openSession(): Promise<Weft> {
  const me = await whoAmI(localStorage.getItem(CHOSEN) ?? undefined);
  follow(me as MeWithPreferences);
  return Weft.open(me);
}

/** Look at another workspace: everything is opened afresh. */
export function enterWorkspace(gid: string): void {
  localStorage.setItem(CHOSEN, gid);
  location.assign("/home");
}

/** End the session, and wipe what was read here.  The server answers with its page for signing in. */
export async function signOut(weft?: Weft): Promise<void> {
  await weft?.signOut();
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/sign-out";
  document.body.append(form);
  form.submit();
}
