import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "@/api/client";
import { useMe } from "@/store/hooks";
import type { Gid } from "@/store/types";
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

/** Another task, found by its name. */
export function FindTask({ title, not, refused, onChoose, onClose }: {
  title: string;
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
  const { data: found = [] } = useQuery<Found[]>({
    queryKey: ["find-task", me.workspace, text],
    placeholderData: (before) => before,
    queryFn: ({ signal }) =>
      ask<Found[]>({ method: "GET", path: `/api/1.0/workspaces/${me.workspace}/typeahead`, query: { resource_type: "task", query: text, count: 12, opt_fields: "name,completed,projects.name" }, signal }),
  });
  const items = found
    .filter(({ gid }) => !not.includes(gid))
    .map((one) => ({ id: one.gid, name: one.name, note: one.projects?.map(({ name }) => name).join(", "), picture: <Tick isDone={one.completed} />, run: () => onChoose(one.gid) }));
  return (
    <Dialog title={title} isTitleHidden onClose={onClose}>
      {refused && <p role="alert" className={style.refused}>{refused}</p>}
      <CommandList label={title} text={text} onText={setText} groups={items.length ? [{ name: t`Tasks`, items }] : []} none={t`No task of that name`} />
    </Dialog>
  );
}
