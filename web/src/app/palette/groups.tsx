import { useLingui } from "@lingui/react/macro";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { day } from "@/locales/formats";
import { useActions, useAll, useMe, useProject, useUndo } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Swatch } from "@/ui/ClothLabel";
import type { CommandGroup, CommandItem } from "@/ui/CommandList";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";
import { Tick, type TickKind } from "@/ui/Tick";
import { say } from "@/ui/toasts";
import { commandsNow } from "../commands";
import { useRecents } from "../recents";
import { matching, meant, type Scope } from "./finding";
import { useFoundMessages, useFoundTasks, type FoundTask } from "./useFoundTasks";

const MOST_TASKS = 6;
const MOST_MESSAGES = 4;
const MOST_PLACES = 6;
const MOST_RECENT = 6;
const KINDS: Record<string, TickKind> = { milestone: "milestone", approval: "approval" };
const isAsked = (scope: Scope, ...kinds: Scope[]) => scope === "all" || kinds.includes(scope);

/** What the palette offers for what is typed, each closing it as it runs. */
export function useGroups(typed: string, onClose: () => void): CommandGroup[] {
  const { t } = useLingui();
  const { scope, text } = meant(typed);
  const go = (act: () => void) => () => {
    onClose();
    act();
  };
  const recent = useRecent(go);
  const tasks = useTasks(text, isAsked(scope, "tasks") && (text !== "" || scope === "tasks"), go);
  const messages = useMessages(text, scope === "all" && text !== "", go);
  const places = usePlacesFound(text, scope, go);
  const commands = useCommandGroups(text, go);
  const more = useMore(text, go);
  const found: (CommandGroup | false)[] = [
    typed === "" && { name: t`Recent`, items: recent },
    { name: t`Tasks`, items: tasks },
    { name: t`Projects and people`, items: places },
    { name: t`Messages`, items: messages },
    ...(isAsked(scope, "commands") ? commands : []),
    scope === "all" && { name: t`Do with these words`, items: more },
  ];
  return found.filter((group): group is CommandGroup => group !== false && group.items.length > 0);
}

type Go = (act: () => void) => () => void;

function useRecent(go: Go): CommandItem[] {
  const navigate = useNavigate();
  const { project: here, task } = useParams({ strict: false });
  const projects = new Map(useAll("project").map((project) => [project.gid, project]));
  return useRecents()
    .filter(({ resource }) => resource.gid !== here && resource.gid !== task)
    .slice(0, MOST_RECENT)
    .map(({ resource, to, icon }) => ({
      id: resource.gid,
      name: projects.get(resource.gid)?.name ?? resource.name,
      picture: resource.resource_type === "project" ? <Swatch hue={hueNamed(projects.get(resource.gid)?.color, resource.gid)} /> : <Icon name={icon} />,
      run: go(() => void navigate({ to })),
    }));
}

function useTasks(text: string, isWanted: boolean, go: Go): CommandItem[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const note = ({ projects, due_on, completed }: FoundTask) =>
    [...(projects ?? []).map((project) => project.name), completed ? t`done` : due_on && day(due_on)].filter(Boolean).join(", ");
  return useFoundTasks(text, isWanted ? MOST_TASKS : 0).map((task) => ({
    id: task.gid, name: task.name, note: note(task), picture: <Tick isDone={task.completed} kind={KINDS[task.resource_subtype] ?? "task"} />,
    run: go(() => void navigate({ to: "/tasks/$task", params: { task: task.gid } })),
  }));
}

function useMessages(text: string, isWanted: boolean, go: Go): CommandItem[] {
  const navigate = useNavigate();
  return useFoundMessages(text, isWanted ? MOST_MESSAGES : 0).map(({ gid, name, project }) => ({
    id: gid, name, note: project.name, picture: <Icon name="message" />,
    run: go(() => void navigate({ to: "/projects/$project/messages/$message", params: { project: project.gid, message: gid }, search: {} })),
  }));
}

/** Projects, people and teams, of those that this device knows. */
function usePlacesFound(text: string, scope: Scope, go: Go): CommandItem[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [projects, people, teams] = [useAll("project"), useAll("user"), useAll("team")];
  const teamOf = new Map(teams.map((team) => [team.gid, team.name]));
  const byWords = <Thing extends { name: string }>(things: readonly Thing[]) => matching(text, things, (thing) => thing.name).slice(0, MOST_PLACES);
  const open = projects.filter((project) => !project.archived || text !== "");
  const hasText = text !== "";
  return [
    ...(scope === "all" && hasText ? byWords(open) : []).map((project): CommandItem => ({
      id: project.gid, name: project.name, note: project.archived ? t`Project, archived` : (teamOf.get(project.team ?? "") ?? t`Project`),
      picture: <Swatch hue={hueNamed(project.color, project.gid)} />, run: go(() => void navigate({ to: "/projects/$project", params: { project: project.gid } })),
    })),
    ...(isAsked(scope, "people") && (hasText || scope === "people") ? byWords(people) : []).map((person): CommandItem => ({
      id: person.gid, name: person.name, note: person.email ?? undefined, picture: <Avatar person={person} size="s" />,
      run: go(() => void navigate({ to: "/people/$person", params: { person: person.gid } })),
    })),
    ...(isAsked(scope, "people") && hasText ? byWords(teams) : []).map((team): CommandItem => ({
      id: team.gid, name: team.name, note: t`Team`, picture: <Icon name="users" />, run: go(() => void navigate({ to: "/teams/$team", params: { team: team.gid } })),
    })),
  ];
}

/** What screens offer now, in their groups. */
function useCommandGroups(text: string, go: Go): CommandGroup[] {
  const [commands] = useState(() => commandsNow().filter((command) => !command.isHidden));
  const found = matching(text, commands, (command) => command.name);
  return Object.entries(Object.groupBy(found, (command) => command.group)).map(([name, some]) => ({
    name,
    items: (some ?? []).map((command) => ({
      id: command.id, name: command.name, note: command.note, keys: command.keys, picture: command.icon && <Icon name={command.icon} />, run: go(command.run),
    })),
  }));
}

/** What can be done with any words: a task of that name, a search for them. */
function useMore(text: string, go: Go): CommandItem[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const act = useActions();
  const me = useMe();
  const { takeBack } = useUndo();
  const here = useProject(useParams({ strict: false }).project);
  if (!text) return [];
  const create = () => {
    act.createTask(here ? { name: text, project: here.gid } : { name: text, assignee: me.gid });
    say(t`Created “${text}”`, { action: { label: t`Undo`, keys: "mod+z", run: () => takeBack() } });
  };
  return [
    { id: "create", name: t`New task named “${text}”`, note: here ? t`in ${here.name}` : t`in my tasks`, picture: <Icon name="plus" />, run: go(create) },
    { id: "search", name: t`Search everything for “${text}”`, picture: <Icon name="search" />, run: go(() => void navigate({ to: "/search", search: { text } })) },
  ];
}
