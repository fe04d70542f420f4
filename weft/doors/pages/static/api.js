// The public API, by cookie: whatever these pages do, a script can do.
import { fact } from "/static/dom.js";

export const CORE = "/api/1.0";
export const OWN = "/api/weft/1";

export class Refused extends Error {
  constructor(status, message, id) {
    super(message);
    this.status = status;
    this.id = id;
  }
}

export async function call(method, path, data) {
  const headers = { accept: "application/json" };
  if (data !== undefined) headers["content-type"] = "application/json";
  if (method !== "GET") headers["x-csrf-token"] = fact("csrf");
  const body = data === undefined ? undefined : JSON.stringify({ data });
  let answer;
  try {
    answer = await fetch(path, { method, headers, body, credentials: "same-origin" });
  } catch {
    throw new Refused(0, "The server cannot be reached.");
  }
  const found = await answer.json().catch(() => ({}));
  if (answer.ok) return found;
  if (answer.status === 401) location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
  throw new Refused(answer.status, found.errors?.[0]?.message ?? "The server did not understand.", answer.headers.get("x-request-id"));
}

export async function read(path, fields) {
  return (await call("GET", at(path, { opt_fields: fields }))).data;
}

export async function all(path, fields, more = {}) {
  const found = [];
  let offset;
  do {
    const page = await call("GET", at(path, { opt_fields: fields, limit: 100, offset, ...more }));
    found.push(...page.data);
    offset = page.next_page?.offset;
  } while (offset);
  return found;
}

function at(path, given) {
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== undefined));
  return `${path}?${query}`;
}

// "name: Must not be empty" → "Must not be empty", to stand beside its field.
export function sentence(error) {
  const plain = error.message.replace(/^[a-z_.]+: /, "");
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
