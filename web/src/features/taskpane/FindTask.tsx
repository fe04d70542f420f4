import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "@/api/client";
import { matching } from "@/app/palette/finding";
import { useMe, useWeft } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import { CommandList } from "@/ui/CommandList";
import { Dialog } from "@/ui/Dialog";
import { Tick } from "@/ui/Tick";
import style from "./TaskView.module.css";

interface Found {
  gid: Gid;
  name: string;
  completed: boolean;
  projects?: { name: string }[];
}

const MOST = 12;

/** Another task, found by its name: at once among those that are here, the nearest first, then among all. */
export function FindTask({ title, beside, not, refused, onChoose, onClose }: {
  title: string;
  /** The task that it is for: what lies in its projects comes first. */
  beside: Task;
  /** Those that make no sense here. */
  not: readonly Gid[];
  /** What the server said of the last choice. */
  refused?: string | null;
  onChoose: (gid: Gid) => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const me = useMe();
  const [text, setText] = useState("");
  const { store } = useWeft();
  const nearness = (task: Task) => Number(Object.keys(task.places).some((project) => project in beside.places)) - Number(task.completed);
  const nameOf = (project: Gid) => store.get("project", project)?.name ?? "";
  const here = matching(text.trim(), store.every("task"), ({ name }) => name)
    .filter(({ gid, is_separator }) => !not.includes(gid) && !is_separator)
    .toSorted((a, b) => nearness(b) - nearness(a))
    .slice(0, MOST)
    .map(({ gid, name, completed, places }): Found => ({ gid, name, completed, projects: Object.keys(places).map((project) => ({ name: nameOf(project) })) }));
  const { data: others = [] } = useQuery<Found[]>({
    queryKey: ["find-task", me.workspace, text],
    placeholderData: (before) => before,
    queryFn: ({ signal }) =>
      ask<Found[]>({ method: "GET", path: `/api/1.0/workspaces/${me.workspace}/typeahead`, query: { resource_type: "task", query: text, count: MOST, opt_fields: "name,completed,projects.name" }, signal }),
  });
  const known = new Set([...not, ...here.map(({ gid }) => gid)]);
  const items = [...here, ...others.filter(({ gid }) => !known.has(gid))]
    .slice(0, MOST)
    .map((one) => ({ id: one.gid, name: one.name, note: one.projects?.map(({ name }) => name).join(", "), picture: <Tick isDone={one.completed} />, run: () => onChoose(one.gid) }));
  return (
    <Dialog title={title} isTitleHidden onClose={onClose}>
      {refused && <p role="alert" className={style.refused}>{refused}</p>}
      <CommandList label={title} text={text} onText={setText} groups={items.length ? [{ name: t`Tasks`, items }] : []} none={t`No task of that name`} />
    </Dialog>
  );
}
