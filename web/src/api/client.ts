// The two APIs, typed by what the server says of itself (`npm run api` renews `schema/`).
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { ApiError, Unreachable, refusal } from "./errors";
import type { paths as Core } from "./schema/core";
import type { paths as Own } from "./schema/own";

export { ApiError, Unreachable } from "./errors";

/** Who is signed in. */
export const ME = "/api/weft/1/me";
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Where requests go and what they carry; a browser's defaults, replaced by scripts and tests. */
export interface Door {
  origin: string;
  fetch: typeof fetch;
  headers: Record<string, string>;
  /** In which language refusals are said. */
  language: string;
  /** The session ended: go and sign in, then come back. */
  signIn: () => void;
  /** Where the app was opened without the server: what must be known before anything else is asked. */
  introduce?: (() => Promise<void>) | undefined;
}

export const door: Door = {
  origin: "",
  fetch: (...given) => globalThis.fetch(...given),
  headers: {},
  language: "en",
  signIn: () => {
    const { pathname, search, hash } = globalThis.location;
    globalThis.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`);
  },
};

/** The session's second secret, from `GET /me`; every write carries it. */
export function carry(csrf: string): void {
  door.headers["x-csrf-token"] = csrf;
}

export interface Request_ {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** `/api/1.0/…` or `/api/weft/1/…`. */
  path: string;
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  /** What the API reads under `data`. */
  data?: unknown;
  form?: FormData;
  key?: string;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

/** One request; throws `ApiError` or `Unreachable`.  For whoever holds paths as data; screens use `core` and `own`. */
export async function send(asked: Request_): Promise<Response> {
  const headers: Record<string, string> = { accept: "application/json", "accept-language": door.language, ...asked.headers };
  if (asked.path !== ME) await door.introduce?.();
  if (!SAFE.has(asked.method)) Object.assign(headers, door.headers);
  else if (door.headers["authorization"]) headers["authorization"] = door.headers["authorization"];
  if (asked.key) headers["idempotency-key"] = asked.key;
  let body: BodyInit | null = asked.form ?? null;
  if (!asked.form && asked.method !== "GET" && asked.method !== "DELETE") {
    headers["content-type"] = "application/json";
    body = JSON.stringify({ data: asked.data ?? {} });
  }
  const response = await reach(door.origin + asked.path + spelled(asked.query), {
    method: asked.method,
    headers,
    body,
    ...(asked.signal ? { signal: asked.signal } : {}),
  });
  if (response.ok || response.status === 304) return response;
  throw await refused(response);
}

/** What stands under `data` in the answer. */
export async function ask<T>(asked: Request_): Promise<T> {
  return ((await (await send(asked)).json()) as { data: T }).data;
}

async function reach(url: string, given: RequestInit): Promise<Response> {
  try {
    return await door.fetch(url, { credentials: "same-origin", ...given });
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new Unreachable((error as Error).message);
  }
}

async function refused(response: Response): Promise<ApiError> {
  if (response.status === 401) door.signIn();
  return refusal(response);
}

function spelled(query: Request_["query"]): string {
  const found = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) found.set(name, Array.isArray(value) ? value.join(",") : String(value));
  }
  const text = found.toString();
  return text && `?${text}`;
}

const carrying: Middleware = {
  async onRequest({ request }) {
    await door.introduce?.();
    request.headers.set("accept-language", door.language);
    if (SAFE.has(request.method)) return;
    for (const [name, value] of Object.entries(door.headers)) request.headers.set(name, value);
  },
  async onResponse({ response }) {
    if (!response.ok) throw await refused(response);
  },
  onError({ error }) {
    return new Unreachable((error as Error).message);
  },
};

function client<Paths extends object>(home: string): Client<Paths> {
  const made = createClient<Paths>({ baseUrl: home, fetch: (request) => door.fetch(request) });
  made.use(carrying);
  return made;
}

/** Asana's API, `/api/1.0`. */
export const core = client<Core>("/api/1.0");
/** What that API lacks, `/api/weft/1`. */
export const own = client<Own>("/api/weft/1");
