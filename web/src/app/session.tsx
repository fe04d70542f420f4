import { useMe } from "@/store/hooks";
import type { Me } from "@/store/types";
import { Weft } from "@/sync/weft";
import { follow, type MeWithPreferences } from "./preferences";
import { finishLeaving, onLeft, whoIsHere } from "./presentReader";

export type Workspace = Me["workspaces"][number];

/** Who looks at the page, and at which workspace. */
export function useSession(): { me: Me; workspace: Workspace } {
  const me = useMe();
  return { me, workspace: me.workspaces.find((one) => one.gid === me.workspace)! };
}

const CHOSEN = "weft.workspace";

/** Learn who is there, and open what this device keeps for them. */
export async function openSession(): Promise<Weft> {
  await finishLeaving();
  const me = await whoIsHere(localStorage.getItem(CHOSEN) ?? undefined);
  follow(me as MeWithPreferences);
  const weft = await Weft.open(me);
  onLeft(() => void weft.end());
  return weft;
}

/** Look at another workspace: everything is opened afresh. */
export function enterWorkspace(gid: string): void {
  localStorage.setItem(CHOSEN, gid);
  location.assign("/home");
}
