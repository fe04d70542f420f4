// The service worker: keeps the files the app is made of, and nothing else.  What was read is kept by the
// store (sync/cache.ts); answers of the API never pass through here.
import { PREFIX, isLasting, isOfApp, outlived } from "./paths";
import { unreachable } from "./unreachable";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: a name for exactly these files. */
declare const BUILD_VERSION: string;
declare const BUILD_FILES: string[];

const CACHE = PREFIX + BUILD_VERSION;
const OURS = { cacheName: CACHE };
/** The page that every path of the app is answered with. */
const PAGE = "/home";

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(settle()));
self.addEventListener("message", (event) => {
  const word = event.data as { type: "take over" } | { type: "fill"; urls: string[] };
  if (word.type === "take over") void self.skipWaiting();
  else event.waitUntil(fill(word.urls));
});
self.addEventListener("fetch", (event) => {
  const { request } = event, { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (isOfApp(pathname)) event.respondWith(page(request));
  } else if (isLasting(pathname) || BUILD_FILES.includes(pathname)) event.respondWith(file(request));
});

/** Keep what is not kept yet: at installation, and again after a sign-out took everything away. */
async function fill(more: readonly string[] = []): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = [...new Set([...BUILD_FILES, ...more.filter(isLasting)])].filter((path) => !kept.has(path));
  await Promise.all([...(kept.has(PAGE) ? [] : [keepPage(cache)]), ...missing.map((path) => cache.add(new Request(path, { cache: isLasting(path) ? "default" : "no-cache" })))]);
}

/** Only the app's own page: somebody who is signed out is led elsewhere. */
async function keepPage(cache: Cache): Promise<void> {
  const answer = await fetch(PAGE, { cache: "no-store", credentials: "same-origin", headers: { accept: "text/html" } });
  if (!answer.ok || answer.redirected) throw new Error(`${PAGE} was answered with ${answer.status} from ${answer.url}`);
  await cache.put(PAGE, answer);
}

async function settle(): Promise<void> {
  await Promise.all(outlived(await caches.keys(), CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The kept page at once; the newer one where a newer version waits and no other tab needs this one. */
async function page(request: Request): Promise<Response> {
  const { waiting } = self.registration;
  if (waiting && (await self.clients.matchAll({ type: "window" })).length < 2) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one origin
    waiting.postMessage({ type: "take over" });
    const newer = await fetch(request).catch(() => null);
    if (newer) return newer;
  }
  return (await caches.match(PAGE, OURS)) ?? fetch(request).catch(unreachable);
}

async function file(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  // A page of the version before asks for its own parts.
  const kept = (await caches.match(pathname, OURS)) ?? (isLasting(pathname) ? await caches.match(pathname) : undefined);
  if (kept) return kept;
  const answer = await fetch(request);
  // A sign-out took the cache away; it stays away until somebody is here again.
  if (answer.ok && isLasting(pathname) && (await caches.has(CACHE))) await (await caches.open(CACHE)).put(pathname, answer.clone());
  return answer;
}
