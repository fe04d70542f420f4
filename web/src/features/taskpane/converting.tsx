import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "@/api/client";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { kindEntries } from "@/fields/kinds";
import { useActions, useWeft } from "@/store/hooks";
import type { Gid, Task } from "@/store/types";
import type { MenuGroup } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { AccessSheet } from "./AccessSheet";
import { useRefresh } from "./asking";
import { DuplicateDialog } from "./DuplicateDialog";
import { FindTask } from "./FindTask";
import { Occurrences } from "./Occurrences";
import type { Part } from "./parts";

export type LayerName = "merge" | "parent" | "access" | "duplicate" | "occurrences";

/** What a task can become. */
export function useConversions({ gid, task, may }: Pick<Part, "gid" | "task" | "may">, setLayer: (name: LayerName) => void): () => MenuGroup[] {
  const { t } = useLingui();
  const act = useActions();
  const weft = useWeft();
  const { navigate } = useRouter();
  const tell = (error: Error) => say(sentence(error.message), { isUrgent: true });

  const makeProject = async () => {
    if (!(await confirm({ title: t`Make a project of “${task.name}”?`, consequence: t`Its subtasks become tasks there. The task itself goes to the trash, from where it can be restored.`, yes: t`Make a project` }))) return;
    await ask<{ gid: Gid }>({ method: "POST", path: `/api/weft/1/tasks/${weft.store.resolve(gid)}/convertToProject` }).then((project) => navigate({ to: "/projects/$project", params: { project: project.gid } }), tell);
  };
  const makePrivate = async () => {
    if (!(await confirm({ title: t`Make “${task.name}” private?`, consequence: t`It leaves all its projects. Only its assignees and followers see it from then on.`, yes: t`Make it private` }))) return;
    await ask({ method: "POST", path: `/api/weft/1/tasks/${weft.store.resolve(gid)}/makePrivate` }).then(() => weft.need([gid]), tell);
  };
  return () => {
    if (!may("edit")) return [{ entries: [{ id: "duplicate", name: t`Duplicate…`, icon: "copy", onChoose: () => setLayer("duplicate") }] }];
    const comesAgain = task.recurrence && !task.recurrence.is_after_completion && !task.completed;
    return [
      {
        entries: [
          { id: "duplicate", name: t`Duplicate…`, icon: "copy", onChoose: () => setLayer("duplicate") },
          ...(comesAgain ? [{ id: "occurrences", name: t`Days to come…`, icon: "repeat" as const, onChoose: () => setLayer("occurrences") }] : []),
          { id: "merge", name: t`Merge into another task…`, icon: "branch", onChoose: () => setLayer("merge") },
          {
            id: "convert", name: t`Turn into`, icon: "refresh",
            entries: [
              ...kindEntries(act, weft.store, task),
              { id: "subtask", name: t`Subtask of…`, icon: "subtask", onChoose: () => setLayer("parent") },
              ...(task.parent ? [{ id: "own", name: t`Task of its own`, icon: "arrow-up" as const, onChoose: () => act.setParent([gid], null) }] : []),
              { id: "project", name: t`Project`, icon: "folder", onChoose: () => void makeProject() },
            ],
          },
          ...(Object.keys(task.places).length ? [{ id: "private", name: t`Make private`, icon: "lock" as const, onChoose: () => void makePrivate() }] : []),
        ],
      },
    ];
  };
}

/** The sheet of an action that needs more to be said. */
export function Layer({ name, gid, task, onClose }: { name: LayerName; gid: Gid; task: Task; onClose: () => void }) {
  const { t } = useLingui();
  const act = useActions();
  const open = useOpenTask();
  const weft = useWeft();
  const refresh = useRefresh(gid);
  const [refused, setRefused] = useState<string | null>(null);
  const merge = (into: Gid) =>
    void ask({ method: "POST", path: `/api/weft/1/tasks/${weft.store.resolve(gid)}/merge`, data: { into } }).then(
      () => {
        refresh();
        onClose();
        say(t`Merged`, { action: { label: t`Open the other task`, run: () => open(into) } });
      },
      (error: Error) => setRefused(sentence(error.message)),
    );
  switch (name) {
    case "merge":
      return <FindTask title={t`Merge into which task?`} beside={task} not={[gid]} refused={refused} onChoose={merge} onClose={onClose} />;
    case "parent":
      return <FindTask title={t`Subtask of which task?`} beside={task} not={[gid, task.parent ?? ""]} onChoose={(parent) => { act.setParent([gid], parent); onClose(); }} onClose={onClose} />;
    case "duplicate":
      return <DuplicateDialog gid={gid} task={task} onClose={onClose} />;
    case "occurrences":
      return <Occurrences gid={gid} task={task} onClose={onClose} />;
    case "access":
      return <AccessSheet gid={gid} onClose={onClose} />;
  }
}
