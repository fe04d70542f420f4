// Entities for tests.
import { type Me, NOTHING_HANGS, type Task } from "./types";

export const ME: Me = {
  gid: "100", name: "Ada", email: "ada@example.com", workspace: "1", workspaces: [], task_list: "900", zone: "Europe/Berlin", locale: "en", first_day_of_week: 1,
};

export function task(gid: string, more: Partial<Task> = {}): Task {
  return {
    gid, kind: "task", name: `Task ${gid}`, resource_subtype: "default_task", approval_status: null, completed: false, completed_at: null, assignee: null, co_assignees: [],
    start_on: null, start_at: null, due_on: null, due_at: null, created_at: "2026-11-01T00:00:00.000Z", modified_at: "2026-11-01T00:00:00.000Z", created_by: null, parent: null,
    rank: null, is_separator: false, ...NOTHING_HANGS, num_likes: 0, liked: false, places: {}, own_place: null, tags: [], dependencies: [], lags: {}, dependents: [], custom: {}, ...more,
  };
}
