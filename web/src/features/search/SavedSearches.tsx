import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { bringBackFromTrash, useAnew } from "@/app/remote";
import { useSession } from "@/app/session";
import { ClothLabel } from "@/ui/ClothLabel";
import { Icon } from "@/ui/Icon";
import { MenuButton, type MenuGroup } from "@/ui/Menu";
import { download } from "@/ui/download";
import { tipIfCut } from "@/ui/tips";
import { say } from "@/ui/toasts";
import { bare } from "./asked";
import { SaveDialog } from "./SaveDialog";
import { useSearches, type SavedSearch } from "./searches";
import style from "./Search.module.css";

/** The searches that were kept; the one that is open is marked. */
export function SavedSearches({ chosen, onOpen }: { chosen: string | undefined; onOpen: (gid: string) => void }) {
  const { t } = useLingui();
  const { searches } = useSearches();
  if (!searches?.length) return null;
  return (
    <section aria-label={t`Saved searches`}>
      <h2 className={style.heading}><Trans>Saved searches</Trans></h2>
      <ul>{searches.map((one) => <Line key={one.gid} one={one} isChosen={one.gid === chosen} onOpen={onOpen} />)}</ul>
    </section>
  );
}

function Line({ one, isChosen, onOpen }: { one: SavedSearch; isChosen: boolean; onOpen: (gid: string) => void }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const { path, remove } = useSearches();
  const anew = useAnew();
  const [isRenaming, setRenaming] = useState(false);
  const { gid, name, is_shared, is_editable } = one;
  const bringBack = () => bringBackFromTrash(workspace.gid, gid).then(() => anew(path), () => say(t`Open the trash to bring it back`, { isUrgent: true }));
  const drop = async () => {
    if (await remove(gid)) say(t`Deleted the search “${name}”`, { action: { label: t`Undo`, run: () => void bringBack() } });
  };
  const groups = (): MenuGroup[] => [
    { entries: [
      { id: "open", name: t`Open`, icon: "search", onChoose: () => onOpen(gid) },
      ...(is_editable ? [{ id: "rename", name: t`Rename or share…`, icon: "edit" as const, onChoose: () => setRenaming(true) }] : []),
      { id: "csv", name: t`Download as CSV`, icon: "download", onChoose: () => download(`/api/weft/1/saved_views/${gid}/csv`) },
    ] },
    ...(is_editable ? [{ entries: [{ id: "delete", name: t`Delete the search`, icon: "trash" as const, isDanger: true, onChoose: () => void drop() }] }] : []),
  ];
  return (
    <li className={style.saved} data-chosen={isChosen || undefined}>
      <Icon name="search" className={style.icon} />
      <Link to="/search" search={{ saved: bare(gid) } as never} className={style.open} aria-current={isChosen ? "page" : undefined} {...tipIfCut(name)}>{name}</Link>
      {is_shared && <ClothLabel>{t`Shared`}</ClothLabel>}
      <MenuButton label={t`${name}: actions`} groups={groups} placement="bottom end" kind="quiet" />
      {isRenaming && <SaveDialog search={one} onClose={() => setRenaming(false)} />}
    </li>
  );
}
