import { useEffect } from "react";
import { send } from "@/api/client";
import { known } from "@/app/remote";

/** Remember what one looked at, for the palette and for home; where that fails, nobody misses it. */
export function useRecent(gid: string | undefined): void {
  const resource = known(gid);
  useEffect(() => {
    if (resource) void send({ method: "POST", path: "/api/weft/1/recents", data: { resource } }).catch(() => undefined);
  }, [resource]);
}
