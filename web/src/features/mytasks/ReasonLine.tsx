import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import * as formats from "@/locales/formats";
import { useMe, useWeft } from "@/store/hooks";
import type { Task } from "@/store/types";
import { type Reason, reasonsOf } from "./reasons";
import style from "./MyTasks.module.css";

/** Why it is here. */
export function ReasonLine({ task, moved }: { task: Task; moved?: "today" | "soon" }) {
  const { store } = useWeft();
  const me = useMe();
  const reasons = reasonsOf(task, store, me.gid, formats.today(), moved);
  if (!reasons.length) return null;
  return <span className={style.reason}>{reasons.map((reason, at) => <span key={reason.kind}>{at > 0 && " · "}<Said reason={reason} /></span>)}</span>;
}

function Said({ reason }: { reason: Reason }): ReactNode {
  const { t } = useLingui();
  switch (reason.kind) {
    case "waiting":
      return <Trans>{reason.who} is waiting for this</Trans>;
    case "blocks":
      return <Plural value={reason.count} one="Blocks # task" other="Blocks # tasks" />;
    case "waits":
      return <Plural value={reason.count} one="Waits for # task" other="Waits for # tasks" />;
    case "late":
      return <Plural value={reason.count} one="One day late" other="# days late" />;
    case "due":
      return <Plural value={reason.count} one="Due tomorrow" other="Due in # days" />;
    case "starts":
      return <Plural value={reason.count} one="Starts tomorrow" other="Starts in # days" />;
    case "shared":
      return <Plural value={reason.count} one="Shared with one person" other="Shared by # people" />;
    case "asked":
      return <Trans>{reason.who} asked for it</Trans>;
    case "part":
      return <Trans>Part of “{reason.of}”</Trans>;
    case "moved-today":
      return t`Moved up: due today`;
    case "moved-soon":
      return t`Moved up: due within a week`;
    case "due-today":
      return t`Due today`;
    case "approval":
      return t`Needs your approval`;
    case "milestone":
      return t`Milestone`;
  }
}
