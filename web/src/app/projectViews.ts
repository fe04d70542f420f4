import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

export type ProjectView = "list" | "board" | "calendar";

/** The views of a project, in the order of their tabs. */
export const PROJECT_VIEWS: readonly { id: ProjectView; name: MessageDescriptor }[] = [
  { id: "list", name: msg`List` },
  { id: "board", name: msg`Board` },
  { id: "calendar", name: msg`Calendar` },
];

/** What else a project shows beside its views of tasks: what it is about before them, the rest after. */
export const PROJECT_START = { id: "overview", name: msg`Overview` } as const;
export const PROJECT_PAGES = [
  { id: "dashboard", name: msg`Dashboard` },
  { id: "files", name: msg`Files` },
] as const;
