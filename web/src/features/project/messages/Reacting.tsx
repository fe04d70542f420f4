import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { EMOJI, type Reactions } from "@/app/emoji";
import { number } from "@/locales/formats";
import { IconButton } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { Popover } from "@/ui/Popover";
import style from "./Messages.module.css";

interface Answers {
  reactions: readonly Reactions[];
  onReact: (emoji: string, comes: boolean) => void;
}

const turn = ({ reactions, onReact }: Answers, emoji: string) => onReact(emoji, !reactions.some(({ variant, reacted }) => variant === emoji && reacted));

/** The emoji that something was answered with, where there are some. */
export function ReactionRow(answers: Answers) {
  const { t } = useLingui();
  return answers.reactions.length > 0 && (
    <div className={style.reactions}>
      {answers.reactions.map(({ variant, count, reacted }) => (
        <button key={variant} type="button" aria-pressed={reacted} aria-label={t`${variant}, ${number(count)} so far`} className={classes(style.reaction, reacted && style.mine)} onClick={() => turn(answers, variant)}>{variant} {number(count)}</button>
      ))}
    </div>
  );
}

/** The way to give one. */
export function ReactionButton({ className, ...answers }: Answers & { className?: string }) {
  const { t } = useLingui();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const choose = (emoji: string) => {
    setOpen(false);
    turn(answers, emoji);
  };
  return (
    <>
      <IconButton ref={anchor} icon="smile" label={t`Answer with an emoji`} aria-haspopup="dialog" aria-expanded={isOpen} className={className} onClick={() => setOpen(true)} />
      {isOpen && (
        <Popover label={t`Emoji`} anchor={anchor} placement="bottom end" onClose={() => setOpen(false)}>
          <div className={style.emoji}>{EMOJI.map((one) => <button key={one} type="button" aria-label={one} onClick={() => choose(one)}>{one}</button>)}</div>
        </Popover>
      )}
    </>
  );
}
