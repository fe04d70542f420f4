import { send, ask } from "@/api/client";
import { known, useAnew, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";

export interface State {
  gid: string;
  name: string;
  completion_state: "Incomplete" | "Complete";
  color: string;
  enabled: boolean;
}
export interface Type {
  gid: string;
  name: string;
  status_options: State[];
}
/** A state as it is written in the form; without a gid it is new. */
export interface Draft {
  key: string;
  gid: string | null;
  name: string;
  isDone: boolean;
}

const PARTS = "name,status_options.(name|completion_state|color|enabled)";

/** The types that a project uses, all of the workspace, and what one can do with them. */
export function useTypes(project: string) {
  const { workspace } = useSession();
  const gid = known(project), anew = useAnew();
  const used = `/api/1.0/custom_types?project=${gid}&opt_fields=${PARTS}`;
  const all = `/api/1.0/custom_types?workspace=${workspace.gid}&opt_fields=${PARTS}`;
  const { data: types } = useRemoteAll<Type>(gid && used);
  const { data: library } = useRemoteAll<Type>(all);
  const settle = () => Promise.all([anew(used), anew(all)]).then(() => undefined);
  const use = (type: string) => send({ method: "POST", path: `/api/weft/1/projects/${gid}/addCustomType`, data: { custom_type: type } }).then(settle);
  return {
    types: types ?? [],
    library: library ?? [],
    isLoading: gid !== null && !types,
    use,
    drop: (type: string) => send({ method: "POST", path: `/api/weft/1/projects/${gid}/removeCustomType`, data: { custom_type: type } }).then(settle),
    make: async (name: string, states: readonly Draft[]) => {
      const status_options = states.map((one) => ({ name: one.name.trim(), completion_state: stateOf(one), color: one.isDone ? "green" : "none" }));
      const made = await ask<{ gid: string }>({ method: "POST", path: "/api/weft/1/custom_types", data: { workspace: workspace.gid, name, status_options } });
      await use(made.gid);
    },
    change: (type: Type, name: string, states: readonly Draft[]) => changed(type, name, states).then(settle, (error: unknown) => settle().then(() => Promise.reject(error as Error))),
  };
}

const stateOf = ({ isDone }: Draft): State["completion_state"] => (isDone ? "Complete" : "Incomplete");

/** New states first: of each kind one must stay. */
async function changed(type: Type, name: string, states: readonly Draft[]): Promise<void> {
  const home = `/api/weft/1/custom_types/${type.gid}`, stateAt = (gid: string) => `/api/weft/1/custom_type_status_options/${gid}`;
  if (name !== type.name) await send({ method: "PUT", path: home, data: { name } });
  for (const one of states) {
    if (one.gid === null) await send({ method: "POST", path: `${home}/status_options`, data: { name: one.name.trim(), completion_state: stateOf(one), color: one.isDone ? "green" : "none" } });
  }
  for (const before of type.status_options) {
    const now = states.find(({ gid }) => gid === before.gid);
    if (!now) await send({ method: "DELETE", path: stateAt(before.gid) });
    else if (now.name.trim() !== before.name) await send({ method: "PUT", path: stateAt(before.gid), data: { name: now.name.trim() } });
  }
}
