import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { Unready } from "@/board/Unready";
import { Calendar as Days } from "@/calendar/Calendar";
import { useCalendar } from "@/calendar/settings";
import { useOpen, useProject } from "@/store/hooks";
import { Skeleton } from "@/ui/Skeleton";
import { useMayEdit } from "@/views/abilities";

/** A project on its days. */
export function Calendar() {
  const { t } = useLingui();
  const { project = "" } = useParams({ strict: false });
  const home = useMemo(() => ({ project }), [project]);
  const state = useOpen(home);
  const calendar = useCalendar(home);
  const name = useProject(project)?.name ?? "";
  const open = useOpenTask(), mayEdit = useMayEdit(project);
  if (state === "loading" || state === "begun" || (state === "ready" && !calendar.handle.isKnown)) return <Skeleton rows={12} />;
  if (state !== "ready") return <Unready state={state} />;
  return <Days key={project} home={home} {...calendar} mayEdit={mayEdit} open={open} label={t`Calendar of ${name}`} />;
}
