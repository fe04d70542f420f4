import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ask, send } from "@/api/client";
import { number } from "@/locales/formats";
import { useActions } from "@/store/hooks";
import type { Gid, Story } from "@/store/types";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { Popover } from "@/ui/Popover";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { type Answered, type Reactions } from "./asking";
import style from "./TaskView.module.css";

const EMOJI = ["👍", "❤️", "🎉", "😄", "🙏", "👀", "🚀", "✅", "💯", "🔥", "🤔", "😢", "👏", "💡", "⚠️", "🧵"];

/** Likes and emoji under a comment. */
export function ReactionRow({ gid, task, story, reactions }: { gid: Gid; task: Gid; story: Story; reactions: readonly Reactions[] }) {
  const { t } = useLingui();
  const act = useActions();
  const queries = useQueryClient();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const react = async (emoji: string, isMine: boolean) => {
    setOpen(false);
    const asked = { queryKey: ["task", task, "reactions"] };
    queries.setQueriesData<Answered[]>(asked, (before) => before?.map((one) => (one.gid === gid ? { ...one, reaction_summary: turned(one.reaction_summary, emoji, !isMine) } : one)));
    try {
      if (isMine) await send({ method: "DELETE", path: "/api/weft/1/reactions", query: { target: gid, emoji } });
      else await ask({ method: "POST", path: "/api/weft/1/reactions", data: { target: gid, emoji } });
    } catch (error) {
      say(sentence((error as Error).message), { isUrgent: true });
    }
    void queries.invalidateQueries(asked);
  };
  const isMade = !gid.startsWith("~");
  return (
    <div className={style.reactions}>
      <button type="button" aria-pressed={story.liked} aria-label={story.num_likes ? t`Like, ${number(story.num_likes)} so far` : t`Like`} className={classes(style.reaction, story.liked && style.mine, !story.num_likes && style.shy)} onClick={() => act.likeComment(gid, !story.liked)}>
        <Icon name="like" size="s" />{story.num_likes > 0 && number(story.num_likes)}
      </button>
      {reactions.map(({ emoji_base, variant, count, reacted }) => (
        <button key={emoji_base} type="button" aria-pressed={reacted} aria-label={t`${variant}, ${count} so far`} className={classes(style.reaction, reacted && style.mine)} onClick={() => void react(variant, reacted)}>
          {variant} {number(count)}
        </button>
      ))}
      {isMade && <IconButton ref={anchor} icon="smile" label={t`Answer with an emoji`} className={classes(style.tiny, !reactions.length && style.shy)} onClick={() => setOpen(true)} />}
      {isOpen && (
        <Popover label={t`Emoji`} anchor={anchor} onClose={() => setOpen(false)}>
          <div className={style.emoji}>{EMOJI.map((one) => <button key={one} type="button" aria-label={one} onClick={() => void react(one, reactions.some(({ variant, reacted }) => variant === one && reacted))}>{one}</button>)}</div>
        </Popover>
      )}
    </div>
  );
}

function turned(all: readonly Reactions[], emoji: string, comes: boolean): Reactions[] {
  const known = all.find((one) => one.variant === emoji);
  if (!known) return comes ? [...all, { emoji_base: emoji, variant: emoji, count: 1, reacted: true }] : [...all];
  const count = known.count + (comes ? 1 : -1);
  return all.flatMap((one) => (one !== known ? [one] : count > 0 ? [{ ...one, count, reacted: comes }] : []));
}
