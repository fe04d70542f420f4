import { ask, Unreachable } from "@/api/client";

interface Job {
  gid: string;
  status: "not_started" | "in_progress" | "succeeded" | "failed";
  new_project: { gid: string } | null;
  new_project_template: { gid: string } | null;
}

const PAUSES = [200, 400, 800, 1500];

/** Ask for work that goes on by itself, and wait for its end. */
export async function ended(path: string, data: Record<string, unknown>, failed: string): Promise<Job> {
  let job = await ask<Job>({ method: "POST", path, data });
  for (let times = 0; job.status !== "succeeded"; times++) {
    if (job.status === "failed") throw new Error(failed);
    await new Promise((go) => setTimeout(go, PAUSES[Math.min(times, PAUSES.length - 1)]));
    job = await ask<Job>({ method: "GET", path: `/api/1.0/jobs/${job.gid}` }).catch((error: unknown) => {
      if (error instanceof Unreachable) return job;
      throw error;
    });
  }
  return job;
}
