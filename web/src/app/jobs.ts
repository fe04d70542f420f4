import { ask, Unreachable } from "@/api/client";

/** How far counted work is. */
export interface Progress {
  done: number;
  of: number;
}

export type Tell = (progress: Progress) => void;

interface Job {
  gid: string;
  status: "not_started" | "in_progress" | "succeeded" | "failed";
  new_project: { gid: string } | null;
  new_project_template: { gid: string } | null;
  /** How far it is, where it is counted. */
  progress?: Progress | null;
}

const PAUSES = [200, 400, 800, 1500];

/** Ask for work that goes on by itself, and wait for its end; where it is counted, `tell` hears how far it is. */
export async function ended(path: string, data: Record<string, unknown>, failed: string, tell?: Tell): Promise<Job> {
  const query = tell && { opt_fields: "status,progress" };
  let job = await ask<Job>({ method: "POST", path, data, query });
  for (let times = 0; job.status !== "succeeded"; times++) {
    if (job.status === "failed") throw new Error(failed);
    await new Promise((go) => setTimeout(go, PAUSES[Math.min(times, PAUSES.length - 1)]));
    job = await ask<Job>({ method: "GET", path: `/api/1.0/jobs/${job.gid}`, query }).catch((error: unknown) => {
      if (error instanceof Unreachable) return job;
      throw error;
    });
    if (job.progress) tell?.(job.progress);
  }
  return job;
}
