import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** The views of a project, in the order of their tabs. */
export const PROJECT_VIEWS = [
  { id: "list", name: msg`List` },
  { id: "board", name: msg`Board` },
  { id: "timeline", name: msg`Timeline` },
  { id: "calendar", name: msg`Calendar` },
] as const satisfies readonly { id: string; name: MessageDescriptor }[];
export type ProjectView = (typeof PROJECT_VIEWS)[number]["id"];

/** The screen that draws a layout of the wire; null where there is none yet. */
export function viewOf(layout: string | null | undefined): ProjectView | null {
  if (layout === "gantt") return "timeline";
  return PROJECT_VIEWS.find(({ id }) => id === layout)?.id ?? null;
}

/** What else a project shows beside its views of tasks: what it is about before them, the rest after. */
export const PROJECT_START = { id: "overview", name: msg`Overview` } as const;
export const PROJECT_PAGES = [
  { id: "messages", name: msg`Messages` },
  { id: "dashboard", name: msg`Dashboard` },
  { id: "files", name: msg`Files` },
] as const;
