import { useLingui } from "@lingui/react/macro";
import { Link, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { type Command, useCommands } from "@/app/commands";
import { useIsPhone } from "@/app/shellState";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { number } from "@/locales/formats";
import { stateEntries } from "@/fields/kinds";
import { useActions, useCustomType, useMe, useProject, useUndo, useWeft } from "@/store/hooks";
import { stateOf } from "@/store/states";
import type { Task } from "@/store/types";
import { Button, IconButton, buttonLook } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Icon, type IconName } from "@/ui/Icon";
import { MenuButton, type MenuGroup } from "@/ui/Menu";
import { toClipboard } from "@/ui/clipboard";
import { tip } from "@/ui/tips";
import { say } from "@/ui/toasts";
import { Layer, type LayerName, useConversions } from "./converting";
import { useNeighbours } from "./neighbours";
import type { Part } from "./parts";
import style from "./TaskView.module.css";

interface BarProps extends Part {
  isPage?: boolean;
  onClose?: () => void;
  onAttach: () => void;
  onComment: () => void;
}

/** What one does with the task as a whole. */
export function Bar(props: BarProps) {
  const { gid, task, may, isPage, onClose } = props;
  const { t } = useLingui();
  const act = useActions();
  const isPhone = useIsPhone();
  const [layer, setLayer] = useState<LayerName | null>(null);
  const home = useProject(Object.keys(task.places)[0]);
  const beside = useBeside(gid, task);
  const groups = useGroups(props, setLayer, beside);
  const copy = () => copyLink(gid, t`Link copied`);
  useKeys(props, copy, beside);
  return (
    <div className={style.bar} role="toolbar" aria-label={t`Task`}>
      {isPhone && onClose && <button type="button" className={style.back} aria-label={home ? t`Back to ${home.name}` : t`Back to the list`} onClick={onClose}><Icon name="chevron-left" />{home?.name}</button>}
      {(!isPhone || isPage) && <Complete gid={gid} task={task} isFixed={!may("complete")} />}
      <span className={style.grow} />
      {isPhone && !isPage && <Complete gid={gid} task={task} isFixed={!may("complete")} isShort />}
      <button type="button" aria-pressed={task.liked} aria-label={t`Like`} {...tip(task.liked ? t`Take the like back` : t`Like`)} className={classes(buttonLook({ kind: "quiet" }), style.like, task.liked && style.liked)} onClick={() => act.likeTask(gid, !task.liked)}>
        <Icon name="like" />{task.num_likes > 0 && <span>{number(task.num_likes)}</span>}
      </button>
      {!isPhone && beside.map(({ id, name, icon, keys, run }) => <IconButton key={id} icon={icon} label={name} keys={keys} disabled={!run} onClick={run} />)}
      {!isPhone && <IconButton icon="link" label={t`Copy link`} onClick={copy} />}
      {!isPhone && !isPage && <Link to="/tasks/$task" params={{ task: gid }} aria-label={t`Open as a page`} {...tip(t`Open as a page`)} className={classes(buttonLook({ kind: "quiet" }), style.square)}><Icon name="expand" /></Link>}
      <MenuButton label={t`More actions`} kind="quiet" placement="bottom end" groups={groups} />
      {onClose && !isPhone && <IconButton icon="x" label={t`Close`} keys="esc" onClick={onClose} />}
      {layer && <Layer name={layer} gid={gid} task={task} onClose={() => setLayer(null)} />}
    </div>
  );
}

const APPROVALS: { id: NonNullable<Task["approval_status"]>; icon: IconName }[] = [
  { id: "approved", icon: "check-circle" }, { id: "changes_requested", icon: "refresh" }, { id: "rejected", icon: "blocked" }, { id: "pending", icon: "circle" },
];

/** Done or not; an approval has four answers. */
function Complete({ gid, task, isFixed, isShort }: { gid: string; task: Task; isFixed: boolean; isShort?: boolean }) {
  const { t } = useLingui();
  const act = useActions();
  const { store } = useWeft();
  useCustomType(task.custom_type);
  if (task.resource_subtype === "approval") {
    const names = { approved: t`Approved`, changes_requested: t`Changes requested`, rejected: t`Rejected`, pending: t`Pending` };
    const now = task.approval_status ?? "pending", shown = APPROVALS.find(({ id }) => id === now);
    if (isFixed) return <span className={style.quiet}>{names[now]}</span>;
    const groups = (): MenuGroup[] => [{ entries: APPROVALS.map(({ id, icon }) => ({ id, name: names[id], icon, isChosen: id === now, onChoose: () => act.updateTask(gid, { approval_status: id }) })) }];
    return <MenuButton label={t`Approval: ${names[now]}`} icon={shown?.icon} iconEnd="chevron-down" className={now === "pending" ? undefined : style[now]} groups={groups}>{names[now]}</MenuButton>;
  }
  const states = stateEntries(act, store, task), now = stateOf(store, task);
  if (now && states.length && !isFixed) {
    return <MenuButton label={t`Status: ${now.name}`} icon={task.completed ? "check-circle" : "circle-half"} iconEnd="chevron-down" className={task.completed ? style.completed : undefined} groups={() => [{ isOneOf: true, entries: states }]}>{now.name}</MenuButton>;
  }
  const word = task.completed ? t`Completed` : t`Mark complete`;
  if (isShort) return <IconButton icon={task.completed ? "check-circle" : "circle"} label={word} disabled={isFixed} aria-pressed={task.completed} className={task.completed ? style.completed : undefined} onClick={() => act.completeTask(gid, !task.completed)} />;
  return <Button icon="check" disabled={isFixed} aria-pressed={task.completed} className={task.completed ? style.completed : undefined} onClick={() => act.completeTask(gid, !task.completed)}>{word}</Button>;
}

