import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useRemembered } from "@/app/remembered";
import { dayAndTime, list, wholeMoment } from "@/locales/formats";
import { useActions, useEntity, useMe, useStories, useUser, useWeft } from "@/store/hooks";
import type { Gid, Story } from "@/store/types";
import { Avatars } from "@/ui/Avatar";
import { IconButton } from "@/ui/Button";
import { Icon, type IconName } from "@/ui/Icon";
import { PeoplePicker } from "@/ui/PeoplePicker";
import { Segments } from "@/ui/Tabs";
import { tip } from "@/ui/tips";
import { useReactions } from "./asking";
import { Comment } from "./Comment";
import { findPeople } from "@/store/people";
import type { Part } from "./parts";
import style from "./TaskView.module.css";

type Which = "comments" | "all";

/** What was said, and what happened. */
export function Activity({ gid, task, may }: Part) {
  const { t } = useLingui();
  const { store } = useWeft();
  const all = useStories(gid);
  const reactions = useReactions(gid);
  const [which, setWhich] = useRemembered<Which>("activity", "comments");
  const [isNewestFirst, setNewestFirst] = useRemembered("activity.newest", false);
  const stories = all.map((one) => store.get("story", one)).filter((one) => one !== undefined);
  const comments = stories.filter((one) => one.type === "comment");
  const pinned = usePinned(all).split(",").map((one) => store.get("story", one)).filter((one) => one !== undefined);
  const shown = which === "all" ? stories : comments;
  const ordered = isNewestFirst ? shown.toReversed() : shown;
  const count = comments.length;
  return (
    <section className={style.part} aria-label={t`Activity`}>
      <div className={style.activityHead}>
        <Segments label={t`Activity`} tabs={[{ id: "comments", name: count ? t`Comments ${count}` : t`Comments` }, { id: "all", name: t`All activity` }]} chosen={which} onChoose={setWhich} />
        {shown.length > 1 && <IconButton icon={isNewestFirst ? "arrow-up" : "arrow-down"} label={isNewestFirst ? t`Newest first` : t`Oldest first`} onClick={() => setNewestFirst(!isNewestFirst)} />}
        <Followers gid={gid} followers={task.followers ?? []} mayAdd={may("add_followers")} />
      </div>
      {pinned.length > 0 && (
        <div className={style.pinned}>
          {pinned.map((one) => <Comment key={one.gid} gid={one.gid} task={gid} reactions={reactions.get(one.gid) ?? []} may={may} isPinnedHere />)}
        </div>
      )}
      <ol className={style.stories} aria-label={which === "all" ? t`All activity` : t`Comments`}>
        {ordered.map((one) => <li key={one.gid}>{one.type === "comment" ? <Comment gid={one.gid} task={gid} reactions={reactions.get(one.gid) ?? []} may={may} /> : <Happening gid={one.gid} />}</li>)}
      </ol>
    </section>
  );
}

/** Their gids, drawn anew when one is pinned or let go. */
function usePinned(all: readonly Gid[]): string {
  const { store } = useWeft();
  const subscribe = useMemo(
    () => (listener: () => void) => {
      const leaves = all.map((one) => store.subscribe(one, listener));
      return () => leaves.forEach((leave) => leave());
    },
    [store, all],
  );
  return useSyncExternalStore(subscribe, () => all.filter((one) => store.get("story", one)?.is_pinned).join());
}

const ICONS: [RegExp, IconName][] = [
  [/assign/, "user"], [/complete|marked/, "check"], [/due|date|start/, "calendar"], [/section|project|moved/, "folder"], [/tag/, "tag"], [/depend|block/, "depend"],
  [/attach/, "clip"], [/subtask|parent/, "subtask"], [/name|notes|desc/, "edit"], [/like/, "like"], [/follow|collab/, "bell"], [/duplicate|merge/, "copy"], [/approval/, "approval"],
];

function Happening({ gid }: { gid: Gid }) {
  const story = useEntity("story", gid) as Story | undefined;
  const who = useUser(story?.created_by);
  if (!story) return null;
  const icon = ICONS.find(([pattern]) => pattern.test(story.resource_subtype))?.[1] ?? "history";
  return (
    <p className={style.happening}>
      <Icon name={icon} size="s" />
      <span>{who && <b>{who.name}</b>} {story.text} <time dateTime={story.created_at} {...tip(wholeMoment(story.created_at))}>· {dayAndTime(story.created_at)}</time></span>
    </p>
  );
}

function Followers({ gid, followers, mayAdd }: { gid: Gid; followers: readonly Gid[]; mayAdd: boolean }) {
  const { t } = useLingui();
  const { store } = useWeft();
  const me = useMe();
  const act = useActions();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const people = followers.map((one) => store.get("user", one)).filter((one) => one !== undefined);
  const names = list(people.map(({ name }) => name));
  const change = (now: readonly { gid: Gid }[]) => {
    const after = now.map((one) => one.gid);
    after.filter((one) => !followers.includes(one)).forEach((one) => act.follow(gid, one));
    followers.filter((one) => !after.includes(one)).forEach((one) => act.unfollow(gid, one));
  };
  const isMine = followers.includes(me.gid);
  return (
    <span className={style.hearers}>
      <button type="button" className={style.follow} aria-pressed={isMine} onClick={() => (isMine ? act.unfollow(gid) : act.follow(gid))}>{isMine ? <Trans>Following</Trans> : <Trans>Follow</Trans>}</button>
      <button ref={anchor} type="button" disabled={!mayAdd} className={style.value} aria-haspopup="dialog" aria-label={names ? t`Followers: ${names}` : t`Add followers`} onClick={() => setOpen(true)}>
        {people.length ? <Avatars people={people} size="s" label={names} /> : <Icon name="user-plus" />}
      </button>
      {isOpen && <PeoplePicker label={t`Followers`} anchor={anchor} chosen={people} isMany find={findPeople(store)} onChoose={change} onClose={() => setOpen(false)} foot={<span className={style.foot}><Plural value={people.length} one="# person hears of changes" other="# people hear of changes" /></span>} />}
    </span>
  );
}
