import { useLingui } from "@lingui/react/macro";
import { Link, useLocation, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { Page } from "@/app/Page";
import { AbovePreview } from "@/app/TaskPaneSlot";
import { useActions, useUnread, useUser } from "@/store/hooks";
import type { Mark, Tab } from "@/store/inbox";
import type { Gid, Item } from "@/store/types";
import type { Wanted } from "@/sync/inbox";
import { Button } from "@/ui/Button";
import { Count } from "@/ui/ClothLabel";
import { IconButton } from "@/ui/Button";
import { MenuButton, type MenuGroup } from "@/ui/Menu";
import { Skeleton } from "@/ui/Skeleton";
import { TabBar, tabLook } from "@/ui/Tabs";
import { BulkBar } from "./BulkBar";
import { Filter } from "./Filter";
import style from "./Inbox.module.css";
import { ItemList } from "./ItemList";
import { Nothing } from "./Nothing";
import { SnoozeMenu } from "./SnoozeMenu";
import { TriageBar } from "./TriageBar";
import { openedIn, useTriage } from "./triage";
import { useItems } from "@/app/inboxItems";
import { useInboxKeys } from "./useInboxKeys";

export interface Asked {
  tab?: Tab;
  only?: NonNullable<Wanted["only"]>;
  by?: Gid;
}

/** Which part one is in is said by the address, whatever else stands in it. */
const EXACT = { exact: true, includeSearch: true };

/** What others did that concerns me, thing by thing. */
export function Inbox() {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const asked = useSearch({ strict: false }) as Asked;
  const tab = asked.tab ?? "activity";
  const wanted = useMemo<Wanted>(() => ({ tab, ...(asked.only ? { only: asked.only } : {}), ...(asked.by ? { by: String(asked.by) } : {}) }), [tab, asked.only, asked.by]);
  const found = useItems(wanted);
  const { items, state, hasMore, more } = found;
  const unread = useUnread();
  const triage = useTriage();
  const act = useActions();
  const opened = openedIn(useLocation().pathname);
  const [at, setAt] = useState<Gid | null>(opened);
  const [chosen, setChosen] = useState<ReadonlySet<Gid>>(new Set());
  const [replying, setReplying] = useState<Gid | null>(null);
  const [snoozing, setSnoozing] = useState<readonly Item[] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const open = items.find(({ gid }) => gid === opened) ?? null;

  useEffect(() => {
    if (opened) act.readItem(opened);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what comes while it is open stays new until it is opened again
  }, [opened]);
  useEffect(() => setChosen(new Set()), [wanted]);

  const picked = items.filter(({ gid }) => chosen.has(gid));
  const current = items.find(({ gid }) => gid === at) ?? open ?? items[0] ?? null;
  const meant = picked.length ? picked : current ? [current] : [];
  const row = (gid: Gid) => list.current?.querySelector<HTMLElement>(`[data-item="${gid}"] a`);
  const goTo = (item: Item | undefined) => {
    if (!item) return;
    setAt(item.gid);
    row(item.gid)?.focus();
    if (opened) triage.open(item);
  };
  /** What leaves the list makes room for its neighbour. */
  const mark = (some: readonly Item[], what: Mark) => {
    const leaves = what.snoozed_until !== undefined || what.is_archived !== undefined;
    const last = items.indexOf(some.at(-1)!), next = items.slice(last + 1).find((one) => !some.includes(one)) ?? items.slice(0, last).findLast((one) => !some.includes(one));
    triage.mark(some, what);
    setChosen(new Set());
    if (!leaves) return;
    if (next) goTo(next);
    else if (opened) void navigate({ to: "/inbox", search: true } as never);
  };
  useInboxKeys({ items, current, meant, mark, goTo, setChosen, setSnoozing, setReplying, open: triage.open, markAll: (what) => void markAll(what) });
  const markAll = (what: Mark) => triage.markAll(what.is_archived ? items.filter((one) => one.unread_count === 0) : items.filter((one) => one.unread_count > 0), what, hasMore);

  const entries = (): MenuGroup[] => [
    { entries: [
      { id: "read", name: t`Mark all as read`, icon: "check", keys: "shift+u", onChoose: () => void markAll({ is_read: true }) },
      { id: "archive", name: t`Archive all that was read`, icon: "archive", keys: "shift+e", onChoose: () => void markAll({ is_archived: true }) },
    ] },
    { entries: [
      { id: "snoozed", name: t`Show what is snoozed`, icon: "clock", onChoose: () => void navigate({ to: "/inbox", search: { tab: "snoozed" } } as never) },
      { id: "settings", name: t`Notification settings`, icon: "bell", onChoose: () => void navigate({ to: "/settings/$part", params: { part: "notifications" } }) },
    ] },
  ];
  const tabs: [Tab, string][] = [["activity", t`Activity`], ["bookmarks", t`Bookmarks`], ["archive", t({ message: "Archive", context: "where things are kept" })], ["snoozed", t`Snoozed`]];
  return (
    <Page
      title={t`Inbox`}
      label={unread > 0 && <Count>{t`${unread} unread`}</Count>}
      actions={
        <>
          {tab === "activity" && <IconButton icon="archive" label={t`Archive all that was read`} keys="shift+e" onClick={() => void markAll({ is_archived: true })} />}
          <MenuButton label={t`More for the inbox`} groups={entries} kind="quiet" placement="bottom end" />
        </>
      }
      tabs={
        <TabBar label={t`Parts of the inbox`} end={<Filter asked={asked} />}>
          {tabs.map(([id, name]) => (
            <Link key={id} to="/inbox" search={id === "activity" ? {} : { tab: id }} className={tabLook} activeOptions={EXACT} aria-current={id === tab ? "page" : undefined}>{name}</Link>
          ))}
        </TabBar>
      }
    >
      <Chosen asked={asked} />
      {items.length > 0 ? (
        <div ref={list} className={style.list}>
          <ItemList {...{ items, tab, opened, replying, chosen }} at={current?.gid ?? null} onAt={setAt} onReply={setReplying} onMove={goTo} onMark={mark}
            onSnooze={(item) => setSnoozing([item])}
            onChoose={(gid) => setChosen((before) => toggled(before, gid))} />
          {hasMore && <More more={more} />}
        </div>
      ) : state === "loading" ? <Skeleton rows={8} /> : <Nothing asked={asked} isOffline={state === "offline"} />}
      {picked.length > 0 && <BulkBar items={picked} tab={tab} onMark={mark} onSnooze={setSnoozing} onEnd={() => setChosen(new Set())} onAll={() => setChosen(new Set(items.map(({ gid }) => gid)))} />}
      {snoozing && current && <SnoozeMenu anchor={() => list.current?.querySelector(`[data-item="${snoozing[0]?.gid}"]`) ?? list.current} onChoose={(until) => mark(snoozing, { snoozed_until: until })} onClose={() => setSnoozing(null)} />}
      {open && <AbovePreview><TriageBar item={open} place={items.indexOf(open)} items={items} onGo={goTo} onMark={mark} onSnooze={(item) => setSnoozing([item])} /></AbovePreview>}
    </Page>
  );
}

function toggled(before: ReadonlySet<Gid>, gid: Gid): ReadonlySet<Gid> {
  const next = new Set(before);
  if (!next.delete(gid)) next.add(gid);
  return next;
}

/** What it is looked through for, with the way back. */
function Chosen({ asked }: { asked: Asked }) {
  const { t } = useLingui();
  const who = useUser(asked.by ? String(asked.by) : null);
  if (!asked.only && !asked.by) return null;
  const names = { unread: t`Unread`, mentions: t`Mentions`, assigned_to_me: t`Assigned to me`, assigned_by_me: t`Assigned by me` };
  const { tab } = asked;
  const words = [asked.only && names[asked.only], who && t`By ${who.name}`].filter(Boolean).join(" · ");
  return <p className={style.filtered}><span>{words}</span><Link to="/inbox" search={tab ? { tab } : {}} className={style.clear}>{t`Show everything`}</Link></p>;
}

/** The next page, as soon as one comes near it. */
function More({ more }: { more: () => void }) {
  const { t } = useLingui();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watching = new IntersectionObserver(([seen]) => seen?.isIntersecting && more(), { rootMargin: "600px" });
    if (end.current) watching.observe(end.current);
    return () => watching.disconnect();
  }, [more]);
  return <div ref={end} className={style.more}><Button kind="quiet" onClick={more}>{t`Show older`}</Button></div>;
}
