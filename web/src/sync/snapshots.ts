// Columns from the server → entities.
import { ask, send } from "../api/client";
import { type Entity, type Favorite, type Gid, type Kind, SHELF } from "../store/types";
import type { Thing } from "./cache";

type Columns = Record<string, unknown[]>;
type Body = { seq: number; favorites?: Favorite[]; is_whole?: boolean } & Record<string, unknown>;

const KINDS: Record<string, Kind> = {
  tasks: "task", projects: "project", sections: "section", users: "user", teams: "team", tags: "tag", custom_fields: "custom_field", custom_types: "custom_type",
  custom_type_status_options: "custom_type_status_option", stories: "story", attachments: "attachment",
};

/** `{gid: [1, 2], name: [a, b]}` → `[{gid: 1, name: a}, …]`; one pass, no intermediate objects. */
export function* rowsOf(body: Record<string, unknown>): Iterable<Entity> {
  for (const [list, kind] of Object.entries(KINDS)) {
    const columns = body[list] as Columns | undefined, gids = columns?.["gid"];
    if (!columns || !gids) continue;
    const names = Object.keys(columns), values = Object.values(columns);
    for (let n = 0; n < gids.length; n++) {
      const row: Record<string, unknown> = { kind };
      for (let c = 0; c < names.length; c++) row[names[c]!] = values[c]![n];
      yield row as unknown as Entity;
    }
  }
  const favorites = body["favorites"] as Favorite[] | undefined;
  if (favorites) yield { gid: SHELF, kind: "shelf", favorites: favorites.map(({ gid }) => gid), called: Object.fromEntries(favorites.map((one) => [one.gid, one])) };
}

/** A thing as the server has it now; null where nothing changed since `known`. */
export async function changedSnapshot(path: string, known: { tag: string }): Promise<Thing | null> {
  const response = await send({ method: "GET", path, headers: { "if-none-match": known.tag } });
  return response.status === 304 ? null : thingOf(path, response);
}

/** A thing as the server has it now; or the first tasks of each of its sections, which may be all. */
export async function snapshot(path: string, asked: { first?: number } = {}): Promise<Thing & { isWhole: boolean }> {
  return thingOf(path, await send({ method: "GET", path, query: asked }));
}

async function thingOf(path: string, response: Response): Promise<Thing & { isWhole: boolean }> {
  const { data } = (await response.json()) as { data: Body };
  return { path, seq: data.seq, epoch: epochOf(response.headers.get("etag")), beside: {}, entities: [...rowsOf(data)], isWhole: data.is_whole ?? true };
}

/** `W/"<seq>-<epoch>"` */
export const tagOf = (thing: Pick<Thing, "seq" | "epoch">): string => `W/"${thing.seq}-${thing.epoch}"`;
const epochOf = (tag: string | null): string => tag?.match(/-(\d+)"$/)?.[1] ?? "";

/** Single rows; what is missing in the answer is gone, or not for me. */
export async function rows(gids: readonly Gid[], workspace: Gid, detail: boolean): Promise<{ seq: number; entities: Entity[] }> {
  const body = await ask<Body>({ method: "GET", path: "/api/weft/1/rows", query: { gids, workspace, detail: detail || undefined } });
  return { seq: body.seq, entities: [...rowsOf(body)] };
}

export const pathOf = {
  workspace: (gid: Gid) => `/api/weft/1/workspaces/${gid}/snapshot`,
  project: (gid: Gid) => `/api/weft/1/projects/${gid}/snapshot`,
  list: (gid: Gid) => `/api/weft/1/user_task_lists/${gid}/snapshot`,
  task: (gid: Gid) => `/api/weft/1/tasks/${gid}/snapshot`,
} as const;
