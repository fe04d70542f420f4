import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { bringBackFromTrash, useChange } from "@/app/remote";
import { useSession } from "@/app/session";
import { MenuButton, type MenuEntry } from "@/ui/Menu";
import { toClipboard } from "@/ui/clipboard";
import { say } from "@/ui/toasts";
import { viewsOf, type Abilities, type SavedView } from "./remote";
import { SaveViewDialog } from "./SaveViewDialog";

/** What can be done with the saved view one looks at. */
export function ViewMenu({ project, view, may }: { project: string; view: SavedView; may: Abilities }) {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const queries = useQueryClient();
  const { workspace } = useSession();
  const [isChanging, setChanging] = useState(false);
  const path = viewsOf(project);
  const { gid, name } = view;
  const choose = useChange<SavedView[], string | null>({
    path,
    shows: (before, chosen) => before.map((one) => ({ ...one, is_default: one.gid === chosen })),
    send: (chosen) => ({ method: "POST", path: `/api/weft/1/projects/${project}/setDefaultView`, data: { view: chosen } }),
  });
  const drop = useChange<SavedView[], string>({
    path,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `/api/weft/1/saved_views/${gone}` }),
  });
  const remove = async () => {
    void navigate({ to: "/projects/$project/list", params: { project } });
    if (await drop(gid)) say(t`Deleted the view “${name}”`, { action: { label: t`Undo`, run: () => void bringBack() } });
  };
  const bringBack = async () => {
    await bringBackFromTrash(workspace.gid, gid).catch(() => say(t`Open the trash to bring it back`, { isUrgent: true }));
    await queries.invalidateQueries({ queryKey: path });
  };
  const entries: MenuEntry[] = [
    { id: "copy", name: t`Copy link`, icon: "link", onChoose: () => void toClipboard(location.href).then(() => say(t`Link copied`)) },
  ];
  if (view.is_editable !== false) entries.unshift({ id: "change", name: t`Rename or share…`, icon: "edit", onChoose: () => setChanging(true) });
  if (may.customize && view.is_shared) {
    entries.push({ id: "default", name: t`The project opens with it`, isChosen: view.is_default, onChoose: () => void choose(view.is_default ? null : gid) });
  }
  const last: MenuEntry[] = view.is_editable === false ? [] : [{ id: "delete", name: t`Delete the view`, icon: "trash", isDanger: true, onChoose: () => void remove() }];
  return (
    <>
      <MenuButton label={t`${name}: view actions`} icon="chevron-down" kind="quiet" groups={() => [{ entries }, ...(last.length ? [{ entries: last }] : [])]} />
      {isChanging && <SaveViewDialog project={project} layout={view.layout} view={view} may={may} onClose={() => setChanging(false)} />}
    </>
  );
}
