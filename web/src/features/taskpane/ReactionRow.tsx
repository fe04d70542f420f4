import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ask, send } from "@/api/client";
import { EMOJI, turned, type Reactions } from "@/app/emoji";
import { number } from "@/locales/formats";
import { useActions } from "@/store/hooks";
import type { Gid, Story } from "@/store/types";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { Popover } from "@/ui/Popover";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import type { Answered } from "./asking";
import style from "./TaskView.module.css";

type Target = { gid: Gid; task: Gid; reactions: readonly Reactions[] };

/** Give an emoji or take it back: shown at once, then asked for again. */
function useReact({ gid, task }: Target): (emoji: string, isMine: boolean) => Promise<void> {
  const queries = useQueryClient();
  const asked = { queryKey: ["task", task, "reactions"] };
  return async (emoji, isMine) => {
    queries.setQueriesData<Answered[]>(asked, (before) => before?.map((one) => (one.gid === gid ? { ...one, reaction_summary: turned(one.reaction_summary, emoji, !isMine) } : one)));
    try {
      if (isMine) await send({ method: "DELETE", path: "/api/weft/1/reactions", query: { target: gid, emoji } });
      else await ask({ method: "POST", path: "/api/weft/1/reactions", data: { target: gid, emoji } });
    } catch (error) {
      say(sentence((error as Error).message), { isUrgent: true });
    }
    void queries.invalidateQueries(asked);
  };
}

/** Likes and emoji under a comment, where there are some. */
export function ReactionRow(props: Target & { story: Story }) {
  const { t } = useLingui();
  const { gid, story, reactions } = props;
  const act = useActions();
  const react = useReact(props);
  if (!story.num_likes && !reactions.length) return null;
  return (
    <div className={style.reactions}>
      {story.num_likes > 0 && (
        <button type="button" aria-pressed={story.liked} aria-label={t`Like, ${number(story.num_likes)} so far`} className={classes(style.reaction, story.liked && style.mine)} onClick={() => act.likeComment(gid, !story.liked)}>
          <Icon name="like" size="s" />{number(story.num_likes)}
        </button>
      )}
      {reactions.map(({ emoji_base, variant, count, reacted }) => (
        <button key={emoji_base} type="button" aria-pressed={reacted} aria-label={t`${variant}, ${number(count)} so far`} className={classes(style.reaction, reacted && style.mine)} onClick={() => void react(variant, reacted)}>
          {variant} {number(count)}
        </button>
      ))}
    </div>
  );
}

/** The first answers: a like and any emoji. */
export function ReactionTools(props: Target & { story: Story }) {
  const { t } = useLingui();
  const { gid, story, reactions } = props;
  const act = useActions();
  const react = useReact(props);
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const choose = (emoji: string) => {
    setOpen(false);
    void react(emoji, reactions.some(({ variant, reacted }) => variant === emoji && reacted));
  };
  if (gid.startsWith("~")) return null;
  return (
    <>
      {!story.num_likes && <IconButton icon="like" label={t`Like`} aria-pressed={story.liked} className={style.shy} onClick={() => act.likeComment(gid, !story.liked)} />}
      <IconButton ref={anchor} icon="smile" label={t`Answer with an emoji`} aria-haspopup="dialog" aria-expanded={isOpen} className={style.shy} onClick={() => setOpen(true)} />
      {isOpen && (
        <Popover label={t`Emoji`} anchor={anchor} placement="bottom end" onClose={() => setOpen(false)}>
          <div className={style.emoji}>{EMOJI.map((one) => <button key={one} type="button" aria-label={one} onClick={() => choose(one)}>{one}</button>)}</div>
        </Popover>
      )}
    </>
  );
}
