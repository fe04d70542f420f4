import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { ApiError } from "@/api/client";
import { Menu, type MenuEntry, type MenuGroup } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { NameDialog } from "./NameDialog";
import { lookNow } from "./SaveButtons";
import { useViewActs } from "./saved";
import type { SheetProps } from "./Toolbar";

type Naming = { of: "new"; isShared: boolean } | { of: "rename" };

/** The saved views, and what can be done with the one that is open. */
export default function ViewsMenu({ home, layout, handle, columns, mayEdit, anchor, onClose, onSheet }: SheetProps) {
  const { t } = useLingui();
  const { create, update, remove, makeDefault } = useViewActs(home, layout);
  const [naming, setNaming] = useState<Naming | null>(null);
  const { view, views } = handle;
  const look = lookNow(handle, columns);
  const refused = (wrong: unknown) => say(sentence(wrong instanceof ApiError ? wrong.sentence : (wrong as Error).message), { isUrgent: true });
  // A menu is gone before what was chosen is done: only then is it known whether a name is asked for.
  const wanted = useRef<Naming | null>(null);
  const later = (next: Naming) => setNaming((wanted.current = next));
  const closed = () => void setTimeout(() => wanted.current ?? onClose());
  const isShareable = mayEdit && "project" in home;

  const choices: MenuEntry[] = [
    { id: "none", name: t`All tasks`, isChosen: view === null, onChoose: () => handle.open(null) },
    ...views.map((one) => ({ id: one.gid, name: one.name, note: one.is_default ? t`Default` : one.is_shared ? undefined : t({ message: "Private", context: "a view" }), isChosen: view?.gid === one.gid, onChoose: () => handle.open(one) })),
  ];
  const keep: MenuEntry[] = [
    ...(view?.is_editable && handle.isChanged ? [{ id: "save", name: t`Save the changes of “${view.name}”`, icon: "check" as const, onChoose: () => update.mutate({ gid: view.gid, look }, { onError: refused, onSuccess: () => handle.open(view) }) }] : []),
    { id: "mine", name: t`Save as a view for me`, icon: "bookmark", onChoose: () => later({ of: "new", isShared: false }) },
    ...(isShareable ? [{ id: "shared", name: t`Save as a view for everyone`, icon: "users" as const, onChoose: () => later({ of: "new", isShared: true }) }] : []),
  ];
  const drop = async () => {
    if (!view) return;
    const isSure = !view.is_shared || (await confirm({ title: t`Delete the view “${view.name}” for everyone?`, consequence: t`The tasks stay as they are.`, yes: t`Delete view`, isDestructive: true }));
    if (isSure) remove.mutate(view.gid, { onError: refused, onSuccess: () => handle.open(null) });
  };
  const own: MenuEntry[] = view?.is_editable
    ? [
        { id: "rename", name: t`Rename “${view.name}”`, icon: "edit", onChoose: () => later({ of: "rename" }) },
        ...(isShareable && !view.is_shared ? [{ id: "share", name: t`Share with everyone`, icon: "users" as const, onChoose: () => update.mutate({ gid: view.gid, is_shared: true }, { onError: refused }) }] : []),
        ...(isShareable && view.is_shared ? [{ id: "default", name: view.is_default ? t`No longer the default` : t`Use as the default for everyone`, icon: "pin" as const, onChoose: () => makeDefault.mutate(view.is_default ? null : view.gid, { onError: refused }) }] : []),
        { id: "delete", name: t`Delete view`, icon: "trash", isDanger: true, onChoose: () => void drop() },
      ]
    : [];
  const sheets: MenuEntry[] = onSheet && layout !== "calendar"
    ? [
        { id: "sort", name: t`Sort`, icon: "sort", onChoose: () => onSheet("sort") },
        { id: "group", name: t`Group`, icon: "group", onChoose: () => onSheet("group") },
        { id: "fields", name: t`Fields`, icon: "columns", onChoose: () => onSheet("fields") },
      ]
    : [];
  const groups: MenuGroup[] = [...(sheets.length ? [{ entries: sheets }] : []), { label: t`Views`, entries: choices }, { entries: keep }, ...(own.length ? [{ entries: own }] : [])];
  const name = (text: string) => {
    const isRename = naming?.of === "rename";
    const done = isRename && view ? update.mutateAsync({ gid: view.gid, name: text }) : create.mutateAsync({ name: text, look, is_shared: naming?.of === "new" && naming.isShared });
    return done.then((made) => {
      if (!isRename) handle.open(made);
      onClose();
    });
  };
  if (naming) return <NameDialog title={naming.of === "rename" ? t`Rename the view` : naming.isShared ? t`Save this view for everyone` : t`Save this view for yourself`} yes={t`Save view`} name={naming.of === "rename" ? (view?.name ?? "") : ""} onName={name} onClose={onClose} />;
  return <Menu label={t`Views`} groups={groups} anchor={anchor} placement="bottom end" onClose={closed} />;
}
