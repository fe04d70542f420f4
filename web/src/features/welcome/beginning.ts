import { i18n } from "@lingui/core";
import { ask } from "@/api/client";
import type { Template } from "./templates";

interface Made {
  gid: string;
}
interface Answered {
  status_code: number;
  body: { data?: Made };
}

const together = (actions: readonly object[]) => ask<Answered[]>({ method: "POST", path: "/api/1.0/batch", data: { actions, in_order: true } });

/** The project of a first day, with what its template brings; answers its gid.  Tried again with the same `key`, nothing is made twice. */
export async function begun(workspace: string, name: string, template: Template | null, key: string): Promise<string> {
  const project = await ask<Made>({ method: "POST", path: "/api/1.0/projects", key, data: { workspace, name, privacy_setting: "public_to_workspace", default_view: template?.view ?? "list" } });
  if (!template) return project.gid;
  const [first] = await ask<Made[]>({ method: "GET", path: `/api/1.0/projects/${project.gid}/sections` });
  const named = await together(template.sections.map((section, n) => {
    const data = { name: i18n._(section.name) };
    return n === 0 && first ? { method: "PUT", relative_path: `/sections/${first.gid}`, data } : { method: "POST", relative_path: `/projects/${project.gid}/sections`, data, idempotency_key: `${key}.section.${n}` };
  }));
  const tasks = template.sections.flatMap(({ tasks: names }, n) => names.map((task) => ({ task, section: named[n]?.body.data?.gid })));
  await together(tasks.map(({ task, section }, n) => ({ method: "POST", relative_path: "/tasks", idempotency_key: `${key}.task.${n}`, data: { name: i18n._(task), workspace, memberships: [{ project: project.gid, section }] } })));
  return project.gid;
}
