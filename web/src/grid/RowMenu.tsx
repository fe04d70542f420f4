import { useLingui } from "@lingui/react/macro";
import { useActions, useSections, useTask, useWeft } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Menu, type MenuEntry, type MenuGroup } from "@/ui/Menu";
import { toClipboard } from "@/ui/clipboard";
import { say } from "@/ui/toasts";
import { kindEntries, stateMenu } from "@/fields/kinds";
import type { GridControl, OpenMenu } from "./control";
import { inPlace, outPlace } from "./placing";

interface RowMenuProps {
  menu: OpenMenu;
  project?: Gid;
  mayEdit: boolean;
  control: GridControl;
}

/** What can be done with a row, by name: for keyboards, for fingers, and for whoever looks for it. */
export function RowMenu(props: RowMenuProps) {
  const { menu, control } = props;
  const close = () => {
    control.set({ menu: null });
    control.focus();
  };
  if (menu.kind === "approval") return <ApprovalMenu {...props} onClose={close} />;
  return menu.kind === "section" ? <SectionMenu {...props} onClose={close} /> : <TaskMenu {...props} onClose={close} />;
}

type Closing = RowMenuProps & { onClose: () => void };

function TaskMenu({ menu, project, mayEdit, control, onClose }: Closing) {
  const { t } = useLingui();
  const task = useTask(menu.gid);
  const move = useMoveEntry(control, [menu.gid], project);
  if (!task) return null;
  const row = control.row(menu.key), at = control.at(menu.key);
  const link = () => {
    void toClipboard(`${location.origin}/tasks/${menu.gid}`).then(() => say(t`Link copied`));
  };
  const groups: MenuGroup[] = [
    { entries: [{ id: "open", name: t`Open`, icon: "pane", keys: "shift+enter", onChoose: () => control.props.onOpen(menu.gid) }, { id: "link", name: t`Copy link`, icon: "link", onChoose: link }] },
  ];
  if (mayEdit && row?.type === "task") {
    groups.push({
      entries: [
        { id: "rename", name: t`Rename`, icon: "edit", keys: "F2", onChoose: () => later(() => control.edit(menu.key, 0)) },
        { id: "done", name: task.completed ? t`Reopen` : t`Complete`, icon: "check-circle", keys: "mod+enter", onChoose: () => control.complete([menu.gid]) },
        { id: "below", name: t`Add a task below`, icon: "plus", onChoose: () => later(() => control.drafts.start(control.drafts.below(row))) },
        { id: "part", name: t`Add a subtask`, icon: "subtask", onChoose: () => later(() => control.drafts.startPart(row)) },
        ...stateMenu(control.act, control.weft.store, task),
        { id: "kind", name: t`Convert to`, icon: "refresh", entries: kindEntries(control.act, control.weft.store, task) },
      ],
    });
    groups.push({
      entries: [
        ...move,
        { id: "in", name: t`Make a subtask of the task above`, icon: "arrow-right", keys: "alt+right", isDisabled: !inPlace(control.rows, at), onChoose: () => control.indent(1) },
        { id: "out", name: t`Move out of its parent`, icon: "arrow-left", keys: "alt+left", isDisabled: !outPlace(control.rows, at), onChoose: () => control.indent(-1) },
      ],
    });
    groups.push({ entries: [{ id: "delete", name: t`Delete task`, icon: "trash", keys: "Delete", isDanger: true, onChoose: () => control.remove([menu.gid]) }] });
  }
  return <Menu label={task.name || t`Untitled task`} groups={groups} anchor={menu.anchor} onClose={onClose} />;
}

/** The menu gives the focus back first; then the editor takes it. */
const later = (work: () => void): void => void setTimeout(work, 0);

/** Sections and projects to move to. */
export function useMoveEntry(control: GridControl, gids: readonly Gid[], project?: Gid): MenuEntry[] {
  const { t } = useLingui();
  const { store, me } = useWeft();
  const sections = useSections(project ?? me.task_list);
  const named = sections.map((gid) => ({ gid, name: store.get("section", gid)?.name ?? "" }));
  const toSection = (section: Gid) => control.perform(() => (project ? control.act.moveTasks(gids, { project, section, at: "end" }) : control.act.moveInMyTasks(gids, section)));
  const toProject = (to: Gid) =>
    control.perform(() => {
      for (const gid of gids) {
        control.act.addToProject(gid, to);
        if (project) control.act.removeFromProject(gid, project);
      }
    });
  const projects = store.every("project").filter((one) => one.gid !== project && !one.archived);
  return [
    { id: "section", name: t`Move to section`, icon: "group", isDisabled: named.length === 0, entries: named.map(({ gid, name }) => ({ id: gid, name, onChoose: () => toSection(gid) })) },
    { id: "project", name: t`Move to project`, icon: "folder", isDisabled: projects.length === 0, entries: projects.map(({ gid, name }) => ({ id: gid, name, onChoose: () => toProject(gid) })) },
  ];
}

function SectionMenu({ menu, control, onClose }: Closing) {
  const { t } = useLingui();
  const row = control.row(menu.key);
  const heads = control.rows.filter(({ type }) => type === "group"), at = heads.findIndex(({ key }) => key === menu.key);
  const name = control.weft.store.get("section", menu.gid)?.name ?? "";
  const count = row?.type === "group" ? row.group.tasks.length : 0;
  const add = (beside: { before?: Gid; after?: Gid }) => control.sections.add(t`New section`, beside);
  const groups: MenuGroup[] = [
    {
      entries: [
        { id: "rename", name: t`Rename section`, icon: "edit", keys: "F2", onChoose: () => later(() => control.edit(menu.key, 0)) },
        { id: "above", name: t`Add a section above`, icon: "arrow-up", onChoose: () => add({ before: menu.gid }) },
        { id: "below", name: t`Add a section below`, icon: "arrow-down", onChoose: () => add({ after: menu.gid }) },
      ],
    },
    {
      entries: [
        { id: "up", name: t`Move up`, icon: "chevron-up", keys: "alt+up", isDisabled: at <= 0, onChoose: () => control.sections.move(menu.gid, -1) },
        { id: "down", name: t`Move down`, icon: "chevron-down", keys: "alt+down", isDisabled: at >= heads.length - 1, onChoose: () => control.sections.move(menu.gid, 1) },
      ],
    },
    {
      entries: [
        { id: "keep", name: t`Delete section, keep its tasks`, icon: "trash", isDisabled: heads.length < 2, onChoose: () => control.sections.dissolve(menu.gid) },
        ...(count ? [{ id: "all", name: t`Delete section and tasks`, icon: "trash" as const, isDanger: true, onChoose: () => void control.sections.delete(menu.gid) }] : []),
      ],
    },
  ];
  return <Menu label={name} groups={groups} anchor={menu.anchor} onClose={onClose} />;
}

function ApprovalMenu({ menu, control, onClose }: Closing) {
  const { t } = useLingui();
  const act = useActions();
  const status = useTask(menu.gid)?.approval_status;
  const kinds = [["approved", t`Approve`], ["changes_requested", t`Request changes`], ["rejected", t`Reject`], ["pending", t`Pending again`]] as const;
  const entries = kinds.map(([id, name]): MenuEntry => ({ id, name, isChosen: status === id, onChoose: () => control.perform(() => act.updateTask(menu.gid, { approval_status: id })) }));
  return <Menu label={t`Approval`} groups={[{ entries }]} anchor={menu.anchor} onClose={onClose} />;
}
