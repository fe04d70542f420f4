// Verbs → the requests that carry them, with the patches that show them at once.  Pure: nothing here
// reads the clock of the network or the store; `act` in actions.ts puts them together.
import type { Write } from "./acts";
import { key } from "./keys";
import type { Gid, Patch } from "./types";

const CORE = "/api/1.0";
const OWN = "/api/weft/1";

type Data = Record<string, unknown>;

export function write(method: Write["method"], path: string, data: Data, ...patches: Patch[]): Write {
  return { key: key(), method, path, data, patches };
}

export const put = (path: string, data: Data, ...patches: Patch[]) => write("PUT", CORE + path, data, ...patches);
export const post = (path: string, data: Data, ...patches: Patch[]) => write("POST", CORE + path, data, ...patches);
export const remove = (path: string, ...patches: Patch[]) => write("DELETE", CORE + path, {}, ...patches);
export const putOwn = (path: string, data: Data, ...patches: Patch[]) => write("PUT", OWN + path, data, ...patches);
export const postOwn = (path: string, data: Data, ...patches: Patch[]) => write("POST", OWN + path, data, ...patches);
export const removeOwn = (path: string, ...patches: Patch[]) => write("DELETE", OWN + path, {}, ...patches);

export const set = (gid: Gid, values: Data): Patch => ({ gid, set: values });
export const gone = (gid: Gid): Patch => ({ gid, gone: true });
export const link = (gid: Gid, field: string, ...gids: Gid[]): Patch => ({ gid, add: { [field]: gids } });
export const unlink = (gid: Gid, field: string, ...gids: Gid[]): Patch => ({ gid, remove: { [field]: gids } });
export const keyed = (gid: Gid, field: string, keys: Data): Patch => ({ gid, put: { [field]: keys } });
