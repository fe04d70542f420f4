import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** The views of a project, in the order of their tabs. */
export const PROJECT_VIEWS: readonly { id: "list" | "board"; name: MessageDescriptor }[] = [
  { id: "list", name: msg`List` },
  { id: "board", name: msg`Board` },
];
