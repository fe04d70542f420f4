import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useCommands } from "@/app/commands";
import { useActions, useFavorites, useMe, useWeft } from "@/store/hooks";
import type { Project } from "@/store/types";
import type { MenuEntry, MenuGroup } from "@/ui/Menu";
import { toClipboard } from "@/ui/clipboard";
import { download } from "@/ui/download";
import { say } from "@/ui/toasts";
import type { Open } from "./dialogs";
import type { Abilities } from "./remote";

/** What can be done with a project: in its menu, and in the palette as long as one looks at it. */
export function useProjectMenu(project: Project, may: Abilities, open: Open): () => MenuGroup[] {
  const { t } = useLingui();
  const act = useActions();
  const { undo } = useWeft();
  const { navigate } = useRouter();
  const isStarred = useFavorites().includes(project.gid);
  const { gid, name, archived } = project;
  const takesMail = useMe().takes_mail;
  const undoing = (id: string) => ({ action: { label: t`Undo`, keys: "mod+z", run: () => undo.undo(id) } });

  const archive = () => {
    act.updateProject(gid, { archived: !archived });
    say(archived ? t`“${name}” is back in the sidebar` : t`Archived “${name}”`, { icon: "archive", action: { label: t`Undo`, keys: "mod+z", run: () => undo.undo() } });
  };
  const remove = () => {
    void navigate({ to: "/home" });
    say(t`Deleted “${name}” with its tasks`, { icon: "trash", ...undoing(act.deleteProject(gid)) });
  };
  const copy = () => void toClipboard(`${location.origin}/projects/${gid}`).then(() => say(t`Link copied`, { icon: "link" }));

  const own: MenuEntry[] = [
    { id: "project.settings", name: t`Project settings…`, icon: "gear", onChoose: () => open("settings") },
    { id: "project.fields", name: t`Custom fields…`, icon: "columns", onChoose: () => open("fields") },
    { id: "project.types", name: t`Types of tasks…`, icon: "layers", onChoose: () => open("types") },
    { id: "project.share", name: t`Share…`, icon: "users", onChoose: () => open("share") },
    ...(may.edit ? [{ id: "project.import", name: t`Import tasks…`, icon: "upload" as const, onChoose: () => open("import") }, { id: "project.importFile", name: t`Import a file`, icon: "upload" as const, onChoose: () => void navigate({ to: "/imports/new", search: { project: gid } }) }] : []),
    ...(may.edit && takesMail ? [{ id: "project.mail", name: t`Send tasks by mail…`, icon: "mail" as const, onChoose: () => open("mail") }] : []),
  ];
  const more: MenuEntry[] = [
    { id: "project.star", name: isStarred ? t`Remove the star` : t`Star`, icon: "star", onChoose: () => act.favorite(gid, !isStarred) },
    { id: "project.link", name: t`Copy link`, icon: "link", onChoose: copy },
    { id: "project.feed", name: t`Calendar feed…`, icon: "calendar", onChoose: () => open("feed") },
    { id: "project.duplicate", name: t`Duplicate…`, icon: "copy", onChoose: () => open("duplicate") },
    { id: "project.template", name: t`Save as template…`, icon: "layers", onChoose: () => open("template") },
    { id: "project.csv", name: t`Download as CSV`, icon: "download", onChoose: () => download(`/api/weft/1/projects/${gid}/csv`) },
    { id: "project.json", name: t`Download as JSON`, icon: "download", onChoose: () => download(`/api/weft/1/projects/${gid}/json`) },
  ];
  const end: MenuEntry[] = [
    ...(may.edit ? [{ id: "project.archive", name: archived ? t`Bring back from the archive` : t`Archive`, icon: "archive" as const, onChoose: archive }] : []),
    ...(may.delete ? [{ id: "project.delete", name: t`Delete the project`, icon: "trash" as const, isDanger: true, onChoose: remove }] : []),
  ];
  useCommands([...own, ...more, ...end].map(({ id, name: called, icon, onChoose }) => ({ id, name: called, group: t`On this project`, icon, note: name, run: () => onChoose?.() })));
  return () => [{ entries: own }, { entries: more }, ...(end.length ? [{ entries: end }] : [])];
}
