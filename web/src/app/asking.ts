const headers: Record<string, string> = { accept: "application/json" };

interface Asked {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  query?: Record<string, string | number | boolean | undefined>;
  data?: unknown;
  signal?: AbortSignal;
}

/** Every write carries the session's second secret. */
export function carry(csrf: string): void {
  headers["x-csrf-token"] = csrf;
}

/** What stands under `data` in the answer. */
export async function ask<T>({ method, path, query = {}, data, signal }: Asked): Promise<T> {
  const known = Object.entries(query).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]);
  const spelled = known.length ? `?${new URLSearchParams(known)}` : "";
  const body = data === undefined ? undefined : JSON.stringify({ data });
  const answer = await fetch(path + spelled, { method, headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) }, body, signal });
  if (answer.status === 401) location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);
  if (answer.ok) return ((await answer.json()) as { data: T }).data;
  const refused = (await answer.json().catch(() => ({}))) as { errors?: { message: string }[] };
  throw new Error(refused.errors?.[0]?.message ?? answer.statusText);
}
