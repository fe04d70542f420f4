/** The network or the reader is back; the page goes away, or out of sight. */
export function listenToBrowser(signal: AbortSignal, back: () => void, away: () => void): void {
  if (typeof addEventListener === "undefined") return;
  addEventListener("online", back, { signal });
  addEventListener("pagehide", away, { signal });
  if (typeof document === "undefined") return;
  document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" ? back() : away()), { signal });
}
