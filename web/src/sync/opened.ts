import type { Gid } from "../store/types";

/** What can be opened: kept up to date as long as somebody looks at it. */
export type Opened = { project: Gid } | { list: Gid } | { task: Gid };
export type State = "loading" | "begun" | "ready" | "gone" | "offline" | "refused";

/** How it stands in this tab. */
export interface Open {
  kind: "project" | "list" | "task";
  gid: Gid;
  path: string;
  count: number;
  state: State;
  seq: number;
  epoch: string;
  ready: Promise<void>;
  /** The server could not be asked: what is shown is as old as the cache. */
  isBehind?: boolean;
  listeners: Set<() => void>;
}