function copyLink(gid: string, said: string): void {
  void toClipboard(`${location.origin}/tasks/${gid}`).then(() => say(said, { icon: "link" }));
}

function useGroups({ gid, task, may, isPage, onClose, onAttach }: BarProps, setLayer: (name: LayerName) => void, beside: readonly Beside[]): () => MenuGroup[] {
  const { t } = useLingui();
  const act = useActions();
  const me = useMe();
  const isPhone = useIsPhone();
  const { takeBack } = useUndo();
  const { navigate } = useRouter();
  const conversions = useConversions({ gid, task, may }, setLayer);
  const isFollowing = task.followers?.includes(me.gid);
  const remove = () => {
    const id = act.deleteTask(gid);
    if (isPage) void navigate({ to: "/home" });
    onClose?.();
    say(t`Deleted “${task.name}”`, { icon: "trash", action: { label: t`Undo`, keys: "mod+z", run: () => takeBack(id) } });
  };
  return () => [
    {
      entries: [
        ...(may("assign") && task.assignee !== me.gid ? [{ id: "me", name: t`Assign to me`, icon: "user" as const, onChoose: () => act.updateTask(gid, { assignee: me.gid }) }] : []),
        ...(may("comment") ? [{ id: "attach", name: t`Attach files…`, icon: "clip" as const, onChoose: onAttach }] : []),
        { id: "follow", name: isFollowing ? t`Stop following` : t`Follow`, icon: "bell", onChoose: () => (isFollowing ? act.unfollow(gid) : act.follow(gid)) },
        { id: "link", name: t`Copy link`, icon: "link", onChoose: () => copyLink(gid, t`Link copied`) },
        ...(isPhone ? beside.flatMap(({ id, name, icon, run }) => (run ? [{ id, name, icon, onChoose: run }] : [])) : []),
      ],
    },
    ...conversions(),
    {
      entries: [
        { id: "access", name: t`Who can see this`, icon: "eye", onChoose: () => setLayer("access") },
        { id: "print", name: t`Print`, icon: "print", onChoose: () => print() },
      ],
    },
    ...(may("delete") ? [{ entries: [{ id: "delete", name: t`Delete the task`, icon: "trash" as const, isDanger: true, onChoose: remove }] }] : []),
  ];
}

interface Beside {
  id: string;
  name: string;
  icon: IconName;
  keys: string;
  /** Absent at an end. */
  run?: () => void;
}

/** The ways to the tasks before and after it. */
function useBeside(gid: string, task: Task): Beside[] {
  const { t } = useLingui();
  const open = useOpenTask();
  const { next, previous } = useNeighbours(gid, task);
  return [
    { id: "task-previous", name: t`Previous task`, icon: "arrow-up", keys: "k", ...(previous && { run: () => open(previous) }) },
    { id: "task-next", name: t`Next task`, icon: "arrow-down", keys: "j", ...(next && { run: () => open(next) }) },
  ];
}

/** Its commands in the palette, with their keys. */
function useKeys({ gid, task, may, onComment, onAttach }: BarProps, copy: () => void, beside: readonly Beside[]): void {
  const { t } = useLingui();
  const act = useActions();
  const me = useMe();
  const group = t`This task`;
  const commands: (Command | false)[] = [
    may("complete") && { id: "task-complete", name: task.completed ? t`Mark as not done` : t`Mark complete`, group, icon: "check", keys: "mod+enter", run: () => act.completeTask(gid, !task.completed) },
    may("assign") && { id: "task-mine", name: t`Assign to me`, group, icon: "user", keys: "shift+m", run: () => act.updateTask(gid, { assignee: me.gid }) },
    may("comment") && { id: "task-comment", name: t`Write a comment`, group, icon: "message", keys: "shift+c", run: onComment },
    may("comment") && { id: "task-attach", name: t`Attach files…`, group, icon: "clip", run: onAttach },
    { id: "task-like", name: task.liked ? t`Take the like back` : t`Like`, group, icon: "like", keys: "shift+l", run: () => act.likeTask(gid, !task.liked) },
    { id: "task-copy", name: t`Copy link`, group, icon: "link", run: copy },
  ];
  const ways = beside.flatMap(({ run, ...way }) => (run ? [{ ...way, group, run }] : []));
  useCommands([...commands.filter((command) => command !== false), ...ways]);
}
