import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { IconName } from "@/ui/Icon";

/** What can be in the trash. */
export const KINDS: Record<string, MessageDescriptor> = {
  task: msg`Task`, project: msg`Project`, section: msg`Section`, tag: msg`Tag`, custom_field: msg`Custom field`, attachment: msg`Attachment`, team: msg`Team`,
  story: msg`Comment`, saved_view: msg`View`, status_update: msg`Status update`, project_template: msg`Project template`, task_template: msg`Task template`,
  project_brief: msg`Project brief`, custom_type: msg`Custom type`, baseline: msg`Baseline`, message: msg`Message`,
  import: msg({ message: "Import", context: "what one import made" }),
};

const ICONS: Record<string, IconName> = {
  task: "check-circle", project: "folder", section: "list", tag: "tag", custom_field: "columns", attachment: "clip", team: "users",
  story: "message", saved_view: "bookmark", status_update: "flag", project_template: "layers", task_template: "layers", project_brief: "doc", custom_type: "layers", baseline: "layers", message: "message", import: "download",
};

export function iconOf(kind: string | undefined): IconName {
  return ICONS[kind ?? ""] ?? "check-circle";
}
