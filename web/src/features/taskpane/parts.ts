import type { Gid, Task } from "@/store/types";
import type { Detail, May } from "./asking";

/** What every part of the pane is given. */
export interface Part {
  gid: Gid;
  task: Task;
  may: May;
  detail: Detail | undefined;
}
