import { useConnection, useUnsent } from "@/store/hooks";

/** The way to the server, and what waits for it. */
export function useLink(): { isOffline: boolean; waiting: number; refused: number } {
  const connection = useConnection();
  const unsent = useUnsent();
  return {
    isOffline: connection === "offline",
    waiting: unsent.filter((entry) => entry.state !== "refused").length,
    refused: unsent.filter((entry) => entry.state === "refused").length,
  };
}
