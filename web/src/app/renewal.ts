// The service worker as the page sees it: begun once somebody is signed in; a newer version waits until it is asked for.
import { Events } from "@/sync/events";

const HOURLY = 3_600_000;
const GRACE = 3_000;

interface Told extends Record<string, unknown> {
  /** A newer version of the app is kept and waits. */
  ready: undefined;
}

const events = new Events<Told>();
let waiting: ServiceWorker | null = null;

/** Keep the app on this device, and look for a newer one now and then. */
export async function keepApp(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  watch(registration);
  setInterval(() => void registration.update().catch(() => undefined), HOURLY);
  const { active } = await navigator.serviceWorker.ready;
  const urls = performance.getEntriesByType("resource").map(({ name }) => new URL(name)).filter(({ origin }) => origin === location.origin);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one origin
  active?.postMessage({ type: "fill", urls: urls.map(({ pathname }) => pathname) });
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) tellReady(registration.waiting);
  };
  look();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
}

function tellReady(worker: ServiceWorker): void {
  if (waiting === worker) return;
  waiting = worker;
  events.tell("ready", undefined);
}

/** Called when a newer version waits, now or later. */
export function onNewer(tell: () => void): () => void {
  if (waiting) tell();
  return events.on("ready", tell);
}

/** Have the newer version take over, and show it. */
export function renew(): void {
  const reload = () => location.reload();
  navigator.serviceWorker?.addEventListener("controllerchange", reload, { once: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one origin
  waiting?.postMessage({ type: "take over" });
  setTimeout(reload, waiting?.state === "installed" ? GRACE : 0); // another tab had it take over already
}
