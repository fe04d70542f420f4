import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Dialog } from "@/ui/Dialog";
import { Swatch } from "@/ui/ClothLabel";
import { CommandList, type CommandGroup, type CommandItem } from "@/ui/CommandList";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";
import { Kbd } from "@/ui/Kbd";
import { Tick } from "@/ui/Tick";
import { ask } from "@/api/client";
import { useAll } from "@/store/hooks";
import type { Project } from "@/store/types";
import { commandsNow } from "../commands";
import { usePlaces } from "../places";
import { useSession } from "../session";
import style from "./Palette.module.css";

interface FoundTask {
  gid: string;
  name: string;
  completed: boolean;
  projects?: { name: string }[];
}

const PAUSE = 120;

/** Go to, do, search: by the first letters. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const router = useRouter();
  const navigate = useNavigate();
  const [commands] = useState(commandsNow);
  const tasks = useFoundTasks(text);
  const { groups } = usePlaces();
  const teams = new Map(useAll("team").map((team) => [team.gid, team.name]));
  const go = (act: () => void) => () => {
    onClose();
    act();
  };
  const shown = [
    { name: t`Tasks`, items: tasks.map((task) => taskItem(task, go(() => void navigate({ to: "/tasks/$task", params: { task: task.gid } })))) },
    {
      name: t`Projects`,
      items: matching(text, groups.flatMap((group) => group.projects), (project) => project.name).slice(0, text ? 6 : 5)
        .map((project) => projectItem(project, teams.get(project.team ?? ""), go(() => void navigate({ to: "/projects/$project", params: { project: project.gid } })))),
    },
    ...Object.entries(Object.groupBy(matching(text, commands.filter((command) => !command.isHidden), (command) => command.name), (command) => command.group))
      .map(([name, found]) => ({
        name,
        items: (found ?? []).map((command): CommandItem => ({
          id: command.id, name: command.name, note: command.note, keys: command.keys, picture: command.icon && <Icon name={command.icon} />, run: go(command.run),
        })),
      })),
    {
      name: t`Search`,
      items: text ? [{ id: "search", name: t`Search everything for “${text}”`, picture: <Icon name="search" />, run: go(() => void router.navigate({ to: "/search", search: { text } })) }] : [],
    },
  ].filter((group): group is CommandGroup => group.items.length > 0);
  return (
    <Dialog title={t`Search or jump to`} isTitleHidden className={style.palette} onClose={onClose}>
      <CommandList label={t`Search or jump to`} text={text} onText={setText} groups={shown} none={t`Nothing found`} />
      <footer className={style.foot}>
        <span><Kbd keys="up" /> <Kbd keys="down" /> <Trans>Move</Trans></span>
        <span><Kbd keys="enter" /> <Trans>Open</Trans></span>
        <span><Kbd keys="esc" /> <Trans>Close</Trans></span>
      </footer>
    </Dialog>
  );
}

function taskItem(task: FoundTask, run: () => void): CommandItem {
  const note = task.projects?.map((project) => project.name).join(", ");
  return { id: task.gid, name: task.name, note, picture: <Tick isDone={task.completed} />, run };
}

function projectItem(project: Project, team: string | undefined, run: () => void): CommandItem {
  return { id: project.gid, name: project.name, note: team, picture: <Swatch hue={hueNamed(project.color, project.gid)} />, run };
}

function matching<Thing>(text: string, things: readonly Thing[], name: (thing: Thing) => string): Thing[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return things.filter((thing) => words.every((word) => name(thing).toLocaleLowerCase().includes(word)));
}

function useFoundTasks(text: string): FoundTask[] {
  const { workspace } = useSession();
  const { gid } = workspace;
  const [found, setFound] = useState<FoundTask[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(() => {
      ask<FoundTask[]>({
        method: "GET", path: `/api/1.0/workspaces/${gid}/typeahead`, signal: asking.signal,
        query: { resource_type: "task", query: text, count: 6, opt_fields: "name,completed,projects.name" },
      }).then(setFound, () => {});
    }, text ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text, gid]);
  return found;
}
