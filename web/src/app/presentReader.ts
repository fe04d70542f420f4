// Who looks at the page: as the server says, or, without it, whoever looked last; and how they leave.
import { plural, t } from "@lingui/core/macro";
import { ApiError, Unreachable, door } from "@/api/client";
import type { Gid, Me } from "@/store/types";
import { forgetMe, lastMe, wipe } from "@/sync/cache";
import type { Weft } from "@/sync/weft";
import { askWho, soon, whoAmI } from "@/sync/who";
import { confirm } from "@/ui/questions";

/** They left here, and the server does not know yet. */
const LEAVING = "weft.leaving";
const PATIENCE = 6_000;

const tabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("weft.session");

const goAndSignIn = door.signIn;
door.signIn = () => void forgetMe().finally(goAndSignIn);

/** The server's word; where it cannot be reached, the last reader of this browser, who reads on what was kept. */
export async function whoIsHere(workspace?: Gid): Promise<Me> {
  const last = await lastMe(workspace).catch(() => undefined);
  try {
    return await (last ? soon(whoAmI(workspace)) : whoAmI(workspace));
  } catch (error) {
    if (!last || !isOutOfReach(error)) throw error;
    introduceFirst(last);
    return last;
  }
}

/** Out of reach: no answer, or one that may be another in a minute. */
export function isOutOfReach(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiError && error.isPassing);
}

/** Before anything else goes to the server: the session's second secret, and whether it is still the same person's. */
function introduceFirst(me: Me): void {
  let asked: Promise<void> | null = null;
  const introduce = async () => {
    const { gid } = await askWho();
    if (gid !== me.gid) {
      location.reload();
      throw new Unreachable("Somebody else is signed in now.");
    }
    door.introduce = undefined;
  };
  door.introduce = () => (asked ??= introduce().finally(() => (asked = null)));
}

/** End the session and wipe what was read here, in every tab.  What waits to be sent is asked about first. */
export async function signOut(weft?: Weft): Promise<void> {
  const waiting = weft?.outbox.list().filter((entry) => entry.state !== "refused").length ?? 0;
  if (waiting && !(await mayLose(waiting))) return;
  localStorage.setItem(LEAVING, "1");
  await endSession().then(() => localStorage.removeItem(LEAVING)).catch(() => undefined);
  await weft?.end();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  tabs?.postMessage("left");
  await wipe();
  location.assign("/");
}

function mayLose(waiting: number): Promise<boolean> {
  return confirm({
    title: t`Sign out without sending?`,
    consequence: plural(waiting, {
      one: "# change waits on this device and has not reached the server. It will be lost.",
      other: "# changes wait on this device and have not reached the server. They will be lost.",
    }),
    yes: t`Sign out`,
    isDestructive: true,
  });
}

/** They left in another tab: nothing of theirs stays on the screen. */
export function onLeft(end: () => void): void {
  tabs?.addEventListener("message", () => {
    end();
    location.replace("/");
  });
}

/** They left without the server: tell it before anything is shown. */
export async function finishLeaving(): Promise<void> {
  if (!localStorage.getItem(LEAVING)) return;
  await wipe();
  await endSession();
  localStorage.removeItem(LEAVING);
  location.replace("/sign-in");
  await new Promise(() => undefined);
}

/** The cookie is the server's to take. */
async function endSession(): Promise<void> {
  try {
    await fetch("/sign-out", { method: "POST", redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    throw new Unreachable((error as Error).message);
  }
}
